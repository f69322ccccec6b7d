"""The bare programs that papers are written with, given what our writers give them, finished.

In: a writer's call, a deck or a book of data. Out: a call that does the bare work again and again.
"""

import base64
import csv
import io
import subprocess
from collections.abc import Callable
from types import ModuleType
from typing import Any
from unittest import mock

import typst
from openpyxl import Workbook

from golden_thread.document import (
    Bullets,
    Chart,
    DataBook,
    Document,
    Picture,
    Table,
    lines_of,
    plain_text,
)
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.writing import pandoc, pdf, templates


def bare_pandoc(writer: ModuleType, write: Callable[[], object]) -> Callable[[], object]:
    """Pandoc alone on the tree and with the options that a writer gave it."""
    with mock.patch.object(writer, "run_pandoc", wraps=pandoc.run_pandoc) as watched:
        write()
    (tree,), named = watched.call_args
    return lambda: pandoc.run_pandoc(tree, **named)


def bare_typst(write: Callable[[], object]) -> Callable[[], object]:
    """Typst alone on the tree that the writer of PDF gave it."""
    given: dict[str, Any] = {}
    compiler = typst.Compiler

    class Watched:
        def __init__(self, *arguments: Any, **named: Any) -> None:
            self.inner = compiler(*arguments, **named)

        def compile(self, **named: Any) -> bytes | list[bytes] | None:
            given.update(named)
            return self.inner.compile(**named)

    with mock.patch.object(typst, "Compiler", Watched):
        write()
    template = templates.TYPST_TEMPLATE
    return lambda: typst.Compiler(template, root=template.parent, font_paths=pdf._FONTS).compile(
        **given
    )


def bare_deck(deck: Document, charts: DrawnCharts, target: str) -> Callable[[], object]:
    """Pandoc alone on a deck as a person would write it: the same words, numbers and pictures."""
    command = [str(pandoc._PROGRAM), "--from=markdown", "--to=json"]
    markdown = _as_markdown(deck, charts).encode()
    tree = subprocess.run(command, input=markdown, capture_output=True, check=True).stdout
    return lambda: pandoc.run_pandoc(tree, target=target)


def bare_workbook(book: DataBook) -> bytes:
    """The cells of the book as openpyxl alone writes them, without a style."""
    made = Workbook()
    made.remove(made.active)
    for table in book.tables:
        sheet = made.create_sheet()
        sheet.append([column.title for column in table.columns])
        for row in table.rows:
            sheet.append(row)
    saved = io.BytesIO()
    made.save(saved)
    return saved.getvalue()


def bare_csv(book: DataBook) -> str:
    """The cells of the book as Python alone writes them."""
    written = io.StringIO()
    for table in book.tables:
        lines = csv.writer(written)
        lines.writerow([column.name for column in table.columns])
        lines.writerows(table.rows)
    return written.getvalue()


def _as_markdown(deck: Document, charts: DrawnCharts) -> str:
    lines = []
    for slide in deck.slides:
        lines.append(f"# {plain_text(slide.title)}\n")
        for block in slide.blocks:
            if isinstance(block, Bullets):
                lines += [f"- {plain_text(item)}" for item in block.items]
            elif isinstance(block, Table) and block.header:
                rows = (block.header, *block.rows)
                cells = [[plain_text(cell.inlines) for cell in row.cells] for row in rows]
                cells.insert(1, ["---"] * len(cells[0]))
                lines += ["| " + " | ".join(row) + " |" for row in cells]
            elif isinstance(block, Chart):
                lines.append(_picture(block.title, "image/png", charts[block].png))
            elif isinstance(block, Picture):
                lines.append(_picture(block.alternative, block.media_type, block.content))
        spoken = (plain_text(line) for block in slide.notes for line in lines_of(block))
        notes = "\n\n".join(spoken)
        lines.append(f"\n::: notes\n{notes}\n:::\n")
    return "\n".join(lines)


def _picture(words: str, kind: str, content: bytes) -> str:
    return f"![{words}](data:{kind};base64,{base64.b64encode(content).decode()})"
