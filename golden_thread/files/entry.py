"""An entry: a group of named values a person typed, each with its place.

Typed getters turn the text into values and note a Problem when they cannot, returning a stand-in;
`sound` says whether any did, and what is built from an entry that is not sound must be dropped.
Everything is text first: `2.50`, `no`, `12:30` and `012` stay as they were typed.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache
from typing import TypeVar

from golden_thread.files.text import Source
from golden_thread.periods import NotAPeriodKey, Period, parse_key
from golden_thread.problems import Place, Problem, problem

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=StrEnum)

# Stand-ins for what could not be read; never seen, because an unsound entry is dropped.
NO_DATE = dt.date(1900, 1, 1)

# Digits, with commas between all thousands or none, and one point. The lengths keep every sum of
# two within the 28 digits that Decimal carries; longer ones, and `1e999`, are slips of the hand.
NUMBER = re.compile(r"[+-]?(\d{1,15}|\d{1,3}(,\d{3}){1,4})(\.\d{1,12})?", re.ASCII)
WHOLE = re.compile(r"\d{1,9}", re.ASCII)
# Python reads other forms as well, such as `20221101` and `2022-W44`; one form is enough here.
DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
NOT_A_DATE = ("GT-FILES-008", "is not a date")
# No figure is older; every period has room before it for those it is compared with.
FIRST_YEAR = 1900
# Values kept by how they are typed.
MOST_KEPT = 1024


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
    faulty: set[str] = field(default_factory=set)

    def note(
        self, code: str, message: str, name: str | None = None, at: Place | None = None
    ) -> None:
        """Note a fault of this entry, at the named value where that is given and present.

        `at` is the place inside that value, such as one word of a list. A warning is noted alike,
        and leaves the entry sound.
        """
        noted = problem(code, at or self.place_of(name), message)
        self.problems.append(noted)
        if noted.level.stops:
            self.sound = False
            self.faulty.update(() if name is None else (name,))

    def place_of(self, name: str | None) -> Place:
        """Where the named value stands, or the entry itself when it is not there."""
        there = self.fields.get(name) if name is not None else None
        return there.place if there else self.place

    def has(self, name: str) -> bool:
        """Whether something was typed under this name."""
        self.asked.add(name)
        there = self.fields.get(name)
        return there is not None and not (isinstance(there, Scalar) and not there.text)

    def text(self, name: str, default: str | None = None) -> str:
        """The words under this name; without a default it is needed."""
        word = self._word(name)
        if word:
            return word
        return "" if self.has(name) else self._missing(name, default, "")

    def markdown(self, name: str) -> Source | None:
        """The Markdown under this name, knowing the line on which it begins; None where none is."""
        if not self.has(name):
            return None
        words = self.text(name)
        typed = self.fields[name]
        line = typed.place.line or 1
        starts = line + 1 if isinstance(typed, Scalar) and typed.is_block else line
        return Source(words, typed.place.file, starts)

    def decimal(self, name: str) -> Decimal | None:
        """The number under this name, commas of thousands read; None when nothing is typed."""
        return self._optional(name, _decimal, "GT-FILES-007", "is not a number")

    def whole(self, name: str, default: int) -> int:
        """The whole number under this name."""
        read = self._optional(name, _whole, "GT-FILES-015", "is not a whole number")
        return default if read is None else read

    def date(self, name: str) -> dt.date | None:
        """The day under this name, or None when nothing is typed."""
        return self._optional(name, _date, *NOT_A_DATE)

    def dates(self, name: str) -> tuple[tuple[dt.date, Place], ...]:
        """The list of days under this name, each with its place; one alone is a list of one."""
        found = []
        for typed in self.scalars(name):
            day = self._read(name, typed.text, _date, *NOT_A_DATE, typed.place)
            if day is not None:
                found.append((day, typed.place))
        return tuple(found)

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
        return self._optional(name, _period, "GT-FILES-010", "is not a period key")

    def choice(self, name: str, words: type[Choice], default: Choice | None = None) -> Choice:
        """The one of `words` under this name; without a default it is needed."""
        typed = self._word(name)
        if typed in _values(words):
            return words(typed)
        if not self.has(name):
            return default or self._missing(name, None, next(iter(words)))
        if typed is not None:
            allowed = ", ".join(word.value for word in words)
            self.note("GT-FILES-011", f"“{name}: {typed}” is not one of: {allowed}.", name)
        return next(iter(words))

    def choices(self, name: str, words: type[Choice]) -> tuple[Choice, ...]:
        """The list of those of `words` under this name; one alone is a list of one."""
        found = []
        for typed in self.texts(name):
            if typed in _values(words):
                found.append(words(typed))
            else:
                allowed = ", ".join(word.value for word in words)
                self.note("GT-FILES-011", f"“{name}: {typed}” is not one of: {allowed}.", name)
        return tuple(found)

    def yes(self, name: str, default: bool = False) -> bool:
        """Whether yes is typed under this name."""
        typed = self._word(name) if self.has(name) else "yes" if default else "no"
        if typed not in ("yes", "no", None):
            self.note("GT-FILES-012", f"“{name}: {typed}” is neither yes nor no.", name)
        return typed == "yes"

    def texts(self, name: str) -> tuple[str, ...]:
        """The list of words under this name; one value alone is a list of one."""
        return tuple(typed.text for typed in self.scalars(name))

    def scalars(self, name: str) -> tuple[Scalar, ...]:
        """The same list, each of the words with its place."""
        if not self.has(name):
            return ()
        there = self.fields[name]
        if isinstance(there, Scalar):
            return (there,)
        if isinstance(there, Sequence) and all(isinstance(item, Scalar) for item in there.items):
            return tuple(item for item in there.items if isinstance(item, Scalar))
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

    def needed_entries(self, name: str) -> tuple["Entry", ...]:
        """The list of groups under this name, of which there must be one at least."""
        found = self.entries(name)
        if not found and name not in self.faulty:
            self.note("GT-FILES-005", f"“{name}” is missing or empty.", name)
        return found

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
        names = self._names()
        if names.keys() <= self.asked:
            return
        for name in names:
            if name not in self.asked:
                known = ", ".join(sorted(self.asked))
                self.note("GT-FILES-006", f"“{name}” is not known here; known: {known}.", name)

    def _names(self) -> Mapping[str, object]:
        return self.fields

    def _missing(self, name: str, default: Value | None, stand_in: Value) -> Value:
        if default is not None:
            return default
        self.note("GT-FILES-005", f"“{name}” is missing or empty.", name)
        return stand_in

    def _word(self, name: str) -> str | None:
        """What is typed under this name; None where nothing is, or more than one value."""
        if not self.has(name):
            return None
        there = self.fields[name]
        if isinstance(there, Scalar):
            return there.text
        self.note("GT-FILES-013", f"“{name}” should be one value.", name)
        return None

    def _optional(
        self, name: str, read: Callable[[str], Value], code: str, fault: str
    ) -> Value | None:
        typed = self._word(name)
        if typed is None:
            return None
        try:
            return read(typed)
        except (ValueError, OverflowError):
            return self._read(name, typed, read, code, fault)  # to tell of it

    def _read(
        self,
        name: str,
        typed: str,
        read: Callable[[str], Value],
        code: str,
        fault: str,
        at: Place | None = None,
    ) -> Value | None:
        try:
            return read(typed)
        except NotAPeriodKey as error:
            self.note(code, f"“{name}: {typed}” {fault}: {error}", name, at)
        except (ValueError, OverflowError):
            self.note(code, f"“{name}: {typed}” {fault}.", name, at)
        return None


@cache
def _values(words: type[StrEnum]) -> frozenset[str]:
    return frozenset(word.value for word in words)


# Thousands of rows name the same targets and tolerances, and the same few dozen revisions, days,
# periods and moments.
@lru_cache(MOST_KEPT)
def _decimal(typed: str) -> Decimal:
    if not NUMBER.fullmatch(typed):
        raise ValueError(typed)
    return Decimal(typed.replace(",", ""))


@lru_cache(MOST_KEPT)
def _whole(typed: str) -> int:
    if not WHOLE.fullmatch(typed):
        raise ValueError(typed)
    return int(typed)


@lru_cache(MOST_KEPT)
def _date(typed: str) -> dt.date:
    if not DATE.fullmatch(typed):
        raise ValueError(typed)
    return dt.date.fromisoformat(typed)


@lru_cache(MOST_KEPT)
def _period(typed: str) -> Period:
    period = parse_key(typed)
    if period.starts_on.year < FIRST_YEAR:
        raise NotAPeriodKey(typed, f"no figure is older than {FIRST_YEAR}")
    return period


@lru_cache(MOST_KEPT)
def _moment(typed: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(typed)
    if moment.utcoffset() is None:
        raise ValueError(typed)
    return moment.astimezone(dt.UTC)
