"""A paper in Markdown, held against itself alone."""

from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import Proof, proof_read

TITLE = "Quarter 2 2026/27 performance report"


def proof_of(text: str) -> Proof:
    """The proof of this paper, without a register."""
    return proof_read("paper", read(f"---\ntitle: {TITLE}\n---\n\n{text}\n".encode()), None)
