"""Red and amber with nothing said of them, and with something."""

import pytest

from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import Finding, proof_read


def findings(text: str) -> list[Finding]:
    proof = proof_read("note", read(f"{text}\n".encode()), None)
    return [each for each in proof.findings if each.check.code == "GT-P36"]


@pytest.mark.parametrize(
    ("words", "missing"),
    (
        ("Appeals decided in time were rated red.", "cause, action, owner or date"),
        ("Appeals were rated red in March.", "cause, action or owner"),
        ("Appeals were rated amber, the Head of Parking told Members.", "cause, action or date"),
        ("The status of appeals is amber. Two schools took part.", "cause, action, owner or date"),
    ),
)
def test_nothing_is_said_of_it(words: str, missing: str) -> None:
    (finding,) = findings(f"## Parking\n\n{words}\n\n## Waste\n\nBins were late because of snow.")
    assert finding.message.endswith(f"nothing under this heading gives a {missing}.")


@pytest.mark.parametrize(
    "words",
    (
        "Appeals were rated red because two posts are empty.",
        "Appeals were rated red.\n\nTwo posts are vacant.",
        "Appeals were rated red. A second hearing day is planned.",
        "Demand doubled in May. Appeals were rated amber.",
        "Appeals were rated green.",
        "The amber warning for wind was lifted, and the red kite is back.",
        "| Measure | Status |\n|---|---|\n| Appeals decided | Red |",
    ),
)
def test_something_is_said_of_it_or_nothing_need_be(words: str) -> None:
    assert not findings(f"## Parking\n\n{words}")


def test_without_headings_nobody_knows_where_the_reason_stands() -> None:
    assert not findings("Appeals decided in time were rated red.")


def test_one_section_is_one_finding() -> None:
    assert len(findings("## Parking\n\nAppeals were rated red. Fines were rated amber.")) == 1
