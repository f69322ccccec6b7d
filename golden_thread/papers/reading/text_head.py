"""Is there a header block at the head of a report in plain text, and what stands in it?

In: the lines of the text. Out: where the block begins and ends, and its grid: a label and its entry
a row. Labels stand before a tab, before a colon, or run together with their entry.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from golden_thread.papers.reading.printed_numbers import split_number
from golden_thread.papers.reading.text_items import opening_of
from golden_thread.papers.reading.text_joining import joined
from golden_thread.papers.reading.text_lines import TextLine
from golden_thread.papers.reading.text_tables import Found, grid_of

FEWEST_ROWS = 3
MOST_LINES = 150
LONGEST_ENTRY = 15
LONGEST_LINE = 250
# What header blocks of councils' reports have, longest first; the brackets of plurals are optional.
_LABELS = (
    r"(?:report|wards?|part|title|subject|appendices|author|date)(?=\s*:|\t)",
    r"(?:report\s(?:for|to|of|by|on\sbehalf\sof|author)|title\sof\s(?:the\s)?report|report\stitle)",
    r"(?:if\spart\sii,?\sreason|key\sdecision|decision\stype|meeting\sdate|date\sof\smeeting)",
    r"(?:background\s(?:papers|documents)|glossary\sof\sacronyms|corporate\spriorit(?:y|ies))",
    r"(?:wards?\s?(?:\(s\))?\s(?:affected|involved)|purpose\sof\s(?:the\s)?report)",
    r"(?:recommendations?\s?(?:\(s\))?(?:\sto\sthe\sdecision\smaker\s?(?:\(s\))?)?)",
    r"(?:period\sfor\spost\spolicy(?:\s?/\s?project)?\sreview|portfolio\sholder|cabinet\smember)",
    r"(?:lead\s(?:officer|member)|contact\sofficer|responsible\sofficer|classification)",
)
_KNOWN = re.compile(rf"(?:{'|'.join(_LABELS)})(?!\w)(?:\s/\sresponsible\sofficer)?", re.IGNORECASE)
_COLON = re.compile(r"[A-Z][^:\t.?!]{1,80}:(?=\s|$)")
_AFTER_LABEL = re.compile(r"\s*(?:\(s\))?\s*:?\s*")


def find_head(lines: Sequence[TextLine]) -> Found | None:
    """The header block; None where the text has none."""
    end = _first_section(lines)
    starts = _together(lines, [each for each in range(end) if _label(lines[each].text)])
    known = [each for each in starts if _KNOWN.match(lines[each].text.strip())]
    if len(starts) < FEWEST_ROWS or len(known) < FEWEST_ROWS - 1:
        return None
    last = starts[-1] + 1
    if end < len(lines) and _is_entry(lines[last:end]):
        last = end
    rows = [_row(lines[first:after]) for first, after in pairwise((*starts, last))]
    return starts[0], last, grid_of(rows, lines[starts[0]].page, 0)


def _together(lines: Sequence[TextLine], starts: list[int]) -> list[int]:
    """The labels of one block: those with nothing but an entry between them."""
    for position, (first, after) in enumerate(pairwise(starts), start=1):
        if not _is_entry(lines[first + 1 : after]):
            return starts[:position]
    return starts


def _is_entry(lines: Sequence[TextLine]) -> bool:
    """Whether these lines may be the rest of an entry: few, short, and no list."""
    return len(lines) <= LONGEST_ENTRY and not any(
        len(line.text) > LONGEST_LINE or opening_of(line.text.strip()).is_bullet for line in lines
    )


def _first_section(lines: Sequence[TextLine]) -> int:
    """Where the numbered sections begin: the heading `1. Introduction`, or `1.1.` without one."""
    for position, line in enumerate(lines[:MOST_LINES]):
        number = split_number(line.text)[0]
        if number is None or "." not in number:
            continue
        above = split_number(lines[position - 1].text)[0] if position else None
        return position - 1 if above == number.partition(".")[0] else position
    return min(len(lines), MOST_LINES)


def _label(text: str) -> str | None:
    """The label that the line begins with; None where it begins with none."""
    text = text.strip()
    before, tab, _ = text.partition("\t")
    if tab and 1 < len(before) <= 90 and split_number(text)[0] is None:
        return before
    colon = _COLON.match(text)
    if colon is not None:
        return colon[0]
    known = _KNOWN.match(text)
    if known is None or not text[:1].isupper():
        return None
    rest = text[known.end() :].lstrip()
    is_entry = not rest or rest[0] in ":(0123456789" or rest[0].isupper()
    return known[0] if is_entry else None


def _row(lines: Sequence[TextLine]) -> tuple[str, str]:
    """The label and its entry, lines that were broken made whole and others kept apart."""
    text = lines[0].text.strip()
    label = _label(text) or ""
    length = len(label)
    after = _AFTER_LABEL.match(text, length)
    entry = text[after.end() if after else length :]
    rest = [TextLine(entry, page=lines[0].page)] if entry else []
    whole = joined((*rest, *lines[1:]))
    return text[: after.end() if after else length].strip(), "\n".join(
        each.text.strip() for each in whole
    )
