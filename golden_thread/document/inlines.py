"""What a line of a document is made of: text, figures, statuses and links."""

from dataclasses import dataclass
from enum import StrEnum

from golden_thread.framework import Status
from golden_thread.periods import Period


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words."""

    text: str
    strong: bool = False
    emphasis: bool = False


class FigurePart(StrEnum):
    """Which part of what is known of a figure a reference prints."""

    VALUE = "value"
    CHANGE = "change"
    TARGET = "target"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class FigureReference:
    """A figure in the text: what it prints, and which figure of the register that is.

    `period` is the period of the figure printed: for a change, the later of the two. `against` is
    the earlier one. `revision` is the revision that was printed.
    """

    text: str
    indicator: str
    period: Period
    part: FigurePart = FigurePart.VALUE
    breakdown: tuple[tuple[str, str], ...] = ()
    against: Period | None = None
    revision: int | None = None
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class StatusMark:
    """A status with its words (`Red`); writers add the letter, the shape and the colour.

    `figure` names the figure it judges, where there is one.
    """

    text: str
    status: Status
    figure: FigureReference | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address."""

    text: str
    address: str


Inline = Text | FigureReference | StatusMark | Link
