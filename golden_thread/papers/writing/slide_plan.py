"""What stands where on a slide: the one plan by which every format of slides is written.

Takes a slide; gives its plan, in inches and points. What does not fit is an error, and no format
then has it: nothing leaves a slide.
"""

from dataclasses import dataclass
from enum import StrEnum

from golden_thread.document import (
    Background,
    Chart,
    Document,
    Inline,
    Picture,
    Slide,
    Table,
    Text,
    plain_text,
)
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.slide_lines import Line, lines_of_text
from golden_thread.papers.writing.slide_space import (
    CONTENT,
    SMALLEST_TEXT,
    Area,
    table_size,
    text_height,
    text_size,
    title_size,
)

CAPTION_SIZE, CREDIT_SIZE = 18, 14
# Behind words a picture is at most this strong: our darkest link keeps its contrast of 4.5 to 1
# even where the picture is black. What is stronger gets a pale panel under the words.
STRONGEST_WITHOUT_PANEL = 0.35
_TITLE, _TITLE_SIZES = Area(0.6, 0.4, 12.13, 1.0), (32, 28, 24, 20, 18)
_BIG_TITLE, _BIG_TITLE_SIZES = Area(0.8, 2.1, 11.73, 1.5), (40, 36, 32, 28, 24, 20)
_UNDER_BIG_TITLE = Area(0.8, 3.9, 11.73, 2.9)
FOOT = Area(0.6, 6.87, 10.4, 0.55)
_TEXT_SHARE = 0.4

Visual = Table | Chart | Picture


class SlideKind(StrEnum):
    """How a slide looks: it opens the talk, opens a part of it, or tells something."""

    OPENING = "opening"
    SECTION = "section"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class SlidePlan:
    """A slide laid out. `visual` stands in its own area, between its caption and its credit."""

    kind: SlideKind
    title: tuple[Inline, ...]
    title_area: Area
    title_size: int
    lines: tuple[Line, ...] = ()
    lines_area: Area = CONTENT
    lines_size: int = SMALLEST_TEXT
    visual: Visual | None = None
    visual_area: Area = CONTENT
    caption: tuple[Inline, ...] = ()
    caption_area: Area = CONTENT
    credit: str = ""
    credit_area: Area = CONTENT


def plan_deck(document: Document) -> tuple[SlidePlan, ...]:
    """The plan of each slide; raises `DocumentNotWritable` for the first that does not fit."""
    return tuple(_plan(slide, document, place) for place, slide in enumerate(document.slides))


def plan_slide(slide: Slide) -> SlidePlan:
    """The plan of a slide that stands anywhere but first."""
    return _plan(slide, Document(""), place=1)


def stacks_of(document: Document) -> tuple[tuple[int, ...], ...]:
    """The places of the slides by the part of the talk they belong to: each stands in one stack."""
    stacks: list[tuple[int, ...]] = []
    for place, slide in enumerate(document.slides):
        if slide.opens_section or not stacks:
            stacks.append((place,))
        else:
            stacks[-1] = (*stacks[-1], place)
    return tuple(stacks)


def needs_panel(background: Background | None) -> bool:
    """Whether words before this picture need a pale panel to be read."""
    return background is not None and background.strength > STRONGEST_WITHOUT_PANEL


def strength_of(background: Background) -> float:
    """How strongly the picture shows, from 0 to 1."""
    return min(max(background.strength, 0.0), 1.0)


def _plan(slide: Slide, document: Document, place: int) -> SlidePlan:
    title = slide.title or (Text(document.title),)
    visuals = [block for block in slide.blocks if isinstance(block, Visual)]
    if len(visuals) > 1:
        raise DocumentNotWritable(
            f"A slide has {len(visuals)} tables, charts and pictures; a slide shows one"
        )
    lines = lines_of_text(slide.blocks)
    if place == 0 and not slide.blocks:
        words = (document.subtitle, document.creator)
        lines = tuple(Line((Text(each),)) for each in words if each)
        return _title_plan(SlideKind.OPENING, title, lines)
    if slide.opens_section and not visuals and _fits_under_title(lines):
        return _title_plan(SlideKind.SECTION, title, lines)
    return _content_plan(title, lines, visuals[0] if visuals else None)


def _title_plan(kind: SlideKind, title: tuple[Inline, ...], lines: tuple[Line, ...]) -> SlidePlan:
    size = title_size(plain_text(title), _BIG_TITLE, _BIG_TITLE_SIZES)
    under = text_size(_texts(lines), _UNDER_BIG_TITLE) if lines else SMALLEST_TEXT
    return SlidePlan(kind, title, _BIG_TITLE, size, lines, _UNDER_BIG_TITLE, under)


def _fits_under_title(lines: tuple[Line, ...]) -> bool:
    height = text_height(_texts(lines), _UNDER_BIG_TITLE.width - 0.6, SMALLEST_TEXT)
    return height <= _UNDER_BIG_TITLE.height


def _content_plan(
    title: tuple[Inline, ...], lines: tuple[Line, ...], visual: Visual | None
) -> SlidePlan:
    texts = _texts(lines)
    beside, area = CONTENT, CONTENT
    if lines and isinstance(visual, Table):
        used = text_height(texts, CONTENT.width - 0.6, SMALLEST_TEXT) + 0.2
        beside, area = CONTENT.upper(used), CONTENT.below(used)
    elif lines and visual:
        beside, area = CONTENT.columns(_TEXT_SHARE)
    caption, credit = _caption(visual), _credit(visual)
    over = _height(plain_text(caption), area, CAPTION_SIZE)
    under = _height(credit, area, CREDIT_SIZE)
    visual_area = Area(area.left, area.top + over, area.width, area.height - over - under)
    if isinstance(visual, Table):
        table_size(visual, visual_area)
    elif visual and visual_area.height < 1:
        raise DocumentNotWritable(f"“{visual.alternative}” has no room on its slide")
    return SlidePlan(
        kind=SlideKind.CONTENT,
        title=title,
        title_area=_TITLE,
        title_size=title_size(plain_text(title), _TITLE, _TITLE_SIZES),
        lines=lines,
        lines_area=beside,
        lines_size=text_size(texts, beside) if lines else SMALLEST_TEXT,
        visual=visual,
        visual_area=visual_area,
        caption=caption,
        caption_area=area.upper(over),
        credit=credit,
        credit_area=area.below(area.height - under).upper(under),
    )


def _texts(lines: tuple[Line, ...]) -> list[str]:
    return [plain_text(line.inlines) for line in lines]


def _caption(visual: Visual | None) -> tuple[Inline, ...]:
    if isinstance(visual, Table):
        return visual.caption
    return (Text(visual.title),) if isinstance(visual, Chart) else ()


def _credit(visual: Visual | None) -> str:
    """What stands under a picture: what it shows, and whose it is."""
    if not isinstance(visual, Picture):
        return ""
    return " · ".join(words for words in (visual.caption, visual.rights) if words)


def _height(words: str, area: Area, size: int) -> float:
    return text_height([words], area.width - 0.4, size) + 0.1 if words else 0.0
