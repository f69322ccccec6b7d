"""A number as it is put into a sentence, and how to print another number just so.

In: a value, its unit and places, forms and chance. Out: a `Print`, which remembers its form, so
that a wrong number can be printed in the very same way.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from golden_thread.framework import Indicator, Unit, print_value
from tools.corpus.facts import rounded
from tools.corpus.forms import Form, Forms
from tools.corpus.number_words import in_words

MILLION = Decimal(1_000_000)
# What a change of a share is measured in.
POINTS = "points"
_UNIT_WORDS = {
    "days": "days",
    "working_days": "working days",
    "hours": "hours",
    "seconds": "seconds",
}
# “1 percentage point”, “1 pt”
_ONE_POINT = re.compile(r"\b(ppt|point|pt)s\b")
_LISTS = {
    "percent": "percentages",
    "points": "percentage_points",
    "money": "money",
    "count": "counts",
}
# Counts up to this are now and then written in words.
_IN_WORDS = 10


@dataclass(frozen=True, slots=True)
class Print:
    """A printed number. `value` is it as printed, `places` to how many decimals (-4: £2.35m).

    `unit` is the unit of a measure, or `points`; without a form the project prints it.
    """

    value: Decimal
    places: int
    unit: str
    form: Form | None
    indicator: Indicator | None = None

    @property
    def text(self) -> str:
        """The words of it."""
        if self.form is None:
            if self.indicator is None:
                return f"{self.value:,f}"
            return print_value(self.value, self.indicator.scale)
        words = _words(self.value, self.places, self.unit)
        filled = self.form.fill({name: word for name, word in words.items() if word is not None})
        is_one = self.unit == POINTS and rounded(abs(self.value), self.places) == 1
        return _ONE_POINT.sub(r"\1", filled) if is_one else filled

    @property
    def step(self) -> Decimal:
        """One in the last place printed."""
        return Decimal(1).scaleb(-self.places)

    def other(self, value: Decimal) -> "Print":
        """Another number in the same form, as near to it as the form allows."""
        number = rounded(value, self.places)
        form = self.form
        if form is not None and form.has("words") and in_words(int(number)) is None:
            form = Form("{number}", {"number": "number"}) if self.unit == "count" else _PERCENT
        return replace(self, value=number, form=form)


_PERCENT = Form("{number}%", {"number": "number"})


def print_number(
    value: Decimal,
    places: int,
    unit: str,
    forms: Forms,
    chance: Random,
    *,
    indicator: Indicator | None = None,
    coarse: bool = False,
) -> Print:
    """The number in a form drawn by chance; `coarse` allows it in millions or thousands."""
    number = rounded(value, places)
    fitting = [
        form
        for form in forms.lists.get(_LISTS.get(unit, "durations"), ())
        if _fits(form, number, places, unit, coarse=coarse)
    ]
    if unit in (Unit.RATE.value, Unit.QUANTITY.value) or not fitting:
        return Print(number, places, unit, None if unit != POINTS else _POINTS, indicator)
    form = chance.choice(fitting)
    if form.has("millions"):
        return Print(rounded(value, -4), -4, unit, form, indicator)
    if form.has("thousands"):
        return Print(rounded(value, -3), -3, unit, form, indicator)
    return Print(number, places, unit, form, indicator)


_POINTS = Form("{number} percentage points", {"number": "number"})


def every_print(value: Decimal, places: int, indicator: Indicator, forms: Forms) -> tuple[str, ...]:
    """The number of a measure in every form that says as much as the plainest."""
    unit = indicator.unit.value
    if unit in (Unit.RATE.value, Unit.QUANTITY.value):
        return ()
    return tuple(
        Print(value, places, unit, form, indicator).text
        for form in forms.lists.get(_LISTS.get(unit, "durations"), ())
        if _fits(form, value, places, unit, coarse=False)
    )


def _fits(form: Form, number: Decimal, places: int, unit: str, *, coarse: bool) -> bool:
    if form.has("millions"):
        return coarse and number >= MILLION
    if form.has("thousands"):
        return coarse and 10_000 <= number < MILLION and rounded(number, -3) == number
    if form.has("words"):
        small = number <= _IN_WORDS if unit == "count" else number <= 100
        return small and places == 0 and unit != POINTS
    if unit in _UNIT_WORDS and not form.has("unit"):
        word = _UNIT_WORDS[unit]
        return word in form.text and ("working" in form.text) == ("working" in word)
    # A literal for one of something stands with one only.
    return number != 1 or unit not in _UNIT_WORDS


def _words(value: Decimal, places: int, unit: str) -> dict[str, str | None]:
    number = rounded(value, max(0, places))
    return {
        "number": f"{number:,f}",
        "plain": f"{number:f}",
        "words": in_words(int(number)),
        "unit": _UNIT_WORDS.get(unit),
        "millions": _short(value / MILLION, 2),
        "thousands": _short(value / 1000, 0),
    }


def _short(value: Decimal, places: int) -> str:
    return f"{rounded(value, places):,f}"
