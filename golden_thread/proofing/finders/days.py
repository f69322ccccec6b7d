"""Days that can be held against the calendar: those with a weekday, and those it does not have.

In: a sentence where it stands. Out: a claim for each. “31 June complaints” are complaints of June.
"""

import re
from collections.abc import Iterator

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_days import Day
from golden_thread.proofing.claims.scene import Scene
from golden_thread.proofing.claims.statement import LineKind, Paper
from golden_thread.proofing.words.days import FoundDay, find_days
from golden_thread.proofing.words.tenses import has_been, is_to_come
from golden_thread.proofing.words.wording import plain

_BEFORE = re.compile(
    r"\b(?:on|by|until|till|from|since|to|before|after|ending|ended|dated|date|between|and|the|of)"
    r" (?:the )?$"
)
_AFTER = re.compile(r"\W*$|[,.;:)]|-| (?:and|at|for|in|of|or|the|to|was|were|when|with)\b")


def find(scene: Scene) -> Iterator[Claim]:
    """A claim for each day of the sentence that a calendar can bear out."""
    words = scene.parts.words
    to_come, been = is_to_come(words), has_been(words)
    for found in find_days(scene.parts.sentence):
        if found.weekday is None and not is_surely_impossible(found, words):
            continue
        at = scene.start + found.start
        said = Day(found, is_due=to_come, is_done=been)
        yield Claim(ClaimKind.DATE, found.text, scene.printed, scene.place, at, said=said)


def of_headings(paper: Paper) -> Iterator[Claim]:
    """A claim for each such day of the paper's headings and captions, which make no statement."""
    for line in paper.lines:
        if line.kind in (LineKind.HEADING, LineKind.CAPTION):
            words = plain(line.text)
            for found in find_days(line.text):
                if found.weekday is not None or is_surely_impossible(found, words):
                    yield Claim(
                        ClaimKind.DATE,
                        found.text,
                        line.text,
                        line.place,
                        found.start,
                        said=Day(found),
                    )


def is_surely_impossible(found: FoundDay, words: str) -> bool:
    """Whether no calendar has the day, and it is surely meant as one."""
    if not found.is_impossible:
        return False
    if found.year or found.has_ordinal or found.weekday is not None:
        return True
    before, after = _BEFORE.search(words[: found.start]), _AFTER.match(words, found.end)
    opens = not words[: found.start].strip()
    return bool(after) and (opens or before is not None)
