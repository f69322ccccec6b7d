"""Counting in whole months.

A date and a number of months come in; the first day of a month goes out.
"""

from datetime import date

MONTHS_IN_YEAR = 12


def first_of_month(day: date) -> date:
    """The first day of the month that the day is in."""
    return day.replace(day=1)


def add_months(day: date, count: int) -> date:
    """The first day of the month that is `count` months after, or before, that of the day."""
    months = day.year * MONTHS_IN_YEAR + day.month - 1 + count
    return date(months // MONTHS_IN_YEAR, months % MONTHS_IN_YEAR + 1, 1)
