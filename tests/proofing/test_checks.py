"""Each check: sentences that must be caught, with the replacement, and sentences that must not."""

from dataclasses import replace
from decimal import Decimal

import pytest

from golden_thread.figures import FigureKey, Missing, Qualifier
from golden_thread.framework import Polarity, Unit
from golden_thread.proofing import CHECKS, ClaimVerdict, Evidence, Proof, proof_read
from golden_thread.proofing.checking import NO_REGISTER
from golden_thread.proofing.claims.claim import ClaimKind
from tests.judgement.made_up import (
    Q1,
    Q2,
    Q4,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)
from tests.proofing.reading import paper
from tests.spec.reading import rows_of

FRAMEWORK = made_framework(
    made_indicator(),
    made_indicator(
        "MISSED",
        "Missed bins",
        unit=Unit.COUNT,
        decimals=0,
        polarity=Polarity.LOWER,
        counted="bins",
    ),
    made_indicator(
        "PARKS", "Visits to parks", unit=Unit.COUNT, polarity=Polarity.NONE, monitoring_only=True
    ),
    targets=(made_target("86", "3"),),
)
REGISTER = made_register(
    made_observation("77.3", Q1),
    made_observation("85", Q2),
    made_observation("320", Q1, "MISSED"),
    made_observation("305", Q2, "MISSED"),
    made_observation("12000", Q2, "PARKS", qualifier=Qualifier.OVER),
)


def proof_of(sentence: str) -> Proof:
    return proof_read("A paper", paper(sentence), Evidence(FRAMEWORK, REGISTER))


@pytest.mark.parametrize("row", rows_of("checks"))
def test_what_must_be_caught_is_and_nothing_else(row: dict[str, str]) -> None:
    sentence = row["case"]
    findings = proof_of(sentence).findings
    assert [f"{each.check.code} {each.text}" for each in findings] == (
        [row["finding"]] if row["finding"] else []
    )
    assert [each.suggestion for each in findings] == ([row["suggestion"]] if findings else [])
    for each in findings:
        assert sentence[each.start : each.start + len(each.text)] == each.text
        assert "does not agree with" in each.message
        assert each.arithmetic


def test_the_sentences_that_must_be_caught_are_of_checks_that_there_are() -> None:
    caught = {row.values[0]["finding"].split(" ")[0] for row in rows_of("checks")} - {""}
    assert caught <= {check.code for check in CHECKS}


@pytest.mark.parametrize(
    ("sentence", "arithmetic"),
    (
        ("Bins collected on time was 58%.", "58 − 85 = −27"),
        ("Bins collected on time rose by 6 percentage points to 85%.", "85 − 77.3 = +7.7"),
        ("Missed bins fell by 25 to 305.", "305 − 320 = −15"),
        ("Bins collected on time was 85% against a target of 90%.", "90 − 86 = +4"),
        ("Bins collected on time is rated red.", "85% against 86%, tolerance 3%"),
        ("Bins collected on time fell to 85%.", "77.3% → 85%"),
        ("Bins collected on time was over 90%.", "85 is not over 90%"),
    ),
)
def test_the_arithmetic_is_one_line(sentence: str, arithmetic: str) -> None:
    assert [each.arithmetic for each in proof_of(sentence).findings] == [arithmetic]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    (
        ("Tenancies rose to 85%.", "it names no measure that the register knows"),
        ("Bins collected on time was 85% last year.", "the period is not clear"),
        ("Bins collected on time was 58.", "BINS has a unit, this has none"),
        ("Bins collected on time was 85 seconds.", "BINS is not measured in seconds"),
        ("Missed bins was 305 against a target of 300.", "no target is recorded for this figure"),
        ("Missed bins is rated red.", "the register has no target of Missed bins"),
        ("Bins collected on time rose by 10%.", "it may mean per cent or percentage points"),
        ("In Quarter 3 2021/22 missed bins was 9.", "the register has no value of"),
        ("Visits to parks improved.", "the register does not say which way the figure went"),
    ),
)
def test_what_cannot_be_told_says_why(sentence: str, reason: str) -> None:
    proof = proof_of(sentence)
    assert proof.findings == ()
    unknown = [
        each.outcome.reason
        for each in proof.checked
        if each.outcome.verdict is ClaimVerdict.CANNOT_TELL
    ]
    assert any(words.startswith(reason) for words in unknown), unknown


def test_without_a_register_a_paper_is_held_against_itself() -> None:
    proof = proof_read("A paper", paper("It rose from 77% to 85%."), None)
    assert [each.claim.kind for each in proof.checked].count(ClaimKind.VALUE) == 2
    assert {each.outcome.reason for each in proof.checked} == {NO_REGISTER, "77% → 85%."}
    assert proof.coverage == "3 claims found: 1 agree, 0 disagree, 2 cannot tell"


def test_an_honest_rounding_in_either_direction_agrees() -> None:
    register = made_register(made_observation(Decimal("84.5"), Q2))
    for printed in ("84%", "85%", "84.5%"):
        words = paper(f"Bins collected on time was {printed}.")
        assert proof_read("A paper", words, Evidence(FRAMEWORK, register)).findings == ()


@pytest.mark.parametrize(
    ("sentence", "findings"),
    (
        ("Children seen was 85% in Quarter 2 2022/23.", ["GT-P04 85%"]),
        ("Visits to parks is rated green.", ["GT-P06 green"]),
        ("Bins collected on time was red in Quarter 1 2022/23 and is amber now.", ["GT-P06 red"]),
        ("Bins collected on time in Marsh End was 70%.", []),
        ("Bins collected on time rose by 12.3 percentage points on Quarter 4 2021/22.", []),
    ),
)
def test_what_a_stranger_found(sentence: str, findings: list[str]) -> None:
    """A withheld figure printed; a colour with none due; another quarter's status; a ward."""
    targets = (made_target("86", "3"), made_target("70", "3", period=Q1))
    framework = replace(
        FRAMEWORK,
        indicators=(*FRAMEWORK.indicators, made_indicator("SEEN", "Children seen")),
        targets=targets,
    )
    ward = FigureKey("BINS", Q2, (("ward", "Marsh End"),))
    register = made_register(
        made_observation("77.3", Q1),
        made_observation("85", Q2),
        made_observation("72.7", Q4),
        made_observation("70", key=ward),
        made_observation("12000", Q2, "PARKS", qualifier=Qualifier.OVER),
        made_observation(None, Q2, "SEEN", missing=Missing.SUPPRESSED),
    )
    proof = proof_read("A paper", paper(sentence), Evidence(framework, register))
    assert [f"{each.check.code} {each.text}" for each in proof.findings] == findings
    assert proof.checked
