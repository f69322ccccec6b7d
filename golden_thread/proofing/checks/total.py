"""GT-P16: a total that is not the sum of its parts.

In: a claim of a total. Out: whether the parts may make it, each as far as it is printed. A list
that does not say that it is whole may leave some out: it is held only against a slip of one digit.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Total
from golden_thread.proofing.claims.said_of_sums import Worked
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.column_sums import SumKind, row_findings
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.evidence.printed_like import printed_like
from golden_thread.proofing.evidence.worked_out import made_by
from golden_thread.proofing.words.intervals import interval, total
from golden_thread.proofing.words.wording import plain

# How near a list that may be short must come to the total before a slip is likelier than a gap.
NEAR = Decimal("0.05")
# Numbers that end in two noughts are round.
ROUND = 100
FEWEST = 3
_MEASURED = re.compile(
    r"\b(?:tonnes?|kilo\w*|kg|km|miles?|metres?|hectares?|acres?|litres?|fte|thousands?|rounded"
    r"|rounding)\b|\d(?: [a-z]+)? (?:weeks?|months?|years?)\b"
)
_ROUNDED = re.compile(
    r"\b(?:rounded|rounding|nearest (?:five|ten|hundred|thousand|\d)|in thousands|may not sum)\b"
)

CHECK = Check(
    "GT-P16",
    Level.ERROR,
    "Total is not the sum of its parts",
    "A reader who adds up and gets another number trusts none of them.",
    what=(
        "A sum in a sentence, or in the total row of a table, that its parts do not make, with "
        "room for the rounding of each; or what is left of a number once others have come and gone."
        " Percentages, averages and rates are not added up; a list "
        "that may leave some out is caught only where one digit would put it right."
    ),
    caught=(
        "Of the 22,145 visits, 8,975 came from North, 6,785 from South and 3,385 from West.",
        "The 22,145 visits break down into 8,975 in North, 6,785 in South and 36,385 in West.",
        "| Aim | Done | Begun | Late | Total |\n|---|---|---|---|---|\n| Homes | 7 | 4 | 3 | 15 |\n"
        "| Streets | 6 | 5 | 2 | 13 |\n| Parks | 9 | 1 | 1 | 11 |\n| Schools | 4 | 4 | 2 | 10 |",
        "Of £9.8m of savings planned, £6.2m (63.3%) has been delivered, leaving £4.6m to find.",
        "Spend is £2,049,000 (£691,000 in Quarter 1, £715,000 in Quarter 2 and £688,000 in "
        "Quarter 3).",
        "In North we had 5, in South 7 and in West 6, or 17 borough-wide.",
        "North accounted for 19 of the 42 visits, South for 16 and West for 13.",
        "The 429 visits came from 118 in North, 204 in South and 97 in West.",
        "Adding 118 for North, 204 for South and 97 for West gives 429.",
        "North had 5, South 7 and West 6, which makes 17.",
        "We had 118 calls, 204 emails and 97 letters, 429 in all.",
        "We had a total of 429 contacts: 118 calls, 204 emails and 97 letters.",
        "Of the 429 contacts, 118 were calls, 204 were emails and 97 were letters.",
        "We had 429 contacts (118 calls, 204 emails and 97 letters).",
        "Cabinet agreed to add £2.4m to the roads budget of £5.1m, giving £7.7m.",
        "An extra £1.2m was found on top of the base budget of £3.4m, making £4.8m in all.",
        "We received 64 new claims and 41 were settled, so live claims rose from 118 to 151.",
        "The grant paid £1.2m for roads and £0.9m for paths, a total of £2.4m.",
        "| Channel | Contacts |\n|---|---|\n| Calls | 118 |\n| Emails | 204 |\n| Letters | 97 |\n"
        "| Total | 429 |",
        "| Quarter | Number received | Number done |\n|---|---|---|\n| April to June | 118 | 97 |\n"
        "| July to September | 204 | 188 |\n| Total (2026/27) | 323 | 285 |",
        "| Ward | Visits | Calls | Letters |\n|---|---|---|---|\n| North | 21 | 33 | 4 |\n"
        "| South | 34 | 18 | 9 |\n| Total contacts | 55 | 51 | 23 |",
    ),
    spared=(
        "Of the 52,000 visits, 20,000 came from North, 13,000 from South and 9,000 from West.",
        "| Aim | Done | Begun | Late | Total |\n|---|---|---|---|---|\n| Homes | 7 | 4 | 3 | 14 |\n"
        "| Streets | 6 | 5 | 2 | 13 |\n| Parks | 9 | 1 | 1 | 11 |\n| Schools | 4 | 4 | 2 | 10 |",
        "Of £9.8m of savings planned, £6.2m (63.3%) has been delivered, leaving £3.6m to find.",
        "Spend is £2,094,000 (£691,000 in Quarter 1, £715,000 in Quarter 2 and £688,000 in "
        "Quarter 3).",
        "In North we had 5, in South 7 and in West 6, or 18 borough-wide.",
        "| Month | Jobs raised | Jobs left |\n|---|---|---|\n| July | 210 | 143 |\n"
        "| August | 193 | 150 |\n| September | 220 | 139 |\n| Total | 623 | – |",
        "North accounted for 19 of the 42 visits, South for 10 and West for 5.",
        "We held 24 events and 13 walks in all 12 wards.",
        "The 14 aims are divided into 3 themes, 5 plans and 40 actions.",
        "The depot has 24 lorries and 13 vans, combined with 3 sweepers.",
        "We had 118 calls, 204 emails and 97 letters, 419 in all.",
        "Of the 429 contacts, 118 were calls and 204 were emails.",
        "Of the 52 complaints, 20 were about repairs, 12 about noise and 6 about parking.",
        "Cabinet agreed to add £2.4m to the roads budget of £5.1m, giving £7.5m.",
        "An extra £1.2m was found on top of the base budget of £3.4m, making £4.6m in all.",
        "We received 64 new claims and 41 were settled, so live claims rose from 118 to 141.",
        "We received 64 new claims and 41 were settled, so live claims rose from 118 to 129.",
        "We had 118 calls and 204 emails in June, 1,429 in total so far this year.",
        "The grant paid £1.2m for roads and £0.9m for paths, a total of £2.2m.",
        "We issued a total of 24 articles, 13 press releases and 397 posts.",
        "| Channel | Contacts | Answered in time |\n|---|---|---|\n| Calls | 118 | 90% |\n"
        "| Emails | 204 | 80% |\n| Letters | 97 | 70% |\n| Total | 419 | 81% |",
        "| Ward | Days to let |\n|---|---|\n| North | 20 |\n| South | 30 |\n| All | 25 |",
        "| Ward | Visits |\n|---|---|\n| North | 20 |\n| South | * |\n| Total | 55 |",
        "| Ward | Visits |\n|---|---|\n| North | 20 |\n| South | 30 |\n| Sub-total | 50 |\n"
        "| West | 5 |\n| Total | 55 |",
        "| Ward | Waste (tonnes) |\n|---|---|\n| North | 21 |\n| South | 34 |\n| Total | 56 |",
        "| Ward | Visits |\n|---|---|\n| North | 21 |\n| South | 34 |\n| Total | 56 |\n\n"
        "Numbers may not sum because of rounding.",
        "| Measure | Q1 | Q2 |\n|---|---|---|\n| Calls | 21 | 33 |\n| Emails | 34 | 18 |\n"
        "| Total complaints | 12 | 23 |",
    ),
)


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """The cells of a table that its other columns do not make, as in all other rows they do."""
    return row_findings(paper, CHECK, (SumKind.SUM,))


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a total beside its parts."""
    said = claim.said
    if isinstance(said, Worked):
        return _of_worked(claim, said)
    if claim.kind is not ClaimKind.TOTAL or not isinstance(said, Total) or said.total is None:
        return None
    if said.is_shares:
        return None
    values = [each.value for each in said.parts]
    added = sum(values, Decimal(0))
    worked = f"{' + '.join(f'{value:,f}' for value in values)} = {added:,f}"
    is_sum = total(interval(each) for each in said.parts).meets(interval(said.total))
    if added == said.total.value or (is_sum and not _are_counted(claim, said, case)):
        return agrees(f"{worked}.")
    is_over = said.is_disjoint and added > said.total.value
    if not said.is_all and not is_over and not _is_slip(added, said):
        return cannot_tell("the parts named may not be all there are")
    return disagrees(
        CHECK,
        claim,
        f"The parts beside it make {added:,f}.",
        arithmetic=worked,
        suggestion=printed_like(added, said.total),
        with_what="its parts",
    )


