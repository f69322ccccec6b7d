"""The figures of a paper as data: what is given out, of which moment, and what never is."""

import io
import zipfile
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from golden_thread.document import DataBook, DataCell
from golden_thread.figures import FigureKey, Missing, Qualifier, Register
from golden_thread.framework import (
    Audience,
    DefinitionVersion,
    Framework,
    Frequency,
    Indicator,
    Status,
    Unit,
)
from golden_thread.papers.writing.open_data import render_open_data
from golden_thread.papers.writing.workbook import render_xlsx
from golden_thread.periods import parse_key
from golden_thread.publishing.book.figures_book import WHOLE_COUNCIL, FiguresWanted, figures_book
from tests.judgement.made_up import (
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)

AS_AT = datetime(2022, 10, 31, 12, tzinfo=UTC)
LATER = datetime(2022, 11, 20, 9, tzinfo=UTC)


def book(framework: Framework, register: Register, **given: Any) -> DataBook:
    wanted = {
        "title": "Quarter 2 2022/23: figures",
        "dated": date(2022, 11, 1),
        "as_at": AS_AT,
        "indicators": framework.indicators,
        "periods": (Q1, Q2),
    }
    return figures_book(framework, register, FiguresWanted(**(wanted | given)))


def told(made: DataBook, table: str, **wanted: DataCell) -> list[dict[str, DataCell]]:
    [found] = [each for each in made.tables if each.name == table]
    names = [column.name for column in found.columns]
    rows = [dict(zip(names, row, strict=True)) for row in found.rows]
    return [row for row in rows if all(row[name] == cell for name, cell in wanted.items())]


def figure(framework: Framework, register: Register, period: str = Q2.key) -> dict[str, DataCell]:
    [row] = told(book(framework, register), "figures", period=period)
    return row


def test_a_figure_is_given_with_its_target_status_and_directions() -> None:
    framework = made_framework(made_indicator(), targets=(made_target("95", "2.5"),))
    register = made_register(made_observation("92.34"), made_observation("91.0", Q1))
    assert figure(framework, register) == {
        "indicator": "BINS",
        "title": "Bins collected on time",
        "service": "Street Scene",
        "period": "FY2022-23-Q2",
        "period_label": "Quarter 2 2022/23",
        "breakdown": WHOLE_COUNCIL,
        "value": Decimal("92.3"),
        "value_as_printed": "92.3%",
        "unit": "percent",
        "qualifier": "exact",
        "missing": None,
        "target": Decimal(95),
        "target_upper": "[z]",
        "tolerance": Decimal("2.5"),
        "target_as_printed": "95%",
        "status": "red",
        "status_as_published": "no",
        "status_rule": "council: green meets_target; amber within_tolerance; red otherwise",
        "status_reason": "misses_target",
        "status_tolerance": Decimal("2.5"),
        "direction_previous": "better",
        "direction_last_year": "cannot_compare",
        "revision": Decimal(1),
        "remark": None,
    }


@pytest.mark.parametrize("missing", Missing)
def test_a_missing_figure_has_its_mark_and_its_kind(missing: Missing) -> None:
    row = figure(
        made_framework(made_indicator()), made_register(made_observation(None, missing=missing))
    )
    assert (row["value"], row["missing"]) == (missing.mark, missing.value)
    assert (row["value_as_printed"], row["qualifier"]) == (None, None)


def test_a_figure_that_never_came_is_seen_to_be_missing() -> None:
    row = figure(made_framework(made_indicator()), made_register())
    assert (row["value"], row["missing"], row["revision"]) == ("[x]", "not_available", "[x]")


def test_periods_of_another_frequency_are_not_asked_for_but_given_where_held() -> None:
    month = parse_key("2022-07")
    framework = made_framework(made_indicator())
    made = book(framework, made_register(), periods=(month, Q2))
    assert [row["period"] for row in told(made, "figures")] == [Q2.key]
    occasion = made_framework(made_indicator(frequency=Frequency.OCCASION))
    made = book(occasion, made_register(made_observation("3", month)), periods=(month, Q2))
    assert [row["period"] for row in told(made, "figures")] == [month.key]


