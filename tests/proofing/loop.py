"""The loop: figures composed into a paper, and the claims taken out of it again."""

from collections import Counter
from datetime import datetime
from functools import cache
from pathlib import Path

from golden_thread.document import Document, FigurePart, figure_references
from golden_thread.framework import Framework, Unit
from golden_thread.proofing import ClaimKind, Evidence, Proof, extract_claims, proof_read
from golden_thread.publishing import Layout, Paper, build_paper, editions_of
from golden_thread.workspace import Workspace, load

ROOT = Path(__file__).parents[2]
WORKSPACES = {
    "dacorum": ROOT / "golden_thread/examples/dacorum",
    "saltmere": ROOT / "tests/workspaces/saltmere",
}
# What is read as a number wherever it stands. The rest is read where its measure is known: a date
# and a yes or no are values of some measures only, and a quantity's words are its measure's own.
UNITS_READ = tuple(
    unit for unit in Unit if unit not in (Unit.RATE, Unit.QUANTITY, Unit.YES_NO, Unit.DATE)
)
# Indicator, key of the period, part, and the number or the status as printed.
Printed = tuple[str | None, str, str, str]


@cache
def workspace(name: str) -> Workspace:
    """A workspace of the tests, loaded without a problem."""
    found = load(WORKSPACES[name], problems := [])
    assert found is not None, problems
    assert problems == []
    return found


def layouts() -> list[tuple[str, Layout]]:
    """Every paper of every workspace."""
    return [(name, layout) for name in WORKSPACES for layout in workspace(name).layouts]


def layout_of(name: str, slug: str) -> Layout:
    """The paper of this name in a workspace."""
    return next(layout for layout in workspace(name).layouts if layout.slug == slug)


def paper(name: str, layout: Layout) -> Paper:
    """A paper, built without a problem."""
    made = build_paper(editions_of(layout)[0], workspace(name).material, problems := [])
    assert problems == []
    return made


def built(name: str, layout: Layout) -> Document:
    """The document of a paper, built without a problem."""
    return paper(name, layout).document


def evidence(name: str, as_at: datetime | None = None) -> Evidence:
    """What the workspace knows."""
    whole = workspace(name)
    return Evidence(whole.framework, whole.register, as_at)


def figures_in(document: Document) -> Counter[Printed]:
    """The figures that a document of ours prints."""
    return Counter(
        (
            each.indicator,
            each.period.key,
            each.part.value,
            each.text.lower() if each.part is FigurePart.STATUS else each.text,
        )
        for each in figure_references(document)
    )


def figures_out(document: Document, framework: Framework) -> Counter[Printed]:
    """The figures that the claims of a document speak of, changes without their sign.

    A number that names no measure, such as a count of measures or one of an item's own words, is of
    none.
    """
    found: Counter[Printed] = Counter()
    for claim in extract_claims(document, framework):
        words = claim.text.lower() if claim.kind is ClaimKind.STATUS else claim.text
        if claim.kind is ClaimKind.CHANGE:
            words = words.lstrip("+-−")
        if claim.kind is not ClaimKind.MOVEMENT and claim.indicator:
            key = claim.period.key if claim.period else ""
            found[claim.indicator, key, claim.kind.value, words] += 1
    return found


def proof_of(name: str, layout: Layout, document: Document) -> Proof:
    """The proof of a paper as at the moment its figures were taken."""
    return proof_read(layout.slug, document, evidence(name, layout.figures_as_at))
