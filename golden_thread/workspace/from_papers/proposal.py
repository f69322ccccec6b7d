"""What is proposed out of a paper: figures and items that wait for a person to confirm them.

In: nothing. Out: the values that reading papers makes and the files of proposals hold. All cells
are words, as a person sees and edits them; they are read as values when they are confirmed.
"""

from dataclasses import dataclass
from enum import StrEnum


class Confidence(StrEnum):
    """How surely a proposal is what the paper means; the reference page gives the rule."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Confirm(StrEnum):
    """What a person says of a proposal. `entered` is written by `confirm` and no person."""

    YES = "yes"
    NO = "no"
    ENTERED = "entered"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedFigure:
    """One row of `proposed/figures.csv`, with the columns of the file in their order.

    Of a movement without a number `value` is empty. `stated_change` and `stated_movement` are
    against the period `stated_against`.
    """

    confirm: str = ""
    indicator: str
    title: str
    service: str
    unit: str
    period: str
    value: str
    qualifier: str
    printed: str
    status: str = ""
    target: str = ""
    stated_change: str = ""
    stated_movement: str = ""
    stated_against: str = ""
    confidence: str
    source: str
    sentence: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedItem:
    """One row of `proposed/items.csv`; a promise has the day on which it falls due.

    `decided_by` and `decided_on` are the body and the day of a decision.
    """

    confirm: str = ""
    kind: str
    headline: str
    detail: str
    service: str
    period: str
    status: str
    happened_on: str = ""
    due_on: str = ""
    decided_by: str = ""
    decided_on: str = ""
    confidence: str
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPaper:
    """One row of `proposed/papers.csv`: a paper that was read, known again by its content."""

    paper: str
    title: str
    council: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """All that is proposed; `held` counts figures that the register has already."""

    papers: tuple[ReadPaper, ...] = ()
    figures: tuple[ProposedFigure, ...] = ()
    items: tuple[ProposedItem, ...] = ()
    held: int = 0
