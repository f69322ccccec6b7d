"""Whether a target was met: “exceeding the 90% target”, “fell short of”, “the target was missed”.

In: a sentence where it stands. Out: a claim for each such verdict, with the target's number where
the verdict names it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.compared_periods import is_compared
from golden_thread.proofing.claims.said import Met
from golden_thread.proofing.claims.scene import Scene, bound
from golden_thread.proofing.claims.sentence_periods import alike, latest_told
from golden_thread.proofing.words.answers import answered
from golden_thread.proofing.words.hedges import length_of_hedge
from golden_thread.proofing.words.verdicts import FoundVerdict, find_verdicts

# “Green where the figure meets its target” tells how a paper is read, and of no figure.
_ON_CONDITION = re.compile(r"\b(?:where|if|whether|when|whenever|unless|until) (?:[\w'-]+ ){0,4}$")
_PAST = re.compile(r"\b(?:was|were|has been|have been|had been)\b")
_THEN = re.compile(r"(?:(?:set|agreed|fixed) )?(?:in|for|during|this|over)?(?: the)?")
# Units that are no part of a number where its measure is not plain.
_UNIT = re.compile(r" (?:pounds|tonnes|kilograms|kg|litres|kilowatts|miles|visits|cases|homes)\b")
FAR = 60


def find(scene: Scene) -> Iterator[Claim]:
    """The verdicts on targets that the sentence gives."""
    names = ((each.start, each.end) for each in scene.parts.names)
    told = find_verdicts(scene.parts.sentence, _targets(scene), names)
    for found in (*_answer(scene), *told):
        if _is_on_condition(scene, found):
            continue
        text = scene.parts.sentence[found.start : found.end]
        blank = scene.blank(ClaimKind.MET, text, found.start, found.end)
        if blank.indicator is None:
            blank = replace(blank, indicator=scene.only_named())
        quantity = next(
            (
                each
                for each in scene.parts.quantities
                if found.number and each.start <= found.number[0] < each.end
            ),
            None,
        )
        said = Met(found.is_met, found.side)
        yield bound(replace(blank, quantity=quantity, said=said), _period(scene, found))


def _answer(scene: Scene) -> Iterator[FoundVerdict]:
    """What the sentence says of a target by “yes” or “no”."""
    told = answered(scene.asked, scene.parts.words)
    if told is not None:
        is_met, start, end = told
        yield FoundVerdict(is_met, None, start, end)


def _is_on_condition(scene: Scene, found: FoundVerdict) -> bool:
    """Whether it is said of what would be so; “calls, where the target was met” tells what was."""
    words = scene.parts.words
    condition = _ON_CONDITION.search(words, max(0, found.start - FAR), found.start)
    if condition is None:
        return False
    is_aside = condition.group().startswith("where ") and words[: condition.start()].endswith(", ")
    return not (is_aside and _PAST.search(words, found.start, found.end))


def _targets(scene: Scene) -> Iterator[tuple[int, int]]:
    """Where the numbers stand that are targets, without “at least” and the like."""
    for each in scene.readings:
        if each.kind is ClaimKind.TARGET:
            start, end = each.quantity.start, each.quantity.end
            unit = _UNIT.match(scene.parts.words, end)
            hedge = length_of_hedge(scene.parts.words[start:end])
            yield start + hedge, unit.end() if unit else end


def _period(scene: Scene, found: FoundVerdict) -> Period | None:
    """The period straight after the verdict, or that of the value which it judges."""
    for label in scene.parts.periods:
        if label.start >= found.end:
            gap = scene.parts.between(found.end, label.start).strip(" (,")
            if _THEN.fullmatch(gap):
                return label.period
            break
    values = alike(scene.parts, found.start, found.end, scene.readings)
    told = latest_told(values, scene.context, found.end)
    if told is not None:
        return told
    # “At 36, unchanged from Quarter 1, it misses its target”: of which period the value is, is not
    # plain, but the sentence names no other than the paper's own.
    named = {each.period for each in scene.parts.periods if not is_compared(scene.parts, each)}
    return scene.context.period if named <= {scene.context.period} else None
