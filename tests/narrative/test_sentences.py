"""The sentences we write ourselves, word for word."""

from decimal import Decimal

import pytest

from golden_thread.document import FigureReference, plain_text
from golden_thread.figures import Missing, Movement, Qualifier
from golden_thread.framework import Language, Polarity, Status, Unit
from golden_thread.narrative import (
    Phrase,
    Telling,
    describe,
    describe_run,
    direction_word,
    phrase,
    status_word,
)
from tests.judgement.made_up import (
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


@pytest.mark.parametrize("row", rows_of("describe"))
def test_a_figure_is_described_so(row: dict[str, str]) -> None:
    indicator = made_indicator(unit=Unit(row["unit"]))
    targets = (made_target(row["target"], "5"),) if row["target"] else ()
    stated = bool(row["stated_change"] or row["stated_movement"])
    rows = [
        made_observation(
            number(row["value"]),
            qualifier=Qualifier(row["qualifier"]),
            stated_change=number(row["stated_change"]),
            stated_against=Q1 if stated else None,
            status_published=Status(row["published"]) if row["published"] else None,
        )
    ]
    if row["earlier"]:
        rows.append(made_observation(row["earlier"], Q1))
    telling = Telling(made_framework(indicator, targets=targets), made_register(*rows), Q2)
    assert plain_text(describe(telling.verdict(indicator), telling)) == row["words"]


@pytest.mark.parametrize(
    ("moved", "starts"),
    (
        (None, "Bins collected on time: "),
        (Movement.DOWN, "Bins collected on time: lower than in Quarter 1 2022/23"),
        (Movement.UP, "Bins collected on time: higher than in Quarter 1 2022/23"),
        (Movement.SAME, "Bins collected on time: the same as in Quarter 1 2022/23"),
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
    assert words.endswith("Quarter 2 2022/23.")


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
    words = [status_word(status, language) for status in Status]
    assert len(set(words)) == len(words)
