"""The status of a figure as data, with the rule that gave it.

In: a verdict, the framework and the audience. Out: the cells of the columns on its status. A rule
may hold a figure against another indicator's; one that the audience may not read is not named.
"""

from golden_thread.clearance import admits
from golden_thread.document import DataCell
from golden_thread.figures import Missing
from golden_thread.framework import Audience, Framework, Rule, RuleLine
from golden_thread.judgement import Verdict, rule_applied, tolerance_applied

COUNCILS, OWN = "council", "own"
ANOTHER = "another_indicator"


def status_cells(
    verdict: Verdict, framework: Framework, audience: Audience
) -> tuple[DataCell, ...]:
    """The status, whether as published, the rule in short, its line that decided, its tolerance."""
    rule = rule_applied(verdict, framework)
    tolerance = tolerance_applied(verdict, framework)
    whose = OWN if verdict.indicator.rule else COUNCILS
    return (
        verdict.status.value,
        "yes" if verdict.status_published else "no",
        f"{whose}: {_in_short(rule, framework, audience)}" if rule else None,
        verdict.reasons[0].kind.value,
        Missing.NOT_APPLICABLE.mark if tolerance is None else tolerance,
    )


def _in_short(rule: Rule, framework: Framework, audience: Audience) -> str:
    """`green meets_target; amber within_percent 5; red otherwise`."""
    return "; ".join(_line(line, framework, audience) for line in rule)


def _line(line: RuleLine, framework: Framework, audience: Audience) -> str:
    other = framework.indicator(line.indicator)
    may_read = other is not None and admits(audience, other.audience)
    against = line.indicator if may_read else ANOTHER if line.indicator else ""
    numbers = (f"{each:f}" for each in (line.percent, line.value) if each is not None)
    parts = (line.status.value, line.when.value, *numbers, against)
    return " ".join(part for part in parts if part)
