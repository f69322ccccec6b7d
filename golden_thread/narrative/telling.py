"""What a sentence is told from: the framework, the register, a period and a moment.

In: which figure and which part of it. Out: the inline that prints it, tied to that figure, or
None where there is nothing to print. Every figure in every paper of ours is made here.
"""

from dataclasses import dataclass
from datetime import datetime

from golden_thread.document import FigurePart, FigureReference, StatusMark
from golden_thread.figures import Breakdown, Observation, Register
from golden_thread.framework import (
    Framework,
    Indicator,
    Language,
    Status,
    Target,
    Unit,
    places_of,
    print_change,
    print_range,
    print_value,
    rounded,
)
from golden_thread.judgement import Comparison, Verdict, judge, judge_year
from golden_thread.narrative.phrases import Phrase, phrase, qualifier_words
from golden_thread.narrative.status_words import status_word, status_word_within
from golden_thread.periods import Period


@dataclass(frozen=True, slots=True)
class Telling:
    """A period as it is told in one section of a paper, from the register as at a moment.

    `withheld` are the codes of indicators that are not in the framework because the readers of the
    paper may not see them, so that a token of one is told from a slip of the pen.
    """

    framework: Framework
    register: Register
    period: Period
    as_at: datetime | None = None
    withheld: frozenset[str] = frozenset()

    @property
    def language(self) -> Language:
        """The language it is told in."""
        return self.framework.council.language

    def verdict(
        self, indicator: Indicator, period: Period | None = None, breakdown: Breakdown = ()
    ) -> Verdict:
        """The verdict on an indicator: this period and the whole council unless told otherwise."""
        period = period or self.period
        return judge(self.framework, self.register, indicator, period, self.as_at, breakdown)

    def year(self, verdict: Verdict) -> Verdict | None:
        """Where the year stands at the end of a verdict's period; None where nothing says so."""
        if verdict.key.breakdown:
            return None
        indicator, period = verdict.indicator, verdict.key.period
        return judge_year(self.framework, self.register, indicator, period, self.as_at)

    def value(self, indicator: Indicator, found: Observation | None) -> FigureReference | None:
        """The value of an observation as printed, with its qualifier."""
        if found is None or found.value is None:
            return None
        number = print_value(found.value, indicator.scale)
        words = qualifier_words(found.qualifier, indicator.unit, self.language) + number
        return FigureReference(
            words,
            indicator.code,
            found.key.period,
            breakdown=found.key.breakdown,
            revision=found.revision or None,
        )

    def before_rounding(self, verdict: Verdict) -> str:
        """“89.6% before rounding” where the printed value would be judged otherwise, or nothing.

        Printed to no more places than are needed to see it.
        """
        found, indicator = verdict.observation, verdict.indicator
        if not verdict.looks_different or found is None or found.value is None:
            return ""
        printed = rounded(found.value, indicator.decimals)
        places = indicator.decimals + 1
        while rounded(found.value, places) == printed and places < places_of(found.value):
            places += 1
        words = print_value(found.value, indicator.scale, places)
        return f"{words} {phrase(Phrase.BEFORE_ROUNDING, self.language)}"

    def change(
        self, indicator: Indicator, comparison: Comparison, later: Period, *, short: bool = False
    ) -> FigureReference | None:
        """The size of a change as printed, without its sign; `short` for the cell of a table.

        None where it is not known, and of a yes or no, whose change has no size.
        """
        if comparison.change is None or indicator.unit is Unit.YES_NO:
            return None
        words = print_change(comparison.change, indicator.scale, short=short)
        return FigureReference(
            words, indicator.code, later, FigurePart.CHANGE, against=comparison.against
        )

    @staticmethod
    def shows(change: FigureReference) -> bool:
        """Whether a change as printed is more than nothing: 0.03 printed as 0.0 is not."""
        return any(digit in change.text for digit in "123456789")

    def target(self, indicator: Indicator, target: Target | None) -> FigureReference | None:
        """A target as printed."""
        if target is None:
            return None
        if target.upper is None:
            words = print_value(target.value, indicator.scale)
        else:
            words = print_range(target.value, target.upper, indicator.scale)
        return FigureReference(words, indicator.code, target.period, FigurePart.TARGET)

    def status(self, verdict: Verdict, *, in_a_sentence: bool) -> StatusMark:
        """A status as printed: with a capital in a cell, without one in a sentence."""
        printed = status_word_within if in_a_sentence else status_word
        text = printed(verdict.status, self.framework.council)
        if verdict.status is Status.GREY:
            return StatusMark(text, verdict.status)
        key = verdict.key
        figure = FigureReference(text, key.indicator, key.period, FigurePart.STATUS)
        return StatusMark(text, verdict.status, figure)
