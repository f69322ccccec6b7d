"""How checks put what they found: agreeing, disagreeing with a finding, or unable to tell.

In: a claim and the words. Out: an `Outcome`. The tone is “does not agree with”, never “wrong”.
"""

from collections.abc import Sequence
from decimal import Decimal

from golden_thread.proofing.claims.claim import Claim, ClaimVerdict
from golden_thread.proofing.claims.statement import Line
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.words.quantity import Quantity


def agrees(reason: str) -> Outcome:
    """The claim agrees, and with what."""
    return Outcome(ClaimVerdict.AGREES, reason)


def cannot_tell(reason: str) -> Outcome:
    """Nobody can tell from what is known, and why not."""
    return Outcome(ClaimVerdict.CANNOT_TELL, reason)


def fairest(outcomes: Sequence[Outcome]) -> Outcome:
    """The outcome of words that may be meant in several ways: they disagree only in every one."""
    order = (ClaimVerdict.AGREES, ClaimVerdict.CANNOT_TELL, ClaimVerdict.DISAGREES)
    return min(outcomes, key=lambda each: order.index(each.verdict))


def subtracted(quantity: Quantity, known: Decimal) -> str:
    """The printed number less the known one, in a line; nothing of dates, and of yes and no."""
    if quantity.unit in ("date", "yes_no"):
        return ""
    difference = quantity.value - known
    return f"{quantity.value:,f} − {known:,f} = {difference:+,f}".replace("-", "−")


def disagrees(
    check: Check,
    claim: Claim,
    reason: str,
    *,
    arithmetic: str,
    suggestion: str,
    with_what: str = "the register",
) -> Outcome:
    """The claim does not agree `with_what`: `reason` is what that says, as a sentence."""
    finding = Finding(
        check=check,
        text=claim.text,
        sentence=claim.sentence,
        place=claim.place,
        start=claim.start,
        message=f"“{claim.text}” does not agree with {with_what}. {reason}",
        arithmetic=arithmetic,
        suggestion=suggestion,
    )
    return Outcome(ClaimVerdict.DISAGREES, reason, finding)


def noticed(
    check: Check, line: Line, span: tuple[int, int], message: str, *, suggestion: str = ""
) -> Finding:
    """A finding on the words of a line that are no claim; `span` is where they stand in it."""
    start, end = span
    return Finding(
        check=check,
        text=line.text[start:end],
        sentence=line.text,
        place=line.place,
        start=start,
        message=message,
        arithmetic="",
        suggestion=suggestion,
    )
