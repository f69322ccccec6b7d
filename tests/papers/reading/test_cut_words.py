"""Words that a narrow cell cuts between two letters are whole again; two words stay two."""

import pytest

from golden_thread.papers.reading.cut_words import is_cut
from golden_thread.papers.reading.hyphens import seam

WHOLE = frozenset(("satisfaction", "household", "homeless", "applications", "service", "not"))
WHOLE_BESIDE = WHOLE | {"complaints", "answered", "homes", "without", "with", "out", "house"}


@pytest.mark.parametrize(
    ("above", "below"),
    (
        *(("£271,63", "5"), ("4,999.", "4"), ("£1,2", "40,8"), ("271", ",635"), ("12", ".4%")),
        *(("15", "841"), ("12.4", "%"), ("(£1,280,80", "0)"), ("2024/2", "5"), ("(1,234", ")")),
        *(("WA", "S01"), ("HOU0", "2"), ("GREE", "N"), ("Directi", "on"), ("Improv", "ed")),
        *(("satisfactio", "n"), ("Househo", "ld"), ("Statu", "s"), ("complet", "ed")),
    ),
)
def test_one_word_where_the_line_is_full(above: str, below: str) -> None:
    assert is_cut(above, [below], WHOLE, is_full=True)


@pytest.mark.parametrize(
    ("above", "below"),
    (
        *(
            ("Homeless", "applications"),
            ("Complaints", "answered"),
            ("Number", "of"),
            ("In", "2024"),
        ),
        *(("74.6", "76.0"), ("2024/25", "2025/26"), ("Not", "met"), ("Although", "complaints")),
        *(("2024/25", "Actual"), ("Target", "£1,200"), ("12,030", "12,297"), ("Q1", "2024/25")),
    ),
)
def test_two_words_stay_two(above: str, below: str) -> None:
    assert not is_cut(above, [below], WHOLE_BESIDE, is_full=True)


def test_a_word_cut_twice_is_known_by_all_of_it() -> None:
    assert is_cut("sat", ["isfac", "isfaction"], WHOLE, is_full=True)
    assert not is_cut("Homeless", ["applicatio", "applications"], WHOLE, is_full=True)


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    (
        *(("£271,63", "5", True), ("271", ",635", True), ("satisfac", "tion", True)),
        *(("15", "841", False), ("Improv", "ed here", False)),
        *(
            ("temporary", ":", True),
            ("12.4", "%", True),
            ("Quarter", "2", False),
            ("recovered", "now", False),
        ),
        *(("with", "out", False), ("recent", "ly", False)),
    ),
)
def test_where_the_width_is_unknown_only_what_is_sure(
    above: str, below: str, expected: bool
) -> None:
    assert is_cut(above, [below], WHOLE_BESIDE, is_full=False) is expected


def test_a_comma_ends_a_year_and_begins_the_rest_of_a_number() -> None:
    assert not is_cut("2023/24,", ["2,046"], WHOLE, is_full=True)
    assert is_cut("12,", ["046"], WHOLE, is_full=True)


def test_a_dash_joins_two_months_over_the_end_of_a_line() -> None:
    assert seam("July–", "September", WHOLE) == (5, "")
    assert seam("twenty-", "three", WHOLE) == (7, "")
    assert seam("not here –", "but there", WHOLE) == (10, " ")
