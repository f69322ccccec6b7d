"""A page acted out in an empty folder: its files are written and its commands run, in order.

A block with a title is a file, lines at the end of one, one changed line of it, or a change made in
Word. In a `console` block a line after `$` is a command, and what follows is what it prints; TODAY
is the day on which it is run.
"""

import csv
import re
import shlex
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import docx
import openpyxl
from typer.testing import CliRunner

from golden_thread.cli.main import app
from tests.docs.pages import DOCS, Block, blocks

_NUMBER = re.compile(r"\d+(\.\d+)?")
REPORT = "demo/out/committee-report/committee-report.docx"


def prepare(page: Path, folder: Path) -> None:
    """Put into the folder what a page takes as given: the example, and the first workspace."""
    if page.parent.name != "how-to":
        return
    CliRunner().invoke(app, ["example", "dacorum", str(folder / "demo")])
    start = DOCS / "how-to/start-a-workspace.md"
    for block in blocks(start) if page != start else ():
        if block.title:
            write(block, folder)


def act(page: Path, folder: Path) -> Iterator[tuple[str, str, str]]:
    """Each command of the page, what the page says that it prints, and what it does print."""
    code = 0
    for block in blocks(page):
        if block.title:
            write(block, folder)
        elif block.language == "console":
            for command, shown in _commands(block.text):
                if command == "echo $?":
                    yield command, shown, f"{code}\n"
                    continue
                name, *arguments = shlex.split(command)
                assert name == "golden-thread", command
                result = CliRunner().invoke(app, arguments)
                code = result.exit_code
                today = datetime.now().astimezone().date().isoformat()
                yield command, shown.replace("TODAY", today), result.output.replace("\\", "/")


def write(block: Block, folder: Path) -> None:
    """Do what the title of a block says with its text."""
    name, _, how = block.title.partition(", ")
    path = folder / name
    if name == "In Word":
        _change_in_word(block.text, folder / REPORT, folder / how.removeprefix("saved as "))
    elif how == "at the end":
        path.write_text(path.read_text(encoding="utf-8") + block.text, encoding="utf-8")
    elif how == "this line":
        key = block.text.partition(":")[0]
        text = path.read_text(encoding="utf-8")
        changed, times = re.subn(rf"^{key}:.*\n", block.text, text, flags=re.M)
        assert times == 1
        path.write_text(changed, encoding="utf-8")
    elif path.suffix == ".xlsx":
        _make_workbook(block.text, path)
    else:
        assert not how, block.title
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, encoding="utf-8")


def _make_workbook(rows: str, path: Path) -> None:
    """The rows as a sheet, numbers as numbers, as somebody who types them in Excel gets them."""
    made = openpyxl.Workbook()
    made.active.title = "KPIs 2026-27"
    for row in csv.reader(rows.splitlines()):
        made.active.append([float(cell) if _NUMBER.fullmatch(cell) else cell for cell in row])
    made.save(path)


def _commands(text: str) -> Iterator[tuple[str, str]]:
    for part in re.split(r"^\$ ", text, flags=re.M)[1:]:
        command, _, shown = part.partition("\n")
        yield command, shown


def _change_in_word(change: str, original: Path, copy: Path) -> None:
    old, new = change.strip().split(" → ")
    shutil.copy(original, copy)
    document = docx.Document(str(copy))
    run = next(run for each in document.paragraphs for run in each.runs if run.text == old)
    run.text = new
    document.save(str(copy))
