"""Ways through a document: every block, line and figure once, in reading order."""

from golden_thread.document import (
    Bullets,
    Cell,
    Document,
    FigurePart,
    FigureReference,
    Heading,
    Link,
    PaperPlace,
    Paragraph,
    Row,
    Slide,
    StatusMark,
    Table,
    Text,
    blocks_of,
    figure_references,
    lines_of,
    plain_text,
)
from golden_thread.framework import Status
from golden_thread.periods import parse_key

Q2 = parse_key("FY2022-23-Q2")


def figure(text: str) -> FigureReference:
    return FigureReference(text, "BINS", Q2)


def line(text: str) -> tuple[FigureReference, ...]:
    return (figure(text),)


TABLE = Table(
    Row((Cell(line("2")), Cell(line("3")))),
    (Row((Cell(line("4")), Cell(line("5")))),),
    line("1"),
)


def test_a_document_is_walked_in_reading_order() -> None:
    status = FigureReference("red", "BINS", Q2, FigurePart.STATUS)
    document = Document(
        "Title",
        blocks=(Heading(line("0")), TABLE, Paragraph((StatusMark("red", Status.RED, status),))),
        slides=(
            Slide(line("6"), (Bullets((line("7"), line("8"))),), (Paragraph(line("9")),)),
            Slide((Text("No figure"),)),
        ),
    )
    found = [each.text for each in figure_references(document)]
    assert found == ["0", "1", "2", "3", "4", "5", "red", "6", "7", "8", "9"]


def test_the_title_of_a_slide_comes_as_a_heading_in_its_place() -> None:
    place = PaperPlace(slide=2)
    document = Document("Title", slides=(Slide((Text("Heading"),), place=place),))
    assert list(blocks_of(document)) == [Heading((Text("Heading"),), place=place)]


def test_a_status_that_judges_no_figure_is_passed_over() -> None:
    paragraph = Paragraph((StatusMark("Not rated", Status.GREY), Link("a", "https://example.org")))
    document = Document("Title", (paragraph,))
    assert list(figure_references(document)) == []
    assert plain_text(paragraph.inlines) == "Not rateda"


def test_a_table_without_a_heading_row_has_the_lines_of_its_rows() -> None:
    table = Table(None, (Row((Cell(line("4")),)),))
    assert [plain_text(each) for each in lines_of(table)] == ["", "4"]
