"""What a table without a register calls its measures, and what its papers tell of them."""

import pytest

from golden_thread.document import Cell, Document, Paragraph, Row, Table, Text
from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import proof_read
from golden_thread.proofing.claims.like_names import like_names, row_name
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
    assert "paper, play areas seen within two days for Quarter 2 2022/23 is 44%" in found.message


def test_a_bare_count_is_no_telling_of_a_share() -> None:
    said = (
        Paragraph((Text("Trees that took root was 91% in Quarter 2 2022/23."),)),
        Paragraph((Text("Trees that took root was 11 for Quarter 2 2022/23."),)),
    )
    table = Table(cells("Measure", "Actual"), (cells("Trees that took root", "91"),))
    proof = proof_read("trees", Document("Quarter 2 2022/23", (*said, table)), None)
    assert proof.findings == ()


def _by_directorate(caption: str, *figures: str) -> str:
    rows = zip(("Adult Care and Health", "Growth and Housing"), figures, strict=True)
    lines = "\n".join(f"| {name} | {figure} |" for name, figure in rows)
    return f"## {caption}\n\n| Directorate | 2025/26 |\n|---|---|\n{lines}\n"


def test_directorates_in_tables_of_different_things_are_measures_of_their_own_section() -> None:
    text = _by_directorate("Days lost", "12.1", "7.2") + _by_directorate("Spend", "2.84", "0.38")
    names = told_names([read(text.encode())])
    assert "growth and housing" not in names.anywhere
    assert names.under["days lost"]["growth and housing"] == "~growth and housing / days lost"
    assert names.under["spend"]["growth and housing"] == "~growth and housing / spend"


def test_a_summary_and_its_table_count_the_same_though_one_figure_differs() -> None:
    text = _by_directorate("In brief", "12.1", "7.2") + _by_directorate("In full", "12.1", "7.4")
    assert "growth and housing" in told_names([read(text.encode())]).anywhere


def test_a_measure_is_also_called_what_stands_before_its_note_in_brackets() -> None:
    table = "| Measure | Q2 |\n|---|---|\n| Number of housing repairs completed (in days) | 812 |\n"
    anywhere = told_names([read(table.encode())]).anywhere
    assert anywhere["housing repairs completed"] == anywhere["number of housing repairs completed"]


@pytest.mark.parametrize(
    "sentence",
    (
        "A further rise of 12 was seen.",
        "In the third quarter of 2025/26 it rose.",
        "Members will want to note that it was 12.",
        "The service lead was given 12 days.",
    ),
)
def test_words_that_lead_in_a_number_are_no_name(sentence: str) -> None:
    assert not told_names([read(sentence.encode())]).anywhere


def _like(sentence: str, *rows: tuple[str, str]) -> list[str]:
    names = [row_name(f"~{name}", name, figures.split()) for name, figures in rows]
    return [each.measure for each in like_names(sentence, names)]


CARE = ("children looked after", "742 768 781")
HOMES = ("households in temporary accommodation at the end of the quarter", "71 78")


def test_a_sentence_may_say_in_other_words_what_a_row_counts() -> None:
    assert _like("at 31 december 781 children were looked after", CARE, HOMES) == ["~" + CARE[0]]
    said = "the number of households living in temporary accommodation was 79"
    assert _like(said, CARE, HOMES) == ["~" + HOMES[0]]


def test_a_few_words_of_a_row_need_a_figure_of_it() -> None:
    assert _like("the council looked after 812 allotments", CARE) == []
    assert _like("781 residents were called after the flood", CARE) == []


def test_between_two_rows_that_fit_alike_none_is_chosen() -> None:
    one, other = ("calls answered by phone", "781 12"), ("calls answered by text", "781 15")
    assert _like("781 calls were answered", one, other) == []


def test_rows_spelled_in_two_ways_head_tables_of_two_things_all_the_same() -> None:
    paper = """---
title: 2022/23 report
---

## First stage

| | Q1 | Q2 |
|---|---|---|
| Parks, Trees and Leisure | 75 | 56 |
| Housing and Homes | 51 | 52 |

## Second stage

| | Q1 | Q2 |
|---|---|---|
| Parks Trees & Leisure | 14 | 26 |
| Housing & Homes | 12 | 14 |
"""
    assert proof_read("paper", read(paper.encode()), None).findings == ()
