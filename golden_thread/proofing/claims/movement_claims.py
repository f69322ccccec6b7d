"""The claim that a word of movement makes, with the two periods that it is between.

In: a sentence where it stands, the word, and the numbers of the sentence. Out: the claim: of the
period of the value that the word leads to, or the latest that its measure has, against the period
named for it, that of an earlier number, or the one before. Whether the word is of a figure at all,
and not of a target or of something else, is asked first.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from golden_thread.figures import Movement
from golden_thread.periods import Period, previous
from golden_thread.proofing.claims.between import between, goes_on_from
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.compared_periods import compared_around, ends_named
from golden_thread.proofing.claims.moved import moves_another
from golden_thread.proofing.claims.no_movement import is_of_many, own_values, tell_of_another
from golden_thread.proofing.claims.periods_near import named_after, opening
from golden_thread.proofing.claims.scene import Scene, bound
from golden_thread.proofing.claims.sentence_periods import (
    Reading,
    alike,
    earliest_told,
    latest_told,
)
from golden_thread.proofing.claims.told_of_then import told_of_then
from golden_thread.proofing.claims.unread_times import earlier_after, speaks_of_years
from golden_thread.proofing.words.movements import FoundMovement
from golden_thread.proofing.words.moves import Goodness, Moved
from golden_thread.proofing.words.relative_periods import NamedPeriod

_OTHER_WAY: Mapping[Moved, Moved] = {
    Movement.UP: Movement.DOWN,
    Movement.DOWN: Movement.UP,
    Goodness.BETTER: Goodness.WORSE,
    Goodness.WORSE: Goodness.BETTER,
}
_BY = re.compile(r" (?:by )?(?:about |around |over |nearly |almost |just )?")
_THAN = re.compile(r"\bthan (?:it was |we did )?(?:in|for|during|at)?(?: the)? ?$")
_COMPARES = (
    " than",
    " as",
    " in",
    " from",
    " on",
    " over",
    " with",
    " to",
    "unchanged",
    "no change",
)
# After these the sentence may go on with a target or an average as well as with a figure.
_OF_ANYTHING = (" than", " as", " with", "similar to", "comparable to")
# What may stand before the earlier figure that a word compares with: “above the level of 37”.
_THE = re.compile(
    r"(?:on )?(?:(?:both|either|even) )?(?:(?:than|with) )?(?:(?:in|for) )?"
    r"(?:(?:the|that|its|a|an) )?"
    r"(?:(?:@'s|@,?|earlier|previous) )?"
    r"(?:(?:level|figure|result|return|showing|performance|outturn|rate|total) )?(?:(?:of|at) )?"
    r"(?:\( )? ?"
)
# “Which was itself better than …”: the word is of the figure told just before, not of the latest.
_ITSELF = re.compile(r"\b(?:itself|themselves|in turn)\b")


def is_of_figures(scene: Scene, found: FoundMovement, readings: tuple[Reading, ...]) -> bool:
    """Whether a comparison is with an earlier figure, and not with a target or an average."""
    if not _is_of_anything(found) or named_after(scene, found.end):
        return True
    return _compared_with(scene, found, readings) is not None


def _is_of_anything(found: FoundMovement) -> bool:
    """Whether a target or an average may come after the word as well as an earlier figure."""
    return found.is_comparison or found.text.lower().endswith(_OF_ANYTHING)


def _compared_with(
    scene: Scene, found: FoundMovement, readings: tuple[Reading, ...]
) -> Reading | None:
    """The earlier number straight after “than” or “as”."""
    if not _is_of_anything(found) and found.text.lower() not in ("up", "down"):
        return None
    for each in readings:
        if each.quantity.start >= found.end:
            gap = scene.parts.around(found.end, each.quantity.start).strip()
            return each if each.is_earlier and _THE.fullmatch(f"{gap} ") else None
    return None


def of_movement(scene: Scene, found: FoundMovement, readings: tuple[Reading, ...]) -> Claim:
    """A word of movement: to the value it leads to, or the latest that its measure has.

    “Higher than in Quarter 1” names what it is against; otherwise that is an earlier value in
    the sentence, or the period before.
    """
    claim = scene.blank(ClaimKind.MOVEMENT, found.text, found.start, found.end)
    if moves_another(scene.parts, found) or is_of_many(scene.parts, found):
        claim = replace(claim, indicator=None)
    told = alike(scene.parts, found.start, found.end, readings)
    values = own_values(scene.parts, found, told)
    latest = latest_told(values, scene.context, found.end)
    named = named_after(scene, found.end)
    change = _change_after(scene, found, readings)
    beside = _compared_with(scene, found, readings)
    if named is not None and _is_when(scene, found, named):
        # “Rose in Quarter 1”: when it rose, and so since the quarter before that.
        latest, against = named.period, previous(named.period) if named.period else None
    elif named is not None and named.is_so_far:
        against = None
    elif named is not None and named.period != latest:
        # “In Quarter 3 it was higher than in Quarter 1”, whatever the paper is about.
        opens = None if values else opening(scene, found.start)
        against, latest = named.period, opens.period if opens else latest
    elif named is not None and found.text.lower().endswith(" than"):
        # “Higher than 2022/23”, in a paper of that year: of which year, nobody can tell.
        against, latest = named.period, None
    elif change is not None:
        # “Fell by 1.6 points on Quarter 4”: the word and the number start from the same period.
        against, latest = change.against, change.period
    elif beside is not None:
        # “The same as 174 in Quarter 2 2021/22”: the number right after it says what it is against.
        against = beside.period
    else:
        opens = None if values else opening(scene, found.start)
        if opens is not None:
            # “In Quarter 3 it fell” is of Quarter 3, whatever the paper is about.
            latest = opens.period
        # “Rose in Quarter 2”, said of Quarter 2, names when and not since when.
        against = _since(scene, found, values, latest)
        start = goes_on_from(scene.parts, found, values)
        if start is not None:
            against = start.period if start.period != latest else None
    ends = ends_named(scene.parts, found.start)
    if ends is not None and latest is not None and beside is None and named is None:
        # “Rose between Quarter 1 and Quarter 2”
        against, latest = ends[0].period, ends[1].period
    numbers = between(scene.parts, found, values)
    turned = _turned_round(scene, found)
    if turned is not None and latest is not None:
        latest, against = turned
    itself = _told_itself(scene, found, readings)
    if itself is not None:
        latest, numbers = itself.period, None
    if claim.indicator is None and numbers is None and tell_of_another(scene.parts, values, told):
        latest = None
    claim = replace(claim, movement=found.movement, against=against, said=numbers)
    return _of_then(scene, found, bound(claim, latest))


def _of_then(scene: Scene, found: FoundMovement, claim: Claim) -> Claim:
    """The claim turned round where its word says how the earlier figure was."""
    then = told_of_then(scene.parts, found, claim.period)
    if then is None or _turned_round(scene, found) is not None or claim.movement is None:
        return claim
    moved = _OTHER_WAY.get(claim.movement, claim.movement)
    return replace(claim, movement=moved, against=then.period, said=None)


def _since(
    scene: Scene, found: FoundMovement, values: tuple[Reading, ...], latest: Period | None
) -> Period | None:
    """The period that the clause compares with, else of the first earlier value, else the last.

    “On an annual view it got worse” is not since the quarter before.
    """
    since = compared_around(scene.parts, found.start, found.end)
    if since is not None:
        return since.period
    told = earliest_told(values, latest)
    is_before = latest is not None and told == previous(latest)
    is_open = is_before and (
        speaks_of_years(scene.parts) or earlier_after(scene.parts, found.end, latest) is not None
    )
    return None if is_open else told


def _turned_round(scene: Scene, found: FoundMovement) -> tuple[Period | None, Period | None] | None:
    """The two periods of “did better in Quarter 1 than in Quarter 2”, the earlier one first."""
    after = [each for each in scene.parts.periods if each.start >= found.end]
    if len(after) < 2 or found.text.lower().endswith(" than"):
        return None
    first, second = after[:2]
    is_than = _THAN.search(scene.parts.words, first.end, second.start)
    if is_than is None or not first.period or not second.period or first.period >= second.period:
        return None
    return first.period, second.period


def _told_itself(
    scene: Scene, found: FoundMovement, readings: tuple[Reading, ...]
) -> Reading | None:
    """The number that “itself” makes the word one of: the last before it."""
    before = [each for each in readings if each.quantity.end <= found.start]
    is_so = before and _ITSELF.search(scene.parts.words, before[-1].quantity.end, found.start)
    return before[-1] if is_so else None


def _is_when(scene: Scene, found: FoundMovement, named: NamedPeriod) -> bool:
    """Whether the period straight after a word says when it moved, and not what it is against."""
    gap = scene.parts.between(found.end, named.start).split()
    compares = found.is_comparison or found.text.lower().endswith(_COMPARES)
    return gap[:1] in (["in"], ["for"], ["during"], ["throughout"], ["within"]) and not compares


def _change_after(
    scene: Scene, found: FoundMovement, readings: tuple[Reading, ...]
) -> Reading | None:
    """The change that a word of movement gives: “fell by 1.6 percentage points on Quarter 4”."""
    for reading in readings:
        start = reading.quantity.start
        if start >= found.end:
            near = _BY.fullmatch(scene.parts.between(found.end, start))
            return reading if near and reading.kind is ClaimKind.CHANGE else None
    return None
