"""The two numbers that a word of movement stands between.

In: the values of a sentence, and the word. Out: “from 77% to 85%”, “85%, up from 77%”, “74%,
compared to 60% before” as the earlier number and the later one, whatever their periods are. Where
more than two numbers would fit, none is chosen.
"""

import re
from collections.abc import Sequence

from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.no_movement import are_of_two_things, is_of_others
from golden_thread.proofing.claims.said_of_series import Between
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.claims.sentence_periods import Reading
from golden_thread.proofing.words.movements import FoundMovement

# “Rose to 52 in June, then eased to 44”: the second word starts where the first one ended.
_GOES_ON = re.compile(r"\b(?:then|and|but|before)(?: (?:then|has|have|again|\w+ly))? $")
_LONGEST_GOES_ON = 30


def goes_on_from(parts: Parts, found: FoundMovement, alike: Sequence[Reading]) -> Reading | None:
    """The value that a second word of movement starts from: the last before it, else None."""
    earlier = [each for each in parts.movements if each.end <= found.start]
    if not earlier or not _GOES_ON.search(
        parts.words, max(0, found.start - _LONGEST_GOES_ON), found.start
    ):
        return None
    told = [
        each
        for each in alike
        if earlier[-1].end <= each.quantity.start < found.start and not each.is_compared
    ]
    return told[-1] if told else None


def between(parts: Parts, found: FoundMovement, alike: Sequence[Reading]) -> Between | None:
    """The numbers between which the word says that the figure moved, of those of its measure."""
    values = [
        each
        for each in alike
        if each.kind is ClaimKind.VALUE and not is_of_others(parts, each.quantity)
    ]
    others = [each.start for each in parts.movements if each.start >= found.end]
    clause = parts.words.find(";", found.end)
    ends = [at for at in (min(others, default=-1), clause) if at >= 0]
    window = min(ends, default=len(parts.words))
    after = [each for each in values if found.end <= each.quantity.start < window]
    before = [each for each in values if each.quantity.end <= found.start and not each.is_compared]
    if ";" in parts.words[: found.start]:
        opened = parts.words.rfind(";", 0, found.start)
        before = [each for each in before if each.quantity.start > opened]
    earlier = [each for each in after if each.is_compared]
    if not earlier and others and clause < 0:
        # “Rose to 85%, up from 77%”: the second word goes on from the first.
        earlier = _of_next(parts, window, values)
    if not earlier and len(before) == 1 and _follows_change(parts, found):
        # “103, 20% fewer than the 86 opened in Quarter 1”
        earlier = [each for each in after if _is_right_after(parts, found, each)]
    start = goes_on_from(parts, found, values)
    if start is not None and not earlier:
        ended = [each for each in after if each.is_to]
        return Between(start.quantity, ended[0].quantity) if len(ended) == 1 else None
    later = [each for each in after if not each.is_compared and each not in earlier]
    if len(earlier) != 1:
        return None
    unit = earlier[0].quantity.unit
    # “1,194 (48.2 per 10,000), reduced from 1,296”
    before = [each for each in before if each.quantity.unit == unit] or before
    later = [each for each in later if each.is_to] or later or before[-1:]
    if len(later) != 1 or are_of_two_things(parts, earlier[0].quantity, later[0].quantity):
        return None
    return Between(earlier[0].quantity, later[0].quantity)


def _follows_change(parts: Parts, found: FoundMovement) -> bool:
    """Whether the word is “fewer than” or the like, right after how many fewer."""
    is_than = found.text.lower().endswith(" than")
    ends = [each.end for each in parts.quantities if each.end <= found.start]
    return is_than and bool(ends) and not parts.between(ends[-1], found.start).strip()


def _is_right_after(parts: Parts, found: FoundMovement, value: Reading) -> bool:
    return parts.between(found.end, value.quantity.start).strip() in ("", "the")


def _of_next(parts: Parts, at: int, values: Sequence[Reading]) -> list[Reading]:
    """The number compared with after “up” or “down”, where only that is left to say."""
    following = next(each for each in parts.movements if each.start >= at)
    if following.text.lower() not in ("up", "down"):
        return []
    rest = [each for each in values if each.quantity.start >= following.end]
    return rest if len(rest) == 1 and rest[0].is_compared else []
