"""A document as one accessible web page that asks for nothing else: no script, no outside request.

Takes a document and its drawn charts; gives the bytes of a .html.
"""

from dataclasses import dataclass, field

from golden_thread.document import (
    Cell,
    Chart,
    Document,
    Heading,
    Paragraph,
    Picture,
    Table,
    plain_text,
)
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.writing.pandoc import run_pandoc
from golden_thread.papers.writing.pandoc_inlines import line_nodes
from golden_thread.papers.writing.pandoc_nodes import (
    Node,
    attributes,
    division,
    paragraph,
    plain,
    span,
    words,
)
from golden_thread.papers.writing.pandoc_tree import pandoc_blocks, pandoc_json
from golden_thread.papers.writing.pictures import (
    JPEG,
    PNG,
    SVG,
    drawn,
    image_node,
    picture_type,
    words_under,
)
from golden_thread.papers.writing.templates import PAGE_TEMPLATE
from golden_thread.papers.writing.wording import (
    contents_title,
    heading_number,
    lone_status,
    printable,
    status_in_full,
)


def render_html(document: Document, charts: DrawnCharts) -> bytes:
    """The page; the same bytes for the same document."""
    facts = {
        "title": document.title,
        "subtitle": document.subtitle,
        "author": document.creator,
        "lang": document.language,
        "contents-title": contents_title(document.language),
    }
    tree = pandoc_json(pandoc_blocks(document.blocks, _PageManner(charts)), facts)
    options = [f"--template={PAGE_TEMPLATE}", "--shift-heading-level-by=1"]
    options += ["--toc", "--toc-depth=3"] if document.contents else []
    return run_pandoc(tree, target="html5", options=options)


@dataclass(frozen=True, slots=True)
class _PageManner:
    charts: DrawnCharts
    # The names of the tables so far: no two regions of a page may be called the same.
    names: list[str] = field(default_factory=list)

    def heading(self, heading: Heading, identifier: str) -> Node:
        content = line_nodes(heading.inlines)
        if heading.number:
            content = [_number(heading_number(heading.number)), {"t": "Space"}, *content]
        classes = ["starts-page"] if heading.starts_page else []
        return {"t": "Header", "c": [heading.level, attributes(identifier, classes), content]}

    def numbered(self, numbered: Paragraph) -> Node:
        number = plain([_number(printable(numbered.number or "")), {"t": "Space"}])
        content = [number, paragraph(line_nodes(numbered.inlines))]
        return division(content, attributes(classes=["numbered"]))

    def cell(self, cell: Cell, is_heading: bool) -> Node:
        status = lone_status(cell.inlines)
        if not status:
            return plain(line_nodes(cell.inlines))
        marks = attributes(classes=["status", status.status.value])
        return plain([span(words(status_in_full(status)), marks)])

    def shares(self, table: Table) -> tuple[float, ...]:
        return table.widths

    def table(self, table: Table, node: Node) -> list[Node]:
        """The table in a region that scrolls by itself on a narrow screen, also by keyboard."""
        name = printable(
            plain_text(table.caption or (table.header or table.rows[0]).cells[0].inlines)
        )
        self.names.append(name)
        turn = self.names.count(name)
        marks = attributes(
            classes=["scroll", *([] if table.header else ["no-heading"])],
            role="region",
            tabindex="0",
            aria_label=f"{name} ({turn})" if turn > 1 else name,
        )
        return [division([node], marks)]

    def chart(self, chart: Chart) -> list[Node]:
        picture = drawn(chart, self.charts).svg.encode()
        image = image_node(picture, SVG, chart.alternative)
        caption = [plain(words(printable(chart.title)))]
        return [{"t": "Figure", "c": [attributes(), [None, caption], [plain([image])]]}]

    def picture(self, picture: Picture) -> list[Node]:
        media_type = picture_type(picture, allowed=(PNG, JPEG, SVG))
        image = image_node(picture.content, media_type, picture.alternative)
        under = words_under(picture)
        if not under:
            return [paragraph([image])]
        caption = [plain(words("\n".join(under)))]
        marks = attributes(classes=["picture"])
        return [{"t": "Figure", "c": [marks, [None, caption], [plain([image])]]}]


def _number(number: str) -> Node:
    return span(words(number), attributes(classes=["number"]))
