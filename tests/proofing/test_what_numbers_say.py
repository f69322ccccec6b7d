"""What a number says by the words around it: a target, a gap, a part, a landmark, or a value."""

import pytest

from golden_thread.figures import Qualifier
from golden_thread.proofing.words.quantities import find_quantities
from tests.proofing.reading import claims_of, in_short
from tests.timing import quickest


def told(sentence: str) -> list[str]:
    """The claims of a sentence in short, with a mark where they are not bound."""
    return [in_short(each) + (" (unbound)" if each.unbound else "") for each in claims_of(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    (
        # A target without its word beside it.
        ("On bins collected on time we aim for 90%.", ["90% target Q2"]),
        ("For bins collected on time the crews are aiming to reach 90%.", ["90% target Q2"]),
        ("The service needed 90% for bins collected on time.", ["90% target Q2"]),
        ("Cabinet chose 90% as the target for bins collected on time.", ["90% target Q2"]),
        ("Bins collected on time is measured against 90%.", ["90% target Q2"]),
        ("The target for bins collected on time stood at 90%.", ["90% target Q2"]),
        (
            "The target for bins collected on time (90%) slipped away: 85% was the result.",
            ["90% target Q2", "85% value Q2"],
        ),
        (
            "Bins collected on time, at 85%, lies under the ceiling of 90%.",
            ["85% value Q2", "90% target Q2"],
        ),
        (
            "Bins collected on time is off target: 85% in Q2 against 90%.",
            ["85% value Q2", "90% target Q2"],
        ),
        # “Against” a period is a comparison, and a national limit no target of the council's.
        (
            "Bins collected on time missed its target, at 85% against 77% in Quarter 1.",
            ["85% value Q2", "77% value Q1"],
        ),
        (
            "Bins collected on time was 85%, within the statutory limit of 80%.",
            ["85% value Q2", "80% value Q2 (unbound)"],
        ),
        # How far off.
        ("Bins collected on time came out 5% under target.", ["5% gap Q2"]),
        ("Bins collected on time was off target by 5%.", ["5% gap Q2"]),
        (
            "Bins collected on time missed the target of 90% by 5 points.",
            ["90% target Q2", "5 points gap Q2"],
        ),
        (
            "Bins collected on time is 5 points shy of its target.",
            ["5 points gap Q2"],
        ),
        # A part of the whole.
        ("Bins collected on time was 83% in Harbourside.", ["83% value Q2 (unbound)"]),
        ("Bins collected on time was 85% in the Borough.", ["85% value Q2"]),
        (
            "Bins collected on time was 85%: Harbourside 83%, Long Meadow 88%.",
            ["85% value Q2", "83% value Q2 (unbound)", "88% value Q2 (unbound)"],
        ),
        (
            "Harbourside (83%) and Long Meadow (88%) make up bins collected on time.",
            ["83% value Q2 (unbound)", "88% value Q2 (unbound)"],
        ),
        # A change in something else, and in the figure itself.
        ("Bins collected on time fell by 3% in the quarter.", None),
        (
            "At 85% this quarter, bins collected on time is set against 77% before.",
            ["85% value Q2", "77% value Q1"],
        ),
    ),
)
def test_the_words_around_a_number_say_what_it_is(sentence: str, claims: list[str] | None) -> None:
    found = [each for each in told(sentence) if " met " not in each and " movement " not in each]
    if claims is None:
        assert not any("unbound" in each for each in found)
    else:
        assert found == claims


def test_a_change_in_something_else_is_not_of_the_measure_carried_over() -> None:
    text = "Bins collected on time was 85%. Police figures show a rise of 4% in vehicle crime."
    changes = [each for each in claims_of(text) if each.text == "4%"]
    assert [each.indicator for each in changes] == [None]
    text = "Bins collected on time was 85%. This is a rise of 8 points in performance."
    changes = [each for each in claims_of(text) if each.text == "8 points"]
    assert [each.indicator for each in changes] == ["BINS"]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    (
        ("It went past 90%.", Qualifier.OVER),
        ("Visits surpassed 12,000.", Qualifier.OVER),
        ("It stayed north of £2m.", Qualifier.OVER),
        ("Rents came to upwards of £400,000.", Qualifier.OVER),
        ("It failed to reach 60%.", Qualifier.UNDER),
        ("It ended south of 40 days.", Qualifier.UNDER),
        ("Costs were in the order of £30,000.", Qualifier.ABOUT),
        ("Costs were £30,000, give or take.", Qualifier.ABOUT),
        ("Costs were £30,000 give or take.", Qualifier.ABOUT),
        ("Some twenty days or so passed.", Qualifier.ABOUT),
        ("It took 20 days or more.", Qualifier.AT_LEAST),
        ("It took 20 days or less.", Qualifier.AT_MOST),
        ("It was just shy of 50%.", Qualifier.ABOUT),
    ),
)
def test_words_of_a_landmark_are_read(text: str, qualifier: Qualifier) -> None:
    assert [each.qualifier for each in find_quantities(text)] == [qualifier]


@pytest.mark.parametrize(
    "text",
    (
        "It starts on 4 Sep 2025.",
        "It starts on the 4th of September 2025.",
        "It starts on September 4, 2025.",
        "It starts on Sept 4th 2025.",
    ),
)
def test_the_day_of_a_date_is_no_number(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    "hostile",
    (
        "we aim to keep bins collected on time below " * 60 + "5%",
        "between Q1 and Q2 it went from 5 to 6, " * 40,
        "Harbourside (5), Long Meadow (6), " * 60,
        "since April 5 for the year to date, " * 60,
        "5 a b c d e f g h " * 80 + "in Quarter 1",
        "target for a b c " * 100 + "(5%)",
    ),
)
def test_no_sentence_takes_long(hostile: str) -> None:
    assert quickest(lambda: claims_of(hostile), 1) < 1
