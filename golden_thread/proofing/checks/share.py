"""GT-P14: a part, its whole and their percentage that do not go together.

In: a claim of a share with all three. Out: whether the part is that percentage of the whole, as
far as it is printed.
"""

from collections.abc import Iterator
from decimal import Decimal

from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Share
from golden_thread.proofing.claims.said_of_sums import Rate
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.column_sums import SumKind, row_findings
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import agrees, disagrees
from golden_thread.proofing.evidence.worked_out import rate_of
from golden_thread.proofing.words.intervals import Interval, interval
from golden_thread.proofing.words.quantity import Quantity

CHECK = Check(
    "GT-P14",
    Level.ERROR,
    "Part, whole and percentage do not go together",
    "One of the three is not the council's figure, and a reader cannot say which.",
    what=(
        "A number of a number with its percentage straight beside them (“46 of 52 (92%)”), or in "
        "the columns of a table, where the division gives another percentage. So is a rate named"
        " after its part and whole (“of which 14 were upheld, a rate of 74%”), one of sums of"
        " money, and a part “of them”."
    ),
    caught=(
        "We hoped to get all 178 cases that came up done in time; we did so in 61, that is 51.7%.",
        "Some 28 out of 145 calls were answered, equivalent to 29.3%.",
        "| Subject | Calls | Share |\n|---|---|---|\n| Rents | 480 | 40.0% |\n"
        "| Bins | 360 | 30.0% |\n| Trees | 240 | 20.2% |\n| Lights | 120 | 10.0% |\n"
        "| Total | 1,200 | 100.0% |",
        "| Quarter | Closed | Closed on time | % on time |\n|---|---|---|---|\n"
        "| Quarter 1 | 241 | 236 | 98% |\n| Quarter 2 | 242 | 238 | 98% |\n"
        "| Quarter 3 | 273 | 264 | 99% |\n| Quarter 4 | 360 | 354 | 99% |",
        "The team answered 46 of 52 (92%) complaints in time.",
        "Inspectors passed 46 out of the 52 homes, or 92%.",
        "In all, 92% (46 of 52) were answered in time.",
        "Seventeen of the twenty-three measures (84%) met their target.",
        "Of 52 complaints, 46 (92%) were answered in time.",
        "Of the 52 complaints received, 46 were answered in time (92%).",
        "The Ombudsman made 19 decisions, of which 14 were upheld: an uphold rate of 84%.",
        "The programme is £88.2m, of which £49.4m (65.0%) has been spent.",
        "There were 214 cases in the year; 171 had ended, 139 of them (65.0%) with a return.",
        "| Team | Numerator | Denominator | Per cent |\n|---|---|---|---|\n"
        "| North | 46 | 52 | 92% |\n| South | 30 | 40 | 75% |",
    ),
    spared=(
        "Some 30 out of 145 calls were answered, equivalent to 19.3%.",
        "From a base of 135 and a tally of 111, satisfaction was 82.2%.",
        "| Subject | Calls | Share |\n|---|---|---|\n| Rents | 480 | 40.0% |\n"
        "| Bins | 360 | 30.0% |\n| Trees | 240 | 20.0% |\n| Lights | 120 | 10.0% |\n"
        "| Total | 1,200 | 100.0% |",
        "| Ward | Opened | Shut in time | % in time |\n|---|---|---|---|\n"
        "| North | 241 | 236 | 91% |\n| South | 242 | 238 | 92% |\n| West | 273 | 264 | 93% |",
        "The team answered 46 of 52 (88.5%) complaints in time.",
        "The service took 318 referrals, against 265 last year, a rise of 20%.",
        "Of the 72 children registered, six had been so within the last 18 months (8.3%).",
        "Seventeen of the 23 measures (74%) met their target.",
        "The team answered 46 of 52 complaints (target 92%).",
        "Some 5 of the 12 schemes (30% of spend) have begun.",
        "Of 52 complaints, 46 (88%) were answered in time, of which 12 (26%) by telephone.",
        "Of the 52 complaints received, 46 were answered and 6 were not (12%).",
        "Just over 88% (46 of 52) were answered in time.",
        "About 46 of the 52 homes (92%) have been let.",
        "The service took 318 referrals, against 265 in 2025/26, a rise of 20%.",
        "Of 72 children, six had been in care in the previous 18 months (8.3%).",
        "The Ombudsman made 19 decisions, of which 14 were upheld: an uphold rate of 74%.",
        "The programme is £88.2m, of which £49.4m (56.0%) has been spent.",
        "There were 214 cases in the year; 171 had ended, 139 of them (81.3%) with a return.",
        "| Team | Answered | Received | On time |\n|---|---|---|---|\n"
        "| North | 46 | 52 | 88% |\n| South | 30 | 40 | 75% |\n| West | 9 | 12 | 75% |",
    ),
)


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """The cells of a table that its other columns do not make, as in all other rows they do."""
    return row_findings(paper, CHECK, (SumKind.SHARE,))


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a part, a whole and a percentage."""
    share = claim.said
    if isinstance(share, Rate):
        return _of_rate(claim, share)
    if claim.kind is not ClaimKind.SHARE or not isinstance(share, Share):
        return None
    if share.part is None or share.percent is None:
        return None
    if share.part > share.whole and _fits(share.percent, share.whole / share.part):
        # “A base of 135 and a tally of 111”: the whole was told first.
        return agrees(f"{share.whole:,f} ÷ {share.part:,f} is {share.percent.text}.")
    exact = share.part / share.whole * 100
    places = max(share.percent.places, 0)
    shown = f"{exact:.{max(places, 1)}f}%"
    worked = f"{share.part:,f} ÷ {share.whole:,f} = {shown}"
    if interval(share.percent).meets(Interval(exact, exact)):
        return agrees(f"{worked}.")
    return disagrees(
        CHECK,
        claim,
        f"{share.part:,f} of {share.whole:,f} is {shown}.",
        arithmetic=worked,
        suggestion=_with_percent(claim, share, f"{exact:.{places}f}%"),
        with_what="its own arithmetic",
    )


def _fits(percent: Quantity, share: Decimal) -> bool:
    return interval(percent).meets(Interval(share * 100, share * 100))


def _of_rate(claim: Claim, said: Rate) -> Outcome | None:
    """What comes of a rate; one that is off by a power of ten is a slip of the scale."""
    made = rate_of(said)
    if made.agrees:
        return agrees(f"{made.worked}.")
    if made.power is not None or said.percent is None:
        return None
    return disagrees(
        CHECK,
        claim,
        f"{said.part.text} of {said.whole.text} is {made.right}.",
        arithmetic=made.worked,
        suggestion=claim.text.replace(said.percent.text, made.right),
        with_what="its own arithmetic",
    )


def _with_percent(claim: Claim, share: Share, right: str) -> str:
    """The words of the claim with the percentage that the division gives."""
    printed = share.percent.text if share.percent else ""
    return claim.text.replace(printed, right) if printed in claim.text else right


def nearest(whole: Decimal, percent: Decimal) -> tuple[Decimal, Decimal]:
    """The whole numbers below and above this percentage of `whole`."""
    below = (percent * whole / 100).to_integral_value(rounding="ROUND_FLOOR")
    return below, below + 1
