"""GT-P07: an earlier value, printed to compare with, that differs from the register's.

In: a claim of a value of an earlier period. Out: as for a value.
"""

from golden_thread.problems import Level
from golden_thread.proofing.checks import value
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence

CHECK = Check(
    "GT-P07",
    Level.ERROR,
    "Previous value differs from the register",
    "A wrong starting point turns a fall into a rise.",
)


def check(claim: Claim, evidence: Evidence) -> Outcome:
    """What comes of a claimed earlier value."""
    return value.check(claim, evidence, as_check=CHECK)
