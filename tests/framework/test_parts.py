"""The parts of a council and the time each is there; what belongs to which."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.framework import ALWAYS, Framework, Tenure, in_force
from golden_thread.framework.loading import load_framework
from golden_thread.problems import Problem
from tests.workspace.breaking import SALTMERE, copy_of_saltmere, removed, swap

DAYS = some.dates(date(2020, 1, 1), date(2026, 12, 31))
ENDS = some.none() | DAYS
MAY = date(2024, 5, 8)


def loaded(root: Path) -> Framework:
    problems: list[Problem] = []
    framework = load_framework(root, problems)
    assert problems == []
    assert framework is not None
    return framework


@pytest.fixture(scope="module")
def saltmere() -> Framework:
    return loaded(SALTMERE)


def test_both_ends_of_a_tenure_belong_to_it() -> None:
    tenure = Tenure(date(2023, 4, 1), MAY)
    held = {date(2023, 3, 31): False, date(2023, 4, 1): True, MAY: True, date(2024, 5, 9): False}
    assert {day: tenure.holds(day) for day in held} == held
    assert ALWAYS.holds(date(1974, 4, 1))


@pytest.mark.property
@given(ENDS, ENDS, DAYS, some.integers(0, 400))
def test_a_tenure_meets_the_days_of_which_it_holds_one(
    starts_on: date | None, ends_on: date | None, first: date, length: int
) -> None:
    tenure = Tenure(starts_on, ends_on)
    days = [first + timedelta(number) for number in range(length + 1)]
    if starts_on and ends_on and ends_on < starts_on:
        return
    assert tenure.meets(first, days[-1]) == any(tenure.holds(day) for day in days)


def test_the_parts_that_are_there_on_a_day(saltmere: Framework) -> None:
    portfolios = saltmere.organisation.portfolios
    assert [each.code for each in in_force(portfolios, MAY)] == ["homes", "streets"]
    assert [each.code for each in in_force(portfolios, date(2024, 5, 9))] == ["homes"]
    assert in_force(saltmere.services, MAY) == saltmere.services
    priorities = in_force(saltmere.plan.priorities, date(2023, 3, 31))
    assert [each.code for each in priorities] == ["clean"]


def test_what_is_asked_by_code(saltmere: Framework) -> None:
    organisation, plan = saltmere.organisation, saltmere.plan
    for found, title in (
        (organisation.directorate("place"), "Place"),
        (organisation.portfolio("streets"), "Environment"),
        (organisation.body("board"), "Waste Board"),
        (plan.priority("homes"), "Homes that people can afford"),
        (plan.theme("streets"), "Streets and parks"),
    ):
        assert found is not None
        assert found.title == title
    asked = (organisation.directorate, organisation.portfolio, organisation.body)
    assert [ask("parks") for ask in (*asked, plan.priority, plan.theme)] == [None] * 5


def test_a_portfolio_has_its_services_in_its_own_order(saltmere: Framework) -> None:
    assert [each.code for each in saltmere.services_of("homes")] == ["housing", "contact"]
    assert [each.code for each in saltmere.services_of("streets")] == ["environment"]
    assert saltmere.services_of("parks") == ()


def test_a_service_is_in_the_portfolio_of_the_day(saltmere: Framework) -> None:
    portfolio = saltmere.organisation.portfolio_of("environment", MAY)
    assert portfolio is not None
    assert portfolio.holder == "Portfolio Holder for Environment"
    assert saltmere.organisation.portfolio_of("environment", date(2024, 5, 9)) is None
    assert saltmere.organisation.portfolio_of("parks", MAY) is None


def test_a_directorate_has_its_services(tmp_path: Path) -> None:
    title = "    title: Housing\n"
    root = copy_of_saltmere(
        tmp_path,
        swap("directorate", "framework/services.yaml", title, f"{title}    directorate: place\n"),
    )
    framework = loaded(root)
    assert [each.code for each in framework.services_under("place")] == ["housing"]
    assert framework.services_under("people") == ()


def test_the_meetings_of_a_body(saltmere: Framework) -> None:
    scrutiny = saltmere.organisation.body("scrutiny")
    assert scrutiny is not None
    first, second = date(2023, 8, 15), date(2023, 11, 14)
    assert scrutiny.meets_on == (first, second)
    assert (scrutiny.publishes, scrutiny.clear_days) == (True, 5)
    assert scrutiny.meeting_before(first) is None
    assert scrutiny.meeting_before(second) == first
    assert scrutiny.meeting_after(second) == second
    assert scrutiny.meeting_after(second + timedelta(1)) is None


def test_a_board_that_need_not_publish(saltmere: Framework) -> None:
    board = saltmere.organisation.body("board")
    assert board is not None
    assert (board.publishes, board.clear_days, board.meets_on) == (False, 3, ())


def test_a_council_may_keep_no_parts_but_its_services(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path, removed("parts", "framework/organisation.yaml"))
    framework = loaded(root)
    assert framework.organisation.portfolios == ()
    assert framework.services_of("homes") == ()
