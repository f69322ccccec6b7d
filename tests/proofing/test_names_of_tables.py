"""What a table without a register calls its measures, and what its papers tell of them."""

from golden_thread.document import Cell, Document, Paragraph, Row, Table, Text
from golden_thread.proofing import proof_read
from golden_thread.proofing.claims.told_names import told_names


def cells(*words: str) -> Row:
    return Row(tuple(Cell((Text(each),)) for each in words))


def test_what_heads_several_rows_or_stands_below_service_names_no_measure() -> None:
    several = Table(
        cells("Ref", "Area of work", "Title", "Actual"),
        (
            cells("P1", "Parks and open spaces", "Trees planted in the year", "120"),
            cells("P2", "Parks and open spaces", "Play areas inspected", "44"),
        ),
    )
    single = Table(
        cells("Owned by", "Title", "Actual"),
        (cells("Environmental health and licensing", "Food premises visited", "31"),),
    )
    names = told_names([Document("Quarter 2 2022/23", (several, single))])
    assert sorted(names.anywhere) == [
        "food premises visited",
        "play areas inspected",
        "trees planted in the year",
    ]


def test_a_figure_of_a_part_is_not_the_same_fact_as_that_of_the_whole() -> None:
    said = Paragraph(
        (Text("Trees planted in the year was 40 in Harbourside for Quarter 2 2022/23."),)
    )
    table = Table(cells("Measure", "Actual"), (cells("Trees planted in the year", "120"),))
    proof = proof_read("trees", Document("Quarter 2 2022/23", (said, table)), None)
    assert proof.findings == ()


def test_a_message_calls_a_measure_what_the_paper_calls_it() -> None:
    said = Paragraph((Text("Play areas seen within two days was 40% in Quarter 2 2022/23."),))
    table = Table(cells("Measure", "Actual"), (cells("Play areas seen within two days", "44%"),))
    (found,) = proof_read("play", Document("Quarter 2 2022/23", (said, table)), None).findings
    assert "paper, play areas seen within two days for Quarter 2 2022/23 is 40%" in found.message


def test_a_bare_count_is_no_telling_of_a_share() -> None:
    said = (
        Paragraph((Text("Trees that took root was 91% in Quarter 2 2022/23."),)),
        Paragraph((Text("Trees that took root was 11 for Quarter 2 2022/23."),)),
    )
    table = Table(cells("Measure", "Actual"), (cells("Trees that took root", "91"),))
    proof = proof_read("trees", Document("Quarter 2 2022/23", (*said, table)), None)
    assert proof.findings == ()
