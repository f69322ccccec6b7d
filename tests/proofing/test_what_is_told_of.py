"""What a sentence is about when it does not say so itself: the month before it, or no measure."""

import pytest

from golden_thread.proofing import ClaimKind, ClaimVerdict, Evidence, proof_read
from tests.judgement.made_up import Q1, Q2, made_observation, made_register
from tests.proofing.reading import FRAMEWORK, claims_of, in_short, paper

REGISTER = made_register(made_observation("85", Q2), made_observation("77", Q1))


def in_order(sentence: str, heading: str = "") -> list[str]:
    return [in_short(claim) for claim in claims_of(sentence, heading=heading)]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    (
        (
            "Bins collected on time was 85% in July 2022. Status green.",
            ["85% value 2022-07", "green status 2022-07"],
        ),
        (
            "Bins collected on time was 85% in July 2022 and 77% in June 2022. Status green.",
            ["85% value 2022-07", "77% value 2022-06", "green status 2022-07"],
        ),
        (
            "Bins collected on time was 77% in Quarter 1. The status is red.",
            ["77% value Q1", "red status Q2"],
        ),
        (
            "Bins collected on time was 85% in July 2022. It was red in Quarter 1.",
            ["85% value 2022-07", "red status Q1"],
        ),
    ),
)
def test_a_status_alone_is_of_the_month_just_told(sentence: str, claims: list[str]) -> None:
    assert in_order(sentence) == claims


@pytest.mark.parametrize(
    "sentence",
    (
        "The 1 indicator with a target is green.",
        "All 12 indicators with a target are green.",
        "Of 4 indicators with a target, 1 is green and 3 are red; 2 more are not rated.",
        "Of 23 KPIs, 17 are green and the status of 6 is red.",
    ),
)
@pytest.mark.parametrize("opening", ("", "Bins collected on time was 85%. "))
def test_a_sentence_that_counts_measures_is_of_none(sentence: str, opening: str) -> None:
    evidence = Evidence(FRAMEWORK, REGISTER)
    text = opening + sentence
    proof = proof_read("paper", paper(text, "Bins collected on time was 85%."), evidence)
    counted = [each for each in proof.checked if each.claim.sentence == sentence]
    assert counted
    assert {each.claim.indicator for each in counted} == {None}
    sums = (ClaimKind.COUNTS, ClaimKind.TOTAL)
    of_figures = {each.outcome.verdict for each in counted if each.claim.kind not in sums}
    assert of_figures == {ClaimVerdict.CANNOT_TELL}
    assert ClaimVerdict.DISAGREES not in {each.outcome.verdict for each in counted}


def test_the_year_that_is_printed_with_a_day_is_kept() -> None:
    deck = "Bins collected on time"
    found = in_order("From 1 April 2023 it was 85%.", heading=f"{deck} from April")
    assert found == ["85% value 2023-04-01"]
    since = in_order("It rose from 77% in Quarter 1 to 85% from 1 July 2022.", heading=deck)
    assert since == ["77% value Q1", "85% value Q2", "rose movement Q2<Q1"]
