"""Figures that were hardly measured so.

In: a framework and its register. Out: a warning for each, at its row; it stops nothing.
"""

from golden_thread.figures import Register
from golden_thread.framework import Framework, Unit, print_value
from golden_thread.judgement.comparison import exact_value
from golden_thread.periods import Period
from golden_thread.problems import Problem, problem

# A share typed for a per cent lies below 1, where all else of its measure lies above 10. Ours.
SMALL, LARGE, ENOUGH = 1, 10, 2


def figure_doubts(framework: Framework, register: Register, problems: list[Problem]) -> None:
    """Add a warning for each percentage that looks like a share: 0.92 among figures of 90."""
    shares = {each.code: each for each in framework.indicators if each.unit is Unit.PERCENT}
    periods: dict[str, list[Period]] = {}
    held = register.keys()
    for key in held:
        if key.indicator in shares and not key.breakdown:
            periods.setdefault(key.indicator, []).append(key.period)
    for code, run in periods.items():
        indicator = shares[code]
        found = [(row, exact_value(row)) for row in register.observations(code, sorted(run))]
        usual = [value for _, value in found if value is not None and value > SMALL]
        if len(usual) < ENOUGH or min(usual) <= LARGE:
            continue
        for row, value in found:
            if value is not None and 0 < value <= SMALL:
                message = (
                    f"{value} was recorded for {row.key}, which is "
                    f"{print_value(value, indicator.scale)}; its other figures are such as "
                    f"{print_value(usual[-1], indicator.scale)}."
                )
                problems.append(problem("GT-JUDGEMENT-005", row.place, message))
