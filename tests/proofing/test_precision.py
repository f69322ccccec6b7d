"""Numbers finer than they can be, and two manners in one paper."""

import pytest

from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import proof_read


def found(text: str) -> list[str]:
    proof = proof_read("note", read(f"{text}\n".encode()), None)
    return [each.text for each in proof.findings if each.check.code == "GT-P41"]


@pytest.mark.parametrize(
    ("words", "text"),
    (
        ("Of those, 66.67% of 12 were late.", "66.67% of 12"),
        ("In all, 66.667 per cent of 120 were late.", "66.667 per cent of 120"),
        ("Of the 48 calls, 33.33% were late.", "Of the 48 calls, 33.33%"),
        ("| Measure | Q1 | Q2 |\n|---|---|---|\n| Calls | 90.0% | 91% |", "91%"),
        ("A 5%. B 6%. C 7%. D 4 per cent. E 3 per cent." + " F 5%." * 7, "4 per cent"),
    ),
)
def test_finer_than_it_can_be_or_in_two_manners(words: str, text: str) -> None:
    assert found(words) == [text]


@pytest.mark.parametrize(
    "words",
    (
        "Of those, 66.7% of 12 were late.",
        "In all, 66.67% of 120 were late.",
        "In all, 66.67% of 12,000 were late.",
        "In all, 66.67% of 12.5 hectares were wet.",
        "| Measure | Q1 | Q2 |\n|---|---|---|\n| Calls | 90.0% | 91.0% |",
        "| Measure | Q1 | Q2 |\n|---|---|---|\n| Calls | 90.0% | 1,200 |",
        "| Measure | Q1 | Change |\n|---|---|---|\n| Calls | 90.0% | 2% |",
        "A 5%. B 6%. C 7%. D 4 per cent.",
    ),
)
def test_as_fine_as_it_can_be(words: str) -> None:
    assert not found(words)
