"""The date a paper carries, and the days that papers print."""

from datetime import date

import pytest

from golden_thread.document import Document
from golden_thread.papers.reading.markdown import read
from golden_thread.proofing.claims.extracting import read_claims
from golden_thread.proofing.claims.paper_date import paper_date
from golden_thread.proofing.words.days import find_days

NOVEMBER = date(2026, 11, 3)


@pytest.mark.parametrize(
    "paper",
    (
        "Date: 3 November 2026",
        "Report for: Scrutiny Committee\nDate: Tuesday 3 November 2026\nPart: I",
        "| Report for | Scrutiny Committee |\n|---|---|\n| Date | 3 November 2026 |\n",
        "| Date of meeting: | 3rd November 2026 |\n|---|---|\n| Part | I |\n",
        "# Council briefing note – 3 November 2026\n\nHousing opened on 1 June 2026.",
        "Report to Cabinet\n\nCabinet, Tuesday 3 November 2026\n\nRepairs went well.",
        "Meeting of the Scrutiny Committee on 3 November 2026\n\nRepairs went well.",
        "# Performance report\n\n3 November 2026\n\nRepairs went well.",
    ),
)
def test_a_paper_carries_its_date(paper: str) -> None:
    assert paper_date(read(f"{paper}\n".encode())) == NOVEMBER


@pytest.mark.parametrize(
    "paper",
    (
        "The depot opened on 3 November 2026.",
        "# Performance to 30 September 2026\n\nRepairs went well.",
        "Start date: spring 2026",
        "The next meeting of the committee is on 3 November 2026, when Members decide.",
        "Date: to be agreed by 3 November 2026",
        "Closing date: the council meets on 3 November 2026 and the Cabinet on 9 November 2026.",
    ),
)
def test_a_day_told_of_is_not_the_papers_own(paper: str) -> None:
    assert paper_date(read(f"{paper}\n".encode())) is None


def test_the_date_that_a_document_is_given_comes_first() -> None:
    title = "Briefing note – 4 November 2026"
    assert paper_date(Document(title, dated=NOVEMBER)) == NOVEMBER
    assert paper_date(Document(title)) == date(2026, 11, 4)


def test_a_paper_has_the_period_of_its_title() -> None:
    paper = read(b"---\ntitle: Quarter 2 2026/27 performance report\n---\n\nRepairs went well.\n")
    period = read_claims("paper", paper, None).period
    assert period
    assert period.key == "FY2026-27-Q2"
    assert read_claims("paper", Document("Quarter 2 2026/27"), None).period is None


@pytest.mark.parametrize(
    ("words", "days"),
    (
        ("Monday 3 May 2026", ["3/5/2026 Mon"]),
        ("On Monday, 3 May the crew met.", ["3/5/None Mon"]),
        ("Saturday 2nd April", ["2/4/None Sat"]),
        ("Tues. the 4th of May '27", ["4/5/2027 Tue"]),
        ("Friday, February 14th 2025", ["14/2/2025 Fri"]),
        ("open from January 28, 2025", ["28/1/2025"]),
        ("between Monday 16 May and Wednesday 18 May", ["16/5/None Mon", "18/5/None Wed"]),
        ("Monday 16 to Wednesday 18 May 2022", ["16/5/2022 Mon", "18/5/2022 Wed"]),
        ("Monday 16–Wednesday 18 May 2022", ["16/5/2022 Mon", "18/5/2022 Wed"]),
        (
            "Tuesday 30 December to Friday 2 January 2026",
            ["30/12/2025 Tue", "2/1/2026 Fri"],
        ),
        ("3 May 2026 (Sunday)", ["3/5/2026 Sun"]),
        ("On 3 May 2026, a Sunday, nobody came.", ["3/5/2026 Sun"]),
        ("by 31/06/2026", ["31/6/2026"]),
        ("dated 2026-06-31", ["31/6/2026"]),
        ("the panel sat 12 May 2026", ["12/5/2026"]),
        ("12 may come of it", []),
        ("in March 12 officers joined", []),
        ("Monday 9am", []),
        ("in May 2026", []),
        ("on 3 May 2000 people came", ["3/5/None"]),
        ("from 1 April 2022/23", ["1/4/None"]),
        ("planning reference 26/01234/FUL", []),
        ("99/99/2026", []),
    ),
)
def test_days_are_read_as_they_are_printed(words: str, days: list[str]) -> None:
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    found = [
        f"{each.number}/{each.month}/{each.year}"
        + (f" {names[each.weekday]}" if each.weekday is not None else "")
        for each in find_days(words)
    ]
    assert found == days
