"""Arithmetic in council prose: what is read, what it comes to, and what is left alone."""

import pytest

from golden_thread.document import Document, Paragraph, Text
from golden_thread.proofing import ClaimKind, Proof, proof_read
from tests.timing import quickest

SUMS = (
    ClaimKind.SHARE,
    ClaimKind.TOTAL,
    ClaimKind.COUNTS,
    ClaimKind.MULTIPLE,
    ClaimKind.CHANGE,
)


def proof_of(*paragraphs: str) -> Proof:
    blocks = tuple(Paragraph((Text(words),)) for words in paragraphs)
    return proof_read("paper", Document("Quarter 2 2026/27 performance report", blocks), None)


def verdicts(sentence: str) -> list[str]:
    """What came of the sums of a sentence, each after its kind."""
    return [
        f"{each.claim.kind.value} {each.outcome.verdict.value}"
        for each in proof_of(sentence).checked
        if each.claim.kind in SUMS
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        ("The centre took 12,450 calls, of which 10,832 (87%) met the aim.", ["share agrees"]),
        ("The centre took 12,450 calls, of which 10,832 (78%) met the aim.", ["share disagrees"]),
        ("Ninety-two per cent of the 250 tenants (230) were content.", ["share agrees"]),
        ("Ninety-two per cent of the 250 tenants (203) were content.", ["share disagrees"]),
        ("Answered in time: 17/23 (74%).", ["share agrees"]),
        ("Answered in time: 74% (17 of 23).", ["share agrees"]),
        ("Answered in time: 47% (17 of 23).", ["share disagrees"]),
        ("The panel saw 3 of the 12 wards, 40% of which are rural.", []),
        ("It passed 31 of 36 kitchens (target 95%).", []),
        ("The grant paid £1.2 million and £900,000, £2.1m in total.", ["total agrees"]),
        ("The team sent 24 letters and 13 notices, making a total of 39.", ["total disagrees"]),
        ("The team sent 24 letters and 13 notices, making a total of 37.", ["total agrees"]),
        ("There were 37 papers in total: 24 letters and 13 notices.", ["total agrees"]),
        ("There were 36 papers in total: 24 letters and 13 notices.", ["total disagrees"]),
        ("Of 60 visits, 24 were to shops and 13 to cafes.", ["total cannot_tell"]),
        (
            "Of the 60 visits, 24 were to shops, 13 to cafes, the other 22 to pubs.",
            ["total disagrees"],
        ),
        ("Some 63% of residents, nearly two thirds, felt safe.", ["multiple agrees"]),
        ("Out of 52 homes checked, 46 passed (92%).", ["share disagrees"]),
        ("Dividing the 46 by the 52 gives 88.5%.", ["share agrees"]),
        ("A numerator of 46 and a denominator of 52 give a result of 92%.", ["share disagrees"]),
        ("From a caseload of 52, 46 were in order, a rate of 88%.", ["share agrees"]),
        ("Of 52 homes, 46 were let, and sickness fell to 4%.", []),
        ("The 7 late cases came from 4 wards in 3 districts.", []),
        ("We sent 24 letters, 13 notices and made 7 visits.", []),
        ("North had 5, South 7 and West 6, which makes 17.", ["total disagrees"]),
        ("The 18 visits came from 5 in North, 7 in South and 7 in West.", ["total disagrees"]),
        ("Visits by area: North 45%, South 33%, West 28%.", ["total disagrees"]),
        ("Visits by area: North 45%, South 33%, West 22%.", ["total agrees"]),
        (
            "Spend was split (61% in all, 60% in one part and 64% in another).",
            ["total cannot_tell"],
        ),
        ("Visits fell by a third from 90 to 62.", ["multiple agrees"]),
        ("Visits fell by a third from 90 to 78.", ["multiple disagrees"]),
        ("Visits almost halved from 90 to 48.", ["multiple agrees"]),
        ("Visits more than halved from 90 to 48.", ["multiple disagrees"]),
        ("Visits saw a threefold increase, from 30 to 60.", ["multiple disagrees"]),
        ("Over half of tenants, or 48%, replied.", ["multiple disagrees"]),
        ("The rate fell by a third of a point.", []),
        ("It was 16%, which is less than half of the national average.", []),
        ("Some 53% of residents, nearly two thirds, felt safe.", ["multiple disagrees"]),
        ("One in five (19.6%) used the website.", ["multiple agrees"]),
        ("One in five (26%) used the website.", ["multiple disagrees"]),
        ("Almost half (44%) used the website.", ["multiple disagrees"]),
        ("Just over a quarter (26%) used the website.", ["multiple agrees"]),
        ("Empty homes trebled from 12 to 36.", ["multiple agrees"]),
        ("Empty homes trebled to 28, from 12.", ["multiple disagrees"]),
        ("Rents fell, and empty homes doubled from 12 to 24.", ["multiple agrees"]),
        ("In the third quarter (85%) it was better.", []),
        ("The 24 indicators are 15 (63%) green, 6 (25%) amber, 3 (13%) red.", ["counts agrees"]),
        ("Of our 24 indicators, 16 are green, 6 amber and 3 red.", ["counts disagrees"]),
        ("Green: 15, amber: 6, red: 2, of 24 indicators.", ["counts cannot_tell"]),
        ("The fall was from 9.2 days to 8.7 days, 0.5 days less.", ["change agrees"]),
        ("The fall was from 9.2 days to 8.7 days, 0.9 days less.", ["change disagrees"]),
        ("Visits rose from 1.2 million to 1.4 million, an increase of 17%.", ["change agrees"]),
        ("Visits rose from 1,200 to 1,400, up 300.", ["change disagrees"]),
        ("Satisfaction rose 2pp to 48%, from 46%.", ["change agrees"]),
        ("Satisfaction rose 5 percentage points to 48%, from 46%.", ["change disagrees"]),
    ),
)
def test_what_the_sums_of_a_sentence_come_to(sentence: str, expected: list[str]) -> None:
    assert verdicts(sentence) == expected


