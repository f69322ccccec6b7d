"""GT-P37: what was left over from drafting.

In: a paper. Out: a finding for each place still to be filled, note to oneself, broken field and
error of a spreadsheet in it. What counts as one is `clearance`'s to say.
"""

from collections.abc import Iterator

from golden_thread.clearance import find_leftovers
from golden_thread.document import PaperPlace, Table, blocks_of, plain_text
from golden_thread.periods import FINANCIAL_YEAR, Period, find_labels
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.statement import Line, LineKind, Paper
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import noticed
from golden_thread.proofing.evidence.two_numbers import side_by_side

CHECK = Check(
    "GT-P37",
    Level.BLOCKS,
    "Left over from drafting",
    "A place still to be filled tells the public that nobody read the paper before it went out.",
    what=(
        "“XX%”, “£X”, “[insert figure]”, “[Officer to confirm]”, “TBC” where a value belongs, "
        "“??”, “dd/mm/yyyy”, “{{field}}”, “<<name>>”, “#REF!”, “Error! Reference source not "
        "found”, a reviewer's comment, “Lorem ipsum”. The marks [x], [z] and [c], “date TBC” of an "
        "event, “TBC” in a table for a target, another period or another place, a Roman numeral "
        "and a draft plan are meant as they are. And two numbers with only a space "
        "between where a sentence calls for one: where a change stated beside them is their "
        "difference, the finding says which is the figure. A paper that prints thousands with a "
        "space, and rows of tables, are left alone."
    ),
    caught=(
        "The scheme opened in May. [RB to agree wording]",
        "The scheme opened in May. [Jo Smith to confirm dates]",
        "Repairs completed on time were XX% in the quarter.",
        "The scheme cost [insert figure] and opened in May.",
        "| Measure | Result | Target |\n|---|---|---|\n| Fly-tips cleared | TBC | 12 |",
        "As the table shows (Error! Reference source not found.), fly-tipping eased.",
        "The saving comes to £X over the life of the contract [Officer to confirm].",
        "| Measure | Result |\n|---|---|\n| Fly-tips cleared | #DIV/0! |",
        "| Measure | Q1 2026/27 | Q2 2026/27 |\n|---|---|---|\n| Fly-tips cleared | 9 | TBC |",
        "Dear {{first_name}}, thank you for taking part in the survey.",
        "Link clicks – 409 231 (increase of 178 from Q1 2026/27)",
        "The number of web visits was 8,790 1,750 in the quarter.",
        "Complaints fell to 52 46, which is welcome.",
        "Referrals rose by a fifth. [KT – please check with the provider before this is sent]",
        "The scheme opened in May (RB to confirm).",
    ),
    spared=(
        "News goes out on X (formerly Twitter), on Facebook and by e-mail.",
        "| Measure | Result |\n|---|---|\n| Serious incidents | [c] |\n\n[c] means withheld.",
        "The Draft Local Plan goes to an inspector, who will confirm the timetable.",
        "The street party is on the green (date TBC), and the venue is free to book.",
        "| Event | Date | Venue |\n|---|---|---|\n| Street party | TBC | TBC |",
        "| Measure | 2024/25 | Aim | England |\n|---|---|---|---|\n| Fly-tips | TBC | TBC | TBC |",
        "The Act is amended by Part XXX and by Schedule XX.",
        "[Add your view](https://example.org/have-your-say) by the end of the month.",
        "Enter the date of birth in the form dd/mm/yyyy.",
        "“Why was my bin left??” asked a resident; the crew went back the same day.",
        "Link clicks – 409 (increase of 178 from Q1 2026/27)",
        "The help line is on 01632 960123.",
        "The review of 14 2025 orders is done.",
        "Visits were 12 345 in April, 13 456 in May and was 14 567 in June.",
        "The row read: 236 314 78 from the old report.",
        "The target was 52 46-litre bins.",
        "The sickness policy was revised (HR – review completed in May) and published.",
        "Complaints can be made by telephone (please check opening times first) or online.",
        "Residents were asked to complete a form (Please complete section A) at the desk.",
    ),
)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a number beside which another was left."""
    return side_by_side(claim, case, CHECK)


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """A finding for each left-over, in reading order but for those of tables, which come last."""
    for line in paper.lines:
        if line.kind is not LineKind.CELL:
            yield from _in_line(line, None)
    for block in blocks_of(paper.document):
        if isinstance(block, Table):
            yield from _in_table(block, paper.period)
    title = paper.document.title
    if title not in (line.text for line in paper.lines):
        yield from _in_line(Line(LineKind.HEADING, title, PaperPlace()), None)


def _in_table(table: Table, period: Period | None) -> Iterator[Finding]:
    headings = [plain_text(cell.inlines) for cell in table.header.cells] if table.header else []
    for row in (table.header, *table.rows) if table.header else table.rows:
        label = plain_text(row.cells[0].inlines) if row.cells else ""
        for number, cell in enumerate(row.cells):
            heading = headings[number] if number < len(headings) else ""
            line = Line(LineKind.CELL, plain_text(cell.inlines), cell.place)
            yield from _in_line(line, (heading, label), is_own=_is_of(heading, period))


def _is_of(heading: str, period: Period | None) -> bool:
    """Whether the period that a heading names is this one alone."""
    named = {each.period for each in find_labels(heading, calendar=FINANCIAL_YEAR, within=period)}
    return period is not None and named == {period}


def _in_line(
    line: Line, labels: tuple[str, str] | None, *, is_own: bool = False
) -> Iterator[Finding]:
    for found in find_leftovers(line.text, labels, is_own=is_own):
        words = line.text[found.start : found.end]
        message = f"“{words}” is {found.what}. Put in what belongs here, or take it out."
        yield noticed(CHECK, line, (found.start, found.end), message)
