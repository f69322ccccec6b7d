"""A deck as a PowerPoint file with speaker's notes.

Takes a document with slides and its drawn charts; gives the bytes of a .pptx. Not through Pandoc,
unlike Word: Pandoc 3.9 gives a picture's address for its alternative text, sets captions over
tables, and starts a slide of its own where text follows a picture.
"""

from pathlib import Path
from typing import Any

from pptx import Presentation

from golden_thread.document import Chart, Document, Picture, Slide, Table
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.writing.packing import packed
from golden_thread.papers.writing.pictures import JPEG, PNG, drawn, picture_type
from golden_thread.papers.writing.slide_credits import background_credits
from golden_thread.papers.writing.slide_lines import Line, lines_of_notes
from golden_thread.papers.writing.slide_plan import (
    CAPTION_SIZE,
    CREDIT_SIZE,
    FOOT,
    SlideKind,
    SlidePlan,
    needs_panel,
    plan_deck,
)
from golden_thread.papers.writing.slide_shapes import (
    add_background,
    add_band,
    add_number,
    add_picture,
    add_words,
    inches,
    plain_line,
)
from golden_thread.papers.writing.slide_space import Area
from golden_thread.papers.writing.slide_table import add_table
from golden_thread.papers.writing.slide_text import write_lines

_TEMPLATE = Path(__file__).parent.parent / "templates" / "slides.pptx"
_BIG_TITLE, _TEXT, _TITLE_ONLY = "Title Slide", "Title and Content", "Title Only"
_NUMBER_PANEL = Area(11.2, 6.85, 1.73, 0.57)
_SECTION_BAND, _SECTION_INK, _WHITE = "1F3A5F", "FFFFFF", "FFFFFF"


def render_pptx(document: Document, charts: DrawnCharts) -> bytes:
    """The PowerPoint file; the same bytes for the same document."""
    deck = Presentation(str(_TEMPLATE))
    layouts = {layout.name: layout for layout in deck.slide_layouts}
    language = document.language
    rights = background_credits(document)
    for slide, plan, credit in zip(document.slides, plan_deck(document), rights, strict=True):
        shown = deck.slides.add_slide(layouts[_layout(plan)])
        _write_words(shown, plan, language)
        if plan.visual:
            _write_visual(shown.shapes, plan, language, charts)
        _write_behind(shown.shapes, slide, plan)
        if needs_panel(slide.background):
            add_number(shown.shapes, len(deck.slides), language)
        if credit:
            add_words(
                shown.shapes,
                plain_line(credit),
                FOOT,
                name="Credit",
                size=CREDIT_SIZE,
                language=language,
            )
        if slide.notes:
            frame = shown.notes_slide.notes_text_frame
            notes = lines_of_notes(slide.notes, language)
            write_lines(frame, notes, language=language, own_bullets=True)
    return packed(deck, document)


def _layout(plan: SlidePlan) -> str:
    if plan.kind is not SlideKind.CONTENT:
        return _BIG_TITLE
    return _TEXT if plan.lines or not plan.visual else _TITLE_ONLY


def _write_words(shown: Any, plan: SlidePlan, language: str) -> None:
    title = shown.shapes.title
    title.left, title.top, title.width, title.height = inches(plan.title_area)
    write_lines(
        title.text_frame,
        [Line(plan.title)],
        language=language,
        size=plan.title_size,
        colour=_SECTION_INK if plan.kind is SlideKind.SECTION else None,
    )
    if plan.lines:
        holder = shown.placeholders[1]
        holder.left, holder.top, holder.width, holder.height = inches(plan.lines_area)
        write_lines(
            holder.text_frame,
            plan.lines,
            language=language,
            size=plan.lines_size,
            own_bullets=plan.kind is SlideKind.SECTION,
        )
    else:
        _drop_empty(shown)


def _drop_empty(shown: Any) -> None:
    for holder in list(shown.placeholders):
        if not holder.text_frame.text:
            holder._element.getparent().remove(holder._element)


def _write_visual(shapes: Any, plan: SlidePlan, language: str, charts: DrawnCharts) -> None:
    if plan.caption:
        add_words(
            shapes,
            plan.caption,
            plan.caption_area,
            name="Caption",
            size=CAPTION_SIZE,
            language=language,
        )
    used = 0.0
    match plan.visual:
        case Table() as table:
            add_table(shapes, table, plan.visual_area, language=language)
        case Chart() as chart:
            add_picture(shapes, drawn(chart, charts).png, chart.alternative, plan.visual_area)
        case Picture() as picture:
            picture_type(picture, allowed=(PNG, JPEG))
            used = add_picture(shapes, picture.content, picture.alternative, plan.visual_area)
    if plan.credit:
        left, under = plan.visual_area, plan.credit_area
        add_words(
            shapes,
            plain_line(plan.credit),
            Area(under.left, left.top + used, under.width, under.height),
            name="Credit",
            size=CREDIT_SIZE,
            language=language,
        )


def _write_behind(shapes: Any, slide: Slide, plan: SlidePlan) -> None:
    """From the front to the back, for each goes behind what stands there."""
    if plan.kind is SlideKind.SECTION:
        add_band(shapes, Area(0, 1.95, 13.333, 1.8), _SECTION_BAND)
    if needs_panel(slide.background):
        for area in _panels(plan):
            add_band(shapes, area, _WHITE, is_panel=True)
    if slide.background:
        add_background(shapes, slide.background)


def _panels(plan: SlidePlan) -> tuple[Area, ...]:
    if plan.kind is SlideKind.CONTENT:
        return (Area(0.4, 0.3, 12.53, 7.12),)
    if plan.kind is SlideKind.OPENING:
        return (Area(0.4, 1.95, 12.53, 5.47),)
    return (Area(0.4, 3.75, 12.53, 3.67),) if plan.lines else (_NUMBER_PANEL,)
