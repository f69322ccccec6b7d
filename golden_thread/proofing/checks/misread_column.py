"""GT-P44: a column that was probably not understood, for most of it disagrees.

In: a column of which most disagrees though the rest of the paper agrees. Out: one warning at its
head that says what it was taken for, with the first examples. Its cells are left alone then.
"""

from golden_thread.periods import LabelStyle, label
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.findings import Check, CheckedClaim, Finding
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.judged_columns import FEWEST, JudgedColumn, told_at_head

_HEAD = "| Measure | Actual | Target | DoT |\n|---|---|---|---|\n"
CHECK = Check(
    "GT-P44",
    Level.WARNING,
    "A column that was probably misread",
    "Many findings in one column mean that the column holds something else than was thought.",
    what=(
        "A column of at least four cells of which more than half do not agree with the register,"
        " in a paper whose other claims mostly do. It may be of another period or measure, or its"
        " arrows or words may be meant otherwise. It is told once, at the head of the column, and"
        " nothing is told of its cells."
    ),
    caught=(
        _HEAD + "| Repairs completed on time | 84.7% | 90% | ↑ |\n" * FEWEST,
        _HEAD + "| Repairs completed on time | 91.2% | 90% | ↓ |\n" * FEWEST,
        "| Measure | Actual | RAG |\n|---|---|---|\n"
        + "| Repairs completed on time | 91.2% | Red |\n" * FEWEST,
    ),
    spared=(_HEAD + "| Repairs completed on time | 91.2% | 90% | ↑ |\n" * FEWEST,),
)
EXAMPLES = 2
_HELD = {
    ClaimKind.VALUE: "figures",
    ClaimKind.TARGET: "targets",
    ClaimKind.CHANGE: "changes",
    ClaimKind.STATUS: "statuses",
    ClaimKind.MET: "statuses",
    ClaimKind.MOVEMENT: "directions",
}


def settle(column: JudgedColumn, _: Evidence) -> Finding:
    """What comes of a column of which most disagrees, where nothing says why."""
    off, judged = len(column.disagreeing), len(column.judged)
    examples = "; ".join(_example(each) for each in column.disagreeing[:EXAMPLES])
    why = (
        "It is likely that the column holds another period or something else"
        if column.is_of_figures
        else "It is likely that its signs or words are meant in another sense"
    )
    says = (
        f"{off} of the {judged} cells of this column that could be told do not agree with the"
        f" register, read as {_read_as(column.first)}; the rest of the paper mostly agrees. {why},"
        f" so nothing is told of its cells. The first: {examples}."
    )
    return told_at_head(column, CHECK, says)


def _read_as(claim: Claim) -> str:
    of = f" of {label(claim.period, LabelStyle.LONG)}" if claim.period else ""
    since = f" since {label(claim.against, LabelStyle.LONG)}" if claim.against else ""
    return f"{_HELD[claim.kind]}{of}{since}"


def _example(checked: CheckedClaim) -> str:
    return f"“{checked.claim.text}”, where {checked.outcome.reason.rstrip('.')}"
