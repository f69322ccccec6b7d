"""The whole round on the examples: five papers built, read back, one broken and caught.

In: `build` or `serve`. Out: the folder `demo/` with the two workspaces, every paper of both, and an
index page of what was built and what the proof-reader found; `serve` shows it at
http://127.0.0.1:8000 until stopped.
"""

import functools
import io
import os
import shutil
import sys
import webbrowser
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import docx

from golden_thread.cli.output import Output, write_all
from golden_thread.document import Block, Bullets, Document, Heading, Link, Paragraph, Text
from golden_thread.papers.reading import read_paper
from golden_thread.papers.review import comment_word
from golden_thread.papers.writing.html import render_html
from golden_thread.problems import Problem, stops
from golden_thread.proofing import (
    Evidence,
    Proof,
    coverage_table,
    proof_read,
    review_comments,
    settle,
)
from golden_thread.publishing.files import make_paper
from golden_thread.publishing.index_page import BuiltPaper, index_blocks
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.paper import build_paper
from golden_thread.workspace import Workspace, copy_example, load

ROOT = Path(__file__).resolve().parent.parent / "demo"
ADDRESS = ("127.0.0.1", 8000)
COUNCILS = ("dacorum", "hertsmere")
REPORT = "dacorum/committee-report/committee-report.docx"
BROKEN = "broken/committee-report-with-58.docx"
REVIEWED = "broken/committee-report-with-58.reviewed.docx"
# A handout says what its slides say; the slides themselves are read back.
READ_BACK = (".docx", ".pdf", ".pptx")


def main() -> int:
    """Build the demonstration, and serve it when asked to; the exit code."""
    wanted = sys.argv[1:] or ["build"]
    if wanted not in (["build"], ["serve"]):
        print("Say build or serve.", file=sys.stderr)
        return 2
    shutil.rmtree(ROOT, ignore_errors=True)
    proofs = build(ROOT)
    for proof in proofs:
        print(f"{proof.paper}: {proof.coverage}")
        for finding in proof.findings:
            print(f"  “{finding.sentence}”\n  {finding.message}\n  {finding.arithmetic}")
    print(f"The papers and what was found: {ROOT / 'papers' / 'index.html'}")
    if wanted == ["serve"]:
        with server(ROOT / "papers", ADDRESS) as serving:
            _show(serving)
    return 0


def build(root: Path) -> tuple[Proof, ...]:
    """The proofs of the papers as built, and last that of the broken copy; all is under `root`."""
    papers = root / "papers"
    councils = [_built(root, name, papers) for name in COUNCILS]
    proofs = [proof for council in councils for proof in council.proofs(papers)]
    first = councils[0]
    _break_by_hand(papers)
    broken = first.proof(papers, BROKEN)
    comments = review_comments(settle(broken, None))
    reviewed = comment_word((papers / BROKEN).read_bytes(), comments, dated=datetime.now(UTC))
    page = _index(councils, proofs, broken)
    write_all(papers, [Output(REVIEWED, reviewed.content), Output("index.html", page)])
    return (*proofs, broken)


@dataclass(frozen=True, slots=True)
class Built:
    """An example, and its papers as they lie in a folder of its name."""

    workspace: Workspace
    papers: tuple[BuiltPaper, ...]

    def proofs(self, papers: Path) -> Iterator[Proof]:
        """The proof of every file that the proof-reader reads, handouts left out."""
        for paper in self.papers:
            for name in paper.files:
                if name.endswith(READ_BACK) and name.endswith(".pptx") == paper.is_deck:
                    yield self.proof(papers, name)

    def proof(self, papers: Path, name: str) -> Proof:
        """The proof of a paper as a stranger's reader finds it on the disk."""
        reading = read_paper(papers / name)
        if reading.document is None:
            raise SystemExit("\n".join(str(problem) for problem in reading.problems))
        evidence = Evidence(self.workspace.framework, self.workspace.register)
        return proof_read(Path(name).name, reading.document, evidence)


def server(folder: Path, address: tuple[str, int]) -> ThreadingHTTPServer:
    """A server of the files of this folder and nothing else, not yet serving."""
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(folder))
    return ThreadingHTTPServer(address, handler)


def _show(serving: ThreadingHTTPServer) -> None:
    address = f"http://{ADDRESS[0]}:{ADDRESS[1]}"
    print(f"Open {address} in a browser. Stop with Control-C.", flush=True)
    if os.environ.get("DISPLAY") or sys.platform in ("darwin", "win32"):
        webbrowser.open(address)
    try:
        serving.serve_forever()
    except KeyboardInterrupt:
        print("Stopped.")


def _built(root: Path, name: str, papers: Path) -> Built:
    """The example of this name, copied, and its papers built into a folder of their own."""
    copy_example(name, root / name)
    problems: list[Problem] = []
    workspace = load(root / name, problems)
    if workspace is None:
        raise SystemExit("\n".join(str(problem) for problem in problems))
    editions = [each for layout in workspace.layouts for each in editions_of(layout)]
    documents = [build_paper(each, workspace.material, problems) for each in editions]
    made = [make_paper(each, problems) for each in documents]
    if stops(problems):
        raise SystemExit("\n".join(str(problem) for problem in problems))
    built = tuple(_under(name, each) for each in made if each is not None)
    write_all(papers, (Output(file, made) for each in built for file, made in each.files.items()))
    return Built(workspace, built)


def _under(folder: str, paper: BuiltPaper) -> BuiltPaper:
    return replace(paper, files={f"{folder}/{name}": made for name, made in paper.files.items()})


def _break_by_hand(papers: Path) -> None:
    """Type 58% over the 85% of the commentary on incidents, as a tired hand might."""
    opened = docx.Document(str(papers / REPORT))
    paragraph = next(each for each in opened.paragraphs if "improved to 85%" in each.text)
    run = next(run for run in paragraph.runs if run.text == "85%")
    run.text = "58%"
    saved = io.BytesIO()
    opened.save(saved)
    write_all(papers, [Output(BROKEN, saved.getvalue())])


def _index(councils: list[Built], proofs: list[Proof], broken: Proof) -> bytes:
    page = Document(
        title="Five papers, rebuilt from figures and facts",
        subtitle="Examples by the Golden Thread project; none is a paper of its council.",
        blocks=tuple(_blocks(councils, proofs, broken)),
        creator="Golden Thread",
    )
    return render_html(page, {})


def _blocks(councils: list[Built], proofs: list[Proof], broken: Proof) -> list[Block]:
    read_back = (
        "Each file was read again as any stranger’s file is, and every claim in it was held "
        "against the register. In a copy of the Word report one figure was changed by hand, "
        "from 85% to 58%, to see whether it is caught."
    )
    return [
        *(block for each in councils for block in _papers_of(each)),
        Heading((Text("What the proof-reader found"),), level=1),
        Paragraph((Text(read_back),)),
        coverage_table((*proofs, broken)),
        *(
            Paragraph((Text(f"“{each.sentence}” {each.message} {each.arithmetic}"),))
            for each in broken.findings
        ),
        Bullets(
            (
                (Link("The changed copy, Word", BROKEN),),
                (Link("The changed copy with the finding as a comment, Word", REVIEWED),),
            )
        ),
    ]


def _papers_of(council: Built) -> Iterator[Block]:
    about = council.workspace.framework.council
    yield Heading((Text(about.full_name),), level=1)
    yield Paragraph((Text(about.banner, emphasis=True),))
    yield from index_blocks(council.papers)


if __name__ == "__main__":
    sys.exit(main())
