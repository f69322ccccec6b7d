"""What does a stranger's paper or workbook say, and where?

Word, PowerPoint, PDF and Markdown files and web pages come in; a document of which every block, row
and cell has its place goes out, with problems for what cannot be read. Excel workbooks come in; a
grid a sheet goes out. Nothing here knows what our own writers write.
"""

from golden_thread.papers.reading.process import (
    ReaderFailed,
    Reading,
    WorkbookReading,
    read_paper,
    read_workbook,
)

__all__ = ["ReaderFailed", "Reading", "WorkbookReading", "read_paper", "read_workbook"]
