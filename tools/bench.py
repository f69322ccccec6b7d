"""Speed as ratios, measured side by side in one run: seconds of a shared machine say little.

In: the example and a made council. Out: four tables: each file of a quarter's papers beside the
bare program that writes it; a large council beside a small one; long papers proof-read; other work
beside the bare start of Python. Exit code 1 when a goal is missed.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.reading import read_paper
from golden_thread.papers.writing import pdf, word
from golden_thread.proofing import Evidence, proof_read
from golden_thread.publishing.paper import Paper
from golden_thread.workspace import Workspace, load
from tools.speed import long_papers
from tools.speed.large import LINEAR, QUARTERS, SECOND, SIZES, growths
from tools.speed.papers import REPORT, benches_of_papers, composed
from tools.speed.timing import HEAD, ROUNDS, Bench, Timed, measure, medians, together

EXAMPLE = Path(__file__).resolve().parent.parent / "golden_thread/examples/dacorum"
GOAL = 1.5


def main() -> int:
    """Print the tables; exit code 1 when a goal is missed."""
    workspace = load(EXAMPLE, [])
    if workspace is None:
        raise SystemExit("The example has an error; see golden-thread check.")
    papers = composed(workspace)
    kept = [_papers(workspace, papers), _large(), long_papers.show(long_papers.prove(EXAMPLE))]
    print(f"\n{HEAD}")
    for bench in _others(workspace, papers[REPORT]):
        print(measure(bench), flush=True)
    return 0 if all(kept) else 1


def _papers(workspace: Workspace, papers: dict[str, Paper]) -> bool:
    """Print each file beside the bare program; whether all together keep to the goal."""
    print(HEAD)
    rows = []
    for bench in benches_of_papers(papers):
        rows.append(measure(bench))
        print(rows[-1], flush=True)
    (composing,) = medians((lambda: composed(workspace),))
    rows.append(Timed("Composing the three papers", composing, 0, "nothing"))
    on_paper = [each for each in rows if not each.name.startswith("Slides")]
    whole = together("All of it together", rows, "the bare programs")
    print(f"| {rows[-1].name} | {composing:.1f} | | | nothing |")
    print(f"{together('All but the slides', on_paper, 'the bare programs')}\n{whole}")
    print(f"\nGoal: at most {GOAL} times. Medians of {ROUNDS} rounds, taken in turn.")
    return whole.ours <= GOAL * whole.alone


def _large() -> bool:
    """Print how the work grows; whether it does so in step with the size, in time for an answer."""
    print(f"\n| Indicators, each of {QUARTERS} quarters; milliseconds of the processor ", end="")
    print(f"| {' | '.join(map(str, SIZES))} | For one, largest to smallest |")
    print("|---" * (len(SIZES) + 2) + "|")
    rows = growths()
    for row in rows:
        print(row, flush=True)
    print(f"\nGoals: at most {LINEAR} times for one; a quarter's figures in {SECOND:.0f} ms.")
    answered = all(row.times[-1] <= SECOND for row in rows if row.is_answer)
    return answered and all(row.ratio <= LINEAR for row in rows)


def _others(workspace: Workspace, report: Paper) -> Iterator[Bench]:
    charts = draw_charts(report.document)
    evidence = Evidence(workspace.framework, workspace.register)
    folder = Path(tempfile.mkdtemp(prefix="golden-thread-bench-"))
    paths = {"Word": folder / "report.docx", "PDF": folder / "report.pdf"}
    paths["Word"].write_bytes(word.render_docx(report.document, charts))
    paths["PDF"].write_bytes(pdf.render_pdf(report.document, charts))
    reading = read_paper(paths["Word"]).document or report.document

    def bare() -> None:
        subprocess.run([sys.executable, "-c", "pass"], check=True)

    def check() -> None:
        command = [str(Path(sys.executable).parent / "golden-thread"), "check", str(EXAMPLE)]
        subprocess.run(command, check=True, capture_output=True)

    start = "the bare start of Python"
    yield Bench("Charts drawn", lambda: draw_charts(report.document), bare, start)
    yield Bench("Workspace loaded", lambda: load(EXAMPLE, []), bare, start)
    yield Bench("golden-thread check, as typed", check, bare, start)
    for name, path in paths.items():
        yield Bench(f"{name} read, in its own process", partial(read_paper, path), bare, start)
    yield Bench("Report proof-read", lambda: proof_read("", reading, evidence), bare, start)


if __name__ == "__main__":
    sys.exit(main())
