"""Speed as ratios, measured side by side in one run: seconds of a shared machine say little.

In: the example. Out: a table of rows, each our time beside the time of the same work done with
Pandoc or Typst alone on the finished tree, or beside the bare start of Python.
"""

import base64
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import typst

from golden_thread.document import Bullets, Chart, Document, Table, lines_of, plain_text
from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.reading import read_paper
from golden_thread.papers.writing import pandoc, pdf, powerpoint, templates, word
from golden_thread.papers.writing.html import render_html
from golden_thread.proofing import Evidence, proof_read
from golden_thread.publishing import build_paper, editions_of
from golden_thread.workspace import Workspace, load

EXAMPLE = Path(__file__).resolve().parent.parent / "golden_thread/examples/dacorum"
ROUNDS = 7
GOAL = 1.5


@dataclass(frozen=True, slots=True)
class Bench:
    """One thing to time, `ours` against `alone`, each a call without arguments."""

    name: str
    ours: Callable[[], object]
    alone: Callable[[], object]
    beside: str


def main() -> int:
    """Print the rows; exit code 1 when the three files take more than the goal allows."""
    workspace = load(EXAMPLE, [])
    if workspace is None:
        raise SystemExit("The example has an error; see golden-thread check.")
    report, deck = _documents(workspace)
    charts = draw_charts(report) | draw_charts(deck)
    rows = [_measure(bench) for bench in (*_writers(report, deck, charts), *_others(workspace))]
    print("| What | Ours, ms | Beside, ms | Ratio | Beside what |\n|---|---|---|---|---|")
    for bench, ours, alone in rows:
        print(_line(bench.name, ours, alone, bench.beside))
    three = [(ours, alone) for _, ours, alone in rows[:3]]
    ours, alone = (sum(column) for column in zip(*three, strict=True))
    print(_line("The three files together", ours, alone, "Pandoc and Typst alone"))
    print(f"Goal: the three files in at most {GOAL} times. Median of {ROUNDS} rounds in turn.")
    return 0 if ours <= GOAL * alone else 1


def _documents(workspace: Workspace) -> tuple[Document, Document]:
    built = {
        layout.slug: build_paper(editions_of(layout)[0], workspace.material, []).document
        for layout in workspace.layouts
    }
    return built["committee-report"], built["slides"]


def _measure(bench: Bench) -> tuple[Bench, float, float]:
    """The median of each in milliseconds, taken in turn so that both meet the same machine."""
    bench.ours()
    bench.alone()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for taken, call in zip(times, (bench.ours, bench.alone), strict=True):
            start = time.perf_counter()
            call()
            taken.append((time.perf_counter() - start) * 1000)
    return bench, statistics.median(times[0]), statistics.median(times[1])


def _line(name: str, ours: float, alone: float, beside: str) -> str:
    return f"| {name} | {ours:.0f} | {alone:.0f} | {ours / alone:.2f} | {beside} |"


def _writers(report: Document, deck: Document, charts: DrawnCharts) -> tuple[Bench, ...]:
    """The writers, each beside the program it uses, given the very tree that it would be given."""
    tree, target, options = _given_to_pandoc(lambda: word.render_docx(report, charts))
    inputs = _given_to_typst(lambda: pdf.render_pdf(report, charts))
    slides = _tree_of(_as_markdown(deck, charts))
    return (
        Bench(
            "Report in Word",
            lambda: word.render_docx(report, charts),
            lambda: pandoc.run_pandoc(tree, target=target, options=options),
            "Pandoc on the finished tree",
        ),
        Bench(
            "Report in PDF",
            lambda: pdf.render_pdf(report, charts),
            lambda: typst.Compiler(
                templates.TYPST_TEMPLATE,
                root=templates.TYPST_TEMPLATE.parent,
                font_paths=pdf._FONTS,
            ).compile(**inputs),
            "Typst on the finished tree",
        ),
        Bench(
            "Slides in PowerPoint",
            lambda: powerpoint.render_pptx(deck, charts),
            lambda: pandoc.run_pandoc(slides, target="pptx"),
            "Pandoc on a like tree",
        ),
    )


def _others(workspace: Workspace) -> tuple[Bench, ...]:
    report, _ = _documents(workspace)
    charts = draw_charts(report)
    evidence = Evidence(workspace.framework, workspace.register)
    folder = Path(tempfile.mkdtemp(prefix="golden-thread-bench-"))
    paths = {"Word": folder / "report.docx", "PDF": folder / "report.pdf"}
    paths["Word"].write_bytes(word.render_docx(report, charts))
    paths["PDF"].write_bytes(pdf.render_pdf(report, charts))
    reading = read_paper(paths["Word"]).document or report

    def bare() -> None:
        subprocess.run([sys.executable, "-c", "pass"], check=True)

    def check() -> None:
        command = [str(Path(sys.executable).parent / "golden-thread"), "check", str(EXAMPLE)]
        subprocess.run(command, check=True, capture_output=True)

    start = "the bare start of Python"
    return (
        Bench("Chart drawn", lambda: draw_charts(report), bare, start),
        Bench("Report as a page", lambda: render_html(report, charts), bare, start),
        Bench("Workspace loaded", lambda: load(EXAMPLE, []), bare, start),
        Bench("golden-thread check, as typed", check, bare, start),
        Bench("Word read, in its own process", lambda: read_paper(paths["Word"]), bare, start),
        Bench("PDF read, in its own process", lambda: read_paper(paths["PDF"]), bare, start),
        Bench("Report proof-read", lambda: proof_read("", reading, evidence), bare, start),
    )


def _given_to_pandoc(write: Callable[[], object]) -> tuple[bytes, str, list[str]]:
    with mock.patch.object(word, "run_pandoc", wraps=pandoc.run_pandoc) as watched:
        write()
    call = watched.call_args
    return call.args[0], call.kwargs["target"], call.kwargs["options"]


def _given_to_typst(write: Callable[[], object]) -> dict[str, Any]:
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
    return given


def _tree_of(markdown: str) -> bytes:
    command = [str(pandoc._PROGRAM), "--from=markdown", "--to=json"]
    return subprocess.run(command, input=markdown.encode(), capture_output=True, check=True).stdout


def _as_markdown(deck: Document, charts: DrawnCharts) -> str:
    """The deck as a person would write it for Pandoc: the same words, numbers and pictures."""
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
                picture = base64.b64encode(charts[block].png).decode()
                lines.append(f"![{block.title}](data:image/png;base64,{picture})")
        spoken = (plain_text(line) for block in slide.notes for line in lines_of(block))
        notes = "\n\n".join(spoken)
        lines.append(f"\n::: notes\n{notes}\n:::\n")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
