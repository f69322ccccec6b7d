"""What the register and the framework say about the figure of one claim.

In: a bound claim. Out: the observation, comparison, target or verdict to hold it against, or None
where there is nothing to hold it against.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from golden_thread.figures import Observation, Register
from golden_thread.framework import Framework, Indicator, Language, Target, print_value
from golden_thread.judgement import Comparison, Verdict, compare, judge, judge_year
from golden_thread.narrative.phrases import qualifier_words
from golden_thread.periods import LabelStyle, Period, PeriodKind, containing, label
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.words.wording import plain


@dataclass(frozen=True, slots=True)
class Evidence:
    """The framework and the register, as at a moment (None is the newest)."""

    framework: Framework
    register: Register
    as_at: datetime | None = None

    def indicator(self, claim: Claim) -> Indicator | None:
        """The indicator that the claim is bound to."""
        return self.framework.indicator(claim.indicator) if claim.indicator else None

    def part_named(self, claim: Claim) -> str:
        """A part of the council that the sentence names and the measure has figures of, or none."""
        words = plain(claim.sentence)
        for key in self.register.keys(self.as_at):
            for _, value in key.breakdown if key.indicator == claim.indicator else ():
                if re.search(rf"(?<!\w){re.escape(plain(value))}(?!\w)", words):
                    return value
        return ""

    def observation(self, claim: Claim) -> Observation | None:
        """The figure that the claim is of."""
        return self._observation(claim, claim.period)

    def comparison(self, claim: Claim) -> Comparison | None:
        """The claim's figure against the period it is compared with."""
        indicator, later = self.indicator(claim), self.observation(claim)
        if indicator is None or later is None or claim.against is None:
            return None
        earlier = self._observation(claim, claim.against)
        return compare(indicator, later, earlier, claim.against, self.target(claim))

    def target(self, claim: Claim) -> Target | None:
        """The target in force for the claim's figure."""
        if claim.indicator is None or claim.period is None:
            return None
        typed = self.framework.target(claim.indicator, claim.period)
        year = None if typed else self._year(self.indicator(claim), claim.period)
        return year.target if year else typed

    def verdict(self, claim: Claim) -> Verdict | None:
        """The verdict on the claim's figure."""
        indicator = self.indicator(claim)
        if indicator is None or claim.period is None:
            return None
        year = self._year(indicator, claim.period)
        if year is not None:
            return year
        return judge(self.framework, self.register, indicator, claim.period, self.as_at)

    def _observation(self, claim: Claim, period: Period | None) -> Observation | None:
        if claim.indicator is None or period is None:
            return None
        found = self.register.observations(claim.indicator, (period,), as_at=self.as_at)
        if found:
            return found[0]
        year = self._year(self.indicator(claim), period)
        return year.observation if year else None

    def _year(self, indicator: Indicator | None, period: Period) -> Verdict | None:
        """Where the year stood at the end of a year, or of a year to date."""
        so_far = period.kind in (PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE)
        kind = indicator.frequency.period_kind if indicator else None
        if indicator is None or kind is None or not so_far:
            return None
        last = containing(period.ends_on, kind, period.calendar)
        year = judge_year(self.framework, self.register, indicator, last, self.as_at)
        return year if year and year.key.period.ends_before == period.ends_before else None


def named(indicator: Indicator, period: Period | None) -> str:
    """A figure as messages name it: “Staff turnover (HR-TURNOVER) for Quarter 2 2022/23”."""
    of = f" for {label(period, LabelStyle.LONG)}" if period else ""
    return f"{indicator.title} ({indicator.code}){of}"


def printed(indicator: Indicator, observation: Observation) -> str:
    """The register's value as it would be printed, with where it came from."""
    if observation.value is None:
        return "missing"
    words = qualifier_words(observation.qualifier, indicator.unit, Language.ENGLISH)
    return words + print_value(observation.value, indicator.scale)
