"""Values that only the measure's unit makes values: dates, yes and no, numbers with its words.

In: the parts of a sentence, or the words of a cell, and the measures there are. Out: the same with
those values among the quantities: “21 November 2022” of a measure that is a date, “Yes” of one that
is a yes or no, “2,120 kilowatts” of one that counts kilowatts. Of any other measure a date stays a
period and a word a word.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.framework import Indicator, Unit
from golden_thread.periods import Calendar, Period, PeriodKind, find_labels
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.quantities import find_quantities
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.relative_periods import NamedPeriod
from golden_thread.proofing.words.wording import plain

# Decimals of an hour as papers print them.
_SHORT = 2
# A capital tells the answer from the word: “No figure is held”, “no change”.
_ANSWER = re.compile(
    r"(?:^|[:,] |\(|\b(?:[Aa]t|is|of|as|to|was|and|from|with|target|against) )(?P<answer>Yes|No)"
    r"(?=$|[.,;:)]| (?:in|for|against|and|at|on|to|last|this|\())"
)
# “9 days later than 12 November 2022” is a change, and its date is that date.
_BEFORE_DATE = re.compile(r"(?<!day )(?<!days )\b(?:about|(?:no )?(?:later|earlier) than) $")
_QUALIFIERS = {
    "about": Qualifier.ABOUT,
    "later than": Qualifier.OVER,
    "earlier than": Qualifier.UNDER,
    "no earlier than": Qualifier.AT_LEAST,
    "no later than": Qualifier.AT_MOST,
}
_TARGET_OF = re.compile(r"\btarget(?: for [\w '/-]{2,80})?(?: of| is| was|:)? $")


def with_unit_values(parts: Parts, indicators: dict[str, Indicator], carried: str | None) -> Parts:
    """The parts with these values among the quantities; `carried` is whom a nameless one is of."""

    def of(start: int, end: int) -> Indicator | None:
        code = parts.subject(start, end) if parts.names else carried
        return indicators.get(code or "")

    text = parts.sentence
    quantities = [_with_words(each, of(each.start, each.end), text) for each in parts.quantities]
    days = [label for label in parts.periods if _is_date(label, of(label.start, label.end))]
    quantities += (_date(each.period, each.start, each.end, text) for each in days if each.period)
    for match in _ANSWER.finditer(parts.sentence):
        indicator = of(*match.span("answer"))
        if indicator is not None and indicator.unit is Unit.YES_NO:
            quantities.append(_answer(match))
    ordered = sorted(quantities, key=lambda each: each.start)
    return replace(
        parts,
        quantities=tuple(_joined(ordered, parts)),
        periods=tuple(label for label in parts.periods if label not in days),
    )


def quantities_of_cell(
    text: str, indicator: Indicator | None, calendar: Calendar
) -> tuple[Quantity, ...]:
    """The quantities of a cell in the row of this measure."""
    unit = indicator.unit if indicator else None
    if unit is Unit.DATE:
        found = find_labels(text, calendar=calendar)
        days = [each for each in found if each.period.kind is PeriodKind.DAY]
        if days:
            return tuple(_date(each.period, each.start, each.end, text) for each in days)
    if unit is Unit.YES_NO:
        return tuple(_answer(match) for match in _ANSWER.finditer(text))
    return tuple(_with_words(each, indicator, text) for each in find_quantities(text))


def _is_date(label: NamedPeriod, indicator: Indicator | None) -> bool:
    is_day = label.period is not None and label.period.kind is PeriodKind.DAY
    return is_day and indicator is not None and indicator.unit is Unit.DATE


def _with_words(quantity: Quantity, indicator: Indicator | None, text: str) -> Quantity:
    """The number with the words of its measure's unit after it, where they stand there."""
    if quantity.unit == "minutes" and indicator is not None and indicator.unit is Unit.HOURS:
        return _in_hours(quantity)
    if quantity.unit or indicator is None or indicator.unit is not Unit.QUANTITY:
        return quantity
    for words in sorted({indicator.counted, indicator.counted_one} - {""}, key=len, reverse=True):
        end = quantity.end + 1 + len(words)
        after = plain(text[quantity.end : end + 1])
        if re.fullmatch(rf" {re.escape(plain(words))}(?!\w).?", after):
            return replace(quantity, end=end, text=text[quantity.start : end], unit="quantity")
    return quantity


def _in_hours(quantity: Quantity) -> Quantity:
    """“2 hours 30 minutes” as 2.5 hours; minutes that make no short decimal stay minutes."""
    hours = (quantity.value / 60).normalize()
    places = max(0, -int(hours.as_tuple().exponent))
    if quantity.places or places > _SHORT or quantity.upper is not None:
        return quantity
    return replace(quantity, value=hours, places=places, unit="hours")


def _date(day: Period, start: int, end: int, text: str) -> Quantity:
    before = _BEFORE_DATE.search(plain(text[:start]))
    qualifier = Qualifier.EXACT
    if before is not None:
        qualifier, start = _QUALIFIERS[before.group().strip()], before.start()
    return Quantity(
        text=text[start:end],
        start=start,
        end=end,
        value=Decimal(day.starts_on.toordinal()),
        places=0,
        unit="date",
        qualifier=qualifier,
    )


def _answer(match: re.Match[str]) -> Quantity:
    text, (start, end) = match["answer"], match.span("answer")
    return Quantity(text, start, end, Decimal(int(text == "Yes")), places=0, unit="yes_no")


def _joined(quantities: Sequence[Quantity], parts: Parts) -> Iterator[Quantity]:
    """The quantities, two dates that are the ends of a target made one."""
    waiting: Quantity | None = None
    for each in quantities:
        if waiting is not None and _is_range(waiting, each, parts):
            text = parts.sentence[waiting.start : each.end]
            yield replace(waiting, text=text, end=each.end, upper=each.value)
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = each
    if waiting is not None:
        yield waiting


def _is_range(first: Quantity, last: Quantity, parts: Parts) -> bool:
    are_dates = first.unit == last.unit == "date"
    if not are_dates or parts.between(first.end, last.start) != " to ":
        return False
    return _TARGET_OF.search(parts.words[: first.start]) is not None
