"""The years that councils count in.

A calendar says in which month its year starts; a date comes in, and the start and the name of the
year that holds it go out.
"""

from dataclasses import dataclass
from datetime import date

from golden_thread.periods.month_arithmetic import MONTHS_IN_YEAR

LONGEST_PREFIX = 4


@dataclass(frozen=True, slots=True)
class Calendar:
    """A kind of year: its prefix in keys, its name in words, and the month that it starts in."""

    prefix: str
    name: str
    first_month: int

    def __post_init__(self) -> None:
        letters = self.prefix.isascii() and self.prefix.isalpha() and self.prefix.isupper()
        if not (letters and 2 <= len(self.prefix) <= LONGEST_PREFIX):
            raise ValueError(f"The prefix {self.prefix!r} is not two to four capital letters.")
        if not self.name.strip():
            raise ValueError(f"The calendar {self.prefix} has no name.")
        if not 1 <= self.first_month <= MONTHS_IN_YEAR:
            raise ValueError(f"A year cannot start in month {self.first_month}.")

    @property
    def spans_two_years(self) -> bool:
        """Whether its year is named by two numbers, as in 2022-23."""
        return self.first_month != 1

    def year_start(self, day: date) -> date:
        """The first day of the year that the day is in."""
        year = day.year if day.month >= self.first_month else day.year - 1
        return date(year, self.first_month, 1)

    def year_name(self, start_year: int, *, separator: str) -> str:
        """The year as printed: `2022-23`, `1999-00`, or `2023` where it is a calendar year."""
        if not self.spans_two_years:
            return f"{start_year:04}"
        return f"{start_year:04}{separator}{(start_year + 1) % 100:02}"


FINANCIAL_YEAR = Calendar("FY", "financial year", 4)
CALENDAR_YEAR = Calendar("CY", "calendar year", 1)
ACADEMIC_YEAR = Calendar("AY", "academic year", 9)
# Speed of planning decisions is assessed on the twelve months October to September.
PLANNING_YEAR = Calendar("PY", "planning year", 10)
STANDARD_CALENDARS = (FINANCIAL_YEAR, CALENDAR_YEAR, ACADEMIC_YEAR, PLANNING_YEAR)
