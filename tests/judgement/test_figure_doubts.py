"""A share typed for a per cent is asked about, and a percentage that is just small is not."""

import pytest

from golden_thread.framework import Unit
from golden_thread.judgement import figure_doubts
from tests.judgement.made_up import (
    Q1,
    Q2,
    Q3,
    Q4,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
)


@pytest.mark.parametrize(
    ("values", "unit", "is_doubtful"),
    (
        (("91.3", "90.2", "88.9", "0.921"), Unit.PERCENT, True),
        (("91.3", "90.2", "0.9", "0.921"), Unit.PERCENT, True),
        (("91.3", "90.2", "88.9", "0"), Unit.PERCENT, False),
        (("91.3", "90.2", "88.9", "1.5"), Unit.PERCENT, False),
        (("1.2", "4", "0.8", "0.9"), Unit.PERCENT, False),
        ((None, None, "91.3", "0.921"), Unit.PERCENT, False),
        (("91.3", "90.2", "88.9", "0.921"), Unit.DAYS, False),
    ),
)
def test_a_share_among_percentages(
    values: tuple[str | None, ...], unit: Unit, is_doubtful: bool
) -> None:
    framework = made_framework(made_indicator(unit=unit))
    typed = zip(values, (Q3, Q4, Q1, Q2), strict=True)
    rows = [made_observation(value, period) for value, period in typed if value]
    figure_doubts(framework, made_register(*rows), problems := [])
    assert {each.code for each in problems} == ({"GT-JUDGEMENT-005"} if is_doubtful else set())
