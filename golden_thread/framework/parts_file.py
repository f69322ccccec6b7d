"""What the readers of the framework share: dated parts, lists of codes, values by their unit.

In: an entry. Out: the value, with a Problem noted where it cannot stand.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Protocol, TypeVar

from golden_thread.files import Entry
from golden_thread.framework.tenure import Tenure
from golden_thread.framework.units import Unit


class Coded(Protocol):
    """Whatever has a code."""

    @property
    def code(self) -> str:
        """Its code."""
        ...  # pragma: no cover - the body of a protocol is never run


Part = TypeVar("Part", bound=Coded)

# Codes stand in lists with semicolons, in commands and in the names of files.
PART_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*", re.ASCII)


def read_tenure(entry: Entry) -> Tenure:
    """From when to when it is there: `starts_on` and `ends_on`, either of which may be left out."""
    tenure = Tenure(entry.date("starts_on"), entry.date("ends_on"))
    if tenure.starts_on and tenure.ends_on and tenure.ends_on < tenure.starts_on:
        message = f"It ends on {tenure.ends_on}, before it starts on {tenure.starts_on}."
        entry.note("GT-FRAMEWORK-016", message, "ends_on")
    return tenure


def keep(part: Part, entry: Entry, others: list[Part], what: str, code: str) -> None:
    """Add a sound part to the others; one whose code is there already is a Problem of this code."""
    if part.code and not PART_CODE.fullmatch(part.code):
        message = f"“{part.code}” is not a code: letters, digits and hyphens, such as street-care."
        entry.note("GT-FRAMEWORK-029", message, "code")
    if part.code and any(part.code == other.code for other in others):
        entry.note(code, f"{what} “{part.code}” is there twice.", "code")
    if entry.sound:
        others.append(part)


def known_codes(
    entry: Entry,
    name: str,
    known: Iterable[Coded] | None,
    what: str,
    *,
    problem: str = "GT-FRAMEWORK-017",
) -> None:
    """Note each code under a name that names none of the known, or is there twice.

    `known` is None where it could not be read; then none is unknown. `problem` is the code of the
    Problem of one that is.
    """
    codes = None if known is None else {each.code for each in known}
    before: set[str] = set()
    for typed in entry.scalars(name):
        if codes is not None and typed.text not in codes:
            there = ", ".join(sorted(codes)) or "none is defined"
            message = f"There is no {what} “{typed.text}”; there is: {there}."
            entry.note(problem, message, name, typed.place)
        if typed.text in before:
            message = f"The {what} “{typed.text}” is named twice."
            entry.note("GT-FRAMEWORK-030", message, name, typed.place)
        before.add(typed.text)


def read_value(entry: Entry, name: str, unit: Unit | None) -> Decimal | None:
    """The value as its unit writes it: a number, a date, or yes or no; None when nothing is typed.

    A date becomes its ordinal day, yes 1 and no 0; see `units`. An unknown unit reads a number.
    """
    if unit is Unit.DATE:
        day = entry.date(name)
        return None if day is None else Decimal(day.toordinal())
    if unit is Unit.YES_NO:
        return Decimal(int(entry.yes(name))) if entry.has(name) else None
    return entry.decimal(name)
