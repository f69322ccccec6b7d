"""Whose paper is it?

In: a document. Out: the full name of the council that it names most often, or nothing.
"""

import re
from collections import Counter

from golden_thread.document import Document, blocks_of, lines_of, plain_text

_NAME = re.compile(
    r"\b(?P<name>(?:[A-Z][a-z]+(?:[- ](?:upon|on|and|&|of|the|under|[A-Z][a-z]+)){0,4} )"
    r"(?:Metropolitan Borough|Borough|City|County|District|Town) Council)\b"
)


def council_named(document: Document) -> str:
    """The council's full name, as “Saltmere Borough Council”."""
    lines = (plain_text(line) for block in blocks_of(document) for line in lines_of(block))
    counted = Counter(
        found["name"] for line in (document.title, *lines) for found in _NAME.finditer(line)
    )
    return counted.most_common(1)[0][0] if counted else ""
