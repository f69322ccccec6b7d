"""Papers of strangers, made here with other programs than our own writers."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pikepdf
import typst
from docx.document import Document as WordDocument
from PIL import Image
from pptx.presentation import Presentation

from golden_thread.document import Block, Document, Row, Table, lines_of, plain_text


def saved(opened: WordDocument | Presentation) -> bytes:
    content = BytesIO()
    opened.save(content)
    return content.getvalue()


def dot() -> BytesIO:
    content = BytesIO()
    Image.new("RGB", (2, 2)).save(content, "PNG")
    content.seek(0)
    return content


def word(*paragraphs: str) -> bytes:
    opened = docx.Document()
    for paragraph in paragraphs:
        opened.add_paragraph(paragraph)
    return saved(opened)


def pdf(source: str, *, tagged: bool = True) -> bytes:
    made = typst.compile(source.encode(), format="pdf")
    assert isinstance(made, bytes)
    return made if tagged else without_tags(made)


def without_tags(content: bytes) -> bytes:
    with pikepdf.open(BytesIO(content)) as opened:
        for name in ("/StructTreeRoot", "/MarkInfo"):
            if name in opened.Root:
                del opened.Root[name]
        bare = BytesIO()
        opened.save(bare)
    return bare.getvalue()


def package(parts: Iterable[tuple[str, bytes]]) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, part in parts:
            archive.writestr(name, part)
    return content.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    return package(({**parts_of(content), name: part}).items())


def text(block: Block) -> str:
    return " ".join(plain_text(line) for line in lines_of(block)).strip()


def texts(row: Row | None) -> list[str]:
    return [plain_text(cell.inlines) for cell in row.cells] if row else []


def table_rows(table: Table) -> list[list[str]]:
    """The words of every cell, the heading row first."""
    return [texts(row) for row in ((table.header,) if table.header else ()) + table.rows]


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]
