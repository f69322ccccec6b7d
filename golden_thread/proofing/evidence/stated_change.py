"""The two numbers that a stated change is between, and what they make of it.

In: a claim of a change and its case. Out: the earlier and the later number, and the intervals in
which their difference and their share of the earlier one lie. The two are those that the words tie
to the change (“from 52% to 92%, a rise of 40 points”), else those of the same measure.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.words.intervals import Interval, interval
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

_FROM = re.compile(r"\bfrom (?:(?:the|a|an|its|around|about) )?(?:[a-z]+ of )?$|: $")
_TO = re.compile(r"[^;]{0,60}\bto (?:(?:the|a|just|only) )?$")
_AGAINST = re.compile(
    r"[^;]{0,60}\b(?:from|compared (?:with|to)|vs\.?|versus|than)"
    r"(?: the| that| those| it| of| in| for| last| previous| a| year| quarter| month| q[1-4]){0,6}"
    r" $"
)
# “1,450, up 12% on 1,240”: the change stands between its two numbers.
_UP_ON = re.compile(
    r",? \(?(?:up|down|an? (?:increase|rise|decrease|fall|drop|reduction|growth) of)(?: by)? "
    r"(?:about |around |over |nearly )?<> (?:higher than |more than )?(?:on|from|over|than|compared"
    r" (?:with|to)) (?:the )?(?:(?:last|previous|same) [a-z]+'s )?(?:figure of )?"
)
# “£1.38 more than the Scottish figure” is how far off others are, and no change over time.
_THAN_OTHERS = re.compile(
    r"[^,;.]{0,40}\b(?:scottish|welsh|english|scotland|wales|england|national|regional|county|uk"
    r"|average|median|target|ceiling|limit|budget|peers?|neighbours|councils|authorities|others?"
    r"|elsewhere|expected|planned|forecast|benchmark)\b"
)
# What may stand between a change and the numbers that it is between: nothing of another measure.
_TIED = re.compile(r"[^;:<.!?]{0,80}")
_OTHER = re.compile(
    r"\b(?:and|while|whilst|whereas|but|although|though|when|where|as|with|after|because|despite"
    r"|against|target|average)\b"
)
_OF_A_YEAR = re.compile(
    r" (?:on the (?:year|month|week)|year[- ]on[- ]year|over (?:the|two|three|four|five) |a year\b"
    r"|per year\b|annually|each )"
)
# “A 10% increase in demand”: what grew is named after it.
_ANOTHER = re.compile(
    r"\b(?:due to|because of|despite|following|driven by|reflecting) [^,;]{0,60}$"
)
_FROM_PERIOD = re.compile(r"[^;<.!?]{0,60}: $")
# “…, compared with 58.4% in 2023/24, a rise of 2.6 points”
_COMPARED = re.compile(
    r"^[^;.:]{0,120}\b(?:compared (?:with|to)|against|up from|down from|as opposed to) (?:the )?$"
)
_RISE = "rise|increase|improvement|gain|fall|drop|decrease|reduction|decline|change"
_A_RISE_OF = re.compile(
    r"(?: (?!and\b|but\b|while\b)[a-z]{1,9}| [\dq/-]{1,9}){0,6}(?:,| \(| -)"
    rf" (?:an? |the )?(?:[a-z]+ )?(?:{_RISE}) of "
)

# A sentence of more claims is a list, and ties nothing to anything.
MOST = 40


@dataclass(frozen=True, slots=True)
class Ends:
    """The numbers that a change is between."""

    earlier: Quantity
    later: Quantity

    @property
    def difference(self) -> Interval:
        """How far apart they may be, as a size."""
        return _size(interval(self.later) - interval(self.earlier))

    @property
    def share(self) -> Interval | None:
        """The same in per cent of the earlier number; None of nothing."""
        low, high = interval(self.earlier).low, interval(self.earlier).high
        if low <= 0:
            return None
        later = interval(self.later)
        return _size(Interval((later.low / high - 1) * 100, (later.high / low - 1) * 100))

    @property
    def subtracted(self) -> str:
        """The subtraction in a line: “92% − 52% = +40”."""
        change = f"{self.later.value - self.earlier.value:+,f}".replace("-", "−")
        return f"{self.later.text} − {self.earlier.text} = {change}"

    @property
    def divided(self) -> str:
        """The share in words: “which is 76.9% of 52%”."""
        share = abs(self.later.value / self.earlier.value - 1) * 100
        return f"which is {share:.1f}% of {self.earlier.text}"


def stated(quantity: Quantity) -> Interval:
    """What a stated change may stand for, its sign left off."""
    return interval(replace(quantity, value=abs(quantity.value)))


def ends_of(claim: Claim, case: Case) -> Ends | None:
    """The two numbers that a change is between; None where the words settle no two."""
    found = None if claim.in_table else _tied(claim, case)
    if found is None and _is_of_its_measure(claim, case):
        later, earlier = case.told_value(claim, claim.period), case.told_value(claim, claim.against)
        found = Ends(earlier, later) if earlier and later else None
    if found is None or (claim.in_table and claim.period == claim.against):
        return None
    if not found.earlier.unit and found.later.unit:
        # “From 549.67 to 541.00 seconds” prints the unit once.
        found = Ends(replace(found.earlier, unit=found.later.unit), found.later)
    return found if found.earlier.unit == found.later.unit else None


def _is_of_its_measure(claim: Claim, case: Case) -> bool:
    """Whether a change is surely of the measure it is bound to, and since the period named.

    “…, and calls rose by 40%” is of calls; “by 40% on the year” is since a year ago.
    """
    if claim.in_table:
        return True
    words, at = plain(case.statement.text), claim.start - case.statement.start
    before, after = words[:at], words[at + len(claim.text) :]
    moved = [
        each
        for each in case.statement.claims
        if each.kind is ClaimKind.MOVEMENT and each.start - case.statement.start < at
    ]
    moves = moved[-1].indicator if moved else claim.indicator
    is_alone = ";" not in words and not _OF_A_YEAR.match(after) and not _THAN_OTHERS.match(after)
    return claim.indicator == moves is not None and is_alone and not _ANOTHER.search(before)


def _tied(claim: Claim, case: Case) -> Ends | None:
    """The two other numbers of a clause where the words around them tie them to the change."""
    if len(case.statement.claims) > MOST:
        return None
    words, at = plain(case.statement.text), case.statement.start
    start, end = _clause(words, claim.start - at)
    numbers = [
        (each.start - at, each.quantity)
        for each in case.statement.claims
        if each.quantity and each.quantity.upper is None and start <= each.start - at < end
        if each.kind in (ClaimKind.VALUE, ClaimKind.CHANGE)
    ]
    others = [(place, each) for place, each in numbers if place != claim.start - at]
    if len(others) != 2 or len(numbers) != 3:
        return _noun_after(claim, words, claim.start - at, others)
    (first, one), (second, other) = others
    change_at, change_end = claim.start - at, claim.start - at + len(claim.text)
    before, between = words[start:first], words[first + len(one.text) : second]
    if change_at < first:
        tie = words[change_end:first]
    elif change_at > second:
        tie = words[second + len(other.text) : change_at]
    else:
        tie = words[first + len(one.text) : change_at]
        if _UP_ON.fullmatch(f"{tie}<>{words[change_end:second]}"):
            return Ends(other, one)
    tied = _FROM_PERIOD.fullmatch(tie) or _TIED.fullmatch(tie)
    if not tied or _OTHER.search(tie):
        return None
    if _FROM.search(before) and _TO.fullmatch(between):
        return Ends(one, other)
    if _AGAINST.fullmatch(between) and not _OTHER.search(between):
        return Ends(other, one)
    return None


def _noun_after(
    claim: Claim, words: str, at: int, others: list[tuple[int, Quantity]]
) -> Ends | None:
    """The two percentages before “…, a rise of 2.6 points”, whatever else is told beside them.

    “861 (61.0%) were satisfied, compared with 58.4% in 2023/24, a rise of 2.6 points”.
    """
    if claim.quantity is None or claim.quantity.unit != "points":
        return None
    shares = [(place, each) for place, each in others if each.unit == "percent"]
    if len(shares) != 2 or any(place > at for place, _ in shares):
        return None
    (first, one), (second, other) = shares
    between = words[first + len(one.text) : second]
    tie = words[second + len(other.text) : at]
    tied = _COMPARED.search(between) and _A_RISE_OF.fullmatch(tie)
    return Ends(other, one) if tied else None


def _clause(words: str, at: int) -> tuple[int, int]:
    end = words.find(";", at)
    return words.rfind(";", 0, at) + 1, end if end >= 0 else len(words)


def _size(found: Interval) -> Interval:
    """The interval with its sign left off."""
    if found.low >= 0:
        return found
    high = max(abs(found.low), abs(found.high))
    return Interval(Decimal(0) if found.high > 0 else -found.high, high)
