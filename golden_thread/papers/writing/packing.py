"""An Office file with its dates fixed, and the council as its author.

Takes what python-docx, python-pptx or openpyxl can save; gives the same bytes always.
"""

import io
import zipfile
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from golden_thread.document import Document
from golden_thread.papers.writing.wording import printable

# A document without a date still has to give the same bytes; a zip can hold nothing earlier.
UNDATED = date(1980, 1, 1)
_NOTHING_CHANGED: Mapping[str, bytes] = {}


def packed(made: Any, document: Document) -> bytes:
    """The file's bytes, with the document's title, council, language and date, and no person."""
    day = document.dated or UNDATED
    facts = made.core_properties
    facts.title, facts.author = printable(document.title), printable(document.creator)
    facts.language, facts.last_modified_by = document.language, ""
    facts.created = facts.modified = datetime.combine(day, time())
    saved = io.BytesIO()
    made.save(saved)
    return restamped(saved.getvalue(), day)


def restamped(package: bytes, day: date, changed: Mapping[str, bytes] = _NOTHING_CHANGED) -> bytes:
    """The package with every part dated to the day, and the `changed` parts in place of theirs."""
    stamp = (*max(day, UNDATED).timetuple()[:3], 0, 0, 0)
    again = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as source,
        zipfile.ZipFile(again, "w") as target,
    ):
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, stamp)
            content = changed[name] if name in changed else source.read(name)
            target.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return again.getvalue()
