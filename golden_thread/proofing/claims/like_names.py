"""Which row of a paper's tables a sentence is about that does not name it word for word.

In: the names of rows with the figures printed in them, and a sentence. Out: where the sentence says
what such a row counts: nearly all of its words stand close together, or most of them and a figure
of the row as well. “781 children were looked after” is of the row “Children looked after” with 781
in it. Between two rows that fit, none is chosen.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

# How many of a name's words must stand in the sentence where a figure of its row stands there too,
# and where none does.
MOST, NEARLY_ALL = 0.6, 0.99
# So many words can name a measure by themselves; fewer need a figure of the row.
ENOUGH = 3
# Words of a name may have so many others between them.
APART = 6
# A figure of fewer digits is in a sentence by chance.
DIGITS = 2
_WORD = re.compile(r"[a-z][a-z']+|\d+")
_NUMBER = re.compile(r"(?<![\d.,])\d[\d,]*(?:\.\d+)?(?![\d,]*\.?\d)")
_LITTLE_WORDS = """
    a about after all an and any are as at be been by council council's each figure figures for
    from had has have in into is it its level mean median number numbers of on or our over overall
    per percent percentage cent proportion rate ratio share that the their there these this those
    to total under up was we were which who with within average end period quarter year month months
    years quarters days
"""
_LITTLE = frozenset(_LITTLE_WORDS.split())


@dataclass(frozen=True, slots=True)
class RowName:
    """A measure with the words of its name and the figures of its rows, as numbers alone."""

    measure: str
    words: frozenset[str]
    figures: frozenset[str]


@dataclass(frozen=True, slots=True)
class Likeness:
    """Where a sentence says what a row counts, from `start` up to `end`.

    `figures` are those of the row where the words alone would not be enough, else None.
    """

    measure: str
    start: int
    end: int
    share: float
    many: int
    figures: frozenset[str] | None = None


def row_name(measure: str, name: str, figures: Iterable[str]) -> RowName:
    """The name ready to be looked for."""
    numbers = {number for figure in figures for number in numbers_of(figure)}
    return RowName(measure, frozenset(stem for stem, _, _ in stems(name)), frozenset(numbers))


def stems(text: str) -> list[tuple[str, int, int]]:
    """The words that say something, each by its stem, with its place."""
    return [
        (_stem(match.group()), match.start(), match.end())
        for match in _WORD.finditer(text)
        if match.group() not in _LITTLE and not match.group().isdigit()
    ]


def numbers_of(text: str) -> frozenset[str]:
    """The numbers printed in a text that are no matter of chance, without commas."""
    found = (match.group().replace(",", "") for match in _NUMBER.finditer(text))
    return frozenset(each for each in found if sum(map(str.isdigit, each)) >= DIGITS)


def like_names(text: str, rows: Iterable[RowName]) -> tuple[Likeness, ...]:
    """Where the text, in plain words, is about one of these rows, in order."""
    words = stems(text)
    printed = numbers_of(text)
    here = {stem for stem, _, _ in words}
    found = [
        each
        for row in rows
        if len(row.words & here) >= min(2, len(row.words)) and row.words & here
        for each in _likeness(row, words, printed, text)
    ]
    return tuple(
        sorted(
            (each for each in found if not any(_stands_in_way(other, each) for other in found)),
            key=lambda each: each.start,
        )
    )


def _likeness(
    row: RowName, words: list[tuple[str, int, int]], printed: frozenset[str], text: str
) -> Iterable[Likeness]:
    stretch = _closest(row.words, words)
    if stretch is None:
        return
    many = len({stem for stem, _, _ in stretch})
    share = many / len(row.words)
    has_figure = not row.figures.isdisjoint(printed)
    is_enough = share >= NEARLY_ALL and many >= ENOUGH
    if is_enough or (has_figure and share >= MOST):
        figures = None if is_enough else row.figures
        start, end = _without_numbers(stretch, text)
        yield Likeness(row.measure, start, end, share + has_figure, many, figures)


def _without_numbers(stretch: list[tuple[str, int, int]], text: str) -> tuple[int, int]:
    """From where to where most of the words stand with no number between them."""
    runs = [[stretch[0]]]
    for one, other in pairwise(stretch):
        if any(letter.isdigit() for letter in text[one[2] : other[1]]):
            runs.append([])
        runs[-1].append(other)
    longest = max(runs, key=len)
    return longest[0][1], longest[-1][2]


def _closest(
    wanted: frozenset[str], words: list[tuple[str, int, int]]
) -> list[tuple[str, int, int]] | None:
    """The stretch in which most of the wanted words stand near one another."""
    best: list[tuple[str, int, int]] = []
    current: list[tuple[str, int, int]] = []
    last = 0
    for at, word in enumerate(words):
        if word[0] not in wanted:
            continue
        current = [*current, word] if current and at - last <= APART else [word]
        last = at
        if len({stem for stem, _, _ in current}) > len({stem for stem, _, _ in best}):
            best = current
    return best or None


def _stands_in_way(other: Likeness, each: Likeness) -> bool:
    """Whether another measure is as likely where this one is said."""
    if other.measure == each.measure or other.end <= each.start or each.end <= other.start:
        return False
    return (other.many, other.share) >= (each.many, each.share)


def _stem(word: str) -> str:
    """The word without the endings that its kin have: “looking”, “looked” and “looks” are alike."""
    bare = word.removesuffix("'s").removesuffix("'")
    for ending in ("ings", "ing", "ied", "ies", "ed", "es", "s", "e"):
        if bare.endswith(ending) and len(bare) - len(ending) >= 3:
            return bare[: -len(ending)]
    return bare
