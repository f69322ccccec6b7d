"""An entry: a group of named values a person typed, each with its place.

Typed getters turn the text into values and note a Problem when they cannot, returning a stand-in;
`sound` says whether any did, and what is built from an entry that is not sound must be dropped.
Everything is text first: `2.50`, `no`, `12:30` and `012` stay as they were typed.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from golden_thread.periods import NotAPeriodKey, Period, parse_key
from golden_thread.problems import Place, Problem, problem

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=StrEnum)

# Stand-ins for what could not be read; never seen, because an unsound entry is dropped.
NO_DATE = dt.date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value as typed. `is_block` marks a YAML block (`|`), whose text begins a line later."""

    text: str
    place: Place
    is_block: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list as typed."""

    items: tuple["Scalar | Sequence | Entry", ...]
    place: Place


@dataclass(slots=True)
class Entry:
    """Named values with their places; `problems` is where its faults are gathered for the user."""

    fields: dict[str, "Scalar | Sequence | Entry"]
    place: Place
    problems: list[Problem]
    sound: bool = True
    asked: set[str] = field(default_factory=set)

    def note(self, code: str, message: str, name: str | None = None) -> None:
        """Note a fault of this entry, at the named value where that is given and present."""
        self.sound = False
        self.problems.append(problem(code, self.place_of(name), message))

    def place_of(self, name: str | None) -> Place:
        """Where the named value stands, or the entry itself when it is not there."""
        there = self.fields.get(name) if name else None
        return there.place if there else self.place

    def has(self, name: str) -> bool:
        """Whether something was typed under this name."""
        self.asked.add(name)
        there = self.fields.get(name)
        return there is not None and not (isinstance(there, Scalar) and not there.text)

    def text(self, name: str, default: str | None = None) -> str:
        """The words under this name; without a default it is needed."""
        if not self.has(name):
            return self._missing(name, default, "")
        there = self.fields[name]
        if isinstance(there, Scalar):
            return there.text
        self.note("GT-FILES-013", f"“{name}” should be one value.", name)
        return ""

    def decimal(self, name: str) -> Decimal | None:
        """The number under this name, commas of thousands read; None when nothing is typed."""
        return self._optional(name, _decimal, "GT-FILES-007", "is not a number")

    def whole(self, name: str, default: int) -> int:
        """The whole number under this name."""
        read = self._optional(name, _whole, "GT-FILES-015", "is not a whole number")
        return default if read is None else read

    def date(self, name: str) -> dt.date | None:
        """The day under this name, or None when nothing is typed."""
        return self._optional(name, dt.date.fromisoformat, "GT-FILES-008", "is not a date")

    def needed_date(self, name: str) -> dt.date:
        """The day under this name, which must be there."""
        if not self.has(name):
            return self._missing(name, None, NO_DATE)
        return self.date(name) or NO_DATE

    def moment(self, name: str) -> dt.datetime | None:
        """The time in UTC under this name, or None when nothing is typed."""
        return self._optional(name, _moment, "GT-FILES-009", "is not a time in UTC")

    def period(self, name: str) -> Period | None:
        """The period whose key stands under this name, or None when nothing is typed."""
        return self._optional(name, parse_key, "GT-FILES-010", "is not a period key")

    def choice(self, name: str, words: type[Choice], default: Choice | None = None) -> Choice:
        """The one of `words` under this name; without a default it is needed."""
        first = next(iter(words))
        if not self.has(name):
            return self._missing(name, default, first)
        typed = self.text(name)
        if typed in {word.value for word in words}:
            return words(typed)
        allowed = ", ".join(word.value for word in words)
        self.note("GT-FILES-011", f"“{name}: {typed}” is not one of: {allowed}.", name)
        return first

    def yes(self, name: str, default: bool = False) -> bool:
        """Whether yes is typed under this name."""
        typed = self.text(name, "yes" if default else "no")
        if typed not in ("yes", "no"):
            self.note("GT-FILES-012", f"“{name}: {typed}” is neither yes nor no.", name)
        return typed == "yes"

    def texts(self, name: str) -> tuple[str, ...]:
        """The list of words under this name; one value alone is a list of one."""
        if not self.has(name):
            return ()
        there = self.fields[name]
        if isinstance(there, Scalar):
            return (there.text,)
        if isinstance(there, Sequence) and all(isinstance(item, Scalar) for item in there.items):
            return tuple(item.text for item in there.items if isinstance(item, Scalar))
        self.note("GT-FILES-013", f"“{name}” should be a list of values.", name)
        return ()

    def entries(self, name: str) -> tuple["Entry", ...]:
        """The list of groups under this name."""
        if not self.has(name):
            return ()
        there = self.fields[name]
        if isinstance(there, Sequence) and all(isinstance(item, Entry) for item in there.items):
            return tuple(item for item in there.items if isinstance(item, Entry))
        self.note("GT-FILES-013", f"“{name}” should be a list of groups of keys.", name)
        return ()

    def entry(self, name: str) -> "Entry | None":
        """The group of keys under this name, or None when nothing is typed."""
        if not self.has(name):
            return None
        there = self.fields[name]
        if isinstance(there, Entry):
            return there
        self.note("GT-FILES-013", f"“{name}” should be a group of keys.", name)
        return None

    def refuse_others(self) -> None:
        """Note every name that nobody asked for: a key misspelt is never passed over."""
        for name in self.fields:
            if name not in self.asked:
                known = ", ".join(sorted(self.asked))
                self.note("GT-FILES-006", f"“{name}” is not known here; known: {known}.", name)

    def _missing(self, name: str, default: Value | None, stand_in: Value) -> Value:
        if default is not None:
            return default
        self.note("GT-FILES-005", f"“{name}” is missing or empty.", name)
        return stand_in

    def _optional(
        self, name: str, read: Callable[[str], Value], code: str, fault: str
    ) -> Value | None:
        if not self.has(name):
            return None
        typed = self.text(name)
        try:
            return read(typed)
        except NotAPeriodKey as error:
            self.note(code, f"“{name}: {typed}” {fault}: {error}", name)
        except (ValueError, InvalidOperation):
            self.note(code, f"“{name}: {typed}” {fault}.", name)
        return None


def _decimal(typed: str) -> Decimal:
    number = Decimal(typed.replace(",", ""))
    if not number.is_finite():
        raise ValueError(typed)
    return number


def _whole(typed: str) -> int:
    if not typed.isascii() or not typed.isdigit():
        raise ValueError(typed)
    return int(typed)


def _moment(typed: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(typed)
    if moment.utcoffset() is None:
        raise ValueError(typed)
    return moment.astimezone(dt.UTC)
