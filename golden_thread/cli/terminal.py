"""What commands print: problems, and the way out with the right exit code.

In: problems and folders. Out: lines on standard error, so that standard output stays for results.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import typer

from golden_thread.problems import Problem, stops

SOME = 1
WRONG_USAGE = 2
_ENCODER = json.JSONEncoder(ensure_ascii=False)


def show_problems(problems: Iterable[Problem]) -> None:
    """Print each problem: where, how bad, what is wrong, what to do, its code."""
    for problem in in_order(problems):
        typer.echo(str(problem), err=True)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """The problems by file, line, column and code; one that several editions share once."""
    return sorted(dict.fromkeys(problems), key=_order)


def exit_on(problems: Iterable[Problem]) -> None:
    """When any is an error, show them all and leave with exit code 1."""
    found = tuple(problems)
    if stops(found):
        show_problems(found)
        raise typer.Exit(SOME)


def needed_folder(folder: Path) -> Path:
    """The folder itself; leaves with exit code 2 when there is none."""
    if not folder.is_dir():
        raise typer.BadParameter(f"There is no folder {folder}.")
    return folder


def print_json(document: dict[str, Any]) -> None:
    """Print a JSON document in UTF-8, whatever the terminal is set to: a line for each entry.

    Python's own way of setting each value on a line takes five times as long, and makes the figures
    of a large council twice as many bytes.
    """
    members = (f'"{name}": {_json(value)}' for name, value in document.items())
    text = ",\n".join(members)
    sys.stdout.buffer.write(f"{{\n{text}\n}}\n".encode())


def _json(value: object) -> str:
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(_ENCODER.encode, value)) + "\n]"
    return _ENCODER.encode(value)


def _order(problem: Problem) -> tuple[str, int, int, str]:
    place = problem.place
    return place.file, place.line or 0, place.column or 0, problem.code
