"""What every format shares: levels, sides, widths, words, numbers; and Pandoc's own refusals."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golden_thread.document import (
    Alignment,
    Block,
    Document,
    Heading,
    Paragraph,
    Row,
    Slide,
    StatusMark,
    Table,
)
from golden_thread.framework import Status
from golden_thread.papers.writing.errors import DocumentNotWritable, PandocFailed
from golden_thread.papers.writing.html import render_html
from golden_thread.papers.writing.numbering import numbers_are_automatic
from golden_thread.papers.writing.pandoc import run_pandoc
from golden_thread.papers.writing.pdf import render_pdf
from golden_thread.papers.writing.powerpoint import render_pptx
from golden_thread.papers.writing.shape import column_shares, column_sides, without_level_gaps
from golden_thread.papers.writing.word import render_docx
from golden_thread.papers.writing.wording import (
    heading_number,
    is_safe_address,
    printable,
    status_in_full,
)
from tests.papers.writing.samples import INDICATORS, cell, number, text


def heading(level: int = 1, printed: str | None = None) -> Heading:
    return Heading(text("x"), level, printed)


def paragraph(printed: str | None = None) -> Paragraph:
    return Paragraph(text("x"), printed)


@pytest.mark.parametrize(
    ("blocks", "is_automatic"),
    (
        ((), True),
        ((paragraph(), heading()), True),
        ((heading(1, "1"), paragraph("1.1"), paragraph("1.2."), heading(1, "2.")), True),
        ((heading(1, "1"), heading(2), paragraph("1.1"), heading(1), paragraph("1.2")), True),
        ((heading(1, "2"),), False),
        ((heading(1, "1"), paragraph("1.2")), False),
        ((heading(1, "1"), heading(2, "1.1")), False),
        ((paragraph("1"),), False),
    ),
)
def test_numbers_are_automatic_where_counting_gives_them(
    blocks: tuple[Block, ...], is_automatic: bool
) -> None:
    assert numbers_are_automatic(blocks) is is_automatic


@given(levels=st.lists(st.integers(0, 9)))
def test_no_level_is_skipped(levels: list[int]) -> None:
    stepped = [block.level for block in without_level_gaps(heading(level) for level in levels)]
    assert all(after <= before + 1 for before, after in zip([0, *stepped], stepped, strict=False))
    assert all(1 <= level <= 5 for level in stepped)


def test_columns_have_room_for_whole_words_and_statuses() -> None:
    shares = column_shares(INDICATORS)
    statuses = [len(status_in_full(StatusMark("Amber", Status.AMBER))) * share for share in shares]
    assert shares[-1] * 84 >= 11, statuses
    long = Row((cell("A measure with a very long name " * 4), cell("£431,075")))
    first, second = column_shares(Table(None, (long,)))
    assert first > second
    assert second * 84 >= len("£431,075")


def test_a_heading_has_room_for_its_bold_letters() -> None:
    long = cell("A measure with a very long name " * 4)
    year = Row((long, number("2021/22")))
    below = Table(Row((long, number("+1"))), (year,))
    above = Table(year, (Row((long, number("+1"))),))
    assert column_shares(above)[1] > column_shares(below)[1]
    rows = (Row((cell("Measures"), long)),)
    assert column_shares(Table(None, rows)) == column_shares(Table(rows[0], rows))
    assert column_shares(Table(None, (Row(()),))) == ()


def test_headings_beside_one_another_stay_of_one_level() -> None:
    asked = [1, 3, 3, 3, 5, 3, 2, 1, 4]
    stepped = [block.level for block in without_level_gaps(heading(level) for level in asked)]
    assert stepped == [1, 2, 2, 2, 3, 2, 2, 1, 2]


def test_columns_stand_right_where_all_their_figures_do() -> None:
    right, left = Alignment.RIGHT, Alignment.LEFT
    assert column_sides(INDICATORS) == (left, right, right, right, left, left)


def test_widths_sum_to_one_and_are_kept_where_given() -> None:
    assert sum(column_shares(INDICATORS)) == pytest.approx(1)
    given_widths = Table(None, (Row((cell("a"), cell("b"))),), widths=(0.25, 0.75))
    assert column_shares(given_widths) == (0.25, 0.75)


@pytest.mark.parametrize(
    ("status", "words", "printed"),
    (
        (Status.RED, "Off target", "▲ Off target\u00a0(R)"),
        (Status.AMBER, "Amber", "◆ Amber\u00a0(A)"),
        (Status.GREEN, "Green", "● Green\u00a0(G)"),
        (Status.GREY, "Grey", "– Grey"),
    ),
)
def test_a_status_in_full(status: Status, words: str, printed: str) -> None:
    assert status_in_full(StatusMark(words, status)) == printed


def test_numbers_of_headings() -> None:
    assert [heading_number(number) for number in ("6", "6.", "6.2", "A")] == [
        "6.",
        "6.",
        "6.2",
        "A.",
    ]


@pytest.mark.parametrize(
    ("address", "is_safe"),
    (
        ("https://example.org", True),
        ("mailto:a@example.org", True),
        ("#main", True),
        (" JAVASCRIPT:alert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
        ("/etc/passwd", False),
    ),
)
def test_addresses(address: str, is_safe: bool) -> None:
    assert is_safe_address(address) is is_safe


def test_control_characters_are_left_out() -> None:
    assert printable("a\x00b\x0bc\ud800d\te\r\nf") == "abcd e\nf"


def test_pandocs_own_words_are_the_error() -> None:
    with pytest.raises(PandocFailed, match="JSON"):
        run_pandoc(b"{}", target="html5")


def test_a_warning_of_pandoc_is_a_failure() -> None:
    tree = (
        b'{"pandoc-api-version":[1,23,1],"meta":{},"blocks":[{"t":"Para","c":[{"t":"Image",'
        b'"c":[["",[],[]],[],["/etc/hostname",""]]}]}]}'
    )
    with pytest.raises(PandocFailed, match="hostname"):
        run_pandoc(tree, target="docx")


LATIN = st.text(st.characters(max_codepoint=0x17F), max_size=60)


@pytest.mark.fuzz
@settings(max_examples=12)
@given(words=st.text(max_size=60), latin=LATIN)
def test_any_text_can_be_written(words: str, latin: str) -> None:
    deck = (Slide(()), Slide(text(words), (table_of(words),), (Paragraph(text(words)),)))
    assert render_html(paper_of(words), {})
    assert render_docx(paper_of(words), {})
    assert render_pptx(Document(words, slides=deck), {})
    assert render_pdf(paper_of(latin), {})


def paper_of(words: str) -> Document:
    blocks = (Heading(text(words)), Paragraph(text(words), "1.1"), table_of(words))
    return Document(f"Title {words}", blocks, creator=words)


def table_of(words: str) -> Table:
    return Table(Row((cell(words), number("1"))), (Row((cell(words), number("2"))),), text(words))


def test_a_letter_without_a_face_is_an_error_and_never_a_box() -> None:
    with pytest.raises(DocumentNotWritable, match="no face"):
        render_pdf(paper_of("\N{GRINNING FACE}"), {})
