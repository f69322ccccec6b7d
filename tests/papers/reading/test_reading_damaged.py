"""Sound files with bytes changed at random: read or refused, and never a fault of ours."""

from pathlib import Path

import pptx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from golden_thread.papers.reading import guard
from golden_thread.papers.reading.docx import read as read_word
from golden_thread.papers.reading.html import read as read_page
from golden_thread.papers.reading.markdown import read as read_markdown
from golden_thread.papers.reading.mending import mend
from golden_thread.papers.reading.pdf import read as read_pdf
from golden_thread.papers.reading.pptx import read as read_slides
from golden_thread.papers.reading.text import read as read_text
from golden_thread.papers.reading.xlsx import read as read_workbook
from golden_thread.papers.reading.xlsx_paper import read as read_workbook_paper
from golden_thread.problems import stops
from tests.papers.reading.in_time import read_in_time, read_or_fault
from tests.papers.reading.made import parts_of, pdf, saved, with_part, word
from tests.papers.reading.made_workbook import workbook

_WORD = word("2.1. Turnover was 12%.", "6. Digital")
_DECK = pptx.Presentation()
_SLIDE = _DECK.slides.add_slide(_DECK.slide_layouts[1])
_SLIDE.placeholders[1].text = "85% resolved\nTarget 90%"
_SLIDE.notes_slide.notes_text_frame.text = "- first"
_SLIDES = saved(_DECK)
_WORKBOOK = workbook()
_PAGE = (
    b"<!DOCTYPE html><html><h1>Report</h1><p>2.1. Turnover was <b>12%</b>.</p><ol><li>a</li></ol>"
    b"<table><tr><th rowspan=2>A</th><th colspan=2>B</th></tr><tr><td>5</td></tr></table></html>"
)
_MARKDOWN = b"---\ntheme: a\n---\n# Report\n\n- a\n\n|A|B|\n|-|-|\n|x|5|\n\nNote: b\n\n---\n\n12%\n"
_PDF = pdf("= Digital\n2.1. Turnover was 12%.\n#table(columns: 2, [A], [B], [x], [5])")


def damaged(whole: bytes) -> some.SearchStrategy[bytes]:
    """The file with some bytes changed, some left out and some put in twice."""

    def change(edits: list[tuple[int, int, bytes]]) -> bytes:
        content = bytearray(whole)
        for at, length, put in edits:
            content[at : at + length] = put
        return bytes(content)

    edit = some.tuples(
        some.integers(0, len(whole) - 1), some.integers(0, 40), some.binary(max_size=40)
    )
    return some.lists(edit, min_size=1, max_size=6).map(change)


def damaged_parts(whole: bytes) -> some.SearchStrategy[bytes]:
    """A package whose archive is whole, with one part's text damaged."""
    parts = parts_of(whole)
    return some.sampled_from(sorted(parts)).flatmap(
        lambda name: damaged(parts[name]).map(lambda part: with_part(whole, name, part))
    )


@pytest.mark.fuzz
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(some.one_of(damaged(_WORD), damaged_parts(_WORD)))
def test_a_damaged_word_file_is_never_a_fault_of_ours(content: bytes) -> None:
    if guard.examine(content).kind == "docx":
        read_or_fault(read_word, content)


@pytest.mark.fuzz
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(damaged_parts(_SLIDES))
def test_a_damaged_deck_is_never_a_fault_of_ours(content: bytes) -> None:
    if guard.examine(content).kind == "pptx":
        read_or_fault(read_slides, content)


@pytest.mark.fuzz
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(damaged(_PDF))
def test_a_damaged_pdf_is_never_a_fault_of_ours(content: bytes) -> None:
    if guard.examine(content).kind == "pdf":
        read_or_fault(read_pdf, content)


@pytest.mark.fuzz
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(some.one_of(damaged(_WORKBOOK), damaged_parts(_WORKBOOK)))
def test_a_damaged_workbook_is_never_a_fault_of_ours(content: bytes) -> None:
    if guard.examine(content).kind == "xlsx":
        read_or_fault(read_workbook, content)


@pytest.mark.fuzz
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(damaged(_PAGE))
def test_a_damaged_page_is_never_a_fault_of_ours(content: bytes) -> None:
    if guard.examine(content).kind == "html":
        read_or_fault(read_page, content)


@pytest.mark.fuzz
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(damaged(_MARKDOWN))
def test_damaged_markdown_is_never_a_fault_of_ours(content: bytes) -> None:
    if guard.examine(content, may_be_markdown=True).kind == "markdown":
        read_or_fault(read_markdown, content)


_TEXT = (
    "Report for:\tPanel\nDate:\t9 May 2024\nPart:\tI\nPurpose of the report:\t1. To tell\n\n"
    "1. Calls\n\n1.1. Calls were 85%,\nup from 77% in 2021/\n22.\n- 1.2. All was well-\n"
    "planned.\n\nPage 1 of 2\n\nA\tB\nx\t5\n\nPosts \u2013 9 (up 2)\n\u2022 a\n"
    "\u201a\u00c4\u00ec 12%\u00b9\n\f2. Waits\n"
).encode()


@pytest.mark.fuzz
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(damaged(_TEXT))
def test_a_damaged_text_is_never_a_fault_of_ours(content: bytes) -> None:
    if guard.examine(content).kind == "text":
        read_or_fault(read_text, mend(content.decode(errors="replace")).text.encode())


@pytest.mark.fuzz
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(damaged_parts(_WORKBOOK))
def test_a_damaged_workbook_as_a_paper_is_never_a_fault_of_ours(content: bytes) -> None:
    if guard.examine(content).kind == "xlsx":
        read_or_fault(read_workbook_paper, content)


KINDS = (_WORD, _SLIDES, _WORKBOOK, _PAGE, _MARKDOWN, _PDF, _TEXT)


@pytest.mark.fuzz
@settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    max_examples=200 if settings.default.max_examples > 100 else 10,
)
@given(content=some.one_of(*map(damaged, KINDS), *map(damaged_parts, KINDS[:3])))
def test_a_mutant_is_read_or_refused_in_time_by_a_process_of_its_own(
    content: bytes, tmp_path: Path
) -> None:
    reading = read_in_time(content, tmp_path)
    assert (reading.document is None) is any(stops([each]) for each in reading.problems)
