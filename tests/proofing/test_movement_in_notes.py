"""Movement and earlier periods said in the short forms of notes and dashboards."""

import pytest

from golden_thread.figures import Movement
from golden_thread.proofing.words.movements import find_movements
from golden_thread.proofing.words.moves import Goodness, Turn
from tests.proofing.reading import claims_of, in_short


@pytest.mark.parametrize(
    ("sentence", "moved"),
    (
        ("Positive DoT: the result was 85%.", [Goodness.BETTER]),
        ("Negative direction of travel for the measure.", [Goodness.WORSE]),
        ("N/C on prev. Qtr.", [Movement.SAME]),
        ("Static position, 303 again.", [Movement.SAME]),
        ("Quarter 2 merely repeated the quarter before.", [Movement.SAME]),
        ("The result is up this Qtr.", [Movement.UP]),
        ("The result was slightly lower YoY.", [Movement.DOWN]),
        ("The rate is on the increase vs Q1.", [Turn.UPTURN]),
        ("The trajectory was one of steady improvement.", [Goodness.BETTER]),
        ("It was one of growth in the second quarter.", [Movement.UP]),
        ("It is a stronger position.", [Goodness.BETTER]),
        ("It would be a stronger position.", []),
        ("The result represents progress.", [Goodness.BETTER]),
        ("There was no significant change to the rules.", []),
        ("Staff signed up this quarter.", []),
        ("The follow up vs last quarter was late.", []),
        ("Officers looked forward to growth since they had more staff.", []),
    ),
)
def test_notes_say_which_way_a_figure_went(sentence: str, moved: list[object]) -> None:
    assert [each.movement for each in find_movements(sentence)] == moved


@pytest.mark.parametrize(
    ("sentence", "claims"),
    (
        ("Bins collected on time: 85%; same Qtr LY 80%.", ["85% value Q2", "80% value LY"]),
        # Of last year's quarter or of the whole year: nobody can tell.
        ("Bins collected on time: 85% (PY 80%).", ["85% value Q2", "80% value ?"]),
        ("Bins collected on time: 85%, LQ 77%.", ["85% value Q2", "77% value Q1"]),
        (
            "Bins collected on time up Qtr on Qtr, 77% to 85%.",
            ["77% value Q1", "85% value Q2", "up movement Q2<Q1"],
        ),
        (
            "Bins collected on time under last year's comparator (80% against 85%).",
            ["80% value Q2", "85% value LY", "under movement Q2<LY"],
        ),
        (
            "QoQ improvement of 8 points on bins collected on time.",
            ["8 points change Q2<Q1", "improvement of movement Q2<Q1"],
        ),
        (
            "Rise of 8pp in bins collected on time, Q1 2022/23 to Q2 2022/23.",
            ["8pp change Q2<Q1", "Rise of movement Q2<Q1"],
        ),
        (
            "Bins collected on time weaker YoY at 85%.",
            ["85% value Q2", "weaker movement Q2<LY"],
        ),
        (
            "At 85%, bins collected on time exceeds the 77% printed on the last scorecard.",
            ["85% value Q2", "77% value Q1", "exceeds movement Q2<Q1"],
        ),
        (
            "Attention was drawn to slippage in bins collected on time from 85% to 77%.",
            ["85% value Q1", "77% value Q2", "slippage movement Q2<Q1"],
        ),
        (
            "YoY reduction in bins collected on time: 85% then, 77% now.",
            ["85% value LY", "77% value Q2", "reduction movement Q2<LY"],
        ),
        (
            "Adverse annual variance on bins collected on time – 8 compared with Qtr 2 2021-22.",
            ["8 change Q2<LY"],
        ),
        (
            "Compared with 77% a quarter earlier, 85% for bins collected on time is better.",
            ["77% value Q1", "85% value Q2"],
        ),
        (
            "Against a prior-year baseline of 80%, bins collected on time stood at 85%.",
            ["80% value LY", "85% value Q2"],
        ),
        (
            "There was no discernible movement in bins collected on time.",
            ["no discernible movement movement Q2<Q1"],
        ),
        ("Qtr mvt. on bins collected on time: 8.", ["8 change Q2<Q1"]),
    ),
)
def test_notes_name_their_periods(sentence: str, claims: list[str]) -> None:
    assert [in_short(claim) for claim in claims_of(sentence)] == claims
