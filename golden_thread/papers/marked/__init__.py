"""How does a stranger's paper stand on a page with its words marked and notes beside them?

A document, marks on its words and notes come in; one page that asks for nothing else goes out. No
letter of the paper can become markup there, and its links and pictures lead nowhere.
"""

from golden_thread.papers.marked.marks import Fold, Mark, MarkedPaper, MarkKind, Note
from golden_thread.papers.marked.page import marked_body, page_of, render_marked
from golden_thread.papers.marked.placing import Placed, Spot, place_marks

__all__ = [
    "Fold",
    "Mark",
    "MarkKind",
    "MarkedPaper",
    "Note",
    "Placed",
    "Spot",
    "marked_body",
    "page_of",
    "place_marks",
    "render_marked",
]
