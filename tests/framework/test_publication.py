"""The last day on which a paper can be published for a meeting."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.framework import Body, BodyKind
from golden_thread.framework.publication import publish_by
from golden_thread.periods import Nation
from golden_thread.periods.working_days import is_working_day
from golden_thread.problems import Place


def body(clear_days: int) -> Body:
    place = Place("framework/organisation.yaml", 2)
    return Body("osc", "Overview and Scrutiny", BodyKind.SCRUTINY, True, clear_days, (), place)


@pytest.mark.parametrize(
    ("meeting", "clear_days", "nation", "latest"),
    (
        ("2022-11-01", 5, Nation.ENGLAND, "2022-10-24"),
        ("2024-04-17", 5, Nation.ENGLAND, "2024-04-09"),
        ("2025-02-19", 5, Nation.ENGLAND, "2025-02-11"),
        # Good Friday and Easter Monday are no clear days; in Scotland the Monday is one.
        ("2024-04-03", 5, Nation.ENGLAND, "2024-03-22"),
        ("2024-04-03", 5, Nation.SCOTLAND, "2024-03-25"),
        ("2022-11-01", 3, Nation.ENGLAND, "2022-10-26"),
        ("2022-11-01", 0, Nation.ENGLAND, "2022-10-31"),
    ),
)
def test_a_paper_is_out_so_many_clear_days_before(
    meeting: str, clear_days: int, nation: Nation, latest: str
) -> None:
    found = publish_by(body(clear_days), date.fromisoformat(meeting), nation)
    assert found == date.fromisoformat(latest)


@pytest.mark.property
@given(
    some.dates(date(2022, 1, 1), date(2026, 12, 31)),
    some.integers(0, 28),
    some.sampled_from(Nation),
)
def test_the_clear_days_lie_between(meeting: date, clear_days: int, nation: Nation) -> None:
    """And there would be too few of them a working day later."""
    found = publish_by(body(clear_days), meeting, nation)
    between = (found + timedelta(number) for number in range(1, (meeting - found).days))
    assert is_working_day(found, nation)
    assert sum(is_working_day(day, nation) for day in between) == clear_days
