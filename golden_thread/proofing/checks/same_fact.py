"""GT-P10: the same fact told twice, and differently.

In: a value, and what its own paper and the papers read beside it tell of the same figure. Out:
whether every other telling may be of the same number, as far as each is printed.
"""

import re

from golden_thread.periods import LabelStyle, label
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.told_names import SCOPE, is_local, shown
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.intervals import interval
from golden_thread.proofing.evidence.outcomes import agrees, disagrees
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P10",
    Level.ERROR,
    "Same fact told twice, and differently",
    "A summary and a table that differ make Members doubt both.",
    what=(
        "Two values of one measure and one period, in one paper or in papers read together, that"
        " cannot both be the same number as far as each is printed. The later one is marked."
    ),
    caught=(
        "Staff turnover was 12% in Quarter 2 2022/23.\n\n"
        "The staff turnover rate of 14% in Quarter 2 2022/23 is usual.",
    ),
    spared=(
        "Staff turnover was 12% in Quarter 2 2022/23.\n\n"
        "The staff turnover rate of 12.4% in Quarter 2 2022/23 is usual.",
    ),
)

_OUTRIGHT = re.compile(r"(?:\b(?:was|were|is|are|at|to|of|reached|totalled)|[:-]|\()\s*$")


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a value that is told of elsewhere, too."""
    quantity, period = claim.quantity, claim.period
    if claim.kind is not ClaimKind.VALUE or quantity is None or period is None or claim.unbound:
        return None
    if not is_local(claim.indicator) or SCOPE in (claim.indicator or ""):
        # The register tells of its own measures; a short name may be of two in one section.
        return None
    if not _is_plain(claim):
        return None
    first: Outcome | None = None
    for paper, other in case.told.of(claim.indicator, period):
        same = other.quantity
        if other is claim:
            break
        if same is None or same.unit != quantity.unit or other.sentence == claim.sentence:
            continue
        if not _is_plain(other):
            continue
        where = f"in “{paper}”" if paper != case.paper.name else "earlier in the paper"
        name = f"{shown(claim.indicator or '')} for {label(period, LabelStyle.LONG)}"
        says = f"{where.capitalize()}, {name} is {same.text}."
        if interval(same).meets(interval(quantity)):
            first = first or agrees(says)
            continue
        return disagrees(
            CHECK,
            claim,
            says,
            arithmetic=f"{quantity.text} here, {same.text} there",
            suggestion=same.text,
            with_what="what is told elsewhere",
        )
    return first


def _is_plain(claim: Claim) -> bool:
    """Whether a value is surely of the measure: named with it, and with a unit or said outright.

    “Homes were inspected by 4 officers” tells of homes, and 4 is no number of them.
    """
    if not claim.is_named or claim.quantity is None:
        return False
    if claim.in_table or claim.quantity.unit:
        return True
    at = claim.sentence.find(claim.text)
    return _OUTRIGHT.search(plain(claim.sentence)[:at]) is not None
