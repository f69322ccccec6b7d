"""A number told in words and in figures in one breath: “seven (7) days”, “20 (twenty)”.

In: the quantities of a text. Out: the same, such a pair made one. A pair that differs stays two
numbers: nobody can tell which of them is meant.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from golden_thread.proofing.words.number_words import every_word_number
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.units import POUNDS_AFTER, RATE, UNIT, unit_called

_UNIT = re.compile(rf"{UNIT}|{RATE}|{POUNDS_AFTER}")
_OPENS = re.compile(r" ?\($")


def find_told_twice(quantities: Iterable[Quantity], text: str, words: str) -> Iterator[Quantity]:
    """The quantities in order, those in brackets after the same number joined with it."""
    if "(" not in words:
        yield from quantities
        return
    said = {each.end: each for each in every_word_number(words)}
    waiting: Quantity | None = None
    for each in quantities:
        opens = _OPENS.search(words[max(0, each.start - 2) : each.start])
        is_closed = words[each.end : each.end + 1] == ")"
        before = each.start - len(opens.group()) if opens and is_closed else -1
        word = said.get(before)
        if waiting is not None and waiting.end == before and _is_same(waiting, each):
            yield _joined(waiting, each, waiting.start, text, words)
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = each
        if word is not None and word.value == each.value:
            waiting = _joined(each, each, word.start, text, words)
    if waiting is not None:
        yield waiting


def _is_same(first: Quantity, second: Quantity) -> bool:
    is_unit = first.unit == second.unit or "" in (first.unit, second.unit)
    in_words = first.text[-1:].isalpha() != second.text[-1:].isalpha()
    return first.value == second.value and is_unit and in_words


def _joined(first: Quantity, second: Quantity, start: int, text: str, words: str) -> Quantity:
    """One quantity of both, with the unit that stands in either of them or after the bracket."""
    end = second.end + 1
    after = _UNIT.match(words, end)
    unit = first.unit or second.unit
    if after is not None and not unit:
        end, unit = after.end(), unit_called(after.group())
    finer = max(first, second, key=lambda each: each.places)
    return replace(finer, text=text[start:end], start=start, end=end, unit=unit)
