import pytest

from golden_thread.papers.reading.printed_numbers import bullet_length, follows, split_number


@pytest.mark.parametrize(
    ("printed", "number", "rest"),
    (
        ("2.1. The total", "2.1", "The total"),
        ("2.1\tThe total", "2.1", "The total"),
        ("1.5   £3.2m was owed", "1.5", "£3.2m was owed"),
        ("6. Digital and ICT", "6", "Digital and ICT"),
        ("(a) the first", "(a)", "the first"),
        ("iv) the fourth", "iv)", "the fourth"),
        ("10.2.3. “Quoted”", "10.2.3", "“Quoted”"),
        ("3.5 days were lost", None, "3.5 days were lost"),
        ("12 complaints", None, "12 complaints"),
        ("2022. A year", None, "2022. A year"),
        ("92.3% on time", None, "92.3% on time"),
        ("2.1.", None, "2.1."),
    ),
)
def test_a_number_in_front_is_told_from_a_figure(
    printed: str, number: str | None, rest: str
) -> None:
    found, length = split_number(printed)
    assert (found, printed[length:]) == (number, rest)


@pytest.mark.parametrize(
    ("printed", "rest"),
    (("• one", "one"), ("- one", "one"), ("-5 degrees", "-5 degrees"), ("o\tone", "one")),
)
def test_bullets(printed: str, rest: str) -> None:
    assert printed[bullet_length(printed) :] == rest


@pytest.mark.parametrize(
    ("previous", "number", "answer"),
    (
        ("2.1", "2.2", True),
        ("2", "2.1", True),
        ("2.7", "3", True),
        ("2.7", "12", False),
        ("2.7", "2.9", False),
        (None, "1", True),
        (None, "14", False),
        ("(a)", "(b)", True),
        ("(b)", "(d)", False),
        ("2.1", "(a)", True),
    ),
)
def test_which_number_may_come_next(previous: str | None, number: str, answer: bool) -> None:
    assert follows(previous, number) is answer
