"""Streaks, superlatives and ranks: what is found in council prose, and held against a register."""

import pytest

from golden_thread.figures import Movement
from golden_thread.framework import Polarity, Unit
from golden_thread.proofing import ClaimVerdict, Evidence, Proof, proof_read
from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.said_of_series import Record, Streak
from golden_thread.proofing.words.moves import Goodness
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
)
from tests.proofing.reading import claims_of, paper

UP, DOWN = Movement.UP, Movement.DOWN
SERIES = {LAST_YEAR: "86", Q3: "70", Q4: "62", Q1: "77", Q2: "85"}
MISSED = {LAST_YEAR: "250", Q3: "340", Q4: "330", Q1: "320", Q2: "305"}
EVIDENCE = Evidence(
    made_framework(
        made_indicator(),
        made_indicator("MISS", "Missed bins", unit=Unit.COUNT, polarity=Polarity.LOWER),
    ),
    made_register(
        *(made_observation(value, period) for period, value in SERIES.items()),
        *(made_observation(value, period, "MISS") for period, value in MISSED.items()),
    ),
)


def proof_of(*sentences: str) -> Proof:
    return proof_read("paper", paper(*sentences), EVIDENCE)


@pytest.mark.parametrize(
    ("sentence", "said"),
    (
        ("Bins collected on time rose for the second consecutive quarter.", Streak(2, UP)),
        ("Bins collected on time has risen for two quarters running.", Streak(2, UP)),
        ("Bins collected on time fell for a third successive quarter.", Streak(3, DOWN)),
        ("For the fourth quarter in a row, bins collected on time, with growth of 2 points.", None),
        (
            "It was the third consecutive quarter of improvement for bins collected on time.",
            Streak(3, Goodness.BETTER),
        ),
        (
            "Bins collected on time has improved every quarter since Quarter 4 2021/22.",
            Streak(2, Goodness.BETTER),
        ),
        ("Bins collected on time rose for the 3rd quarter running.", Streak(3, UP)),
        ("Bins collected on time fell in each of the last three quarters.", Streak(3, DOWN)),
        ("A fourth rise in succession was seen in bins collected on time.", Streak(4, UP)),
        ("Bins collected on time saw three quarters of unbroken growth.", Streak(3, UP)),
        (
            "The run of improvement in bins collected on time stands at five quarters.",
            Streak(5, Goodness.BETTER),
        ),
        (
            "Bins collected on time bettered the quarter before for the second time running.",
            Streak(2, Goodness.BETTER),
        ),
        (
            "Performance on bins collected on time has slipped two quarters on the trot.",
            Streak(2, Goodness.WORSE),
        ),
        (
            "Bins collected on time has seen two successive quarters of decline.",
            Streak(2, DOWN, Goodness.WORSE),
        ),
        (
            "None of the past two quarters brought anything but a fall in bins collected on time.",
            Streak(2, DOWN),
        ),
        ("None of the past two quarters brought a fall in bins collected on time.", None),
        ("Bins collected on time has not improved for three quarters running.", None),
        ("Bins collected on time was unchanged for the third quarter running.", None),
        # Of a target, of no figure, or with no word for which way.
        ("Bins collected on time met its target for the third quarter running.", None),
        ("Bins collected on time was 85% for the third quarter running.", None),
        ("Bins collected on time was 85% in the third quarter.", None),
        ("Crews met three times in two months.", None),
    ),
)
def test_a_streak_says_how_long_and_which_way(sentence: str, said: Streak | None) -> None:
    found = [claim.said for claim in claims_of(sentence) if claim.kind is ClaimKind.STREAK]
    assert found == ([said] if said else [])


@pytest.mark.parametrize(
    ("sentence", "found"),
    (
        ("Bins collected on time rose for the second consecutive quarter.", True),
        ("Bins collected on time rose for the third consecutive quarter.", False),
        ("Bins collected on time improved for two quarters running.", True),
        ("Bins collected on time improved for three quarters running.", False),
        ("Missed bins fell for the third quarter running.", True),
        ("Missed bins fell for the fourth quarter running.", False),
        ("Missed bins have improved for the third quarter running.", True),
        ("Bins collected on time has risen every quarter since Quarter 4 2021/22.", True),
        ("Bins collected on time has risen every quarter since Quarter 3 2021/22.", False),
    ),
)
def test_a_streak_is_held_against_the_register(sentence: str, found: bool) -> None:
    proof = proof_of(sentence)
    streaks = [each for each in proof.checked if each.claim.kind is ClaimKind.STREAK]
    told = ClaimVerdict.AGREES if found else ClaimVerdict.DISAGREES
    assert [each.outcome.verdict for each in streaks] == [told]
    assert {each.check.code for each in proof.findings} == (set() if found else {"GT-P24"})


def test_a_streak_or_record_longer_than_the_register_cannot_be_told() -> None:
    rows = (made_observation("77", Q1), made_observation("85", Q2))
    short = Evidence(EVIDENCE.framework, made_register(*rows))
    streak, record = (
        "Bins collected on time rose for the third quarter running.",
        "Bins collected on time was at its highest in three years.",
    )
    proof = proof_read("paper", paper(streak, record), short)
    told = {each.claim.kind: each.outcome for each in proof.checked}
    assert told[ClaimKind.STREAK].reason == "2 of the 3 changes are not known"
    assert told[ClaimKind.RECORD].reason.startswith("some figures of that stretch")
    assert proof.findings == ()


