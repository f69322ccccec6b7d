"""So many periods running of one movement: “has risen for the third consecutive quarter”.

In: a sentence where it stands. Out: a claim for each streak that says how long it is, of which kind
of period, and which way the figure went. “The target was met for the third quarter running” is of a
target and no streak of a movement.
"""

from collections.abc import Iterator
from dataclasses import replace

from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_series import Streak
from golden_thread.proofing.claims.scene import Scene, bound
from golden_thread.proofing.claims.series_scene import (
    blank_about,
    covered_but_counts,
    period_told,
)
from golden_thread.proofing.claims.values_in_order import values_in_order
from golden_thread.proofing.words.runs import FoundRun, find_runs, movement_of

SHORTEST, LONGEST = 2, 40


def find(scene: Scene) -> Iterator[Claim]:
    """Each streak of the sentence that says which way the figure went."""
    words = covered_but_counts(scene)
    for run in find_runs(words):
        claim = _claim(scene, words, run)
        if claim is not None:
            yield claim


def _claim(scene: Scene, words: str, run: FoundRun) -> Claim | None:
    readings = movement_of(words, run)
    period = period_told(scene, run.start, run.end)
    if period is not None and run.kind not in (None, period.kind):
        period = None
    count = run.count
    if run.is_since:
        since = next((each for each in scene.parts.periods if each.end == run.end), None)
        count = _steps(since.period, period) if since and since.period else 0
        if since and since.period and since.period.kind is not run.kind:
            return None
    if not readings or not SHORTEST <= count <= LONGEST:
        return None
    blank = blank_about(scene, ClaimKind.STREAK, run.start, run.end)
    told = values_in_order(scene, run.end, count)
    said = Streak(count, readings[0], readings[1] if len(readings) > 1 else None, told)
    return bound(replace(blank, said=said), period)


def _steps(since: Period, latest: Period | None) -> int:
    """How many periods of the kind of the latest there are after `since`."""
    if latest is None or since.kind is not latest.kind or not since < latest:
        return 0
    days = (latest.starts_on - since.starts_on).days
    return round(days / max(1, (latest.ends_before - latest.starts_on).days))
