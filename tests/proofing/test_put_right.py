"""What a finding proposes stands in the form of what it would replace."""

from decimal import Decimal

import pytest

from golden_thread.proofing.evidence.printed_like import count_put_right, printed_like, spelled_out
from golden_thread.proofing.finders.status_counts import in_number
from golden_thread.proofing.words.quantities import find_quantities
from golden_thread.proofing.words.quantity import Quantity


@pytest.mark.parametrize(
    ("printed", "value", "right"),
    (
        ("£0.4m", "3200000", "£3.2m"),
        ("£0.4m", "12000", "12,000"),
        ("£12,400", "9600", "£9,600"),
        ("41", "51", "51"),
        ("3.8 percentage points", "8", "8.0 percentage points"),
        ("18.67 seconds", "8.67", "8.67 seconds"),
    ),
)
def test_a_number_is_put_in_the_form_of_the_one_it_replaces(
    printed: str, value: str, right: str
) -> None:
    (like,) = find_quantities(printed)
    assert printed_like(Decimal(value), like) == right


@pytest.mark.parametrize("text", ("4 (four) days", "a dozen", "four days"))
def test_a_number_of_no_one_form_is_replaced_by_figures(text: str) -> None:
    like = Quantity(text, 0, len(text), Decimal(4), 0, "days")
    assert printed_like(Decimal(9), like) == "9"


@pytest.mark.parametrize(
    ("words", "said", "right", "expected"),
    (
        ("nine Green, five Amber and six", 9, 11, "eleven Green, five Amber and six"),
        ("9 green and 2 red", 9, 11, "11 green and 2 red"),
        ("Twenty-one of the measures", 21, 32, "thirty-two of the measures"),
        ("two green and two red", 2, 3, "3"),
        ("most of the measures", 4, 3, "3"),
    ),
)
def test_a_count_is_put_right_in_figures_or_in_words(
    words: str, said: int, right: int, expected: str
) -> None:
    assert count_put_right(words, said, right) == expected


@pytest.mark.parametrize("number", range(100))
def test_a_number_in_words_is_read_back(number: int) -> None:
    assert in_number(spelled_out(number)) == number


def test_larger_numbers_stay_in_figures() -> None:
    assert spelled_out(100) == "100"
