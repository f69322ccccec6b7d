"""What do a stranger's slides and their notes say?

In: the bytes of a .pptx that the guard has let through. Out: a `Document` of slides; every place
has its slide, and `note` where it stands in the speaker's notes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO

import pptx
from pptx.oxml.ns import qn
from pptx.shapes.autoshape import Shape
from pptx.shapes.base import BaseShape
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide as SlidePage
from pptx.table import Table as SlideTable

from golden_thread.document import Document, PaperPlace, Slide, Table, plain_text
from golden_thread.papers.reading.assemble import assemble
from golden_thread.papers.reading.drafts import Draft, Drawing, Grid, GridRow, Spot
from golden_thread.papers.reading.inlines import all_strong
from golden_thread.papers.reading.pptx_charts import read_chart
from golden_thread.papers.reading.pptx_text import frame_as_line, lines_of_frame, placeholder_kind
from golden_thread.papers.reading.titles import title_of

_FURNITURE = ("sldNum", "dt", "ftr", "hdr", "sldImg")
_MOST_DEPTH = 20


def read(content: bytes) -> Document:
    """The deck as a document: titles, text, tables, alternative texts and notes, slide by slide."""
    deck = pptx.Presentation(BytesIO(content))
    slides: list[Slide] = []
    tables = 0
    for ordinal, page in enumerate(deck.slides, start=1):
        slide = _read_slide(page, ordinal, tables)
        tables += sum(isinstance(block, Table) for block in slide.blocks)
        slides.append(slide)
    first = plain_text(slides[0].title).strip() if slides else ""
    properties = deck.core_properties
    return Document(
        title=title_of(first, properties.title or "", ()),
        slides=tuple(slides),
        language=properties.language or "en-GB",
    )


def _read_slide(page: SlidePage, ordinal: int, tables: int) -> Slide:
    title = page.shapes.title
    inlines = frame_as_line(title.text_frame) if title is not None else ()
    place = PaperPlace(slide=ordinal, heading=plain_text(inlines).strip() or None)
    drafts = [
        draft
        for shape in _in_reading_order(page.shapes)
        if title is None or shape.shape_id != title.shape_id
        for draft in _drafts(shape)
    ]
    notes: tuple[Draft, ...] = ()
    body = page.notes_slide.notes_placeholder if page.has_notes_slide else None
    if body is not None:
        notes = tuple(lines_of_frame(body, body.text_frame))
    return Slide(
        inlines,
        assemble(drafts, place, tables_before=tables),
        assemble(notes, replace(place, note=True)),
        place,
    )


def _in_reading_order(shapes: Iterable[BaseShape], depth: int = 0) -> Iterator[BaseShape]:
    """Shapes as a screen reader meets them, which is their order in the file; groups opened."""
    for shape in shapes:
        inside = getattr(shape, "shapes", None)
        if inside is not None and depth < _MOST_DEPTH:
            yield from _in_reading_order(inside, depth + 1)
        else:
            yield shape


def _drafts(shape: BaseShape) -> Iterator[Draft]:
    if placeholder_kind(shape) in _FURNITURE:
        return
    if isinstance(shape, Shape):
        yield from lines_of_frame(shape, shape.text_frame)
    elif isinstance(shape, GraphicFrame) and shape.has_table:
        yield _grid(shape.table)
    else:
        yield from _drawing(shape)


def _drawing(shape: BaseShape) -> Iterator[Drawing]:
    described = next(shape._element.iter(qn("p:cNvPr")), None)
    text = "" if described is None else described.get("descr") or described.get("title") or ""
    chart = None
    if isinstance(shape, GraphicFrame) and shape.has_chart:
        chart = read_chart(shape.chart, text)
    if text or chart is not None or shape._element.tag == qn("p:pic"):
        yield Drawing(text, chart)


def _grid(table: SlideTable) -> Grid:
    """The table with merged cells repeated; its first row heads it where the file says so."""
    rows = [list(row.cells) for row in table.rows]
    grid: list[tuple[Spot, ...]] = []
    for row_index, row in enumerate(rows):
        spots: list[Spot] = []
        for column, cell in enumerate(row):
            if cell.is_spanned and cell._tc.hMerge and spots:
                spots.append(replace(spots[-1], is_across=True))
            elif cell.is_spanned and cell._tc.vMerge and row_index:
                spots.append(grid[row_index - 1][column])
            else:
                inlines = frame_as_line(cell.text_frame)
                spots.append(Spot(inlines, all_strong(inlines)))
        grid.append(tuple(spots))
    return Grid(tuple(map(GridRow, grid)), 1 if table.first_row else None)
