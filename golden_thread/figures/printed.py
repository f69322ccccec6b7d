"""Do the words in which a paper gave a figure still say the value beside them?

In: the words, the value and the unit. Out: what the words say where that is another value, or
nothing. Words that say several numbers, or none that is plain, are not held against anything.
"""

import re
from decimal import Decimal

from golden_thread.framework import Unit, places_of
from golden_thread.periods import PeriodKind, find_labels

_NUMBER = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,.]*\d)")
_DIGITS = re.compile(r"\d[\d,.]*")
# “88.4 per 100,000” is one number, of so many.
_PER = re.compile(r"\bper [\d,]+")
_SCALE = re.compile(r" ?(?P<word>thousand|million|billion)\b|(?P<letter>k|m|bn)\b")
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "k": 3, "m": 6, "bn": 9}
_TIMES = ("second", "minute", "hour", "day", "week", "month", "year")
_OWN_TIME = {
    Unit.SECONDS: "second",
    Unit.HOURS: "hour",
    Unit.DAYS: "day",
    Unit.WORKING_DAYS: "day",
}
_SPELT = ("nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_AT_LEAST = re.compile(r"\b(?:over|above|more than|at least|no less than)\b|[>≥+]")
_AT_MOST = re.compile(r"\b(?:under|below|less than|fewer than|at most|no more than|up to)\b|[<≤]")
_ABOUT = re.compile(
    r"\b(?:about|around|approx\.?|approximately|circa|roughly|some|nearly|almost)\b|\bc\.|~"
)
# How far “about” reaches, as a share of the number: ours, and the same in proof-reading.
ABOUT = Decimal("0.025")


def says_otherwise(printed: str, value: Decimal, unit: Unit) -> bool:
    """Whether the words give a value that this one, rounded as they are, is not."""
    words = " ".join(printed.casefold().split())
    if unit is Unit.DATE:
        days = [each.period for each in find_labels(printed) if each.period.kind is PeriodKind.DAY]
        return len(days) == 1 and days[0].starts_on.toordinal() != value
    if unit is Unit.YES_NO:
        return words in ("yes", "no") and (words == "yes") != bool(value)
    if words in _SPELT:
        return value != _SPELT.index(words)
    found = _one_number(words, unit)
    return found is not None and not _keeps(words, value, *found)


def _one_number(words: str, unit: Unit) -> tuple[Decimal, int] | None:
    """The number and to how many places it is printed; None where that is not plain."""
    rest = _PER.sub("", words)
    numbers = list(_NUMBER.finditer(rest))
    if len(numbers) != 1 or len(_DIGITS.findall(rest)) != 1:
        return None
    if any(time in rest for time in _TIMES if unit in _OWN_TIME and time != _OWN_TIME[unit]):
        return None
    (number,) = numbers
    before, after = rest[: number.start()].rstrip(), rest[number.end() :]
    scaled = _SCALE.match(after)
    # A letter stands for a scale only after pounds: 12m may be metres.
    if scaled and scaled["letter"] and "£" not in before:
        return None
    if not scaled and re.match(r"[^\W\d_]", after):
        return None
    typed = Decimal(number.group().replace(",", ""))
    scale = _SCALES[scaled["word"] or scaled["letter"]] if scaled else 0
    is_below = before.rstrip("£ ").endswith(("-", "−")) or (
        before.rstrip("£ ").endswith("(") and after.strip().startswith(")")
    )
    size = typed.scaleb(scale)
    return (-size if is_below else size), places_of(typed) - scale


def _keeps(words: str, value: Decimal, number: Decimal, places: int) -> bool:
    """Whether the value is the number as printed, or lies where the words put it."""
    # Half of the last place printed: a half may honestly have been rounded either way.
    if abs(value - number) <= Decimal(5).scaleb(-places - 1):
        return True
    if _AT_LEAST.search(words):
        return value >= number
    if _AT_MOST.search(words):
        return value <= number
    return bool(_ABOUT.search(words)) and abs(value - number) <= abs(number) * ABOUT
