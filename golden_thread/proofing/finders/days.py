"""Days that can be held against something: the calendar, each other, or the paper's own date.

In: a sentence where it stands. Out: a claim for each. “31 June complaints” are complaints of June.
"""

import re
from collections.abc import Iterator

from golden_thread.periods import PeriodKind
from golden_thread.proofing.claims.borne_out import day_borne_out, in_order
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.day_ranges import day_ranges, is_turned
from golden_thread.proofing.claims.said_of_days import Day
from golden_thread.proofing.claims.scene import Scene
from golden_thread.proofing.claims.statement import LineKind, Paper
from golden_thread.proofing.claims.told_times import is_out_of_time, told_times
from golden_thread.proofing.words.days import FoundDay, find_days
from golden_thread.proofing.words.tenses import has_been, is_to_come
from golden_thread.proofing.words.wording import plain

_BEFORE = re.compile(
    r"\b(?:on|by|until|till|from|since|to|before|after|ending|ended|dated|date|between|and|the|of)"
    r" (?:the )?$"
)
Ranges = tuple[tuple[FoundDay, FoundDay], ...]
_AFTER = re.compile(r"\W*$|[,.;:)]|-| (?:and|at|for|in|of|or|the|to|was|were|when|with)\b")


def find(scene: Scene) -> Iterator[Claim]:
    """A claim for each day of the sentence that a calendar or the paper itself can bear out."""
    words, text = scene.parts.words, scene.parts.sentence
    days = find_days(text)
    if not days:
        return
    to_come, been = is_to_come(words), has_been(words)
    ranges, figures = day_ranges(text), _of_figures(scene)
    for found in days:
        by_calendar = found.weekday is not None or is_surely_impossible(found, words)
        is_figure = any(start <= found.start < end for start, end in figures)
        borne_by = "" if is_figure else _borne_out(found, words, ranges, scene.context)
        if by_calendar or borne_by or (not is_figure and _is_out(found, text, ranges, scene)):
            at = scene.start + found.start
            said = Day(found, is_due=to_come, is_done=been, borne_by=borne_by)
            yield Claim(ClaimKind.DATE, found.text, scene.printed, scene.place, at, said=said)


def _of_figures(scene: Scene) -> list[tuple[int, int]]:
    """Where days stand that are figures, or by which a longer period is named."""
    quantities = [each for each in scene.parts.quantities if each.unit == "date"]
    labels = scene.context.periods(scene.parts.sentence)
    longer = [each for each in labels if each.period.kind is not PeriodKind.DAY]
    spans = [(each.start, each.end) for each in quantities]
    return spans + [(each.start, each.end) for each in longer]


def _borne_out(found: FoundDay, words: str, ranges: Ranges, context: Context) -> str:
    """Why the day may be so; empty of one that is in no order or nothing bears out."""
    pair = next((each for each in ranges if found in each), None)
    if pair is not None and is_turned(*pair):
        return ""
    return day_borne_out(found, words, context) or (in_order(*pair) if pair else "")


def _is_out(found: FoundDay, text: str, ranges: Ranges, scene: Scene) -> bool:
    """Whether a stretch that the day opens ends before it, or its tense is not the paper's."""
    if any(found == first and is_turned(first, last) for first, last in ranges):
        return True
    dated = scene.context.dated
    told = told_times(text.strip(), dated) if dated else ()
    return any(
        each.day == found.as_printed and dated is not None and is_out_of_time(each, dated)
        for each in told
    )


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
