"""Files that mean harm: those that must be refused with a code, and those that are read harmlessly.

Each is made by a function, so that nothing harmful lies in the repository.
"""

import gzip
import random
import tarfile
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_BZIP2, ZipFile

import docx
import pptx
from openpyxl import Workbook

from tests.papers.reading.hostile_pdfs import deep_pdf, filtered, looped_xref
from tests.papers.reading.made import dot, package, parts_of, saved, with_part, word
from tests.papers.reading.made_workbook import workbook

Maker = Callable[[], bytes]

DOCUMENT, SLIDE, SHEET = "word/document.xml", "ppt/slides/slide1.xml", "xl/worksheets/sheet1.xml"
LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def deck(words: str = "Words") -> bytes:
    opened = pptx.Presentation()
    slide = opened.slides.add_slide(opened.slide_layouts[1])
    slide.placeholders[1].text = words
    slide.notes_slide.notes_text_frame.text = "- first"
    return saved(opened)


def changed(whole: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The package with something in one part replaced, once."""
    content = parts_of(whole)[part]
    assert old in content
    return with_part(whole, part, content.replace(old, new, 1))


def in_body(content: bytes) -> bytes:
    """A Word file with this at the start of its body."""
    return changed(word("Words 85%"), DOCUMENT, b"<w:body>", b"<w:body>" + content)


def in_sheet(content: bytes) -> bytes:
    """A workbook whose sheet holds this and nothing else."""
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return with_part(
        workbook(), SHEET, b'<worksheet xmlns="' + main + b'">' + content + b"</worksheet>"
    )


def typed(whole: bytes, old: bytes, new: bytes) -> bytes:
    return changed(whole, "[Content_Types].xml", old, new)


def stored(parts: list[tuple[str, bytes]], method: int) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w", method) as archive:
        for name, part in parts:
            archive.writestr(name, part)
    return content.getvalue()


def patched(whole: bytes, mark: bytes, offset: int, put: bytes) -> bytes:
    """The package with bytes of its own records changed."""
    content = bytearray(whole)
    at = content.rindex(mark) + offset
    content[at : at + len(put)] = put
    return bytes(content)


def tarred() -> bytes:
    content = BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        link = tarfile.TarInfo("paper.docx")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return content.getvalue()


def symlinked() -> bytes:
    """A package of which a part is a link to a file of the machine."""
    content = BytesIO(word("Words"))
    with ZipFile(content, "a") as archive:
        info = archive.getinfo(DOCUMENT)
        extra = type(info)("word/media/link.png")
        extra.external_attr = 0o120777 << 16
        archive.writestr(extra, "/etc/passwd")
    return content.getvalue()


def large_sheet(rows: int) -> bytes:
    """Cells that do not pack well: a workbook of so many rows of ten."""
    numbers = random.Random(7)
    cells = b"".join(
        b"<row>"
        + b"".join(b"<c><v>%d</v></c>" % numbers.getrandbits(40) for _ in range(10))
        + b"</row>"
        for _ in range(rows)
    )
    return in_sheet(b"<sheetData>" + cells + b"</sheetData>")


def shuffled(count: int) -> list[int]:
    """Numbers that do not pack well."""
    return random.Random(7).sample(range(10**9), count)


def styled_in_a_circle() -> bytes:
    made = docx.Document()
    one, two = (made.styles.add_style(name, 1) for name in ("One", "Two"))
    one.base_style, two.base_style = two, one
    made.add_paragraph("Turnover was 12%.", style="One")
    return saved(made)


def grouped(depth: int) -> bytes:
    opened = pptx.Presentation()
    slide = opened.slides.add_slide(opened.slide_layouts[6])
    shapes = slide.shapes
    for _ in range(depth):
        shapes = shapes.add_group_shape().shapes
    shapes.add_textbox(0, 0, 9, 9).text_frame.text = "85%"
    return saved(opened)


def wide_table() -> bytes:
    cell = b"<w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr><w:p/></w:tc>"
    return in_body(b"<w:tbl><w:tr>" + cell * 50 + b"</w:tr></w:tbl>")


def nested(opening: bytes, closing: bytes, depth: int) -> bytes:
    return in_body(opening * depth + b"<w:p/>" + closing * depth)


def note_everywhere() -> bytes:
    """A note of 100 kB, to which 5,000 paragraphs point."""
    namespace = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    point = b'<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' * 5_000
    whole = in_body(point)
    note = (
        b'<w:footnote w:id="2"><w:p><w:r><w:t>'
        + b"ha " * 33_000
        + b"</w:t></w:r></w:p></w:footnote>"
    )
    relation = (
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/footnotes" Target="footnotes.xml"/></Relationships>'
    )
    whole = changed(whole, "word/_rels/document.xml.rels", b"</Relationships>", relation)
    return with_part(
        whole, "word/footnotes.xml", b"<w:footnotes " + namespace + b">" + note + b"</w:footnotes>"
    )


def empty_book() -> bytes:
    content = BytesIO()
    Workbook().save(content)
    return content.getvalue()


MACRO, UNSAFE, ENTITY, BOMB = "GT-PAPERS-006", "GT-PAPERS-008", "GT-PAPERS-007", "GT-PAPERS-004"
OTHER, DAMAGED, LOCKED, WORK, LARGE = (f"GT-PAPERS-00{each}" for each in (1, 3, 5, 9, 2))

REFUSED: dict[str, tuple[str, Maker]] = {
    "a Word file of the kind with macros": (
        MACRO,
        lambda: typed(
            word("W"),
            b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"vnd.ms-word.document.macroEnabled.main+xml",
        ),
    ),
    "slides of the kind with macros": (
        MACRO,
        lambda: typed(
            deck(),
            b"vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
            b"vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
        ),
    ),
    "a workbook of the kind with macros": (
        MACRO,
        lambda: typed(
            workbook(),
            b"vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            b"vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
    ),
    "slides with macros": (MACRO, lambda: with_part(deck(), "ppt/vbaProject.bin", b"Sub A()")),
    "a workbook with macros": (MACRO, lambda: with_part(workbook(), "xl/vbaProject.bin", b"Sub")),
    "macros in other letters": (MACRO, lambda: with_part(word("W"), "word/VBAPROJECT.BIN", b"S")),
    "macros of Excel 4": (
        MACRO,
        lambda: with_part(workbook(), "xl/macrosheets/sheet1.xml", b"<xm:macrosheet/>"),
    ),
    "slides with an entity bomb": (
        ENTITY,
        lambda: changed(deck(), SLIDE, b"<p:sld ", LAUGHS + b"<p:sld "),
    ),
    "a workbook with an outer entity": (
        ENTITY,
        lambda: changed(workbook(), SHEET, b"<worksheet", OUTSIDE + b"<worksheet"),
    ),
    "entities in the relations": (
        ENTITY,
        lambda: changed(word("W"), "_rels/.rels", b"<Relationships", OUTSIDE + b"<Relationships"),
    ),
    "entities in the properties": (
        ENTITY,
        lambda: with_part(
            word("W"), "docProps/core.xml", b"<?xml version='1.0'?>" + LAUGHS + b"<a/>"
        ),
    ),
    "entities in a part that is not listed": (
        ENTITY,
        lambda: with_part(word("W"), "customXml/item9.xml", LAUGHS + b"<a>&b;</a>"),
    ),
    "a bomb of spaces in XML": (
        BOMB,
        lambda: changed(word("W"), DOCUMENT, b"<w:body>", b"<w:body>" + b" " * (40 * 2**20)),
    ),
    "a bomb packed another way": (
        BOMB,
        lambda: stored([*parts_of(word("W")).items(), ("a.bin", bytes(60 * 2**20))], ZIP_BZIP2),
    ),
    "slides with a bomb": (BOMB, lambda: with_part(deck(), "ppt/media/a.png", bytes(160 * 2**20))),
    "a workbook with a bomb": (
        BOMB,
        lambda: with_part(workbook(), "xl/a.xml", b" " * (90 * 2**20)),
    ),
    "ten million cells": (
        BOMB,
        lambda: in_sheet(b"<sheetData>" + b"<row>" + b"<c/>" * 10_000_000 + b"</row></sheetData>"),
    ),
    "a name with a drive": (UNSAFE, lambda: with_part(word("W"), "C:\\x.dll", b"x")),
    "a name that leads out of a folder": (UNSAFE, lambda: with_part(deck(), "ppt/../../x", b"x")),
    "a network name": (UNSAFE, lambda: with_part(workbook(), "\\\\host\\share\\x", b"x")),
    "a gzip file": (OTHER, lambda: gzip.compress(b"paper" * 1000)),
    "a tar file with a link": (OTHER, tarred),
    "a program of Windows": (OTHER, lambda: b"MZ\x90\x00" + bytes(400)),
    "a program of Linux": (OTHER, lambda: b"\x7fELF\x02\x01\x01" + bytes(400)),
    "a picture": (OTHER, lambda: dot().getvalue()),
    "a package of packages": (
        OTHER,
        lambda: package([("a.zip", package([("b.zip", bytes(10**6))]))]),
    ),
    "an OpenDocument file": (
        OTHER,
        lambda: package([("mimetype", b"application/vnd.oasis.opendocument.text")]),
    ),
    "a template of Word": (
        OTHER,
        lambda: typed(
            word("W"), b"wordprocessingml.document.main", b"wordprocessingml.template.main"
        ),
    ),
    "Rich Text": (OTHER, lambda: b"{\\rtf1\\ansi Turnover was 12%.\\object\\objdata}"),
    "PostScript": (OTHER, lambda: b"%!PS-Adobe-3.0\n{loop} bind\n"),
    "a web archive": (
        OTHER,
        lambda: b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>",
    ),
    "a letter": (OTHER, lambda: b"From: a@example.org\nMIME-Version: 1.0\n\n12%"),
    "XML": (OTHER, lambda: b"<?xml version='1.0'?><report>12%</report>"),
    "XML with entities": (OTHER, lambda: b"<?xml version='1.0'?>" + LAUGHS + b"<x>&b;</x>"),
    "a drawing with a program": (OTHER, lambda: b"<svg><script>alert(1)</script></svg>"),
    "text with zeros": (OTHER, lambda: b"Turnover was 12%.\x00\n" * 100),
    "text with control letters": (OTHER, lambda: b"Turnover \x1b[2J was 12%.\x07"),
    "half of UTF-16": (OTHER, lambda: b"T\x00u\x00r\x00n\x00"),
    "old slides": (OTHER, lambda: OLD_OFFICE + bytes(4096)),
    "locked slides": (LOCKED, lambda: OLD_OFFICE + "EncryptedPackage".encode("utf-16-le") * 2),
    "a locked workbook": (LOCKED, lambda: patched(empty_book(), b"PK\x01\x02", 8, b"\x01\x00")),
    "truncated slides": (DAMAGED, lambda: deck()[:-200]),
    "half a workbook": (DAMAGED, lambda: workbook()[: len(workbook()) // 2]),
    "a part whose size is a lie": (
        DAMAGED,
        lambda: patched(word("W" * 900), b"PK\x01\x02", 24, (7).to_bytes(4, "little")),
    ),
    "a part that begins elsewhere": (
        DAMAGED,
        lambda: patched(word("W"), b"PK\x01\x02", 42, (2**31).to_bytes(4, "little")),
    ),
    "a way of packing that nobody knows": (
        DAMAGED,
        lambda: patched(word("W"), b"PK\x01\x02", 10, (77).to_bytes(2, "little")),
    ),
    "slides without a list of slides": (
        DAMAGED,
        lambda: package([each for each in parts_of(deck()).items() if "ppt/pres" not in each[0]]),
    ),
    "a workbook with a cell out of reach": (
        DAMAGED,
        lambda: in_sheet(b"<sheetData><row r='99999999999'><c r='A1'/></row></sheetData>"),
    ),
    "a PDF whose list of parts is a circle": (WORK, looped_xref),
    "a PDF of brackets": (DAMAGED, lambda: deep_pdf(b"[")),
    "a PDF packed forty times": (DAMAGED, lambda: filtered(40)),
    "a paragraph of 200,000 runs": (
        BOMB,
        lambda: in_body(b"<w:p>" + b"<w:r><w:t>1</w:t></w:r>" * 200_000 + b"</w:p>"),
    ),
    "30,000 paragraphs": (
        BOMB,
        lambda: in_body(b"<w:p><w:r><w:t>1. a</w:t></w:r></w:p>" * 30_000),
    ),
    "200,000 cells": (WORK, lambda: large_sheet(20_000)),
    "tables in tables without end": (
        DAMAGED,
        lambda: nested(b"<w:tbl><w:tr><w:tc>", b"</w:tc></w:tr></w:tbl>", 400),
    ),
    "a page of lists in lists": (WORK, lambda: b"<html>" + b"<ul><li>" * 50_000),
    "a page of tables in tables": (WORK, lambda: b"<html>" + b"<table><tr><td>" * 20_000 + b"85%"),
    "Markdown in bold without end": (WORK, lambda: b"# A\n\n# B\n\n" + b"<b>\n" * 20_000),
    "a text of 3 MB": (LARGE, lambda: b"Turnover was 12%.\n" * 180_000),
}
