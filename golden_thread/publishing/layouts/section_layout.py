"""One section or slide of a layout, and what it picks to stand in it."""

from dataclasses import dataclass

from golden_thread.files import Source
from golden_thread.items import ItemPicture
from golden_thread.periods import Period
from golden_thread.problems import Place
from golden_thread.publishing.layouts.pick_layout import IndicatorsPick, ItemsPick


@dataclass(frozen=True, slots=True)
class SlideLook:
    """What only a slide has: notes, a picture, links, a background."""

    notes: Source | None = None
    opens_section: bool = False
    background: ItemPicture | None = None
    strength: float = 0.2
    picture: ItemPicture | None = None
    links: tuple[tuple[str, str], ...] = ()


PLAIN_SLIDE = SlideLook()


@dataclass(frozen=True, slots=True)
class SectionLayout:
    """One section or slide and what stands in it, in this order.

    `text` is Markdown typed in the layout, `commentary` names a file of the period's commentary;
    `counts` asks for how many measures have which status; `summary`, `table`, `series` and `charts`
    are codes of indicators, and `indicators` picks more of them. `since` is the first period of
    `series` and `charts`; `period` is the section's own. `promises` asks what became of those that
    fell due. `sections` stand below it.
    """

    heading: str
    period: Period
    since: Period
    text: Source | None
    commentary: str
    summary: tuple[str, ...]
    table: tuple[str, ...]
    series: tuple[str, ...]
    charts: tuple[str, ...]
    place: Place
    counts: bool = False
    indicators: IndicatorsPick | None = None
    items: tuple[ItemsPick, ...] = ()
    promises: bool = False
    sections: tuple["SectionLayout", ...] = ()
    look: SlideLook = PLAIN_SLIDE
