"""Findings as review comments for the Word file they were found in.

In: a settled proof. Out: one comment a finding that nobody dismissed, which `papers.review` puts on
the words in a copy. What agrees gets none.
"""

from golden_thread.papers.review import ReviewComment
from golden_thread.proofing.dismissals.settling import SettledFinding, SettledProof
from golden_thread.proofing.results.wording import heading_of, lines_of

# Who signs a comment in a council's paper: the tool, never a person.
AUTHOR = "Golden Thread"
INITIALS = "GT"


def review_comments(settled: SettledProof) -> tuple[ReviewComment, ...]:
    """A comment on the words of each finding: what is known, the sum, what to write, and why."""
    return tuple(_comment(each) for each in settled.open)


def _comment(settled: SettledFinding) -> ReviewComment:
    finding = settled.finding
    lines = [f"{label}: {words}" if label else words for label, words in lines_of(settled)]
    return ReviewComment(
        anchor=finding.place.anchor or "",
        text=finding.text,
        start=finding.start,
        message="\n".join((f"{settled.number}. {heading_of(finding)}", *lines)),
        author=AUTHOR,
        initials=INITIALS,
        sentence=finding.sentence,
    )
