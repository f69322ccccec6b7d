"""A book of data of a made-up council, with all that a table may hold, and awkward words."""

from datetime import date
from decimal import Decimal

from golden_thread.document import DataBook, DataCell, DataColumn, DataKind, DataTable
from tests.papers.writing.samples import AWKWARD, COUNCIL

COLUMNS = (
    DataColumn("indicator", "Indicator", "The code of the indicator."),
    DataColumn("period", "Period", "The key of the period.", DataKind.PERIOD),
    DataColumn("value", "Value", "What was measured, in the unit of the row.", DataKind.NUMBER),
    DataColumn("agreed_on", "Agreed on", "The day on which it was agreed.", DataKind.DATE),
    DataColumn("as_published", "As published", "Whether a paper printed it.", DataKind.YES_NO),
    DataColumn("remark", "Remark", "What a reader must know."),
)
FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://example.org";"x")',
    "+A1",
    "-A1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "  =1+1",
    "\t=1+1",
    "\uff1d1+1",
    "-3+A1",
    "=",
    "-",
)
HARMLESS = ("-3 days", "+£1,290.50", "-3.2 points", "a=b", "'quoted'", "_x0041_", "1e5", "007")
QUARTER = "FY2022-23-Q2"
_ROWS: tuple[tuple[DataCell, ...], ...] = (
    ("ICT01", QUARTER, Decimal("92.3"), date(2022, 4, 1), "yes", None),
    ("ICT02", QUARTER, Decimal("-3.25"), "[z]", "no", AWKWARD),
    ("ICT03", QUARTER, "[c]", "[x]", "no", "Two\nlines, and a “comma”"),
    ("ICT04", QUARTER, Decimal("12038"), date(2022, 2, 28), "[x]", "Ŵyth ŷ"),
    ("ICT05", QUARTER, Decimal("0.10"), "[z]", "no", "long words " * 40),
    ("ICT06", QUARTER, Decimal("123456789.012345"), "[z]", "no", ""),
)
FIGURES = DataTable(
    "figures",
    "Figures by indicator and period",
    COLUMNS,
    (
        *_ROWS,
        *(
            (f"TEXT{place}", QUARTER, Decimal(-place), "[z]", "no", words)
            for place, words in enumerate((*FORMULAS, *HARMLESS))
        ),
    ),
    ("Figures as they stood on 1 November 2022.",),
    ("indicator", "period"),
)
EMPTY = DataTable("targets", "Targets", COLUMNS, ())
BOOK = DataBook(
    title="Quarter 2 2022/23 performance: figures",
    tables=(FIGURES, EMPTY),
    creator=COUNCIL,
    dated=date(2022, 11, 1),
    licence_name="Open Government Licence v3.0",
    licence_address="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    notes=("Figures of the last two quarters are provisional.",),
    sources=("Service desk records", "Quarter 2 2022/23 report"),
)