def test_a_breakdown_has_a_row_of_its_own() -> None:
    key = FigureKey("BINS", Q2, (("ward", "Adeyfield"),))
    register = made_register(made_observation("92"), made_observation("88", key=key))
    made = book(made_framework(made_indicator()), register)
    found = {row["breakdown"]: row["value"] for row in told(made, "figures", period=Q2.key)}
    assert found == {WHOLE_COUNCIL: Decimal(92), "ward=Adeyfield": Decimal(88)}


def test_the_revision_is_the_one_that_held_at_the_moment() -> None:
    later = made_observation("99", revision=2, recorded_at_utc=LATER, reason="Late returns")
    register = made_register(made_observation("92"), later)
    row = figure(made_framework(made_indicator()), register)
    assert (row["value"], row["revision"]) == (Decimal(92), Decimal(1))
    newest = book(made_framework(made_indicator()), register, as_at=None)
    [row] = told(newest, "figures", period=Q2.key)
    assert (row["value"], row["revision"]) == (Decimal(99), Decimal(2))


@pytest.mark.parametrize(
    ("unit", "value", "number", "printed", "words"),
    (
        (Unit.DATE, "738000", "[z]", "29 July 2021", "day"),
        (Unit.YES_NO, "1", Decimal(1), "Yes", "1 for yes, 0 for no"),
        (Unit.MONEY, "-12.5", Decimal("-12.5"), "-£12.50", "pounds"),
        (Unit.WORKING_DAYS, "3", Decimal(3), "3 working days", "working days"),
        (Unit.RATE, "4.2", Decimal("4.2"), "4.2 per 100,000", "rate per 100,000"),
        (Unit.COUNT, "7", Decimal(7), "7", "count of bins"),
        (Unit.QUANTITY, "7", Decimal(7), "7 bins", "bins"),
    ),
)
def test_each_unit_is_a_number_and_words(
    unit: Unit, value: str, number: DataCell, printed: str, words: str
) -> None:
    counted = "bins" if unit in (Unit.COUNT, Unit.QUANTITY) else ""
    indicator = made_indicator(unit=unit, per=100_000, counted=counted)
    framework = made_framework(indicator, targets=(made_target(value),))
    row = figure(framework, made_register(made_observation(value)))
    assert (row["value"], row["value_as_printed"], row["unit"]) == (number, printed, words)
    assert (row["target"], row["target_as_printed"]) == (number, printed)


def test_a_range_has_two_ends() -> None:
    target = replace(made_target("-4"), upper=Decimal(0), tolerance=None)
    row = figure(made_framework(made_indicator(), targets=(target,)), made_register())
    assert (row["target"], row["target_upper"]) == (Decimal(-4), Decimal(0))
    assert (row["tolerance"], row["target_as_printed"]) == (Decimal(0), "-4% to 0%")


def test_an_inexact_figure_says_so() -> None:
    about = made_observation("90", qualifier=Qualifier.ABOUT)
    row = figure(made_framework(made_indicator()), made_register(about))
    assert (row["qualifier"], row["value_as_printed"]) == ("about", "about 90%")


def test_a_status_as_published_says_so() -> None:
    printed = made_observation("90", status_published=Status.GREEN)
    row = figure(made_framework(made_indicator()), made_register(printed))
    assert (row["status"], row["status_as_published"]) == ("green", "yes")
    assert (row["status_rule"], row["status_reason"]) == (None, "as_published")
    assert row["status_tolerance"] == "[z]"


def test_a_change_of_definition_and_what_rounding_hides_are_remarked() -> None:
    version = DefinitionVersion(date(2022, 7, 1), "Anew.", "Garden waste counts too.", True)
    indicator = made_indicator(versions=(version,), decimals=0)
    framework = made_framework(indicator, targets=(made_target("90"),))
    row = figure(framework, made_register(made_observation("89.6")))
    assert row["remark"] == (
        "Defined anew from 1 July 2022: Garden waste counts too. Judged as 89.6% before rounding."
    )
    earlier = figure(framework, made_register(), Q1.key)
    assert earlier["remark"] is None


def test_targets_are_given_with_who_agreed_them() -> None:
    framework = made_framework(
        made_indicator(),
        targets=(made_target("95", "2.5"), made_target("94", period=parse_key("FY2019-20-Q1"))),
    )
    [row] = told(book(framework, made_register()), "targets")
    assert row == {
        "indicator": "BINS",
        "title": "Bins collected on time",
        "period": "FY2022-23-Q2",
        "period_label": "Quarter 2 2022/23",
        "target": Decimal(95),
        "target_upper": "[z]",
        "tolerance": Decimal("2.5"),
        "target_as_printed": "95%",
        "unit": "percent",
        "reason": "The plan",
        "agreed_by": "Cabinet",
        "agreed_on": date(2022, 4, 1),
    }


