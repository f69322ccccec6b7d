"""How a paper of ours is to be read, in words: its moment, its statuses, its directions.

In: the framework with its rules, the moment as at which the figures are, and the indicators that
have a rule of their own. Out: one paragraph each.
"""

from collections.abc import Sequence
from datetime import datetime

from golden_thread.framework import (
    Condition,
    Framework,
    Indicator,
    Language,
    Rule,
    RuleLine,
    Status,
    print_value,
)
from golden_thread.judgement.conditions import needs_target
from golden_thread.narrative.status_words import status_word
from golden_thread.periods import PeriodKind, containing, label

_WHEN = {
    Language.ENGLISH: {
        Condition.MEETS_TARGET: "{it} meets its target",
        Condition.WITHIN_TOLERANCE: (
            "{it} falls short by no more than the tolerance agreed with it"
        ),
        Condition.BEYOND_TOLERANCE: "{it} is better than its target by more than the tolerance",
        Condition.WITHIN_PERCENT: "{it} falls short of its target by no more than {percent}% of it",
        Condition.BETTER_THAN_LAST_YEAR: "{it} is better than in the same period a year earlier",
        Condition.NO_WORSE_THAN_LAST_YEAR: (
            "{it} is no worse than in the same period a year earlier"
        ),
        Condition.BETTER_THAN_PREVIOUS: "{it} is better than in the period before",
        Condition.NO_WORSE_THAN_PREVIOUS: "{it} is no worse than in the period before",
        Condition.AT_LEAST: "{it} is at least {limit}",
        Condition.AT_MOST: "{it} is at most {limit}",
        Condition.OTHERWISE: "none of these holds",
    }
}
_FURTHER = "it falls further short"
_THE_FIGURE_OF = "the figure of {title} for the same period"
# The rule most councils have, whose last line can be said in words of its own.
_EVERYDAY = (Condition.MEETS_TARGET, Condition.WITHIN_TOLERANCE, Condition.OTHERWISE)


def reading_guide(
    framework: Framework, as_at: datetime, indicators: Sequence[Indicator] = ()
) -> tuple[str, ...]:
    """The paragraphs, in order; each of `indicators` with a rule of its own has one."""
    council = framework.council
    day = label(containing(as_at.date(), PeriodKind.DAY))
    grey = f"{status_word(Status.GREY, council)} ({Status.GREY.shape})"
    without = ", has no target or is not held" if needs_target(council.rule) else " or is not held"
    own = (
        f"{each.title} is rated by a rule of its own: {_rule(each.rule, framework, each)}."
        for each in indicators
        if each.rule
    )
    return (
        f"The figures are as recorded on {day} at {as_at:%H:%M} ({as_at.tzname()}).",
        f"A status is printed as a shape, a word and a letter: {_rule(council.rule, framework)}. "
        f"{grey} stands beside a figure that is only monitored{without}. A status "
        f"that is marked as published is the one an earlier paper printed.{_share(framework)}",
        *own,
        "Direction of travel sets a figure beside that of the period before. Better and worse go "
        "by what is good for the measure; where neither way is good, it says higher or lower.",
        "A figure has no more decimals than it was given with. Changes are worked out before "
        "rounding, so that they may not be what the printed figures give.",
    )


def _share(framework: Framework) -> str:
    """What tolerance holds where none was agreed, where the rule goes by one."""
    share = framework.council.tolerance_percent
    by_tolerance = {Condition.WITHIN_TOLERANCE, Condition.BEYOND_TOLERANCE}
    if share is None or not by_tolerance & {line.when for line in framework.council.rule}:
        return ""
    return f" Where no tolerance was agreed with a target, it is {share:f}% of the target."


def _rule(rule: Rule, framework: Framework, indicator: Indicator | None = None) -> str:
    lines = []
    for number, line in enumerate(rule):
        word = status_word(line.status, framework.council)
        it = "it" if number else "the figure"
        where = _line(line, framework, indicator).format(it=it)
        if line.when is Condition.OTHERWISE and tuple(each.when for each in rule) == _EVERYDAY:
            where = _FURTHER
        lines.append(f"{word} ({line.status.shape} {line.status.letter}) where {where}")
    return "; ".join(lines)


def _line(line: RuleLine, framework: Framework, indicator: Indicator | None) -> str:
    """The words of a line, with `{it}` still to be named."""
    words = _WHEN[framework.council.language][line.when]
    other = framework.indicator(line.indicator) if line.indicator else None
    limit = ""
    if other is not None:
        limit = _THE_FIGURE_OF.format(title=other.title)
    elif line.value is not None:
        limit = print_value(line.value, indicator.scale) if indicator else f"{line.value:,f}"
    percent = "" if line.percent is None else f"{line.percent:f}"
    return words.format(it="{it}", limit=limit, percent=percent)
