"""A paper proof-read: its claims extracted, and each checked against the register.

In: a document and, where there are any, the framework and the register. Out: a `Proof`.
"""

from golden_thread.document import Document
from golden_thread.proofing.checks import check_claim
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.extracting import extract_claims
from golden_thread.proofing.evidence.findings import CheckedClaim, Outcome, Proof
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import cannot_tell


def proof_read(paper: str, document: Document, evidence: Evidence | None) -> Proof:
    """The proof of this paper; without evidence every claim is found and none can be told."""
    claims = extract_claims(document, evidence.framework if evidence else None)
    return Proof(paper, check_claims(claims, evidence))


def check_claims(claims: tuple[Claim, ...], evidence: Evidence | None) -> tuple[CheckedClaim, ...]:
    """Each claim with what came of it."""
    return tuple(CheckedClaim(claim, _outcome(claim, evidence)) for claim in claims)


def _outcome(claim: Claim, evidence: Evidence | None) -> Outcome:
    if evidence is None:
        return cannot_tell("no register was given")
    if claim.unbound:
        return cannot_tell(claim.unbound)
    part = evidence.part_named(claim)
    if part:
        return cannot_tell(f"it may be a figure of {part} and not of the whole council")
    return check_claim(claim, evidence)
