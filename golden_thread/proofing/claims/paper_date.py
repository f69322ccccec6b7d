"""The date that a paper carries: of the meeting it goes to, or of the day it was written.

In: a document. Out: its own date where whoever made it gave one; else the day in its title, in the
row or line “Date: 1 November 2022” of its header, or in an opening line that names the meeting.
None where it carries none: a day on which something happened is not the paper's own.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from golden_thread.document import Block, Document, Table, blocks_of, lines_of, plain_text
from golden_thread.proofing.words.days import FoundDay, find_days
from golden_thread.proofing.words.wording import plain

# How many blocks from its head a paper's header may reach, and how many words its title line has.
HEADER_BLOCKS = 25
TITLE_WORDS = 14

_LABELS = r"(?:meeting |report )?date(?: of (?:the )?(?:meeting|report|committee|decision))?"
_LABEL = re.compile(rf"{_LABELS} ?:?")
_LABELLED = re.compile(rf"(?<![\w-]){_LABELS} ?(?::|-|\|) ?")
_MEETING = re.compile(
    r"\b(?:meeting|cabinet|committee|council|panel|board|executive|commission)"
    r"(?: to be held| held| meeting)?,?(?: on| of| -)? (?:(?:mon|tues|wednes|thurs|fri)day,? )?"
    r"(?:the )?$"
)
# A line that names one of these tells of a plan or a time limit, and not of the paper.
_NOT_ITS_OWN = re.compile(
    # “Report to the Overview and Scrutiny Committee, 16 October” is what a title says.
    r"\b(?:until|by|from|since|(?<!report )(?<!submitted )to|between|deadline|closes|will|review"
    r"|next|previous|last)\b"
)

_TOLD_OF = re.compile(r"\b(?:on|at|after|before|ending|ended|beginning|commencing|in) (?:the )?$")


def paper_date(document: Document) -> date | None:
    """The day the paper is dated, or None."""
    if document.dated is not None:
        return document.dated
    opening = list(islice(blocks_of(document), HEADER_BLOCKS))
    for found in (_of_title(document.title), _of_header(opening), _of_opening(opening)):
        if found is not None:
            return found
    return None


def _of_title(title: str) -> date | None:
    """The one full date of a title: “Council briefing note – 19 February 2025”."""
    days = [each for each in find_days(title) if each.day]
    if len(days) != 1 or _NOT_ITS_OWN.search(plain(title)) or title.rstrip().endswith("."):
        return None
    before = plain(title[: days[0].start])
    is_told_of = _TOLD_OF.search(before) and not _MEETING.search(before)
    return None if is_told_of else days[0].day


def _of_header(blocks: list[Block]) -> date | None:
    """The day beside or after the label “Date”, in a table or a line."""
    for block in blocks:
        if isinstance(block, Table):
            rows = (block.header, *block.rows) if block.header else block.rows
            for row in rows:
                cells = [plain_text(cell.inlines) for cell in row.cells]
                if len(cells) > 1 and _LABEL.fullmatch(plain(cells[0]).strip()):
                    found = _first(find_days(cells[1]), cells[1])
                    if found is not None:
                        return found
        for line in lines_of(block):
            words = plain_text(line)
            for match in _LABELLED.finditer(plain(words)):
                rest = words[match.end() :]
                found = _first(find_days(rest), rest)
                if found is not None:
                    return found
    return None


def _first(days: tuple[FoundDay, ...], words: str) -> date | None:
    """The day with which the words open."""
    return days[0].day if days and not words[: days[0].start].strip() else None


def _of_opening(blocks: list[Block]) -> date | None:
    """The day at the end of a short line of the opening that is a title or names a meeting."""
    for words in _lines(blocks):
        days = find_days(words)
        if len(days) != 1 or days[0].day is None or len(words.split()) > TITLE_WORDS:
            continue
        before, after = plain(words[: days[0].start]), words[days[0].end :]
        is_alone = not before.strip(" -:,|") and not after.strip(" .")
        if is_alone or (_MEETING.search(before) and not _NOT_ITS_OWN.search(before)):
            return days[0].day
    return None


def _lines(blocks: list[Block]) -> Iterator[str]:
    for block in blocks:
        for line in lines_of(block):
            yield plain_text(line).strip()
