"""The whole round on the example: figures to papers, papers read back, one broken and caught.

In: `build` or `serve`. Out: the folder `demo/` with an index page of what was built and what the
proof-reader found; `serve` shows it at http://127.0.0.1:8000 until stopped.
"""

import functools
import io
import os
import shutil
import sys
import webbrowser
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
from golden_thread.proofing import Evidence, Proof, coverage_table, proof_blocks, proof_read
from golden_thread.proofing.review import review_comments
from golden_thread.publishing import BuiltPaper, build_paper, editions_of, index_blocks
from golden_thread.publishing.files import make_paper
from golden_thread.workspace import Workspace, copy_example, load

ROOT = Path(__file__).resolve().parent.parent / "demo"
ADDRESS = ("127.0.0.1", 8000)
REPORT = "committee-report/committee-report.docx"
BROKEN = "broken/committee-report-with-58.docx"
REVIEWED = "broken/committee-report-with-58.reviewed.docx"
READ_BACK = (REPORT, "committee-report/committee-report.pdf", "slides/slides.pptx")


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
    workspace = _fresh_workspace(root / "dacorum")
    built = _build(workspace, papers)
    evidence = Evidence(workspace.framework, workspace.register)
    proofs = [_proof(papers, name, evidence) for name in READ_BACK]
    _break_by_hand(papers)
    broken = _proof(papers, BROKEN, evidence)
    comments = review_comments(broken)
    reviewed = comment_word((papers / BROKEN).read_bytes(), comments, dated=datetime.now(UTC))
    page = _index(workspace, built, proofs, broken)
    write_all(papers, [Output(REVIEWED, reviewed.content), Output("index.html", page)])
    return (*proofs, broken)


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


def _fresh_workspace(folder: Path) -> Workspace:
    copy_example("dacorum", folder)
    problems: list[Problem] = []
    workspace = load(folder, problems)
    if workspace is None:
        raise SystemExit("\n".join(str(problem) for problem in problems))
    return workspace


def _build(workspace: Workspace, papers: Path) -> list[BuiltPaper]:
    problems: list[Problem] = []
    editions = [each for layout in workspace.layouts for each in editions_of(layout)]
    documents = [build_paper(each, workspace.material, problems) for each in editions]
    made = [make_paper(each, problems) for each in documents]
    if stops(problems):
        raise SystemExit("\n".join(str(problem) for problem in problems))
    built = [each for each in made if each is not None]
    write_all(papers, (Output(name, made) for each in built for name, made in each.files.items()))
    return built


def _proof(papers: Path, name: str, evidence: Evidence) -> Proof:
    """The proof of a paper as a stranger's reader finds it on the disk."""
    reading = read_paper(papers / name)
    if reading.document is None:
        raise SystemExit("\n".join(str(problem) for problem in reading.problems))
    return proof_read(Path(name).name, reading.document, evidence)


def _break_by_hand(papers: Path) -> None:
    """Type 58% over the 85% of the commentary on incidents, as a tired hand might."""
    opened = docx.Document(str(papers / REPORT))
    paragraph = next(each for each in opened.paragraphs if "improved to 85%" in each.text)
    run = next(run for run in paragraph.runs if run.text == "85%")
    run.text = "58%"
    saved = io.BytesIO()
    opened.save(saved)
    write_all(papers, [Output(BROKEN, saved.getvalue())])


def _index(
    workspace: Workspace, built: list[BuiltPaper], proofs: list[Proof], broken: Proof
) -> bytes:
    council = workspace.framework.council
    page = Document(
        title=f"{council.name}: the papers of Quarter 2 2022/23",
        subtitle=council.banner,
        blocks=tuple(_blocks(built, proofs, broken)),
        creator=council.full_name,
    )
    return render_html(page, {})


def _blocks(built: list[BuiltPaper], proofs: list[Proof], broken: Proof) -> list[Block]:
    read_back = (
        "Each file was read again as any stranger’s file is, and every claim in it was held "
        "against the register. In a copy of the Word report one figure was changed by hand, "
        "from 85% to 58%, to see whether it is caught."
    )
    return [
        Heading((Text("The papers"),), level=1),
        *index_blocks(built),
        Heading((Text("What the proof-reader found"),), level=1),
        Paragraph((Text(read_back),)),
        coverage_table((*proofs, broken)),
        *proof_blocks(broken),
        Bullets(
            (
                (Link("The changed copy, Word", BROKEN),),
                (Link("The changed copy with the finding as a comment, Word", REVIEWED),),
            )
        ),
        *(block for proof in proofs for block in proof_blocks(proof)),
    ]


if __name__ == "__main__":
    sys.exit(main())
