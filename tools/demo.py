"""The whole round on the examples: five papers built, read back, one broken and caught.

In: `build` or `serve`. Out: the folder `demo/` with the two workspaces, every paper of both, a page
of what was built and found, and the sample paper marked up; `serve` shows the desk with all of it
at http://127.0.0.1:8000 until stopped.
"""

import io
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import docx

from golden_thread.cli.desk.reading import read_posted_paper
from golden_thread.cli.desk.sample import NAME, sample_paper
from golden_thread.cli.desk.serving import Desk, made_desk
from golden_thread.cli.desk_command import serve
from golden_thread.cli.output import Output, write_all
from golden_thread.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Link,
    Paragraph,
    Picture,
    Text,
)
from golden_thread.papers.marked import render_marked
from golden_thread.papers.reading import read_paper
from golden_thread.papers.review import comment_word
from golden_thread.papers.writing.html import render_html
from golden_thread.papers.writing.page_blocks import blocks_html
from golden_thread.problems import Problem, stops
from golden_thread.proofing import (
    Evidence,
    Proof,
    coverage_table,
    marked_paper,
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
PORT = 8000
COUNCILS = ("dacorum", "hertsmere")
REPORT = "dacorum/committee-report/committee-report.docx"
BROKEN = "broken/committee-report-with-58.docx"
REVIEWED = "broken/committee-report-with-58.reviewed.docx"
MARKED = "broken/committee-report-with-58.docx.proof.html"
BUILT = "built-papers.html"
# A handout says what its slides say; the slides themselves are read back.
READ_BACK = (".docx", ".pdf", ".pptx")


def main() -> int:
    """Build the demonstration, and serve it when asked to; the exit code."""
    wanted = sys.argv[1:] or ["build"]
    if wanted not in (["build"], ["serve"]):
        print("Say build or serve.", file=sys.stderr)
        return 2
    shutil.rmtree(ROOT, ignore_errors=True)
    made = build(ROOT)
    for proof in made.proofs:
        print(f"{proof.paper}: {proof.coverage}")
        for finding in proof.findings:
            print(f"  “{finding.sentence}”\n  {finding.message}\n  {finding.arithmetic}")
    print(f"The papers and what was found: {ROOT / 'papers' / BUILT}")
    print(f"The sample paper, marked up: {ROOT / 'papers/sample' / f'{NAME}.proof.html'}")
    if wanted == ["serve"]:
        serve(made.desk(ROOT), PORT)
    return 0


def build(root: Path) -> "Demonstration":
    """The demonstration; all its files are under `root`."""
    papers = root / "papers"
    councils = [_built(root, name, papers) for name in COUNCILS]
    proofs = [proof for council in councils for proof in council.proofs(papers)]
    first = councils[0]
    _break_by_hand(papers)
    broken = first.proof(papers, BROKEN)
    write_all(papers, [*_marked_up(papers, broken), *_sample()])
    write_all(papers, [Output(BUILT, _page(councils, proofs, broken))])
    return Demonstration((*proofs, broken), tuple(councils))


@dataclass(frozen=True, slots=True)
class Demonstration:
    """The proofs of the papers as built, and last that of the broken copy; and the examples."""

    proofs: tuple[Proof, ...]
    councils: tuple["Built", ...]

    def desk(self, root: Path) -> Desk:
        """The desk, with links to everything below the sample."""
        blocks = [
            Heading((Text("Papers built from figures and facts"),)),
            *(
                block
                for each in self.councils
                for block in _papers_of(each)
                if not isinstance(block, Picture)
            ),
            Heading((Text("What the proof-reader found in them"),)),
            Bullets(((Link("Every paper with its first page, and what was found", BUILT),),)),
            _broken_links(),
        ]
        return made_desk(folder=root / "papers", more=blocks_html(blocks, level=2, language="en"))


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


def _marked_up(papers: Path, broken: Proof) -> Iterator[Output]:
    """The broken copy as a page with its words marked, and as a Word file with a comment."""
    settled = settle(broken, None)
    content = (papers / BROKEN).read_bytes()
    reviewed = comment_word(content, review_comments(settled), dated=datetime.now(UTC))
    yield Output(REVIEWED, reviewed.content)
    document = read_paper(papers / BROKEN).document
    yield Output(MARKED, render_marked(marked_paper(settled, document)))


def _sample() -> Iterator[Output]:
    """The sample paper, as it is and marked up."""
    sample = sample_paper()
    read = read_posted_paper(sample, None, datetime.now(UTC))
    page = render_marked(marked_paper(read.proved.settled, read.proved.document))
    yield Output(f"sample/{NAME}", sample.content)
    yield Output(f"sample/{NAME}.proof.html", page)
    yield Output(f"sample/{read.copy_name}", read.copy or b"")


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


def _page(councils: list[Built], proofs: list[Proof], broken: Proof) -> bytes:
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
        _broken_links(),
    ]


def _broken_links() -> Bullets:
    return Bullets(
        (
            (Link("The changed copy, Word", BROKEN),),
            (Link("The changed copy with its words marked, web page", MARKED),),
            (Link("The changed copy with the finding as a comment, Word", REVIEWED),),
        )
    )


def _papers_of(council: Built) -> Iterator[Block]:
    about = council.workspace.framework.council
    yield Heading((Text(about.full_name),), level=1)
    yield Paragraph((Text(about.banner, emphasis=True),))
    yield from index_blocks(council.papers)


if __name__ == "__main__":
    sys.exit(main())
