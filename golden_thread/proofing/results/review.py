"""Findings as review comments for the Word file they were found in.

In: a proof. Out: one comment a finding, which `papers.review` puts on the words in a copy.
"""

from golden_thread.papers.review import ReviewComment
from golden_thread.proofing.evidence.findings import Finding, Proof

# Who signs a comment in a council's paper: the tool, never a person.
AUTHOR = "Golden Thread"
INITIALS = "GT"


def review_comments(proof: Proof) -> tuple[ReviewComment, ...]:
    """A comment on the words of each finding: what the register says, the sum, what to write."""
    return tuple(_comment(finding) for finding in proof.findings)


def _comment(finding: Finding) -> ReviewComment:
    lines = (
        finding.message,
        finding.arithmetic,
        f"Suggestion: {finding.suggestion}",
        f"{finding.check.why} ({finding.check.code})",
    )
    message = "\n".join(line for line in lines if line)
    return ReviewComment(
        anchor=finding.place.anchor or "",
        text=finding.text,
        start=finding.start,
        message=message,
        author=AUTHOR,
        initials=INITIALS,
    )