def _says_it_rounds(case: Case) -> bool:
    """Whether the paper says anywhere that its figures are rounded."""
    return any(_ROUNDED.search(plain(each.text)) for each in case.paper.lines)


def _of_worked(claim: Claim, said: Worked) -> Outcome | None:
    """What comes of two numbers put together, and of what came and went."""
    if len(said.taken) == 1 and len(said.added) == 1:
        return None
    made = made_by(said)
    if made.agrees is None:
        return cannot_tell("there may be more that came or went")
    if made.agrees:
        return agrees(f"{made.worked}.")
    return disagrees(
        CHECK,
        claim,
        f"The numbers beside it make {made.right}.",
        arithmetic=made.worked,
        suggestion=made.right,
        with_what="its parts",
    )


def _are_counted(claim: Claim, said: Total, case: Case) -> bool:
    """Whether the numbers are of things that nobody rounds: 24 letters, but not 24 tonnes.

    A column of a table may be in thousands, which its own words say, or else those of the paper.
    """
    if claim.in_table and (not said.is_counted or _says_it_rounds(case)):
        return False
    numbers = (*said.parts, *((said.total,) if said.total else ()))
    exact = all(
        not each.unit and each.places == 0 and each.qualifier is Qualifier.EXACT for each in numbers
    )
    return exact and not _MEASURED.search(plain(claim.sentence))


def _is_slip(added: Decimal, said: Total) -> bool:
    """Whether one digit of one number would make the sum right, and it is near already."""
    if said.total is None or len(said.parts) < FEWEST:
        return False
    off = abs(added - said.total.value)
    one_digit = len(off.normalize().as_tuple().digits) == 1
    return one_digit and (off <= said.total.value * NEAR or _is_exact_else(off, said))


def _is_exact_else(off: Decimal, said: Total) -> bool:
    """Whether the last two digits of several exact numbers make those of their sum.

    That is hardly by chance; of numbers that are round it is nothing.
    """
    exact = [each for each in said.parts if not each.unit and each.places == 0]
    return off % ROUND == 0 and sum(1 for each in exact if each.value % ROUND) >= FEWEST
