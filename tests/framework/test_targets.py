"""Targets as they are typed: profiled, for a year so far, ranges, shares, days, and yes or no."""

from decimal import Decimal
from pathlib import Path

import pytest

from golden_thread.framework import Frequency, Indicator, Polarity, RollUp, Target, Unit
from golden_thread.framework.target_file import TARGET_COLUMNS, Promised, read_targets
from golden_thread.periods import parse_key
from golden_thread.problems import Problem
from tests.judgement.made_up import made_indicator

HEADING = ",".join((*TARGET_COLUMNS, "upper", "tolerance_percent"))


def read(
    folder: Path, *rows: str, heading: str = HEADING, **given: object
) -> tuple[tuple[Target, ...], list[Problem]]:
    """The targets of one indicator, of which a row gives the period, then the rest."""
    indicator: Indicator = made_indicator(**given)
    (folder / "framework").mkdir()
    lines = [f"BINS,{row}" for row in rows]
    (folder / "framework/targets.csv").write_text("\n".join((heading, *lines)), encoding="utf-8")
    promised = Promised({"BINS": indicator}, {}, all_are_known=True)
    problems: list[Problem] = []
    return read_targets(folder, promised, problems), problems


def sound(folder: Path, *rows: str, **given: object) -> tuple[Target, ...]:
    targets, problems = read(folder, *rows, **given)
    assert problems == []
    return targets


def test_a_profiled_target_is_a_row_for_each_period(tmp_path: Path) -> None:
    quarters = (("Q1", "20"), ("Q2", "45"), ("Q3", "70"), ("Q4", "100"))
    rows = [
        f"FY2022-23-{quarter},{value},5,The profile,Cabinet,2022-03-15,,"
        for quarter, value in quarters
    ]
    found = sound(tmp_path, *rows)
    assert [(each.period.key, str(each.value)) for each in found] == [
        (f"FY2022-23-{quarter}", value) for quarter, value in quarters
    ]


def test_a_year_and_a_year_so_far_have_targets_where_there_is_a_roll_up(tmp_path: Path) -> None:
    rows = [
        f"{key},400,,The plan,Cabinet,2022-03-15,,"
        for key in ("FY2022-23-Q2", "FY2022-23", "FY2022-23-YTD-2022-09")
    ]
    found = sound(tmp_path, *rows, unit=Unit.COUNT, decimals=0, roll_up=RollUp.SUM)
    assert [each.period for each in found] == [
        parse_key("FY2022-23-Q2"),
        parse_key("FY2022-23"),
        parse_key("FY2022-23-YTD-2022-09"),
    ]


def test_without_a_roll_up_a_target_for_a_year_says_what_it_needs(tmp_path: Path) -> None:
    targets, problems = read(tmp_path, "FY2022-23,90,,The plan,Cabinet,2022-03-15,,")
    assert targets == ()
    assert [each.code for each in problems] == ["GT-FRAMEWORK-012"]
    assert "roll_up" in problems[0].message


def test_a_range_has_two_ends_which_may_be_one_and_the_same(tmp_path: Path) -> None:
    rows = [
        f"FY2022-23-{quarter},18,0.5,Advice,Cabinet,2022-03-15,{upper},"
        for quarter, upper in (("Q1", "21"), ("Q2", "18"))
    ]
    found = sound(tmp_path, *rows, polarity=Polarity.RANGE)
    assert [(each.value, each.upper) for each in found] == [
        (Decimal(18), Decimal(21)),
        (Decimal(18), Decimal(18)),
    ]


def test_a_range_upside_down_is_told_in_its_own_unit(tmp_path: Path) -> None:
    row = "CY2022,2022-12-31,,The scheme,Cabinet,2022-03-15,2022-06-30,"
    dated = {"unit": Unit.DATE, "decimals": 0, "frequency": Frequency.OCCASION}
    _, problems = read(tmp_path, row, polarity=Polarity.RANGE, **dated)
    assert [each.message for each in problems] == [
        "The range begins at 31 December 2022 and ends below that, at 30 June 2022."
    ]


def test_a_tolerance_in_the_unit_or_as_a_share_of_the_target(tmp_path: Path) -> None:
    rows = (
        "FY2022-23-Q1,90,2.5,The plan,Cabinet,2022-03-15,,",
        "FY2022-23-Q2,90,,The plan,Cabinet,2022-03-15,,5",
        "FY2022-23-Q3,90,,The plan,Cabinet,2022-03-15,,",
    )
    found = sound(tmp_path, *rows)
    assert [(each.tolerance, each.tolerance_percent) for each in found] == [
        (Decimal("2.5"), None),
        (None, Decimal(5)),
        (None, None),
    ]


def test_a_day_has_a_tolerance_in_days_or_none_at_all(tmp_path: Path) -> None:
    """A share that holds for the whole council would be a share of all days since year 1."""
    rows = (
        "CY2022,2022-12-31,14,The scheme,Cabinet,2022-03-15,,",
        "CY2023,2023-12-31,,The scheme,Cabinet,2022-03-15,,",
    )
    dated = {"unit": Unit.DATE, "decimals": 0, "frequency": Frequency.OCCASION}
    found = sound(tmp_path, *rows, polarity=Polarity.LOWER, **dated)
    assert [each.tolerance for each in found] == [Decimal(14), Decimal(0)]
    assert found[0].value - found[1].value == -365


@pytest.mark.parametrize(("typed", "value"), (("yes", 1), ("no", 0)))
def test_a_yes_or_no_is_met_or_missed(typed: str, value: int, tmp_path: Path) -> None:
    row = f"FY2022-23-Q2,{typed},,The law,Cabinet,2022-03-15,,"
    (found,) = sound(tmp_path, row, unit=Unit.YES_NO, decimals=0)
    assert (found.value, found.tolerance) == (value, 0)


def test_the_last_two_columns_may_be_left_off(tmp_path: Path) -> None:
    found, problems = read(
        tmp_path,
        "FY2022-23-Q2,90,2,The plan,Cabinet,2022-03-15",
        heading=",".join(TARGET_COLUMNS),
    )
    assert problems == []
    assert (found[0].upper, found[0].tolerance_percent) == (None, None)


@pytest.mark.parametrize(("typed", "unit"), (("-5", Unit.QUANTITY), ("-400", Unit.MONEY)))
def test_some_units_go_below_zero(typed: str, unit: Unit, tmp_path: Path) -> None:
    row = f"FY2022-23-Q2,{typed},,The plan,Cabinet,2022-03-15,,"
    (found,) = sound(tmp_path, row, unit=unit, decimals=0)
    assert found.value == int(typed)


def test_without_the_file_there_are_no_targets(tmp_path: Path) -> None:
    promised = Promised({}, {}, all_are_known=True)
    assert read_targets(tmp_path, promised, []) == ()


def test_a_code_that_may_be_of_an_indicator_at_fault_is_not_told(tmp_path: Path) -> None:
    (tmp_path / "framework").mkdir()
    row = "GONE,FY2022-23-Q2,soon,,The plan,Cabinet,2022-03-15,,"
    (tmp_path / "framework/targets.csv").write_text(f"{HEADING}\n{row}", encoding="utf-8")
    for known, codes in ((False, []), (True, ["GT-FRAMEWORK-010", "GT-FILES-007"])):
        problems: list[Problem] = []
        assert read_targets(tmp_path, Promised({}, {}, all_are_known=known), problems) == ()
        assert [each.code for each in problems] == codes
