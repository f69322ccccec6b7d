"""GT-P25: a superlative that the series does not bear out.

In: a claim such as “the highest since 2021/22”, and the series of its measure. Out: whether no
period of that stretch is beyond it. A series that lacks some cannot confirm it, and refutes it with
one.
"""

from collections.abc import Iterator
from dataclasses import replace

from golden_thread.figures import Movement
from golden_thread.periods import LabelStyle, label
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.said_of_series import Record
from golden_thread.proofing.claims.statement import Line, LineKind, Paper
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.extremes import beyond
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.grids import grids_of
from golden_thread.proofing.evidence.outcomes import (
    agrees,
    cannot_tell,
    disagrees,
    fairest,
    noticed,
)
from golden_thread.proofing.evidence.series import KnownSeries, Point, from_papers, from_register
from golden_thread.proofing.evidence.stretches import Stretch, stretches

_TABLE = (
    "| Measure | Quarter 3 2025/26 | Quarter 4 2025/26 | Quarter 1 2026/27 | Quarter 2 2026/27 |"
    "\n|---|---|---|---|---|\n"
)
_ROWS = "| Service | Staff | Sickness |\n|---|---|---|\n"

CHECK = Check(
    "GT-P25",
    Level.ERROR,
    "A superlative that the series does not bear out",
    "“The best ever” is the sentence that gets quoted, and the old reports are all still there.",
    what=(
        "“The highest since”, “the lowest in three years”, “the best on record” or “of the year”,"
        " where the register or the paper's own series has a figure of that stretch that is beyond"
        " it. “Since 2021/22” is of what came after that year. A figure that is equalled is not "
        "marked, nor the biggest increase, which one series of values does not show. So is “highest"
        " in the North, at 16.4%” where a table of the paper has a row beyond it in that column."
    ),
    caught=(
        "Nothing published on visitors to the town museum since Quarter 3 2025/26 was as high as"
        " this.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,400 | 4,100 | 3,900 | 4,050 |",
        "Last quarter as low as this for missed bin collections: Quarter 3 2025/26.\n\n"
        f"{_TABLE}| Missed bin collections | 52 | 55 | 66 | 58 |",
        "Repairs finished on time: best qtr since Quarter 3 2025/26.\n\n"
        f"{_TABLE}| Repairs finished on time | 85% | 88% | 92% | 90% |",
        "Every quarter since Quarter 3 2025/26 was lower than this one for visitors to the town"
        " museum.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,400 | 4,100 | 3,900 | 4,050 |",
        "Visitors to the town museum were 4,050, the highest since Quarter 3 2025/26.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,400 | 4,100 | 3,900 | 4,050 |",
        "Missed bin collections were at their lowest level on record.\n\n"
        f"{_TABLE}| Missed bin collections | 52 | 61 | 66 | 58 |",
        "Repairs finished on time had their best quarter of the year.\n\n"
        f"{_TABLE}| Repairs finished on time | 85% | 88% | 92% | 90% |",
        "The average time taken to let a home was 24 days, the shortest in four quarters.\n\n"
        f"{_TABLE}| The average time taken to let a home | 31 days | 22 days | 29 days | 24 days |",
        "Visitors to the town museum have not been higher since Quarter 3 2025/26.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,400 | 4,100 | 3,900 | 4,050 |",
        "We have to go back to Quarter 3 2025/26 to find missed bin collections this low.\n\n"
        f"{_TABLE}| Missed bin collections | 52 | 55 | 66 | 58 |",
        "Visitors to the town museum were the highest of the four quarters.\n\n"
        f"{_TABLE}| Visitors to the town museum | 3,400 | 4,100 | 3,900 | 4,050 |",
        "Sickness was highest in City Services, at 12.1%.\n\n"
        f"{_ROWS}| Adult Care | 702 | 14.0% |\n| Children | 561 | 16.4% |\n| City Services | 788 |"
        " 12.1% |\n| Total | 2,051 | 14.0% |",
        "Sickness was highest in City Services, at 16.4%.\n\n"
        f"{_ROWS}| Adult Care | 702 | 14.0% |\n| Children | 561 | 16.4% |\n| City Services | 788 |"
        " 12.1% |\n| Total | 2,051 | 14.0% |",
        "The largest fall was in April, when there were 12 fewer.\n\n"
        "| Month | Jobs | Change |\n|---|---|---|\n| Apr | 210 | -12 |\n| May | 224 | +14 |\n"
        "| June | 201 | -23 |\n| July | 230 | +29 |",
        "More jobs were raised in May (224) than in any other month, while June was the busiest for"
        " staff.\n\n| Month | Raised | Done |\n|---|---|---|\n| Apr | 210 | 12 |\n"
        "| May | 224 | 14 |\n| June | 251 | 23 |\n| July | 222 | 29 |",
    ),
    spared=(
        "The series puts visitors to the town museum above every quarter since Quarter 3"
        " 2025/26.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,400 | 4,100 | 3,900 | 4,150 |",
        "Every quarter since Quarter 3 2025/26 was lower than this one for visitors to the town"
        " museum.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,400 | 4,000 | 3,900 | 4,050 |",
        "Visitors to the town museum were higher than at any time since Quarter 3 2025/26.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,400 | 4,000 | 3,900 | 4,050 |",
        "Visitors to the town museum in Quarter 4 2025/26 were the highest of the four quarters."
        "\n\n"
        f"{_TABLE}| Visitors to the town museum | 3,400 | 4,100 | 3,900 | 4,050 |",
        "Visitors to the town museum have not been better counted since Quarter 3 2025/26.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,400 | 4,100 | 3,900 | 4,050 |",
        "Sickness was highest in Children, at 16.4%, and lowest in City Services, at 12.1%.\n\n"
        f"{_ROWS}| Adult Care | 702 | 14.0% |\n| Children | 561 | 16.4% |\n| City Services | 788 |"
        " 12.1% |\n| Total | 2,051 | 17.0% |",
        "The largest service, Adult Care, kept to 14.0%, one of the highest.\n\n"
        f"{_ROWS}| Adult Care | 702 | 14.0% |\n| Children | 561 | 16.4% |\n| City Services | 588 |"
        " 12.1% |\n| Total | 1,851 | 17.0% |",
        "Apart from Children, sickness was highest in Adult Care, at 14.0%.\n\n"
        f"{_ROWS}| Adult Care | 702 | 14.0% |\n| Children | 561 | 16.4% |\n| City Services | 588 |"
        " 12.1% |\n| Total | 1,851 | 17.0% |",
        "Visitors to the town museum were 4,050, the highest since Quarter 3 2025/26.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,400 | 4,000 | 3,900 | 4,050 |",
        "Missed bin collections were at their lowest level on record.\n\n"
        f"{_TABLE}| Missed bin collections | 72 | 61 | 58 | 58 |",
        "Missed bin collections were one of the lowest levels on record.\n\n"
        f"{_TABLE}| Missed bin collections | 52 | 61 | 66 | 58 |",
        "Repairs finished on time had their best quarter of the year.\n\n"
        f"{_TABLE}| Repairs finished on time | 95% | 94% | 88% | 90% |",
        "This quarter saw the biggest increase on record in visitors to the town museum.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,400 | 4,000 | 3,900 | 4,050 |",
        "Staff turnover was 12%, and best practice was shared across the year.\n\n"
        f"{_TABLE}| Staff turnover | 10% | 11% | 14% | 12% |",
        "Repairs completed on time are at their highest since Quarter 1 2026/27.",
    ),
)


