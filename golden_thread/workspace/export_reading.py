"""An exported workbook back into the files of a workspace.

In: its grids. Out: the text of each file by name. A sheet or column that is not as it was exported
is a Problem; what stands in the cells is judged by the readers of the files.
"""

from datetime import date
from typing import Any

from golden_thread.framework import places_of
from golden_thread.papers.reading.grids import EMPTY, CellRead, Grid
from golden_thread.papers.reading.xlsx_numbers import places_shown
from golden_thread.papers.writing.export_workbook import FIRST_ROW
from golden_thread.problems import Place, Problem, problem
from golden_thread.workspace import export_forms as forms
from golden_thread.workspace.file_texts import csv_text, yaml_text

Row = dict[str, str]


def is_export(grids: tuple[Grid, ...]) -> bool:
    """Whether the workbook is one of our own exports, by the mark on its cover."""
    return any(
        grid.sheet == forms.COVER and grid.at(FIRST_ROW, 2).text == forms.MARKER for grid in grids
    )


def export_files(grids: tuple[Grid, ...], name: str, problems: list[Problem]) -> dict[str, str]:
    """The files of the workspace; every fault of the sheets is in `problems`."""
    by_name = {grid.sheet: grid for grid in grids}
    rows = {form.name: _rows(form, by_name.get(form.name), name, problems) for form in forms.FORMS}
    files: dict[str, dict[str, Any]] = {}
    for form in forms.FORMS:
        if form in (forms.FIGURES, forms.TARGETS, forms.VERSIONS, forms.RULES):
            continue
        entries = [_entry(form, row) for row in rows[form.name]]
        if form is forms.INDICATORS:
            _nest(entries, rows)
        top = files.setdefault(form.file, {})
        if form.key:
            top[form.key] = entries
        else:
            top.update(*entries[:1])
    files[forms.RULES.file][forms.RULES.key] = _belonging(rows[forms.RULES.name], "")
    texts = {file: yaml_text(top) for file, top in files.items() if any(top.values())}
    texts[forms.FIGURES.file] = csv_text(forms.FIGURES.columns, rows[forms.FIGURES.name])
    if rows[forms.TARGETS.name]:
        texts[forms.TARGETS.file] = csv_text(forms.TARGETS.columns, rows[forms.TARGETS.name])
    return texts


def exact_text(cell: CellRead) -> str:
    """The cell as a file of a workspace writes it: `2.50` where 2.5 is shown to two places."""
    value = cell.value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or isinstance(value, str):
        return (value or "").strip()
    if isinstance(value, date):
        return value.isoformat()
    number = value.scaleb(2) if cell.is_percent else value
    shown = places_shown(cell.number_format) or 0
    return f"{number:.{max(shown, places_of(number))}f}"


def _rows(form: forms.Form, grid: Grid | None, name: str, problems: list[Problem]) -> list[Row]:
    """The rows of one sheet as words under its columns, empty rows left out."""
    if grid is None:
        message = f"The sheet “{form.name}” of the export is not there."
        problems.append(problem("GT-WORKSPACE-020", Place(name), message))
        return []
    columns: dict[str, int] = {}
    for column in range(1, grid.last_column + 1):
        heading = grid.at(FIRST_ROW - 1, column).text.strip()
        place = Place(name, FIRST_ROW - 1, column)
        if heading in columns or (heading and heading not in form.columns):
            message = f"Sheet “{form.name}”: the column “{heading}” is not one of the export."
            problems.append(problem("GT-WORKSPACE-020", place, message))
        columns.setdefault(heading, column)
    for heading in form.columns:
        if heading not in columns:
            message = f"Sheet “{form.name}”: the column “{heading}” is not there."
            place = Place(name, FIRST_ROW - 1)
            problems.append(problem("GT-WORKSPACE-020", place, message))
    found = []
    for row in range(FIRST_ROW, grid.last_row + 1):
        cells = {
            heading: grid.cells.get((row, columns[heading]), EMPTY)
            for heading in form.columns
            if heading in columns
        }
        for heading, cell in cells.items():
            if cell.fault:
                message = f"Sheet “{form.name}”: the cell holds a formula that came to no result."
                place = Place(name, row, columns[heading])
                problems.append(problem("GT-WORKSPACE-011", place, message))
        words = {heading: exact_text(cell) for heading, cell in cells.items()}
        if any(words.values()):
            found.append(words)
    return found


def _entry(form: forms.Form, row: Row) -> dict[str, Any]:
    """A row as the keys of an entry: groups put together, lists taken apart."""
    entry: dict[str, Any] = {}
    for column, text in row.items():
        group, dot, key = column.partition(".")
        if column in form.lists:
            entry[column] = [_parted(line) for line in text.split("\n") if line]
        elif dot:
            entry.setdefault(group, {})[key] = text
        else:
            entry[column] = text
    return {key: each for key, each in entry.items() if each and each != {} and _is_filled(each)}


def _is_filled(content: Any) -> bool:
    return any(content.values()) if isinstance(content, dict) else bool(content)


def _nest(indicators: list[dict[str, Any]], rows: dict[str, list[Row]]) -> None:
    """Puts versions and lines of rules under the indicators that they are of."""
    for entry in indicators:
        for form in (forms.VERSIONS, forms.RULES):
            entry[form.key] = _belonging(rows[form.name], entry.get("code", ""))


def _belonging(rows: list[Row], code: str) -> list[dict[str, Any]]:
    return [
        {key: text for key, text in row.items() if key != forms.OF}
        for row in rows
        if row.get(forms.OF, "") == code
    ]


def _parted(line: str) -> str:
    """The entry that `joined` wrote on one line."""
    parts = line.split("\\\\")
    return "\\".join(part.replace("\\n", "\n") for part in parts)
