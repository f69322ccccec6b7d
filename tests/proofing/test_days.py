"""Weekdays beside days, and days that no calendar has, in sentences of every kind."""

import time

import pytest

from golden_thread.document import Document, Heading, Paragraph, Text
from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import ClaimKind, ClaimVerdict, Proof, proof_read


def proof_of(text: str, dated: str = "12 June 2026") -> Proof:
    """The proof of a note of these words, dated so."""
    header = f"Date: {dated}\n\n" if dated else ""
    return proof_read("note", read(f"{header}{text}\n".encode()), None)


def codes(proof: Proof) -> list[str]:
    return [each.check.code for each in proof.findings]


@pytest.mark.parametrize(
    "words",
    (
        "The fair was held on Saturday 10 May.",
        "The panel met at the depot on Thurs 3 June.",
        "The bridge will be shut from Monday, 6 July to Friday, 11 July.",
        "Polling takes place on Friday 2nd July.",
        "The fund opened on Tuesday the 2nd of February 2026.",
        "The review ended on 31 March 2026 (Wednesday).",
        "Cabinet agreed the scheme on 16 March 2026, a Tuesday.",
        "Applications are open until Friday, February 13th 2027.",
        "Crews are on leave on Thursday 24, Friday 25 and Monday 26 December 2026.",
        "Drop-in sessions: Monday 1st, Tuesday 2nd and Wednesday 4th June 2026.",
    ),
)
def test_a_weekday_on_which_the_day_does_not_fall(words: str) -> None:
    assert codes(proof_of(words)) == ["GT-P27"]


@pytest.mark.parametrize(
    "words",
    (
        "The fair was held on Saturday 9 May.",
        "Members toured the depot on Weds 3 June.",
        "The lights came on on Friday 5 December.",
        "The bridge will be shut from Monday, 6 July to Friday, 10 July.",
        "The budget meeting is on Wednesday 24 February.",
        "The fund opened on Monday the 2nd of February 2026.",
        "The review ended on 31 March 2026 (Tuesday).",
        "In 2025 the fair was on Saturday 10 May 2025, and this year a day earlier.",
        "Sun 12 July 2026: dog show",
        "The shop is open Monday to Friday, 9am to 5pm.",
        "Call on Monday 24 hours a day.",
        "We wed 12 couples in May.",
        "From Tuesday 30 December to Friday 2 January 2026 there were no rounds.",
        "Friday the 13th brought no bad luck.",
        "Sat 2 to Sun 3 May 2026",
    ),
)
def test_a_weekday_that_fits(words: str) -> None:
    assert not codes(proof_of(words))


def test_what_is_said_of_a_day_is_what_the_calendar_says() -> None:
    proof = proof_of("The open day is on Monday 3 May 2026.")
    (finding,) = proof.findings
    assert "3 May 2026 is a Sunday." in finding.message
    assert "3 May is a Monday in 2021 and 2027." in finding.message
    assert finding.suggestion == "Sunday 3 May 2026"
    assert finding.text == "Monday 3 May 2026"


@pytest.mark.parametrize("dated", ("2 June 2026", "30 May 2027", ""))
def test_a_day_without_a_year_is_of_the_papers_own(dated: str) -> None:
    """30 May is a Saturday in 2026, and a Sunday in 2027."""
    proof = proof_of("The fete was held on Sunday 30 May.", dated)
    (claim,) = [each for each in proof.checked if each.claim.kind is ClaimKind.DATE]
    told = {
        "2 June 2026": ClaimVerdict.DISAGREES,
        "30 May 2027": ClaimVerdict.AGREES,
        "": ClaimVerdict.CANNOT_TELL,
    }
    assert claim.outcome.verdict is told[dated]


def test_a_paper_without_a_date_is_read_by_its_other_days() -> None:
    others = "The panel met on Saturday 2 April and on Monday 16 May. It began on 1 March 2022."
    assert codes(proof_of(f"{others}\n\nA litter pick was held on Monday 3 May.", "")) == ["GT-P27"]
    assert not codes(proof_of(f"{others}\n\nA litter pick was held on Tuesday 3 May.", ""))
    # Not among the others: it may be of the year before.
    assert not codes(proof_of(f"{others}\n\nA litter pick was held on Monday 3 January.", ""))


def test_a_heading_is_held_against_the_calendar_too() -> None:
    for words, code in (("Fair, Monday 3 May 2026", "GT-P27"), ("Fair, 31 June 2026", "GT-P28")):
        paper = Document("A note", (Heading((Text(words),)), Paragraph((Text("It is free."),))))
        assert codes(proof_read("note", paper, None)) == [code]


@pytest.mark.parametrize(
    ("words", "right"),
    (
        ("Claims may be made until 31 June.", "30 June"),
        ("The licence ran from 1 March 2025 to 29 February 2026.", "28 February 2026"),
        ("On 30 February 2026 the bridge was shut.", "28 February 2026"),
        ("Surveys were sent out on the 31st of April.", "30 April"),
        ("Payment is due by 31/09/2026.", "30 September 2026"),
        ("31 November: carol service", "30 November"),
    ),
)
def test_a_day_that_no_calendar_has(words: str, right: str) -> None:
    proof = proof_of(words)
    assert codes(proof) == ["GT-P28"]
    assert proof.findings[0].suggestion == right


@pytest.mark.parametrize(
    "words",
    (
        "The 31 June complaints were about noise.",
        "Of 31 September starters, 30 are still here.",
        "29 February 2028 is a leap day, and so is 29 February.",
        "The sum of 31 may rise.",
        "Version 31.04.26 of the file was used.",
        "Reference 99/31/2026 was closed.",
        "Ward 31 April Close is resurfaced.",
    ),
)
def test_what_is_no_day(words: str) -> None:
    assert not codes(proof_of(words))


def test_many_days_take_the_time_of_their_length() -> None:
    started = time.process_time()
    proof_of("It was on Monday 3 May. " * 1_000, "")
    assert time.process_time() - started < 10