def look(paper: Paper, evidence: Evidence | None) -> Iterator[Finding]:
    """The rows said to be the highest or lowest of a table of the paper that another is beyond."""
    grids = tuple(grids_of(paper.document))
    for statement in paper.statements if grids else ():
        if statement.is_row or not statement.text:
            continue
        line = Line(LineKind.PARAGRAPH, statement.text, statement.place)
        for each in beyond(statement.text, grids):
            words = statement.text[each.start : each.end]
            message = (
                f"“{words}” does not agree with the table in the paper. "
                f"It has {each.rival_figure} for {each.rival}."
            )
            found = noticed(CHECK, line, (each.start, each.end), message, suggestion=each.rival)
            yield replace(found, start=statement.start + each.start)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a superlative of a measure of the register."""
    if not isinstance(claim.said, Record):
        return None
    return _asked_of(claim, claim.said, from_register(claim, evidence), "the register")


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a superlative of a measure that the papers have a series of."""
    if not isinstance(claim.said, Record):
        return None
    return _asked_of(claim, claim.said, from_papers(claim, case), "the series in the papers")


def _asked_of(
    claim: Claim, said: Record, series: KnownSeries | None, with_what: str
) -> Outcome | None:
    """What comes of it by a series; words of two readings are wrong where both are."""
    if series is None or claim.period is None:
        return None
    if said.of_change:
        return cannot_tell("it is of a change, and only values are known")
    own = series.points.get(claim.period)
    ways = {series.way(each) for each in (said.extreme, said.or_else) if each}
    if None in ways:
        return cannot_tell("it is not known which way is good")
    if own is None:
        return cannot_tell("the figure itself is not known")
    outcomes = [
        _by(
            claim,
            own,
            series,
            Stretch(way, periods, is_open=said.since is None and not said.among),
            with_what,
        )
        for way in ways
        for periods in stretches(claim.period, said, series)
        if way
    ]
    return fairest(outcomes)


def _by(claim: Claim, own: Point, series: KnownSeries, stretch: Stretch, with_what: str) -> Outcome:
    """What comes of it for one stretch and one way."""
    known = [each for each in stretch.periods if each in series.points]
    for each in sorted(known, reverse=True):
        point = series.points[each]
        first, second = (point, own) if stretch.way is Movement.UP else (own, point)
        if first.interval.is_above(second.interval):
            return disagrees(
                CHECK,
                claim,
                f"In {label(each, LabelStyle.LONG)} it was {point.printed}.",
                arithmetic=f"{point.printed} then, {own.printed} now",
                suggestion=f"{claim.text.split()[0]} since {label(each, LabelStyle.LONG)}",
                with_what=with_what,
            )
    if not known:
        return cannot_tell("no other figure of that stretch of time is known")
    if stretch.is_open and not series.is_whole:
        return cannot_tell("the papers have only part of the series")
    if len(known) < len(stretch.periods):
        return cannot_tell("some figures of that stretch of time are not known")
    return agrees(f"None of the {len(known)} other figures is beyond {own.printed}.")
