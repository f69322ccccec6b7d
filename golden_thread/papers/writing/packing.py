"""An Office file with its dates fixed, and the council as its author.

Takes what python-docx or python-pptx can save, and its document; gives the same bytes always.
"""

import io
import zipfile
from datetime import date, datetime, time
from typing import Any

from golden_thread.document import Document
from golden_thread.papers.writing.wording import printable

# A document without a date still has to give the same bytes; a zip can hold nothing earlier.
UNDATED = date(1980, 1, 1)


def packed(made: Any, document: Document) -> bytes:
    """The file's bytes, with the document's title, council, language and date, and no person."""
    day = document.dated or UNDATED
    facts = made.core_properties
    facts.title, facts.author = printable(document.title), printable(document.creator)
    facts.language, facts.last_modified_by = document.language, ""
    facts.created = facts.modified = datetime.combine(day, time())
    first, second = io.BytesIO(), io.BytesIO()
    made.save(first)
    stamp = (*max(day, UNDATED).timetuple()[:3], 0, 0, 0)
    with zipfile.ZipFile(first) as source, zipfile.ZipFile(second, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, stamp)
            target.writestr(entry, source.read(name), zipfile.ZIP_DEFLATED)
    return second.getvalue()
