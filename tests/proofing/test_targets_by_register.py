"""Targets, other periods, scales and arrows held against the register, by what is good for each."""

from dataclasses import replace
from decimal import Decimal

import pytest

from golden_thread.figures import Qualifier
from golden_thread.framework import Polarity, Unit
from golden_thread.proofing import Evidence, Proof, proof_read
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

FRAMEWORK = made_framework(
    made_indicator(),
    made_indicator(
        "CLAIMS",
        "Days to process new claims",
        unit=Unit.DAYS,
        polarity=Polarity.LOWER,
    ),
    made_indicator(
        "PLANNING",
        "Planning decision time",
        unit=Unit.WORKING_DAYS,
        polarity=Polarity.LOWER,
    ),
    made_indicator("HEAT", "Office temperature", unit=Unit.COUNT, polarity=Polarity.RANGE),
    made_indicator("GRANTS", "Grants paid", unit=Unit.MONEY, decimals=0, polarity=Polarity.NONE),
    made_indicator("BURGLARY", "Burglary rate", unit=Unit.RATE, per=1000, polarity=Polarity.LOWER),
    made_indicator(
        "VISITS", "Visits to parks", unit=Unit.COUNT, decimals=0, polarity=Polarity.HIGHER
    ),
    targets=(
        made_target("86", "3"),
        made_target("20", code="CLAIMS"),
        made_target("12000", code="VISITS"),
        made_target("2000000", code="GRANTS"),
    ),
)
REGISTER = made_register(
    made_observation("77.3", Q1),
    made_observation("85", Q2),
    made_observation("81.6", LAST_YEAR),
    made_observation("23.4", Q1, "CLAIMS"),
    made_observation("18.2", Q2, "CLAIMS"),
    made_observation("41.5", Q2, "PLANNING"),
    made_observation("2300000", Q2, "GRANTS"),
    made_observation("7.3", Q2, "BURGLARY"),
    made_observation("12000", Q2, "VISITS", qualifier=Qualifier.OVER),
)


def proof_of(sentence: str) -> Proof:
    """The proof of a paper on Quarter 2 2022/23 of this sentence."""
    return proof_read("A paper", paper(sentence), Evidence(FRAMEWORK, REGISTER))


@pytest.mark.parametrize(
    ("sentence", "findings"),
    (
        ("Bins collected on time met the target.", ["GT-P03 met the target"]),
        ("Bins collected on time narrowly missed the target.", []),
        ("Bins collected on time was ahead of target.", ["GT-P03 ahead of target"]),
        ("Bins collected on time was within the 86% target.", ["GT-P03 within the 86% target"]),
        ("Days to process new claims was 18.2 days, beating the 20-day target.", []),
        ("Days to process new claims was within target.", []),
        ("Days to process new claims was above target.", []),
        ("Days to process new claims was below target.", []),
        ("Days to process new claims exceeded its target.", []),
        ("Days to process new claims missed its target.", ["GT-P03 missed its target"]),
        ("Days to process new claims was worse than target.", ["GT-P03 worse than target"]),
        ("Grants paid were above target.", []),
        ("Grants paid were below the £2m target.", ["GT-P03 below the £2m target"]),
        ("Grants paid met the target.", []),
        ("Visits to parks met the target.", []),
        ("Planning decision time met its target.", []),
        ("Bins collected on time should meet the target.", []),
        ("Bins collected on time was 81.6%.", ["GT-P11 81.6%"]),
        ("Bins collected on time was 81.6% in the same quarter last year.", []),
        ("Bins collected on time was 82%.", ["GT-P04 82%"]),
        ("Days to process new claims was 23.4 days.", ["GT-P11 23.4 days"]),
        ("Days to process new claims was 18.2 hours.", ["GT-P30 18.2 hours"]),
        ("Days to process new claims was 18.2 working days.", ["GT-P30 18.2 working days"]),
        ("Days to process new claims was 18.2 calendar days.", []),
        ("Planning decision time was 41.5 days.", []),
        ("Planning decision time was 41.5 working days.", []),
        ("Planning decision time was 41.5 calendar days.", ["GT-P30 41.5 calendar days"]),
        ("Grants paid came to £2.3bn.", ["GT-P30 £2.3bn"]),
        ("Grants paid came to £230,000.", ["GT-P30 £230,000"]),
        ("Grants paid came to £2.3m.", []),
        ("Grants paid came to £2.4m.", ["GT-P04 £2.4m"]),
        ("Burglary rate was 7.3 per 1,000.", []),
        ("Burglary rate was 7.3 per 10,000.", ["GT-P30 7.3 per 10,000"]),
        ("Burglary rate was 73 per 10,000.", []),
        ("Bins collected on time was 85% (▲).", []),
        ("Days to process new claims was 18.2 days (▲ 5.2 days).", []),
        ("Days to process new claims was 18.2 days (▼ 5.2 days).", []),
        ("Grants paid were no more than £2m.", ["GT-P22 no more than £2m"]),
        ("Grants paid were just over £2.2m.", []),
        ("Bins collected on time was approaching 80%.", ["GT-P22 approaching 80%"]),
    ),
)
def test_the_register_decides(sentence: str, findings: list[str]) -> None:
    assert [f"{each.check.code} {each.text}" for each in proof_of(sentence).findings] == findings


def test_what_the_arithmetic_says_of_a_target() -> None:
    (found,) = proof_of("Bins collected on time beat its target.").findings
    assert found.arithmetic == "85% against 86%"
    assert found.message.endswith("is 85% against 86%, so the target was missed.")
    assert found.suggestion == "missing the target"


def test_what_is_said_of_a_value_of_another_period() -> None:
    (found,) = proof_of("Bins collected on time was 77.3%.").findings
    assert "77.3% is that of Quarter 1 2022/23" in found.message
    assert found.suggestion == "85%"


@pytest.mark.parametrize(("value", "findings"), (("22", 1), ("21", 0), ("18", 0), ("17.5", 1)))
def test_a_range_is_met_between_its_ends(value: str, findings: int) -> None:
    target = replace(made_target("18", code="HEAT"), upper=Decimal(21))
    heat = made_indicator("HEAT", "Office heat", unit=Unit.COUNT, polarity=Polarity.RANGE)
    register = made_register(made_observation(value, Q2, "HEAT"))
    evidence = Evidence(made_framework(heat, targets=(target,)), register)
    proof = proof_read("A paper", paper("Office heat met its target."), evidence)
    assert len(proof.findings) == findings
