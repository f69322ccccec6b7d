import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.document import Bullets, Paragraph, Table, plain_text
from golden_thread.papers.reading.docx import read
from golden_thread.papers.reading.docx_styles import Styles
from golden_thread.papers.review import NotReviewable, ReviewComment, comment_word
from golden_thread.papers.review.words import Words
from tests.papers.reading.made import parts_of, pdf, saved, with_part, word

DATED = datetime(2022, 11, 1, 9, 30, tzinfo=UTC)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BODY = "word/document.xml"


def comment(anchor: str | None, text: str, start: int, message: str = "Check") -> ReviewComment:
    assert anchor is not None
    return ReviewComment(anchor, text, start, message, "Golden Thread", "GT")


def printed(content: bytes) -> list[str]:
    """The text of each paragraph, from its `w:t` alone."""
    body = parse_xml(parts_of(content)[BODY])
    return ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in body.iter(qn("w:p"))]


def covered(content: bytes) -> list[str]:
    """The words each comment covers, in the order of the comments' identifiers."""
    body = parse_xml(parts_of(content)[BODY])
    opened: dict[str, str] = {}
    covers: dict[str, str] = {}
    for element in body.iter():
        if element.tag == qn("w:commentRangeStart"):
            opened[element.get(qn("w:id"))] = ""
        elif element.tag == qn("w:commentRangeEnd"):
            covers[element.get(qn("w:id"))] = opened.pop(element.get(qn("w:id")))
        elif element.tag == qn("w:t"):
            opened = {name: words + (element.text or "") for name, words in opened.items()}
    return [covers[name] for name in sorted(covers, key=int)]


def looks(content: bytes) -> list[tuple[str, bool | None]]:
    """Every letter with its boldness."""
    opened = docx.Document(BytesIO(content))
    return [
        (letter, run.bold)
        for paragraph in opened.paragraphs
        for run in paragraph.runs
        for letter in run.text
    ]


def mixed() -> bytes:
    made = docx.Document()
    paragraph = made.add_paragraph("2.1. Turnover was ")
    paragraph.add_run("12").bold = True
    paragraph.add_run("% in quarter 2, against 10% in quarter 1.")
    return saved(made)


def test_a_comment_covers_exactly_its_words_and_the_text_stays() -> None:
    original = mixed()
    (block,) = read(original).blocks
    assert isinstance(block, Paragraph)
    words = plain_text(block.inlines)
    comments = [
        comment(block.place.anchor, "12% in quarter 2", words.index("12%")),
        comment(block.place.anchor, "10%", words.index("10%"), "Two\nlines"),
        comment(block.place.anchor, "in quarter", words.index("in quarter 1")),
        comment(block.place.anchor, "quarter 2, against 10%", words.index("quarter 2,")),
    ]
    reviewed = comment_word(original, comments, dated=DATED)
    assert reviewed.unplaced == ()
    assert covered(reviewed.content) == [each.text for each in comments]
    assert printed(reviewed.content) == printed(original)
    assert looks(reviewed.content) == looks(original)
    found = list(docx.Document(BytesIO(reviewed.content)).comments)
    assert [(each.author, each.initials, each.timestamp) for each in found] == [
        ("Golden Thread", "GT", DATED)
    ] * 4
    assert found[1].text == "Two\nlines"


def test_cells_and_bullets() -> None:
    made = docx.Document()
    made.add_paragraph("92% of calls", style="List Bullet")
    table = made.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Measure", "Q2"
    table.cell(1, 0).text = "Turnover"
    table.cell(1, 1).text = "10%"
    table.cell(1, 1).add_paragraph("after 12%")
    original = saved(made)
    bullets, found = read(original).blocks
    assert isinstance(bullets, Bullets)
    assert isinstance(found, Table)
    cell = found.rows[-1].cells[1]
    comments = [
        comment(bullets.place.anchor, "92%", 0),
        comment(cell.place.anchor, "12%", plain_text(cell.inlines).index("12%")),
        comment(cell.place.anchor, "10%", 0),
    ]
    reviewed = comment_word(original, comments, dated=DATED)
    assert covered(reviewed.content) == ["92%", "12%", "10%"]
    assert printed(reviewed.content) == printed(original)


