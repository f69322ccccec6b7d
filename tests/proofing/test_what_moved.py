"""Which two numbers a word of movement is between, and what is none of them."""

import pytest

from golden_thread.proofing import ClaimKind
from tests.proofing.paper_alone import proof_of


def told(sentence: str) -> list[str]:
    """What came of the words of movement and the changes that could be told."""
    return [
        f"{each.claim.text} {each.outcome.verdict.value}"
        for each in proof_of(sentence).checked
        if each.claim.kind in (ClaimKind.MOVEMENT, ClaimKind.CHANGE)
        and each.outcome.verdict.value != "cannot_tell"
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        ("While complaints fell, crews emptied 9,000 bins from 400 streets.", []),
        ("While letters fell this year, visits were 9,000, up from 8,000.", ["up agrees"]),
        ("Letters fell while visits rose to 41, from 52 in Quarter 1.", ["rose disagrees"]),
        ("Thefts fell from 52 crimes to 41.", ["fell agrees"]),
        (
            "The number in the shelter was 94 (48 per 10,000), down from 106, above the national"
            " average of 111.",
            ["down agrees"],
        ),
        (
            "The number in the shelter was 116 (48 per 10,000), down from 106, above the national"
            " average of 95.",
            ["down disagrees"],
        ),
        (
            "As in the previous year, most of the letters were about parks: 3,260, up from 2,963.",
            ["up agrees"],
        ),
        ("We had 664 letters compared to 593 last year, a rise of 12%.", ["12% agrees"]),
        ("We had 664 letters compared to 593 last year, a fall of 12%.", ["12% disagrees"]),
        ("We had 664 letters compared to 593 last year, 12% more.", ["12% agrees"]),
    ),
)
def test_what_a_word_of_movement_is_between(sentence: str, expected: list[str]) -> None:
    assert told(sentence) == expected


def test_numbers_in_brackets_after_their_periods_are_of_those() -> None:
    proof = proof_of("Letters were steady: Q1 (517), Q2 (598), Q3 (536) and Q4 (555) of 2025/26.")
    periods = [each.claim.period for each in proof.checked if each.claim.kind is ClaimKind.VALUE]
    assert [str(each) for each in periods] == sorted(str(each) for each in periods)
    assert len(set(periods)) == len(periods)
