"""Word papers in the council's own template: its looks, our numbers, and nothing it left behind."""

import io
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pdfplumber
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.writing.word import render_docx
from golden_thread.papers.writing.word_reference import read_reference, with_our_styles
from golden_thread.papers.writing.workbook import render_xlsx
from golden_thread.problems import Place, Problem
from tests.papers.writing.council_templates import (
    ADDRESS,
    GREEN,
    MOTTO,
    PLUM,
    SECRET,
    changed,
    foreign_template,
    plain_template,
    with_part,
    without_lists,
)
from tests.papers.writing.data_samples import BOOK
from tests.papers.writing.samples import REPORT
from tests.papers.writing.test_templates import STYLES

PAPER = replace(REPORT, contents=True)
PLAIN, FOREIGN = plain_template(), foreign_template()
TEMPLATES = {"plain": PLAIN, "foreign": FOREIGN, "without lists": without_lists()}
HERE = Place("templates/report.docx")


def written(template: bytes) -> bytes:
    return render_docx(PAPER, draw_charts(PAPER), template)


@pytest.fixture(scope="module")
def papers() -> dict[str, bytes]:
    return {name: written(template) for name, template in TEMPLATES.items()}


def opened(content: bytes) -> WordDocument:
    return docx.Document(io.BytesIO(content))


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_style_is_there_once(name: str) -> None:
    styles = opened(with_our_styles(TEMPLATES[name])).styles
    names = [style.name for style in styles]
    identifiers = [style.style_id for style in styles]
    assert set(names) >= STYLES
    assert len(set(identifiers)) == len(identifiers)
    known = set(identifiers)
    for style in styles:
        for link in ("basedOn", "next", "link"):
            for other in style.element.findall(qn(f"w:{link}")):
                assert other.get(qn("w:val")) in known


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_numbers_are_the_papers_own(name: str, papers: dict[str, bytes]) -> None:
    made = opened(papers[name])
    lists = made.part.numbering_part.element
    heading = made.styles["Heading 1"].element.pPr.numPr
    paragraph = made.styles["Numbered Paragraph"].element.pPr.numPr
    assert heading.numId.val == paragraph.numId.val
    assert (heading.ilvl.val, paragraph.ilvl.val) == (0, 1)
    [number] = [each for each in lists.num_lst if each.numId == heading.numId.val]
    levels = lists.xpath(
        f'./w:abstractNum[@w:abstractNumId="{number.abstractNumId.val}"]/w:lvl/w:lvlText/@w:val'
    )
    assert levels == ["%1.", "%1.%2"]


@pytest.mark.parametrize("name", TEMPLATES)
def test_only_headings_with_a_number_are_numbered(name: str, papers: dict[str, bytes]) -> None:
    made = opened(papers[name])
    contents = next(line for line in made.paragraphs if line.text == "Contents")
    inherited = contents.style
    while inherited.element.pPr is None or inherited.element.pPr.numPr is None:
        inherited = inherited.base_style
        if inherited is None:
            break
    assert inherited is None or inherited.element.pPr.numPr.numId.val == 0
    lower = next(line for line in made.paragraphs if line.style.name == "Heading 2")
    assert lower._p.pPr.numPr.numId.val == 0


def test_the_councils_looks_stay(papers: dict[str, bytes]) -> None:
    for name, face, ink in (("plain", "Georgia", GREEN), ("foreign", "Verdana", PLUM)):
        styles = opened(papers[name]).styles
        assert styles["Normal"].font.name == face
        assert str(styles["Heading 1"].font.color.rgb) == ink
        assert styles["Numbered Paragraph"].font.name is None
        assert styles["Numbered Paragraph"].font.color.rgb is None
    assert opened(papers["foreign"]).styles["Table Text"].font.size.pt == 9


def test_statuses_keep_their_colours(papers: dict[str, bytes]) -> None:
    for content in papers.values():
        cell = opened(content).tables[1].rows[1].cells[5]
        assert cell.paragraphs[0].style.name == "Status Red"
        assert str(cell.paragraphs[0].style.font.color.rgb) == "7A0C0C"
        assert cell._tc.xpath("./w:tcPr/w:shd/@w:fill") == ["F9D4D1"]


