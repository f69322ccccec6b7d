"""What does a stranger's paper or workbook say, and where?

Word, PowerPoint, PDF, Excel, Markdown and text files and web pages come in; a document of which
every block, row and cell has its place goes out, with problems for what cannot be read. An Excel
workbook that is a council's own comes in; a grid a sheet goes out. Nothing here
knows what our own writers write.
"""

from golden_thread.papers.reading.process import (
    ReaderFailed,
    Reading,
    WorkbookReading,
    read_paper,
    read_workbook,
)

__all__ = ["ReaderFailed", "Reading", "WorkbookReading", "read_paper", "read_workbook"]
