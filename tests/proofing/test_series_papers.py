"""Papers told together, figures restated, and usual prose in which nothing is amiss."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from golden_thread.figures import Origin
from golden_thread.framework import DefinitionVersion
from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import Evidence, Proof, proof_read, proof_read_together
from tests.judgement.made_up import (
    Q1,
    Q2,
    Q4,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
)
from tests.proofing.reading import FRAMEWORK, paper

EARLIER, LATER = "Quarter 1 2022/23 performance report", "Quarter 2 2022/23 performance report"


def together(first: str, second: str) -> tuple[Proof, ...]:
    """The proofs of two papers, each in Markdown, of two quarters that follow each other."""
    papers = [
        (title, read(f"---\ntitle: {title}\n---\n\n{text}\n".encode()))
        for title, text in ((EARLIER, first), (LATER, second))
    ]
    return proof_read_together(papers, None)


def codes(*proofs: Proof) -> list[str]:
    return [finding.check.code for proof in proofs for finding in proof.findings]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    (
        (
            "| Ref | Measure | Quarter 1 2022/23 |\n|---|---|---|\n"
            "| CS04 | Calls answered in under 20 seconds | 81% |",
            "CS04 fell to 78%, from 84% last quarter.",
            ["GT-P20"],
        ),
        (
            "| Ref | Measure | Quarter 1 2022/23 |\n|---|---|---|\n"
            "| CS04 | Calls answered in under 20 seconds | 81% |",
            "CS04 fell to 78%, from 81% last quarter.",
            [],
        ),
        (
            "Missed collections of bins stood at 61 for every round.",
            "Missed bin collections were 55, down from 66 in Quarter 1.",
            [],
        ),
        (
            "In Quarter 4 2021/22, rent arrears cases were 402.",
            "In Quarter 4 2021/22, rent arrears cases were 420.",
            ["GT-P10"],
        ),
        (
            "In Quarter 4 2021/22, rent arrears cases were about 400.",
            "In Quarter 4 2021/22, rent arrears cases were 404.",
            [],
        ),
        (
            "Calls answered within 20 seconds were 81%.",
            "Calls answered within 30 seconds were 88%, up from 85% in Quarter 1.",
            [],
        ),
    ),
)
def test_what_two_papers_tell_of_one_figure(first: str, second: str, expected: list[str]) -> None:
    assert codes(*together(first, second)) == expected


def test_the_later_paper_is_marked_whichever_is_given_first() -> None:
    first, second = "Staff turnover was 11%.", "Staff turnover was 12%, up from 9% in Quarter 1."
    papers = [
        (title, read(f"---\ntitle: {title}\n---\n\n{text}\n".encode()))
        for title, text in ((LATER, second), (EARLIER, first))
    ]
    later, earlier = proof_read_together(papers, None)
    assert (codes(later), codes(earlier)) == (["GT-P20"], [])


PUBLISHED = made_observation("52.4", Q1, origin=Origin.PUBLISHED, source="Quarter 1 report")
REVISED = made_observation(
    "57.1",
    Q1,
    revision=2,
    reason="Two depots were left out.",
    recorded_at_utc=datetime(2022, 11, 1, 9, tzinfo=UTC),
)
RESTATED = Evidence(FRAMEWORK, made_register(PUBLISHED, REVISED, made_observation("60", Q2)))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        ("Bins collected on time rose to 60%, from 57.1% in Quarter 1.", ["GT-P20"]),
        ("Bins collected on time rose to 60%, from 57% last quarter.", ["GT-P20"]),
        ("Bins collected on time rose to 60%, from a revised 57.1% in Quarter 1.", []),
        ("Bins collected on time rose to 60%, from 57.1% (first published as 52.4%).", []),
        ("Bins collected on time rose to 60%, from 52.4% in Quarter 1.", ["GT-P07"]),
        ("Bins collected on time rose to 60%.", []),
    ),
)
def test_a_figure_restated_in_the_register_needs_a_word_of_it(
    sentence: str, expected: list[str]
) -> None:
    proof = proof_read("paper", paper(sentence), RESTATED)
    assert [code for code in codes(proof) if code != "GT-P22"] == expected


def test_a_restated_figure_says_what_was_published_and_why_it_changed() -> None:
    sentence = "Bins collected on time rose to 60%, from 57.1% in Quarter 1."
    (finding,) = proof_read("paper", paper(sentence), RESTATED).findings
    assert "was published as 52.4% (Quarter 1 report)" in finding.message
    assert finding.message.endswith("Two depots were left out.")
    assert finding.suggestion == "57.1% (revised from 52.4%)"


def test_a_figure_revised_before_anybody_published_it_is_no_restatement() -> None:
    typed = replace(PUBLISHED, origin=Origin.TYPED)
    register = made_register(typed, REVISED, made_observation("60", Q2))
    sentence = "Bins collected on time rose to 60%, from 57.1% in Quarter 1."
    assert proof_read("paper", paper(sentence), Evidence(FRAMEWORK, register)).findings == ()


def test_an_earlier_value_cut_short_is_not_rounded() -> None:
    register = made_register(made_observation("61.98", Q1), made_observation("85", Q2))
    evidence = Evidence(FRAMEWORK, register)
    sentence = "Bins collected on time rose to 85%, from {} in Quarter 1."
    for printed, expected in (
        ("61%", ["GT-P07"]),
        ("62%", []),
        ("62.0%", []),
        ("61.9%", ["GT-P07"]),
    ):
        proof = proof_read("paper", paper(sentence.format(printed)), evidence)
        assert codes(proof) == expected, printed


CHANGED = DefinitionVersion(
    date(2022, 7, 1), "Within a day.", "A day is counted, no longer two.", is_comparable=False
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        ("Bins collected on time rose to 85%.", ["GT-P35"]),
        ("Bins collected on time was 85%, higher than in Quarter 4 2021/22.", ["GT-P35"]),
        ("Bins collected on time rose to 85%, but the definition is another since July.", []),
        ("Bins collected on time was 85%.", []),
    ),
)
def test_a_comparison_across_a_new_definition_is_told(sentence: str, expected: list[str]) -> None:
    evidence = Evidence(
        made_framework(made_indicator(versions=(CHANGED,))),
        made_register(
            made_observation("62", Q4), made_observation("77", Q1), made_observation("85", Q2)
        ),
    )
    assert codes(proof_read("paper", paper(sentence), evidence)) == expected


@pytest.mark.parametrize(
    "text",
    (
        # Standing work, told of in the same words, and figures that may well be the same.
        "The group meets monthly to look at all cases and agrees what is to be done about them.",
        "Visits to the leisure centres stayed high because of the good weather over the summer.",
        "| Measure | Quarter 1 2022/23 |\n|---|---|\n| Staff turnover | 11.25% |",
    ),
)
def test_what_may_stand_in_every_paper_is_not_carried_forward(text: str) -> None:
    assert codes(*together(text, text)) == []


CLEAN = (
    "Footfall in the high street was down on Quarter 1 but well up on the same quarter last year.",
    "The abandonment rate for calls fell by half, from 10.15% to 5.31%, since the last quarter.",
    "Average wait times across revenues and benefits were 61 seconds, against 94 seconds in Q1.",
    "The performance of the planning team continued to be above target, at 95.16% in time.",
    "Staff turnover for the quarter was 10.97%, of which 3% is down to fixed terms that ended.",
    "There were fewer complaints this quarter (32) than last quarter (43), and 5 were upheld.",
    "Sickness absence is forecast to rise from 2.1 days to 4.15 days by the end of the year.",
    "The recycling rate dropped below its target of 50% but has stayed above 48% all year.",
    "Income from parking rose by £12,400 to £318,200, compared with a budget of £330,000.",
    "Council tax collected stood at 57.3%, slightly better than at the same point last year.",
    "Homelessness cases rose from 41 in April to 52 in June, then eased to 44 in September.",
    "Fly-tipping reports are in line with previous years and no change is expected.",
    "Garden waste subscriptions grew to 21,340 from 20,911, an increase of 429.",
    "Planning appeals improved on the quarter, with two of the five allowed.",
    "Subscribers went up from over 12,000 to 12,307 and the open rate was unchanged at 41%.",
    "Void turnaround improved to 24 days from 31 days, although 3 homes took more than 60 days.",
    "The number of apprentices is the highest it has been since the scheme began.",
    "Response times were similar to those of neighbouring councils, at 9 days against their 12.",
    "Leisure visits fell in July and August but recovered in September to 58,100.",
    "Repairs first-time fix was 88%, which is 2 percentage points better than Quarter 1's 86%.",
    "Food hygiene inspections were up 14 on Quarter 1 and 30 on the year before.",
    "Rent collected was 98.2% in Quarter 2 2022/23 (Q1 2022/23: 97.9%, Q4 2021/22: 98.4%).",
    "A third of the 12 projects are on track, one more than in the last report.",
    "Electric vehicle charging sessions more than doubled, from 410 to 960.",
    "Agency spend has reduced for the second quarter in a row and now stands at £212,000.",
)


@pytest.mark.parametrize("sentence", CLEAN)
def test_usual_prose_has_nothing_amiss(sentence: str) -> None:
    proof = proof_read("paper", paper(sentence), None)
    assert [f"{each.check.code}: {each.message}" for each in proof.findings] == []


def test_usual_prose_as_one_paper_has_nothing_amiss() -> None:
    proof = proof_read("paper", paper(*CLEAN), None)
    assert [f"{each.check.code}: {each.message}" for each in proof.findings] == []


@pytest.mark.parametrize(
    ("number", "right", "wrong", "code"),
    (
        (1, "from 10.15% to 5.31%", "from 5.31% to 10.15%", "GT-P05"),
        (2, "were 61 seconds", "worsened to 61 seconds", "GT-P05"),
        (12, "to 21,340 from 20,911", "to 20,911 from 21,340", "GT-P05"),
        (15, "improved to 24 days from 31 days", "improved to 31 days from 24 days", "GT-P05"),
        (
            10,
            "rose from 41 in April to 52 in June",
            "rose from 52 in April to 41 in June",
            "GT-P05",
        ),
    ),
)
def test_a_slip_in_the_same_prose_is_found(number: int, right: str, wrong: str, code: str) -> None:
    assert right in CLEAN[number]
    sentence = CLEAN[number].replace(right, wrong)
    assert code in codes(proof_read("paper", paper(sentence), None))
