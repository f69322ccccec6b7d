"""The UK date of an instant, against the time zone database and published clock changes."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from golden_thread.periods import PeriodKind, containing, uk_local_date

LONDON = ZoneInfo("Europe/London")
HALF_HOUR = timedelta(minutes=30)
# GOV.UK, "When do the clocks change?" and its earlier versions.
CLOCK_CHANGES = [
    (date(2021, 3, 28), date(2021, 10, 31)),
    (date(2022, 3, 27), date(2022, 10, 30)),
    (date(2023, 3, 26), date(2023, 10, 29)),
    (date(2024, 3, 31), date(2024, 10, 27)),
    (date(2025, 3, 30), date(2025, 10, 26)),
    (date(2026, 3, 29), date(2026, 10, 25)),
]


def half_hours(start: datetime, days: int) -> list[datetime]:
    return [start + HALF_HOUR * number for number in range(days * 48)]


@pytest.mark.parametrize("year", range(1996, 2101))
def test_every_half_hour_of_both_weeks_of_a_clock_change(year: int) -> None:
    for month in (3, 10):
        for moment in half_hours(datetime(year, month, 22, tzinfo=UTC), 14):
            assert uk_local_date(moment) == moment.astimezone(LONDON).date()


@pytest.mark.parametrize(("forward", "back"), CLOCK_CHANGES)
def test_summer_time_lasts_from_the_published_day_to_the_published_day(
    forward: date, back: date
) -> None:
    for moment in half_hours(datetime(forward.year, 1, 1, tzinfo=UTC), 365):
        one_o_clock = datetime.min.replace(hour=1).time()
        starts = datetime.combine(forward, one_o_clock, UTC)
        ends = datetime.combine(back, one_o_clock, UTC)
        offset = timedelta(hours=1) if starts <= moment < ends else timedelta(0)
        assert uk_local_date(moment) == (moment + offset).date()


@pytest.mark.parametrize(
    ("moment", "day"),
    (
        (datetime(2024, 3, 31, 23, 30, tzinfo=UTC), date(2024, 4, 1)),
        (datetime(2022, 3, 31, 23, 30, tzinfo=UTC), date(2022, 4, 1)),
        (datetime(2022, 3, 31, 22, 59, tzinfo=UTC), date(2022, 3, 31)),
        (datetime(2022, 12, 31, 23, 30, tzinfo=UTC), date(2022, 12, 31)),
        (datetime(2022, 7, 31, 20, 0, tzinfo=timezone(timedelta(hours=-4))), date(2022, 8, 1)),
        (datetime(2022, 7, 1, 1, 0, tzinfo=timezone(timedelta(hours=5.5))), date(2022, 6, 30)),
        (datetime(2022, 7, 1, 0, 30, tzinfo=LONDON), date(2022, 7, 1)),
    ),
)
def test_the_date_is_that_of_a_clock_in_the_united_kingdom(moment: datetime, day: date) -> None:
    assert uk_local_date(moment) == day


def test_it_decides_the_period_of_a_moment() -> None:
    late_in_march = uk_local_date(datetime(2022, 3, 31, 23, 30, tzinfo=UTC))
    assert containing(late_in_march, PeriodKind.MONTH).key == "2022-04"


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="says no zone"):
        uk_local_date(datetime(2022, 7, 25, 12, 0))


def test_a_moment_before_the_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="from 1996"):
        uk_local_date(datetime(1995, 12, 31, 23, 59, tzinfo=UTC))
    assert uk_local_date(datetime(1996, 1, 1, tzinfo=UTC)) == date(1996, 1, 1)
