"""What all papers of a council share: its header block, its implications, its terms, its template.

A council's report template is its own; these are the parts of it that are data.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class HeaderFact(StrEnum):
    """What a row of the header block is filled from."""

    BODY = "body"
    TITLE = "title"
    DATE = "date"
    PORTFOLIO_HOLDER = "portfolio_holder"
    PART = "part"
    EXEMPT_REASON = "exempt_reason"
    APPENDICES = "appendices"
    GLOSSARY = "glossary"
    AUTHORS = "authors"
    PRIORITIES = "priorities"


@dataclass(frozen=True, slots=True)
class HouseRow:
    """One row of the header block of every report: words of its own, or filled from the paper."""

    label: str
    fact: HeaderFact | None
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Implication:
    """A subject on which every report says something: financial, legal, equality."""

    code: str
    title: str
    is_needed: bool


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the glossary and what it means."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class House:
    """The house's ways. `reference` is the council's own Word template, as bytes, or empty."""

    header: tuple[HouseRow, ...] = ()
    implications: tuple[Implication, ...] = ()
    glossary: tuple[Term, ...] = ()
    reference_name: str = ""
    reference: bytes = field(default=b"", repr=False)


NO_HOUSE = House()
