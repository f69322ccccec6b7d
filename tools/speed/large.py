"""A made council of 400 indicators and 40 quarters: does the work grow in step with its size?

In: nothing. Out: for each size how long each stage takes: the time of the processor, which is
that of the clock where nothing else runs, for each of them uses one processor.
"""

import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from golden_thread.cli.main import NEW_BEFORE_COLLECTING
from golden_thread.judgement import judge, judge_year
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.paper import build_paper
from golden_thread.workspace import Workspace, load
from tools.speed.made_council import last_quarter, make_council
from tools.speed.timing import medians, processor_time

SIZES = (100, 200, 400)
QUARTERS = 40
ROUNDS = 3
# Per indicator, from the smallest size to the largest.
LINEAR = 1.3
SECOND = 1000.0


@dataclass(frozen=True, slots=True)
class Growth:
    """How long one stage takes at each of the sizes, in milliseconds of the processor.

    `is_answer` marks what a person waits for at the terminal.
    """

    name: str
    times: tuple[float, ...]
    is_answer: bool = False

    @property
    def ratio(self) -> float:
        """The time of one indicator at the largest size over that at the smallest."""
        return (self.times[-1] / SIZES[-1]) / (self.times[0] / SIZES[0])

    def __str__(self) -> str:
        times = " | ".join(f"{each:.0f}" for each in self.times)
        return f"| {self.name} | {times} | {self.ratio:.2f} |"


def growths() -> tuple[Growth, ...]:
    """Each stage at each size, the sizes measured in turn."""
    # As the command does, so that what stays in memory is not looked through again and again.
    gc.set_threshold(NEW_BEFORE_COLLECTING)
    with tempfile.TemporaryDirectory(prefix="golden-thread-bench-") as folder:
        roots = [Path(folder) / str(size) for size in SIZES]
        for root, size in zip(roots, SIZES, strict=True):
            make_council(root, size, QUARTERS)
        held = [_loaded(root) for root in roots]
        quarter = last_quarter(QUARTERS).key
        return (
            _growth("Loaded", (partial(load, root, []) for root in roots)),
            _growth("Judged, each figure and its year", (_judging(each) for each in held)),
            _growth("Report with all in its appendix", (_composing(each) for each in held)),
            _growth(
                "`figures --json --period`, as typed",
                (_typed("figures", str(root), "--json", "--period", quarter) for root in roots),
                is_answer=True,
            ),
            _growth(
                "`figures --json` of all, as typed",
                (_typed("figures", str(root), "--json") for root in roots),
            ),
            _growth("`check`, as typed", (_typed("check", str(root)) for root in roots)),
        )


def _growth(name: str, calls: Iterable[Callable[[], object]], *, is_answer: bool = False) -> Growth:
    return Growth(name, medians(calls, ROUNDS, processor_time), is_answer)


def _loaded(root: Path) -> Workspace:
    workspace = load(root, [])
    if workspace is None:
        raise SystemExit(f"The made council has an error; see golden-thread check {root}.")
    return workspace


def _judging(held: Workspace) -> Callable[[], object]:
    keys = held.register.keys()

    def work() -> None:
        for key in keys:
            indicator = held.framework.indicator(key.indicator)
            if indicator is not None:
                judge(held.framework, held.register, indicator, key.period)
                judge_year(held.framework, held.register, indicator, key.period)

    return work


def _composing(held: Workspace) -> Callable[[], object]:
    (layout,) = held.layouts
    return lambda: build_paper(editions_of(layout)[0], held.material, [])


def _typed(*words: str) -> Callable[[], object]:
    command = [str(Path(sys.executable).parent / "golden-thread"), *words]
    return lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ)