def test_what_is_to_be_done_is_no_replacement() -> None:
    (doubled,) = proof_of("Complaints doubled from 12 to 19.").findings
    assert not doubled.suggestion
    assert "Give the numbers alone" in doubled.message


@pytest.mark.parametrize(
    "printed", ("88%", "88 per cent", "eighty-eight per cent", "88.5%", "88.5 percent")
)
@pytest.mark.parametrize(
    "said", ("46 of 52 ({})", "46 out of the 52 homes, or {}", "{} (46 of 52)")
)
def test_the_same_share_in_other_words_comes_to_the_same(said: str, printed: str) -> None:
    assert verdicts(f"The team answered {said.format(printed)}.") == ["share agrees"]


@pytest.mark.parametrize("printed", ("92%", "92 per cent", "ninety-two per cent", "92.0%"))
def test_the_same_mistake_in_other_words_is_the_same(printed: str) -> None:
    assert verdicts(f"The team answered 46 of 52 ({printed}).") == ["share disagrees"]


def test_the_figure_of_two_run_together_is_told_by_the_change() -> None:
    (finding,) = proof_of("Clicks – 52 46 (decrease of 6 from Q1 2026/27)").findings
    assert finding.text == "52 46"
    assert "46 is likely to be the figure" in finding.message


@pytest.mark.parametrize(
    "hostile",
    (
        "46 of " * 150,
        "half of a b c " * 60 + "(5%)",
        "118 calls, " * 80 + "429 in all",
        "twenty " * 150,
        "a hundred and " * 70,
        "of the 42 words, 5 (4%) " * 40,
        "1 green, " * 100,
        "52 46 " * 150,
    ),
)
def test_no_line_takes_long(hostile: str) -> None:
    assert quickest(lambda: proof_of(hostile), 0.5) < 0.5
