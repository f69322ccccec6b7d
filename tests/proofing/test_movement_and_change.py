"""Movement and change in prose: which number is the earlier, of which period, and what moved."""

import pytest

from golden_thread.figures import Movement
from golden_thread.proofing.words.movements import find_movements
from golden_thread.proofing.words.moves import Goodness, Nearness, Turn
from tests.proofing.reading import claims_of, in_short

UP, DOWN, SAME = Movement.UP, Movement.DOWN, Movement.SAME


@pytest.mark.parametrize(
    ("sentence", "claims"),
    (
        # Two numbers in any order.
        (
            "Bins collected on time: 77% then 85%.",
            ["77% value Q1", "85% value Q2"],
        ),
        (
            "Direction of travel for bins collected on time is favourable, 77% to 85%.",
            [
                "77% value Q1",
                "85% value Q2",
                "Direction of travel for bins collected on time is favourable movement Q2<Q1",
            ],
        ),
        (
            "The 77% reported for bins collected on time in Quarter 1 has since become 85%.",
            ["77% value Q1", "85% value Q2"],
        ),
        (
            "Bins collected on time improved to 85%, the previous quarter's result having been "
            "77%.",
            ["85% value Q2", "77% value Q1", "improved movement Q2<Q1"],
        ),
        (
            "Set against Quarter 2 2021/22: 85% now, 86% then on bins collected on time.",
            ["85% value Q2", "86% value LY"],
        ),
        (
            "Better than at the same stage last year (85% against 80%) for bins collected on time.",
            ["85% value Q2", "80% value LY", "Better than movement Q2<LY"],
        ),
        (
            "A year earlier bins collected on time had stood at 80%; it is now 85%.",
            ["80% value LY", "85% value Q2"],
        ),
        (
            "Year on year, bins collected on time grew from 80% to 85%.",
            ["80% value LY", "85% value Q2", "grew movement Q2<LY"],
        ),
        (
            "Bins collected on time is up on the quarter (from 77%) and on the year (from 80%).",
            ["77% value Q1", "80% value LY", "up movement Q2<Q1"],
        ),
        (
            "85% for bins collected on time beats both last quarter's 77% and the 80% of Quarter 2 "
            "2021/22.",
            ["85% value Q2", "77% value Q1", "80% value LY", "beats movement Q2<Q1"],
        ),
        (
            "We did better on bins collected on time in Quarter 2 2021/22 (86%) than in Quarter 2 "
            "2022/23 (85%).",
            ["86% value LY", "85% value Q2", "did better movement LY<Q2"],
        ),
        # What is wanted is from where it stands, and that is not clear from such words.
        (
            "Bins collected on time needs to rise from 85%.",
            ["85% value ?"],
        ),
        (
            "The last time bins collected on time ran as high as 86% was in Quarter 2 2021/22.",
            ["86% value ?", "last time bins collected on time ran as high as 86% was in Quarter 2 "
             "2021/22 record Q2"],
        ),
        # Sizes.
        (
            "The fall in bins collected on time came to 3 points over the quarter.",
            ["3 points change Q2<Q1", "fall movement Q2<Q1"],
        ),
        (
            "An improvement of 5 points has been secured on bins collected on time since Quarter 2 "
            "2021/22.",
            ["5 points change Q2<LY", "improvement of movement Q2<LY"],
        ),
        (
            "The gap between bins collected on time and its target is 5 points.",
            ["5 points gap Q2"],
        ),
    ),
)  # fmt: skip
def test_each_number_has_its_place_in_time(sentence: str, claims: list[str]) -> None:
    assert [in_short(claim) for claim in claims_of(sentence)] == claims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        ("It is heading in the right direction.", [Goodness.BETTER]),
        ("The result went the wrong way.", [Goodness.WORSE]),
        ("We have lost ground on it.", [Goodness.WORSE]),
        ("The figure compares poorly with that of last year.", [Goodness.WORSE]),
        ("Performance on it fell.", [Turn.DOWNTURN]),
        ("The figure fell.", [DOWN]),
        ("It gained 3 points.", [Turn.UPTURN]),
        ("The gap to target has narrowed.", [Nearness.CLOSER]),
        ("It has drifted away from target.", [Nearness.FURTHER]),
        ("It is no closer to its target.", []),
        ("The measure showed neither gain nor loss.", [SAME]),
        ("It crept up to 52.", [UP]),
        ("The survey ended up on 52 streets.", []),
        ("Broken down by ward, there were 52.", []),
        ("The case falls within the scheme.", []),
        ("No quarter since then has seen a better result for it.", []),
        ("Old lorries caused the rise in it.", []),
        ("The rate was 3 points lower.", [DOWN]),
    ),
)
def test_words_of_movement_by_families(sentence: str, expected: list[object]) -> None:
    assert [each.movement for each in find_movements(sentence)] == expected


@pytest.mark.parametrize(
    "sentence",
    (
        "A neighbouring council saw its rate rise to 60%.",
        "The Ombudsman says that complaints were up by 40%.",
    ),
)
def test_a_sentence_about_others_is_of_no_measure(sentence: str) -> None:
    told = claims_of(f"Bins collected on time was 85%. {sentence}")
    assert all(claim.unbound for claim in told if claim.sentence == sentence)
