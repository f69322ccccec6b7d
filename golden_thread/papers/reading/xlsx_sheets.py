"""The cells of one sheet of a workbook.

In: a sheet's part (ECMA-376 part 1, 18.3) with the strings and styles of its workbook. Out: its
grid. A sheet that claims more than a person could have typed is refused before it fills memory.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

from golden_thread.papers.reading.damage import DamagedFile, TooMuch
from golden_thread.papers.reading.grids import NO_RESULT, CellRead, CellValue, Grid, Square
from golden_thread.papers.reading.xlsx_numbers import as_decimal, display, value_of
from golden_thread.papers.reading.xlsx_styles import Styles
from golden_thread.papers.reading.xml_nodes import (
    number_of,
    read_part,
    relations,
    unescaped,
    words_of,
)

MOST_CELLS = 300_000
MOST_HIDDEN_STRETCHES = 2_000
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_YES = ("1", "true")
_THREAD = "[Threaded comment]"


@dataclass(frozen=True, slots=True)
class Book:
    """What the sheets of a workbook share."""

    package: ZipFile
    strings: tuple[str, ...]
    styles: Styles
    is_1904: bool


@dataclass(slots=True)
class _Found:
    """What has been met so far of one sheet."""

    cells: dict[Square, CellRead] = field(default_factory=dict)
    merges: list[tuple[Square, Square]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    hidden_stretches: int = 0
    has_rules: bool = False


def read_sheet(book: Book, part: str, name: str, *, is_hidden: bool) -> Grid:
    """The grid of one sheet."""
    if part not in book.package.namelist():
        raise DamagedFile(f"the sheet {name} is not there")
    found = _Found()
    tags = ("{*}row", "{*}mergeCell", "{*}col", "{*}conditionalFormatting")
    content = BytesIO(book.package.read(part))
    for _, node in etree.iterparse(content, tag=tags, resolve_entities=False, no_network=True):
        _take(node, book, found)
        node.clear()
    cells = _used(found.cells)
    for square, words in _comments(book.package, part).items():
        cells[square] = replace(cells.get(square, CellRead()), comment=words)
    return Grid(
        sheet=name,
        cells=cells,
        merged=_covered(found.merges, cells),
        is_hidden=is_hidden,
        hidden_rows=frozenset(found.hidden_rows),
        hidden_columns=frozenset(found.hidden_columns),
        has_rules=found.has_rules,
    )


def square_of(reference: str) -> Square:
    """The row and column of a reference such as C5."""
    matched = _REFERENCE.fullmatch(reference)
    if matched is None:
        raise DamagedFile(f"{reference!r} is no cell")
    column = 0
    for letter in matched[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(matched[2])
    if not (1 <= row <= LAST_ROW and column <= LAST_COLUMN):
        raise DamagedFile(f"{reference!r} lies outside every sheet")
    return row, column


def _take(node: Any, book: Book, found: _Found) -> None:
    match etree.QName(node).localname:
        case "row":
            _take_row(node, book, found)
        case "col":
            if node.get("hidden") in _YES:
                first, last = number_of(node, "min", 1), number_of(node, "max", 1)
                found.hidden_stretches += 1
                if found.hidden_stretches > MOST_HIDDEN_STRETCHES:
                    raise TooMuch("A sheet hides its columns over and over.")
                found.hidden_columns.update(range(first, min(last, LAST_COLUMN) + 1))
        case "mergeCell":
            first_name, _, last_name = node.get("ref", "").partition(":")
            found.merges.append((square_of(first_name), square_of(last_name or first_name)))
        case _:
            found.has_rules = True


def _take_row(node: Any, book: Book, found: _Found) -> None:
    before = next(reversed(found.cells), (0, 0))[0]
    number = number_of(node, "r", before + 1)
    if node.get("hidden") in _YES:
        found.hidden_rows.add(number)
    column = 0
    for cell in node.iterfind("{*}c"):
        reference = cell.get("r")
        square = square_of(reference) if reference else (number, column + 1)
        column = square[1]
        read = _cell(cell, book)
        if read != CellRead(number_format=read.number_format):
            found.cells[square] = read
        if len(found.cells) > MOST_CELLS:
            raise TooMuch(f"A sheet has more than {MOST_CELLS:,} cells.")


def _cell(node: Any, book: Book) -> CellRead:
    number_format, fill = book.styles.of(number_of(node, "s"))
    kind = node.get("t", "n")
    content = node.find("{*}v")
    written = (content.text or "") if content is not None else ""
    if kind == "e":
        return CellRead(written, None, number_format, fill, fault=written or "#VALUE!")
    if node.find("{*}f") is not None and not written and kind != "str":
        return CellRead("", None, number_format, fill, fault=NO_RESULT)
    value = _value(node, kind, written, number_format, book)
    if isinstance(value, str):
        value = value or None
    return CellRead(display(value, number_format), value, number_format, fill)


def _value(node: Any, kind: str, written: str, number_format: str, book: Book) -> CellValue:
    if kind == "inlineStr":
        inline = node.find("{*}is")
        return "" if inline is None else words_of(inline)
    if not written:
        return None
    if kind == "s":
        if not re.fullmatch(r"[0-9]{1,9}", written) or int(written) >= len(book.strings):
            raise DamagedFile(f"there is no string {written[:20]}")
        return book.strings[int(written)]
    if kind == "b":
        return written in _YES
    if kind == "d":
        return _iso_day(written) or written
    number = as_decimal(written) if kind == "n" else None
    if isinstance(number, Decimal):
        return value_of(number, number_format, is_1904=book.is_1904)
    return unescaped(written)


def _iso_day(written: str) -> date | None:
    matched = _DATE.match(written)
    try:
        return date.fromisoformat(matched[0]) if matched else None
    except ValueError:
        return None


def _used(cells: dict[Square, CellRead]) -> dict[Square, CellRead]:
    """The cells without those that are only coloured and lie beyond all that is written."""
    written = [square for square, cell in cells.items() if not cell.is_empty]
    last_row = max((row for row, _ in written), default=0)
    last_column = max((column for _, column in written), default=0)
    return {
        (row, column): cell
        for (row, column), cell in cells.items()
        if row <= last_row and column <= last_column
    }


def _covered(
    merges: list[tuple[Square, Square]], cells: dict[Square, CellRead]
) -> dict[Square, Square]:
    """Each square under a merged cell, up to where anything is written."""
    last_row = max((row for row, _ in cells), default=0)
    last_column = max((column for _, column in cells), default=0)
    covered: dict[Square, Square] = {}
    squares = 0
    for first, last in merges:
        for row in range(first[0], min(last[0], last_row) + 1):
            for column in range(first[1], min(last[1], last_column) + 1):
                if (row, column) != first:
                    covered[row, column] = first
            squares += max(1, min(last[1], last_column) + 1 - first[1])
            if squares > MOST_CELLS:
                raise TooMuch(f"Merged cells cover more than {MOST_CELLS:,} squares.")
    return covered


def _comments(package: ZipFile, part: str) -> dict[Square, str]:
    found: dict[Square, str] = {}
    for kind, name in relations(package, part).values():
        root = read_part(package, name) if kind == "comments" else None
        for node in root.iterfind("{*}commentList/{*}comment") if root is not None else ():
            words = words_of(node).strip()
            if words.startswith(_THREAD):
                # Excel puts a notice for older versions before the words themselves.
                words = words.partition("Comment:")[2].strip()
            if words:
                found[square_of(node.get("ref", ""))] = words
    return found
