"""Plain text, most of it made of Word files and PDFs: its places are told by its look."""

from pathlib import Path

import pytest

from golden_thread.document import Bullets, Document, Heading, Link, Paragraph, Table, plain_text
from golden_thread.papers.reading import read_paper
from golden_thread.papers.reading.text import read
from tests.papers.reading.made import table_rows, tables, text

NOTE = """


Brambleford Council Note 3 May 2024

ROADS AND PARKS PORTFOLIO \u2013 COUNCILLOR A MEMBER

Roads and Parks

Verges

- A new contract for verges began in April.
- **Spring round** \u2013 68 of 72 verges were cut, see [the plan](https://example.org/plan).

Depots & Stores

What went well since the last meeting:

The depot in Mill Lane opened again in March and takes deliveries on five days of the week.

Figures for last month:

- Deliveries rose to 412 (up from 398)
\u2022 Stores were full on 9 days
o Two vans were sold
\uf0b7 One shed was let
"""

REPORT = """
www.brambleford.example

Report for:\tRoads Committee
Title of report:\tQuarter 3 report \u2013 Roads
Date:\t9 February 2023
Part:\tI
Background papers:

Report Author / Responsible Officer

A. Clerk (Head of Roads)

clerk@brambleford.example / 01000 000000

Corporate Priorities\tSafe roads
Wards affected\tAll wards
Purpose of the report:\t1. To give the figures for Q3

1. Introduction

1.1. This paper tells of Quarter 3.

2. Roads

2.1. Potholes repaired in time were 91% against 88% in Quarter 2.

- 2.2. Street lights were mended in 4.2 days.
2.3.Gullies were emptied twice.

Brambleford Facebook \u2013 October to December 2022

Followers \u2013 8,120 (increase of 212 from Q2 2022/23)

Posts - 95 (decrease of 7 from Q2 2022/23)

2.4 The page is looked after by one officer.
"""

BROKEN = """ Wards affected All wards\x20

Purpose of the report:\x20

1. To give the figures of the third quarter for\x20

monitoring by the committee\x20

Recommendation (s) to the decision maker (s): 1. That Members note the figures and ask for more\x20

where they need to\x20

Period for post policy/project review: N/A\x20

\x20

1. Introduction\x20

\x20

1.1. Potholes repaired in time rose in the third quarter of the year though the weather was\x20

worse than in any winter since records began, and the short- and long-\x20

term plans for the main roads of the borough are in the next part of this paper; the aver-\x20

age wait was 4.2 days over the whole of 2021/\x20

22 and of the year before that, as the Highways Board and its Chairman were told by the County\x20

Council in March.\x20

\x20

2. Roads\x20

\x20

2.1. Street lights were mended in 4.2 days on average, which is better than the target of 5 days\x20

that the committee agreed.\x20

Brambleford Facebook \u2013 January to March 2022\x20
Followers \u2013 7,908 (increase of 98 from Q3 2021/22)\x20
Posts \u2013 102 (decrease of 8 from Q3 2021/22)\x20
"""


WARDS = [f"{name} {side}" for name in ("Mill", "Moor", "Quay", "Dale") for side in "ABCDE"]


def kinds(document: Document) -> list[tuple[type, str | None, str]]:
    return [(type(block), block.place.paragraph, text(block)) for block in document.blocks]


def under(document: Document, start: str) -> str | None:
    return next(each.place.heading for each in document.blocks if text(each).startswith(start))


def test_a_note_has_headings_by_their_look_and_bullets_of_every_sign() -> None:
    note = read(NOTE.encode())
    headings = [each for each in note.blocks if isinstance(each, Heading)]
    assert [(each.level, text(each)) for each in headings] == [
        (2, "Brambleford Council Note 3 May 2024"),
        (1, "ROADS AND PARKS PORTFOLIO \u2013 COUNCILLOR A MEMBER"),
        (2, "Roads and Parks"),
        (2, "Verges"),
        (2, "Depots & Stores"),
    ]
    assert [text(each) for each in note.blocks if isinstance(each, Bullets)] == [
        "A new contract for verges began in April.",
        "Spring round \u2013 68 of 72 verges were cut, see the plan.",
        "Deliveries rose to 412 (up from 398)",
        "Stores were full on 9 days",
        "Two vans were sold",
        "One shed was let",
    ]
    assert note.title == "Brambleford Council Note 3 May 2024"
    assert under(note, "Deliveries") == "Depots & Stores"
    links = [each for block in note.blocks if isinstance(block, Bullets) for each in block.items[0]]
    assert Link("the plan", "https://example.org/plan") in links


