"""Parts of a whole with their percentage: “46 of 52 (92%)”, “92%, or 46 of the 52 homes”.

In: a scene. Out: a claim of a share for each. The percentage must stand straight beside the two
numbers, alone in its brackets: “46 of 52 (target 92%)” is none of theirs.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Share
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.words.masked import NUMBER, masked, which
from golden_thread.proofing.words.number_words import IN_WORDS, in_words

_WHOLE_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,7}}|(?:{IN_WORDS}))(?![\w-]|[.,/]\d)"
_PART = rf"(?<![\w.,/£-])(?P<part>{_WHOLE_NUMBER})"
_OVER = r"(?<![\w.,/£-])(?P<part>\d{1,5})"
_WHOLE = rf"(?P<whole>{_WHOLE_NUMBER})"
_PERCENT = rf"(?P<percent>{NUMBER})"
_NOUNS = r"(?: (?!and\b|while\b|but\b|with\b|or\b|which\b)[a-z][a-z'-]*){0,7}"
_OF = r" (?:out of|of|from)(?: (?:the|all|our|its|these|those|a total of))? "
_ENDS = r"(?=\)| ?[,.;:]|$| of (?:the |all )?(?:total|them)\b)"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        # 46 of the 52 homes (92%); 46 out of 52, or 92%
        rf"{_PART}(?: [a-z]+)?{_OF}{_WHOLE}{_NOUNS}(?: ?\((?:or |i\.e\. |that is )?|,? or |,? which"
        rf" is |,? equal to |, equivalent to | - |, ){_PERCENT}{_ENDS}",
        # 92% (46 of 52); 92% of homes (46 out of the 52); 92%, or 46 of 52
        rf"{_PERCENT}{_NOUNS}(?: \((?:or )?|, or |, that is ){_PART}(?: [a-z]+)?{_OF}{_WHOLE}"
        rf"{_NOUNS}{_ENDS}",
        # 46/52 (92%); 92% (46/52)
        rf"{_OVER} ?/ ?{_WHOLE} ?\({_PERCENT}{_ENDS}",
        rf"{_PERCENT} \({_OVER} ?/ ?{_WHOLE}\)",
        # 52 homes, of which 46 (92%) were let
        rf"(?<![\w.,/£-]){_WHOLE}{_NOUNS},? of (?:which|these|whom) {_PART}(?: [a-z'-]+){{0,3}}"
        rf" \({_PERCENT}\)",
        # 92% of the 52 homes (46)
        rf"{_PERCENT} of (?:the |all |our )?{_WHOLE}{_NOUNS} \({_PART}(?: [a-z]+){{0,2}}\)",
    )
)
# “Of 52 complaints, 46 (88.5%) were answered and 6 (11.5%) were not”
_OF_WHOLE = re.compile(rf"\bof (?:the |all |our )?{_WHOLE}{_NOUNS},")
_PART_BESIDE = re.compile(
    rf"{_PART}(?: (?!(?:and|but|or|of|from|than|against|compared|target|up|down|with)\b)[a-z'-]+)"
    rf"{{0,6}} \({_PERCENT}\)"
)
_ANOTHER_WHOLE = re.compile(r"\bof (?:which|these|those|them|whom)\b|;")
# “91.7% of 52 cases”, “91.7% (n=52)”
_ALONE = re.compile(
    rf"{_PERCENT}(?: of (?:the |all |our )?(?P<of>{_WHOLE_NUMBER}) (?P<noun>[a-z][a-z'-]*)"
    rf"|{_NOUNS} \(n ?= ?(?P<n>{_WHOLE_NUMBER})\))"
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

# A whole farther off than this is another sentence's in all but name.
_FAR = 300


def find(scene: Scene) -> Iterator[Claim]:
    """The shares told of in this sentence."""
    percents = [each for each in scene.parts.quantities if each.unit == "percent"]
    if not percents:
        return
    words = masked(scene.parts.words, percents)
    taken: set[int] = set()
    for match in _matches(words):
        percent = which(match["percent"])
        in_period = any(
            each.start < match.end("part") and match.start("part") < each.end
            for each in scene.parts.periods
        )
        if (
            in_period
            or percent in taken
            or _QUALIFIED.search(words, max(0, match.start("part") - _FAR), match.start("part"))
        ):
            continue
        taken.add(percent)
        part, whole = _number(match["part"]), _number(match.groupdict().get("whole") or "")
        if whole is None:
            whole = _whole_before(words, match.start())
        if part is not None and whole:
            yield _claim(scene, match, Share(part, whole, percents[percent]))
    for match in _ALONE.finditer(words):
        whole = _number(match["of"] or match["n"])
        is_measured = match["noun"] and _MEASURED.fullmatch(match["noun"])
        percent = which(match["percent"])
        if percent not in taken and whole and not is_measured and not _MEANT.search(words):
            yield _claim(scene, match, Share(None, whole, percents[percent]))


def _matches(words: str) -> Iterator[re.Match[str]]:
    for shape in _SHAPES:
        yield from shape.finditer(words)
    for match in _PART_BESIDE.finditer(words):
        if _whole_before(words, match.start()) is not None:
            yield match


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
