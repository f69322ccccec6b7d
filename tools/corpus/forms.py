"""Printed forms: how numbers, periods and dates of a half are written.

In: the `forms` of a half, a value, and chance. Out: the words, in a form drawn by chance. A form
with a slot that nobody can tell the meaning of is never used; `unused` counts them.
"""

from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

from golden_thread.periods import Period, parse_key
from tools.corpus.meanings import meaning
from tools.corpus.number_meanings import number_meaning
from tools.corpus.number_words import ordinal, with_ending
from tools.corpus.period_meanings import period_meanings
from tools.corpus.wordings import SLOT

_OF_DAYS = ("dates", "dates_with_weekday")
_OF_PERIODS = ("quarters", "months", "financial_years", "month_ranges")
LISTS = (
    "quarters", "months", "financial_years", "month_ranges", "dates", "dates_with_weekday",
    "date_ranges", "percentages", "percentage_points", "money", "counts", "durations",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """One printed form: its text, and what each of its slots stands for."""

    text: str
    meanings: dict[str, str]

    def fill(self, words: dict[str, str]) -> str:
        """The form with these words, by meaning, in its slots."""
        return SLOT.sub(lambda match: words[self.meanings[match[1]]], self.text)

    @property
    def has_year(self) -> bool:
        """Whether it says of which year it is."""
        return any("year" in each for each in self.meanings.values())

    def has(self, *wanted: str) -> bool:
        """Whether one of these meanings is in it."""
        return not set(wanted).isdisjoint(self.meanings.values())


@dataclass(frozen=True, slots=True)
class Forms:
    """The usable forms of a half, by list, and how many cannot be used."""

    lists: dict[str, tuple[Form, ...]]
    unused: int

    def period(
        self, period: Period, chance: Random, *, months: bool | None = None, bare: bool = False
    ) -> str:
        """A quarter as a noun phrase: by its number, or by its months.

        `bare` allows a form without a year, which only a quarter of the paper's year may have.
        """
        by_months = chance.random() < 0.15 if months is None else months
        forms = self.lists["month_ranges" if by_months else "quarters"]
        fitting = [each for each in forms if bare or each.has_year]
        return chance.choice(fitting).fill(words_of_period(period))

    def date(self, day: date, chance: Random, *, weekday: bool = False) -> str:
        """A date, with its weekday where one is asked for."""
        forms = self.lists["dates_with_weekday" if weekday else "dates"]
        return chance.choice(forms).fill(words_of_date(day))


def words_of_range(first: date, last: date) -> dict[str, str]:
    """What two days are called, those of the second by meanings of their own."""
    ends = {f"end_{name}": word for name, word in words_of_date(last).items()}
    return words_of_date(first) | ends


def read_forms(content: dict[str, Any]) -> Forms:
    """The forms of one file."""
    examples = {name: str(each.get("example", "")) for name, each in content["slots"].items()}
    lists: dict[str, tuple[Form, ...]] = {}
    unused = 0
    for where in LISTS:
        made = [_form(str(text), examples, where) for text in content.get(where, ())]
        lists[where] = tuple(each for each in made if each is not None)
        unused += sum(each is None for each in made)
    return Forms(lists, unused)


def _form(text: str, examples: dict[str, str], where: str) -> Form | None:
    if where in _OF_PERIODS:
        found = period_meanings(text, examples, where)
        form = Form(text, found) if found and _MEANT.issuperset(found.values()) else None
        return form if form and _is_borne_out(form, examples, where) else None
    told = {name: meaning(name, examples.get(name, ""), where) for name in SLOT.findall(text)}
    known = {name: word for name, word in told.items() if word is not None}
    if len(known) != len(told) or not _MEANT.issuperset(known.values()):
        return None
    if where == "date_ranges":
        return _range(text, known)
    if "unit" in known.values():
        # A unit of its own stands after a time; a form of anything else with one says two things.
        return Form(text, known) if where == "durations" else None
    if where in _OF_DAYS:
        return Form(text, known)
    (name, word), *_ = known.items()
    meant = number_meaning(text, word, where)
    return Form(text, {name: meant}) if meant else None


def _range(text: str, known: dict[str, str]) -> Form | None:
    """A form of two days: what comes a second time is of the second, and so is a year by itself."""
    bare = [word.removeprefix("end_") for word in known.values()]
    if len(bare) != len(SLOT.findall(text)) or bare.count("day") + bare.count("day_th") == 1:
        return None
    if sum(word.startswith("month") for word in bare) == 1:
        return None
    seen: set[str] = set()
    told = {}
    for name, word in zip(known, bare, strict=True):
        is_second = word in seen or (word.startswith("calendar_year") and bare.count(word) == 1)
        told[name] = f"end_{word}" if is_second else word
        seen.add(word)
    return Form(text, told)


def words_of_period(period: Period) -> dict[str, str]:
    """What a quarter is called, by meaning."""
    first, last = period.starts_on, period.ends_on
    middle = first + (last - first) / 2
    start = first.year - (first.month < 4)
    number = (first.month - 4) % 12 // 3 + 1
    return {
        "quarter": str(number),
        "quarter_ending": with_ending(number),
        "quarter_th": ordinal(number),
        "Quarter_th": ordinal(number).capitalize(),
        "year": str(start),
        "year_short": f"{start % 100:02}",
        "next_year": str(start + 1),
        "next_year_short": f"{(start + 1) % 100:02}",
        "year/2": f"{start}/{(start + 1) % 100:02}",
        "year-2": f"{start}-{(start + 1) % 100:02}",
        "year–2": f"{start}–{(start + 1) % 100:02}",
        "year/4": f"{start}/{start + 1}",
        "year-4": f"{start}-{start + 1}",
        "first_month": f"{first:%B}",
        "first_month_short": f"{first:%b}",
        "middle_month": f"{middle:%B}",
        "middle_month_short": f"{middle:%b}",
        "last_month": f"{last:%B}",
        "last_month_short": f"{last:%b}",
        "calendar_year": str(last.year),
        "calendar_year_short": f"{last.year % 100:02}",
    }


def words_of_month(day: date) -> dict[str, str]:
    """What the month of this day is called, by the meanings that a quarter's months have."""
    return {
        "first_month": f"{day:%B}",
        "first_month_short": f"{day:%b}",
        "last_month": f"{day:%B}",
        "last_month_short": f"{day:%b}",
        "month_number": f"{day.month:02}",
        "calendar_year": str(day.year),
        "calendar_year_short": f"{day.year % 100:02}",
    }


def words_of_date(day: date) -> dict[str, str]:
    """What a day is called, by meaning."""
    return {
        "day": str(day.day),
        "day_two": f"{day.day:02}",
        "day_th": with_ending(day.day),
        "date": f"{day.day} {day:%B %Y}",
        "month": f"{day:%B}",
        "month_short": f"{day:%b}",
        "month_number": f"{day.month:02}",
        "weekday": f"{day:%A}",
        "weekday_short": f"{day:%a}",
        "calendar_year": str(day.year),
        "calendar_year_short": f"{day.year % 100:02}",
    }


def _is_borne_out(form: Form, examples: dict[str, str], where: str) -> bool:
    """Whether some quarter or month prints just as the examples of the form's author do."""
    wanted = SLOT.sub(lambda match: examples[match[1]], form.text)
    if where == "months":
        days = (date(year, month, 1) for year in _YEARS for month in range(1, 13))
        return any(form.fill(words_of_month(each)) == wanted for each in days)
    quarters = (
        parse_key(f"FY{year}-{(year + 1) % 100:02}-Q{number}")
        for year in _YEARS
        for number in range(1, 5)
    )
    return any(form.fill(words_of_period(each)) == wanted for each in quarters)


_YEARS = range(2010, 2036)
_DAY = words_of_date(date(2025, 9, 9))
_MEANT = frozenset(
    (
        *words_of_period(parse_key("FY2025-26-Q2")),
        *_DAY,
        *(f"end_{name}" for name in _DAY),
        *("number", "plain", "words", "unit", "millions", "thousands"),
    )
)
