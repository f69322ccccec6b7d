"""Files that mean harm and can do none: they are read, or what is in them is left alone."""

from zipfile import ZIP_DEFLATED, ZIP_STORED

from tests.papers.reading.hostile_files import (
    OLD_OFFICE,
    Maker,
    changed,
    grouped,
    in_body,
    in_sheet,
    large_sheet,
    note_everywhere,
    shuffled,
    stored,
    styled_in_a_circle,
    symlinked,
    wide_table,
)
from tests.papers.reading.hostile_pdfs import (
    acting,
    attached,
    deep_pdf,
    looped_pages,
    looped_tags,
    many_pages_claimed,
    pages_repeated,
    with_pdf,
)
from tests.papers.reading.made import parts_of, with_part, word
from tests.papers.reading.made_workbook import workbook

LONG = 1_000_000

READ: dict[str, Maker] = {
    "a link to a file of the machine": symlinked,
    "a package in a picture": lambda: with_part(
        word("W"), "word/media/a.zip", stored([("b", bytes(2**20))], ZIP_DEFLATED)
    ),
    "an object of another program": lambda: with_part(
        word("W"), "word/embeddings/oleObject1.bin", OLD_OFFICE + bytes(600)
    ),
    "a control of another program": lambda: with_part(
        word("W"), "word/activeX/activeX1.bin", OLD_OFFICE + bytes(600)
    ),
    "parts that are not packed": lambda: stored(list(parts_of(word("W")).items()), ZIP_STORED),
    "a program before the package": lambda: word("W") + b"\0" * 100,
    "styles in a circle": styled_in_a_circle,
    "a table of a billion columns": wide_table,
    "one note everywhere": note_everywhere,
    "a paragraph of 50,000 runs": lambda: in_body(
        b"<w:p>" + b"".join(b"<w:r><w:t>%d</w:t></w:r>" % n for n in shuffled(50_000)) + b"</w:p>"
    ),
    "10,000 paragraphs": lambda: in_body(
        b"".join(b"<w:p><w:r><w:t>1. %d</w:t></w:r></w:p>" % n for n in shuffled(10_000))
    ),
    "a cell of spaces": lambda: in_body(
        b"<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr>"
        b"<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t xml:space='preserve'>&gt;"
        + b" " * 50_000
        + b"x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    ),
    "columns hidden over and over": lambda: in_sheet(
        b"<cols>" + b"<col min='1' max='16383' hidden='1'/>" * 500 + b"</cols><sheetData/>"
    ),
    "20,000 rows": lambda: in_body(
        b"<w:tbl>" + b"<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>" * 20_000 + b"</w:tbl>"
    ),
    "groups in groups": lambda: grouped(60),
    "a number format of a million letters": lambda: changed(
        workbook(), "xl/styles.xml", b"mmm\\-yy", b"0" * 1000 + b"\\-yy"
    ),
    "a cell at the far corner": lambda: in_sheet(
        b"<sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>"
    ),
    "a merged cell over the whole sheet": lambda: in_sheet(
        b"<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"
        b"<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>"
    ),
    "20,000 cells": lambda: large_sheet(2_000),
    "a PDF with a program": lambda: acting("JavaScript"),
    "a PDF that starts another program": lambda: acting("Launch"),
    "a PDF that sends a form": lambda: acting("SubmitForm"),
    "a PDF with a program in it": lambda: with_pdf(attached),
    "a PDF whose tags are a circle": lambda: with_pdf(looped_tags),
    "a PDF of one page sixty times": lambda: with_pdf(pages_repeated),
    "a PDF whose pages are a circle": looped_pages,
    "a PDF of dictionaries": lambda: deep_pdf(b"<</A"),
    "a thousand pages claimed over and over": many_pages_claimed,
    "a page of links": lambda: b"<html>" + b"<a href=x>" * 20_000 + b"85%",
    "a page of comments": lambda: b"<html><p>85%" + b"<!--" * 200_000,
    "a page of a sheet without rules": lambda: (
        b"<html><style>" + b"/*a" * 200_000 + b"a" * 200_000 + b"</style><p>85%"
    ),
    "a row of dashes": lambda: b"|" + b"-" * 500_000 + b"x",
    "a page of rules": lambda: b"<html><style>" + b".a{" * 200_000 + b"</style><p>85%",
    "a page of classes": lambda: (
        b"<html><style>.b{display:none}</style><p class='" + b"a " * 200_000 + b"'>85%"
    ),
    "a page of letters named": lambda: b"<html><p>85%" + b"&amp;" * 100_000,
    "a page of broken marks": lambda: b"<html>" + b"<p <" * 100_000 + b">85%",
    "text that turns round": lambda: "Turnover was \u202e%21\u202c, \u2066x\u2069.".encode() * 200,
    "halves of letters": lambda: (
        "Turnover \ud83d 12%".encode("utf-16-le", "surrogatepass")
        .replace(b"", b"", 0)
        .join((b"\xff\xfe", b""))
    ),
    "letters without end on one another": lambda: ("a" + "\u0301" * 50_000 + " 12%").encode(),
    "text without a line end": lambda: b"Turnover was 12%, up from 10%. " * (LONG // 31),
    "text of line ends": lambda: b"\n" * LONG + b"12%",
    "text of page feeds": lambda: b"12%\n\f" * 20_000,
    "text of labels": lambda: b"Date: a\n" * 40_000,
    "text of numbers": lambda: b"1. a\n" * 40_000,
    "text of tabs": lambda: b"a\tb\n" * 40_000,
    "text of letters alone": lambda: b"a\n" * 40_000,
    "text broken at every word": lambda: b"the wait of\n" * 40_000,
    "text of hyphens": lambda: b"wa-\n" * 40_000,
    **{
        f"a line of {sign!r}": lambda sign=sign: ((sign * LONG)[:LONG] + " 12%").encode()  # type: ignore[misc]
        for sign in ("1,", "(", "1", " x", "and ", "- ", "1.1.", "a-", "| a ", "**a", "[a](#", ": ")
    },
}
