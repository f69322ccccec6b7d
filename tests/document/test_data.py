"""Tables of data hold what their columns promise, or there is no table."""

from datetime import date
from decimal import Decimal

import pytest

from golden_thread.document import (
    MARKS,
    DataBook,
    DataCell,
    DataColumn,
    DataKind,
    DataTable,
    NotATable,
)

RIGHT: dict[DataKind, tuple[DataCell, ...]] = {
    DataKind.TEXT: ("words", "", None, "-3 days"),
    DataKind.NUMBER: (Decimal("-3.25"), Decimal(0), *MARKS),
    DataKind.PERIOD: ("FY2022-23-Q2", *MARKS),
    DataKind.DATE: (date(2022, 11, 1), *MARKS),
    DataKind.YES_NO: ("yes", "no", *MARKS),
}
WRONG: dict[DataKind, tuple[DataCell, ...]] = {
    DataKind.TEXT: (Decimal(1), date(2022, 11, 1), *MARKS),
    DataKind.NUMBER: ("12", None, "", Decimal("NaN"), date(2022, 11, 1)),
    DataKind.PERIOD: (None, Decimal(2022)),
    DataKind.DATE: ("2022-11-01", None),
    DataKind.YES_NO: ("Yes", "", None, Decimal(1)),
}


def column(name: str, kind: DataKind = DataKind.TEXT) -> DataColumn:
    return DataColumn(name, name.title(), "What it holds.", kind)


def of_one(kind: DataKind, cell: DataCell) -> DataTable:
    return DataTable("made_up", "Made up", (column("cell", kind),), ((cell,),))


@pytest.mark.parametrize(("kind", "cell"), [(kind, cell) for kind in RIGHT for cell in RIGHT[kind]])
def test_a_column_takes_its_kind(kind: DataKind, cell: DataCell) -> None:
    assert of_one(kind, cell).rows == ((cell,),)


@pytest.mark.parametrize(("kind", "cell"), [(kind, cell) for kind in WRONG for cell in WRONG[kind]])
def test_a_column_takes_nothing_else(kind: DataKind, cell: DataCell) -> None:
    with pytest.raises(NotATable, match=f"made_up, cell: .* is no {kind.value}"):
        of_one(kind, cell)


@pytest.mark.parametrize(
    ("columns", "rows", "key", "refusal"),
    (
        ((column("a"), column("a")), (), (), "'a' comes 2 times"),
        ((DataColumn("a", "A", ""), DataColumn("b", "a", "")), (), (), "'a' comes 2 times"),
        ((column("a"),), (("x", "y"),), (), "a row of 2 for 1 columns"),
        ((column("a"), column("b")), (("x", "y"), ("x", "z")), ("a",), "comes 2 times"),
        ((column("Not a name"),), (), (), "no name for programs"),
    ),
)
def test_what_is_no_table_is_refused(
    columns: tuple[DataColumn, ...],
    rows: tuple[tuple[DataCell, ...], ...],
    key: tuple[str, ...],
    refusal: str,
) -> None:
    with pytest.raises(NotATable, match=refusal):
        DataTable("made_up", "Made up", columns, rows, key=key)


def test_two_tables_of_a_book_have_two_names() -> None:
    table = of_one(DataKind.TEXT, "words")
    with pytest.raises(NotATable, match="'made_up' comes 2 times"):
        DataBook("Book", (table, table))
