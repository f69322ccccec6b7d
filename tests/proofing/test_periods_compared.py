"""Which period each number is of where a sentence compares two, or tells of the year so far."""

import pytest

from golden_thread.proofing import extract_claims
from tests.proofing.reading import FRAMEWORK, claims_of, in_short, paper

SO_FAR = "FY2022-23-YTD-2022-09"


@pytest.mark.parametrize(
    ("sentence", "claims"),
    (
        # What a sentence compares with is when its “from” was.
        (
            "Set beside the same quarter last year, bins collected on time went from 86% to 85%.",
            ["86% value LY", "85% value Q2"],
        ),
        (
            "Year-on-year, bins collected on time has slipped from 86% to 85%.",
            ["86% value LY", "85% value Q2", "slipped movement Q2<LY"],
        ),
        (
            "Bins collected on time dropped on the equivalent period a year earlier, from 86%"
            " to 85%.",
            ["86% value LY", "85% value Q2", "dropped movement Q2<LY"],
        ),
        # But what comes after the number is another comparison.
        (
            "Bins collected on time was 85%, up from 77%, yet lower than a year ago (86%).",
            [
                *("85% value Q2", "77% value Q1", "86% value LY"),
                *("up movement Q2<Q1", "lower than movement Q2<LY"),
            ],
        ),
        (
            "Since Quarter 2 2021/22, bins collected on time has fallen by 1 point.",
            ["1 point change Q2<LY", "fallen movement Q2<LY"],
        ),
        (
            "Against Quarter 1 2022/23, bins collected on time is 8 points higher.",
            ["8 points change Q2<Q1", "higher movement Q2<Q1"],
        ),
        (
            "Bins collected on time grew 1.2 points year on year.",
            ["1.2 points change Q2<LY", "grew movement Q2<LY"],
        ),
        # Two ends.
        (
            "Between Quarter 2 2021/22 and Quarter 2 2022/23 bins collected on time moved"
            " from 86% to 85%.",
            ["86% value LY", "85% value Q2"],
        ),
        (
            "Bins collected on time went from 77% to 85% between Q1 2022/23 and Q2 2022/23.",
            ["77% value Q1", "85% value Q2"],
        ),
        (
            "An increase of 8 points in bins collected on time was seen between Q1 and Q2.",
            ["8 points change Q2<Q1", "increase of movement Q2<Q1"],
        ),
        (
            "Bins collected on time averaged 81% between Q1 2022/23 and Q2 2022/23.",
            ["81% value ?"],
        ),
        # One after the other.
        (
            "In Quarter 2 2021/22 bins collected on time was 86%, in Quarter 1 2022/23 77%, and"
            " now it stands at 85%.",
            ["86% value LY", "77% value Q1", "85% value Q2"],
        ),
        (
            "Last quarter's bins collected on time was 77%; this quarter's is 85%.",
            ["77% value Q1", "85% value Q2"],
        ),
        ("For bins collected on time the previous figure was 77%.", ["77% value Q1"]),
        (
            "Bins collected on time is ahead of the 77% achieved in Quarter 1.",
            ["77% value Q1", "ahead of movement Q2<Q1"],
        ),
        # A period at the end.
        ("Crews logged 77% for bins collected on time in Quarter 1.", ["77% value Q1"]),
        (
            "Some 85% was bins collected on time, and the new rota starts in Quarter 3.",
            ["Some 85% value ?"],
        ),
        (
            "We hold 85% for bins collected on time because of the floods in Quarter 1.",
            ["85% value ?"],
        ),
        # The year so far.
        ("For the year to date, bins collected on time is 81%.", [f"81% value {SO_FAR}"]),
        ("Cumulatively, bins collected on time was 81%.", [f"81% value {SO_FAR}"]),
        ("From 77% of bins collected on time we are at 81% for the year so far.", None),
        ("Since April, 81% has been recorded for bins collected on time.", [f"81% value {SO_FAR}"]),
        (
            "Since the start of the year bins collected on time came to 81%.",
            [f"81% value {SO_FAR}"],
        ),
        (
            "Bins collected on time was 85% in the quarter and 81% so far this year.",
            ["85% value Q2", f"81% value {SO_FAR}"],
        ),
        # Since when it moved, and no amount of the year.
        (
            "Bins collected on time has improved since April.",
            ["improved movement Q2<?"],
        ),
        ("Since April 2021 bins collected on time has come to 81%.", ["81% value ?"]),
    ),
)
def test_each_number_is_of_the_period_that_the_grammar_gives(
    sentence: str, claims: list[str] | None
) -> None:
    found = [in_short(claim) for claim in claims_of(sentence)]
    if claims is None:
        assert all(not claim.startswith("81% value Q2") for claim in found)
    else:
        assert found == claims


def test_the_year_so_far_at_its_end_is_the_year() -> None:
    made = paper(
        "So far this year bins collected on time is 84%.", title="Quarter 4 2022/23 report"
    )
    assert [claim.period.key for claim in extract_claims(made, FRAMEWORK) if claim.period] == [
        "FY2022-23"
    ]
