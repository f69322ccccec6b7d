"""Papers read for the figures and items that they tell.

In: papers as they were read, and the workspace they are to go into, where there is one. Out: a
proposal; figures that the register holds already are counted and not proposed again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from golden_thread.document import Document, PaperPlace
from golden_thread.framework import Framework
from golden_thread.proofing.claims.extracting import read_claims
from golden_thread.proofing.claims.names import Names
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.told_names import told_names
from golden_thread.workspace.from_papers.council_named import council_named
from golden_thread.workspace.from_papers.figures_found import figures_of
from golden_thread.workspace.from_papers.held import Held
from golden_thread.workspace.from_papers.items_found import items_of
from golden_thread.workspace.from_papers.movements_found import movements_of
from golden_thread.workspace.from_papers.new_codes import Codes
from golden_thread.workspace.from_papers.paper_times import times_of
from golden_thread.workspace.from_papers.parting import parted
from golden_thread.workspace.from_papers.passages import passages_of
from golden_thread.workspace.from_papers.proposal import (
    Proposal,
    ProposedFigure,
    ProposedItem,
    ReadPaper,
)
from golden_thread.workspace.from_papers.proposal_files import Standing
from golden_thread.workspace.from_papers.reader import Reader, sound_names
from golden_thread.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A paper that was read: the name of its file, its document, and the mark of its content."""

    name: str
    document: Document
    fingerprint: str


def propose(
    papers: Iterable[PaperFile], workspace: Workspace | None, standing: Standing | None = None
) -> Proposal:
    """What these papers tell, paper by paper, that is not held yet.

    `standing` are the proposals that are there: a measure named there keeps its code.
    """
    held = Held.of(workspace)
    codes = Codes.of(workspace, standing.figures if standing else ())
    proposal = Proposal()
    for paper in papers:
        read = _read(paper, workspace.framework if workspace else None)
        coded = codes.all_coded(read.figures)
        fresh = [held.beside(each) for each in coded]
        kept = tuple(each for each in fresh if each is not None)
        proposal = Proposal(
            (*proposal.papers, *read.papers),
            (*proposal.figures, *kept),
            (*proposal.items, *read.items),
            proposal.held + len(fresh) - len(kept),
        )
    return proposal


def _read(paper: PaperFile, framework: Framework | None) -> Proposal:
    document = parted(paper.document)
    told = sound_names(told_names((document,)))
    title = document.title.strip()
    named = f"{title} ({paper.name})" if title else paper.name
    reader = Reader(named, times_of(document), Names.of(framework, told), framework)
    passages = passages_of(document)
    statements = _by_place(read_claims(paper.name, document, framework, told).statements)
    figures: list[ProposedFigure] = []
    items: list[ProposedItem] = []
    for passage in passages:
        for statement in statements.get(passage.place, ()):
            found = tuple(figures_of(statement, passage, reader))
            figures += found or movements_of(statement, passage, reader)
        items += items_of(passage, reader)
    read = ReadPaper(
        paper=paper.name,
        title=title,
        council=council_named(document),
        fingerprint=paper.fingerprint,
    )
    return Proposal((read,), tuple(_once(figures)), tuple(items))


def _by_place(statements: Iterable[Statement]) -> dict[PaperPlace, list[Statement]]:
    found: dict[PaperPlace, list[Statement]] = {}
    for statement in statements:
        # The cells of a table that says nothing of figures have places of their own.
        place = replace(statement.place, column=None) if statement.is_row else statement.place
        found.setdefault(place, []).append(statement)
    return found


def _once(figures: Iterable[ProposedFigure]) -> Iterator[ProposedFigure]:
    """The proposals, each value of a figure once: where it is told twice, the surer telling."""
    kept: dict[tuple[str, ...], ProposedFigure] = {}
    ranks = ("high", "medium", "low")
    for each in figures:
        figure = (each.indicator, each.title, each.period)
        moved = kept.get((*figure, ""))
        if each.value and moved is not None and not each.stated_movement:
            # “Lower than the previous quarter. … this quarter (11%)” is one figure.
            del kept[(*figure, "")]
            each = replace(
                each,
                stated_movement=moved.stated_movement,
                stated_against=moved.stated_against,
            )
        what = (*figure, each.value)
        before = kept.get(what)
        if before is None or ranks.index(each.confidence) < ranks.index(before.confidence):
            kept[what] = each
    yield from kept.values()
