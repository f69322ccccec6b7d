"""The date that a paper gives for itself, and the headings that say of when its figures are.

In: a document, or words in plain wording. Out: the day in its title or beside “Date” at its head;
whether a line stands over figures, as “KPIs for last quarter:” does.
"""

import re
from datetime import date

from golden_thread.document import Document, blocks_of, lines_of, plain_text
from golden_thread.periods import FINANCIAL_YEAR, PeriodKind, find_labels
from golden_thread.proofing.words.wording import plain

# The lines of a paper's head, in which its date stands by itself or after a title.
HEAD = 3
# How far “Date: 1 November 2022” is looked for.
HEADER_BLOCK = 40
_LABELLED = re.compile(r"^\W*(?:date|date of (?:meeting|report|paper)|meeting date|dated)\b\W*")
_HEADS = re.compile(
    r"^\W*(?:our |the |key )?(?:kpi'?s?|(?:key )?performance indicators?|indicators?|figures"
    r"|measures|performance|results|statistics|headlines)\b[^.]{0,60}"
    r"\b(?:last|previous|this) (?:month|quarter)\b[^.]{0,20}$"
)
# A heading is short; a sentence about figures is not one.
LONGEST_HEADING = 80


def date_of(document: Document) -> date | None:
    """The day that the paper says it is of; None where it does not say."""
    opening = [plain_text(line) for block in blocks_of(document) for line in lines_of(block)]
    lines = [document.title, *(line for line in opening if line.strip())][: HEADER_BLOCK + 1]
    after_label = False
    for number, line in enumerate(lines):
        labelled = _LABELLED.match(plain(line))
        days = [
            found.period.starts_on
            for found in find_labels(line, calendar=FINANCIAL_YEAR)
            if found.period.kind is PeriodKind.DAY
        ]
        is_head = number == 0 or (number <= HEAD and _is_heading(line))
        if len(set(days)) == 1 and (is_head or labelled or after_label):
            return days[0]
        after_label = labelled is not None and labelled.end() == len(line)
    return None


def heads_figures(words: str) -> bool:
    """Whether these plain words are a heading of figures of the last month or quarter."""
    return _is_heading(words) and _HEADS.match(words) is not None


def _is_heading(line: str) -> bool:
    return len(line) <= LONGEST_HEADING and not line.rstrip().endswith(".")
