"""What disagrees is left alone where it is right of something else that its words may mean."""

from datetime import date

import pytest

from golden_thread.figures import Observation
from golden_thread.framework import Indicator, Polarity, Unit
from golden_thread.periods import Period, PeriodKind, containing
from golden_thread.proofing import ClaimVerdict, Evidence, proof_read
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
from tests.proofing.reading import paper

# The made-up measure of every test, “Bins collected on time”, with two years of figures.
SERIES = {LAST_YEAR: "81.6", Q1: "77.3", Q2: "85"}
VISITS = {LAST_YEAR: "12480", Q1: "10920", Q2: "11460"}


def series(values: dict[Period, str], code: str = "BINS") -> tuple[Observation, ...]:
    return tuple(made_observation(value, period, code) for period, value in values.items())


def evidence(*more: Observation, indicators: tuple[Indicator, ...] = ()) -> Evidence:
    visits = made_indicator(
        "VISITS", "Visits to parks", unit=Unit.COUNT, decimals=0, polarity=Polarity.HIGHER
    )
    framework = made_framework(
        made_indicator(),
        visits,
        *indicators,
        targets=(made_target("86", "3"), made_target("12000", code="VISITS")),
    )
    register = made_register(*series(SERIES), *series(VISITS, "VISITS"), *more)
    return Evidence(framework, register)


def told(sentence: str) -> list[tuple[str, str]]:
    """The code and the words of each finding on a paper of Quarter 2 2022/23."""
    proof = proof_read("A paper", paper(sentence), evidence())
    return [(each.check.code, each.text) for each in proof.findings]


@pytest.mark.parametrize(
    "sentence",
    (
        # its target, in words that are not read as one
        "In setting the scorecard, members fixed on 86% in respect of bins collected on time.",
        # the change, taken for the value
        "The upward move in visits to parks since Quarter 1 2022/23 is put at 540.",
        # how far it is from its target
        "Distance still to travel on bins collected on time: 1.0 percentage points.",
        # parts of a whole in the same sentence
        "The sum of 11,460 under visits to parks comprises 4,200 from the north, 3,100 from the"
        " east and a further 4,160 from the west.",
        # a round number near the figure
        "Visits to parks approached, without attaining, 12,000 in Quarter 2 2022/23.",
        # a sum since April
        "Since the financial year began we have recorded 22,380 on visits to parks.",
        # a movement that is of the target
        "Our ambition of 86% on bins collected on time was not bettered.",
        # a question
        "Are bins collected on time heading the wrong way?",
        "Did bins collected on time hit the target?",
        # no likeness
        "Visits to parks was not as good in Quarter 2 2022/23 (11,460) as in Quarter 2 2021/22.",
        # it falls to somebody
        "Bins collected on time missed its target, and it falls to us to put that right.",
        # another clause has another period
        "Visits to parks stood higher at 11,460; it had been 12,480 in Quarter 2 2021/22.",
    ),
)
def test_nothing_is_told_of_what_is_right_of_something_else(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "finding"),
    (
        ("Bins collected on time was 58%.", ("GT-P04", "58%")),
        ("The upward move in visits to parks, 5,431, is the change.", ("GT-P45", "5,431")),
        ("Visits to parks were 11,460, up by 550 from Quarter 1 2022/23.", ("GT-P08", "550")),
        ("Bins collected on time was against a target of 87%.", ("GT-P19", "87%")),
        ("Bins collected on time fell to 85%.", ("GT-P05", "fell")),
        ("Visits to parks were over 11,900.", ("GT-P22", "over 11,900")),
        # far off: told plainly, at another scale, or in words that leave open what it counts
        ("Visits to parks reached a new high of 73,390.", ("GT-P04", "73,390")),
        ("The quarter brought 114,600 visits to parks.", ("GT-P30", "114,600")),
        ("The quarter brought 73,390 visits to parks.", ("GT-P45", "73,390")),
    ),
)
def test_what_is_right_of_nothing_is_told(sentence: str, finding: tuple[str, str]) -> None:
    assert told(sentence) == [finding]


def test_a_measure_by_the_month_has_no_year_to_date_of_its_own() -> None:
    months = [containing(date(2022, month, 1), PeriodKind.MONTH) for month in range(1, 8)]
    calls = made_indicator("CALLS", "Calls answered", unit=Unit.COUNT, decimals=0)
    held = evidence(
        *(made_observation(f"{900 + 11 * at}", month, "CALLS") for at, month in enumerate(months)),
        indicators=(calls,),
    )
    proof = proof_read("A paper", paper("Calls answered were 1,384 in July 2022."), held)
    assert [each.check.code for each in proof.findings] == ["GT-P07"]


def test_the_reason_says_what_else_it_is() -> None:
    sentence = (
        "In setting the scorecard, members fixed on 86% in respect of bins collected on time."
    )
    proof = proof_read("A paper", paper(sentence), evidence())
    (outcome,) = [each.outcome for each in proof.checked if each.claim.text == "86%"]
    assert outcome.verdict is not ClaimVerdict.DISAGREES
