"""Is it true?

A document of anybody's and the register come in; every claim it makes goes out with whether it
agrees, disagrees or cannot be told, and a finding for each that disagrees.
"""

from golden_thread.proofing.checking import proof_read, proof_read_together
from golden_thread.proofing.checks import CHECKS
from golden_thread.proofing.claims.claim import Claim, ClaimKind, ClaimVerdict
from golden_thread.proofing.claims.extracting import extract_claims
from golden_thread.proofing.dismissals.dismissal import Dismissal
from golden_thread.proofing.dismissals.settling import SettledFinding, SettledProof, settle
from golden_thread.proofing.evidence.findings import Check, CheckedClaim, Finding, Proof
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.results.as_json import proofs_as_json
from golden_thread.proofing.results.page import marked_paper
from golden_thread.proofing.results.report import coverage_table
from golden_thread.proofing.results.review import review_comments
from golden_thread.proofing.results.text import text_lines

__all__ = [
    "CHECKS",
    "Check",
    "CheckedClaim",
    "Claim",
    "ClaimKind",
    "ClaimVerdict",
    "Dismissal",
    "Evidence",
    "Finding",
    "Proof",
    "SettledFinding",
    "SettledProof",
    "coverage_table",
    "extract_claims",
    "marked_paper",
    "proof_read",
    "proof_read_together",
    "proofs_as_json",
    "review_comments",
    "settle",
    "text_lines",
]
