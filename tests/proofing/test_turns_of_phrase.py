"""Movement said in a turn of phrase, and the two figures that such a sentence compares."""

import pytest

from golden_thread.figures import Movement
from golden_thread.proofing.words.movements import find_movements
from golden_thread.proofing.words.moves import Goodness, Nearness, Turn
from tests.proofing.reading import claims_of, in_short

BETTER, WORSE = Goodness.BETTER, Goodness.WORSE
UP, DOWN, SAME = Movement.UP, Movement.DOWN, Movement.SAME
CLOSER, FURTHER = Nearness.CLOSER, Nearness.FURTHER


@pytest.mark.parametrize(
    ("sentence", "moved"),
    (
        ("The measure recorded a further rise over the summer.", [UP]),
        ("The measure saw a slight drop in Quarter 2.", [DOWN]),
        ("The measure saw a drop in the number of staff.", []),
        ("The measure showed a marked improvement this quarter.", [BETTER]),
        ("It suffered a setback.", [WORSE]),
        ("It has less ground to make up than it did.", [CLOSER]),
        ("It is less far from its target.", [CLOSER]),
        ("It is further removed from its target.", [FURTHER]),
        ("The result has not budged.", [SAME]),
        ("The rate levelled off.", [SAME]),
        ("Direction of travel: flat.", [SAME]),
        ("The arrow points downwards.", [Turn.DOWNTURN]),
        ("The rate fell away once the grant ended.", [Turn.DOWNTURN]),
        ("That is a step in the wrong direction.", [WORSE]),
        ("The level could not be maintained.", [WORSE]),
        ("The level could not be maintained without more staff.", []),
        ("It repeated the figure of Quarter 1.", [SAME]),
        ("The service shed 40 posts.", [DOWN]),
        ("It takes up to 20 days.", []),
    ),
)
def test_a_turn_of_phrase_says_which_way(sentence: str, moved: list[object]) -> None:
    assert [each.movement for each in find_movements(sentence)] == moved


@pytest.mark.parametrize(
    ("sentence", "claims"),
    (
        (
            "Bins collected on time is in a stronger position than a year ago (85%, was 80%).",
            ["85% value Q2", "80% value LY"],
        ),
        (
            "Bins collected on time beat the same quarter last year (85%, in contrast to 80%).",
            ["85% value Q2", "80% value LY"],
        ),
        (
            "Where Quarter 1 2022/23 had given 77% for bins collected on time, the latest quarter"
            " shows a healthier 85%.",
            ["77% value Q1", "85% value Q2"],
        ),
        (
            "The 77% that we saw for bins collected on time in Quarter 1 has since risen to 85%.",
            ["77% value Q1", "85% value Q2"],
        ),
        (
            "Looking back to Quarter 2 2021/22, bins collected on time went from 80% to 85%.",
            ["80% value LY", "85% value Q2"],
        ),
        # Since when, nobody can tell.
        (
            "Seen across the year, bins collected on time went from 80% to 85%.",
            ["80% value ?", "85% value Q2"],
        ),
        (
            "Seasonally, bins collected on time went from 80% to 85%.",
            ["80% value ?", "85% value Q2"],
        ),
        (
            "Bins collected on time rose to 85%, having been 80% when we closed Quarter 2 2021/22.",
            ["85% value ?", "80% value ?"],
        ),
    ),
)
def test_the_two_figures_of_a_comparison(sentence: str, claims: list[str]) -> None:
    values = [in_short(each) for each in claims_of(sentence) if each.kind == "value"]
    assert values == claims


@pytest.mark.parametrize(
    ("sentence", "change"),
    (
        ("Bins collected on time grew by 5 points in a year.", "5 points change Q2<LY"),
        ("On an annual view bins collected on time fell by 5 points.", "5 points change Q2<LY"),
        ("Bins collected on time grew by 5 points over the year.", "5 points change ?<?"),
        (
            "Bins collected on time is 5 points up on what it was in Q2 (July to September 2021).",
            "5 points change Q2<LY",
        ),
        (
            "Bins collected on time is 5 points better than in the July to September quarter of"
            " 2021.",
            "5 points change Q2<LY",
        ),
        # What is left to make up is no change over time.
        ("Bins collected on time rose to 85%, leaving 5 points to go.", "5 points change ?<?"),
        (
            "The remaining 5 points on bins collected on time are hard.",
            "5 points change ?<?",
        ),
    ),
)
def test_a_change_over_a_year(sentence: str, change: str) -> None:
    assert change in [in_short(each) for each in claims_of(sentence)]


@pytest.mark.parametrize(
    ("sentence", "movement"),
    (
        ("Bins collected on time did better last quarter, at 90%.", WORSE),
        ("A year ago bins collected on time stood higher, at 90%; it is now 85%.", DOWN),
        (
            "Bins collected on time was 85%; compare Quarter 1 2022/23, when it was a better 90%.",
            WORSE,
        ),
    ),
)
def test_how_it_was_then_is_turned_round(sentence: str, movement: object) -> None:
    moved = [each.movement for each in claims_of(sentence) if each.kind == "movement"]
    assert moved == [movement]
