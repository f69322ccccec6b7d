"""How much was found in several papers, as a table for a page.

In: proofs. Out: one row a paper.
"""

from collections.abc import Sequence

from golden_thread.document import Cell, Row, Table, Text
from golden_thread.proofing.claims.claim import ClaimVerdict
from golden_thread.proofing.evidence.findings import Proof


def coverage_table(proofs: Sequence[Proof]) -> Table:
    """One row a paper: how many claims were found, and what came of them."""
    headings = ("Paper", "Claims found", "Agree", "Disagree", "Cannot tell")
    rows = (
        (
            proof.paper,
            str(len(proof.checked)),
            *(str(proof.count(verdict)) for verdict in ClaimVerdict),
        )
        for proof in proofs
    )
    caption = (Text("What was found in each paper"),)
    return Table(_row(headings), tuple(_row(cells) for cells in rows), caption)


def _row(cells: Sequence[str]) -> Row:
    return Row(tuple(Cell((Text(words),)) for words in cells))
