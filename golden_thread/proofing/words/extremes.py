"""The extreme of a series, in all the ways that it is said: “the highest since”, “not been higher”.

In: plain words with names and periods covered. Out: each turn of phrase with its readings and what
it says of the stretch: since a period, over so many, of all there are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from golden_thread.periods import PeriodKind
from golden_thread.proofing.words.counts_in_words import CARDINAL, count_of
from golden_thread.proofing.words.covered import TO_PERIOD
from golden_thread.proofing.words.extreme_words import (
    COMPARATIVE,
    NOUN,
    POINT,
    POSITIVE,
    SUPERLATIVE,
    flipped,
    is_of_change,
    readings_of,
)
from golden_thread.proofing.words.senses import Reading

# Words that go on about the extreme itself: “the best that the service has achieved since”.
_GO_ON = (
    r"(?: (?!since\b|and\b|but\b|while\b|which\b|because\b|after\b|than\b|target\b|although\b)"
    r"[a-z'-]+,?)"
)
_ANY_TIME = (
    r"(?:at any (?:other )?(?:time|point|stage|quarter|qtr|month)|in any (?:other |single )?"
    r"(?:quarter|qtr|month|year|period)|it (?:has|had) (?:ever )?been|(?:any|every)(?: other)? "
    r"(?:quarter|month|year|period|time)|ever)"
)
_PERIODS = r"(?:quarter|qtr|month|year|period|return|time)"
_SINCE = rf"(?:since|after) {TO_PERIOD}x+"
_NOT_ENDED = r"(?:(?!since\b)(?:[^.;:]|\.\d))"
_EVER = (
    r"(?:on record|ever(?! since)|since records began|since (?:our |the )?records (?:were|began)"
    r"|yet|of all time|recorded(?= ?[.,;:)]|$)|to date|(?:that )?we (?:have|'ve) ever)"
)
_UNIT = r"(?P<unit>quarter|month|year)s?"
_SPAN = (
    r"(?:in|for|over|of)(?: the (?:last|past)| the)?(?: more than| over| at least)? "
    rf"(?P<count>{CARDINAL}|a|one) {_UNIT}\b(?! ago)"
)
_THIS_YEAR = r"(?:of|so far|so far this|this) (?:this |the )?(?:financial )?year\b(?!-)"
_SCOPE = rf"(?:(?P<since>{_SINCE})|(?P<ever>{_EVER})\b|{_SPAN}|(?P<this_year>{_THIS_YEAR}))"
_EXTREMES = rf"(?P<words>{SUPERLATIVE}|{POINT})"
_VALUE = r"£?\d[\d,.]{0,12}(?: ?%| ?[a-z]{1,12}){0,3}"
_BRACKET = rf"(?: ?\({_VALUE}\))?"
_MORE = r"(?:,? (?!since\b|than\b|but\b|because\b|target\b)[a-z'-]+){0,9}?"
_BACK_AT = (
    r"(?:go(?:es|ing)? back to|stretch(?:es|ing) back to|dat(?:es|ing) back to|look (?:at|to"
    r"|back to)"
    r"|turn to)"
)
_GONE = (
    r"not witnessed|not reached|unrivalled|unknown|unheard of|not seen|unseen|unmatched"
    r"|unequalled|unsurpassed|unbeaten|unparalleled"
)
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        # the highest figure for … since; its best result in two years; a peak unmatched since
        rf"\b{_EXTREMES}(?: {NOUN}){{0,3}}(?: (?:of|for|on|in|under|against|at|recorded|reported"
        rf"|achieved|returned|seen|logged|registered|that|we|it|not|last|unmatched|without"
        rf"|matched|has"
        rf"|have|had|point)"
        rf"\b{_GO_ON}{{0,9}}?)?,? {_SCOPE}",
        # higher than at any time since
        rf"\b(?P<words>{COMPARATIVE})(?: {NOUN})?(?: in (?:the )?x+)? than (?:{_ANY_TIME})(?P<any>)"
        rf"(?:{_GO_ON}{{0,4}}? {_SCOPE})?",
        rf"\b(?P<words>{COMPARATIVE})(?: {NOUN})? than (?:in |at )?any(?: one)? of the (?:last|past"
        rf"|previous|preceding) (?P<count>{CARDINAL}) {_UNIT}\b",
        # not been higher since; no lower reading of … since; never been better
        rf"\b(?:not|no|never|n't|nor)\b{_GO_ON}{{0,5}}? (?P<words>{COMPARATIVE})"
        rf"(?: {NOUN}){{0,2}}(?: (?:for|in|of|on|at|under|against|than){_GO_ON}{{1,9}}?)? {_SCOPE}",
        # never been higher
        rf"\bnever(?: before)?(?: (?:been|stood|performed|run|done|was|were|had|seen|recorded|a|so"
        rf")){{0,3}} (?P<words>{COMPARATIVE})(?P<all>)(?= ?[.,;:)(]|$)",
        # not since … has it been this good; not since … has there been a better result
        rf"\bnot (?P<since>{_SINCE}),?{_GO_ON}{{1,12}}? (?P<words>{POSITIVE}|{COMPARATIVE})\b",
        # since …, no quarter has produced a less favourable result; no quarter since … has
        rf"\b(?P<since>{_SINCE}),?(?: there (?:has|have) been)? no {_PERIODS}"
        rf"(?: in which)?{_GO_ON}{{1,9}}? (?P<words>{POSITIVE}|{COMPARATIVE})\b",
        rf"\bno {_PERIODS} (?P<since>{_SINCE}){_GO_ON}{{1,9}}?"
        rf" (?P<words>{POSITIVE}|{COMPARATIVE})\b",
        # has not been bettered since
        rf"\b(?:not|never) (?:been|since been) (?P<words>bettered|improved upon|improved on"
        rf"|exceeded|surpassed) (?P<since>{_SINCE})",
        # go back to … for a higher figure, to find it this low
        rf"\b(?:(?:back|as far as)(?: as far as)? to|back as far as|back until|back beyond)"
        rf" {TO_PERIOD}(?P<since>x+)(?: quarter| period)?(?: for| to| before)"
        rf"{_GO_ON}{{1,14}}? (?P<words>{POSITIVE}|{COMPARATIVE})\b",
        # the last time it was as high was in; had last been as poor as this in
        rf"\blast(?: time)?\b{_GO_ON}{{0,9}}? (?P<words>{POSITIVE}|{COMPARATIVE}|this level)\b"
        rf"(?: as)?{_NOT_ENDED}{{0,60}}?(?: (?:in|was|were|being|came in)|:| -| =)"
        rf" {TO_PERIOD}(?P<since>x+)",
        # at a level so low it was last recorded in; as good as we last saw in
        rf"\b(?P<words>{POSITIVE})\b{_MORE} last (?:[a-z]+ ){{1,3}}?in {TO_PERIOD}(?P<since>x+)",
        # waited since … to see it do this well
        rf"\b(?P<since>{_SINCE}) (?:to|for){_GO_ON}{{1,9}}? (?P<words>{POSITIVE})\b",
        # every quarter since … has been poorer than this one; produced a better result than the 88%
        rf"\b(?:every|each|all)(?: other| single| one| intervening)?(?: of the)?(?: intervening)?"
        rf" {_PERIODS}s? (?:(?:in )?between then and now )?(?P<since>{_SINCE}),?{_MORE}"
        rf" (?P<others>{COMPARATIVE})(?: {NOUN})? than (?:this|it\b|x+|now|the (?:latest|current"
        rf"|present|one)|(?:the |our )?{_VALUE})",
        # a low point: every quarter since … had been higher
        rf"\b(?:every|each)(?: other| single| one)?(?: of the)?(?: intervening)? {_PERIODS}s?"
        rf" (?P<since>{_SINCE}),?(?: (?:quarter|period))? (?:has|had|have|was|were)(?: all| each)?"
        rf"(?: been| seen| come in| stood| finished)? (?P<others>{COMPARATIVE})(?= ?[.,;:)]|$)",
        # nothing since … has been as high; none of the quarters since; at no point since … higher
        rf"\b(?:nothing|none(?: of the {_PERIODS}s)?|no other {_PERIODS}|at no (?:point|time"
        rf"|stage))"
        rf"{_GO_ON}{{0,9}}? (?P<since>{_SINCE}){_MORE} (?P<words>{POSITIVE}|{COMPARATIVE}|higher"
        rf"|lower|better|worse)\b",
        # not done as well since; not been so small since; this good have been absent since
        rf"\b(?:not|n't|never)\b{_MORE} (?P<words>{POSITIVE})\b{_MORE}{_BRACKET},?"
        rf" (?P<since>{_SINCE})",
        # has not sunk to this level since; had never before climbed so far since
        rf"\b(?:not|n't|never)(?: before)?(?: been)? (?P<words>sunk|fallen|dropped|dipped|slipped"
        rf"|slumped|risen|climbed|soared)(?: back| up| down)? (?:(?:to|as) )?(?:this|that"
        rf"|such|so|as)"
        rf"(?: an?)? (?:level|depth|depths|low|far|point|height|heights|high|position)\b{_MORE},?"
        rf" (?P<since>{_SINCE})",
        rf"\b(?P<words>{POSITIVE})\b{_MORE} (?:absent|missing|{_GONE}) (?P<since>{_SINCE})",
        # fewer were recorded than in any quarter since
        rf"\b(?P<words>more|fewer|less){_MORE} than (?:in|at) any(?: other)? {_PERIODS}"
        rf" (?P<since>{_SINCE})",
        # … was the last time that it was as bad as this; it was … when we last did this well
        rf"(?P<since>x+) was the last (?:time|{_PERIODS})\b{_MORE} (?P<words>{POSITIVE})\b",
        rf"\bit was {TO_PERIOD}(?P<since>x+) when{_MORE} last\b{_MORE} (?P<words>{POSITIVE})\b",
        # the wait for a result this good goes back to; for a quarter as poor … one must look at
        rf"\b(?P<words>{POSITIVE})\b{_MORE} {_BACK_AT} {TO_PERIOD}(?P<since>x+)",
        rf"\bas far back as {TO_PERIOD}(?P<since>x+) (?:for|to){_MORE} (?P<words>{POSITIVE})\b",
        # has not been equalled since
        rf"\b(?:not|never)(?: since)? been (?P<words>equalled|matched|rivalled|surpassed)"
        rf" (?P<since>"
        rf"{_SINCE})",
        # a peak of 98, unsurpassed since
        rf"\b(?:a|its|their|the) (?P<words>{POINT}) (?:of|at) {_VALUE}(?: (?:was|is|has been)"
        rf"(?: now)? [a-z]+)?,? (?:{_GONE})"
        rf" (?P<since>{_SINCE})",
        # a level not seen since; a standard last witnessed in
        rf"\ba (?P<words>level|standard|position|figure|rate|result|number) (?:{_GONE}"
        rf"|last \w+(?: or \w+)?) "
        rf"(?P<since>(?:since|before|in) {TO_PERIOD}x+)",
        rf"\b(?:a|to) (?P<words>{POINT})(?: {NOUN})?(?:,? in performance terms)? (?:{_GONE}"
        rf"|last \w+"
        rf"|without parallel)(?: or \w+)? (?P<since>(?:since|before|in) {TO_PERIOD}x+)",
        # topped every quarter since
        rf"\b(?P<words>topp?(?:ed|ing|s)|exceed(?:ed|ing|s)|surpass(?:ed|ing|es)|undercut"
        rf"|better(?:ed|ing|s)|outperform(?:ed|ing)|outstripp?(?:ed|ing|s)|beat(?:ing|s)?)"
        rf" (?:(?:every|all|any)(?: other)?(?: of)?(?: the)? {_PERIODS}s?|(?:everything"
        rf"|anything|all"
        rf"|every (?:figure|result|reading|return))(?: [a-z']+){{0,4}}?) (?P<since>{_SINCE})",
        # puts the 88% of … above every other quarter since
        rf"\b(?P<words>above|below|ahead of|behind) (?:(?:every|all|any)(?: other)?(?:"
        rf" of)?(?: the)?"
        rf" {_PERIODS}s?|(?:everything|anything)(?: [a-z']+){{0,4}}?) (?P<since>{_SINCE})",
        # a record high; an all-time low; a three-year high
        r"\b(?P<ever>record|all-time|historic|highest-ever)[- ](?P<words>high|low|level of"
        r"|number of|numbers of|best|worst)\b(?!-)",
        rf"\ba (?P<count>{CARDINAL})[- ](?P<unit>quarter|month|year) (?P<words>high|low)\b",
    )
)
_FIRST_SCOPE = 0
# “Second best” is a rank, and “one of the highest” may have others above it.
_NOT_THE = re.compile(
    r"\b(?:one of (?:the|our|its)|among (?:the|our|its)|second|third|next|joint|nearly|almost|not"
    r"|not (?:the|our|its)|close to|near|than) (?:the |our |its |a )?$"
)
_IF = re.compile(r"\b(?:if|whether|should|could|would|may|might|expected to|aims? to|hope)\b")
_UNITS = {"quarter": PeriodKind.QUARTER, "month": PeriodKind.MONTH, "year": PeriodKind.YEAR}
# How far before an extreme the word may stand that takes it back.
NEAR = 40


@dataclass(frozen=True, slots=True)
class FoundExtreme:
    """An extreme from `start` up to `end` with its readings.

    `since` is where the period ends that the stretch begins after; `is_ever` where it is all there
    is; `count` and `unit` where the stretch is so many periods, `is_counted` where it is of these
    themselves (“of the four quarters”); `is_this_year` where it is the year.
    """

    readings: tuple[Reading, ...]
    start: int
    end: int
    since: int | None = None
    is_ever: bool = False
    count: int = 0
    unit: PeriodKind | None = None
    is_counted: bool = False
    is_this_year: bool = False
    of_change: bool = False


def find_extremes(words: str) -> Iterator[FoundExtreme]:
    """The extremes, each once, by the first of the shapes that fits it."""
    found: list[FoundExtreme] = []
    for number, shape in enumerate(_SHAPES):
        for match in shape.finditer(words):
            before = words[max(0, match.start() - NEAR) : match.start()]
            if (number == _FIRST_SCOPE and _NOT_THE.search(before)) or _IF.search(before):
                continue
            extreme = _extreme(match, words)
            if extreme is not None and not any(_overlap(extreme, each) for each in found):
                found.append(extreme)
    return iter(sorted(found, key=lambda each: each.start))


def _extreme(match: re.Match[str], words: str) -> FoundExtreme | None:
    groups = match.groupdict()
    others = groups.get("others")
    readings = flipped(readings_of(others, words)) if others else readings_of(match["words"], words)
    if not readings:
        return None
    is_bare = "any" in groups and not any(
        groups.get(each) for each in ("since", "count", "this_year")
    )
    count = groups.get("count") or ""
    since = groups.get("since")
    return FoundExtreme(
        readings,
        match.start(),
        match.end(),
        since=match.end("since") if since else None,
        is_ever=bool(groups.get("ever")) or "all" in groups or is_bare,
        count=(1 if count in ("a", "one") else count_of(count)) if count else 0,
        unit=_UNITS.get(groups.get("unit") or ""),
        is_counted=bool(count)
        and re.search(rf"\bof the (?:last |past )?{count} ", match.group()) is not None,
        is_this_year=bool(groups.get("this_year")),
        of_change=is_of_change(match.group()),
    )


def _overlap(one: FoundExtreme, other: FoundExtreme) -> bool:
    return one.start < other.end and other.start < one.end
