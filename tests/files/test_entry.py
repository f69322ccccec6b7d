"""What a person typed becomes a value, or a problem at its own line."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.files import Entry, Source, parse_yaml
from golden_thread.periods import parse_key
from golden_thread.problems import Place


class Colour(StrEnum):
    BLUE = "blue"
    GREEN = "green"


def entry(text: str) -> Entry:
    found = parse_yaml(Source(text, "a.yaml"), [])
    assert found is not None
    return found


def typed(value: str) -> Entry:
    return entry(f"first: 1\nname: {value}\n")


def codes(of: Entry) -> list[tuple[str, int | None]]:
    return [(each.code, each.place.line) for each in of.problems]


@pytest.mark.parametrize(
    "words", ("2.50", "no", "yes", "12:30", "012", "null", "~", "1e3", "2022-11-01", "0x1F", "+5")
)
def test_everything_stays_as_it_was_typed(words: str) -> None:
    assert typed(words).text("name") == words


@pytest.mark.parametrize(
    ("words", "number"),
    (
        ("2.50", "2.50"),
        ("012", "12"),
        ("-3", "-3"),
        ("+3", "3"),
        ("12,038", "12038"),
        ("1,234,567.8", "1234567.8"),
        ("123456789012345.123456789012", "123456789012345.123456789012"),
    ),
)
def test_a_number_keeps_its_places(words: str, number: str) -> None:
    assert str(typed(words).decimal("name")) == number


@given(some.decimals(-(10**14), 10**14, places=3))
def test_every_number_comes_back_as_it_was_typed(number: Decimal) -> None:
    assert typed(f"'{number:f}'").decimal("name") == number
    assert typed(f"'{number:,f}'").decimal("name") == number


Get = Callable[[Entry], Any]
DECIMAL: Get = lambda of: of.decimal("name")  # noqa: E731 - one getter a line, as a table
WHOLE: Get = lambda of: of.whole("name", 0)  # noqa: E731
DATE: Get = lambda of: of.date("name")  # noqa: E731
MOMENT: Get = lambda of: of.moment("name")  # noqa: E731
PERIOD: Get = lambda of: of.period("name")  # noqa: E731
CHOICE: Get = lambda of: of.choice("name", Colour)  # noqa: E731
YES: Get = lambda of: of.yes("name")  # noqa: E731


@pytest.mark.parametrize(
    ("get", "words", "value"),
    (
        (WHOLE, "3", 3),
        (WHOLE, "007", 7),
        (DATE, "2022-11-01", date(2022, 11, 1)),
        (MOMENT, "2022-11-01T09:30:00Z", datetime(2022, 11, 1, 9, 30, tzinfo=UTC)),
        (MOMENT, "2022-07-01T09:30:00+01:00", datetime(2022, 7, 1, 8, 30, tzinfo=UTC)),
        (PERIOD, "FY2022-23-Q2", parse_key("FY2022-23-Q2")),
        (CHOICE, "green", Colour.GREEN),
        (YES, "yes", True),
        (YES, "no", False),
    ),
)
def test_what_is_typed_well_is_read(get: Get, words: str, value: object) -> None:
    found = typed(words)
    assert get(found) == value
    assert found.sound
    assert found.problems == []


@pytest.mark.parametrize(
    ("get", "words", "code"),
    (
        *((DECIMAL, words, "GT-FILES-007") for words in (
            "12,5O", "12,5", "1,2345", "1,23,456", "NaN", "sNaN", "Infinity", "1e999", "1_000",
            "£5", "5%", ".5", "5.", "٣", "−5", "1 000", "4" * 40, "0." + "1" * 13,
        )),
        *((WHOLE, words, "GT-FILES-015") for words in ("1.0", "-1", "two", "²", "9" * 5_000)),
        *((DATE, words, "GT-FILES-008") for words in (
            "1/11/2022", "20221101", "2022-W44", "2022-02-30", "2022-11-01T09:30:00Z",
        )),
        *((MOMENT, words, "GT-FILES-009") for words in (
            "2022-11-01", "2022-11-01T09:30:00", "0001-01-01T00:00:00+05:00", "noon",
        )),
        *((PERIOD, words, "GT-FILES-010") for words in (
            "Q2", "FY2022-24", "0001-01", "FY1899-00", "9999-12",
        )),
        *((CHOICE, words, "GT-FILES-011") for words in ("Blue", "red", "blue green")),
        *((YES, words, "GT-FILES-012") for words in ("true", "Yes", "y", "1")),
        *((get, "[3]", "GT-FILES-013") for get in (DECIMAL, WHOLE, DATE, PERIOD, CHOICE, YES)),
        *((get, "{a: b}", "GT-FILES-013") for get in (DECIMAL, MOMENT, CHOICE, YES)),
    ),
)  # fmt: skip
def test_what_cannot_be_read_is_one_problem_at_its_line(get: Get, words: str, code: str) -> None:
    found = typed(words)
    get(found)
    assert codes(found) == [(code, 2)]
    assert not found.sound


def test_what_is_not_there_is_at_the_line_of_its_group() -> None:
    group = entry("groups:\n  - a: 1\n  - b: 2\n").entries("groups")[1]
    assert group.text("a") == ""
    assert codes(group) == [("GT-FILES-005", 3)]


def test_what_need_not_be_there_is_none_or_its_default() -> None:
    found = typed("")
    assert found.text("name", "words") == "words"
    assert found.choice("name", Colour, Colour.GREEN) is Colour.GREEN
    assert found.yes("name", default=True)
    assert found.whole("name", 4) == 4
    nothing = (DECIMAL, DATE, MOMENT, PERIOD)
    assert [get(found) for get in nothing] == [None] * 4
    assert (found.texts("name"), found.entries("name"), found.entry("name")) == ((), (), None)
    assert found.problems == []


def test_a_needed_date_is_a_problem_when_left_out_and_when_wrong() -> None:
    for words, code in (("", "GT-FILES-005"), ("soon", "GT-FILES-008")):
        found = typed(words)
        found.needed_date("name")
        assert codes(found) == [(code, 2)]


def test_one_word_is_a_list_of_one() -> None:
    assert typed("one").texts("name") == ("one",)
    assert typed("[one, two]").texts("name") == ("one", "two")


@pytest.mark.parametrize("words", ("{a: b}", "[[one], two]", "[one, {a: b}]"))
def test_a_list_of_words_holds_nothing_else(words: str) -> None:
    found = typed(words)
    assert found.texts("name") == ()
    assert codes(found) == [("GT-FILES-013", 2)]


@pytest.mark.parametrize("words", ("word", "{a: b}", "[{a: b}, word]"))
def test_a_list_of_groups_holds_nothing_else(words: str) -> None:
    found = typed(words)
    assert found.needed_entries("name") == ()
    assert codes(found) == [("GT-FILES-013", 2)]


def test_groups_know_their_lines() -> None:
    found = entry("name:\n  - a: 1\n    b: 2\n  - a: 3\nother:\n  c: 4\n")
    assert [group.place for group in found.entries("name")] == [
        Place("a.yaml", 2, 5),
        Place("a.yaml", 4, 5),
    ]
    inner = found.entry("other")
    assert inner is not None
    assert inner.place == Place("a.yaml", 6, 3)


def test_a_group_is_not_a_word() -> None:
    found = typed("word")
    assert found.entry("name") is None
    assert codes(found) == [("GT-FILES-013", 2)]


def test_a_key_that_nobody_asked_for_is_a_problem_that_lists_those_there_are() -> None:
    found = entry("name: a\nnmae: b\n")
    found.text("name")
    found.text("other", "")
    found.refuse_others()
    assert codes(found) == [("GT-FILES-006", 2)]
    assert "name, other" in found.problems[0].message


@pytest.mark.parametrize(
    ("value", "text", "line"),
    (
        ("words", "words", 2),
        ("|\n  one\n\n  two", "one\n\ntwo", 3),
        (">\n  one\n  two", "one two", 3),
    ),
)
def test_markdown_knows_where_it_begins(value: str, text: str, line: int) -> None:
    assert typed(value).markdown("name") == Source(text, "a.yaml", line)


def test_markdown_that_is_not_there_is_none() -> None:
    assert typed("").markdown("name") is None
    assert typed("x").markdown("other") is None
