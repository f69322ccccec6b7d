"""A finding that somebody looked at and let stand, and when that holds no longer.

In: a finding, and what it was held against. Out: whether a dismissal is of it, or what changed.
"""

from dataclasses import dataclass
from datetime import date

from golden_thread.periods import Period
from golden_thread.problems import Place
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.evidence.findings import Finding
from golden_thread.proofing.evidence.from_register import Evidence


@dataclass(frozen=True, slots=True)
class Dismissal:
    """One entry of the file: the claim, the check, the other side, and who says why.

    `figure` names the revisions that the claim was held against, `CODE@PERIOD#2`, and is empty
    where no register was; `says` is the message of the finding. `by` is a job title.
    """

    words: str
    sentence: str
    check: str
    version: int
    figure: str
    says: str
    reason: str
    by: str
    on: date
    place: Place

    def is_of(self, finding: Finding, figure: str) -> bool:
        """Whether claim, check and figure are all as they were."""
        return self.is_of_claim(finding) and not self.changed(finding, figure)

    def is_of_claim(self, finding: Finding) -> bool:
        """Whether it is the same words of the same sentence, found by the same check."""
        claim = (finding.text.strip(), finding.sentence.strip(), finding.check.code)
        return (self.words, self.sentence, self.check) == claim

    def changed(self, finding: Finding, figure: str) -> str:
        """What is no longer as it was when the finding was dismissed; empty where nothing is."""
        if self.version != finding.check.version:
            return (
                f"the check is now version {finding.check.version}, and it was dismissed under "
                f"version {self.version}"
            )
        if self.figure != figure:
            before, now = self.figure or "no figure", figure or "no figure"
            return f"it was held against {before}, and is now held against {now}"
        if self.says != finding.message.strip():
            return f"what was found was then “{self.says}”"
        return ""


def figure_of(claim: Claim | None, evidence: Evidence | None) -> str:
    """The revisions of the figures that the claim is held against: `REP01@FY2026-27-Q2#1`.

    Empty without a register, and where the register has no figure for it.
    """
    if claim is None or evidence is None or claim.indicator is None:
        return ""
    periods = (claim.period, claim.against)
    named = (_named(claim.indicator, period, evidence) for period in periods if period)
    return ", ".join(each for each in named if each)


def _named(code: str, period: Period, evidence: Evidence) -> str:
    found = evidence.register.observations(code, (period,), as_at=evidence.as_at)
    return f"{code}@{period.key}#{found[0].revision}" if found else ""
