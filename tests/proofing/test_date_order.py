"""Days in an order that cannot be, in sentences of every kind."""

import time

import pytest

from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import Finding, proof_read

# A Friday.
DATED = "19 February 2027"


def findings(text: str, dated: str = DATED) -> tuple[Finding, ...]:
    header = f"Date: {dated}\n\n" if dated else ""
    return proof_read("note", read(f"{header}{text}\n".encode()), None).findings


def found(text: str) -> list[str]:
    return [f"{each.check.code} {each.text}" for each in findings(text)]


@pytest.mark.parametrize(
    ("words", "text"),
    (
        ("Works run from 14 May 2026 until 3 March 2026.", "14 May 2026 until 3 March 2026"),
        ("The stop is shut 9 June 2026 – 2 May 2026.", "9 June 2026 – 2 May 2026"),
        (
            "It ran between 1 June 2026 and 31 May 2026.",
            "1 June 2026 and 31 May 2026",
        ),
        ("The roof was completed on 26 February 2027.", "26 February 2027"),
        ("The roof was completed on 26 February.", "26 February"),
        ("The lift, completed 1 March, serves all floors.", "1 March"),
        ("Work to the roof was finished in May 2027.", "May 2027"),
        ("The new site went live in December 2027.", "December 2027"),
        ("The first meeting took place on 3 March 2027.", "3 March 2027"),
        ("The scheme came into force on 1 April 2027.", "1 April 2027"),
        ("Turnover stood at 9% in August 2027.", "August 2027"),
        ("Letters answered in time: 96% in Quarter 1 2027/28.", "Quarter 1 2027/28"),
        ("Cabinet approved the budget on 22 February 2027.", "22 February 2027"),
        ("The fund will close on February 14th.", "February 14th"),
        ("The fund closes on 12 February.", "12 February"),
        ("The fund closes 12 February 2027.", "12 February 2027"),
        ("A course for managers will start in January.", "January"),
        ("The plan will be put to Cabinet in January 2027.", "January 2027"),
        ("The lease is due to be signed by 31 January 2027.", "31 January 2027"),
        ("Replies are due by 5 February 2027.", "5 February 2027"),
        ("The inspection is scheduled for 2 February 2027.", "2 February 2027"),
        ("The policy is to be relaunched with training in January.", "January"),
        ("The survey runs until 31 January 2027.", "31 January 2027"),
        ("The register is open to new members until Friday 12 February 2027.", ""),
    ),
)
def test_an_order_that_cannot_be(words: str, text: str) -> None:
    assert found(words) == [f"GT-P34 {text or 'Friday 12 February 2027'}"]


@pytest.mark.parametrize(
    "words",
    (
        "Works run from 14 May 2026 until 3 June 2026.",
        "The start slipped from 14 May 2026 to 3 March 2026.",
        "The meeting of 14 May 2026 and 3 March 2026 are minuted.",
        "The deadline was moved from 14 May 2026 to 3 March 2026.",
        "The roof was completed on 12 February 2027.",
        "The roof is to be completed on 26 February 2027.",
        "The roof, to be completed 26 February, will serve all floors.",
        "Works are expected to be completed by 26 February.",
        "If the roof is completed by 26 February the grant is kept.",
        "The roof was due to be completed by 31 January 2027.",
        "The target of 90% in August 2027 is within reach.",
        "Turnover is forecast to be 9% in August 2027.",
        "Savings of 12% in 2027/28 are planned.",
        "The fund will close on March 14th.",
        "The fund closed on February 14th.",
        "A course for managers will start in February.",
        "A course for managers will start in January 2028.",
        "The fair will be held in December.",
        "Members will recall the floods in January.",
        "Members will be aware of the vote taken on 2 February 2027.",
        "Officers will build on the pilot launched in January 2027.",
        "The next report will cover the storm in January.",
        "It was agreed in the autumn that the pool will close on 31 January 2027.",
        "In December it was said that the pool will open in January.",
        "The rise will be backdated to 1 April 2026.",
        "The rule will apply to homes built since 1 January 2027.",
        "The course that began in January will end in March.",
        "Tickets for the fair on 6 March 2027 went on sale.",
        "The by-election was called for 4 March 2027.",
        "Applications opened on 4 January and close on 26 February.",
        "Cases rose in January and may march on.",
        "The budget of £4m for 2027/28 was approved on 11 February 2027.",
        "Consultation on the plan will be considered in the round.",
    ),
)
def test_an_order_that_can_be(words: str) -> None:
    assert not found(words)


def test_a_paper_without_a_date_can_be_of_any_time() -> None:
    assert not findings("The fund will close on 14 February 2027.", dated="")
    assert findings("Works run from 14 May 2026 to 3 March 2026.", dated="")


def test_a_finding_says_what_the_papers_date_is() -> None:
    (finding,) = findings("Incidents closed within two days: 100% in December 2027.")
    assert finding.message == (
        "“December 2027” is after the paper's own date, 19 February 2027, and is told as past."
    )
    assert finding.suggestion == "December 2026"
    (finding,) = findings("The fund will close on February 14th.")
    assert "was over when the paper was dated, 19 February 2027" in finding.message
    assert finding.suggestion == ""


@pytest.mark.parametrize("piece", ("will be open ", "14 May 2026 to ", "in January ", "is due "))
def test_hostile_lines_are_read_in_their_length(piece: str) -> None:
    started = time.process_time()
    findings(piece * (6_000 // len(piece)))
    assert time.process_time() - started < 5
