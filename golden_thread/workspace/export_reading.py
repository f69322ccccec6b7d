"""An exported workbook back into the files of a workspace.

In: its grids. Out: the text of each file by name, and where each line of a CSV file stands on its
sheet. A sheet or column that is not as it was exported is a Problem; what stands in the cells is
judged by the readers of the files, whose problems are then told by sheet and cell.
"""

from dataclasses import dataclass, replace
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
_CSV = (forms.FIGURES, forms.TARGETS)


@dataclass(frozen=True, slots=True)
class ExportRead:
    """The files of an export, and by file the square of its sheet for each line and column."""

    files: dict[str, str]
    name: str
    rows: dict[str, dict[int, int]]
    columns: dict[str, dict[int, int]]

    def on_sheet(self, problem: Problem) -> Problem:
        """The problem of a file with its place in the workbook."""
        place = problem.place
        sheets = [form.name for form in forms.FORMS if form.file == place.file]
        if not sheets:
            return problem
        named = f"Sheet “{'” or “'.join(sheets)}”: {problem.message}"
        row = self.rows.get(place.file, {}).get(place.line or 0)
        column = self.columns.get(place.file, {}).get(place.column or 0)
        return replace(problem, message=named, place=Place(self.name, row, column if row else None))


def is_export(grids: tuple[Grid, ...]) -> bool:
    """Whether the workbook is one of our own exports, by the mark on its cover."""
    return any(
        grid.sheet == forms.COVER and grid.at(FIRST_ROW, 2).text == forms.MARKER for grid in grids
    )


def export_files(grids: tuple[Grid, ...], name: str, problems: list[Problem]) -> ExportRead:
    """The files of the workspace; every fault of the sheets is in `problems`."""
    by_name = {grid.sheet: grid for grid in grids}
    numbered: dict[str, dict[int, Row]] = {}
    columns: dict[str, dict[int, int]] = {}
    for form in forms.FORMS:
        grid = by_name.get(form.name)
        headed = _columns(form, grid, name, problems)
        numbered[form.name] = _rows(form, grid, headed, name, problems) if grid else {}
        if form in _CSV:
            columns[form.file] = {
                number: headed[heading]
                for number, heading in enumerate(form.columns, 1)
                if heading in headed
            }
    rows = {sheet: list(found.values()) for sheet, found in numbered.items()}
    files: dict[str, dict[str, Any]] = {}
    for form in forms.FORMS:
        if form in (*_CSV, forms.VERSIONS, forms.RULES):
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
    lines = {form.file: _lines(numbered[form.name]) for form in _CSV}
    return ExportRead(texts, name, lines, columns)


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


def _columns(
    form: forms.Form, grid: Grid | None, name: str, problems: list[Problem]
) -> dict[str, int]:
    """Where each heading of a sheet stands."""
    if grid is None:
        message = f"The sheet “{form.name}” of the export is not there."
        problems.append(problem("GT-WORKSPACE-020", Place(name), message))
        return {}
    columns: dict[str, int] = {}
    for column in range(1, grid.last_column + 1):
        heading = grid.at(FIRST_ROW - 1, column).text.strip()
        if heading in columns or (heading and heading not in form.columns):
            message = f"Sheet “{form.name}”: the column “{heading}” is not one of the export."
            place = Place(name, FIRST_ROW - 1, column)
            problems.append(problem("GT-WORKSPACE-020", place, message))
        if heading:
            columns.setdefault(heading, column)
    for heading in form.columns:
        if heading not in columns:
            message = f"Sheet “{form.name}”: the column “{heading}” is not there."
            place = Place(name, FIRST_ROW - 1)
            problems.append(problem("GT-WORKSPACE-020", place, message))
    return columns


def _rows(
    form: forms.Form, grid: Grid, columns: dict[str, int], name: str, problems: list[Problem]
) -> dict[int, Row]:
    """The rows of one sheet as words under its columns, by number, empty rows left out."""
    found = {}
    for row in range(FIRST_ROW, grid.last_row + 1):
        words = {}
        for heading in form.columns:
            cell = grid.cells.get((row, columns.get(heading, 0)), EMPTY)
            words[heading] = exact_text(cell)
            if cell.fault:
                message = f"Sheet “{form.name}”: the cell holds a formula that came to no result."
                place = Place(name, row, columns[heading])
                problems.append(problem("GT-WORKSPACE-011", place, message))
        if any(words.values()):
            found[row] = words
    return found


def _lines(rows: dict[int, Row]) -> dict[int, int]:
    """On which line of a CSV file each row begins; a break in a cell takes a line."""
    lines = {}
    line = 2
    for row, words in rows.items():
        lines[line] = row
        line += 1 + sum(text.count("\n") for text in words.values())
    return lines


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
