"""Workbooks with a fault, and the errors they must be told as: code, row and column.

Each is refused whole: nothing is written. Warnings stand beside, for what is let through.
"""

import io
import zipfile
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.workspace.workbooks import Made, Page, book, one

At = tuple[str, int | None, int | None]
HEADINGS = ["Ref", "Indicator", "Good to be", "Target", "Q1 2022/23", "Q2 2022/23", "RAG"]
TABLE = "GT-WORKSPACE-010"
CELL = "GT-WORKSPACE-011"
STATUS = "GT-WORKSPACE-012"
NAME = "GT-WORKSPACE-013"
REFERENCE = "GT-WORKSPACE-014"
PERIOD = "GT-WORKSPACE-015"
TWICE = "GT-WORKSPACE-018"


@dataclass(frozen=True, slots=True)
class Broken:
    """A workbook and its errors, in order."""

    name: str
    content: bytes
    errors: tuple[At, ...]


def row(*cells: Any) -> bytes:
    """A workbook of one indicator with these cells from the target on."""
    return one([HEADINGS, ["A1", "Visits", "High", *cells]])


def in_q1(content: Any) -> bytes:
    """A workbook whose figure of the first quarter is this, and whose second is 5."""
    return row(10, content, 5, None)


def repacked(content: bytes, changes: dict[str, bytes | None], added: dict[str, bytes]) -> bytes:
    """The file with parts changed, taken out (None) or added."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            part = changes.get(name, source.read(name))
            if part is not None:
                target.writestr(name, part)
        for name, part in added.items():
            target.writestr(name, part)
    return made.getvalue()


def part_of(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        return source.read(name)


def replaced(content: bytes, name: str, old: bytes, new: bytes) -> bytes:
    part = part_of(content, name)
    assert old in part
    return repacked(content, {name: part.replace(old, new)}, {})


SOUND = row(10, 4, 5, "R")
SHEET = "xl/worksheets/sheet1.xml"
TYPES = "[Content_Types].xml"

CELLS = {
    "a number the foreign way": "1.234,5",
    "a comma for a point": "12,34",
    "two numbers": "85 (last year 80)",
    "a number with a letter": "12,5O",
    "words in place of a number": "see note 4",
    "below zero": -3,
    "a formula without its result": "=1+1",
    "minutes that could be hours": "02:35",
    "a range for a figure": "80-90",
    "a date that was 1/2": Made(date(2022, 2, 1), "dd/mm/yyyy"),
    "yes among numbers": True,
    "more digits than a figure has": "1234567890123456789",
    "a number with spaces in it": "1 234",
    "a number twice signed": "--5",
    "a share of too many per cents": "92%%",
}
OTHERS = (
    Broken("no sheet with anything", one([]), ((TABLE, None, None),)),
    Broken("no headings", one([["Visits", 3, 4], ["Posts", 5, 6]]), ((TABLE, None, None),)),
    Broken(
        "only hidden sheets",
        book(Page("Old", [HEADINGS, ["A1", "Visits", "High", 1, 2, 3, "G"]], is_hidden=True),
             Page("Cover", [["Nothing here"]])),
        ((TABLE, None, None),),
    ),
    Broken("headings and no rows", one([HEADINGS]), ((TABLE, None, None),)),
    Broken("a target in words", row("as last year", 4, 5, None), ((CELL, 2, 4),)),
    Broken("a target below zero", row(-1, 4, 5, None), ((CELL, 2, 4),)),
    Broken("a status that is none", row(10, 4, 5, "Purple"), ((STATUS, 2, 7),)),
    Broken(
        "a tolerance in words",
        one([[*HEADINGS, "Tolerance"], ["A1", "Visits", "High", 10, 4, 5, "R", "a bit"]]),
        ((CELL, 2, 8),),
    ),
    Broken(
        "figures without a name",
        one([HEADINGS, ["A1", "Visits", "High", 10, 4, 5], ["A2", None, "High", 10, 4, 5]]),
        ((NAME, 3, None),),
    ),
    Broken(
        "one reference for two",
        one([HEADINGS, ["A1", "Visits", "High", 1, 4, 5, None], ["A1", "Posts", "High", 1, 4, 5]]),
        ((REFERENCE, 3, 1),),
    ),
    Broken(
        "an indicator twice with other figures",
        one([HEADINGS, ["A1", "Visits", "High", 1, 4, 5], ["A1", "Visits", "High", 1, 4, 6]]),
        ((TWICE, 3, 6),),
    ),
    Broken(
        "an indicator twice with other targets",
        one([HEADINGS, ["A1", "Visits", "High", 1, 4, 5], ["A1", "Visits", "High", 2, 4, 5]]),
        ((TWICE, 3, 4),),
    ),
    Broken(
        "a quarter with two columns",
        one([["Indicator", "Q1 2022/23", "Quarter 1 2022/23"], ["Visits", 4, 5]]),
        ((TWICE, None, 3), (TWICE, 2, 3)),
    ),
    Broken(
        "quarters of no year",
        one([["Indicator", "Actual", "Target"], ["Visits", 4, 5]]),
        ((PERIOD, 2, 2),),
    ),
    Broken(
        "one merged cell for two quarters",
        one([HEADINGS, ["A1", "Visits", "High", 10, 4, None, None]], merged=("E2:F2",)),
        ((CELL, 2, 6),),
    ),
    Broken(
        "one merged cell for two indicators",
        one(
            [["Indicator", "Good to be", "Q1 2022/23"], ["Visits", "High", 4], ["Posts", "High"]],
            merged=("C2:C3",),
        ),
        ((CELL, 3, 3),),
    ),
    Broken(
        "several faults at once",
        one([HEADINGS, ["A1", "Visits", "High", "many", "1.2.3", "?!", "Blue"]]),
        ((CELL, 2, 4), (CELL, 2, 5), (CELL, 2, 6), (STATUS, 2, 7)),
    ),
    Broken(
        "an error of a formula",
        replaced(in_q1(7), SHEET, b'<c r="E2" t="n"><v>7</v>', b'<c r="E2" t="e"><v>#DIV/0!</v>'),
        ((CELL, 2, 5),),
    ),
)  # fmt: skip
BROKEN = (
    *(Broken(name, in_q1(content), ((CELL, 2, 5),)) for name, content in CELLS.items()),
    *OTHERS,
)

# Files that are refused before any sheet is looked at.
FILES = (
    Broken("empty", b"", (("GT-PAPERS-012", None, None),)),
    Broken("text", b"Indicator,Q1\nVisits,4\n", (("GT-PAPERS-012", None, None),)),
    Broken("the form before 2007", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
           (("GT-PAPERS-012", None, None),)),
    Broken("a PDF", b"%PDF-1.7", (("GT-PAPERS-012", None, None),)),
    Broken("half of a file", SOUND[: len(SOUND) // 2], (("GT-PAPERS-003", None, None),)),
    Broken("with macros", repacked(SOUND, {}, {"xl/vbaProject.bin": b"x"}),
           (("GT-PAPERS-006", None, None),)),
    Broken("with macros of Excel 4", repacked(SOUND, {}, {"xl/macrosheets/sheet1.xml": b"<a/>"}),
           (("GT-PAPERS-006", None, None),)),
    Broken(
        "of the kind with macros",
        replaced(SOUND, TYPES, b"vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                 b"vnd.ms-excel.sheet.macroEnabled.main+xml"),
        (("GT-PAPERS-006", None, None),),
    ),
    Broken("with entities",
           repacked(SOUND, {SHEET: b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}, {}),
           (("GT-PAPERS-007", None, None),)),
    Broken("with a way out", repacked(SOUND, {}, {"../../out.xml": b"<a/>"}),
           (("GT-PAPERS-008", None, None),)),
    Broken("without its sheet", repacked(SOUND, {SHEET: None}, {}),
           (("GT-PAPERS-003", None, None),)),
    Broken("without a list of sheets", repacked(SOUND, {"xl/workbook.xml": None}, {}),
           (("GT-PAPERS-003", None, None),)),
    Broken("a sheet that is not XML", repacked(SOUND, {SHEET: b"<worksheet><row>"}, {}),
           (("GT-PAPERS-003", None, None),)),
    Broken("a cell of no column", replaced(SOUND, SHEET, b'r="E2"', b'r="2E"'),
           (("GT-PAPERS-003", None, None),)),
    Broken("a string that is not there", replaced(SOUND, SHEET,
           b't="inlineStr"><is><t>Visits</t></is>', b't="s"><v>999</v>'),
           (("GT-PAPERS-003", None, None),)),
    Broken(
        "one merged cell over everything",
        replaced(
            replaced(SOUND, SHEET, b"</sheetData>",
                     b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
            SHEET,
            b'<row r="2"',
            b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="2"',
        ),
        (("GT-PAPERS-009", None, None),),
    ),
    Broken("a bomb", repacked(SOUND, {}, {"xl/big.xml": b"<a>" + bytes(4 * 2**20)}),
           (("GT-PAPERS-004", None, None),)),
)  # fmt: skip

# What each warning is for: left out, assumed, not told.
WARNED = (
    ("GT-WORKSPACE-016",
     one([[*HEADINGS, "Weather"], ["A1", "Visits", "High", 1, 4, 5, "G", "wet"]])),
    ("GT-WORKSPACE-017", one([HEADINGS, ["A1", "Visits", "High", 10, "N/A", 5, None]])),
    ("GT-WORKSPACE-019", one([["Indicator", "Target", "Q1 2022/23"], ["Visits", 5, 4]])),
    # Of a target of 10, 5 is red by the rule, and G in the workbook.
    ("GT-WORKSPACE-022", one([HEADINGS, ["A1", "Visits", "High", 10, 12, 5, "G"]])),
    ("GT-PAPERS-010", repacked(SOUND, {}, {"xl/externalLinks/_rels/externalLink1.xml.rels":
        b'<Relationships><Relationship Id="r1" Type="a/externalLinkPath" Target="file:///x.xlsx" '
        b'TargetMode="External"/></Relationships>'})),
)  # fmt: skip
# Those that only an export can have are shown in `test_exports`.
OF_EXPORTS = {"GT-WORKSPACE-020", "GT-WORKSPACE-021"}
SHOWN = (
    OF_EXPORTS
    | {code for each in BROKEN for code, _, _ in each.errors}
    | {code for code, _ in WARNED}
)