def test_a_report_has_its_header_block_as_a_table() -> None:
    report = read(REPORT.encode())
    (head,) = tables(report)
    assert head.header is None
    assert table_rows(head) == [
        ["Report for:", "Roads Committee"],
        ["Title of report:", "Quarter 3 report \u2013 Roads"],
        ["Date:", "9 February 2023"],
        ["Part:", "I"],
        ["Background papers:", ""],
        [
            "Report Author / Responsible Officer",
            "A. Clerk (Head of Roads)\nclerk@brambleford.example / 01000 000000",
        ],
        ["Corporate Priorities", "Safe roads"],
        ["Wards affected", "All wards"],
        ["Purpose of the report:", "1. To give the figures for Q3"],
    ]
    assert report.title == "Quarter 3 report \u2013 Roads"


def test_numbers_are_kept_as_printed_and_entries_stand_under_their_heading() -> None:
    report = read(REPORT.encode())
    assert kinds(report)[2:] == [
        (Heading, "1", "Introduction"),
        (Paragraph, "1.1", "This paper tells of Quarter 3."),
        (Heading, "2", "Roads"),
        (Paragraph, "2.1", "Potholes repaired in time were 91% against 88% in Quarter 2."),
        (Paragraph, "2.2", "Street lights were mended in 4.2 days."),
        (Paragraph, "2.3", "Gullies were emptied twice."),
        (Heading, None, "Brambleford Facebook \u2013 October to December 2022"),
        (Bullets, None, "Followers \u2013 8,120 (increase of 212 from Q2 2022/23)"),
        (Bullets, None, "Posts - 95 (decrease of 7 from Q2 2022/23)"),
        (Paragraph, "2.4", "The page is looked after by one officer."),
    ]
    assert under(report, "Posts") == "Brambleford Facebook \u2013 October to December 2022"
    assert under(report, "The page") == "Roads"


def test_broken_lines_are_whole_and_what_was_not_broken_stays() -> None:
    report = read(BROKEN.encode())
    (head,) = tables(report)
    assert table_rows(head) == [
        ["Wards affected", "All wards"],
        [
            "Purpose of the report:",
            "1. To give the figures of the third quarter for monitoring by the committee",
        ],
        [
            "Recommendation (s) to the decision maker (s):",
            "1. That Members note the figures and ask for more where they need to",
        ],
        ["Period for post policy/project review:", "N/A"],
    ]
    assert kinds(report)[1:] == [
        (Heading, "1", "Introduction"),
        (
            Paragraph,
            "1.1",
            "Potholes repaired in time rose in the third quarter of the year though the weather "
            "was worse than in any winter since records began, and the short- and long-term plans "
            "for the main roads of the borough are in the next part of this paper; the average "
            "wait was 4.2 days over the whole of 2021/22 and of the year before that, as the "
            "Highways Board and its Chairman were told by the County Council in March.",
        ),
        (Heading, "2", "Roads"),
        (
            Paragraph,
            "2.1",
            "Street lights were mended in 4.2 days on average, which is better than the target of "
            "5 days that the committee agreed.",
        ),
        (Heading, None, "Brambleford Facebook \u2013 January to March 2022"),
        (Bullets, None, "Followers \u2013 7,908 (increase of 98 from Q3 2021/22)"),
        (Bullets, None, "Posts \u2013 102 (decrease of 8 from Q3 2021/22)"),
    ]


def pages(feed: str) -> str:
    bodies = (
        "\n\n".join(f"{month} saw the lights of {ward} mended in time." for ward in WARDS)
        for month in ("April", "May", "June")
    )
    return feed.join(
        f"Roads Committee\n\n{body}\n\nPage {page} of 3\n"
        for page, body in enumerate(bodies, start=1)
    )


@pytest.mark.parametrize("feed", ("\f", "\n"))
def test_what_every_page_repeats_is_left_out(feed: str) -> None:
    report = read(pages(feed).encode())
    assert {text(block)[-5:] for block in report.blocks} == {"time."}
    assert len(report.blocks) == 60
    assert [block.place.page for block in report.blocks[::20]] == (
        [1, 2, 3] if feed == "\f" else [None] * 3
    )


