"""GT-P06: a status word or cell that differs from the council's rule.

In: a claim of a status. Out: whether the rule, or the status a paper published, gives the same.
"""

from decimal import Decimal

from golden_thread.framework import Council, Status, Unit, print_change, print_range, print_value
from golden_thread.judgement import ReasonKind, Verdict
from golden_thread.narrative.status_words import status_word_within
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees

CHECK = Check(
    "GT-P06",
    Level.ERROR,
    "Status differs from the rule",
    "A status is a promise kept or broken; it follows from the rule and from nothing else.",
    what=(
        "A status, in a cell or a sentence, that is not what the council's rule gives, nor what"
        " was published where there is no target; or a colour beside a figure that is only "
        "monitored or has no value."
    ),
    caught=("The status of REP01 is amber.",),
    spared=("The status of REP01 is green.",),
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a claimed status."""
    if claim.kind is not ClaimKind.STATUS:
        return None
    verdict = evidence.verdict(claim)
    if verdict is None:
        return cannot_tell("the register does not rate this figure")
    if verdict.status is Status.GREY:
        return _unrated(claim, verdict, evidence.framework.council)
    how = "as published" if verdict.status_published else "by the council's rule"
    word = status_word_within(verdict.status, evidence.framework.council)
    says = f"{named(verdict.indicator, claim.period)} is {word}, {how}."
    if verdict.status is claim.status:
        return agrees(says)
    return disagrees(CHECK, claim, says, arithmetic=_arithmetic(verdict), suggestion=word)


def _unrated(claim: Claim, verdict: Verdict, council: Council) -> Outcome:
    """A colour beside a figure that is not rated: a finding where it can have none at all.

    Without a target in the register the paper may know of one that we do not.
    """
    kind = verdict.reasons[0].kind
    name = named(verdict.indicator, claim.period)
    if kind not in (ReasonKind.MONITORING_ONLY, ReasonKind.NO_FIGURE):
        return cannot_tell(f"the register has no target of {name}")
    why = "is only monitored" if kind is ReasonKind.MONITORING_ONLY else "has no figure"
    says = f"{name} {why} and has no status."
    grey = status_word_within(Status.GREY, council)
    return disagrees(CHECK, claim, says, arithmetic="", suggestion=grey)


def _arithmetic(verdict: Verdict) -> str:
    indicator, found, target = verdict.indicator, verdict.observation, verdict.target
    if found is None or verdict.status_published:
        return f"status printed in {found.source}" if found else ""
    reason = verdict.reasons[0]
    limit = target.value if target else reason.target
    if limit is None:
        return ""
    wanted = print_value(limit, indicator.scale)
    if target is not None and target.upper is not None:
        wanted = print_range(target.value, target.upper, indicator.scale)
    against = f"{printed(indicator, found)} against {wanted}"
    if target is None:
        return against
    print_allowed = print_change if indicator.unit is Unit.DATE else print_value
    return f"{against}, tolerance {print_allowed(reason.tolerance or Decimal(0), indicator.scale)}"
