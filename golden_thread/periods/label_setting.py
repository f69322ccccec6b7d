"""What must be known of a paper to read the names of periods in it.

The calendar of the paper and its own period come in; the calendar that a name speaks of and the
year that a name leaves out go out.
"""

from dataclasses import dataclass
from datetime import date

from golden_thread.periods.calendars import STANDARD_CALENDARS, Calendar
from golden_thread.periods.period import Period

CENTURY_OF_SHORT_YEARS = 2000


@dataclass(frozen=True, slots=True)
class LabelSetting:
    """A paper's calendar, the period that it is about, and whether a text is one label only."""

    calendar: Calendar
    within: Period | None = None
    is_whole_text: bool = False

    @property
    def calendars(self) -> tuple[Calendar, ...]:
        """Those that a name may speak of, the paper's own first."""
        return (self.calendar, *STANDARD_CALENDARS)

    def calendar_named(self, words: str | None) -> Calendar:
        """The calendar called so, by prefix or name; the paper's own where nothing is said."""
        if words is None:
            return self.calendar
        said = " ".join(words.split()).casefold()
        return next(
            each
            for each in self.calendars
            if said in (each.prefix.casefold(), each.name.casefold())
        )

    def own_year(self, calendar: Calendar) -> date | None:
        """The start of the year that the paper's own period ends in, if it has one."""
        return calendar.year_start(self.within.ends_on) if self.within else None


def year_written(words: str, calendar: Calendar) -> date | None:
    """The start of the year written `2022/23`, `2022-2023` or `22/23`, or `2022` in a January one.

    None where the two numbers are not one year, as in `2021/24`, or the calendar writes years
    the other way.
    """
    numbers = _numbers(words)
    if calendar.spans_two_years != (len(numbers) == 2):
        return None
    first = int(numbers[0])
    if len(numbers[0]) == 2:
        first += CENTURY_OF_SHORT_YEARS
    if calendar.spans_two_years:
        digits = len(numbers[1])
        if int(numbers[1]) != (first + 1) % 10**digits:
            return None
    return date(first, calendar.first_month, 1)


def _numbers(words: str) -> list[str]:
    spaced = "".join(letter if letter.isdigit() else " " for letter in words)
    return spaced.split()
