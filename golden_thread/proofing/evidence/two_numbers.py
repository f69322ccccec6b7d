"""A number left over beside the one that took its place.

In: a number that stands right beside another with only a space between. Out: a finding, with the
one that a stated change bears out, where it does. Of the list of checks this is left-over drafting:
a figure was typed in and the one before it not taken out. It is no slip of unit or scale, though it
may be read as one (“409 231” as 409,231), and more than a matter of style: nobody can tell which
number the council means.
"""

from collections.abc import Iterator
from dataclasses import replace

from golden_thread.figures import Movement
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.scene import RUN_TOGETHER
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.outcomes import disagrees
from golden_thread.proofing.evidence.stated_change import stated
from golden_thread.proofing.words.intervals import Interval
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.run_together import thousands_with_a_space
from golden_thread.proofing.words.wording import plain

# A paper with so many numbers of this shape prints its thousands with a space.
A_HABIT = 3


def side_by_side(claim: Claim, case: Case, check: Check) -> Outcome | None:
    """What comes, by this check, of the first of two numbers that stand side by side."""
    if claim.unbound != RUN_TOGETHER or claim.quantity is None:
        return None
    others = [
        each
        for each in case.statement.claims
        if each.unbound == RUN_TOGETHER
        and each.quantity
        and each.start == claim.start + len(claim.text) + 1
    ]
    if not others or others[0].quantity is None:
        return None
    if sum(thousands_with_a_space(plain(each.text)) for each in case.paper.lines) >= A_HABIT:
        return None
    second = others[0].quantity
    pair = replace(claim, text=f"{claim.text} {others[0].text}")
    off = claim.quantity.value - second.value
    changes = [stated(each) for each in _changes(case)]
    if len(changes) == 1 and changes[0].meets(Interval(abs(off), abs(off))):
        worked = f"{claim.quantity.value:,f} − {second.value:,f} = {off:+,f}".replace("-", "−")
        says = (
            f"{claim.text} and {second.text} differ by the change stated beside them: "
            f"{_figure(case, claim.quantity, second)} is likely to be the figure, and the other "
            "the one before."
        )
    else:
        worked, says = "", f"It may be {claim.text}, {second.text}, or one number of both."
    return disagrees(
        check,
        pair,
        says,
        arithmetic=worked,
        suggestion="the one number that is meant",
        with_what="the place of one number",
    )


def _changes(case: Case) -> Iterator[Quantity]:
    for each in case.statement.claims:
        if each.kind is ClaimKind.CHANGE and each.quantity:
            yield each.quantity


def _figure(case: Case, first: Quantity, second: Quantity) -> str:
    """The later of two numbers: the greater after an increase, the smaller after a decrease."""
    fell = any(each.movement is Movement.DOWN for each in case.statement.claims)
    ordered = sorted((first, second), key=lambda each: each.value)
    return ordered[0 if fell else 1].text
