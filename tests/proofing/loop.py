"""The loop: figures composed into a paper, and the claims taken out of it again."""

from collections import Counter
from datetime import datetime
from functools import cache
from pathlib import Path

from golden_thread.document import Document, FigurePart, figure_references
from golden_thread.framework import Framework, Unit
from golden_thread.proofing import ClaimKind, Evidence, Proof, extract_claims, proof_read
from golden_thread.proofing.claims.said_of_days import Day, PeriodNamed
from golden_thread.publishing.layouts.edition import Edition, editions_of
from golden_thread.publishing.paper import Paper, build_paper, every_edition
from golden_thread.workspace import Workspace, load

ROOT = Path(__file__).parents[2]
WORKSPACES = {
    "dacorum": ROOT / "golden_thread/examples/dacorum",
    "hertsmere": ROOT / "golden_thread/examples/hertsmere",
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


def editions() -> list[tuple[str, Edition]]:
    """Every edition of every paper of every workspace, each Part II among them."""
    return [
        (name, edition)
        for name in WORKSPACES
        for layout in workspace(name).layouts
        for edition in every_edition(layout, workspace(name).material)
    ]


def edition_of(name: str, slug: str) -> Edition:
    """The first edition of the paper of this name in a workspace."""
    layouts = workspace(name).layouts
    return editions_of(next(layout for layout in layouts if layout.slug == slug))[0]


def paper(name: str, edition: Edition) -> Paper:
    """A paper, built without a problem."""
    made = build_paper(edition, workspace(name).material, problems := [])
    assert problems == []
    return made


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


def bound_in(proof: Proof) -> Counter[Printed]:
    """The claims of a proof that are bound, movements and all, changes without their sign.

    A day or a period by itself is borne out by the date of the document, which a file may lack.
    """
    return Counter(
        (
            claim.indicator,
            claim.period.key if claim.period else "",
            claim.kind.value,
            claim.text.lower().lstrip("+-−"),
        )
        for claim in (each.claim for each in proof.checked)
        if not claim.unbound and not isinstance(claim.said, Day | PeriodNamed)
    )


def proof_of(name: str, edition: Edition, document: Document) -> Proof:
    """The proof of a paper as at the moment its figures were taken."""
    return proof_read(edition.slug, document, evidence(name, edition.layout.figures_as_at))
