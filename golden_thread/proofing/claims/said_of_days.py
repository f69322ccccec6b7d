"""What a claim can say of days and periods themselves.

In: nothing. Out: the values that finders make and the checks of dates and labels read.
"""

from dataclasses import dataclass

from golden_thread.periods import Period
from golden_thread.proofing.words.days import FoundDay


@dataclass(frozen=True, slots=True)
class Day:
    """A day as printed; `is_due` where the sentence tells it as to come, `is_done` as past.

    `borne_by` is what in the paper bears it out, in words; empty where nothing does.
    """

    found: FoundDay
    is_due: bool = False
    is_done: bool = False
    borne_by: str = ""


@dataclass(frozen=True, slots=True)
class PeriodLabel:
    """A period named twice in one breath: “Q4 2025/26 (January to March 2026)”.

    Both are None of a label that no calendar has. `has_years` where both names print their year;
    else only which part of a year they are can be held against each other. `of_day` where one of
    them is a day that should be in the other. `months_first` where the first name is by months.
    """

    first: Period | None
    second: Period | None
    has_years: bool = True
    of_day: bool = False
    months_first: bool = False


@dataclass(frozen=True, slots=True)
class PeriodNamed:
    """A period named by itself, and what in the paper bears it out, in words."""

    period: Period
    borne_by: str
