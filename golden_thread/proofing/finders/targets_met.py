"""Whether a target was met: “exceeding the 90% target”, “fell short of”, “the target was missed”.

In: a sentence where it stands. Out: a claim for each such verdict, with the target's number where
the verdict names it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Met
from golden_thread.proofing.claims.scene import Scene, bound
from golden_thread.proofing.claims.sentence_periods import alike, latest_told
from golden_thread.proofing.words.verdicts import FoundVerdict, find_verdicts

# “Green where the figure meets its target” tells how a paper is read, and of no figure.
_ON_CONDITION = re.compile(r"\b(?:where|if|whether|when|whenever|unless|until) (?:[\w'-]+ ){0,4}$")
FAR = 60


def find(scene: Scene) -> Iterator[Claim]:
    """The verdicts on targets that the sentence gives."""
    for found in find_verdicts(scene.parts.sentence):
        if _ON_CONDITION.search(scene.parts.words, max(0, found.start - FAR), found.start):
            continue
        text = scene.parts.sentence[found.start : found.end]
        blank = scene.blank(ClaimKind.MET, text, found.start, found.end)
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


def _period(scene: Scene, found: FoundVerdict) -> Period | None:
    """The period straight after the verdict, or that of the value which it judges."""
    for label in scene.parts.periods:
        if label.start >= found.end:
            gap = scene.parts.between(found.end, label.start).strip(" (,")
            if gap in ("", "in", "for", "during", "this", "in the", "for the"):
                return label.period
            break
    values = alike(scene.parts, found.start, found.end, scene.readings)
    return latest_told(values, scene.context, found.end)
