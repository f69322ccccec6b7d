"""Every line that can be written, by unit, polarity, status, movement, qualifier and missing kind.

The golden table says how some of them read; here each must keep the rules of a sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest

from golden_thread.document import FigureReference, Inline, StatusMark, Text, plain_text
from golden_thread.figures import Missing, Movement, Observation, Qualifier
from golden_thread.framework import (
    DefinitionVersion,
    Framework,
    Indicator,
    Polarity,
    RollUp,
    Status,
    Unit,
)
from golden_thread.judgement import Direction
from golden_thread.narrative import Telling, describe
from golden_thread.narrative.status_words import status_word_within
from golden_thread.periods import LabelStyle, label, parse_key
from tests.judgement.made_up import (
    LAST_YEAR,
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)

SO_FAR = parse_key("FY2022-23-YTD-2022-09")
PERIODS = (Q1, Q2, LAST_YEAR, SO_FAR)
TITLE = "Bins collected on time"
WHOLE = (Unit.COUNT, Unit.DATE, Unit.YES_NO, Unit.MONEY)
# One value of each pair is the figure, the other what it is held against.
BASE = {Unit.DATE: 738_000, Unit.YES_NO: 0}
STEPS = (Decimal(0), Decimal(1), Decimal(-1), Decimal("0.01"), Decimal("3.25"))
GOOD_OR_BAD = re.compile(r"\b(?:improve\w*|better|worse\w*|deteriorat\w*|good|bad)\b", re.I)
IS_BETTER = re.compile(r"\b(?:Lower|Earlier|No) is better\.")
QUOTED = re.compile(r"“[^”]*”")


def measure(unit: Unit, polarity: Polarity, **given: object) -> Indicator:
    return made_indicator(
        unit=unit,
        decimals=0 if unit in WHOLE else 1,
        polarity=polarity,
        per=1000 if unit is Unit.RATE else 0,
        counted="degrees" if unit is Unit.QUANTITY else "",
        counted_one="degree" if unit is Unit.QUANTITY else "",
        **given,
    )


def moved(unit: Unit, base: Decimal, by: Decimal) -> Decimal:
    """A value so far from another; what only comes whole moves by whole steps, an answer flips."""
    if unit is Unit.YES_NO:
        return Decimal(int(by > 0))
    return base + (by.quantize(Decimal(1)) if unit in WHOLE else by)


def framework_of(indicator: Indicator, unit: Unit, target: Decimal | None) -> Framework:
    if target is None:
        return made_framework(indicator)
    is_range = indicator.polarity is Polarity.RANGE
    promised = replace(
        made_target(str(moved(unit, base_of(unit), target)), "0.5"),
        upper=moved(unit, base_of(unit), target) + 1 if is_range else None,
    )
    return made_framework(indicator, targets=(promised,))


def base_of(unit: Unit) -> Decimal:
    return Decimal(BASE.get(unit, 21))


Said = tuple[Telling, Indicator, tuple[Inline, ...]]


def valued() -> Iterator[Said]:
    """Every line with a value: against targets met and missed, moved each way or not known to."""
    targets = (None, Decimal(0), Decimal(1), Decimal(-1), Decimal("3.25"))
    changes = (None, *STEPS)
    for unit, polarity, target in product(Unit, Polarity, targets):
        if polarity is Polarity.RANGE and unit in (Unit.DATE, Unit.YES_NO):
            continue
        for qualifier, before, year_before in product(Qualifier, changes, changes):
            if qualifier is not Qualifier.EXACT and year_before is not None:
                continue
            indicator = measure(unit, polarity)
            base = base_of(unit)
            rows = [made_observation(base, qualifier=qualifier)]
            for period, change in ((Q1, before), (LAST_YEAR, year_before)):
                if change is not None:
                    rows.append(made_observation(moved(unit, base, change), period))
            yield said(indicator, framework_of(indicator, unit, target), rows)


def stated() -> Iterator[Said]:
    """Every line with a movement or a change that was only stated, with a value or without one."""
    movements: tuple[tuple[Movement | None, Decimal | None], ...] = (
        *((each, None) for each in Movement),
        *((None, each) for each in STEPS),
    )
    for unit, polarity, missing in product(Unit, Polarity, (None, *Missing)):
        for movement, change in ((None, None), *movements):
            indicator = measure(unit, polarity)
            row = made_observation(
                None if missing else base_of(unit),
                missing=missing,
                stated_movement=movement,
                stated_change=change,
                stated_against=Q1 if movement or change is not None else None,
            )
            yield said(indicator, made_framework(indicator), [row])


def of_the_year() -> Iterator[Said]:
    """Lines that say where the year stands, that a definition changed, and a published status."""
    changes = ((), (DefinitionVersion(Q1.starts_on, "New", "It was 20. It is 30.", False),))
    for unit, how, versions in product(Unit, RollUp, changes):
        if how in (RollUp.SUM, RollUp.MEAN) and unit in (Unit.DATE, Unit.YES_NO):
            continue
        for status in (None, *Status):
            indicator = measure(unit, Polarity.HIGHER, roll_up=how, versions=versions)
            base = base_of(unit)
            earlier = [made_observation(base, period) for period in (Q1, LAST_YEAR)]
            here = made_observation(moved(unit, base, Decimal(1)), status_published=status)
            yield said(indicator, made_framework(indicator), [here, *earlier])


def said(indicator: Indicator, framework: Framework, rows: list[Observation]) -> Said:
    telling = Telling(framework, made_register(*rows), Q2)
    return telling, indicator, describe(telling.verdict(indicator), telling)


@pytest.fixture(scope="module")
def lines() -> list[Said]:
    return [*valued(), *stated(), *of_the_year()]


def test_there_are_thousands_of_them_and_hundreds_that_differ(lines: list[Said]) -> None:
    assert len(lines) > 5000
    assert len({plain_text(line) for _, _, line in lines}) > 2000


def test_each_is_sound_as_a_line_of_print(lines: list[Said]) -> None:
    for _, _, line in lines:
        words = plain_text(line)
        assert words.startswith(f"{TITLE}: ")
        assert words.endswith(".")
        assert "  " not in words
        assert not re.search(r"\.\.|[,;:]\.| [.,;:]|,,|\(\)|\bNone\b|[{}]", words), words


def test_one_is_never_many_nor_many_one(lines: list[Said]) -> None:
    nouns = "days|working days|hours|seconds|percentage points|degrees"
    singular = "|".join(noun.removesuffix("s") for noun in nouns.split("|"))
    for _, _, line in lines:
        words = plain_text(line)
        assert not re.search(rf"(?<![\d.,])1 (?:{nouns})\b", words), words
        assert not re.search(rf"(?<![\d.,])(?!1 )[\d.,]+ (?:{singular})\b", words), words


def test_every_number_is_a_figure_or_part_of_the_name_of_a_period(lines: list[Said]) -> None:
    names = [label(period, LabelStyle.LONG) for period in PERIODS]
    for _, _, line in lines:
        words = QUOTED.sub("", plain_text(each for each in line if isinstance(each, Text)))
        for name in names:
            words = words.replace(name, "")
        words = re.sub(r"\(\S+( \w+)* before rounding\)", "", words)
        assert not re.search(r"\d", words), words
        figures = [each for each in line if isinstance(each, FigureReference)]
        assert all(each.indicator == "BINS" and each.period in PERIODS for each in figures)


def test_none_says_better_or_worse_but_of_the_measure_itself(lines: list[Said]) -> None:
    for _, indicator, line in lines:
        words = plain_text(line)
        if indicator.polarity is not Polarity.LOWER:
            assert not GOOD_OR_BAD.search(words), words
        assert not GOOD_OR_BAD.search(IS_BETTER.sub("", words)), words


def test_where_lower_is_better_and_something_moved_the_line_says_so(lines: list[Said]) -> None:
    for telling, indicator, line in lines:
        verdict = telling.verdict(indicator)
        known = [verdict.previous.movement, verdict.last_year.movement]
        has_value = verdict.observation is not None and verdict.observation.value is not None
        told = has_value and (any(known) or verdict.target is not None)
        expected = told and indicator.polarity is Polarity.LOWER
        assert bool(IS_BETTER.search(plain_text(line))) == expected, plain_text(line)


def test_up_is_never_said_of_what_fell(lines: list[Said]) -> None:
    rising = re.compile(r", (?:up by|higher than|[\d,]+ days? later)")
    falling = re.compile(r", (?:down by|lower than|[\d,]+ days? earlier)")
    for telling, indicator, line in lines:
        movement = telling.verdict(indicator).previous.movement
        words = plain_text(line)
        if movement is not None and movement is not Movement.UP:
            assert not rising.search(words.partition(" and ")[0]), words
        if movement is not None and movement is not Movement.DOWN:
            assert not falling.search(words.partition(" and ")[0]), words


def test_the_status_is_that_of_the_verdict(lines: list[Said]) -> None:
    for telling, indicator, line in lines:
        verdict = telling.verdict(indicator)
        marks = [each for each in line if isinstance(each, StatusMark)]
        value = verdict.observation.value if verdict.observation else None
        if verdict.status is Status.GREY or value is None:
            assert marks == [] or marks[0].figure is None or marks[0].figure.period == SO_FAR
        else:
            word = status_word_within(verdict.status, telling.framework.council)
            assert (marks[0].text, marks[0].status) == (word, verdict.status)


def test_every_direction_and_status_is_among_them(lines: list[Said]) -> None:
    verdicts = [telling.verdict(indicator) for telling, indicator, _ in lines]
    assert {verdict.status for verdict in verdicts} == set(Status)
    assert {verdict.previous.direction for verdict in verdicts} == set(Direction)