def test_without_targets_there_is_no_table_of_them() -> None:
    made = book(made_framework(made_indicator()), made_register())
    assert [table.name for table in made.tables] == ["indicators", "figures"]


def test_an_indicator_is_described() -> None:
    [row] = told(book(made_framework(made_indicator()), made_register()), "indicators")
    assert row == {
        "indicator": "BINS",
        "title": "Bins collected on time",
        "meaning": "What the title says.",
        "services": "Street Scene",
        "priorities": None,
        "unit": "percent",
        "polarity": "higher",
        "frequency": "quarter",
        "owner": "Head of Street Scene",
        "source": "Collection records",
        "data_quality": None,
        "audited_on": "[x]",
        "monitoring_only": "no",
    }


def test_the_book_says_whose_it_is_and_as_at_when() -> None:
    framework = made_framework(made_indicator(), banner="Made up.")
    made = book(framework, made_register())
    assert (made.creator, made.dated) == ("Saltmere Borough Council", date(2022, 11, 1))
    assert (made.notes, made.sources) == (("Made up.",), ("Collection records",))
    assert made.tables[1].notes == ("Figures as recorded on 31 October 2022 at 12:00 (UTC).",)


@pytest.mark.parametrize(
    ("audience", "seen"),
    (
        (Audience.PUBLIC, {"BINS"}),
        (Audience.MEMBERS, {"BINS", "FOR-MEMBERS"}),
        (Audience.OFFICERS, {"BINS", "FOR-MEMBERS", "FOR-OFFICERS"}),
        (Audience.EXEMPT, {"BINS", "FOR-MEMBERS", "EXEMPT"}),
    ),
)
def test_only_what_the_audience_may_read_is_in_any_table(
    audience: Audience, seen: set[str]
) -> None:
    others = {
        "FOR-MEMBERS": Audience.MEMBERS,
        "FOR-OFFICERS": Audience.OFFICERS,
        "EXEMPT": Audience.EXEMPT,
    }
    indicators = (
        made_indicator(),
        *(made_indicator(code, code.title(), audience=each) for code, each in others.items()),
    )
    codes = ("BINS", *others)
    framework = made_framework(*indicators, targets=tuple(made_target("9", code=c) for c in codes))
    register = made_register(*(made_observation("8", code=code) for code in codes))
    made = book(framework, register, audience=audience)
    for table in made.tables:
        assert {row[0] for row in table.rows} == seen


def test_what_officers_keep_to_themselves_is_in_no_byte() -> None:
    row = made_observation(
        "92",
        note="CANARY-note",
        source="CANARY-source",
        printed="CANARY-printed",
    )
    later = made_observation(
        "61.7", revision=2, recorded_at_utc=LATER, reason="CANARY-reason", note="CANARY-later"
    )
    hidden = made_indicator("HIDDEN", "CANARY-title", audience=Audience.OFFICERS)
    framework = made_framework(made_indicator(), hidden)
    register = made_register(row, later, made_observation("47.11", code="HIDDEN"))
    made = book(framework, register)
    everything = b"".join(render_open_data(made).values()) + _unpacked(render_xlsx(made))
    for canary in (b"CANARY", b"61.7", b"47.11", b"HIDDEN"):
        assert canary not in everything
    assert b"Bins collected on time" in everything


def _unpacked(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return b"".join(package.read(name) for name in package.namelist())


def test_every_field_of_an_indicator_was_thought_of() -> None:
    """A new field is either given out or kept: it is decided here, and not by chance."""
    given = {
        "code", "title", "meaning", "services", "unit", "decimals", "polarity", "frequency",
        "owner", "source", "monitoring_only", "counted", "priorities", "per", "data_quality",
        "audited_on", "versions", "rule",
    }  # fmt: skip
    kept = {
        "no_real_change", "aliases", "place", "themes", "counted_one", "roll_up", "approver",
        "lag_days", "audience", "protected",
    }  # fmt: skip
    assert {field.name for field in fields(Indicator)} == given | kept
