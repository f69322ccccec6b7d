"""An error put into a copy of a paper, and what is known of it.

In: nothing. Out: the value that ways of erring make and judging reads, and the ways of making one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tools.corpus.composing import Composer, MadePaper
from tools.corpus.plan import GridRow, Plan
from tools.corpus.sentence import Filled, Sentence


@dataclass(frozen=True, slots=True)
class Slip:
    """One error. `codes` are the checks it belongs to, the first of which it is counted under.

    `sentence` is the false one, `was` what stood there before, and `also` are those that give the
    same fact: a check of what is said twice may point at either. `is_verdict` says that a reader
    would think otherwise of the measure; `is_alone` that the paper itself shows the error, without
    any register.
    """

    way: str
    codes: tuple[str, ...]
    plan: Plan
    block: int
    sentence: str
    entry: str
    was: str = ""
    is_verdict: bool = False
    is_alone: bool = False
    also: tuple[str, ...] = ()


Way = Callable[[MadePaper, Composer, Random], Slip | None]


def in_sentence(
    way: str,
    codes: tuple[str, ...],
    paper: MadePaper,
    where: tuple[int, int],
    sentence: Sentence,
    *,
    is_verdict: bool = False,
    is_alone: bool = False,
    also: tuple[str, ...] = (),
) -> Slip:
    """The slip of a sentence put in the place of another."""
    plan = paper.plan.with_sentence(*where, sentence)
    was = next(each.text for *at, each in paper.plan.sentences() if tuple(at) == where)
    return Slip(
        way, codes, plan, where[0], sentence.text, sentence.entry.id, was, is_verdict, is_alone,
        also,
    )  # fmt: skip


def in_row(
    way: str,
    codes: tuple[str, ...],
    paper: MadePaper,
    where: tuple[int, int],
    row: GridRow,
    *,
    is_verdict: bool = False,
    also: tuple[str, ...] = (),
) -> Slip:
    """The slip of a row put in the place of another; a table shows its own errors."""
    plan = paper.plan.with_row(*where, row)
    was = next(each.text for *at, each in paper.plan.rows() if tuple(at) == where)
    name = f"table-{way}"
    return Slip(way, codes, plan, where[0], row.text, name, was, is_verdict, True, also)


def same_fact(paper: MadePaper, indicator: str | None, filled: Filled) -> tuple[str, ...]:
    """The sentences and rows of a clean paper that give this very fact."""
    if indicator is None:
        return ()
    told: list[Sentence | GridRow] = [each for _, _, each in paper.plan.sentences()]
    told += [each for _, _, each in paper.plan.rows()]
    return tuple(
        each.text
        for each in told
        if each.indicator == indicator
        and any(
            (claim.kind, claim.period, claim.exact) == (filled.kind, filled.period, filled.exact)
            for claim in each.expected
        )
    )
