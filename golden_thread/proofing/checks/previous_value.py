"""GT-P07: an earlier value, printed to compare with, that differs from the register's.

In: a claim of a value of an earlier period. Out: as for a value.
"""

from golden_thread.problems import Level
from golden_thread.proofing.checks import value
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence

CHECK = Check(
    "GT-P07",
    Level.ERROR,
    "Previous value differs from the register",
    "A wrong starting point turns a fall into a rise.",
    what=("A value of an earlier period, printed to compare with, that is not the register's."),
    caught=("Repairs completed on time rose to 91.2%, from 84.8% in Quarter 1 2026/27.",),
    spared=("Repairs completed on time rose to 91.2%, from 88.4% in Quarter 1 2026/27.",),
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a claimed earlier value."""
    if claim.kind is not ClaimKind.VALUE or not claim.is_earlier:
        return None
    return value.of_value(claim, evidence, CHECK)
