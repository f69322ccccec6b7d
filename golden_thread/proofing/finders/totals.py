"""Numbers that are said to make up another: “118 calls, 204 emails and 97 letters, 429 in all”.

In: a scene. Out: a claim of a total for each list with its sum, in the same sentence. Words such as
“in all” or “the rest” say that the list is whole; without them a list may leave some out. A sum so
far, or one that goes on from last time, is not of the numbers beside it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Total
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.claims.series_scene import covered, without_periods
from golden_thread.proofing.words.listed import NOUNS, listed
from golden_thread.proofing.words.masked import masked
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.told_sums import told_sum, whole_numbers

_SO_FAR = re.compile(
    r"\b(?:so far|to date|cumulative\w*|brought|since|running total"
    r"|remain\w* at|target|average|up from|down from|compared)\b"
)
_AND_SO = re.compile(
    rf"{NOUNS},? (?:- )?(?:and so |or |so )?(?:making|giving|which makes|which is|totalling"
    r"|adding up to|coming to|in total|(?<=, )in all|altogether"
    r"|(?:making |for |giving |with )?(?<!to )(?<!at )(?<!in )(?<!across )"
    r"a (?:combined |grand |overall )?total of)"
    r"(?: of| is| comes to)? (?:a total of |about )?"
)
_IN_ALL_AFTER = re.compile(
    rf"{NOUNS},? \(?(?:in all|in total|altogether|all told|combined(?! with))\b"
)
_TOTAL_BEFORE = re.compile(r"\btotal(?:led|ling|s)?(?: number)?(?: of| was| is| were|:)? $|\ball $")
_MADE_UP = re.compile(
    rf"{NOUNS}(?: in total| in all| altogether)?,? \(?"
    r"(?:made up of|comprising|consisting of|that is|namely|split(?: into| between)?"
    r"|broken down (?:as|into)):? (?:the )?"
)
_OPENS = re.compile(
    rf"{NOUNS}(?: in total| in all| altogether)?(?: (?:was|were))?(?:: ?| - | \()(?:[a-z]+ ){{0,2}}"
)
_IN_ALL_WITHIN = re.compile(r" (?:in total|in all|altogether)\b")
_OF_THE = re.compile(r"\bof (?:the |these |those |all |our )?$")
_WERE = re.compile(rf"{NOUNS}, ")
_REST = re.compile(r"\b(?:rest|remaining|remainder|other|others)\b")
# Measures by status are counted by a finder of their own.
_COLOURS = re.compile(r"\b(?:green|amber|red)\b")
# A sum and two parts.
FEWEST = 3
_NO_SUMS = frozenset(("percent", "points", "date", "yes_no"))
_CLOSES = re.compile(rf"{NOUNS}(?=\)|[.;:!?]|$| - |,? (?:which|this|up|down|more|a|an)\b)")


def find(scene: Scene) -> Iterator[Claim]:
    """The sums told of in this sentence."""
    numbers = tuple(
        each
        for each in scene.parts.quantities
        if each.unit not in _NO_SUMS and not each.unit.startswith("per ") and not each.signed
    )
    colours = set(_COLOURS.findall(scene.parts.words))
    if _SO_FAR.search(scene.parts.words) or len(colours) > 1:
        return
    words = masked(covered(scene), scene.parts.quantities)
    said = [_total_of(words, numbers, first, last) for first, last in listed(words, numbers)]
    whole = _whole_sentence(scene, numbers)
    found = [each for each in said if each] if len(numbers) >= FEWEST else []
    if whole is not None and not any(each.is_all for each in found):
        yield _claim(scene, whole)
        return
    yield from (_claim(scene, _widened(each, numbers)) for each in found)


def _widened(said: Total, numbers: Sequence[Quantity]) -> Total:
    """The sum, with every other number of the sentence for its parts where only they make it."""
    if said.total is None or sum(each.value for each in said.parts) == said.total.value:
        return said
    others = tuple(each for each in numbers if each is not said.total)
    fits = sum(each.value for each in others) == said.total.value
    return replace(said, parts=others) if fits else said


def _whole_sentence(scene: Scene, numbers: Sequence[Quantity]) -> Total | None:
    """The sum that the whole sentence is."""
    # What a paper alone calls a measure may be half of the sentence, cues and all.
    return next(
        filter(
            None,
            (_by_words(each, scene, numbers) for each in (covered(scene), without_periods(scene))),
        ),
        None,
    )


def _by_words(words: str, scene: Scene, numbers: Sequence[Quantity]) -> Total | None:
    """The sum that these words make of the whole sentence."""
    every = whole_numbers(words, scene.parts.sentence)
    if len(every) < FEWEST:
        if len(numbers) != len(scene.parts.quantities):
            return None
        every = tuple(numbers)
    numbers, words = every, masked(words, every)
    found = told_sum(words, numbers)
    if found is None:
        return None
    parts = (*numbers[: found.total], *numbers[found.total + 1 :])
    said = _total(parts, numbers[found.total], is_all=found.is_all)
    return replace(said, is_disjoint=found.is_disjoint) if said else None


def _total_of(words: str, numbers: Sequence[Quantity], first: int, last: int) -> Total | None:
    """The list from `first` to `last` with its sum, where the words name one."""
    run = numbers[first : last + 1]
    before = numbers[first - 1] if first else None
    after = numbers[last + 1] if last + 1 < len(numbers) else None
    if after and _AND_SO.fullmatch(words, run[-1].end, after.start):
        return _total(run, after, is_all=True)
    if len(run) > 2 and _IN_ALL_AFTER.match(words, run[-1].end):
        return _total(run[:-1], run[-1], is_all=True)
    if not _CLOSES.match(words, run[-1].end):
        return None
    if before is not None:
        return _announced(words, before, run)
    opened = words[: run[0].start]
    if len(run) > 2 and _OF_THE.search(opened):
        comma = _WERE.fullmatch(words, run[0].end, run[1].start)
        is_all = bool(_REST.search(words, run[1].end, run[-1].start))
        return _total(run[1:], run[0], is_all=is_all) if comma else None
    return None


def _announced(words: str, total: Quantity, run: Sequence[Quantity]) -> Total | None:
    """The list after a number that stands for all of it: “429 contacts (118 calls, …)”."""
    gap = (total.end, run[0].start)
    opened = words[: total.start]
    if _MADE_UP.fullmatch(words, *gap):
        return _total(run, total, is_all=True)
    if _OPENS.fullmatch(words, *gap):
        says_all = _TOTAL_BEFORE.search(opened) or _IN_ALL_WITHIN.search(words, *gap)
        return _total(run, total, is_all=bool(says_all))
    if _OF_THE.search(opened) and _WERE.match(words, total.end):
        # “Of the 429 contacts, some 118 were calls, 204 …”
        rest = _REST.search(words, run[0].end, run[-1].start)
        return _total(run, total, is_all=bool(rest))
    return None


def _total(parts: Sequence[Quantity], total: Quantity, *, is_all: bool) -> Total | None:
    same = all(each.unit == total.unit and each.upper is None for each in parts)
    return Total(tuple(parts), total, is_all=is_all) if same and total.upper is None else None


def _claim(scene: Scene, said: Total) -> Claim:
    total = said.total or said.parts[0]
    start, end = total.start, total.end
    blank = scene.blank(ClaimKind.TOTAL, scene.parts.sentence[start:end], start, end)
    return replace(blank, said=said, unbound=NO_INDICATOR, indicator=None)