def test_words_across_a_link_and_an_insertion() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("Calls: see ")
    link = OxmlElement("w:hyperlink")
    link.append(parse_xml(f"<w:r {W}><w:t>the 92% answered</w:t></w:r>"))
    paragraph._p.append(link)
    paragraph._p.append(
        parse_xml(f'<w:ins {W} w:id="9"><w:r><w:t> of 300 calls</w:t></w:r></w:ins>')
    )
    original = saved(made)
    comments = [
        comment("body/0", "see the 92%", 7),
        comment("body/0", "answered of 300", 19),
    ]
    reviewed = comment_word(original, comments, dated=DATED)
    assert reviewed.unplaced == ()
    assert covered(reviewed.content) == ["see the 92%", "answered of 300"]
    assert printed(reviewed.content) == printed(original)


def test_what_cannot_be_placed_is_given_back() -> None:
    original = word("12% and 12%", "Words")
    lost = (
        comment("body/9", "12%", 0),
        comment("body/1", "12%", 0),
        comment("body/0", "12%", 3),
        comment("body", "12%", 0),
        comment("nonsense/?", "12%", 0),
        comment("body/1", "", 0),
    )
    reviewed = comment_word(original, lost, dated=DATED)
    assert reviewed.unplaced == lost
    assert printed(reviewed.content) == printed(original)


def test_an_offset_that_is_out_does_not_matter_where_the_words_stand_once() -> None:
    reviewed = comment_word(word("Fell to 12%"), [comment("body/0", "12%", 3)], dated=DATED)
    assert covered(reviewed.content) == ["12%"]


def test_the_same_bytes_for_the_same_input_and_other_parts_untouched() -> None:
    original = with_part(mixed(), "word/theme/theme1.xml", b"<a   x='1'  />")
    comments = [comment("body/0", "10%", 35)]
    first = comment_word(original, comments, dated=DATED).content
    assert first == comment_word(original, comments, dated=DATED).content
    before, after = parts_of(original), parts_of(first)
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed <= {
        BODY,
        "[Content_Types].xml",
        "word/comments.xml",
        "word/_rels/document.xml.rels",
    }


def test_comments_that_are_there_already_stay() -> None:
    once = comment_word(mixed(), [comment("body/0", "10%", 35, "One")], dated=DATED).content
    twice = comment_word(once, [comment("body/0", "12%", 13, "Two")], dated=DATED).content
    assert [each.text for each in docx.Document(BytesIO(twice)).comments] == ["One", "Two"]
    assert covered(twice) == ["10%", "12%"]


def test_only_a_word_file_that_may_be_read_takes_comments() -> None:
    for content in (pdf("Words"), b"", with_part(mixed(), "word/vbaProject.bin", b"x")):
        with pytest.raises(NotReviewable):
            comment_word(content, [], dated=DATED)


EMPTY = docx.Document()
RUNS = some.lists(
    some.tuples(some.text("ab 1%\t\n", min_size=1, max_size=6), some.booleans()),
    min_size=1,
    max_size=5,
)


@pytest.mark.property
@given(RUNS, some.data())
def test_any_words_of_any_paragraph_can_be_cut_out(
    runs: list[tuple[str, bool]], data: some.DataObject
) -> None:
    paragraph = EMPTY.add_paragraph()
    for printed_words, is_bold in runs:
        paragraph.add_run(printed_words).bold = is_bold
    words = Words([paragraph._p], Styles(None))
    text = words.text
    letters = [(letter, is_bold) for printed_words, is_bold in runs for letter in printed_words]
    for _ in range(3):
        start = data.draw(some.integers(0, len(text) - 1))
        end = data.draw(some.integers(start + 1, len(text)))
        first, last = words.cut_out(start, end)
        elements = [run._r for run in paragraph.runs]
        inside = paragraph.runs[elements.index(first) : elements.index(last) + 1]
        assert "".join(run.text for run in inside) == text[start:end]
        assert words.text == text
        looks = [(letter, run.bold) for run in paragraph.runs for letter in run.text]
        assert looks == letters


