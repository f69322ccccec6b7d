"""Tables of inputs and expected answers, read from the CSV files beside this one."""

import csv
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent


def rows_of(name: str) -> list[object]:
    """Each row of `spec/<name>.csv` as a parameter, named by its `case` column."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return [pytest.param(row, id=row["case"]) for row in csv.DictReader(lines)]
