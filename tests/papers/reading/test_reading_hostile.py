"""Files that mean harm, and files that are broken: each a problem within seconds, and no more."""

import sys
import time
import zlib
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pikepdf
import pptx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE

from golden_thread.document import Picture
from golden_thread.papers.reading import confinement, guard, read_paper
from golden_thread.papers.reading.html import read as read_page
from golden_thread.papers.reading.markdown import read as read_markdown
from golden_thread.papers.reading.mending import mend
from golden_thread.papers.reading.text import read as read_text
from golden_thread.problems import stops
from tests.papers.reading.hostile_files import DOCUMENT, LAUGHS, OUTSIDE, REFUSED
from tests.papers.reading.hostile_harmless import READ
from tests.papers.reading.in_time import read_in_time, read_or_fault
from tests.papers.reading.made import package, parts_of, pdf, saved, text, with_part, word
from tests.timing import quickest

LONGEST_SECONDS = 15.0  # about 5 on an idle machine, for the worst of them
LONGEST_WORK = 5.0  # seconds of the processor
LONGEST_LINE = 0.2
TEMPLATE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"


def with_document(change: Callable[[bytes], bytes]) -> bytes:
    whole = word("Words")
    return with_part(whole, DOCUMENT, change(parts_of(whole)[DOCUMENT]))


def declared(text: bytes, declaration: bytes) -> bytes:
    start = text.index(b"<w:document")
    return text[:start] + declaration + text[start:]


def in_utf16(text: bytes) -> bytes:
    return declared(text, LAUGHS).decode().replace("UTF-8", "UTF-16", 1).encode("utf-16")


def bomb() -> bytes:
    return with_part(word("Words"), "word/media/a.bin", bytes(160 * 2**20))


def many_parts() -> bytes:
    return package([(f"{number}.xml", b"<a/>") for number in range(guard.MOST_PARTS + 1)])


def twice() -> bytes:
    content = BytesIO(word("Words"))
    with ZipFile(content, "a", ZIP_DEFLATED) as archive, pytest.warns(UserWarning, match="Dupl"):
        archive.writestr(DOCUMENT, b"<other/>")
    return content.getvalue()


def locked_pdf() -> bytes:
    content = BytesIO()
    with pikepdf.open(BytesIO(pdf("Words"))) as opened:
        opened.save(content, encryption=pikepdf.Encryption(owner="o", user="secret"))
    return content.getvalue()


