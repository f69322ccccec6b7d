"""Whether a bare number says for itself what it counts: “12 new officers”, “3 crews”.

In: the parts of a sentence, a number of it, and what the measure counts. Out: whether the number
is of something else. “1,284 collections” is of the measure that counts collections, and so is
“1,284 in Quarter 2”, where the sentence only goes on.
"""

import re

from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.quantity import Quantity

_COUNTED = re.compile(
    r" (?:(?:new|more|other|extra|further|additional|full-time) )?(?P<noun>[a-z]+)"
)
_GOES_ON = """
    a about above across after against all also an and as at be before below better between but by
    compared down during for from had has have he higher however i if in into is it its last less
    lower more no nor not of on or our out over per since so than that the their then there these
    they this those through times to under until up was we were when where which while who will
    with within worse
"""
# “The 178 seen in Quarter 2”, “the 9,950 target”: what was done with a figure, or what it is.
_OF_FIGURES = """
    achieved allowed anticipated asked booked budgeted counted delivered due earlier expected
    formerly forecast given had held last later limit logged managed met next noted now off only
    out overall planned posted previously profiled promised published recorded
    registered reported required returned seen set shown specified standard submitted target then
    there this threshold today until wanted whereas which whilst yet yielded ceiling ambition goal
    cap benchmark floor maximum minimum commitment requirement objective
"""
_NO_NOUNS = frozenset((*_GOES_ON.split(), *_OF_FIGURES.split()))

# “A rise of 4% in its own road casualties”: in what, where that is not the figure itself.
_CHANGES_IN = re.compile(
    r" in (?:(?:the|its|their|our|your|own|overall|total|number|numbers|amount|of) ){0,4}"
    r"(?P<noun>[a-z-]+)"
)
_ITSELF = """
    figure figures performance rate result results quarter period month months year all both each
    this total a number score value three six nine twelve one two it which comparison line turn
"""
_OF_ITSELF = frozenset(_ITSELF.split())


def changes_another(parts: Parts, quantity: Quantity) -> bool:
    """Whether a change is said to be in something that is no measure of a sentence without one."""
    changed = _CHANGES_IN.match(parts.words, quantity.end)
    if changed is None or parts.names or changed["noun"] in _OF_ITSELF:
        return False
    return not any(each.start < changed.end() and quantity.end < each.end for each in parts.periods)


def counts_another(parts: Parts, quantity: Quantity, own: str) -> bool:
    """Whether the number counts something other than `own`, what its measure counts."""
    counted = _COUNTED.match(parts.words, quantity.end)
    if quantity.unit or counted is None:
        return False
    noun = counted.start("noun")
    is_name = any(name.start == noun for name in parts.names)
    # “12 three months ago” counts no months.
    is_when = any(each.start <= noun < each.end for each in parts.periods)
    return (
        not is_name
        and not is_when
        and counted["noun"] not in _NO_NOUNS
        and counted["noun"] not in own.split()
    )
