"""The sentences we write ourselves, word for word."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from golden_thread.document import FigureReference, Inline, plain_text
from golden_thread.figures import Missing, Movement, Qualifier
from golden_thread.framework import (
    DefinitionVersion,
    Language,
    Polarity,
    RollUp,
    Status,
    Unit,
)
from golden_thread.narrative import (
    Phrase,
    Telling,
    describe,
    describe_run,
    direction_word,
    phrase,
    status_word,
)
from golden_thread.narrative.phrases import in_period, qualifier_words, shorter_phrase
from golden_thread.periods import parse_key
from tests.judgement.made_up import (
    LAST_YEAR,
    Q1,
    Q2,
    Q3,
    Q4,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
    number,
)
from tests.spec.reading import rows_of

SO_FAR = parse_key("FY2022-23-YTD-2022-09")
DECIMALS = {Unit.COUNT: 0, Unit.DATE: 0, Unit.YES_NO: 0, Unit.MONEY: 0, Unit.RATIO: 2}
WORDS = {Status.GREEN: "On track", Status.AMBER: "At risk", Status.RED: "Off track"}


def told(row: dict[str, str]) -> tuple[Inline, ...]:
    """The line about the figure of a row; what a row leaves empty is not there."""
    unit = Unit(row["unit"] or "percent")
    stated = bool(row["stated_change"] or row["stated_movement"])
    change = row["definition_change"]
    indicator = made_indicator(
        unit=unit,
        decimals=DECIMALS.get(unit, 1),
        polarity=Polarity(row["polarity"] or "higher"),
        per=100_000 if unit is Unit.RATE else 0,
        counted="degrees" if unit is Unit.QUANTITY else "",
        counted_one="degree" if unit is Unit.QUANTITY else "",
        monitoring_only=bool(row["monitoring_only"]),
        roll_up=RollUp(row["roll_up"] or "none"),
        versions=(DefinitionVersion(Q1.starts_on, "New", change, False),) if change else (),
    )
    figure = made_observation(
        amount(row["value"], unit),
        missing=Missing(row["missing"]) if row["missing"] else None,
        qualifier=Qualifier(row["qualifier"] or "exact"),
        stated_change=number(row["stated_change"]),
        stated_movement=Movement(row["stated_movement"]) if row["stated_movement"] else None,
        stated_against=Q1 if stated else None,
        status_published=Status(row["published"]) if row["published"] else None,
    )
    others = {Q1: row["earlier"], LAST_YEAR: row["last_year"], SO_FAR: row["year"]}
    rows = [
        made_observation(amount(value, unit), period) for period, value in others.items() if value
    ]
    tolerance = "0" if unit is Unit.YES_NO else "5"
    targets = [
        replace(
            made_target(str(amount(value, unit)), tolerance, period=period),
            upper=amount(row["upper"], unit) if period is Q2 else None,
        )
        for period, value in ((Q2, row["target"]), (SO_FAR, row["year_target"]))
        if value
    ]
    made = made_framework(indicator, targets=tuple(targets))
    words = WORDS if row["renamed"] else {}
    framework = replace(made, council=replace(made.council, status_words=words))
    telling = Telling(framework, made_register(figure, *rows), Q2)
    return describe(telling.verdict(indicator), telling)


def amount(typed: str, unit: Unit) -> Decimal | None:
    """The value as its unit writes it: a number, a date, yes or no."""
    if unit is Unit.DATE and typed:
        return Decimal(date.fromisoformat(typed).toordinal())
    if unit is Unit.YES_NO and typed:
        return Decimal(int(typed == "yes"))
    return number(typed)


@pytest.mark.parametrize("row", rows_of("describe"))
def test_a_figure_is_described_so(row: dict[str, str]) -> None:
    assert plain_text(told(row)) == row["words"]


@pytest.mark.parametrize(
    ("moved", "starts"),
    (
        (None, "Bins collected on time: "),
        (Movement.DOWN, "Bins collected on time: lower than in Quarter 1 2022/23"),
        (Movement.UP, "Bins collected on time: higher than in Quarter 1 2022/23"),
        (Movement.SAME, "Bins collected on time: much the same as in Quarter 1 2022/23"),
    ),
)
def test_a_missing_figure_says_so_and_which_way_it_went(
    moved: Movement | None, starts: str
) -> None:
    indicator = made_indicator()
    row = made_observation(
        None,
        missing=Missing.NOT_AVAILABLE,
        stated_movement=moved,
        stated_against=Q1 if moved else None,
    )
    telling = Telling(made_framework(indicator), made_register(row), Q2)
    words = plain_text(describe(telling.verdict(indicator), telling))
    assert words.startswith(starts)
    assert words.endswith("no figure is held for Quarter 2 2022/23.")


def test_a_run_gives_every_figure_and_leaves_out_gaps() -> None:
    indicator = made_indicator()
    rows = [made_observation("85", Q2), made_observation("49.31", Q3), made_observation("77", Q1)]
    gap = made_observation(None, Q4, missing=Missing.LATE)
    telling = Telling(made_framework(indicator), made_register(*rows, gap), Q2)
    line = describe_run(indicator, (Q3, Q4, Q1, Q2), telling)
    assert plain_text(line) == (
        "Bins collected on time: 49.3% in Quarter 3 2021/22, 77% in Quarter 1 2022/23, "
        "85% in Quarter 2 2022/23."
    )
    figures = [inline for inline in line if isinstance(inline, FigureReference)]
    assert [(each.text, each.period) for each in figures] == [
        ("49.3%", Q3),
        ("77%", Q1),
        ("85%", Q2),
    ]


@pytest.mark.parametrize(
    ("polarity", "later", "word"),
    (
        (Polarity.HIGHER, "85", "Better"),
        (Polarity.LOWER, "85", "Worse"),
        (Polarity.HIGHER, "77", "No real change"),
        (Polarity.NONE, "85", "Higher"),
        (Polarity.NONE, "70", "Lower"),
        (Polarity.LOWER, "70", "Better"),
        (Polarity.HIGHER, None, "–"),
        (Polarity.RANGE, "85", "Higher"),
    ),
)
def test_the_direction_of_travel_in_a_word(
    polarity: Polarity, later: str | None, word: str
) -> None:
    indicator = made_indicator(polarity=polarity, no_real_change=Decimal("0.5"))
    register = made_register(made_observation(later), made_observation("77", Q1))
    telling = Telling(made_framework(indicator), register, Q2)
    assert direction_word(telling.verdict(indicator).previous, telling) == word


@pytest.mark.parametrize("language", tuple(Language))
def test_every_phrase_has_words_in_every_language(language: Language) -> None:
    assert all(phrase(name, language) for name in Phrase)
    made = made_framework()
    council = replace(made.council, language=language)
    words = [status_word(status, council) for status in Status]
    assert len(set(words)) == len(words)
    units = [qualifier_words(each, unit, language) for each in Qualifier for unit in Unit]
    assert all(each == "" or each.endswith(" ") for each in units)
    assert all(shorter_phrase(name, language) for name in Phrase)


@pytest.mark.parametrize(
    ("unit", "later", "earlier", "word"),
    (
        (Unit.DATE, "738000", "737991", "Later"),
        (Unit.DATE, "737991", "738000", "Earlier"),
        (Unit.YES_NO, "1", "0", "Changed"),
        (Unit.COUNT, "1", "0", "Higher"),
    ),
)
def test_where_neither_way_is_good_a_date_is_later_and_an_answer_changed(
    unit: Unit, later: str, earlier: str, word: str
) -> None:
    indicator = made_indicator(unit=unit, decimals=0, polarity=Polarity.NONE)
    register = made_register(made_observation(later), made_observation(earlier, Q1))
    telling = Telling(made_framework(indicator), register, Q2)
    assert direction_word(telling.verdict(indicator).previous, telling, indicator) == word


def test_a_day_is_told_on_it_and_a_quarter_in_it() -> None:
    day = parse_key("2024-11-10")
    assert in_period(day, Language.ENGLISH) == "on 10 November 2024"
    assert in_period(Q2, Language.ENGLISH) == "in Quarter 2 2022/23"
