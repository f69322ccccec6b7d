"""Two things timed in turn in one run: seconds of a shared machine say little, ratios say more.

In: calls. Out: medians in milliseconds, and lines of a table in Markdown.
"""

import resource
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

ROUNDS = 7
HEAD = "| What | Ours, ms | Beside, ms | Ratio | Beside what |\n|---|---|---|---|---|"


@dataclass(frozen=True, slots=True)
class Bench:
    """One thing to time, `ours` against `alone`, each a call without arguments."""

    name: str
    ours: Callable[[], object]
    alone: Callable[[], object]
    beside: str


@dataclass(frozen=True, slots=True)
class Timed:
    """What a bench took: the medians in milliseconds."""

    name: str
    ours: float
    alone: float
    beside: str

    def __str__(self) -> str:
        ratio = self.ours / self.alone
        return f"| {self.name} | {self.ours:.1f} | {self.alone:.1f} | {ratio:.2f} | {self.beside} |"


def measure(bench: Bench) -> Timed:
    """The median of each, taken in turn so that both meet the same machine."""
    ours, alone = medians((bench.ours, bench.alone))
    return Timed(bench.name, ours, alone, bench.beside)


def processor_time() -> float:
    """The seconds that the processor gave to this process and to those it has waited for."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in spent)


def medians(
    calls: Iterable[Callable[[], object]],
    rounds: int = ROUNDS,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[float, ...]:
    """The median of each call in milliseconds, after a first that does not count."""
    calls = tuple(calls)
    times: tuple[list[float], ...] = tuple([] for _ in calls)
    for each in calls:
        each()
    for _ in range(rounds):
        for taken, each in zip(times, calls, strict=True):
            start = clock()
            each()
            taken.append((clock() - start) * 1000)
    return tuple(map(statistics.median, times))


def together(name: str, rows: Iterable[Timed], beside: str) -> Timed:
    """The sum of the rows."""
    rows = tuple(rows)
    return Timed(name, sum(each.ours for each in rows), sum(each.alone for each in rows), beside)
