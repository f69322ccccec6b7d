"""Two numbers put together, and what went in and out: “£5.1m plus £2.4m, giving £7.5m”.

In: a scene. Out: a claim for each sum of two that words such as “plus” and “on top of” make one,
and for each stock that is told with where it began, what came, what went and where it ended.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

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
_SHARE = rf"(?: ?\({NUMBER}\))?"
_LEFT = (
    r"\b(?:leaving|leaves|left|with|so|which leaves|and leaves|and)"
    r"(?: (?:a|the))?(?: (?:balance|remainder|remaining|remainder of|balance of|further|still"
    r"|another)(?: of)?)? "
)
# Of £9.8m planned, £6.2m (63.3%) has been delivered, leaving £4.6m to find.
_REMAINDERS = (
    re.compile(
        rf"\b(?:of|from|out of) (?:the |a |an |our |its )?(?P<whole>{NUMBER}){_FILL}, "
        rf"(?P<part>{NUMBER}){_SHARE}(?P<done>{_FILL}),? (?:and |which |thereby |thus )?"
        rf"(?:leaving|leaves|left)\b(?: (?:a|the)(?: [a-z]+){{1,3}} of)? (?P<rest>{NUMBER})"
    ),
    re.compile(
        rf"\b(?:of|from|out of) (?:the |a |an |our |its )?(?:[a-z-]+ ){{0,5}}of "
        rf"(?P<whole>{NUMBER}){_FILL}, "
        rf"(?P<part>{NUMBER}){_SHARE}(?P<done>{_FILL}),? (?:and |which |thereby |thus )?"
        rf"(?:leaving|leaves|left)\b(?: (?:a|the)(?: [a-z]+){{1,3}} of)? (?P<rest>{NUMBER})"
    ),
)
# £2.1m (£0.7m in Quarter 1, £0.6m in Quarter 2 and £0.8m in Quarter 3)
_LISTED = re.compile(rf"(?P<sum>{NUMBER})[^().;]{{0,30}} ?\((?P<list>{NUMBER}[^().;]{{0,200}})\)")
_NO_PARTS = re.compile(
    r"\b(?:from|compared|against|target|budget|last|previous|previously|year before|was|were|up"
    r"|down|than|of which|including|average|forecast|planned)\b"
)
# A list that is further from its sum than this is of something else.
_NEAR_SUM = Decimal("0.12")
FEWEST_LISTED = 3
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
# Two things that were done take two parts away.
_MORE_WENT = re.compile(r"[\ue000-\uf8ff]|\b(?:further|another|also|as well|plus)\b")
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
    yield from _remainders(scene, words, numbers)
    yield from _listed(scene, words, numbers)
    yield from _stock(scene, words, numbers)


def _remainders(scene: Scene, words: str, numbers: Sequence[Quantity]) -> Iterator[Claim]:
    """What is left of a whole once a part of it is done: nothing more may be told in between."""
    for shape in _REMAINDERS if "lea" in words or "left" in words else ():
        match = shape.search(words)
        if match is None or _MORE_WENT.search(match["done"]):
            continue
        whole, part, rest = (numbers[which(match[each])] for each in ("whole", "part", "rest"))
        if _are_alike((whole, part, rest)) and part.value < whole.value:
            yield _claim(scene, Worked((whole,), (part, _nothing(part)), rest))
            return


def _nothing(like: Quantity) -> Quantity:
    """Nought, exactly: with it a remainder is a sum, and no change between two numbers."""
    return replace(like, text="0", value=Decimal(0), places=like.places + 9)


def _listed(scene: Scene, words: str, numbers: Sequence[Quantity]) -> Iterator[Claim]:
    """A sum with its parts in brackets after it, near enough to be meant for them."""
    for match in _LISTED.finditer(words) if "(" in words else ():
        if _NO_PARTS.search(match["list"]):
            continue
        made = numbers[which(match["sum"])]
        parts = [numbers[which(mark)] for mark in re.findall(NUMBER, match["list"])]
        if len(parts) < FEWEST_LISTED or not _are_alike((made, *parts)):
            continue
        values = [each.value for each in parts]
        if abs(sum(values) - made.value) <= made.value * _NEAR_SUM and made.value > max(values):
            yield _claim(scene, Worked(tuple(parts), (), made))


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