def test_page_header_and_footer_stay(papers: dict[str, bytes]) -> None:
    [section] = opened(papers["plain"]).sections
    assert (round(section.page_width.cm, 1), round(section.left_margin.cm, 1)) == (21.0, 3.0)
    assert MOTTO in section.header.paragraphs[0].text
    assert section.header._element.xpath(".//pic:pic")
    assert section.footer.paragraphs[0].text == ADDRESS
    [section] = opened(papers["foreign"]).sections
    assert (section.page_width.inches, section.page_height.inches) == (11.0, 8.5)
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == f"{MOTTO} (first page)"


def test_what_the_template_left_behind_is_in_no_byte(papers: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as template:
        assert SECRET.encode() in template.read("docProps/app.xml")
    with zipfile.ZipFile(io.BytesIO(papers["plain"])) as package:
        for name in package.namelist():
            assert SECRET.encode() not in package.read(name), name


def test_the_same_template_gives_the_same_bytes() -> None:
    assert written(PLAIN) == written(PLAIN)


def test_a_template_made_ready_twice_is_as_once() -> None:
    once = with_our_styles(PLAIN)
    names = [style.name for style in opened(once).styles]
    assert [style.name for style in opened(with_our_styles(once)).styles] == names


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_sound_template_is_given_back(name: str) -> None:
    assert read_reference(TEMPLATES[name], HERE, problems := []) == TEMPLATES[name]
    assert problems == []


def attached(part: bytes) -> bytes:
    link = (
        b'<Relationship Id="rId99" TargetMode="External" Target="https://example.org/t.dotm" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
    )
    return part.replace(b"</Relationships>", link + b"</Relationships>")


def zipped(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return made.getvalue()


BROKEN: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "The file is empty."),
    "a PDF": (lambda: b"%PDF-1.7\n", "The file is not a Word document (.docx)."),
    "another package": (lambda: zipped(a=b"a"), "The file is a package"),
    "a workbook": (lambda: render_xlsx(BOOK), "The file is not a Word document (.docx)."),
    "cut short": (lambda: PLAIN[:-400], "The file is damaged"),
    "macros": (
        lambda: with_part(PLAIN, "word/vbaProject.bin", b"x"),
        "The file holds a program (macros).",
    ),
    "linked": (
        lambda: changed(PLAIN, "word/_rels/document.xml.rels", attached),
        "The file points to 1 thing(s) kept elsewhere",
    ),
    "broken styles": (
        lambda: changed(PLAIN, "word/styles.xml", lambda part: part[:2000]),
        "The file cannot be used as a Word template: XMLSyntaxError.",
    ),
    "styles of no kind": (
        lambda: changed(
            PLAIN, "word/styles.xml", lambda part: part.replace(b'w:type="paragraph"', b"")
        ),
        "The file cannot be used as a Word template: KeyError.",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_template_that_will_not_do_is_a_problem(name: str) -> None:
    make, sentence = BROKEN[name]
    problems: list[Problem] = []
    assert read_reference(make(), HERE, problems) is None
    [problem] = problems
    assert (problem.code, problem.place.file) == ("GT-PAPERS-020", "templates/report.docx")
    assert problem.message.startswith(sentence)


def test_a_template_with_next_to_no_styles_will_do() -> None:
    bare = (
        b'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b'<w:style w:type="paragraph" w:styleId="odd"/></w:styles>'
    )
    template = changed(PLAIN, "word/styles.xml", lambda _: bare)
    assert read_reference(template, HERE, problems := []) == template
    assert problems == []
    made = opened(written(template))
    assert {line.style.name for line in made.paragraphs} >= {"Heading 1", "Numbered Paragraph"}


@pytest.mark.office
@pytest.mark.parametrize("name", TEMPLATES)
def test_libreoffice_prints_it_with_the_papers_numbers(
    name: str, papers: dict[str, bytes], tmp_path: Path
) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(papers[name])
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf",
         "--outdir", str(tmp_path), str(path)],
        check=True,
        capture_output=True,
        timeout=120,
    )  # fmt: skip
    with pdfplumber.open(tmp_path / "paper.pdf") as printed:
        pages = [" ".join((page.extract_text() or "").split()) for page in printed.pages]
    words = " ".join(pages)
    assert "Contents" in words
    for expected in ("1. Introduction 2. Digital", "1. Introduction 1.1 This report"):
        assert expected in words
    for expected in ("2. Digital 2.1 The share", "3. Waste 3.1 Missed", "▲ Red (R)", "2.2 Systems"):
        assert expected in words
    assert all(MOTTO in page for page in pages)
    assert "Chapter" not in words
