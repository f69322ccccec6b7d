"""A proof as the JSON document of contracts: additions allowed, changes not.

In: settled proofs. Out: values that `json` can write; numbers are strings, and what is not known is
null.
"""

from collections.abc import Iterable
from typing import Any

from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.told_names import is_local
from golden_thread.proofing.dismissals.settling import SettledFinding, SettledProof
from golden_thread.proofing.evidence.findings import CheckedClaim

SCHEMA_VERSION = 1


def proofs_as_json(proofs: Iterable[SettledProof]) -> dict[str, Any]:
    """The document for these papers."""
    return {"schema_version": SCHEMA_VERSION, "papers": [_proof(proof) for proof in proofs]}


def _proof(settled: SettledProof) -> dict[str, Any]:
    return {
        "paper": settled.proof.paper,
        "coverage": settled.coverage,
        "claims": [_claim(each) for each in settled.proof.checked],
        "findings": [_finding(each) for each in settled.findings],
        "problems": [
            {"code": each.code, "level": each.level.value, "message": each.message}
            for each in settled.problems
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


def _finding(settled: SettledFinding) -> dict[str, Any]:
    finding, entry = settled.finding, settled.dismissal
    return {
        "number": settled.number,
        "check": finding.check.code,
        "version": finding.check.version,
        "level": finding.check.level.value,
        "title": finding.check.title,
        "why": finding.check.why,
        "text": finding.text,
        "sentence": finding.sentence,
        "place": finding.place.as_json(),
        "message": finding.message,
        "arithmetic": finding.arithmetic,
        "suggestion": finding.suggestion,
        "figure": settled.figure or None,
        "dismissed": {"reason": entry.reason, "by": entry.by, "on": entry.on.isoformat()}
        if entry
        else None,
        "returned": settled.returned or None,
    }
