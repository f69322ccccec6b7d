"""The UK local date of an instant.

An aware moment comes in; the date on a clock in the United Kingdom goes out, which decides the
period of the moment.
"""

from datetime import UTC, date, datetime, timedelta

# Summer Time Act 1972 s.1 as amended by the Summer Time Order 2002 (SI 2002/262): from one o'clock
# Greenwich mean time on the last Sunday in March to the same hour on the last Sunday in October,
# which was also so from 1996. Worked out here because Windows carries no time zones, and reading
# them costs as much as everything else in this package; a test holds it against Europe/London.
FIRST_YEAR_OF_RULE = 1996
CHANGE_HOUR_UTC = 1
SUMMER_OFFSET = timedelta(hours=1)


def uk_local_date(moment: datetime) -> date:
    """The date in the United Kingdom at the moment; 31 July 23:30 UTC is 1 August.

    Raises `ValueError` for a moment without a zone, and before 1996, when the rule was another.
    """
    if moment.utcoffset() is None:
        raise ValueError(f"{moment.isoformat()} says no zone, so its UK date is not known.")
    if moment.year < FIRST_YEAR_OF_RULE:
        raise ValueError(f"UK dates are known from {FIRST_YEAR_OF_RULE}: {moment.isoformat()}.")
    in_utc = moment.astimezone(UTC)
    summer_starts = _clock_change(in_utc.year, 3)
    summer_ends = _clock_change(in_utc.year, 10)
    if summer_starts <= in_utc < summer_ends:
        return (in_utc + SUMMER_OFFSET).date()
    return in_utc.date()


def _clock_change(year: int, month: int) -> datetime:
    """One o'clock UTC on the last Sunday of a month of 31 days."""
    last_day = datetime(year, month, 31, CHANGE_HOUR_UTC, tzinfo=UTC)
    return last_day - timedelta(days=(last_day.weekday() + 1) % 7)
