"""The rows of `figures.csv`: each a revision of a figure, none ever edited away.

In: the file and the framework that says which indicators there are. Out: observations, with a
Problem for each cell that cannot stand.
"""

from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from golden_thread.figures.observation import (
    Breakdown,
    FigureKey,
    Missing,
    Movement,
    Observation,
    Origin,
    Qualifier,
)
from golden_thread.figures.printed import says_otherwise
from golden_thread.files import Entry, read_csv
from golden_thread.framework import Framework, Indicator, RollUp, Status, Unit, places_of
from golden_thread.framework.parts_file import read_value
from golden_thread.periods import Period, PeriodKind, parse_key
from golden_thread.problems import Problem

COLUMNS = (
    "indicator", "period", "breakdown", "value", "missing", "qualifier", "printed", "origin",
    "source", "status_published", "stated_change", "stated_movement", "stated_against",
    "revision", "recorded_at", "reason", "note",
)  # fmt: skip


Word = TypeVar("Word", bound=StrEnum)
NO_PERIOD = parse_key("1900-01-01")
SO_FAR = (PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE)
BEGINNING = datetime.min.replace(tzinfo=UTC)


def read_register(
    root: Path, name: str, framework: Framework, problems: list[Problem]
) -> tuple[Observation, ...]:
    """The sound rows of the file in order; every fault of the others is in `problems`."""
    rows: list[Observation] = []
    latest: dict[FigureKey, Observation] = {}
    for entry in read_csv(root, name, COLUMNS, problems):
        row = _observation(entry, framework)
        if row is not None:
            latest[row.key] = _in_turn(entry, row, latest.get(row.key))
            if entry.sound:
                rows.append(row)
    return tuple(rows)


def _observation(entry: Entry, framework: Framework) -> Observation | None:
    code, period = entry.text("indicator"), entry.period("period")
    recorded = entry.moment("recorded_at")
    indicator = framework.indicator(code)
    for needed in ("period", "recorded_at"):
        if not entry.has(needed):
            entry.note("GT-FILES-005", f"“{needed}” is missing or empty.", needed)
    # Where the period or the time is at fault the row is dropped; these stand in meanwhile, so
    # that every other cell of the row is still read and its faults are told in the same breath.
    row = Observation(
        key=FigureKey(code, period or NO_PERIOD, _breakdown(entry)),
        value=read_value(entry, "value", indicator.unit if indicator else None),
        missing=_optional(entry, "missing", Missing),
        qualifier=entry.choice("qualifier", Qualifier, Qualifier.EXACT),
        printed=entry.text("printed", ""),
        origin=entry.choice("origin", Origin),
        source=entry.text("source"),
        status_published=_optional(entry, "status_published", Status),
        stated_change=entry.decimal("stated_change"),
        stated_movement=_optional(entry, "stated_movement", Movement),
        stated_against=entry.period("stated_against"),
        revision=entry.whole("revision", 1),
        recorded_at_utc=recorded or BEGINNING,
        reason=entry.text("reason", ""),
        note=entry.text("note", ""),
        place=entry.place,
    )
    entry.refuse_others()
    if code and indicator is None:
        entry.note("GT-FIGURES-001", f"There is no indicator {code}.", "indicator")
    if indicator is None or period is None:
        return None
    _check_value(entry, row, indicator)
    # Without its breakdown it would be taken for a revision of the whole.
    return None if "breakdown" in entry.faulty else row


def _optional(entry: Entry, name: str, words: type[Word]) -> Word | None:
    return entry.choice(name, words) if entry.has(name) else None


def _breakdown(entry: Entry) -> Breakdown:
    if not entry.has("breakdown"):
        return ()
    cuts: list[tuple[str, str]] = []
    for part in entry.text("breakdown").split(";"):
        name, equals, value = (piece.strip() for piece in part.partition("="))
        if name and equals and value and name not in dict(cuts):
            cuts.append((name, value))
        elif part.strip():
            message = f"“{part.strip()}” is not a breakdown such as ward=Adeyfield East."
            entry.note("GT-FIGURES-002", message, "breakdown")
    return tuple(sorted(cuts))


def _check_value(entry: Entry, row: Observation, indicator: Indicator) -> None:
    """Note what cannot be true of one row, whatever the others say."""
    value, code = row.value, indicator.code
    if entry.has("value") == entry.has("missing"):
        message = "Give a value or a kind of missing, one of the two."
        entry.note("GT-FIGURES-003", message, "value")
    if not _suits(indicator, row.key.period):
        message = (
            f"{code} is due each {indicator.frequency.value}; {row.key.period.key} is not one."
        )
        entry.note("GT-FIGURES-004", message, "period")
    if value is not None and value < 0 and not indicator.unit.may_be_negative:
        message = f"{value} is below zero, which {indicator.unit.value} cannot be."
        entry.note("GT-FIGURES-005", message, "value")
    if value is not None and value > 100 and indicator.unit is Unit.PERCENT:
        entry.note("GT-FIGURES-006", f"{value} is more than 100 per cent.", "value")
    if value is not None and indicator.unit is Unit.COUNT and places_of(value):
        entry.note("GT-FIGURES-007", f"{value} is not a whole count.", "value")
    if value is not None and row.printed and says_otherwise(row.printed, value, indicator.unit):
        typed = entry.text("value")
        message = f"The paper printed “{row.printed}”, and the value beside it is {typed}."
        entry.note("GT-FIGURES-012", message, "printed")
    stated = entry.has("stated_change") or entry.has("stated_movement")
    if stated != entry.has("stated_against"):
        message = "A stated change or movement needs the period it is against, and that needs one."
        entry.note("GT-FIGURES-008", message, "stated_against")


def _suits(indicator: Indicator, period: Period) -> bool:
    """Whether figures of the indicator may be for such a period, or for a year so far."""
    so_far = indicator.roll_up is not RollUp.NONE and period.kind in SO_FAR
    return so_far or indicator.frequency.period_kind in (None, period.kind)


def _in_turn(entry: Entry, row: Observation, before: Observation | None) -> Observation:
    """The row, its revision read or taken as the one due; notes what does not follow `before`."""
    due = before.revision + 1 if before else 1
    if "revision" in entry.faulty:
        row = replace(row, revision=due)
    if row.revision != due:
        message = f"This is revision {row.revision} of {row.key}; the next one due is {due}."
        entry.note("GT-FIGURES-009", message, "revision")
    timed = "recorded_at" not in entry.faulty
    if before and timed and row.recorded_at_utc <= before.recorded_at_utc:
        message = f"It is recorded no later than the revision before it ({before.place})."
        entry.note("GT-FIGURES-010", message, "recorded_at")
    if before and not row.reason:
        message = f"Revision {row.revision} of {row.key} has no reason."
        entry.note("GT-FIGURES-011", message, "reason")
    return row
