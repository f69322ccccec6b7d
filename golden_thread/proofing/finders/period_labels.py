"""Periods named twice in one breath, and labels that no calendar has.

In: a sentence where it stands. Out: a claim for each pair, “Q4 2025/26 (January to March 2026)”,
and for each label such as “Q5 2025/26” or “in 2025/27”. A programme may well be one of 2025/27.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from golden_thread.periods import FoundPeriod, PeriodKind, find_labels, parse_key
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_days import PeriodLabel
from golden_thread.proofing.claims.scene import Scene
from golden_thread.proofing.words.wording import plain

_MONTH = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|'\d\d(?!\d)|(?<!\d)\d\d/\d\d(?!\d)")
_OPENS = re.compile(r" ?\( ?")
_IN_LINE = re.compile(
    r",? - |, |: |,? (?:which )?(?:cover(?:s|ed|ing)|is|was|being|ran|runs|meaning|i\.?e\.?)"
    r"(?: from)?(?: the)?(?: (?:three )?months| period| quarter)?(?: of| from| between)? "
)
_CLOSES = re.compile(r" ?\)")
_ENDS = re.compile(r" *(?:[.,;:)]|$)")
_END_OF = re.compile(r"\b(?:the end of|end of|as at|ended|ending|to) (?:the )?$")
_NO_LABEL = re.compile(
    r"\b(?:(?:q|quarter |qtr )(?P<part>[0-9])[ ,]{1,2}|(?:financial year|fy|year) ?(?:of )?"
    r"|(?:in|during|since|throughout) )(?P<first>20\d\d) ?/ ?(?P<second>20\d\d|\d\d)(?![\d/]|-\d)"
    r"(?! (?:\w+ )?(?:agreement|budget|contract|cycle|delivery|framework|grant|medium|period|plan"
    r"|programme|programmes|scheme|settlement|spending|strategy)\b)"
)
_NO_QUARTER = re.compile(r"\bquarter (?:[05-9]|five|six)\b(?!-)|\bq[05-9](?= (?:of )?20\d\d/\d\d)")
_ANY_YEAR = parse_key("FY2024-25")
_PARTS = (PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR)


def find(scene: Scene) -> Iterator[Claim]:
    """A claim for each period named twice, and each label of none."""
    sentence = scene.parts.sentence
    found = scene.context.periods(sentence)
    if scene.context.paper is None:
        # In whatever year, “July to September” is no first quarter.
        found = find_labels(sentence, calendar=scene.context.calendar, within=_ANY_YEAR)
    for start, end, said in labels_of(sentence, found):
        text = sentence[start:end]
        at = scene.start + start
        yield Claim(ClaimKind.PERIOD, text, scene.printed, scene.place, at, said=said)


def labels_of(text: str, found: Sequence[FoundPeriod]) -> Iterator[tuple[int, int, PeriodLabel]]:
    """From where to where each stands and what it says; `found` are the periods of the text."""
    words = plain(text)
    for first, second in pairwise(found):
        said = _pair(first, second, words)
        if said is not None:
            closes = _CLOSES.match(words, second.end)
            is_inside = closes and _OPENS.fullmatch(words, first.end, second.start)
            yield first.start, closes.end() if closes and is_inside else second.end, said
    for match in _NO_LABEL.finditer(words):
        if not _is_year(match["first"], match["second"]) and (match["part"] or "1") < "5":
            start = match.start("part") - 1 if match["part"] else match.start("first")
            yield start, match.end(), PeriodLabel(None, None)
    for match in _NO_QUARTER.finditer(words):
        # “A quarter 5 miles wide” is none of a year.
        if text[match.start()].isupper():
            yield *match.span(), PeriodLabel(None, None)


def _pair(first: FoundPeriod, second: FoundPeriod, words: str) -> PeriodLabel | None:
    """What two names beside each other say of one period; None where they are two periods'."""
    gap = words[first.end : second.start]
    is_inside = bool(_OPENS.fullmatch(gap)) and bool(_CLOSES.match(words, second.end))
    is_after = bool(_IN_LINE.fullmatch(gap)) and bool(_ENDS.match(words, second.end))
    names = words[first.start : first.end], words[second.start : second.end]
    days = [each.period.kind is PeriodKind.DAY for each in (first, second)]
    if is_inside and any(days) and not all(days):
        part = second if days[0] else first
        said_to_end = days[0] or bool(_END_OF.search(words[: first.start]))
        if part.period.kind not in _PARTS or not said_to_end or not _has_year(names):
            return None
        return PeriodLabel(first.period, second.period, of_day=True)
    by_month = [bool(_MONTH.search(name)) for name in names]
    if not (is_inside or is_after) or by_month[0] == by_month[1]:
        return None
    if first.period.kind is not second.period.kind or first.period.kind not in _PARTS:
        # “Quarter 2 (April to September 2026)” is the year so far.
        return None
    return PeriodLabel(
        first.period, second.period, has_years=_has_year(names), months_first=by_month[0]
    )


def _has_year(names: tuple[str, str]) -> bool:
    return all(_YEAR.search(name) for name in names)


def _is_year(first: str, second: str) -> bool:
    """Whether two years follow each other: 2025/26, 2025/2026."""
    return int(second) % 100 == (int(first) + 1) % 100
