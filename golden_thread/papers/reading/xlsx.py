"""What do the sheets of this workbook hold?

In: the bytes of an Excel workbook, which the guard has let in. Out: a grid for each sheet, hidden
ones too and marked as such. Formulas are never worked out: what Excel saved beside them is read.
"""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

from golden_thread.papers.reading.damage import DamagedFile
from golden_thread.papers.reading.grids import Grid
from golden_thread.papers.reading.xlsx_sheets import Book, read_sheet
from golden_thread.papers.reading.xlsx_styles import read_styles
from golden_thread.papers.reading.xml_nodes import read_part, relations, words_of


def read(content: bytes) -> tuple[Grid, ...]:
    """The sheets of the workbook, in their order; sheets that are a chart are left out."""
    with ZipFile(BytesIO(content)) as package:
        main = next(
            (name for kind, name in relations(package, "").values() if kind == "officeDocument"),
            "xl/workbook.xml",
        )
        workbook = read_part(package, main)
        if workbook is None:
            raise DamagedFile("the part with the list of sheets is not there")
        parts = relations(package, main)
        book = Book(
            package=package,
            strings=_strings(package, _named(parts, "sharedStrings")),
            styles=read_styles(
                read_part(package, _named(parts, "styles")),
                read_part(package, _named(parts, "theme")),
            ),
            is_1904=_is_1904(workbook),
        )
        found = []
        for node in workbook.iterfind("{*}sheets/{*}sheet"):
            kind, name = parts.get(_relation(node), ("", ""))
            if kind == "worksheet":
                is_hidden = node.get("state", "visible") != "visible"
                found.append(read_sheet(book, name, node.get("name", ""), is_hidden=is_hidden))
        return tuple(found)


def _named(parts: dict[str, tuple[str, str]], wanted: str) -> str:
    return next((name for kind, name in parts.values() if kind == wanted), "")


def _relation(node: Any) -> str:
    return next((value for name, value in node.attrib.items() if name.endswith("}id")), "")


def _strings(package: ZipFile, name: str) -> tuple[str, ...]:
    part = read_part(package, name)
    return () if part is None else tuple(words_of(node) for node in part.iterfind("{*}si"))


def _is_1904(workbook: Any) -> bool:
    settings = workbook.find("{*}workbookPr")
    return settings is not None and settings.get("date1904", "0") in ("1", "true")
