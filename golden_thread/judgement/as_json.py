"""Figures with their verdicts as the JSON document of contracts: additions allowed, changes not.

In: verdicts, each with where its year stands, and the moment they were judged at. Out: values that
`json` can write; numbers are strings, and a missing value is null with its kind.
"""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from golden_thread.judgement.comparison import Comparison
from golden_thread.judgement.verdict import Verdict

SCHEMA_VERSION = 1


def verdicts_as_json(
    verdicts: Iterable[tuple[Verdict, Verdict | None]], as_at: datetime | None
) -> dict[str, Any]:
    """The document for these verdicts, each with that on its year so far or None."""
    return {
        "schema_version": SCHEMA_VERSION,
        "figures": [_figure(verdict, year, as_at) for verdict, year in verdicts],
    }


def _figure(verdict: Verdict, year: Verdict | None, as_at: datetime | None) -> dict[str, Any]:
    indicator, found, target = verdict.indicator, verdict.observation, verdict.target
    return {
        "indicator": indicator.code,
        "title": indicator.title,
        "service": indicator.service,
        "period": verdict.key.period.key,
        "breakdown": dict(verdict.key.breakdown),
        "value": _number(found.value if found else None),
        "missing": found.missing.value if found and found.missing else None,
        "qualifier": found.qualifier.value if found else None,
        "unit": indicator.unit.value,
        "decimals": indicator.decimals,
        "target": _number(target.value if target else None),
        "target_upper": _number(target.upper if target else None),
        "status": verdict.status.value,
        "status_published": verdict.status_published,
        "direction": {
            "previous": _direction(verdict.previous),
            "last_year": _direction(verdict.last_year),
        },
        "year": _year(year) if year else None,
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


def _year(verdict: Verdict) -> dict[str, Any]:
    found, target = verdict.observation, verdict.target
    return {
        "period": verdict.key.period.key,
        "value": _number(found.value if found else None),
        "target": _number(target.value if target else None),
        "status": verdict.status.value,
    }


def _number(number: Decimal | None) -> str | None:
    return None if number is None else str(number)


def _direction(comparison: Comparison) -> dict[str, Any]:
    return {
        "direction": comparison.direction.value,
        "against": comparison.against.key,
        "change": _number(comparison.change),
        "is_stated": comparison.is_stated,
        "definition_change": comparison.definition_change or None,
    }
