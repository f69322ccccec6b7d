"""GT-P24: a streak that the series does not bear out.

In: a claim such as “for the third quarter running”, and the series of its measure. Out: whether the
figure went that way in each of those periods. A series that lacks one of them cannot tell, unless
another already shows that it did not.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from golden_thread.figures import Movement
from golden_thread.periods import LabelStyle, Period, label, previous
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.said_of_series import Streak
from golden_thread.proofing.evidence.better_way import better_way
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees, fairest
from golden_thread.proofing.evidence.series import KnownSeries, Point, from_papers, from_register
from golden_thread.proofing.words.intervals import interval

_TABLE = (
    "| Measure | Quarter 3 2025/26 | Quarter 4 2025/26 | Quarter 1 2026/27 | Quarter 2 2026/27 |"
    "\n|---|---|---|---|---|\n"
)

CHECK = Check(
    "GT-P24",
    Level.ERROR,
    "A streak that the series does not bear out",
    "“The third quarter running” is remembered, and is one old report away from being checked.",
    what=(
        "“For the third quarter running”, “two quarters in a row”, “every quarter since”, beside a"
        " word of movement, where the register or the paper's own series has a period in which the"
        " figure did not go that way. “Third” needs three changes, and so four figures. A longer "
        "streak than the words say is not marked, nor one of targets met. Where the sentence lists"
        " the values of the run, they are held against it. “Decline” may be of the number or of how"
        " well things go, and is marked only where it is neither."
    ),
    caught=(
        "Not once in the last three quarters have visitors to the town museum seen anything but a"
        " rise.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,100 | 3,900 | 4,050 | 4,300 |",
        "Without a break, visitors to the town museum have risen over three quarters.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,100 | 3,900 | 4,050 | 4,300 |",
        "Visitors to the town museum rose for the third consecutive quarter.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,100 | 3,900 | 4,050 | 4,300 |",
        "Missed bin collections have fallen two quarters in a row.\n\n"
        f"{_TABLE}| Missed bin collections | 72 | 61 | 66 | 58 |",
        "Rent arrears cases have decreased every quarter since Quarter 3 2025/26.\n\n"
        f"{_TABLE}| Rent arrears cases | 320 | 331 | 318 | 309 |",
        "The average time taken to let a home was 24 days, the third quarter running of"
        " improvement.\n\n"
        f"{_TABLE}| The average time taken to let a home | 31 days | 28 days | 29 days | 24 days |",
        "Visitors to the town museum went up in each of the last three quarters.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,100 | 3,900 | 4,050 | 4,300 |",
        "The run of growth in visitors to the town museum now stands at three quarters.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,100 | 3,900 | 4,050 | 4,300 |",
        "The third straight quarterly rise in visitors to the town museum was welcomed.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,100 | 3,900 | 4,050 | 4,300 |",
        "Missed bin collections have been falling for three quarters now.\n\n"
        f"{_TABLE}| Missed bin collections | 72 | 61 | 66 | 58 |",
        "A third reduction in succession was seen in missed bin collections.\n\n"
        f"{_TABLE}| Missed bin collections | 72 | 61 | 66 | 58 |",
        "Visitors to the town museum were up for the third quarter running: 4,100, 3,900, 4,300.",
    ),
    spared=(
        "Not once in the last three quarters have visitors to the town museum risen.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,100 | 3,900 | 4,050 | 4,300 |",
        "Staff worked for three quarters on raising visitors to the town museum.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,100 | 3,900 | 4,050 | 4,300 |",
        "Visitors to the town museum were up for the third quarter running: 3,900, 4,100, 4,300.",
        "Visitors to the town museum were up for the third quarter running: 4,300, 4,100, 3,900.",
        "Missed bin collections saw three successive quarters of decline.\n\n"
        f"{_TABLE}| Missed bin collections | 55 | 58 | 66 | 72 |",
        "Visitors to the town museum have not gone up in any of the last three quarters.\n\n"
        f"{_TABLE}| Visitors to the town museum | 4,100 | 3,900 | 3,800 | 3,700 |",
        "Visitors to the town museum rose for the third consecutive quarter.\n\n"
        f"{_TABLE}| Visitors to the town museum | 3,800 | 3,900 | 4,050 | 4,300 |",
        "Visitors to the town museum rose for the second quarter running.\n\n"
        f"{_TABLE}| Visitors to the town museum | 3,800 | 3,900 | 4,050 | 4,300 |",
        "Visitors to the town museum rose for the sixth consecutive quarter.\n\n"
        f"{_TABLE}| Visitors to the town museum | 3,800 | 3,900 | 4,050 | 4,300 |",
        "Staff turnover rose for the third consecutive quarter.\n\n"
        f"{_TABLE}| Staff turnover | 10% | 11% | 11% | 12% |",
        "The target for missed bin collections was met for the third quarter running.\n\n"
        f"{_TABLE}| Missed bin collections | 72 | 61 | 66 | 58 |",
        "Repairs completed on time have improved for the third quarter running.",
        "This was the third quarter of the year, and staff turnover rose to 12%.",
    ),
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a streak of a measure of the register."""
    if not isinstance(claim.said, Streak):
        return None
    return _asked_of(claim, claim.said, from_register(claim, evidence), "the register")


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a streak whose values stand beside it, or that the papers have a series of."""
    said = claim.said
    if not isinstance(said, Streak):
        return None
    if said.told:
        return _beside(claim, said)
    return _asked_of(claim, said, from_papers(claim, case), "the series in the papers")


def _beside(claim: Claim, said: Streak) -> Outcome | None:
    """What comes of the values that the sentence lists, in whichever order they are told."""
    way = _way_beside(claim, said)
    if said.or_else is not None or way is None:
        return None
    told = [Point(interval(each), each.text) for each in said.told]
    worked = " → ".join(each.printed for each in told)
    if any(_goes(way, run) for run in (told, told[::-1])):
        return agrees(worked)
    return disagrees(
        CHECK,
        claim,
        "The values beside it did not go that way each time.",
        arithmetic=worked,
        suggestion="",
        with_what="the values beside it",
    )


def _way_beside(claim: Claim, said: Streak) -> Movement | None:
    """Up or down, where the words or the name of the measure say so."""
    if isinstance(said.movement, Movement):
        return said.movement
    better = better_way(claim.indicator, claim.sentence, said.told[0].unit)
    return KnownSeries({}, better, is_whole=False).way(said.movement)


def _goes(way: Movement, told: Sequence[Point]) -> bool:
    return all(_may_go(way, first, last) for first, last in pairwise(told))


def _may_go(way: Movement, first: Point, last: Point) -> bool:
    """Whether the second value may be beyond the first, as far as both are printed."""
    if way is Movement.UP:
        return last.interval.high > first.interval.low
    return last.interval.low < first.interval.high


def _asked_of(
    claim: Claim, said: Streak, series: KnownSeries | None, with_what: str
) -> Outcome | None:
    """What comes of it by a series; words of two readings are wrong where both are."""
    if series is None or claim.period is None:
        return None
    readings = [said.movement] + ([said.or_else] if said.or_else else [])
    ways = {series.way(each) for each in readings}
    if None in ways:
        return cannot_tell("it is not known which way is good")
    return fairest([_by(claim, said, series, way, with_what) for way in ways if way])


def _by(claim: Claim, said: Streak, series: KnownSeries, way: Movement, with_what: str) -> Outcome:
    """What comes of a streak that goes up, or down."""
    last = claim.period
    run = list(_run(last, said.periods)) if last else []
    unknown = 0
    for earlier, later in pairwise(run):
        first, second = series.points.get(earlier), series.points.get(later)
        if first is None or second is None:
            unknown += 1
        elif not _may_go(way, first, second):
            when = label(later, LabelStyle.LONG)
            return disagrees(
                CHECK,
                claim,
                f"From {label(earlier, LabelStyle.LONG)} to {when} it went"
                f" {first.printed} → {second.printed}.",
                arithmetic=_told(series, run),
                suggestion=_borne_out(series, run[-1], way),
                with_what=with_what,
            )
    if unknown:
        return cannot_tell(f"{unknown} of the {said.periods} changes are not known")
    return agrees(_told(series, run))


def _run(last: Period, count: int) -> Iterator[Period]:
    """The periods between which there are so many changes, in order."""
    found = [last]
    for _ in range(count):
        found.append(previous(found[-1]))
    yield from reversed(found)


def _told(series: KnownSeries, run: list[Period]) -> str:
    return " → ".join(series.points[each].printed for each in run if each in series.points)


def _borne_out(series: KnownSeries, last: Period, way: Movement) -> str:
    """How long the streak is by the figures."""
    count, here = 0, last
    while True:
        before = previous(here)
        first, point = series.points.get(before), series.points.get(here)
        if first is None or point is None:
            break
        surely = (
            point.interval.is_above(first.interval)
            if way is Movement.UP
            else first.interval.is_above(point.interval)
        )
        if not surely:
            break
        count, here = count + 1, before
    return {0: "no streak", 1: "this period only"}.get(count, f"{count} periods running")
