"""A proof as the JSON document of contracts: additions allowed, changes not.

In: proofs. Out: values that `json` can write; numbers are strings, and what is not known is null.
"""

from collections.abc import Iterable
from typing import Any

from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.told_names import is_local
from golden_thread.proofing.evidence.findings import CheckedClaim, Finding, Proof

SCHEMA_VERSION = 1


def proofs_as_json(proofs: Iterable[Proof]) -> dict[str, Any]:
    """The document for these papers."""
    return {"schema_version": SCHEMA_VERSION, "papers": [_proof(proof) for proof in proofs]}


def _proof(proof: Proof) -> dict[str, Any]:
    return {
        "paper": proof.paper,
        "coverage": proof.coverage,
        "claims": [_claim(each) for each in proof.checked],
        "findings": [_finding(finding) for finding in proof.findings],
        "problems": [
            {"code": each.code, "level": each.level.value, "message": each.message}
            for each in proof.problems
        ],
    }


def _claim(checked: CheckedClaim) -> dict[str, Any]:
    claim, outcome = checked.claim, checked.outcome
    return {
        "text": claim.text,
        "sentence": claim.sentence,
        "place": claim.place.as_json(),
        "kind": claim.kind.value,
        "value": _value(claim),
        "unit": claim.quantity.unit if claim.quantity else None,
        "period": claim.period.key if claim.period else None,
        "against": claim.against.key if claim.against else None,
        "indicator": None if is_local(claim.indicator) else claim.indicator,
        "verdict": outcome.verdict.value,
        "reason": outcome.reason,
    }


def _value(claim: Claim) -> str | None:
    if claim.quantity:
        return f"{claim.quantity.value:f}"
    word = claim.status or claim.movement
    return word.value if word else None


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "check": finding.check.code,
        "level": finding.check.level.value,
        "text": finding.text,
        "sentence": finding.sentence,
        "place": finding.place.as_json(),
        "message": finding.message,
        "arithmetic": finding.arithmetic,
        "suggestion": finding.suggestion,
    }
