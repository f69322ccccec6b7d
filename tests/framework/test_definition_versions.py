"""An indicator's definition on a day, and the changes that keep periods from being compared."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.framework import DefinitionVersion
from golden_thread.periods import parse_key, periods_between
from tests.judgement.made_up import made_indicator

QUARTERS = periods_between(parse_key("FY2020-21-Q1"), parse_key("FY2024-25-Q4"))


def version(starts_on: str, *, comparable: bool = False) -> DefinitionVersion:
    return DefinitionVersion(date.fromisoformat(starts_on), "Meaning", "Change", comparable)


FIRST, SECOND = version("2021-04-01", comparable=True), version("2023-04-01")
INDICATOR = made_indicator(versions=(FIRST, SECOND))


@pytest.mark.parametrize(
    ("key", "found"),
    (
        ("FY2020-21-Q4", None),
        ("FY2021-22-Q1", FIRST),
        ("FY2022-23-Q4", FIRST),
        ("FY2023-24-Q1", SECOND),
        ("FY2030-31", SECOND),
        # It changed within the year, so that the year began by the one before.
        ("CY2023", FIRST),
    ),
)
def test_the_definition_is_that_in_force_when_the_period_began(
    key: str, found: DefinitionVersion | None
) -> None:
    assert INDICATOR.version(parse_key(key)) == found


@pytest.mark.parametrize(
    ("earlier", "later", "change"),
    (
        ("FY2022-23-Q4", "FY2023-24-Q1", SECOND),
        ("FY2022-23-Q2", "FY2023-24-Q2", SECOND),
        ("FY2020-21-Q4", "FY2023-24-Q2", SECOND),
        # Figures from before the first version may be set beside later ones.
        ("FY2020-21-Q4", "FY2021-22-Q1", None),
        ("FY2022-23-Q3", "FY2022-23-Q4", None),
        ("FY2023-24-Q1", "FY2023-24-Q2", None),
        # The later year has three quarters by the new definition.
        ("CY2022", "CY2023", SECOND),
        # Nothing changes within one and the same.
        ("CY2023", "CY2023", None),
    ),
)
def test_a_change_that_lies_between(
    earlier: str, later: str, change: DefinitionVersion | None
) -> None:
    assert INDICATOR.definition_changed(parse_key(earlier), parse_key(later)) == change


@pytest.mark.property
@given(
    some.lists(some.dates(date(2020, 1, 1), date(2025, 12, 31)), max_size=3, unique=True),
    some.sampled_from(QUARTERS),
    some.sampled_from(QUARTERS),
    some.data(),
)
def test_a_change_lies_between_whichever_comes_first(days, one, other, data) -> None:
    comparable = data.draw(some.lists(some.booleans(), min_size=len(days), max_size=len(days)))
    versions = tuple(
        DefinitionVersion(day, "Meaning", "Change", kept)
        for day, kept in zip(sorted(days), comparable, strict=True)
    )
    indicator = made_indicator(versions=versions)
    found = indicator.definition_changed(one, other)
    assert indicator.definition_changed(other, one) == found
    same = indicator.version(one) == indicator.version(other)
    if not any(not each.is_comparable for each in versions):
        assert found is None
    elif not same and all(not each.is_comparable for each in versions):
        assert found is not None


def test_an_indicator_without_versions_never_changed() -> None:
    plain = made_indicator()
    assert plain.version(QUARTERS[0]) is None
    assert plain.definition_changed(QUARTERS[0], QUARTERS[-1]) is None
