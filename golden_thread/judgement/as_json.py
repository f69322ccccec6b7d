"""Figures with their verdicts as the JSON document of contracts: additions allowed, changes not.

In: verdicts and the moment they were judged at. Out: values that `json` can write; numbers are
strings, and a missing value is null with its kind.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from golden_thread.judgement.comparison import Comparison
from golden_thread.judgement.verdict import Verdict

SCHEMA_VERSION = 1


def verdicts_as_json(verdicts: Iterable[Verdict], as_at: datetime | None) -> dict[str, Any]:
    """The document for these verdicts."""
    return {
        "schema_version": SCHEMA_VERSION,
        "figures": [_figure(verdict, as_at) for verdict in verdicts],
    }


def _figure(verdict: Verdict, as_at: datetime | None) -> dict[str, Any]:
    indicator, found, target = verdict.indicator, verdict.observation, verdict.target
    value = found.value if found else None
    return {
        "indicator": indicator.code,
        "title": indicator.title,
        "service": indicator.service,
        "period": verdict.key.period.key,
        "breakdown": dict(verdict.key.breakdown),
        "value": None if value is None else str(value),
        "missing": found.missing.value if found and found.missing else None,
        "qualifier": found.qualifier.value if found else None,
        "unit": indicator.unit.value,
        "decimals": indicator.decimals,
        "target": str(target.value) if target else None,
        "status": verdict.status.value,
        "status_published": verdict.status_published,
        "direction": {
            "previous": _direction(verdict.previous),
            "last_year": _direction(verdict.last_year),
        },
        "reasons": [reason.kind.value for reason in verdict.reasons],
        "origin": found.origin.value if found else None,
        "source": found.source if found else None,
        "revision": found.revision if found else None,
        "recorded_at": found.recorded_at_utc.isoformat() if found else None,
        "reason": (found.reason or None) if found else None,
        "note": (found.note or None) if found else None,
        "file": found.place.file if found else None,
        "line": found.place.line if found else None,
        "as_at": as_at.isoformat() if as_at else None,
    }


def _direction(comparison: Comparison) -> dict[str, Any]:
    return {
        "direction": comparison.direction.value,
        "against": comparison.against.key,
        "change": None if comparison.change is None else str(comparison.change),
        "is_stated": comparison.is_stated,
    }
