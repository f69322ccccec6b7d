"""A number that disagrees is left alone where words beside it may make it another number."""

import pytest

from golden_thread.proofing import ClaimKind
from golden_thread.proofing.evidence.in_doubt import is_in_doubt
from tests.proofing.reading import claims_of

NAME = "bins collected on time"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        (f"In Quarter 2 {NAME} was 85%.", False),
        (f"In Quarter 2 {NAME} was 85%, agreed by the committee.", False),
        (f"In Quarter 2 the outlook for {NAME} was 85%.", True),
        (f"In Oakfield {NAME} was 85% in Quarter 2, and for Quayside 81%.", True),
        (f"Nationally, in Quarter 2 {NAME} was 85%.", False),
    ),
)
def test_words_of_doubt_stand_right_beside_the_number(sentence: str, expected: bool) -> None:
    values = [each for each in claims_of(sentence) if each.kind is ClaimKind.VALUE]
    assert any(is_in_doubt(each) for each in values) is expected


def test_what_a_measure_is_called_leaves_nothing_open() -> None:
    sentence = "In Quarter 2 the share of London bins collected on time was 85%."
    (claim,) = [each for each in claims_of(sentence) if each.kind is ClaimKind.VALUE]
    assert is_in_doubt(claim)
    assert not is_in_doubt(claim, ("London bins collected on time",))
