"""Counts by status: what is not rated is in no share, and good news alone is out of balance."""

from decimal import ROUND_HALF_UP, Decimal

import pytest

from golden_thread.framework import Status
from golden_thread.judgement import StatusCounts, count_statuses, is_unbalanced, judge
from tests.judgement.made_up import (
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)

# Havering, 2013/14: 50 measured, 46 rated.
HAVERING = StatusCounts(green=38, amber=2, red=6, grey=4)


def test_grey_is_left_out_of_every_share() -> None:
    assert (HAVERING.rated, HAVERING.total) == (46, 50)
    shares = [HAVERING.share(status) for status in (Status.GREEN, Status.AMBER, Status.RED)]
    whole = [each.quantize(Decimal(1), ROUND_HALF_UP) for each in shares if each is not None]
    assert whole == [83, 4, 13]
    assert HAVERING.share(Status.GREY) is None
    assert StatusCounts(grey=3).share(Status.GREEN) is None


def test_verdicts_are_counted_by_their_status() -> None:
    figures = {"A": ("95", "90"), "B": ("89", "90"), "C": ("80", "90"), "D": ("80", None)}
    indicators = [made_indicator(code, f"Measure {code}") for code in figures]
    targets = tuple(made_target(want, "2", code) for code, (_, want) in figures.items() if want)
    rows = [made_observation(value, Q2, code) for code, (value, _) in figures.items()]
    framework, register = made_framework(*indicators, targets=targets), made_register(*rows)
    counts = count_statuses(judge(framework, register, each, Q2) for each in indicators)
    assert counts == StatusCounts(green=1, amber=1, red=1, grey=1, is_by_target=True)
    without = judge(framework, made_register(), indicators[0], Q2)
    assert not count_statuses([without]).is_by_target


@pytest.mark.parametrize(
    ("counts", "good_news", "other", "unbalanced"),
    (
        (StatusCounts(green=1, red=2), 3, 0, True),
        (StatusCounts(green=1, red=2), 3, 1, False),
        (StatusCounts(green=1, red=2), 0, 0, False),
        (StatusCounts(green=2, red=2), 3, 0, False),
        (StatusCounts(green=1, amber=1, red=2, grey=9), 3, 0, False),
        (StatusCounts(red=1, grey=9), 1, 0, True),
        (StatusCounts(grey=9), 1, 0, False),
        (StatusCounts(), 1, 0, False),
    ),
)
def test_good_news_alone_over_what_is_mostly_red_is_out_of_balance(
    counts: StatusCounts, good_news: int, other: int, unbalanced: bool
) -> None:
    assert is_unbalanced(counts, good_news, other) is unbalanced
