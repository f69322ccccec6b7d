"""Tables held against a register: arrows in the paper's own sense, and movements since when."""

import pytest

from golden_thread.document import Cell, Document, Row, Table, Text
from golden_thread.framework import Polarity, Unit
from golden_thread.proofing import Evidence, proof_read
from tests.judgement.made_up import (
    LAST_YEAR,
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
)

_LOWER = {"unit": Unit.COUNT, "decimals": 0, "polarity": Polarity.LOWER}
FRAMEWORK = made_framework(
    made_indicator(),
    made_indicator("MISSED", "Missed bins", **_LOWER),
    made_indicator("FLYTIPS", "Fly-tips reported", **_LOWER),
    made_indicator("APPEALS", "Appeals lodged", **_LOWER),
    made_indicator("ARREARS", "Rent arrears", **(_LOWER | {"unit": Unit.MONEY})),
)
REGISTER = made_register(
    made_observation("86", LAST_YEAR),
    made_observation("77.3", Q1),
    made_observation("85", Q2),
    made_observation("320", Q1, "MISSED"),
    made_observation("305", Q2, "MISSED"),
    made_observation("90", Q1, "FLYTIPS"),
    made_observation("80", Q2, "FLYTIPS"),
    made_observation("12", Q1, "APPEALS"),
    made_observation("15", Q2, "APPEALS"),
    made_observation("1200000", Q1, "ARREARS"),
    made_observation("1234000", Q2, "ARREARS"),
)


def found_in(header: str, *rows: str) -> list[str]:
    """The findings on a table whose cells are divided by bars."""
    heading, *body = (
        Row(tuple(Cell((Text(cell),)) for cell in row.split(" | "))) for row in (header, *rows)
    )
    document = Document("Quarter 2 2022/23 performance", (Table(heading, tuple(body)),))
    proof = proof_read("A paper", document, Evidence(FRAMEWORK, REGISTER))
    return [f"{each.check.code} {each.text}" for each in proof.findings]


@pytest.mark.parametrize(
    ("rows", "findings"),
    (
        # The others show the number, so that this one shows it wrong.
        (("MISSED | 305 | ▲", "FLYTIPS | 80 | ▼", "APPEALS | 15 | ▲"), ["GT-P31 ▲"]),
        # The others show how good it is.
        (("MISSED | 305 | ▼", "FLYTIPS | 80 | ▲", "APPEALS | 15 | ▼"), ["GT-P31 ▼"]),
        (("MISSED | 305 | ▼", "FLYTIPS | 80 | ▼", "APPEALS | 15 | ▲"), []),
        (("MISSED | 305 | ▲", "FLYTIPS | 80 | ▲", "APPEALS | 15 | ▼"), []),
        # Of two, nobody can tell which is off.
        (("MISSED | 305 | ▲", "FLYTIPS | 80 | ▼"), []),
    ),
)
def test_an_arrow_is_held_to_the_sense_of_the_others(
    rows: tuple[str, ...], findings: list[str]
) -> None:
    assert found_in("Measure | Actual | DoT", *rows) == findings


@pytest.mark.parametrize(
    ("header", "row", "findings"),
    (
        # Up from 77.3% in the quarter before, and down from 86% a year ago: either may be meant.
        ("Measure | Actual | Last year | Trend", "BINS | 85 | 86 | Up", []),
        ("Measure | Actual | Last year | Trend", "BINS | 85 | 86 | Down", []),
        ("Measure | Actual | Last year | Trend", "BINS | 85 | 86 | ↓", []),
        (
            "Measure | Actual | Last year | Trend",
            "BINS | 85 | 86 | No change",
            ["GT-P05 No change"],
        ),
        ("Measure | Actual | Last year | Short trend", "BINS | 85 | 86 | Down", ["GT-P05 Down"]),
        ("Measure | Actual | Change on last year", "BINS | 85 | Up", ["GT-P05 Up"]),
        ("Measure | Actual | Prev. qtr | Yearly trend", "BINS | 85 | 77.3 | Up", ["GT-P05 Up"]),
    ),
)
def test_a_movement_that_may_be_from_either_is_told_where_it_is_wrong_of_both(
    header: str, row: str, findings: list[str]
) -> None:
    assert found_in(header, row) == findings


@pytest.mark.parametrize(
    ("header", "row", "findings"),
    (
        ("Measure | Outturn (£000)", "ARREARS | 1,234", []),
        ("Measure | Outturn (£000)", "ARREARS | £1,243", ["GT-P04 £1,243"]),
        ("Measure | Unit | Actual", "ARREARS | £000s | 1,234", []),
        ("Measure | Actual (£m)", "ARREARS | 1.23", []),
        ("Measure | Actual (£m)", "ARREARS | £1.23m", []),
        ("Measure | Actual | Prev. | % change", "MISSED | 305 | 320 | 4.7", []),
        ("Measure | Actual | Prev. | % change", "MISSED | 305 | 320 | 15", ["GT-P08 15"]),
        ("Measure | Actual | Prev. | Change (pp)", "BINS | 85 | 77.3 | 7.7", []),
    ),
)
def test_a_bare_number_is_in_the_unit_that_its_heading_or_its_row_names(
    header: str, row: str, findings: list[str]
) -> None:
    assert found_in(header, row) == findings
