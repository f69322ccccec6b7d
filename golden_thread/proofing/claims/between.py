"""The two numbers that a word of movement stands between.

In: the values of a sentence, and the word. Out: “from 77% to 85%”, “85%, up from 77%”, “74%,
compared to 60% before” as the earlier number and the later one, whatever their periods are. Where
more than two numbers would fit, none is chosen.
"""

from collections.abc import Sequence

from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.said_of_series import Between
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.claims.sentence_periods import Reading
from golden_thread.proofing.words.movements import FoundMovement


def between(parts: Parts, found: FoundMovement, alike: Sequence[Reading]) -> Between | None:
    """The numbers between which the word says that the figure moved, of those of its measure."""
    values = [each for each in alike if each.kind is ClaimKind.VALUE]
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
    later = [each for each in after if not each.is_compared]
    later = [each for each in later if each.is_to] or later or before[-1:]
    if len(earlier) != 1 or len(later) != 1:
        return None
    return Between(earlier[0].quantity, later[0].quantity)


def _of_next(parts: Parts, at: int, values: Sequence[Reading]) -> list[Reading]:
    """The number compared with after “up” or “down”, where only that is left to say."""
    following = next(each for each in parts.movements if each.start >= at)
    if following.text.lower() not in ("up", "down"):
        return []
    rest = [each for each in values if each.quantity.start >= following.end]
    return rest if len(rest) == 1 and rest[0].is_compared else []
