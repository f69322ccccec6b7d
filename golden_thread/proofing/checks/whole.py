"""GT-P17: shares of one whole that do not make 100 per cent.

In: a claim of shares. Out: whether they may add up to 100, each as far as it is printed.
"""

from decimal import Decimal

from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Total
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.words.intervals import Interval, interval, total

HUNDRED = Decimal(100)
# Shares that do not say they are all there are, this far from 100, are of several questions.
NEAR = Decimal(10)
# So far from 100 no slip leads: they are shares of wholes of their own.
FAR = Decimal(50)

CHECK = Check(
    "GT-P17",
    Level.WARNING,
    "Shares do not add up to 100",
    "Shares of one whole that make 96 leave a reader asking for the rest.",
    what=(
        "Percentages that share out one whole, in a sentence that says so or in a column headed as"
        " shares, that cannot make 100 as far as each is printed."
    ),
    caught=(
        "Workforce profile: full-time 45% / part-time 33% / casual 18%.",
        "In the survey 41% agreed, 33% disagreed and 22% did not know.",
        "Contacts came 41% by telephone, 33% online and the remaining 22% by post.",
        "Spending was split: 45% on roads, 30% on paths and 29% on parks.",
        "| Channel | % of total |\n|---|---|\n| Telephone | 41% |\n| Web | 33% |\n| Post | 22% |",
        "| Channel | Share |\n|---|---|\n| Telephone | 41.5 |\n| Online | 33.5 |\n| Post | 22.5 |\n"
        "| Total | 100.0 |",
        "Contacts came from North (45%), South (33%) and West (28%).",
        "Visits by tenure: owners 45%, tenants 33%, others 18%.",
        "Three areas shared the demand: 45%, 33% and 18%.",
    ),
    spared=(
        "Contacts came from North (45%), South (33%) and West (18%).",
        "Contacts came from North (45%), South (33%) and West (22%).",
        "The most common reasons came from North (45%), South (33%) and West (28%).",
        "Visits came 45% by bus, compared with 33% by car and 28% on foot.",
        "In the survey 41% agreed, 33% disagreed and 26% did not know.",
        "In the survey 33% agreed, 33% disagreed and 33% did not know.",
        "Turnover was 12%, sickness 41% and vacancies 43% of what they were.",
        "Recycling reached 45%, satisfaction 33% and turnout 18%.",
        "Respondents could choose more than one: 41% chose parks, 33% roads and 22% neither.",
        "In the survey 41% were satisfied and 22% dissatisfied.",
        "| Measure | Q2 2026/27 |\n|---|---|\n| Bins collected on the day | 41% |\n"
        "| Letters answered in time | 33% |\n| Streets found to be clean | 22% |",
        "| Channel | % of total |\n|---|---|\n| Telephone | 41% |\n| Web | 33% |\n| Post | 25% |",
    ),
)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of shares of one whole."""
    said = claim.said
    if claim.kind is not ClaimKind.TOTAL or not isinstance(said, Total) or not said.is_shares:
        return None
    added = sum((each.value for each in said.parts), Decimal(0))
    worked = f"{' + '.join(f'{each.value:f}' for each in said.parts)} = {added:f}"
    if total(interval(each) for each in said.parts).meets(Interval(HUNDRED, HUNDRED)):
        return agrees(f"{worked}.")
    if abs(added - HUNDRED) > FAR:
        return cannot_tell("they are hardly shares of one whole")
    is_over = added > HUNDRED
    is_near = abs(added - HUNDRED) <= NEAR
    if not (
        said.is_all or (is_over and (said.is_disjoint or is_near)) or (claim.in_table and is_near)
    ):
        return cannot_tell("the shares named may not be all there are, or of one whole")
    return disagrees(
        CHECK,
        claim,
        f"Together they make {added:f}. Put right the one that is wrong, or say why.",
        arithmetic=worked,
        suggestion="",
        with_what="its parts" if claim.text == "100%" else "100%",
    )
