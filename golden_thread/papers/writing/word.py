"""A document as a Word file that officers can go on editing.

Takes a document and its drawn charts; gives the bytes of a .docx with real styles, automatic
numbers and table heading rows.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from golden_thread.document import (
    Cell,
    Chart,
    Document,
    Heading,
    Paragraph,
    Picture,
    Table,
)
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.writing.numbering import numbers_are_automatic
from golden_thread.papers.writing.pandoc import run_pandoc
from golden_thread.papers.writing.pandoc_inlines import line_nodes
from golden_thread.papers.writing.pandoc_nodes import (
    Node,
    attributes,
    division,
    paragraph,
    words,
)
from golden_thread.papers.writing.pandoc_tree import pandoc_blocks, pandoc_json
from golden_thread.papers.writing.pictures import (
    JPEG,
    PNG,
    drawn,
    image_node,
    picture_type,
    words_under,
)
from golden_thread.papers.writing.shape import column_shares
from golden_thread.papers.writing.templates import WORD_BODY, WORD_TEMPLATE
from golden_thread.papers.writing.word_finish import finished
from golden_thread.papers.writing.word_reference import with_our_styles
from golden_thread.papers.writing.word_turned import TURNED_LINE, turned_tables
from golden_thread.papers.writing.wording import (
    heading_number,
    lone_status,
    printable,
    status_in_full,
)

_TAB: Node = {"t": "RawInline", "c": ["openxml", "<w:r><w:tab/></w:r>"]}


def render_docx(document: Document, charts: DrawnCharts, reference: bytes | None = None) -> bytes:
    """The Word file; the same bytes for the same document.

    `reference` is the council's own template as `read_reference` found it fit; without one the
    paper looks as ours do.
    """
    is_automatic = numbers_are_automatic(document.blocks)
    manner = _WordManner(charts, is_automatic, turned_tables(document))
    tree = pandoc_json(
        pandoc_blocks(document.blocks, manner),
        {
            "title": document.title,
            "subtitle": document.subtitle,
            "author": document.creator,
            "lang": document.language,
        },
    )
    written = _written(tree, reference)
    return finished(written, document, numbers_are_automatic=is_automatic)


def _written(tree: bytes, reference: bytes | None) -> bytes:
    """What Pandoc makes of the tree; it takes a template only as a file."""
    if reference is None:
        return _run(tree, WORD_TEMPLATE)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reference.docx"
        path.write_bytes(with_our_styles(reference))
        return _run(tree, str(path))


def _run(tree: bytes, template: str) -> bytes:
    options = [f"--reference-doc={template}", f"--template={WORD_BODY}"]
    return run_pandoc(tree, target="docx", options=options)


def _styled(content: list[Node], style: str) -> Node:
    return division([paragraph(content)], attributes(custom_style=style))


@dataclass(frozen=True, slots=True)
class _WordManner:
    charts: DrawnCharts
    numbers_are_automatic: bool
    turned: tuple[Table, ...]

    def heading(self, heading: Heading, identifier: str) -> Node:
        content = line_nodes(heading.inlines)
        if heading.number and not self.numbers_are_automatic:
            content = [*words(heading_number(heading.number)), _TAB, *content]
        return {"t": "Header", "c": [heading.level, attributes(identifier), content]}

    def numbered(self, numbered: Paragraph) -> Node:
        content = line_nodes(numbered.inlines)
        if self.numbers_are_automatic:
            return _styled(content, "Numbered Paragraph")
        typed = [*words(printable(numbered.number or "")), _TAB, *content]
        return _styled(typed, "Typed Number Paragraph")

    def cell(self, cell: Cell, is_heading: bool) -> Node:
        status = None if is_heading else lone_status(cell.inlines)
        if status:
            return _styled(words(status_in_full(status)), f"Status {status.status.value.title()}")
        return _styled(line_nodes(cell.inlines), "Table Heading" if is_heading else "Table Text")

    def shares(self, table: Table) -> tuple[float, ...]:
        is_turned = any(table is each for each in self.turned)
        return column_shares(table, line=TURNED_LINE if is_turned else None)

    def table(self, table: Table, node: Node) -> list[Node]:
        return [node]

    def chart(self, chart: Chart) -> list[Node]:
        picture = image_node(drawn(chart, self.charts).png, PNG, chart.alternative, width="16cm")
        title = words(printable(chart.title))
        return [_styled(title, "Chart Title"), _styled([picture], "Figure")]

    def picture(self, picture: Picture) -> list[Node]:
        media_type = picture_type(picture, allowed=(PNG, JPEG))
        image = image_node(picture.content, media_type, picture.alternative)
        under = words_under(picture)
        if not under:
            return [_styled([image], "Figure")]
        caption = _styled(words("\n".join(under)), "Picture Caption")
        return [_styled([image], "Captioned Figure"), caption]