def inflating_pdf() -> bytes:
    """A page whose content unpacks to 2 GB: one compressed block, over and over."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS)
    start = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    stream = start + block * 2047 + packer.flush(zlib.Z_FINISH)
    content = BytesIO()
    with pikepdf.open(BytesIO(pdf("Words"))) as opened:
        contents = opened.make_stream(b"")
        contents.write(stream, filter=pikepdf.Name.FlateDecode)
        opened.pages[0].Contents = contents
        opened.save(content, compress_streams=False)
    return content.getvalue()


def locked_parts() -> bytes:
    content = bytearray(word("Words"))
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1
    return bytes(content)


def deep() -> bytes:
    nest = b"<w:sdt><w:sdtContent>" * 10_000 + b"</w:sdtContent></w:sdt>" * 10_000
    return with_document(lambda text: text.replace(b"<w:body>", b"<w:body>" + nest))


def old_and_locked() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")


HOSTILE = {
    "empty": ("GT-PAPERS-001", lambda: b""),
    "blanks": ("GT-PAPERS-001", lambda: b" \n\t\r\n"),
    "a package of nothing": ("GT-PAPERS-001", lambda: package([("a.txt", b"a")])),
    "only a workbook's list of parts": (
        "GT-PAPERS-003",
        lambda: package([("[Content_Types].xml", b"<Types>spreadsheetml.sheet.main+xml</Types>")]),
    ),
    "old Word": ("GT-PAPERS-001", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    "huge": ("GT-PAPERS-002", lambda: b"%PDF-" + bytes(guard.LARGEST_FILE)),
    "truncated Word": ("GT-PAPERS-003", lambda: word("Words")[:-300]),
    "truncated PDF": ("GT-PAPERS-003", lambda: pdf("Words")[:200]),
    "only a PDF's first line": ("GT-PAPERS-003", lambda: b"%PDF-1.7\n"),
    "broken XML": ("GT-PAPERS-003", lambda: with_document(lambda text: text[:-40])),
    "deep nesting": ("GT-PAPERS-003", deep),
    "no body": ("GT-PAPERS-003", lambda: package(list(parts_of(word("W")).items())[:1])),
    "zip bomb": ("GT-PAPERS-004", bomb),
    "many parts": ("GT-PAPERS-004", many_parts),
    "locked PDF": ("GT-PAPERS-005", locked_pdf),
    "locked parts": ("GT-PAPERS-005", locked_parts),
    "locked Office": ("GT-PAPERS-005", old_and_locked),
    "macros": (
        "GT-PAPERS-006",
        lambda: with_part(word("Words"), "word/vbaProject.bin", b"Sub AutoOpen()"),
    ),
    "entity bomb": (
        "GT-PAPERS-007",
        lambda: with_document(lambda text: declared(text, LAUGHS)),
    ),
    "outer entity": (
        "GT-PAPERS-007",
        lambda: with_document(lambda text: declared(text, OUTSIDE)),
    ),
    "entity bomb in UTF-16": ("GT-PAPERS-007", lambda: with_document(in_utf16)),
    "a rare encoding": (
        "GT-PAPERS-007",
        lambda: with_document(lambda text: text.replace(b"UTF-8", b"UTF-7", 1)),
    ),
    "an entity bomb under another name": (
        "GT-PAPERS-007",
        lambda: with_part(word("Words"), "word/theme.bin", b"<?xml version='1.0'?>" + LAUGHS),
    ),
    "a name that leads out": (
        "GT-PAPERS-008",
        lambda: with_part(word("Words"), "../../etc/cron.d/x", b"x"),
    ),
    "an absolute name": ("GT-PAPERS-008", lambda: with_part(word("Words"), "/etc/x", b"x")),
    "a name with backslashes": (
        "GT-PAPERS-008",
        lambda: with_part(word("Words"), "word\\..\\..\\x", b"x"),
    ),
    "two parts of one name": ("GT-PAPERS-008", twice),
    "a page that unpacks to 2 GB": ("GT-PAPERS-009", inflating_pdf),
    "a web page with entities": (
        "GT-PAPERS-007",
        lambda: b"<!DOCTYPE html [<!ENTITY a 'ha'>]><html>&a;</html>",
    ),
    "a web page of programs": ("GT-PAPERS-001", lambda: b"<html>\x00<p>85%</p>"),
    "a web page in boxes": ("GT-PAPERS-009", lambda: b"<html>" + b"<div>" * 100_000),
    "a web page in bold": ("GT-PAPERS-009", lambda: b"<html><p>" + b"<b>" * 100_000 + b"85%"),
    "a table without end": (
        "GT-PAPERS-009",
        lambda: b"<html><table>" + b"<tr><td colspan=9999 rowspan=99999>1</tr>" * 2_000,
    ),
}


@pytest.mark.fuzz
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_a_problem_and_no_document(name: str, tmp_path: Path) -> None:
    code, make = HOSTILE[name]
    path = tmp_path / "paper.docx"
    content = make()
    path.write_bytes(content)
    before = sorted(tmp_path.iterdir())
    started = time.monotonic()
    reading = read_paper(path)
    assert time.monotonic() - started < LONGEST_SECONDS
    assert [problem.code for problem in reading.problems] == [code]
    assert reading.document is None
    assert reading.problems[0].place.file == str(path)
    assert sorted(tmp_path.iterdir()) == before
    found = guard.examine(content)
    assert found.kind is not None or [fault.code for fault in found.faults] == [code]


@pytest.mark.fuzz
@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_means_harm_is_refused_in_time(name: str, tmp_path: Path) -> None:
    code, make = REFUSED[name]
    reading = read_in_time(make(), tmp_path)
    assert [problem.code for problem in reading.problems] == [code]
    assert reading.document is None


@pytest.mark.fuzz
@pytest.mark.parametrize("name", READ)
def test_a_file_that_means_harm_and_does_none_is_read_in_time(name: str, tmp_path: Path) -> None:
    reading = read_in_time(READ[name](), tmp_path)
    assert not any(stops([problem]) for problem in reading.problems)
    assert reading.document is not None


def test_the_memory_of_a_reader_is_bounded() -> None:
    assert confinement.MEMORY_BYTES == 512 * 2**20
    assert len(HOSTILE) + len(REFUSED) + len(READ) >= 140


LINE = 10_000  # letters; a page of print has a third of them
SIGNS = (
    *("1,", "(", "[", "1", " ", "and ", "- ", "\u2013 ", ".", "1.", "1.1.", "a-", "A ", "A\t"),
    *("| a ", "* ", "**", "**a", "[a](http:", "%", "A: ", "\u00a31 ", "o ", " 1", "\u202e"),
    *("\u00c2\u00a3", "# ", "`", "_a", "<", "<b", "&", "~", "@", "\\", "1 2", "1-", "i) ", "(1"),
    *("a \u2013 1", "2021/", "Page ", "\u00ad", "\ufb01", "\u2079", "m\u00b2", "1\u00b9"),
    *(
        "\u201a\u00c4",
        ">",
        "1/",
        "\u00a0",
        "|-",
        "|",
        "-",
        ":-",
        "---",
        "<style>",
        "/*a",
        "a{",
        "}",
    ),
)


@pytest.mark.fuzz
@pytest.mark.parametrize("sign", SIGNS)
def test_no_line_takes_longer_than_a_fifth_of_a_second(sign: str) -> None:
    line = (sign * LINE)[:LINE]
    # Where coverage is measured each step of ours and of the libraries is slowed several times.
    longest = LONGEST_LINE if sys.gettrace() is None else LONGEST_LINE * 10
    for read in (
        lambda: read_text(f"the wait\nof all\n{line}\n".encode()),
        lambda: read_markdown(f"# A\n\n{line}\n".encode()),
        lambda: read_page(f"<html><p>{line}".encode()),
        lambda: read_page(f"<html><style>{line}</style><style>/*{line}".encode()),
        lambda: guard.examine(f"|{line}x".encode()),
        lambda: mend(line),
        lambda: guard.examine(line.encode(), may_be_markdown=True),
    ):
        tried = partial(read_or_fault, lambda _, read=read: read(), b"")
        assert quickest(tried, longest) < longest


HARD = {
    "brackets": b"[" * 50_000,
    "stars": b"a**b" + b"c* " * 50_000,
    "ticks": b"".join(b"e" + b"`" * count for count in range(1_000)),
    "a head that does not end": b"---\n" + b"a\n" * 50_000,
    "slides": b"note:\n---\n" * 2_000 + b"85%",
}


@pytest.mark.fuzz
@pytest.mark.parametrize("name", HARD)
def test_markdown_that_is_hard_to_read_is_read_in_time(name: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.md"
    path.write_bytes(HARD[name])
    started = time.monotonic()
    reading = read_paper(path)
    assert time.monotonic() - started < LONGEST_SECONDS
    assert reading.problems == ()
    assert reading.document is not None


@pytest.mark.fuzz
@pytest.mark.parametrize("kind", ("html", "md"))
def test_a_page_fetches_and_runs_nothing(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"paper.{kind}"
    path.write_text(
        "<html><script src='http://127.0.0.1:9/a.js'></script><script>while (true) {}</script>"
        "<link rel=stylesheet href='http://127.0.0.1:9/a.css'><img src='file:///etc/passwd' alt=x>"
        "<iframe src='http://127.0.0.1:9/'></iframe><object data='file:///etc/passwd'></object>"
        "<p onclick='x()'>85%</p></html>",
        encoding="utf-8",
    )
    reading = read_paper(path)
    assert reading.problems == ()
    assert reading.document is not None
    words = [text(block) for block in reading.document.blocks if not isinstance(block, Picture)]
    assert words == ["85%"]


@pytest.mark.fuzz
@pytest.mark.parametrize(
    "kind",
    (RELATIONSHIP_TYPE.IMAGE, TEMPLATE, RELATIONSHIP_TYPE.OLE_OBJECT),
)
def test_what_is_kept_elsewhere_is_not_fetched_and_said(kind: str, tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Turnover was 12%.")
    made.part.relate_to("http://127.0.0.1:9/tripwire", kind, is_external=True)
    path = tmp_path / "linked.docx"
    path.write_bytes(saved(made))
    reading = read_paper(path)
    assert [(each.code, each.level) for each in reading.problems] == [("GT-PAPERS-010", "warning")]
    assert reading.document is not None


def test_links_to_pages_are_no_reason_to_warn(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Turnover was 12%.")
    made.part.relate_to("https://example.org", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    path = tmp_path / "linked.docx"
    path.write_bytes(saved(made))
    assert read_paper(path).problems == ()


@pytest.mark.parametrize(
    "content",
    (saved(docx.Document()), saved(pptx.Presentation()), pdf("#rect(width: 3cm)")),
    ids=("Word", "PowerPoint", "PDF"),
)
def test_a_paper_without_words_is_said_to_be_one(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "scan"
    path.write_bytes(content)
    reading = read_paper(path)
    assert [problem.code for problem in reading.problems] == ["GT-PAPERS-011"]
