"""A column of which most disagrees is told once, at its head, and its cells are left alone."""

import pytest

from golden_thread.framework import Unit
from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import ClaimVerdict, Evidence, Proof, proof_read
from tests.judgement.made_up import (
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
)

NAMES = {"LOANS": "Loans made", "CALLS": "Calls taken", "BINS": "Bins emptied", "SWIMS": "Swims"}
NAMES |= {"TREES": "Trees planted"}
BEFORE = {"LOANS": "410", "CALLS": "520", "BINS": "630", "SWIMS": "740", "TREES": "850"}
NOW = {"LOANS": "423", "CALLS": "509", "BINS": "656", "SWIMS": "771", "TREES": "838"}
EVIDENCE = Evidence(
    made_framework(
        *(made_indicator(code, name, unit=Unit.COUNT, decimals=0) for code, name in NAMES.items())
    ),
    made_register(
        *(made_observation(value, Q1, code) for code, value in BEFORE.items()),
        *(made_observation(value, Q2, code) for code, value in NOW.items()),
    ),
)


def proof_of(heading: str, *cells: str, extra: str = "", now: str = "Actual") -> Proof:
    """The proof of a table of the right figures, with a column more that has these cells."""
    rows = "\n".join(
        f"| {NAMES[code]} | {NOW[code]} | {cell} |"
        for code, cell in zip(NAMES, cells, strict=False)
    )
    table = f"| Measure | {now} | {heading} |\n|---|---|---|\n{rows}\n"
    title = "---\ntitle: Quarter 2 2022/23 performance report\n---\n\n"
    return proof_read("A paper", read(f"{title}{extra}\n\n{table}".encode()), EVIDENCE)


def told(proof: Proof) -> list[str]:
    """The findings as “code text”."""
    return [f"{each.check.code} {each.text}" for each in proof.findings]


def test_a_column_of_another_quarter_is_one_error_at_its_head() -> None:
    proof = proof_of("Actual in Quarter 2 2022/23", *BEFORE.values(), now="Comments")
    assert told(proof) == ["GT-P43 Actual in Quarter 2 2022/23"]
    (finding,) = proof.findings
    assert "All 5 figures of this column are those of Quarter 1 2022/23" in finding.message


@pytest.mark.parametrize(("way", "where"), ((1, "the next row"), (-1, "the row before")))
def test_shifted_rows_are_one_error_at_the_head(way: int, where: str) -> None:
    values = list(NOW.values())
    shifted = [*values[1:], "901"] if way > 0 else ["901", *values[:-1]]
    proof = proof_of("Actual in Quarter 2 2022/23", *shifted, now="Comments")
    assert told(proof) == ["GT-P43 Actual in Quarter 2 2022/23"]
    assert f"each is that of {where}" in proof.findings[0].message


def test_a_column_that_was_misread_is_one_warning_and_its_cells_cannot_be_told() -> None:
    proof = proof_of("Previous quarter", "391", "480", "600", "701", "850")
    assert told(proof) == ["GT-P44 Previous quarter"]
    message = proof.findings[0].message
    assert "4 of the 5 cells" in message
    assert "figures of Quarter 1 2022/23" in message
    assert "“391”" in message
    assert "“480”" in message
    assert proof.count(ClaimVerdict.DISAGREES) == 0
    assert proof.count(ClaimVerdict.CANNOT_TELL) == 5


def test_arrows_in_another_sense_are_one_warning() -> None:
    proof = proof_of("Direction of travel", "↓", "↑", "↓", "↓", "↓")
    assert told(proof) == ["GT-P44 Direction of travel"]
    assert "another sense" in proof.findings[0].message


@pytest.mark.parametrize(
    ("cells", "found"),
    (
        # Half of a column, or fewer than four cells, are slips, each told by itself.
        (("391", "480", "630", "740", "850"), ["GT-P07 391", "GT-P07 480"]),
        (("391", "480", "600"), ["GT-P07 391", "GT-P07 480", "GT-P07 600"]),
        (tuple(BEFORE.values()), []),
    ),
)
def test_slips_are_told_one_by_one(cells: tuple[str, ...], found: list[str]) -> None:
    assert told(proof_of("Previous quarter", *cells)) == found


def test_a_paper_that_is_wrong_throughout_is_told_cell_by_cell() -> None:
    wrong = "\n\n".join(f"{name} were 199 in Quarter 2 2022/23." for name in NAMES.values())
    proof = proof_of("Previous quarter", "391", "480", "600", "701", extra=wrong, now="Comments")
    assert not [each for each in told(proof) if each.startswith("GT-P44")]
    assert len(proof.findings) > 4


def test_where_figures_were_misread_nothing_else_of_the_table_is_told() -> None:
    said = {"LOANS": "lower", "CALLS": "lower", "BINS": "higher", "SWIMS": "higher"}
    lines = [
        f"{NAMES[code]} came to {NOW[code]} in Quarter 2 2022/23."
        for code in ("LOANS", "CALLS", "BINS")
    ]
    rows = "\n".join(
        f"| {NAMES[code]} | {int(BEFORE[code]) + 7} | {way} |" for code, way in said.items()
    )
    table = f"| Measure | Actual | Direction |\n|---|---|---|\n{rows}\n"
    title = "---\ntitle: Quarter 2 2022/23 performance report\n---\n\n"
    for head, expected in (("Actual", ["GT-P44 Actual"]), ("Note", ["GT-P05 lower"])):
        paper = table.replace("Actual", head)
        proof = proof_read(
            "A paper", read(f"{title}{' '.join(lines)}\n\n{paper}".encode()), EVIDENCE
        )
        assert told(proof) == expected
