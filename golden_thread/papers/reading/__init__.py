"""What does a stranger's paper say, and where?

Word, PowerPoint and PDF files come in; a document of which every block, row and cell has its place
goes out, with problems for what cannot be read. Nothing here knows what our own writers write.
"""

from golden_thread.papers.reading.process import ReaderFailed, Reading, read_paper

__all__ = ["ReaderFailed", "Reading", "read_paper"]
