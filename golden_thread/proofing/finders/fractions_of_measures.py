"""A share of everything, in words, as the figure of a measure: “take-up stood at about a third”.

In: a scene. Out: a claim for each fraction that the words make the figure of the measure that they
name, and so only where the sentence names it. “A third of tenants had called” is of no measure.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Multiple
from golden_thread.proofing.claims.scene import Scene, bound
from golden_thread.proofing.claims.series_scene import covered, period_told
from golden_thread.proofing.finders.multiples import span_of
from golden_thread.proofing.words.covered import TO_PERIOD
from golden_thread.proofing.words.fractions import FRACTION, fraction_of
from golden_thread.proofing.words.hedges import is_in_round_terms
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.runs import find_runs

_CASES = r"(?:cases|total|whole|records|instances|them|those|everything|all)"
_WHEN = rf"(?: (?:in|for|during|over) {TO_PERIOD}x+(?: quarter| period)?)?"
_OF_ALL = rf"(?:(?: of)?(?: all| all the| the| our)? {_CASES})?"
_ENDS = (
    rf"(?=[.,;:)]| -|$|(?: overall)?(?: (?:in|for|at|during|over) {TO_PERIOD}x+)| x+(?=[.,;:)]|$)"
    r"| this (?:quarter|qtr))"
)
_TOKENS = r"(?:,? (?!and\b|but\b|while\b|because\b|of which\b)[a-z'-]+,?)"
_IS = (
    r"(?::| -| =|,? (?:(?:was|were|is|are|stood|stands|came|comes|come|came out|comes out"
    r"|works? out"
    r"|worked out|ran|runs|remained|equates?|equated|equal|equals|equalled|corresponds?"
    r"|corresponded|equivalent|amounts?|amounted|represents?|represented|reached|hit|returned"
    r"|account(?:s|ed) for|ma(?:kes|de) up|covers|covered|takes in|took in|equates? roughly)"
    r"(?: (?:at|to|in at|equivalent to|equal to))?))"
)
_COUNTED = (
    r"(?:counted|qualified|was|were|met|is|the|proportion|share|rate|returned|recorded|reported"
    r"|going|came|fell|passed|in|scored|achieved|figure|result|return|what|latest|reported|current"
    r"|outturn|answer|score|position|outcome|to|a|our|handled|dealt|with|falling)"
)
_ON = r"(?:towards|for|under|on|against|by|within|toward)"
_SHAPES = (
    # the result for … in … corresponds to about half of all cases
    re.compile(rf"z{_TOKENS}{{0,8}}?{_IS} {FRACTION}{_OF_ALL}{_ENDS}"),
    # around a third of cases counted towards …; about half, going by …
    re.compile(rf"{FRACTION}{_OF_ALL}{_WHEN},?(?: {_COUNTED}){{0,6}} {_ON} z+"),
    # under …, roughly one third of cases qualified
    re.compile(rf"\b{_ON} z+,? {FRACTION}{_OF_ALL} {_COUNTED}\b"),
)


def find(scene: Scene) -> Iterator[Claim]:
    """The fractions that this sentence gives as the figure of a measure."""
    if not scene.parts.names:
        return
    words = covered(scene)
    taken: list[tuple[int, int]] = []
    for shape in _SHAPES:
        for match in shape.finditer(words):
            part = fraction_of(match)
            start, end = span_of(match)
            if part is None or any(start < last and first < end for first, last in taken):
                continue
            if _is_beside(scene.parts.quantities, end) or _is_of_time(words, start, end):
                continue
            taken.append((start, end))
            text = scene.parts.sentence[start:end]
            blank = scene.blank(ClaimKind.MULTIPLE, text, start, end)
            hedge = match["word"] or ("about" if is_in_round_terms(words) else "")
            said = Multiple(part, of_whole=True, hedge=hedge)
            yield bound(replace(blank, said=said), period_told(scene, start, end))


def _is_of_time(words: str, start: int, end: int) -> bool:
    """Whether these quarters are those of a year: “deterioration over three quarters”."""
    if "quarters" not in words[start:end]:
        return False
    return any(start < each.end and each.start < end for each in find_runs(words))


def _is_beside(quantities: tuple[Quantity, ...], end: int) -> bool:
    """Whether a percentage follows so near that another finder holds it against that."""
    return any(each.unit == "percent" and 0 <= each.start - end <= 4 for each in quantities)
