"""A book of data tables as open data: CSV files, and what programs and people need to read them.

Takes a book; gives files by name. Each table is UTF-8 without a byte order mark and, as RFC 4180
has it, comma-separated with lines that end in CR LF, which is also what both descriptions take for
granted.
"""

import csv
import io
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from golden_thread.document import DataBook, DataCell, DataKind, DataTable
from golden_thread.papers.writing.live_text import may_run
from golden_thread.papers.writing.open_data_descriptions import csv_on_the_web, data_package
from golden_thread.papers.writing.open_data_readme import readme
from golden_thread.papers.writing.wording import printable

DATA_PACKAGE, CSV_ON_THE_WEB, README = "datapackage.json", "csv-metadata.json", "README.txt"


def render_open_data(book: DataBook) -> Mapping[str, bytes]:
    """The files; the same bytes for the same book."""
    tables = {f"{table.name}.csv": _table(table) for table in book.tables}
    return tables | {
        DATA_PACKAGE: data_package(book, tables),
        CSV_ON_THE_WEB: csv_on_the_web(book),
        README: readme(book),
    }


def _table(table: DataTable) -> bytes:
    written = io.StringIO()
    lines = csv.writer(written, lineterminator="\r\n")
    lines.writerow([column.name for column in table.columns])
    kinds = [column.kind for column in table.columns]
    for row in table.rows:
        lines.writerow([_cell(cell, kind) for cell, kind in zip(row, kinds, strict=True)])
    return written.getvalue().encode()


def _cell(cell: DataCell, kind: DataKind) -> str:
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, date):
        return cell.isoformat()
    text = printable(cell or "")
    # Spreadsheets run what looks like a formula; only words ever come here, never a number.
    return f"'{text}" if kind is DataKind.TEXT and may_run(text) else text
