"""Two numbers put together, and what went in and out: “£5.1m plus £2.4m, giving £7.5m”.

In: a scene. Out: a claim for each sum of two that words such as “plus” and “on top of” make one,
and for each stock that is told with where it began, what came, what went and where it ended.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from golden_thread.figures import Qualifier
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_sums import Worked
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.words.masked import NUMBER, masked, which
from golden_thread.proofing.words.quantity import Quantity

_FILL = r"(?:(?![;:.!?])[^\ue000-\uf8ff]){0,70}?"
_NEAR = r"(?:(?![;:.!?])[^\ue000-\uf8ff]){0,40}?"
_GIVING = (
    r"\b(?:giving|making|bringing|taking|to give|to make|to bring|totalling|leaving"
    r"|(?:this|that|it|which|and) (?:gives|makes|brings|takes|totals))\b"
    r"(?: (?:us|it|them|this))?(?: (?:to|up to))?"
    r"(?: (?:a|the)(?: [a-z]+){1,4})?(?: (?:of|to|up to))? "
)
_FIRST, _SECOND, _SUM = rf"(?P<one>{NUMBER})", rf"(?P<other>{NUMBER})", rf"(?P<sum>{NUMBER})"
_SHAPES = (
    # £5.1m plus £2.4m, giving £7.5m; £1.2m on top of the budget of £3.4m, making £4.6m
    re.compile(
        rf"{_FIRST}{_FILL}\b(?:plus|on top of|added to|together with|in addition to)\b{_NEAR}"
        rf"{_SECOND}{_NEAR}(?:{_GIVING}|, (?:or )?(?:a total of )){_SUM}"
    ),
    # to add £2.4m to the roads budget of £5.1m, giving £7.5m
    re.compile(
        rf"\badd(?:s|ed|ing)?(?: a further| another| an extra| an additional)? {_FIRST} to{_FILL}"
        rf"{_SECOND}{_NEAR}{_GIVING}{_SUM}"
    ),
    # the budget of £5.1m was increased by £2.4m to £7.5m: a budget is what it was
    re.compile(
        rf"\bbudget of {_FIRST}{_NEAR}\b(?:increased|raised|topped up|supplemented) by {_SECOND}"
        rf"(?:,? {_GIVING}| to ){_SUM}"
    ),
)
_NO_SUMS = frozenset(("percent", "points", "date", "yes_no"))
_CAME = (
    r"(?:new|received|opened|registered|reported|referred|joined|started|began|raised|admitted"
    r"|added|appointed|logged|lodged|came in|were made|arrived)"
)
_WENT = (
    r"(?:settled|closed|completed|resolved|left|ended|cleared|determined|decided|finished"
    r"|withdrawn|discharged|departed|answered|repaired|dealt with)"
)
_WORDS = r"(?: (?!and\b|but\b|compared\b|of\b|from\b|with\b)[a-z'-]+){0,5}?"
_IS_NEW = re.compile(
    rf"(?P<n>{NUMBER})(?:{_WORDS} {_CAME}\b)|\b{_CAME} (?:a (?:total|further) (?:of )?)?"
    rf"(?P<m>{NUMBER})"
)
_IS_GONE = re.compile(
    rf"(?P<n>{NUMBER})(?:{_WORDS} {_WENT}\b)|\b{_WENT} (?:a total of )?(?P<m>{NUMBER})"
)
_STOCK = re.compile(
    r"\b(?:live|open|outstanding|current|active|unresolved|caseload|waiting list|backlog|on the"
    r" (?:register|list|books)|in hand)\b"
)
_FROM_TO = re.compile(rf"\bfrom (?P<from>{NUMBER}){_NEAR} to (?P<to>{NUMBER})")


def find(scene: Scene) -> Iterator[Claim]:
    """The sums of two, and the stocks with what came and went, in this sentence."""
    numbers = scene.parts.quantities
    if len(numbers) < 3:
        return
    words = masked(scene.parts.words, numbers)
    for shape in _SHAPES:
        for match in shape.finditer(words):
            one, other, made = (numbers[which(match[each])] for each in ("one", "other", "sum"))
            if _are_alike((one, other, made)):
                yield _claim(scene, Worked((one, other), (), made))
    yield from _stock(scene, words, numbers)


def _stock(scene: Scene, words: str, numbers: Sequence[Quantity]) -> Iterator[Claim]:
    """Where it began, what came and what went, where these are told once each."""
    ends = list(_FROM_TO.finditer(words))
    if len(ends) != 1:
        return
    opened = words[: ends[0].start()].rsplit(";", 1)[-1]
    if not _STOCK.search(opened):
        return
    first, last = (numbers[which(ends[0][each])] for each in ("from", "to"))
    came, went = (_told(pattern, words, numbers) for pattern in (_IS_NEW, _IS_GONE))
    came = [each for each in came if each not in (first, last, *went)]
    went = [each for each in went if each not in (first, last)]
    if len(came) != 1 or len(went) != 1 or not _are_alike((first, last, *came, *went)):
        return
    said = Worked((first, *came), tuple(went), last, is_counted=not last.unit, is_all=False)
    yield _claim(scene, said)


def _told(pattern: re.Pattern[str], words: str, numbers: Sequence[Quantity]) -> list[Quantity]:
    found = (match["n"] or match["m"] for match in pattern.finditer(words))
    return [numbers[number] for number in sorted({which(mark) for mark in found})]


def _are_alike(numbers: Sequence[Quantity]) -> bool:
    exact = all(
        each.qualifier is Qualifier.EXACT and each.upper is None and not each.signed
        for each in numbers
    )
    units = {each.unit for each in numbers}
    return exact and len(units) == 1 and units.isdisjoint(_NO_SUMS)


def _claim(scene: Scene, said: Worked) -> Claim:
    start, end = said.result.start, said.result.end
    blank = scene.blank(ClaimKind.TOTAL, scene.parts.sentence[start:end], start, end)
    return replace(blank, said=said, unbound=NO_INDICATOR, indicator=None)
