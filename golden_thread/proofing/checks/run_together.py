"""GT-P37: a number left over beside the one that took its place.

In: a number that stands right beside another with only a space between. Out: a finding, with the
one that a stated change bears out, where it does. Of the list of checks this is left-over drafting:
a figure was typed in and the one before it not taken out. It is no slip of unit or scale, though it
may be read as one (“409 231” as 409,231), and more than a matter of style: nobody can tell which
number the council means.
"""

from collections.abc import Iterator
from dataclasses import replace

from golden_thread.figures import Movement
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.scene import RUN_TOGETHER
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.intervals import Interval
from golden_thread.proofing.evidence.outcomes import disagrees
from golden_thread.proofing.evidence.stated_change import stated
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.run_together import thousands_with_a_space
from golden_thread.proofing.words.wording import plain

# A paper with so many numbers of this shape prints its thousands with a space.
A_HABIT = 3

CHECK = Check(
    "GT-P37",
    Level.BLOCKS,
    "Two numbers where one belongs",
    "Nobody can tell which of the two the council means, nor whether they are one.",
    what=(
        "Two numbers with only a space between where a sentence calls for one. Where a change "
        "stated beside them is their difference, the finding says which is the figure. A paper "
        "that prints thousands with a space, and rows of tables, are left alone."
    ),
    caught=(
        "Link clicks – 409 231 (increase of 178 from Q1 2026/27)",
        "The number of web visits was 8,790 1,750 in the quarter.",
        "Complaints fell to 52 46, which is welcome.",
    ),
    spared=(
        "Link clicks – 409 (increase of 178 from Q1 2026/27)",
        "The help line is on 01632 960123.",
        "The review of 14 2025 orders is done.",
        "Visits were 12 345 in April, 13 456 in May and was 14 567 in June.",
        "The row read: 236 314 78 from the old report.",
        "The target was 52 46-litre bins.",
    ),
)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of the first of two numbers that stand side by side."""
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
        CHECK,
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
