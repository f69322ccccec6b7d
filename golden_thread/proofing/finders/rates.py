"""Percentages of two numbers told nearby: “£88.2m, of which £49.4m (56.0%) had been spent”.

In: a scene. Out: a claim of a rate for sums of money, for a rate named after its part and whole
(“of which 14 upheld: an uphold rate of 74%”), for “139 of them (81.3%)”, and for what one of so
many costs. Parts of a whole that stand beside their percentage have a finder of their own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from golden_thread.figures import Qualifier
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_sums import Rate
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.words.intervals import Interval, interval
from golden_thread.proofing.words.masked import NUMBER, masked, which
from golden_thread.proofing.words.quantity import Quantity

_WORDS = r"(?:(?![;:.!?()])[^\ue000-\uf8ff]){0,60}?"
_SHORT = r"(?: (?!and\b|but\b|while\b)[a-z'-]+){0,5}?"
_PART, _WHOLE = rf"(?P<part>{NUMBER})", rf"(?P<whole>{NUMBER})"
_PERCENT = rf"(?P<percent>{NUMBER})"
# “46 of the 52” is masked as no number of its own.
_PRINTED = r"\d{1,3}(?:,\d{3}){1,2}|\d{1,6}"
_COUNT = re.compile(rf"(?<![\w.,£/-])(?:{_PRINTED})(?![\w%/-]|[.,]\d)")
_MONEY = (
    # £88.2m, of which £49.4m (56.0%)
    re.compile(rf"{_WHOLE}{_WORDS},? of (?:which|this|that) {_PART}(?:,? or| \() ?{_PERCENT}"),
    # £49.4m (56.0%) of the £88.2m programme
    re.compile(
        rf"{_PART} \({_PERCENT}\) of (?:the |our |its |a )(?:total |full |overall )?{_WHOLE}"
    ),
    # £49.4m of the £88.2m programme (56.0%)
    re.compile(
        rf"{_PART} of (?:the |our |its |a )?(?:total |full |overall )?{_WHOLE}{_SHORT}"
        rf"(?:,? or| \() ?{_PERCENT}(?=\)|[,.;]|$| )"
    ),
)
_NAMED_RATE = (
    r"(?: -|:|,|,? giving|,? which is|,? making|\) -)? ?(?:an?|the) (?:[a-z-]+ ){0,3}"
    r"(?:rate|share|proportion|percentage|ratio) of "
)
_COUNTS = (
    # 19 investigations, of which 14 were upheld: an uphold rate of 74%
    re.compile(
        rf"{_WHOLE}{_SHORT},? of (?:which|whom|these) {_PART}{_SHORT}{_NAMED_RATE}{_PERCENT}"
    ),
    # 14 of the 19 investigations were upheld, a rate of 74%
    re.compile(
        rf"(?<![\w.,£])(?P<part>{_PRINTED}) (?:out of|of)(?: the| all| our)? (?P<whole>{_PRINTED})"
        rf"{_SHORT}{_NAMED_RATE}{_PERCENT}"
    ),
)
# “171 had ended by 31 March, 139 of them (81.3%) with a return to work”
_OF_THEM = re.compile(
    rf"{_PART}(?: [a-z]+)? of (?:them|these|those|whom|which)(?: [a-z]+){{0,3}} \({_PERCENT}\)"
)
_EACH = re.compile(
    rf"(?P<total>{NUMBER}){_SHORT},? (?:\(|or |- )?(?:an |the )?"
    rf"(?:average(?:s|d)?(?: cost)?(?: of)?|averaging|at|working out at|equivalent to)?(?: a)? ?"
    rf"(?P<each>{NUMBER}) (?:each|apiece|per [a-z]+|a (?:piece|unit|home|place|vehicle|head))\b"
)

# A percentage of another whole is hardly as near as this to the one it should be.
NEAR = Decimal("0.15")
# The right sum, or one with a million for a thousand.
THOUSANDS = (0, 3, 6, -3, -6)
# No more counts than this are tried for so many of one.
MOST = 6


def find(scene: Scene) -> Iterator[Claim]:
    """The rates told of in this sentence."""
    numbers = scene.parts.quantities
    if len(numbers) < 2:
        return
    words = masked(scene.parts.words, numbers)
    taken: set[int] = set()
    for shape in (*_MONEY, *_COUNTS):
        for match in shape.finditer(words):
            percent, unit = which(match["percent"]), "money" if shape in _MONEY else ""
            part, whole = (_number(match, each, numbers) for each in ("part", "whole"))
            said = _rate(part, whole, numbers[percent], unit)
            if said is not None and percent not in taken:
                taken.add(percent)
                yield _claim(scene, match, said)
    yield from _of_them(scene, words, numbers, taken)
    for match in _EACH.finditer(words):
        yield from _one_of(scene, match, numbers)


def _number(match: re.Match[str], group: str, numbers: Sequence[Quantity]) -> Quantity:
    """The number of a group, masked or as printed."""
    words = match[group]
    return _counted(words, *match.span(group)) if words[0].isdigit() else numbers[which(words)]


def _counted(words: str, start: int, end: int) -> Quantity:
    return Quantity(words, start, end, Decimal(words.replace(",", "")), 0, "")


def _rate(part: Quantity, whole: Quantity, percent: Quantity, unit: str) -> Rate | None:
    are_exact = all(
        each.qualifier is Qualifier.EXACT and each.upper is None and not each.signed
        for each in (part, whole, percent)
    )
    if not are_exact or (part.unit, whole.unit, percent.unit) != (unit, unit, "percent"):
        return None
    return Rate(part, whole, percent) if whole.value and part.value else None


def _of_them(
    scene: Scene, words: str, numbers: Sequence[Quantity], taken: set[int]
) -> Iterator[Claim]:
    """The part “of them”: of the one number that its clause has told before."""
    for match in _OF_THEM.finditer(words):
        part, percent = (numbers[which(match[each])] for each in ("part", "percent"))
        opened = max(words.rfind(mark, 0, match.start()) for mark in ";:") + 1
        before = [each for each in numbers if opened <= each.start < match.start()]
        counts = [each for each in before if not each.unit and each.places == 0]
        if len(counts) != 1 or counts[0].value < part.value or which(match["percent"]) in taken:
            continue
        said = _rate(part, counts[0], percent, "")
        if said is not None and _is_surely_of(said, numbers):
            yield _claim(scene, match, said)


def _is_surely_of(said: Rate, numbers: Sequence[Quantity]) -> bool:
    """Whether the percentage is near what it should be, or is that of another whole.

    “A team of 12 answered the residents, 5 of them (25%) by letter” is no share of the team.
    """
    if said.percent is None:
        return False
    near = abs(said.part.value / said.whole.value * 100 - said.percent.value)
    held = interval(said.percent)
    others = (each.value for each in numbers if not each.unit and each.value >= said.part.value)
    shares = (said.part.value / other * 100 for other in others if other)
    return near <= said.percent.value * NEAR or any(
        held.meets(Interval(share, share)) for share in shares
    )


def _one_of(scene: Scene, match: re.Match[str], numbers: Sequence[Quantity]) -> Iterator[Claim]:
    """What one of so many costs; of several counts the one that makes it out, but for noughts."""
    total, each = numbers[which(match["total"])], numbers[which(match["each"])]
    if total.unit != "money" or each.unit != "money" or not each.value or each is total:
        return
    for printed in islice(_COUNT.finditer(scene.parts.words, 0, total.start), MOST):
        count = _counted(printed.group(), *printed.span())
        if count.value <= 1:
            continue
        low, high = (end * count.value for end in (interval(each).low, interval(each).high))
        makes = (Interval(low.scaleb(power), high.scaleb(power)) for power in THOUSANDS)
        if any(interval(total).meets(made) for made in makes):
            yield _claim(scene, match, Rate(total, count, each=each))
            return


def _claim(scene: Scene, match: re.Match[str], said: Rate) -> Claim:
    start, end = match.span()
    if scene.parts.words[end - 1 : end] != ")" and "(" in scene.parts.words[start:end]:
        end += scene.parts.words[end : end + 1] == ")"
    blank = scene.blank(ClaimKind.SHARE, scene.parts.sentence[start:end], start, end)
    return replace(blank, said=said, unbound=NO_INDICATOR, indicator=None)
