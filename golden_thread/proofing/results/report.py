"""Proofs as blocks of a document, for a page that a councillor can read.

In: proofs. Out: coverage first, then each finding with its sentence, what the register says, the
sum and a ready replacement, then what could not be told and why.
"""

from collections.abc import Iterator, Sequence

from golden_thread.document import Block, Cell, Heading, Paragraph, Row, Table, Text
from golden_thread.proofing.claims.claim import ClaimVerdict
from golden_thread.proofing.evidence.findings import CheckedClaim, Finding, Proof


def coverage_table(proofs: Sequence[Proof]) -> Table:
    """One row a paper: how many claims were found, and what came of them."""
    headings = ("Paper", "Claims found", "Agree", "Disagree", "Cannot tell")
    rows = tuple(
        (
            proof.paper,
            str(len(proof.checked)),
            *(str(proof.count(verdict)) for verdict in ClaimVerdict),
        )
        for proof in proofs
    )
    return _table("What was found in each paper", headings, rows)


def proof_blocks(proof: Proof) -> Iterator[Block]:
    """The blocks for one paper under a heading of its own."""
    yield Heading((Text(proof.paper),), level=2)
    yield Paragraph((Text(f"{proof.coverage}.", strong=True),))
    for problem in proof.problems:
        yield Paragraph((Text(f"{problem.message} {problem.remedy}"),))
    for number, finding in enumerate(proof.findings, 1):
        yield from _finding(number, finding)
    unknown = [each for each in proof.checked if each.outcome.verdict is ClaimVerdict.CANNOT_TELL]
    if unknown:
        yield _unknown(proof.paper, unknown)


def _finding(number: int, finding: Finding) -> Iterator[Block]:
    rows = (
        ("It says", f"“{finding.sentence}”"),
        ("Where", str(finding.place)),
        ("Found", finding.message),
        *((("The sum", finding.arithmetic),) if finding.arithmetic else ()),
        ("Suggestion", f"Replace “{finding.text}” by “{finding.suggestion}”."),
        ("Why it matters", f"{finding.check.why} ({finding.check.code})"),
    )
    yield _table(f"Finding {number}: {finding.check.title}", ("Finding", "Details"), rows)


def _unknown(paper: str, unknown: Sequence[CheckedClaim]) -> Table:
    rows = tuple((each.claim.text, each.claim.sentence, each.outcome.reason) for each in unknown)
    return _table(f"Claims in {paper} that cannot be told", ("Words", "Sentence", "Why"), rows)


def _table(caption: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    return Table(_row(headings), tuple(_row(cells) for cells in rows), (Text(caption),))


def _row(cells: Sequence[str]) -> Row:
    return Row(tuple(Cell((Text(words),)) for words in cells))
