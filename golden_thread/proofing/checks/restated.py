"""GT-P20: a figure restated since it was last published, without a word of it.

In: an earlier value, and what was published of it before: an earlier revision in the register that
came from a paper, or the value that a paper read beside this one gives as its own. Out: whether it
is still the same number, or the paper says that it was revised.
"""

from collections.abc import Iterator
from datetime import timedelta

from golden_thread.figures import Observation, Origin
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.agreement import is_printed_as, same_unit
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.other_values import (
    cut_short,
    figure_told,
    may_be_one,
    other_values,
)
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.evidence.revision_notes import says_revised, tells_of_revision

CHECK = Check(
    "GT-P20",
    Level.ERROR,
    "Restated since it was published, with no note of it",
    "Members who kept the last report find another number in this one, and nothing says why.",
    what=(
        "A value of an earlier period that was published as another number, where the paper says "
        "nothing of a revision (“revised”, “restated”, “corrected”, “first published as”). "
        "Published is what a paper read beside this one gives as its own figure, or an earlier "
        "revision of the register that came from a published paper. An example of two papers has "
        "them apart by a line of equals signs, the earlier first."
    ),
    caught=(
        "Staff turnover was 11%.\n\n=====\n\n"
        "Staff turnover was 12%, up from 9% in Quarter 1 2026/27.",
        "Incidents resolved within two days were 61.4%.\n\n=====\n\n"
        "| Measure | Quarter 1 2026/27 | Quarter 2 2026/27 |\n|---|---|---|\n"
        "| % of incidents resolved in less than 2 days | 65.2% | 77% |",
        "Visitors to the town museum was 12,400.\n\n=====\n\n"
        "Visitors to the town museum fell to 11,900, from 12,900 last quarter.",
        "Staff turnover was 10.98%.\n\n=====\n\n"
        "Staff turnover was 12%, up from 10% in Quarter 1 2026/27.",
    ),
    spared=(
        "Staff turnover was 11.2%.\n\n=====\n\n"
        "Staff turnover was 12%, up from 11% in Quarter 1 2026/27.",
        "Staff turnover was 11%.\n\n=====\n\n"
        "Staff turnover was 12%, up from 9% in Quarter 1 2026/27 (revised).",
        "Staff turnover was 11%.\n\n=====\n\n"
        "Staff turnover was 12%, up from 9% in Quarter 1 2026/27.\n\n"
        "The Quarter 1 figure was published as 11% and has since been corrected.",
        "Staff turnover was 11.48%.\n\n=====\n\n"
        "Staff turnover was 12%, up from 11% in Quarter 1 2026/27.",
        "Staff turnover was 11%.\n\n=====\n\n"
        "Staff turnover was 12%, up from 9% in the same quarter last year.",
        "Staff turnover was 11%.\n\n=====\n\nStaff turnover was 9%.",
    ),
    is_told_once=True,
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of an earlier value that the register bears out and a paper gave otherwise."""
    indicator, found, quantity = (
        evidence.indicator(claim),
        evidence.observation(claim),
        claim.quantity,
    )
    if claim.kind is not ClaimKind.VALUE or not claim.is_earlier or not quantity or not indicator:
        return None
    if found is None or found.value is None or not same_unit(claim, indicator):
        return None
    if not is_printed_as(found.value, quantity) or says_revised(claim.sentence):
        return None
    for before in _revisions_before(found, evidence):
        if before.origin is not Origin.PUBLISHED or before.value is None:
            continue
        if is_printed_as(before.value, quantity):
            return None
        was, name = printed(indicator, before), named(indicator, claim.period)
        says = f"{name} was published as {was} ({before.source})"
        why = f", and revised since: {found.reason}" if found.reason else ", and revised since."
        return disagrees(
            CHECK,
            claim,
            says + why,
            arithmetic=f"{was} → {printed(indicator, found)}",
            suggestion=f"{claim.text} (revised from {was})",
            with_what="what was published before",
        )
    return None


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of an earlier value that another paper gives as its own."""
    if not claim.is_earlier or claim.quantity is None:
        return None
    first: Outcome | None = None
    for telling in other_values(claim, case):
        if telling.paper == case.paper.name or telling.claim.is_earlier:
            continue
        same = telling.quantity
        says = f"In “{telling.paper}”, {figure_told(claim)} is {same.text}."
        if may_be_one(same, claim.quantity):
            first = first or agrees(says)
        elif tells_of_revision(claim, case):
            first = first or cannot_tell("the paper says that the figure was revised")
        else:
            return disagrees(
                CHECK,
                claim,
                f"{says}{cut_short(same, claim.quantity)} If it was revised since, say so.",
                arithmetic=f"{same.text} → {claim.quantity.text}",
                suggestion=f"{same.text}, or {claim.quantity.text} (revised from {same.text})",
                with_what="what was published before",
            )
    return first


def _revisions_before(found: Observation, evidence: Evidence) -> Iterator[Observation]:
    """The revisions of the figure that held before this one, the newest first."""
    held = found
    while held.revision > 1:
        moment = held.recorded_at_utc - timedelta(microseconds=1)
        key = held.key
        before = evidence.register.observations(
            key.indicator, (key.period,), key.breakdown, as_at=moment
        )
        if not before or before[0].revision >= held.revision:
            return
        held = before[0]
        yield held