@pytest.mark.parametrize(
    ("sentence", "said"),
    (
        (
            "Bins collected on time was at its highest since Quarter 2 2021/22.",
            Record(UP, LAST_YEAR),
        ),
        (
            "Bins collected on time was 85%, the best result of the year.",
            Record(Goodness.BETTER, Q4),
        ),
        ("Bins collected on time was the highest in three quarters.", Record(UP, Q3)),
        ("Bins collected on time was the highest level in a year.", Record(UP, LAST_YEAR)),
        (
            "Bins collected on time had its worst performance on record.",
            Record(Goodness.WORSE, None),
        ),
        ("The lowest figure ever for bins collected on time.", Record(DOWN, None)),
        ("Bins collected on time has never been higher.", Record(UP, None)),
        ("Bins collected on time hit an all-time low.", Record(DOWN, None)),
        (
            "Bins collected on time was higher than at any time since Quarter 3 2021/22.",
            Record(UP, Q3),
        ),
        (
            "Not since Quarter 3 2021/22 has bins collected on time been this good.",
            Record(Goodness.BETTER, Q3),
        ),
        (
            "No quarter since Quarter 3 2021/22 saw a worse result for bins collected on time.",
            Record(Goodness.WORSE, Q3),
        ),
        (
            "One must go back to Quarter 3 2021/22 for a lower figure on bins collected on time.",
            Record(DOWN, Q3),
        ),
        (
            "The last time bins collected on time was as high as 85% was Quarter 3 2021/22.",
            Record(UP, Q3),
        ),
        (
            "Bins collected on time climbed to a level not seen since Quarter 3 2021/22.",
            Record(UP, Q3),
        ),
        (
            "Bins collected on time topped every quarter since Quarter 3 2021/22.",
            Record(UP, Q3, or_else=Goodness.BETTER),
        ),
        (
            "Bins collected on time was the best of the four quarters.",
            Record(Goodness.BETTER, None, among=4),
        ),
        ("No more bins were lost since Quarter 3 2021/22.", None),
        ("The best attended event since Quarter 3 2021/22 was on bins collected on time.", None),
        (
            "This quarter sees the biggest increase on record in bins collected on time.",
            Record(UP, None, of_change=True),
        ),
        ("We share best practice on bins collected on time each year.", None),
        ("Bins collected on time was the highest in the county.", None),
        ("Bins collected on time was one of the best results on record.", None),
        ("Bins collected on time had its second best result on record.", None),
        ("Bins collected on time is the highest risk.", None),
    ),
)
def test_a_superlative_says_of_which_stretch(sentence: str, said: Record | None) -> None:
    found = [claim.said for claim in claims_of(sentence) if claim.kind is ClaimKind.RECORD]
    assert found == ([said] if said else [])


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    (
        ("Bins collected on time was 85%, its highest since Quarter 2 2021/22.", "agrees"),
        ("Bins collected on time was 85%, its highest on record.", "disagrees"),
        ("Bins collected on time was 85%, its best result in a year.", "agrees"),
        ("Bins collected on time was 85%, its best result in five quarters.", "disagrees"),
        ("Bins collected on time was 85%, its best quarter of the year.", "agrees"),
        ("Missed bins were 305, their lowest on record.", "disagrees"),
        ("Missed bins were 305, their lowest in three quarters.", "agrees"),
        ("Missed bins were 305, their worst quarter on record.", "disagrees"),
        ("Missed bins were 305, their best in two years.", "disagrees"),
        ("Bins collected on time saw the biggest rise on record.", "cannot_tell"),
    ),
)
def test_a_superlative_is_held_against_the_register(sentence: str, verdict: str) -> None:
    proof = proof_of(sentence)
    told = [each.outcome.verdict for each in proof.checked if each.claim.kind is ClaimKind.RECORD]
    assert told == [verdict]
    codes = {each.check.code for each in proof.findings}
    assert codes == ({"GT-P25"} if verdict == "disagrees" else set())


@pytest.mark.parametrize(
    ("sentence", "words"),
    (
        (
            "We are second best in the region for bins collected on time.",
            "second best in the region",
        ),
        ("Bins collected on time is in the top quartile.", "top quartile"),
        ("We rank 3rd of 48 councils.", "rank 3rd of 48 councils"),
        ("It was the highest in Hertfordshire.", "highest in Hertfordshire"),
        ("It was above the national average.", "above the national average"),
        ("The best of our work was in the parks.", None),
        ("It was above target.", None),
        ("First in line was the library.", None),
    ),
)
def test_a_rank_is_found_and_nobody_can_tell(sentence: str, words: str | None) -> None:
    told = [each for each in proof_of(sentence).checked if each.claim.kind is ClaimKind.RANK]
    assert [each.claim.text for each in told] == ([words] if words else [])
    assert all(each.outcome.reason.startswith("no figures of other councils") for each in told)
