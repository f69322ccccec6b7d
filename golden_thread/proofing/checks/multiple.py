"""GT-P23: a multiple or a fraction in words that the numbers do not bear out.

In: a claim of a multiple. Out: whether the numbers beside it, or the register's, come near enough;
how near is near enough stands in `evidence.multiples`.
"""

import re
from decimal import Decimal

from golden_thread.figures import Movement
from golden_thread.framework import Unit
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Multiple
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.words.intervals import FAR, Interval, interval
from golden_thread.proofing.words.multiples import HALF, honest
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P23",
    Level.WARNING,
    "A multiple or fraction that the numbers do not make",
    "“Doubled” is what readers remember, and the numbers beside it are what they forget.",
    what=(
        "“Doubled”, “halved”, “twice what it was”, “fell by a third”, “one in five”, “the majority”"
        " and the like beside numbers that are not near them, or of a measure whose figures are"
        " not. A plain word has a twentieth of room, “about” and the size of a change a tenth;"
        " “nearly” has it below only, and “over” needs no more than to be passed."
    ),
    caught=(
        "Empty homes were cut in half to 62, from 90 in Quarter 1 2026/27.",
        "Put simply, around one in eight is what the latest figure for repairs completed on time"
        " comes to.",
        "Repairs completed on time accounted for something like two thirds of cases.",
        "Complaints doubled from 40 to 62.",
        "A third (28%) of tenants had called before.",
        "Some 26% of tenants, or one in five, had called before.",
        "The majority (47%) of tenants were content.",
        "Empty homes halved to 62, from 90 in Quarter 1 2026/27.",
        "Two thirds of letters (59%) were answered in time.",
        "Repairs completed on time stood at about a third.",
        "Repairs completed on time were twice what they were in Quarter 1 2026/27.",
        "Repairs completed on time rose by a third on Quarter 1 2026/27.",
    ),
    spared=(
        "Empty homes were cut in half to 46, from 90 in Quarter 1 2026/27.",
        "Around nine in ten cases counted towards repairs completed on time.",
        "Empty homes more than halved to 40, from 90 in Quarter 1 2026/27.",
        "Empty homes fell by a third to 62, from 90 in Quarter 1 2026/27.",
        "Repairs completed on time stood at about nine in ten.",
        "A third of repairs completed on time were checked again.",
        "Repairs completed on time were twice the national average.",
        "As calls doubled, repairs completed on time improved.",
        "Complaints doubled from 40 to 81.",
        "Complaints more than doubled from 40 to 92.",
        "A third (33%) of tenants had called before.",
        "Around a third of tenants (31%) had called before.",
        "Nearly half (46%) of tenants were content.",
        "Over a quarter (29%) of tenants were content.",
        "In the first half (45%) of the year it was lower.",
        "The council doubled its efforts, and visits rose from 40 to 62.",
        "The team met two thirds of its targets, and 59% of letters were answered.",
    ),
)
_FROM_TO = re.compile(r",? (?:(?!and\b|while\b|but\b|as\b)[a-z]+ ){0,4}from $")
_TO = re.compile(r" (?:[a-z]+ ){0,3}to $")


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of “doubled”, “about a third” and the like beside the register's figures."""
    said = claim.said
    if claim.kind is not ClaimKind.MULTIPLE or not isinstance(said, Multiple):
        return None
    indicator, later = evidence.indicator(claim), evidence.observation(claim)
    if indicator is None or later is None or later.value is None:
        return cannot_tell("the register has no figure for the later period")
    if said.of_whole:
        if indicator.unit is not Unit.PERCENT:
            return cannot_tell("it is no share of a whole")
        share = later.value / 100
        says = f"{named(indicator, claim.period)} is {printed(indicator, later)}."
        worked = f"{said.factor * 100:.1f}% is not {printed(indicator, later)}"
        return _held(claim, said, Interval(share, share), (worked, says), "the register")
    comparison = evidence.comparison(claim)
    earlier = comparison.earlier if comparison else None
    if comparison is None or earlier is None or not earlier.value or comparison.definition_change:
        return cannot_tell(f"the register has no figure of {indicator.code} to compare with")
    ratio = later.value / earlier.value
    worked = f"{later.value:,f} ÷ {earlier.value:,f} = {ratio:.2f}"
    says = f"{named(indicator, claim.period)} is {ratio:.2f} times the earlier figure."
    return _held(claim, said, Interval(ratio, ratio), (worked, says), "the register")


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a multiple beside the numbers of its own statement, or of the papers."""
    said = claim.said
    if claim.kind is not ClaimKind.MULTIPLE or not isinstance(said, Multiple):
        return None
    if said.of_whole:
        told = claim.quantity or case.told_value(claim, claim.period)
        if told is None or told.unit != "percent":
            return None
        share = interval(told)
        found = Interval(share.low / 100, share.high / 100)
        says = f"The percentage {'beside it' if claim.quantity else 'that is told'} is {told.text}."
        worked = f"{said.factor * 100:.1f}% is not {told.text}"
        return _held(claim, said, found, (worked, says), "the number beside it")
    ends = _ends(claim, case) or _told(claim, case)
    if ends is None:
        return None
    earlier, later = ends
    first, last = interval(earlier), interval(later)
    if first.low <= 0:
        return None
    ratio = later.value / earlier.value
    worked = f"{later.value:,f} ÷ {earlier.value:,f} = {ratio:.2f}"
    found = Interval(last.low / first.high, last.high / first.low)
    says = f"From {earlier.text} to {later.text} is {ratio:.2f} times."
    return _held(claim, said, found, (worked, says), "the numbers beside it")


def _held(
    claim: Claim, said: Multiple, found: Interval, told: tuple[str, str], with_what: str
) -> Outcome:
    """What comes of it beside this ratio; `told` is the sum and what it says."""
    worked, says = told
    is_change = said.change is not None
    wanted = honest(said.factor, said.hedge, of_whole=said.of_whole, of_change=is_change)
    if "majority" in claim.text.lower() or claim.text.lower().endswith("most"):
        wanted = Interval(HALF, FAR)
    if said.change is Movement.UP:
        wanted = Interval(1 + wanted.low, 1 + wanted.high)
    elif said.change is Movement.DOWN:
        wanted = Interval(1 - wanted.high, 1 - wanted.low)
    if wanted.meets(found):
        return agrees(says)
    return disagrees(
        CHECK,
        claim,
        f"{says} Give the numbers alone, or a word that they bear out.",
        arithmetic=worked,
        suggestion="",
        with_what=with_what,
    )


def _told(claim: Claim, case: Case) -> tuple[Quantity, Quantity] | None:
    """The two figures as the sentence or the papers tell them."""
    if claim.unbound or claim.indicator is None:
        return None
    earlier, later = (case.told_value(claim, each) for each in (claim.against, claim.period))
    if earlier is None or later is None or earlier.unit != later.unit:
        return None
    return (earlier, later) if earlier.value > 0 and later.value > 0 else None


def _ends(claim: Claim, case: Case) -> tuple[Quantity, Quantity] | None:
    """The two numbers right after the word: from which, and to which."""
    words, at = plain(case.statement.text), case.statement.start
    end = claim.start - at + len(claim.text)
    values = [
        (each.start - at, each.quantity)
        for each in case.statement.claims
        if each.quantity and each.kind is ClaimKind.VALUE and each.start - at >= end
    ][:2]
    if len(values) < 2:
        return None
    (start, one), (second, other) = values
    between = words[start + len(one.text) : second]
    if one.value <= Decimal(0) or other.value <= Decimal(0) or one.unit != other.unit:
        return None
    if _FROM_TO.fullmatch(words, end, start) and re.search(r"^[^;]{0,40}\bto $", between):
        return one, other
    if _TO.fullmatch(words, end, start) and re.search(r"^[^;]{0,40}\bfrom (?:the )?$", between):
        return other, one
    return None
