"""Ways of saying it that council papers use and ours do not: what must be read, and what left."""

from pathlib import Path

import pytest

from golden_thread.document import Document, Heading, Paragraph, Text
from golden_thread.proofing import Evidence, proof_read
from golden_thread.proofing.words.quantities import find_quantities
from golden_thread.workspace import load

EXAMPLE = Path(__file__).parents[2] / "golden_thread/examples/dacorum"


@pytest.fixture(scope="module")
def evidence() -> Evidence:
    workspace = load(EXAMPLE, [])
    assert workspace is not None
    return Evidence(workspace.framework, workspace.register)


@pytest.mark.parametrize(
    ("text", "numbers"),
    (
        ("Between councils a rate of 10% - 15% is usual.", []),
        ("A rate of 10-15% is usual.", []),
        ("The report took a rate of 10% to 15% to be healthy.", []),
        ("It rose from 10% to 15%.", ["10%", "15%"]),
        ("A rate of between 10% and 15% is usual.", []),
        ("Posts – 178 (decrease of 42)", ["178", "42"]),
        ("– 42", ["– 42"]),
        ("a change of -42 on the year", ["-42"]),
    ),
)
def test_a_range_is_no_value_and_a_dash_no_sign(text: str, numbers: list[str]) -> None:
    assert [each.text for each in find_quantities(text)] == numbers


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        (
            "Website users (132,871) dropped from the previous quarter’s figure of 149,804.",
            ["agrees", "agrees", "agrees"],
        ),
        (
            "Incidents resolved in less than 2 days fell short in Quarter 2 2022/23 at 85%, better "
            "than the previous quarter at 77%, itself better than the previous quarter's 61%.",
            ["agrees", "agrees", "disagrees", "agrees", "agrees"],
        ),
    ),
)
def test_what_is_named_by_where_it_stands(
    sentence: str, expected: list[str], evidence: Evidence
) -> None:
    title = "Quarter 4 2021/22" if "Website" in sentence else "Quarter 2 2022/23"
    document = Document(title, (Heading((Text("Digital"),)), Paragraph((Text(sentence),))))
    proof = proof_read("paper", document, evidence)
    told = [each.outcome.verdict.value for each in proof.checked]
    assert told == expected, [(each.claim.text, each.outcome.reason) for each in proof.checked]
