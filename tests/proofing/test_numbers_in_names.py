"""Numbers that belong to a name are no figures; nor is what did something a change."""

from functools import partial

import pytest

from golden_thread.proofing import ClaimKind
from golden_thread.proofing.words.movements import find_movements
from golden_thread.proofing.words.quantities import find_quantities
from tests.proofing.paper_alone import proof_of
from tests.timing import quickest


@pytest.mark.parametrize(
    ("words", "expected"),
    (
        ("Measure 1 (thefts) is red.", []),
        ("KPI 14 was on target, and Theme 2 shows 3 risks.", ["3"]),
        ("Period 8 (November) is over.", []),
        ("Table 3 shows the top 3 causes, of 45.", ["45"]),
        ("Paragraphs 2 – 4 and paragraphs 8 to 45 were noted.", []),
        ("339 Annual Performance Report", []),
        ("The statutory 13 week timescale was met by 12 teams.", ["12"]),
        ("Falls of residents over 65 were 45.", ["45"]),
        ("101: calls waiting", []),
        ("This month 12 letters came.", ["12"]),
        ("The measure 85% was met.", ["85%"]),
        ("The last 12 letters and 41 calls", ["12", "41"]),
        ("Over 65 residents came.", ["Over 65"]),
    ),
)
def test_which_numbers_are_figures(words: str, expected: list[str]) -> None:
    assert [each.text for each in find_quantities(words)] == expected


@pytest.mark.parametrize(
    ("sentence", "kind"),
    (
        ("The scheme was financed by £32m of grants.", ClaimKind.VALUE),
        ("The fair was attended by over 300 people.", ClaimKind.VALUE),
        ("The fair spent 97% of the budget.", ClaimKind.VALUE),
        ("The list grew by 45 people.", ClaimKind.CHANGE),
        ("It was within 3% of the budget.", ClaimKind.CHANGE),
    ),
)
def test_what_did_something_is_no_change(sentence: str, kind: ClaimKind) -> None:
    kinds = [each.claim.kind for each in proof_of(sentence).checked if each.claim.quantity]
    assert kinds == [kind]


@pytest.mark.parametrize(
    "words", ("Improvements officers met.", "A similar tool was bought.", "They are consistent.")
)
def test_words_cut_short_are_no_movement(words: str) -> None:
    assert find_movements(words) == ()


@pytest.mark.parametrize("piece", ("measure 1 and ", "top 1 ", "1 quarter 1 a ", "people over 1"))
def test_a_hostile_line_four_times_as_long_takes_about_four_times_as_long(piece: str) -> None:
    short, long = (
        quickest(partial(find_quantities, piece * (letters // len(piece))), enough=0)
        for letters in (10_000, 40_000)
    )
    # Were each number held against each name, it would be sixteen times.
    assert long < 9 * short
