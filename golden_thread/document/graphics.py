"""Charts as their data, and pictures: each with its alternative text."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from golden_thread.document.place import NOWHERE, PaperPlace


class ChartKind(StrEnum):
    """How points are drawn."""

    LINE = "line"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One line or set of bars: a value for each label of its chart; None is a gap."""

    name: str
    values: tuple[Decimal | None, ...]
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart as its data; the picture is made by the writer. `alternative` says it in words.

    `labels` are the points along the bottom, in order; each series has a value for each.
    """

    title: str
    alternative: str
    labels: tuple[str, ...]
    series: tuple[ChartSeries, ...]
    kind: ChartKind = ChartKind.LINE
    unit: str = ""
    place: PaperPlace = NOWHERE


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its alternative text.

    `media_type` is `image/png`, `image/jpeg` or `image/svg+xml`. `caption` stands under it and
    `rights` says whose it is and on what terms it is shown.
    """

    content: bytes = field(repr=False)
    media_type: str
    alternative: str
    place: PaperPlace = NOWHERE
    caption: str = ""
    rights: str = ""
