"""References to what a paper has, has not, and to other papers."""

import time

import pytest

from golden_thread.document import Bullets, Document, Heading, Paragraph, Text
from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import proof_read

TABLES = "Table 1: Fly-tips by ward\n\nTable 2: Fines by ward\n\nFigure 1. Calls by month\n\n"
NUMBERED = "4.1. Crews met.\n\n4.2. Crews set out.\n\n4.3. Crews came back.\n\n"
LISTED = "| Appendices | Appendix A: Measures; Appendix B: Risks |\n|---|---|\n| Part | I |\n\n"


def found(text: str) -> list[str]:
    return [each.text for each in proof_read("note", read(f"{text}\n".encode()), None).findings]


@pytest.mark.parametrize(
    ("words", "text"),
    (
        (f"{TABLES}Fines rose (see Table 3).", "Table 3"),
        (f"{TABLES}As figure 2 shows, calls fell.", "figure 2"),
        (f"{TABLES}The rates in Table 4 of this report are low.", "Table 4"),
        (f"{LISTED}Details are at Appendix C.", "Appendix C"),
        (f"{LISTED}Details are at appendix D.", "appendix D"),
        ("Appendices: Appendix 1 and Appendix 2\n\nDetails are in Appendix 3.", "Appendix 3"),
        ("| Appendices: | None |\n|---|---|\n| Part | I |\n\nSee Appendix A.", "Appendix A"),
        ("# Appendix A\n\nText.\n\n# Appendix B\n\nText, but see Appendix E.", "Appendix E"),
        (f"{NUMBERED}Costs are in paragraph 4.9.", "paragraph 4.9"),
        (f"{NUMBERED}Costs are in section 4.4 above.", "section 4.4"),
        ("Table 1: Calls\n\nTable 2: Visits\n\nTable 2: Letters", "Table 2"),
        ("Chart 2: Calls\n\nChart 1: Visits", "Chart 1"),
    ),
)
def test_a_reference_to_what_is_not_there(words: str, text: str) -> None:
    assert found(words) == [text]


@pytest.mark.parametrize(
    "words",
    (
        f"{TABLES}Fines rose (see Tables 1 and 2).",
        f"{TABLES}Table 2 gives them by ward.",
        f"{TABLES}Table 9 of the census gives rents.",
        f"{TABLES}The contract's Figure 6 was redrawn.",
        f"{TABLES}The league table 3 years ago was kinder.",
        f"{LISTED}Details are at Appendix B.",
        f"{LISTED}Appendix C to the lease is unchanged.",
        f"{LISTED}Schedule 2 and Appendix D of the code apply.",
        "Details are at Appendix D.",
        f"{NUMBERED}Costs are in paragraph 4.2.",
        f"{NUMBERED}Paragraph 7.1 was lost in reading.",
        f"{NUMBERED}Paragraph 4.9 of the guidance applies.",
        f"{NUMBERED}Section 106 money and section 12 powers were used.",
        f"{NUMBERED}We annex a field and table a motion.",
        "Table 1: Calls\n\nTable 2: Visits\n\nTable 3: Letters",
        "Table 1: Calls 3\n\nTable 2: Visits 4\n\n# Calls\n\nTable 1: Calls\n\nTable 2: Visits",
    ),
)
def test_a_reference_to_what_is_there_or_elsewhere(words: str) -> None:
    assert not found(words)


def _with_contents(*entries: str) -> Document:
    headings = ("Housing", "Planning", "Waste and recycling", "Parking")
    blocks = [Heading((Text("Contents"),)), Bullets(tuple((Text(each),) for each in entries))]
    for heading in headings:
        blocks += [Heading((Text(heading),)), Paragraph((Text("It went well."),))]
    return Document("A report", tuple(blocks))


def test_the_contents_name_the_headings() -> None:
    whole = _with_contents("1. Housing 2", "2. Planning ..... 3", "Waste and recycling", "Parking")
    assert not proof_read("report", whole, None).findings
    lost = _with_contents(
        "1. Housing 2", "2. Planning 3", "Waste and recycling", "Parking", "Leisure"
    )
    assert [each.text for each in proof_read("report", lost, None).findings] == ["Leisure"]
    other = _with_contents("A fair", "A bridge", "A hall", "A pool", "A depot")
    assert not proof_read("report", other, None).findings


@pytest.mark.parametrize(
    "piece", ("see Table 7 ", "Appendix ", "paragraph 4.9 ", "Table 1: ", ". ")
)
def test_hostile_lines_are_read_in_their_length(piece: str) -> None:
    started = time.process_time()
    found(TABLES + piece * (6_000 // len(piece)))
    assert time.process_time() - started < 5
