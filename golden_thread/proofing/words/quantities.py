"""Numbers in a sentence: how councils write them.

In: a text, and the stretches of it that are something else (names, periods). Out: quantities in
order, with unit, qualifier and how precisely they are printed. One linear pattern, no guessing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import zip_longest

from golden_thread.figures import Qualifier
from golden_thread.framework import places_of
from golden_thread.proofing.words.durations import Duration, find_durations
from golden_thread.proofing.words.hedges import hedge_after, hedge_before, is_in_round_terms
from golden_thread.proofing.words.labelling_numbers import labelling_numbers
from golden_thread.proofing.words.not_quantities import no_quantities
from golden_thread.proofing.words.number_words import WordNumber, find_word_numbers
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.told_twice import find_told_twice
from golden_thread.proofing.words.units import POUNDS_AFTER, RATE, UNIT, unit_called
from golden_thread.proofing.words.wording import plain

Span = tuple[int, int]

# A sign stands at its number, or alone at the start of a cell; “Posts - 178” has a dash.
_NUMBER = re.compile(
    r"(?:(?<![\w.,/£])|(?<=[ (]c\.))(?P<sign>[-+](?! )|^[-+] )?"
    r"(?P<pounds>(?:£|gbp) ?(?P<minus>-)?)?"
    r"(?P<number>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)"
    r"(?P<scale> ?(?:million|billion|thousand)\b|(?(pounds) ?(?:bn|mil|mn|m|k)\b"
    rf"|(?:k\b|(?:bn|mn|m)\b(?={POUNDS_AFTER}))))?"
    r"(?P<plus>\+)?"
    rf"(?P<unit>{UNIT}|(?(pounds)(?!)|(?:{RATE}|{POUNDS_AFTER})))?"
    r"(?!(?!from\b)[\w/]|[.,]\d)"
)
_UNIT_OF_WORDS = re.compile(rf"{UNIT}|{RATE}|{POUNDS_AFTER}")
_SCALES = {
    **dict.fromkeys(("thousand", "k"), 3),
    **dict.fromkeys(("million", "mil", "mn", "m"), 6),
    **dict.fromkeys(("billion", "bn"), 9),
}
# “A target of 18 to 21 degrees” is one target with two ends; so is a cell that holds nothing else.
_RANGE_OF = re.compile(r"\btarget(?: range)?(?: for [\w '/-]{2,80})?(?: of| is| was|:)? $|^$")
_RANGE_TO = " to "


def find_quantities(text: str, taken: Iterable[Span] = ()) -> tuple[Quantity, ...]:
    """The numbers in the text, but for those that begin inside a stretch that is taken."""
    words = plain(text)
    named = _covering(taken, len(words))
    times = [
        _of_duration(each, text, words, named)
        for each in find_durations(words)
        if not named[each.start]
    ]
    spans = _covering(((each.start, each.end) for each in times), len(words), named)
    spans = _covering((*no_quantities(words), *labelling_numbers(text, words)), len(words), spans)
    found: list[Quantity] = times
    ended = 0
    matches = list(_NUMBER.finditer(words))
    for match, following in zip_longest(matches, matches[1:]):
        at = match.start("number")
        if at < ended or named[at]:
            continue
        if following and _is_range(match, following, words):
            whole = _range(match, following, text, words, named)
            found.append(whole)
            ended = whole.end
        elif not spans[at]:
            found.append(_quantity(match, text, words, spans))
    found += _in_words(text, words, spans)
    ordered = sorted(found, key=lambda each: each.start)
    told = list(_with_shared_units(list(find_told_twice(ordered, text, words)), words))
    if len(told) == 1 and told[0].qualifier is Qualifier.EXACT and is_in_round_terms(words):
        told = [replace(told[0], qualifier=Qualifier.ABOUT)]
    return tuple(told)


def _covering(spans: Iterable[Span], length: int, also: bytearray | None = None) -> bytearray:
    """For each letter of a text of this length whether it is in a stretch, 1 or 0.

    One look tells, however many stretches there are. `also` are letters covered before.
    """
    covered = bytearray(length) if also is None else bytearray(also)
    for start, end in spans:
        covered[start:end] = b"\1" * (min(end, length) - start)
    return covered


def _with_shared_units(found: list[Quantity], words: str) -> Iterator[Quantity]:
    """The quantities, a first one taking the unit of the second: “from 74 to 61 per 100,000”."""
    for each, following in zip_longest(found, found[1:]):
        if (
            following
            and not each.unit
            and following.unit.startswith("per ")
            and words[each.end : following.start] == _RANGE_TO
            and words[: each.start].endswith("from ")
        ):
            yield replace(each, unit=following.unit)
        else:
            yield each


def _in_words(text: str, words: str, spans: bytearray) -> Iterator[Quantity]:
    """The numbers written in words, with the unit after each."""
    for number in find_word_numbers(words):
        if not spans[number.start]:
            yield _of_words(number, text, words, spans)


def _of_words(number: WordNumber, text: str, words: str, taken: bytearray) -> Quantity:
    after = _UNIT_OF_WORDS.match(words, number.end)
    start, qualifier = _qualifier(number.start, words, taken)
    end = after.end() if after else number.end
    unit = unit_called(after.group()) if after else ""
    is_round = unit == "money" or not unit
    return Quantity(
        text=text[start:end],
        start=start,
        end=end,
        value=number.value,
        places=number.places if is_round else max(0, number.places),
        unit=unit,
        qualifier=hedge_after(words, end) if qualifier is Qualifier.EXACT else qualifier,
    )


def _of_duration(time: Duration, text: str, words: str, taken: bytearray) -> Quantity:
    start, qualifier = _qualifier(time.start, words, taken)
    return Quantity(
        text=text[start : time.end],
        start=start,
        end=time.end,
        value=Decimal(time.value),
        places=0,
        unit=time.unit,
        qualifier=hedge_after(words, time.end) if qualifier is Qualifier.EXACT else qualifier,
    )


def _is_range(first: re.Match[str], last: re.Match[str], words: str) -> bool:
    """Whether two numbers are the ends of a target."""
    before, after = words[: first.start()], words[last.end() :]
    if words[first.end() : last.start()] != _RANGE_TO or not _RANGE_OF.search(before):
        return False
    return bool(before) or not re.search(r"[^a-z ]", after)


def _range(
    first: re.Match[str], last: re.Match[str], text: str, words: str, taken: bytearray
) -> Quantity:
    """The range as one quantity: its unit is the one printed after its last number."""
    lower, upper = (_quantity(each, text, words, taken) for each in (first, last))
    return replace(
        lower,
        text=text[first.start() : last.end()],
        start=first.start(),
        end=last.end(),
        unit=upper.unit,
        places=max(lower.places, upper.places),
        upper=upper.value,
        qualifier=Qualifier.EXACT,
    )


def _value(match: re.Match[str]) -> Decimal:
    """The number with its sign and its scale: `£2.3 million`."""
    typed = Decimal(match["number"].replace(",", ""))
    value = Decimal(f"{typed.scaleb(_SCALES.get((match['scale'] or '').strip(), 0)):f}")
    return -value if (match["sign"] or "").strip() == "-" or match["minus"] else value


def _quantity(match: re.Match[str], text: str, words: str, taken: bytearray) -> Quantity:
    typed = match["number"].replace(",", "")
    scale = _SCALES.get((match["scale"] or "").strip(), 0)
    sign = (match["sign"] or match["minus"] or "").strip()
    unit = "money" if match["pounds"] else unit_called(match["unit"] or "")
    start, qualifier = _qualifier(match.start(), words, taken)
    if match["plus"]:
        qualifier = Qualifier.OVER
    if qualifier is Qualifier.EXACT:
        qualifier = hedge_after(words, match.end())
    return Quantity(
        text=text[start : match.end()],
        start=start,
        end=match.end(),
        value=_value(match),
        places=places_of(Decimal(typed)) - scale,
        unit=unit,
        qualifier=qualifier,
        signed=bool(sign),
    )


def _qualifier(start: int, words: str, taken: bytearray) -> tuple[int, Qualifier]:
    """Where the quantity begins with its qualifier, and which that is."""
    at, kind = hedge_before(words, start)
    if taken[at]:
        return start, Qualifier.EXACT
    return at, kind
