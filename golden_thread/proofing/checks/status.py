"""GT-P06: a status word or cell that differs from the council's rule.

In: a claim of a status. Out: whether the rule, or the status a paper published, gives the same.
"""

import re
from decimal import Decimal

from golden_thread.framework import Council, Status, Unit, print_change, print_range, print_value
from golden_thread.judgement import ReasonKind, Verdict
from golden_thread.narrative.status_words import status_word_within
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Among, Met
from golden_thread.proofing.evidence.against_target import against_target, is_known
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P06",
    Level.ERROR,
    "Status differs from the rule",
    "A status is a promise kept or broken; it follows from the rule and from nothing else.",
    what=(
        "A status, in a cell or a sentence, that is not what the council's rule gives, nor what"
        " was published where there is no target; or a colour beside a figure that is only "
        "monitored or has no value. Without a register: green beside a target that was missed, and"
        " red beside one that was met, where it is plain which way is good."
    ),
    caught=(
        "The status of REP01 is amber.",
        "| Measure | Value | Target | Status |\n|---|---|---|---|\n"
        "| Council Tax collected | 97.1% | 98% | ✅ |\n"
        "| Business rates collected | 98.4% | 98% | ✅ |",
        "| Measure | Q2 actual | Target | RAG |\n|---|---|---|---|\n"
        "| Average days taken to process new claims | 12 | 14 | R |",
        "🔴 Calls answered within 20 seconds: 93% against a target of 90%.",
        "| Measure | Actual | Target | Status |\n|---|---|---|---|\n"
        "| Households in temporary accommodation | 162 | 150 | On target |",
        "| Measure | Actual | Target | Status |\n|---|---|---|---|\n"
        "| Calls answered in time | 93% | 90% | Met |\n"
        "| Invoices paid on time | 97% | 95% | Met |\n"
        "| Homes visited on time | 88% | 80% | Near miss |\n"
        "| Letters answered on time | 70% | 80% | Missed |",
    ),
    spared=(
        "The status of REP01 is green.",
        "| Measure | Value | Target | Status |\n|---|---|---|---|\n"
        "| Council Tax collected | 97.1% | 98% | ⚠️ |",
        "| Measure | Value | Target | Status |\n|---|---|---|---|\n"
        "| Households in temporary accommodation | 75 | 150 | 🟢 |",
        "| Measure | Value | Target | Status |\n|---|---|---|---|\n"
        "| Business rates collected | 98% | 98% | ✅ |",
        "| Measure | Actual | Target | Status |\n|---|---|---|---|\n"
        "| Calls answered in time | 93% | 90% | Green |\n"
        "| Homes visited on time | 81% | 80% | Amber |\n"
        "| Letters answered on time | 70% | 80% | Red |",
        "| Measure | Value | Target | Status |\n|---|---|---|---|\n"
        "| Applications received | 410 | 380 | 🔴 |",
        "Green is on target or within 2% of it.\n\n"
        "| Measure | Value | Target | RAG |\n|---|---|---|---|\n"
        "| Council Tax collected | 97.1% | 98% | G |",
    ),
)
# So many others of a table must be green for their met targets to be the rule of it.
FEWEST_GREEN, MOST_ROWS = 2, 2_000
# How a key says that green reaches beyond the target: “within 5% of target”.
_ROOM = re.compile(
    r"\b(?:green|on track|on target)\b[^.;]{0,80}\b(?:within|tolerance|variance|threshold|margin)\b"
    r"|\bwithin [^.;]{0,40}\bis (?:still )?(?:rated |shown (?:as )?)?green\b"
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
    if verdict.status is claim.status or _leaves_open(claim, verdict.status):
        return agrees(says)
    return disagrees(CHECK, claim, says, arithmetic=_arithmetic(verdict), suggestion=word)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a status beside the value and the target that it is of.

    Green says that the target was met and red that it was not; amber may be either.
    """
    if claim.kind is not ClaimKind.STATUS or is_known(claim, case):
        return None
    pair = against_target(claim, case)
    if pair is None or claim.status is None:
        return None
    if claim.status is Status.AMBER and not (pair.is_met and _met_is_green(claim, case)):
        return cannot_tell("amber may be near its target on either side")
    if pair.side is None:
        return agrees(f"{pair.worked}.")
    if pair.is_met is None:
        return cannot_tell("it is not plain which way is good for the measure")
    if pair.is_met is (claim.status is Status.GREEN):
        return agrees(f"{pair.worked}.")
    if pair.may_be_of_year:
        return cannot_tell("the target may be that of the whole year")
    if claim.status is Status.GREEN and _has_room(case):
        return cannot_tell("the paper rates green within a margin of the target")
    return disagrees(
        CHECK,
        claim,
        f"The target is {'met' if pair.is_met else 'missed'}: {pair.worked}.",
        arithmetic=pair.worked,
        suggestion="green" if pair.is_met else "amber or red",
        with_what="the paper itself",
    )


def _met_is_green(claim: Claim, case: Case) -> bool:
    """Whether every other measure of the table that met its target is green, and some did.

    There an amber beside a met target is no caution but a slip.
    """
    statuses = []
    for statement in case.paper.statements[:MOST_ROWS]:
        is_beside = statement.is_row and statement.place.table == case.statement.place.table
        if not is_beside or statement.text == case.statement.text:
            continue
        other = Case(case.paper, statement, case.told, case.evidence)
        for each in statement.claims:
            if each.kind is not ClaimKind.STATUS or each.period != claim.period:
                continue
            pair = against_target(each, other)
            if pair is not None and pair.is_met:
                statuses.append(each.status)
    return len(statuses) >= FEWEST_GREEN and set(statuses) == {Status.GREEN}


def _has_room(case: Case) -> bool:
    """Whether the paper says that a result short of its target may be green."""
    return any(_ROOM.search(plain(line.text)) for line in case.paper.lines)


def _leaves_open(claim: Claim, status: Status) -> bool:
    """Whether the words leave open this status too: “off target” of amber and of red."""
    said = claim.said
    if isinstance(said, Met):
        return said.is_met is False and status is not Status.GREEN
    return isinstance(said, Among) and status in said.statuses


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
