"""Lines of figures under the months they are of, each compared with an earlier period.

In: a paper. Out: the labels among them that do not go with the others. “Facebook – October to
December 2021 … (increase of 109 from Q3 2021/22)” sets a quarter beside itself, and one “(decrease
of 78 from Q3 2020/21)” among neighbours that all say Q3 2021/22 has last year's label.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from golden_thread.periods import FINANCIAL_YEAR, FoundPeriod, Period, PeriodKind, find_labels
from golden_thread.proofing.claims.statement import Line, LineKind, Paper
from golden_thread.proofing.words.wording import plain

# How many lines a line with months may head, and how many neighbours must agree.
HEADED, NEIGHBOURS = 8, 3
# Comparisons with more lines than this between them are not of one run.
APART = 4

_HEADS = re.compile(r"[^.;:()\d]{2,60}(?: - |: )$")
_COMPARED = re.compile(
    r"\b(?:increase|decrease|rise|fall|drop|reduction|up|down|growth)\b[^().;]{1,40}?"
    r"\b(?:from|on|since|compared (?:with|to)|against) (?:the )?$"
)
_LONGEST_COMPARISON = 80


@dataclass(frozen=True, slots=True)
class OddLabel:
    """A label that does not go with the lines around it: where it stands, why, what they say."""

    line: Line
    span: tuple[int, int]
    message: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class _Headed:
    """The months a line opens with, and the periods that it and the lines under it compare with."""

    line: Line
    months: FoundPeriod
    compared: tuple[Period, ...]


@dataclass(frozen=True, slots=True)
class _Compared:
    """A period that a figure of a line is compared with."""

    line: Line
    found: FoundPeriod


def odd_labels(paper: Paper) -> Iterator[OddLabel]:
    """Each odd label of the paper's lines."""
    lines = [line for line in paper.lines if line.kind is not LineKind.CELL and line.text]
    named = [find_labels(line.text, calendar=FINANCIAL_YEAR, within=paper.period) for line in lines]
    compared = [tuple(_compared(*each)) for each in zip(lines, named, strict=True)]
    yield from _compared_with_themselves(list(_headed(lines, named, compared)))
    for run in _runs(compared):
        yield from _of_another_year(run)


def _compared(line: Line, named: Sequence[FoundPeriod]) -> Iterator[_Compared]:
    words = plain(line.text)
    for found in named:
        before = words[max(0, found.start - _LONGEST_COMPARISON) : found.start]
        if found.period.kind is PeriodKind.QUARTER and _COMPARED.search(before):
            yield _Compared(line, found)


def _headed(
    lines: Sequence[Line],
    named: Sequence[Sequence[FoundPeriod]],
    compared: Sequence[Sequence[_Compared]],
) -> Iterator[_Headed]:
    for number, line in enumerate(lines):
        months = _months_opening(line, named[number])
        if months is None:
            continue
        periods = [each.found.period for each in compared[number]]
        for following in range(number + 1, min(number + 1 + HEADED, len(lines))):
            under = lines[following]
            if under.kind is LineKind.HEADING or _months_opening(under, named[following]):
                break
            periods += [each.found.period for each in compared[following]]
        yield _Headed(line, months, tuple(periods))


def _months_opening(line: Line, named: Sequence[FoundPeriod]) -> FoundPeriod | None:
    """The quarter whose months a line opens with: “Town Facebook – July to September 2026”."""
    first = named[0] if named else None
    if first is None or first.period.kind is not PeriodKind.QUARTER:
        return None
    return first if _HEADS.fullmatch(plain(line.text[: first.start])) else None


def _compared_with_themselves(headed: Sequence[_Headed]) -> Iterator[OddLabel]:
    """The lines whose months are compared with themselves, or with later ones."""
    right = [each for each in headed if each.compared and each.months.period > each.compared[0]]
    for each in headed:
        against = set(each.compared)
        if len(against) != 1 or each.months.period > each.compared[0]:
            continue
        like = [other for other in right if other.compared[0] == each.compared[0]]
        words = each.line.text[each.months.start : each.months.end]
        others = like[0].line.text[like[0].months.start : like[0].months.end] if like else ""
        says = f" Lines like it are headed “{others}”." if others else ""
        yield OddLabel(
            each.line,
            (each.months.start, each.months.end),
            f"“{words}” does not agree with what stands under it, which is compared with "
            f"{each.compared[0].starts_on:%B} to {each.compared[0].ends_on:%B %Y}.{says}",
            others,
        )


def _runs(compared: Sequence[Sequence[_Compared]]) -> Iterator[list[_Compared]]:
    """Comparisons that stand near each other, headings between them or not."""
    run: list[_Compared] = []
    last = 0
    for number, of_line in enumerate(compared):
        if run and number - last > APART:
            yield run
            run = []
        if of_line:
            run += of_line
            last = number
    yield run


def _of_another_year(run: Sequence[_Compared]) -> Iterator[OddLabel]:
    """The one comparison of a run that names another year's quarter than all its neighbours."""
    counts = Counter(each.found.period for each in run)
    usual = max(counts, key=lambda period: counts[period], default=None)
    odd = [each for each in run if each.found.period != usual]
    if usual is None or len(odd) != 1 or counts[usual] < NEIGHBOURS:
        return
    line, found = odd[0].line, odd[0].found
    if found.period.number != usual.number or not _is_among(odd[0], run):
        return
    words = line.text[found.start : found.end]
    like = next(each for each in run if each.found.period == usual)
    others_say = like.line.text[like.found.start : like.found.end]
    yield OddLabel(
        line,
        (found.start, found.end),
        f"“{words}” does not agree with the lines around it, which are all compared with "
        f"“{others_say}”.",
        others_say,
    )


def _is_among(odd: _Compared, run: Sequence[_Compared]) -> bool:
    """Whether it has neighbours on both sides: the last of all may be meant otherwise."""
    at = next(number for number, each in enumerate(run) if each is odd)
    return 0 < at < len(run) - 1