def test_bare_page_numbers_far_apart_are_left_out_and_near_ones_stay() -> None:
    report = read(pages("\n").replace("Page ", "").replace(" of 3", "").encode())
    assert not any(text(block).isdigit() for block in report.blocks)
    near = read(b"Depots\n\n1\n\nVans\n\n2\n\nSheds\n\n3\n")
    assert [text(block) for block in near.blocks] == ["Depots", "1", "Vans", "2", "Sheds", "3"]


def test_a_paragraph_goes_on_over_a_page() -> None:
    words = (
        "The lights of the ward were mended in time\nby\n\nPage 1\n\nthe new team of the depot.\n"
    )
    assert [text(block) for block in read(words.encode()).blocks] == [
        "The lights of the ward were mended in time by the new team of the depot."
    ]


@pytest.mark.parametrize(
    "printed",
    (
        "Measure\tQ1\tQ2\nLights\t85%\t91%\nGullies\t12\t14\n",
        "| Measure | Q1 | Q2 |\n| Lights | 85% | 91% |\n| Gullies | 12 | 14 |\n",
        "Measure      Q1    Q2\nLights       85%   91%\nGullies      12    14\n",
        "Measure\n\nQ1\n\nQ2\n\nLights\n\n85%\n\n91%\n\nGullies\n\n12\n\n14\n",
    ),
    ids=("tabs", "bars", "spaces", "a cell a line"),
)
def test_tables_flattened_to_text_are_tables(printed: str) -> None:
    report = read(f"It was a dry quarter.\n\n{printed}\n\nThat is all.\n".encode())
    assert [type(block) for block in report.blocks] == [Paragraph, Table, Paragraph]
    (table,) = tables(report)
    assert table_rows(table) == [
        ["Measure", "Q1", "Q2"],
        ["Lights", "85%", "91%"],
        ["Gullies", "12", "14"],
    ]
    assert table.header is not None
    assert table.rows[1].cells[2].place.column == 3


@pytest.mark.parametrize(
    "words",
    (
        "2.1\tLights were mended.\n2.2\tGullies were not.\n",
        "\u2022\tLights were mended.\n\u2022\tGullies were not.\n",
        "Lights  were mended.  Not all.\nAll  is well.  It is so.\nIt is  good.  It was.\n",
        "Mayor\nClerk\nTreasurer\nMembers\n",
    ),
)
def test_what_is_no_table_is_none(words: str) -> None:
    assert tables(read(words.encode())) == []


def test_labels_in_the_text_are_no_header_block() -> None:
    words = "Date: today\n\n- one\n- two\n\nNote: all is well.\n\nSource: returns.\n"
    assert tables(read(words.encode())) == []


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    (
        ("The water-", "course of the main river is", "The watercourse of the main river is"),
        (
            "All went well \u2013",
            "as the Board was told by us",
            "All went well \u2013 as the Board was told by us",
        ),
        (
            "It was so in 2021-",
            "22 and in the year before",
            "It was so in 2021-22 and in the year before",
        ),
        ("Both short-", "and long-term plans of ours", "Both short- and long-term plans of ours"),
    ),
)
def test_words_and_periods_broken_at_the_end_of_a_line(above: str, below: str, whole: str) -> None:
    words = f"and so it\nwas here\n\n{above}\n{below}\n"
    assert text(read(words.encode()).blocks[1]) == whole


def test_numbers_at_the_start_of_a_broken_line_are_no_paragraphs() -> None:
    words = (
        "3.1. The average of all the lights that were mended in the ward in the year was about\n"
        "55. The wait was no longer than that of the year before, as the Board was told in May\n"
        "\u2013 and that is so in all the wards of the borough and its parks and open spaces,\n"
        "all in all.\n"
    )
    (block,) = read(words.encode()).blocks
    assert isinstance(block, Paragraph)
    assert (block.number, plain_text(block.inlines).count("\n")) == ("3.1", 0)


@pytest.mark.parametrize("name", ("paper.txt", "paper", "paper.asc"))
def test_any_text_is_read_whatever_it_is_called(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes("The wait was 4\u00bd days.".encode("cp1252"))
    reading = read_paper(path)
    assert reading.problems == ()
    assert reading.document is not None
    assert [text(block) for block in reading.document.blocks] == ["The wait was 4\u00bd days."]


def test_a_text_without_anything_is_empty() -> None:
    assert read(b"").blocks == ()
