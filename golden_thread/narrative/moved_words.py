"""How a figure moved, in words: against the period before, and against a year earlier.

In: a verdict and what it is told from. Out: inlines such as “up by 8 percentage points from 77% in
Quarter 1 2022/23 and by 10 percentage points from 75% in Quarter 2 2021/22”, or nothing. Which way
a number went is said, and never that it improved: what is good is said once, by the measure.
"""

from dataclasses import dataclass

from golden_thread.document import FigureReference, Inline, Text
from golden_thread.figures import Movement
from golden_thread.framework import Unit
from golden_thread.judgement import Comparison, Verdict
from golden_thread.narrative.phrases import Phrase, in_period, phrase, shorter_phrase
from golden_thread.narrative.telling import Telling
from golden_thread.periods import LabelStyle, label


@dataclass(frozen=True, slots=True)
class _Clause:
    """One comparison in words: `opening` is a phrase that a second one may shorten, if it has one.

    What stands before the opening is `first`: the “9 days” of “9 days later than”.
    """

    opening: Phrase
    rest: tuple[Inline, ...]
    first: FigureReference | None = None


def moved(verdict: Verdict, telling: Telling) -> tuple[Inline, ...]:
    """How the figure moved, as the end of a sentence; nothing where it is not known."""
    clauses = [
        clause
        for clause in (_clause(verdict, each, telling) for each in compared_with(verdict))
        if clause is not None
    ]
    if not clauses:
        return ()
    said = _said(clauses[0], phrase(clauses[0].opening, telling.language))
    if len(clauses) == 1:
        return said
    one, other = clauses
    shared = one.opening is other.opening and other.first is None
    words = (shorter_phrase if shared else phrase)(other.opening, telling.language)
    joined = f" {phrase(Phrase.AND, telling.language)} "
    return (*said, Text(joined), *_said(other, words))


def compared_with(verdict: Verdict) -> tuple[Comparison, ...]:
    """The comparisons of a verdict, each period once: a year's period before is its last year."""
    both = (verdict.previous, verdict.last_year)
    return both[:1] if both[0].against == both[1].against else both


def _said(clause: _Clause, opening: str) -> tuple[Inline, ...]:
    words = Text(f"{opening} ")
    if clause.first is None:
        return (words, *clause.rest)
    return (clause.first, Text(f" {opening} "), *clause.rest)


def _clause(verdict: Verdict, comparison: Comparison, telling: Telling) -> _Clause | None:
    movement = comparison.movement
    if movement is None:
        return None
    indicator = verdict.indicator
    against = label(comparison.against, LabelStyle.LONG)
    start = (Text(against),)
    earlier = telling.value(indicator, comparison.earlier)
    before: tuple[Inline, ...] = ()
    if earlier is not None:
        before = (earlier, Text(f" {in_period(comparison.against, telling.language)}"))
    if indicator.unit is Unit.YES_NO:
        return _of_yes_or_no(movement, before, start)
    if movement is Movement.SAME:
        return _Clause(Phrase.SAME_AS, before) if before else _Clause(Phrase.SAME_IN, start)
    rose = movement is Movement.UP
    change = telling.change(indicator, comparison, verdict.key.period)
    if indicator.unit is Unit.DATE:
        then = before or (Text(in_period(comparison.against, telling.language)),)
        return _Clause(Phrase.LATER_THAN if rose else Phrase.EARLIER_THAN, then, change)
    if change is None:
        return _Clause(Phrase.UP_ON if rose else Phrase.DOWN_ON, start)
    now = telling.value(indicator, verdict.observation)
    # 97.45 printed as 97.5 is “down by 0.1” from 97.5, which no reader would believe.
    prints_alike = now is not None and earlier is not None and now.text == earlier.text
    if before and (prints_alike or not telling.shows(change)):
        return _Clause(Phrase.LITTLE_CHANGED, before)
    link = phrase(Phrase.FROM if before else Phrase.ON, telling.language)
    by = Phrase.UP_BY if rose else Phrase.DOWN_BY
    return _Clause(by, (change, Text(f" {link} "), *(before or start)))


def _of_yes_or_no(
    movement: Movement, before: tuple[Inline, ...], start: tuple[Inline, ...]
) -> _Clause:
    if movement is Movement.SAME:
        return _Clause(Phrase.AS_IN, start)
    if before:
        return _Clause(Phrase.CHANGED_FROM, before)
    return _Clause(Phrase.CHANGED_SINCE, start)
