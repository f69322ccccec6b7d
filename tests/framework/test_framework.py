"""The framework of Saltmere, asked; and the small words that definitions are made of."""

from decimal import Decimal
from pathlib import Path

import pytest

from golden_thread.framework import (
    Condition,
    Framework,
    Frequency,
    Polarity,
    Status,
    Unit,
)
from golden_thread.framework.loading import load_framework
from golden_thread.periods import Nation, PeriodKind, parse_key
from golden_thread.problems import Place, Problem

SALTMERE = Path(__file__).parent.parent / "workspaces/saltmere"
SECOND = parse_key("FY2023-24-Q2")


@pytest.fixture(scope="module")
def saltmere() -> Framework:
    problems: list[Problem] = []
    framework = load_framework(SALTMERE, problems)
    assert problems == []
    assert framework is not None
    return framework


def test_the_council(saltmere: Framework) -> None:
    council = saltmere.council
    assert (council.name, council.nation) == ("Saltmere", Nation.ENGLAND)
    assert [(line.when, line.status) for line in council.rule] == [
        (Condition.MEETS_TARGET, Status.GREEN),
        (Condition.WITHIN_TOLERANCE, Status.AMBER),
        (Condition.OTHERWISE, Status.RED),
    ]


def test_services_and_indicators_keep_the_order_of_their_files(saltmere: Framework) -> None:
    assert [each.code for each in saltmere.services] == ["environment", "housing", "contact"]
    assert [each.code for each in saltmere.indicators_of("contact")] == [
        "CALL-WAIT",
        "CALLS",
        "MISSED-RATE",
    ]
    assert saltmere.indicators_of("parks") == ()


def test_what_is_asked_by_code(saltmere: Framework) -> None:
    indicator = saltmere.indicator("RECYCLED")
    assert indicator is not None
    assert indicator.names == ("Household waste recycled", "recycling rate", "RECYCLED")
    assert (indicator.unit, indicator.polarity) == (Unit.PERCENT, Polarity.HIGHER)
    assert indicator.no_real_change == Decimal("0.1")
    assert not indicator.monitoring_only
    assert indicator.place == Place("framework/indicators/environment.yaml", 2, 5)
    service = saltmere.service(indicator.service)
    assert service is not None
    assert service.title == "Waste and Environment"


def test_what_there_is_not(saltmere: Framework) -> None:
    assert saltmere.indicator("recycled") is None
    assert saltmere.service("parks") is None
    assert saltmere.target("PARK-VISITS", SECOND) is None


def test_a_target_is_for_its_own_period(saltmere: Framework) -> None:
    relet = saltmere.target("RELET-DAYS", SECOND)
    assert relet is not None
    assert (str(relet.value), str(relet.tolerance)) == ("28.0", "3.5")
    assert relet.reason == "As good as last year, or better"
    assert saltmere.target("RELET-DAYS", parse_key("FY2023-24-Q3")) is None


def test_a_tolerance_left_out_is_none_at_all(saltmere: Framework) -> None:
    missed = saltmere.target("MISSED-BINS", SECOND)
    assert missed is not None
    assert (missed.tolerance, missed.tolerance_percent) == (None, None)


def test_all_polarities_and_frequencies_are_in_saltmere(saltmere: Framework) -> None:
    assert {each.polarity for each in saltmere.indicators} == set(Polarity)
    assert {each.frequency for each in saltmere.indicators} == {
        Frequency.MONTH,
        Frequency.QUARTER,
        Frequency.OCCASION,
    }


def test_all_units_are_in_saltmere_but_those_of_time(saltmere: Framework) -> None:
    """Days and seconds stand for working days and hours, which are printed and read alike."""
    assert {each.unit for each in saltmere.indicators} == set(Unit) - {
        Unit.WORKING_DAYS,
        Unit.HOURS,
    }


@pytest.mark.parametrize(
    "frequency", [each for each in Frequency if each is not Frequency.OCCASION]
)
def test_a_frequency_is_a_kind_of_period(frequency: Frequency) -> None:
    assert frequency.period_kind is PeriodKind[frequency.name]


def test_what_happens_on_occasion_happens_in_any_kind_of_period() -> None:
    assert Frequency.OCCASION.period_kind is None


def test_statuses_are_told_apart_without_colour() -> None:
    assert len({status.letter for status in Status}) == len(Status)
    assert len({status.shape for status in Status}) == len(Status)
    assert [status.letter for status in Status] == ["G", "A", "R", "–"]
