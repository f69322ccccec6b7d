"""Which indicators may stand in a paper.

In: indicators, and the audience of the paper. Out: those it admits, or a Problem for each other.
"""

from collections.abc import Iterable

from golden_thread.clearance.audiences import admits
from golden_thread.framework import Audience, Indicator
from golden_thread.problems import Place, Problem, problem


def clear_indicators(indicators: Iterable[Indicator], audience: Audience) -> tuple[Indicator, ...]:
    """The indicators that a paper for this audience may print, in order."""
    return tuple(each for each in indicators if admits(audience, each.audience))


def refuse_indicators(
    indicators: Iterable[Indicator], audience: Audience, place: Place, problems: list[Problem]
) -> None:
    """Note a Problem at this place for each indicator that the paper may not print, once each."""
    for each in dict.fromkeys(indicators):
        if not admits(audience, each.audience):
            message = f"{each.code} is for {each.audience.value}, the paper for {audience.value}."
            problems.append(problem("GT-CLEARANCE-001", place, message))
