"""GT-P29: a period's label that is not the period's.

In: a claim that names a period twice, or by a label that no calendar has; and a paper whose lines
name the period they are compared with. Out: whether the names are of the same days.
"""

import re
from collections.abc import Iterator

from golden_thread.periods import (
    CALENDAR_YEAR,
    FINANCIAL_YEAR,
    LabelStyle,
    Period,
    find_labels,
    label,
)
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.compared_lines import odd_labels
from golden_thread.proofing.claims.said_of_days import PeriodLabel, PeriodNamed
from golden_thread.proofing.claims.statement import LineKind, Paper
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees, noticed
from golden_thread.proofing.finders.period_labels import labels_of

CHECK = Check(
    "GT-P29",
    Level.ERROR,
    "A quarter or a year with another's label",
    "Text carried forward brings last year's months along, and the figures are then read as old.",
    what=(
        "A quarter beside the months of another (“Q4 2025/26 (January to March 2025)”), calendar "
        "quarters in a paper of financial years, a label that no calendar has (“Q5 2025/26”, “in "
        "2025/27”); a line headed with months whose figures are compared with those same months or "
        "later ones; one comparison with another year's quarter among neighbours that all name "
        "this year's."
    ),
    caught=(
        "Calls were answered sooner in Q4 2025/26 (January to March 2025).",
        "Fly-tipping eased in Q1 2026/27 (Jul-Sep 2026).",
        "In Q1 (January to March 2027) fewer bins were missed than in all of 2025/26.",
        "More grants were paid in 2025/27 than ever.",
        "Complaints closed in Q5 2025/26 were few.",
        "At the end of Quarter 2 2026/27 (30 September 2025) all posts were filled.",
        "Calls were answered in quarter two, which covered the period of October to December.",
        "Between October and December (Q1) more was recycled.",
        "Town Facebook – April to June 2026\n\nPosts (increase of 12 from Q1 2026/27)\n\n"
        "Town Instagram – July to September 2026\n\nPosts (increase of 9 from Q1 2026/27)",
        "- Visits to pools (up by 12 from Q1 2026/27)\n- Visits to gyms (up by 30 from Q1 2025/26)"
        "\n- Visits to halls (up by 7 from Q1 2026/27)\n- Visits to libraries (up by 9 from Q1"
        " 2026/27)",
    ),
    spared=(
        "Calls were answered sooner in Q4 2025/26 (January to March 2026).",
        "Fly-tipping eased in Q2 2026/27 (April to September 2026).",
        "In Q2 (July to September) fewer bins were missed.",
        "The 2025/27 programme pays more grants than the last.",
        "In Q2 2026/27 (Jul-Sep 2025: fewer) crews cleared the backlog.",
        "In Q2 2026/27 (against July to September 2025) more was recycled.",
        "At the end of Quarter 2 2026/27 (30 September 2026) all posts were filled.",
        "Town Facebook – July to September 2026\n\nPosts (increase of 12 from Q1 2026/27)",
        "- Visits to pools (up by 12 from Q1 2026/27)\n- Visits to gyms (up by 30 from Q2 2025/26)"
        "\n- Visits to halls (up by 7 from Q1 2026/27)",
        "Half of those asked chose an answer to Q5 of the survey in 2025/26.",
        "Calls were answered sooner in quarter two, which covered July to September 2026.",
    ),
)
_OF_FINANCIAL_YEARS = re.compile(r"(?<!\d)20\d\d/(?:20)?\d\d(?!\d)")
_YEARS = re.compile(r"(?P<first>20\d\d) ?/ ?\d{2,4}")
# How far into a paper it is looked for whether it counts in financial years.
_OPENING = 60
MONTHS_IN_YEAR = 12


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a period named twice, by no label, or by itself."""
    if isinstance(claim.said, PeriodNamed):
        return agrees(claim.said.borne_by)
    if claim.kind is not ClaimKind.PERIOD or not isinstance(claim.said, PeriodLabel):
        return None
    return _outcome(claim, claim.said, case.paper)


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """The findings in headings, captions and cells, and of lines that are compared."""
    for line in paper.lines:
        if line.kind not in (LineKind.HEADING, LineKind.CAPTION):
            continue
        found = find_labels(line.text, calendar=FINANCIAL_YEAR, within=paper.period)
        for start, end, said in labels_of(line.text, found):
            text = line.text[start:end]
            claim = Claim(ClaimKind.PERIOD, text, line.text, line.place, start, said=said)
            outcome = _outcome(claim, said, paper)
            if outcome.finding:
                yield outcome.finding
    for odd in odd_labels(paper):
        yield noticed(CHECK, odd.line, odd.span, odd.message, suggestion=odd.suggestion)


def _outcome(claim: Claim, said: PeriodLabel, paper: Paper) -> Outcome:
    first, second = said.first, said.second
    if first is None or second is None:
        return disagrees(
            CHECK,
            claim,
            "A financial year runs from one year into the next, and has four quarters.",
            arithmetic="",
            suggestion=_YEARS.sub(_year_after, claim.text),
            with_what="any calendar",
        )
    if said.of_day:
        day, whole = (first, second) if first.days == 1 else (second, first)
        is_right = day.is_inside(whole)
    elif said.has_years:
        is_right = (first.starts_on, first.ends_on) == (second.starts_on, second.ends_on)
    else:
        is_right = first.starts_on.month == second.starts_on.month
        is_doubtful = _may_be_of_calendar_years(said) or is_right
        if is_doubtful and not _counts_in_financial_years(claim, paper):
            return cannot_tell("nothing tells whether its quarters are those of a financial year")
    if is_right:
        return agrees(f"both are {_days(second)}")
    return disagrees(
        CHECK,
        claim,
        f"{label(first, LabelStyle.LONG)} is {_days(first)}; the other is {_days(second)}.",
        arithmetic="",
        suggestion="" if said.of_day else f"{_parts(first)}",
        with_what="itself",
    )


def _may_be_of_calendar_years(said: PeriodLabel) -> bool:
    """Whether the months are those that the other name would have if years began in January."""
    if said.first is None or said.second is None:
        return False
    part, months = (said.second, said.first) if said.months_first else (said.first, said.second)
    ahead = FINANCIAL_YEAR.first_month - CALENDAR_YEAR.first_month
    return (part.starts_on.month - months.starts_on.month) % MONTHS_IN_YEAR == ahead


def _counts_in_financial_years(claim: Claim, paper: Paper) -> bool:
    words = (claim.sentence, paper.document.title, *(each.text for each in paper.lines[:_OPENING]))
    return any(_OF_FINANCIAL_YEARS.search(each) for each in words)


def _year_after(match: re.Match[str]) -> str:
    """The year that begins with the first of the two: “2025/26”."""
    return f"{match['first']}/{(int(match['first']) + 1) % 100:02}"


def _days(period: Period) -> str:
    first, last = period.starts_on, period.ends_on
    if first == last:
        return f"{first.day} {first:%B %Y}"
    return f"{first.day} {first:%B %Y} to {last.day} {last:%B %Y}"


def _parts(period: Period) -> str:
    """A period by its label and its months: “Quarter 4 2025/26 (January to March 2026)”."""
    return f"{label(period, LabelStyle.LONG)} ({period.starts_on:%B} to {period.ends_on:%B %Y})"