@pytest.mark.office
@pytest.mark.parametrize("form", ("pdf", "docx", "odt"))
def test_libreoffice_opens_the_reviewed_file_and_keeps_the_comment(
    form: str, tmp_path: Path
) -> None:
    message = "Does not agree with the register."
    reviewed = comment_word(mixed(), [comment("body/0", "12%", 13, message)], dated=DATED)
    path = tmp_path / "reviewed.docx"
    path.write_bytes(reviewed.content)
    out = tmp_path / "out"
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(out),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    made = out / f"reviewed.{form}"
    if form == "docx":
        assert printed(made.read_bytes()) == [
            "2.1. Turnover was 12% in quarter 2, against 10% in quarter 1."
        ]
        (found,) = docx.Document(made).comments
        assert (found.text, found.author) == (message, "Golden Thread")
        assert covered(made.read_bytes()) == ["12%"]
    elif form == "odt":
        with ZipFile(made) as archive:
            assert message in archive.read("content.xml").decode()
    else:
        assert made.read_bytes().startswith(b"%PDF-")


# Words that can take no comment of their own.

FOOTNOTES = f"""<w:footnotes {W}><w:footnote w:id="2"><w:p><w:r>
<w:t xml:space="preserve"> It was 12% then.</w:t></w:r></w:p></w:footnote></w:footnotes>""".encode()
BOX = (
    f'<w:p {W}><w:r><w:t>See the box</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:v"><v:textbox>'
    "<w:txbxContent><w:p><w:r><w:t>It was 14% there.</w:t></w:r></w:p></w:txbxContent>"
    "</v:textbox></v:shape></w:pict></w:r></w:p>"
)


def with_footnote() -> bytes:
    made = docx.Document()
    paragraph = made.add_paragraph("Turnover fell.")
    run = paragraph.add_run()
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), "2")
    run._r.append(reference)
    made.element.body.insert(1, parse_xml(BOX))
    made.add_paragraph("Table 1: it was 15% in all.", style="Caption")
    made.add_table(1, 2)
    part = Part(
        PackURI("/word/footnotes.xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
        FOOTNOTES,
        made.part.package,
    )
    made.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    return saved(made)


def elsewhere(anchor: str, text: str, sentence: str) -> ReviewComment:
    return ReviewComment(anchor, text, 0, "Check", "Golden Thread", "GT", sentence)


def test_a_comment_on_a_footnote_stands_at_its_sign_and_says_so() -> None:
    original = with_footnote()
    reviewed = comment_word(original, [elsewhere("", "12%", "It was 12% then.")], dated=DATED)
    assert reviewed.unplaced == ()
    (found,) = docx.Document(BytesIO(reviewed.content)).comments
    assert found.text == "In the footnote: “It was 12% then.”\nCheck"
    body = parse_xml(parts_of(reviewed.content)[BODY])
    (start,) = body.iter(qn("w:commentRangeStart"))
    assert next(start.itersiblings())[-1].tag == qn("w:footnoteReference")
    assert parts_of(reviewed.content)["word/footnotes.xml"] == FOOTNOTES


def test_a_comment_on_a_text_box_stands_on_the_paragraph_that_it_hangs_on() -> None:
    box = elsewhere("body/1/x0/p0", "14%", "It was 14% there.")
    reviewed = comment_word(with_footnote(), [box], dated=DATED)
    assert reviewed.unplaced == ()
    (found,) = docx.Document(BytesIO(reviewed.content)).comments
    assert found.text.startswith("In the text box: “It was 14% there.”")


def test_a_comment_whose_anchor_is_a_table_finds_its_sentence() -> None:
    caption = elsewhere("body/3", "15%", "it was 15% in all.")
    reviewed = comment_word(with_footnote(), [caption], dated=DATED)
    assert covered(reviewed.content) == ["15%"]


def test_a_sentence_that_is_nowhere_or_twice_is_given_back() -> None:
    lost = (
        elsewhere("", "13%", "It was 13% then."),
        elsewhere("body/9/x0", "13%", "It was 13%."),
        elsewhere("", "", "Turnover fell."),
    )
    assert comment_word(with_footnote(), lost, dated=DATED).unplaced == lost
    twice = elsewhere("", "12%", "12% here")
    assert comment_word(word("12% here", "12% here"), [twice], dated=DATED).unplaced == (twice,)


def test_without_comments_the_file_is_as_it_came() -> None:
    original = mixed()
    assert comment_word(original, [], dated=DATED).content == original
