"""A deck as a PowerPoint file with speaker's notes.

Takes a document with slides and its drawn charts; gives the bytes of a .pptx. Not through Pandoc,
unlike Word: Pandoc 3.9 gives a picture's address for its alternative text, sets captions over
tables, and starts a slide of its own where text follows a picture.
"""

import io
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.util import Inches

from golden_thread.document import Chart, Document, Inline, Picture, Table, Text, plain_text
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.packing import packed
from golden_thread.papers.writing.pictures import PNG, drawn, picture_type
from golden_thread.papers.writing.slide_space import (
    CONTENT,
    SMALLEST_TEXT,
    Area,
    columns_beside,
    text_height,
    text_size,
)
from golden_thread.papers.writing.slide_table import add_table
from golden_thread.papers.writing.slide_text import Line, lines_of_text, write_lines
from golden_thread.papers.writing.wording import printable

_TEMPLATE = Path(__file__).parent.parent / "templates" / "slides.pptx"
_OPENING, _TEXT, _TITLE_ONLY = "Title Slide", "Title and Content", "Title Only"
_TEXT_SHARE = 0.4
_CAPTION_SIZE = 18

_Visual = Table | Chart | Picture


def render_pptx(document: Document, charts: DrawnCharts) -> bytes:
    """The PowerPoint file; the same bytes for the same document."""
    deck = Presentation(str(_TEMPLATE))
    layouts = {layout.name: layout for layout in deck.slide_layouts}
    for position, slide in enumerate(document.slides):
        visuals = [block for block in slide.blocks if isinstance(block, _Visual)]
        is_opening = position == 0 and not slide.blocks
        lines = lines_of_text(slide.blocks)
        name = _OPENING if is_opening else _TEXT if lines or not visuals else _TITLE_ONLY
        shown = deck.slides.add_slide(layouts[name])
        title = slide.title or (Text(document.title),)
        write_lines(
            shown.shapes.title.text_frame, [Line(title)], language=document.language, size=None
        )
        if is_opening:
            _write_opening(shown, document)
        else:
            _write_content(shown, lines, visuals, document, charts)
        if slide.notes:
            frame = shown.notes_slide.notes_text_frame
            lines = lines_of_text(slide.notes)
            write_lines(frame, lines, language=document.language, size=None)
    return packed(deck, document)


def _write_opening(shown: Any, document: Document) -> None:
    lines = [Line((Text(words),)) for words in (document.subtitle, document.creator) if words]
    subtitle = shown.placeholders[1]
    if lines:
        write_lines(subtitle.text_frame, lines, language=document.language, size=24)
    else:
        subtitle._element.getparent().remove(subtitle._element)


def _write_content(
    shown: Any,
    lines: tuple[Line, ...],
    visuals: list[_Visual],
    document: Document,
    charts: DrawnCharts,
) -> None:
    if len(visuals) > 1:
        raise DocumentNotWritable(
            f"A slide has {len(visuals)} tables, charts and pictures; a slide shows one"
        )
    texts = [plain_text(line.inlines) for line in lines]
    beside, area = (CONTENT, CONTENT)
    if lines and visuals and isinstance(visuals[0], Table):
        used = text_height(texts, CONTENT.width, SMALLEST_TEXT) + 0.2
        beside, area = CONTENT.upper(used), CONTENT.below(used)
    elif lines and visuals:
        beside, area = columns_beside(CONTENT, _TEXT_SHARE)
    if lines:
        holder, size = shown.placeholders[1], text_size(texts, beside)
        holder.left, holder.top, holder.width, holder.height = _inches(beside)
        write_lines(holder.text_frame, lines, language=document.language, size=size)
    for visual in visuals:
        _add_visual(shown.shapes, visual, area, document, charts)


def _add_visual(
    shapes: Any, visual: _Visual, area: Area, document: Document, charts: DrawnCharts
) -> None:
    caption: tuple[Inline, ...] = ()
    if isinstance(visual, Chart):
        caption = (Text(visual.title),)
    elif isinstance(visual, Table):
        caption = visual.caption
    if caption:
        area = _add_caption(shapes, caption, area, document.language)
    if isinstance(visual, Table):
        add_table(shapes, visual, area, language=document.language)
    elif isinstance(visual, Chart):
        _add_picture(shapes, drawn(visual, charts).png, visual.alternative, area)
    else:
        picture_type(visual, allowed=(PNG,))
        _add_picture(shapes, visual.content, visual.alternative, area)


def _add_caption(shapes: Any, caption: tuple[Inline, ...], area: Area, language: str) -> Area:
    """Adds the caption over the area; gives what is left under it."""
    height = text_height([plain_text(caption)], area.width - 0.4, _CAPTION_SIZE) + 0.1
    box = shapes.add_textbox(*_inches(area.upper(height)))
    box.name = "Caption"
    lines = [Line(caption, is_strong=True)]
    write_lines(box.text_frame, lines, language=language, size=_CAPTION_SIZE)
    return area.below(height)


def _add_picture(shapes: Any, content: bytes, alternative: str, area: Area) -> None:
    """The picture as large as fits, in its own proportions, at the top of the area."""
    picture = shapes.add_picture(io.BytesIO(content), Inches(area.left), Inches(area.top))
    scale = min(Inches(area.width) / picture.width, Inches(area.height) / picture.height)
    picture.width, picture.height = int(picture.width * scale), int(picture.height * scale)
    picture.left = Inches(area.left) + (Inches(area.width) - picture.width) // 2
    picture._element.nvPicPr.cNvPr.set("descr", printable(alternative))


def _inches(area: Area) -> tuple[int, int, int, int]:
    return Inches(area.left), Inches(area.top), Inches(area.width), Inches(area.height)
