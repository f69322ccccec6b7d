"""How does a finding get into the margin of a stranger's Word file?

The file as it came and comments on exact words come in; the same file with the comments goes out,
not a letter of its text changed, with whatever could not be placed.
"""

from golden_thread.papers.review.commenting import (
    NotReviewable,
    ReviewComment,
    Reviewed,
    comment_word,
)

__all__ = ["NotReviewable", "ReviewComment", "Reviewed", "comment_word"]
