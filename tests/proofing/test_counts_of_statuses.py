"""How many measures have which status: what is counted by which number, and what it is held to."""

import pytest

from golden_thread.framework import Status
from golden_thread.proofing.claims.said import Counts
from tests.proofing.paper_alone import proof_of
from tests.proofing.reading import claims_of
from tests.timing import quickest

G, A, R, GREY = Status.GREEN, Status.AMBER, Status.RED, Status.GREY


def counted(sentence: str) -> list[Counts]:
    """What the sentence counts."""
    return [each.said for each in claims_of(sentence) if isinstance(each.said, Counts)]


@pytest.mark.parametrize(
    ("sentence", "counts"),
    (
        ("Nineteen of the 24 indicators met their target.", Counts({G: 19}, 24)),
        ("19 out of 24 measures with a target hit it.", Counts({G: 19}, 24, True)),
        ("Ratings: green 8, amber 4, red 2.", Counts({G: 8, A: 4, R: 2}, None)),
        ("Our RAG position is 8 G, 4 A and 2 R.", Counts({G: 8, A: 4, R: 2}, None)),
        ("We rated 8 measures on target, 4 just off and 2 well off.", None),
        ("The number of measures rated red came to 3.", Counts({R: 3}, None)),
        ("A red rating was given to 3 of the 24 measures.", Counts({R: 3}, 24)),
        ("Of 24 measures, 18 met their targets and 6 missed theirs.", Counts({G: 18}, 24)),
        ("Of 24 measures, 18 met target, 4 came within tolerance and 2 did not.", None),
        ("Targets have been agreed for 22 of the 24 measures.", Counts({}, 24, targeted=22)),
        ("No rating could be given to 2 of the 24 indicators.", Counts({GREY: 2}, 24)),
        ("The dashboard shows 24 indicators, 22 with a target.", Counts({}, 24, targeted=22)),
        ("Eight reds were discussed by the board.", Counts({R: 8}, None)),
    ),
)
def test_each_number_counts_what_its_words_say(sentence: str, counts: Counts | None) -> None:
    found = counted(sentence)
    assert len(found) == 1
    if counts is not None:
        assert found[0] == counts


@pytest.mark.parametrize(
    "sentence",
    (
        "Crews emptied 12 green bins and 3 red ones.",
        "Four parks hold green flags.",
        "Last quarter 8 were green, compared with 6 now.",
        "The 2 amber lights on the high street were mended.",
        "There were 12 applications in the period.",
    ),
)
def test_what_counts_no_measures_is_left_alone(sentence: str) -> None:
    assert counted(sentence) == []


TABLE = (
    "| Status | Measures |\n|---|---|\n| Green | 8 |\n| Amber | 4 |\n| Red | 2 |\n| Total | 14 |"
)


@pytest.mark.parametrize(
    ("sentence", "is_found"),
    (
        ("Three of the measures are red.", True),
        ("Two of the measures are red.", False),
        ("The tally of amber ratings comes to 5.", True),
        ("The tally of amber ratings comes to 4.", False),
        ("There are 14 measures, of which 17 have a target.", True),
        ("The set has 14 measures: 8 green, 4 amber, 1 red and 2 not rated.", True),
    ),
)
def test_counts_are_held_against_those_beside_them(sentence: str, is_found: bool) -> None:
    proof = proof_of(f"## Summary\n\n{sentence}\n\n{TABLE}")
    found = [each for each in proof.findings if each.check.code == "GT-P18"]
    assert [each.sentence for each in found] == ([sentence] if is_found else [])


def test_counts_of_another_section_are_of_other_measures() -> None:
    proof = proof_of(f"## Summary\n\n{TABLE}\n\n## Housing\n\nOne of the measures is red.")
    assert not [each for each in proof.findings if each.check.code == "GT-P18"]


@pytest.mark.parametrize("part", ("8 of the 24 measures ", "green 8, ", "red of which the "))
def test_a_hostile_line_takes_no_time(part: str) -> None:
    assert quickest(lambda: claims_of(part * 300 + "measures"), 3.0) < 3.0


@pytest.mark.parametrize(
    ("words", "counts"),
    (
        ("How many measures met their target? 9, out of 17.", Counts({G: 9}, 17)),
        ("How many indicators are rated red? The answer is 3.", Counts({R: 3}, None)),
        ("How many bins were red? Four.", None),
        ("Lines in all: G 9 | A 5 | R 3 | n/a 2.", Counts({G: 9, A: 5, R: 3, GREY: 2}, None)),
        ("With 3 red against 9 green, we know where to look.", Counts({R: 3, G: 9}, None)),
        ("Exceptions (red) this Qtr: 3 of 17.", Counts({R: 3}, 17)),
        ("Misses beyond tolerance were confined to 3 of the 17 measures.", Counts({R: 3}, 17)),
        ("Of the 19 measures, 17 carry a target.", Counts({}, 19, targeted=17)),
        ("The list covers 19 measures, 3 of them ending outside tolerance.", Counts({R: 3}, 19)),
        ("Of 19 measures, 2 went unrated.", Counts({GREY: 2}, 19)),
        ("Not on target: 8 (amber 5, red 3).", Counts({A: 5, R: 3}, None, missed=8)),
        ("Three measures ended up red.", Counts({R: 3}, None)),
        (
            "Leaving aside the 2 for which no rating applies, 12 measures were assessed: 3 green, "
            "2 amber and 7 red.",
            Counts({G: 3, A: 2, R: 7}, 12),
        ),
        ("The school has 12 green rooms and a red one.", None),
    ),
)
def test_counts_in_notes_and_in_answers(words: str, counts: Counts | None) -> None:
    assert counted(words) == ([] if counts is None else [counts])
