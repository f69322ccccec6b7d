"""Tables of a PDF that have no rules between their cells keep their columns and rows."""

import pytest

from golden_thread.papers.reading.pdf import read
from tests.papers.reading.made import pdf, table_rows, tables, texts

HEAD = ["Ref", "Measure", "Q1 2025/26", "Q2 2025/26", "Target", "Status"]
ROWS = [
    ["H1", "Average days taken to let an empty home", "29.8", "27.2", "26.0", "Amber"],
    ["H2", "Repairs done on time", "", "91.4%", "90%", "Green"],
    ["H3", "Households in temporary accommodation at the end of the quarter", "231", "244", "", ""],
    ["F1", "Rent owed by tenants who live in their homes now", "£1,301,778", "£1,288,020", "", ""],
    ["F2", "Council tax collected", "29.1%", "56.8%", "57.0%", "Amber"],
]
COLUMNS = "(1cm, 4cm, 2.4cm, 2.4cm, 2.4cm, 2cm)"
RIGHT = "(left, left, right, right, right, left)"
LEFT = "(left, left, left, left, left, left)"
CENTRE = "(left, left, center, center, center, center)"
WORDS = "#set text(size: 9pt)\n= Housing\n\nThe results of the quarter are below, by measure.\n\n"
AFTER = "\n\nThe next report comes to the committee when the figures are known.\n"


def made(drawn: str, align: str = RIGHT, rows: list[list[str]] = ROWS) -> list[list[str]]:
    cells = ", ".join(f"[{each}]" for row in rows for each in row)
    head = ", ".join(f"[*{each}*]" for each in HEAD)
    source = f"#table(columns: {COLUMNS}, align: {align}, {drawn}, {head}, {cells})"
    (table,) = tables(read(pdf(WORDS + source + AFTER, tagged=False)))
    return table_rows(table)


@pytest.mark.parametrize("align", (RIGHT, LEFT, CENTRE), ids=("right", "left", "centre"))
@pytest.mark.parametrize(
    "drawn",
    (
        "stroke: none",
        "stroke: none, inset: (x: 5pt, y: 2pt)",
        "stroke: (x, y) => (bottom: 0.5pt)",
        "stroke: (x, y) => if y == 0 { (bottom: 0.5pt) }",
        "stroke: (x, y) => (left: 0.5pt, right: 0.5pt)",
        "stroke: none, fill: (x, y) => if calc.even(y) { rgb(80%, 85%, 95%) }",
        "stroke: none, fill: (x, y) => if calc.odd(y) { rgb(80%, 85%, 95%) }",
        "stroke: none, fill: (x, y) => if y == 0 { rgb(80%, 85%, 95%) }",
        "stroke: 0.5pt",
    ),
    ids=("none", "tight", "under rows", "under head", "upright", "even", "odd", "head", "all"),
)
def test_columns_and_rows_are_kept(drawn: str, align: str) -> None:
    assert made(drawn, align)[-len(ROWS) :] == ROWS


@pytest.mark.parametrize("drawn", ("stroke: none", "stroke: (x, y) => (bottom: 0.5pt)"))
def test_a_table_without_upright_rules_that_goes_on_overleaf_is_one(drawn: str) -> None:
    many = [[f"K{at}", *ROWS[at % 5][1:]] for at in range(70)]
    cells = ", ".join(f"[{each}]" for row in many for each in row)
    head = ", ".join(f"[*{each}*]" for each in HEAD)
    source = f"#table(columns: {COLUMNS}, align: {RIGHT}, {drawn}, table.header({head}), {cells})"
    (table,) = tables(read(pdf(WORDS + source + AFTER, tagged=False)))
    assert texts(table.header) == HEAD
    assert table_rows(table) == [HEAD, *many]


def test_a_sentence_over_the_columns_is_no_figures() -> None:
    rows = [*ROWS[:2]]
    cells = ", ".join(f"[{each}]" for row in rows for each in row)
    more = ", ".join(f"[{each}]" for row in ROWS[2:] for each in row)
    note = "table.cell(colspan: 6)[The 12 homes let in May 2025 by the 3 new officers are counted]"
    source = f"#table(columns: {COLUMNS}, align: {RIGHT}, stroke: none, {cells}, {note}, {more})"
    (table,) = tables(read(pdf(WORDS + source + AFTER, tagged=False)))
    row = next(row for row in table.rows if "officers" in texts(row)[0])
    assert texts(row)[1:] == [""] * 5


def test_a_table_is_no_two_columns_of_prose() -> None:
    rows = [[f"H{at}", *ROWS[0][1:]] for at in range(9)]
    assert made("stroke: none", LEFT, rows)[1:] == rows


@pytest.mark.parametrize("stroke", ("none", "(x, y) => (bottom: 0.5pt)"))
@pytest.mark.parametrize("foot", ("bottom", "horizon"))
def test_cells_that_do_not_begin_level_give_no_wrong_figures(foot: str, stroke: str) -> None:
    """Where no rule tells the rows apart a figure may be left out, but not given to another."""
    cells = ", ".join(f"[{each}]" for row in ROWS for each in row)
    source = f"#table(columns: {COLUMNS}, align: {foot}, stroke: {stroke}, {cells})"
    known = {each for row in ROWS for each in row[2:5]}
    for table in tables(read(pdf(WORDS + source + AFTER, tagged=False))):
        for row in table.rows:
            name, *others = texts(row)
            expected = next((each for each in ROWS if name and each[0] == name), None)
            found = [each for each in others[1:4] if each]
            assert expected is None or found in ([], [each for each in expected[2:5] if each])
            assert known.issuperset(found)


def test_a_table_of_two_columns_is_not_cut_between_words() -> None:
    rows = [
        ["Number of homes in which a repair was done in the time agreed with the tenant", "91%"]
    ]
    rows += [["Calls", "1,204"], ["Visits to the museum in May", "12,044"], ["Members", "8"]]
    cells = ", ".join(f"[{each}]" for row in rows for each in row)
    source = f"#table(columns: (8cm, 3cm), align: (left, right), stroke: none, {cells})"
    (table,) = tables(read(pdf(WORDS + source + AFTER, tagged=False)))
    assert table_rows(table) == rows
