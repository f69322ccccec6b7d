"""Parts of a whole with their percentage: “46 of 52 (92%)”, “92%, or 46 of the 52 homes”.

In: a scene. Out: a claim of a share for each. The percentage must stand straight beside the two
numbers, alone in its brackets: “46 of 52 (target 92%)” is none of theirs.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Share
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.claims.series_scene import covered
from golden_thread.proofing.words.masked import masked, which
from golden_thread.proofing.words.number_words import in_words
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.share_shapes import (
    LOOSE,
    NOUNS,
    PART,
    PERCENT,
    STRICT,
    UNLIKE,
    WHOLE,
    WHOLE_NUMBER,
)

# “Of 52 complaints, 46 (88.5%) were answered and 6 (11.5%) were not”
_OF_WHOLE = re.compile(rf"\bof (?:the |all |our )?{WHOLE}{NOUNS},")
_PART_BESIDE = re.compile(
    rf"{PART}(?! (?:working |calendar )?(?:days?|weeks?|months?|years?|hours?|minutes?)\b)"
    rf"(?: (?!(?:and|but|or|of|from|than|against|compared|target|up|down|with)\b)[a-z'-]+)"
    rf"{{0,6}} \({PERCENT}\)"
)
_ANOTHER_WHOLE = re.compile(r"\bof (?:which|these|those|them|whom)\b|;")
# “318 referrals, against 265 last year, a rise of 20%” is what it grew by.
_GREW = re.compile(
    r"\b(?:rise|fall|increase|decrease|drop|reduction|growth|decline|up|down|higher|lower|more|fewer)"
    r"(?: (?:of|by))?(?: (?:about|around|over|nearly|almost|just))? $"
)
_OF_TIME = re.compile(r" (?:months?|years?|days?|weeks?|hours?|minutes?)\b")
# “91.7% of 52 cases”, “91.7% (n=52)”
_ALONE = re.compile(
    rf"{PERCENT}(?: of (?:the |all |our )?(?P<of>{WHOLE_NUMBER}) (?P<noun>[a-z][a-z'-]*)"
    rf"|{NOUNS} \(n ?= ?(?P<n>{WHOLE_NUMBER})\))"
)
_MEASURED = re.compile(
    r"(?:hour|day|week|month|year|minute|second|tonne|mile|hectare|acre|metre|km|mark|point|pound"
    r"|million|billion|thousand|per|litre|kilo\w*)s?"
)
_MEANT = re.compile(
    r"\b(?:will|would|should|must|aims?|aiming|target|plans?|planned|sample|sampled|minimum|maximum"
    r"|could|may|might|weighting|weighted|discount|pays?|paid)\b"
)
_QUALIFIED = re.compile(
    r"\b(?:about|around|over|under|nearly|almost|some|at least|more than|fewer than|up to"
    r"|approximately|roughly|less than) $"
)

# “Some 28 out of 145”, which is no round number, are 28.
_SOME_EXACT = re.compile(r"some \d[\d,]*(?<!0)(?![\d,.])")
# “Of 52 in all, 46 …”, “52 homes, of which 46 …”: the words say which is the whole.
_OPENED = re.compile(r"\b(?:of|from)(?: (?:a|an|the|all|our))?(?: [a-z]+ of)? $")
# “A team of 12 wrote to the residents, 5 of them …”: 5 of the residents.
_OF_OTHERS = re.compile(r"\bthe [a-z]+s\b[^.;]{0,30}\bof (?:them|these|whom)\b")
_OF_WHICH = re.compile(r"\bof (?:which|whom|them|these) (?:the |some )?$")
_DIGITS = re.compile(r"(?<![\w.,£])\d[\d,]*(?:\.\d+)?")
# A whole farther off than this is another sentence's in all but name.
_FAR = 300


def find(scene: Scene) -> Iterator[Claim]:
    """The shares told of in this sentence."""
    percents = [each for each in scene.parts.quantities if each.unit == "percent"]
    if not percents:
        return
    words = masked(covered(scene), percents)
    taken: set[int] = set()
    for match in _matches(words):
        percent = which(match["percent"])
        if percent in taken or _is_qualified(words, match) or _is_of_neither(words, match):
            continue
        part, whole = _number(match["part"]), _number(match.groupdict().get("whole") or "")
        if whole is None:
            whole = _whole_before(words, match.start())
        is_doubtful = match.re in LOOSE and _is_doubtful(words, match, percents)
        if part is None or not whole or is_doubtful:
            continue
        taken.add(percent)
        yield _claim(scene, match, Share(part, whole, percents[percent]))
    for match in _ALONE.finditer(words):
        whole = _number(match["of"] or match["n"])
        is_measured = match["noun"] and _MEASURED.fullmatch(match["noun"])
        percent = which(match["percent"])
        if percent not in taken and whole and not is_measured and not _MEANT.search(words):
            yield _claim(scene, match, Share(None, whole, percents[percent]))


def _is_qualified(words: str, match: re.Match[str]) -> bool:
    """Whether one of the two numbers is told as no more than near."""
    starts = [match.start(each) for each in ("part", "whole") if match.groupdict().get(each)]
    found = (_QUALIFIED.search(words, max(0, start - _FAR), start) for start in starts)
    return any(each and not _SOME_EXACT.match(words, each.start()) for each in found)


def _is_doubtful(words: str, match: re.Match[str], percents: Sequence[Quantity]) -> bool:
    """Whether a sentence says more than a part, its whole and their percentage.

    A part larger than its whole is a slip only where the words say which is which.
    """
    numbers = _DIGITS.findall(words)
    part, whole = match["part"], match["whole"]
    if len(numbers) > 2 or len(percents) > 1 or UNLIKE.search(words):
        return True
    if not (part[0].isdigit() and whole[0].isdigit()):
        return True
    if _OF_OTHERS.search(words, match.end("whole"), max(match.end("whole"), match.end())):
        return True
    if int(part.replace(",", "")) <= int(whole.replace(",", "")):
        return False
    is_whole_first = match.start("whole") < match.start("part")
    opened = words[max(0, match.start("whole") - 30) : match.start("whole")]
    named = words[match.end("whole") : match.start("part")]
    return is_whole_first and not (_OPENED.search(opened) or _OF_WHICH.search(named))


def _is_of_neither(words: str, match: re.Match[str]) -> bool:
    """Whether the percentage is of growth, or the part is so many months."""
    at = match.start("percent")
    grew = _GREW.search(words, max(0, at - 40), at)
    return grew is not None or _OF_TIME.match(words, match.end("part")) is not None


def _matches(words: str) -> Iterator[re.Match[str]]:
    for shape in STRICT:
        yield from shape.finditer(words)
    for match in _PART_BESIDE.finditer(words):
        if _whole_before(words, match.start()) is not None:
            yield match
    for shape in LOOSE:
        yield from shape.finditer(words)


def _whole_before(words: str, end: int) -> Decimal | None:
    """The whole that a sentence has opened with, “of 52 complaints,”, if it has named no other."""
    found = list(_OF_WHOLE.finditer(words, max(0, end - _FAR), end))
    if len(found) != 1 or _ANOTHER_WHOLE.search(words, found[0].end(), end):
        return None
    return _number(found[0]["whole"])


def _number(words: str) -> Decimal | None:
    if not words:
        return None
    if words[0].isdigit():
        return Decimal(words.replace(",", ""))
    said = in_words(words)
    return None if said is None else Decimal(said)


def _claim(scene: Scene, match: re.Match[str], share: Share) -> Claim:
    start, end = match.span()
    text = scene.parts.sentence[start:end]
    if text.count("(") > text.count(")"):
        end += 1
        text = scene.parts.sentence[start:end]
    blank = scene.blank(ClaimKind.SHARE, text, start, end)
    return replace(blank, said=share, unbound=NO_INDICATOR, indicator=None)
