"""Indicators chosen by service, portfolio, priority and theme, against the slow way."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.framework import Framework, Organisation, Portfolio, Service
from golden_thread.framework.loading import load_framework
from tests.judgement.made_up import HERE, made_framework, made_indicator
from tests.workspace.breaking import SALTMERE

SERVICES, AIMS = ("waste", "parks", "housing"), ("clean", "homes")
FEW = some.lists(some.sampled_from(SERVICES), max_size=2, unique=True).map(tuple)
AIMS_OR_NONE = some.lists(some.sampled_from(AIMS), max_size=2, unique=True).map(tuple)


def made(belongings: list[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]]) -> Framework:
    """Indicators of these services, priorities and themes; a portfolio has waste and parks."""
    indicators = [
        made_indicator(f"A{number}", f"Measure {number}", services=s, priorities=p, themes=t)
        for number, (s, p, t) in enumerate(belongings)
    ]
    services = tuple(Service(code, code, "Head of Service", HERE) for code in SERVICES)
    green = Portfolio("green", "Green", "Portfolio Holder", ("waste", "parks"), HERE)
    return replace(
        made_framework(*indicators),
        services=services,
        organisation=Organisation(portfolios=(green,)),
    )


@pytest.mark.property
@given(
    some.lists(some.tuples(FEW, AIMS_OR_NONE, AIMS_OR_NONE), max_size=6),
    FEW,
    some.sampled_from(((), ("green",))),
    AIMS_OR_NONE,
    AIMS_OR_NONE,
)
def test_it_agrees_with_the_slow_way(belongings, services, portfolios, priorities, themes) -> None:
    framework = made(belongings)
    wanted = [*services, *(["waste", "parks"] if portfolios else [])]
    slow = [
        each
        for each in framework.indicators
        if (not wanted or any(code in wanted for code in each.services))
        and (not priorities or any(code in priorities for code in each.priorities))
        and (not themes or any(code in themes for code in each.themes))
    ]
    found = framework.indicators_where(
        services=services, portfolios=portfolios, priorities=priorities, themes=themes
    )
    assert list(found) == slow


def test_a_portfolio_that_is_not_there_has_no_indicators() -> None:
    framework = made([(("waste",), (), ())])
    assert framework.indicators_where(portfolios=("grey",)) == ()
    assert len(framework.indicators_where()) == 1


def test_those_of_saltmere() -> None:
    framework = load_framework(Path(SALTMERE), [])
    assert framework is not None
    for chosen, codes in (
        ({"priorities": ("clean",)}, ["MISSED-RATE"]),
        ({"themes": ("streets",), "services": ("contact",)}, ["MISSED-RATE"]),
        ({"themes": ("streets",), "services": ("housing",)}, []),
        ({"portfolios": ("streets",)}, ["RECYCLED", "MISSED-BINS", "PARK-VISITS"]),
    ):
        found = [each.code for each in framework.indicators_where(**chosen)]
        assert found[: len(codes)] == codes
        assert bool(found) == bool(codes)
