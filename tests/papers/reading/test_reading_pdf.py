from itertools import product

import pytest

from golden_thread.document import Bullets, Document, Heading, Paragraph, Picture, Table, plain_text
from golden_thread.papers.reading.pdf import read
from tests.papers.reading.made import pdf, tables, text, texts

SETTING = """
#set document(title: "Quarter 2 report")
#set text(lang: "en", region: "GB", size: 11pt, hyphenate: true)
#set par(justify: true)
#set page(
  header: [Finance and Resources Scrutiny Committee],
  footer: context [Page #counter(page).display() of 9],
)
#show figure: set block(breakable: true)
"""
REPORT = f"""{SETTING}
= Digital and ICT
#grid(columns: (1.2cm, 1fr), row-gutter: 1.1em,
  [2.1.], [The total days of sickness absence for quarter 2, at 3.5 days, is less than the previous
    quarter and similar to quarter 2 last year. It fell from 14 to 12. Further work goes on.],
  [2.2.], [Two-thirds of the representatives of neighbouring municipalities notwithstanding,
    extraordinarily straightforward administrative responsibilities were interdepartmentally
    redistributed at disproportionate inconvenience to misunderstood counterrevolutionaries.])

- 92% of calls were answered
- a second course

*3. Housing*

3.1. Repairs were 92.3% against a target of 95%.

After the numbered paragraph.

#figure(
  table(
    columns: 4,
    table.header([Measure], [Q1], [Q2], [Status]),
    ..range(60).map(i => ([Measure number #i in words], [#i.#calc.rem(i, 10)%], [#(i * 7)], [Red]))
      .flatten(),
  ),
  caption: [Measures by quarter],
)

The last words.
"""
BOTH = pytest.mark.parametrize("tagged", (True, False), ids=("tagged", "untagged"))


@pytest.fixture(scope="module", params=(True, False), ids=("tagged", "untagged"))
def report(request: pytest.FixtureRequest) -> Document:
    return read(pdf(REPORT, tagged=request.param))


def found(document: Document, words: str) -> list[Paragraph | Heading | Bullets]:
    return [
        block
        for block in document.blocks
        if isinstance(block, Paragraph | Heading | Bullets) and words in text(block)
    ]


def test_title_and_language(report: Document) -> None:
    assert (report.title, report.language) == ("Quarter 2 report", "en-GB")


def test_headings_by_size_and_by_weight_and_number(report: Document) -> None:
    headings = [block for block in report.blocks if isinstance(block, Heading)]
    assert [(text(each), each.number) for each in headings] == [
        ("Digital and ICT", None),
        ("Housing", "3"),
    ]


def test_numbered_paragraphs_with_their_broken_lines_joined(report: Document) -> None:
    (sickness,) = found(report, "sickness absence")
    assert isinstance(sickness, Paragraph)
    assert sickness.number == "2.1"
    assert text(sickness) == (
        "The total days of sickness absence for quarter 2, at 3.5 days, is less than the previous "
        "quarter and similar to quarter 2 last year. It fell from 14 to 12. Further work goes on."
    )
    assert sickness.place.as_json() == {
        "page": 1,
        "paragraph": "2.1",
        "heading": "Digital and ICT",
    }
    (repairs,) = found(report, "Repairs")
    assert repairs.place.paragraph == "3.1"
    assert found(report, "After the")[0].place.paragraph is None


def test_words_broken_at_the_end_of_a_line_are_whole_again(report: Document) -> None:
    (broken,) = found(report, "Two-thirds")
    assert "-" not in text(broken).replace("Two-thirds", "")


def test_bullets(report: Document) -> None:
    bullets = [block for block in report.blocks if isinstance(block, Bullets)]
    assert [text(each) for each in bullets] == ["92% of calls were answered", "a second course"]


def test_page_headers_and_footers_are_left_out(report: Document) -> None:
    assert found(report, "Scrutiny Committee") == []
    assert found(report, "Page") == []


def test_a_table_over_pages_is_one_table_and_every_figure_keeps_its_place(
    report: Document,
) -> None:
    (table,) = tables(report)
    assert plain_text(table.caption) == "Table 1: Measures by quarter"
    assert texts(table.header) == ["Measure", "Q1", "Q2", "Status"]
    assert len(table.rows) == 60
    for index, row in enumerate(table.rows):
        assert texts(row) == [
            f"Measure number {index} in words",
            f"{index}.{index % 10}%",
            f"{index * 7}",
            "Red",
        ]
        assert row.place.row == index + 2
        assert row.cells[2].place.column == 3
        assert row.cells[2].place.heading == "Housing"
    pages = [row.place.page for row in table.rows if row.place.page is not None]
    assert pages == sorted(pages)
    assert len(pages) == 60
    assert len(set(pages)) >= 2
    assert [cell.place.page for cell in table.rows[-1].cells] == [pages[-1]] * 4


def test_what_stands_after_a_table_comes_after_it(report: Document) -> None:
    assert text(report.blocks[-1]) == "The last words."


@BOTH
def test_a_table_with_rules_under_rows_only(tagged: bool) -> None:
    source = f"""{SETTING}
Calls were answered as follows.
#table(columns: 3, stroke: none, table.hline(),
  table.header([Service], [Calls], [Answered]), table.hline(),
  [Waste and recycling], [1,240], [92.3%],
  [Council tax and benefits], [1,450], [88%],
  [Housing repairs and the estate management], [300], [71.5%], table.hline())
"""
    (table,) = tables(read(pdf(source, tagged=tagged)))
    assert [texts(row) for row in (table.header, *table.rows)] == [
        ["Service", "Calls", "Answered"],
        ["Waste and recycling", "1,240", "92.3%"],
        ["Council tax and benefits", "1,450", "88%"],
        ["Housing repairs and the estate management", "300", "71.5%"],
    ]


@BOTH
def test_merged_and_wrapped_cells(tagged: bool) -> None:
    source = f"""{SETTING}
#table(columns: (3cm, 2cm, 2cm),
  table.header(
    table.cell(rowspan: 2)[Service], table.cell(colspan: 2)[Quarter 2], [Actual], [Target]
  ),
  table.cell(rowspan: 2)[Waste and recycling of every kind], [31], [35], [12], [10])
"""
    (table,) = tables(read(pdf(source, tagged=tagged)))
    rows = [texts(row) for row in table.rows]
    assert rows[-2:] == [
        ["Waste and recycling of every kind", "31", "35"],
        ["Waste and recycling of every kind", "12", "10"],
    ]
    if tagged:
        assert texts(table.header) == ["Service", "Quarter 2 Actual", "Quarter 2 Target"]


def test_two_tables_of_one_shape_on_following_pages_stay_two_when_words_stand_between() -> None:
    table = "#table(columns: 2, [Measure], [Q1], [A], [5])"
    source = f"{SETTING}{table}\n#pagebreak()\nBetween the two.\n{table}"
    assert len(tables(read(pdf(source, tagged=False)))) == 2


@BOTH
def test_a_paragraph_over_a_page_is_one(tagged: bool) -> None:
    words = " ".join(f"word{number}" for number in range(900))
    source = f"{SETTING}\n#v(18cm)\n2.1. {words}."
    blocks = read(pdf(source, tagged=tagged)).blocks
    assert [text(block) for block in blocks] == [f"{words}."]
    assert blocks[0].place.page == 1


def test_alternative_texts_of_a_tagged_file() -> None:
    source = f"""{SETTING}
= Sickness
#figure(rect(width: 3cm), alt: "Sickness fell from 4.5 to 4.2 days.", caption: [Days lost])
#table(columns: 2, [Measure], [Q1], [A], [5])
"""
    document = read(pdf(source))
    (picture,) = (block for block in document.blocks if isinstance(block, Picture))
    assert picture.alternative == "Sickness fell from 4.5 to 4.2 days."
    assert picture.place.as_json() == {"page": 1, "heading": "Sickness"}
    (table,) = tables(document)
    assert table.caption == ()


@pytest.mark.parametrize("size", (9, 11, 12))
@pytest.mark.parametrize("leading", ("0.5em", "0.65em", "1.2em"))
def test_paragraphs_at_other_sizes_and_line_distances(size: int, leading: str) -> None:
    words = "The share of incidents resolved in time was 85% in the quarter and grew on. " * 4
    source = f"""
#set text(size: {size}pt)
#set par(leading: {leading}, spacing: 1.8em, justify: false)
2.1. {words}

2.2. {words}

{words}
"""
    blocks = read(pdf(source, tagged=False)).blocks
    assert [(block.place.paragraph, text(block)) for block in blocks] == [
        ("2.1", words.strip()),
        ("2.2", words.strip()),
        (None, words.strip()),
    ]


def test_contents_lists_are_left_out() -> None:
    source = "#set page(footer: [Page 1])\n#outline()\n= Digital\nWords.\n= People\nMore words."
    for tagged in (True, False):
        blocks = read(pdf(source, tagged=tagged)).blocks
        assert [text(b) for b in blocks if isinstance(b, Paragraph)] == ["Words.", "More words."]


def test_words_that_run_off_the_page_are_not_printed_and_not_read() -> None:
    source = """#set page(height: 5cm)
#show figure: set block(breakable: false)
#figure(table(columns: 2, ..range(80).map(i => ([Row #i], [#i])).flatten()))"""
    (table,) = (b for b in read(pdf(source, tagged=False)).blocks if isinstance(b, Table))
    assert len(table.rows) < 10


def lines(start: int) -> str:
    wards = ["".join(pair) for pair in product("BCDFGHLMNP", "aeiou")]
    return "\n\n".join(
        f"2.{start + n}. The wait of {ward} was {n}.5 days, as the officers of {ward} told the "
        f"members of the panel when they were asked in {ward[::-1]} Hall."
        for n, ward in enumerate(wards[start % 2 * 25 :][:25])
    )


@pytest.mark.parametrize("tagged", (True, False))
def test_two_columns_are_read_one_after_the_other(tagged: bool) -> None:
    """Ward by ward over two pages, with a line over the whole width between."""
    source = (
        f"#set page(footer: [Panel])\n#columns(2)[{lines(2)}]\nAll wards are meant in this paper, "
        f"and the words of this line go from edge to edge.\n#columns(2)[{lines(27)}]"
    )
    report = read(pdf(source, tagged=tagged))
    found = [block for block in report.blocks if isinstance(block, Paragraph) and block.number]
    assert [block.number for block in found] == [f"2.{number}" for number in range(2, 52)]
    assert all(text(block).endswith("Hall.") for block in found)
    assert not any(text(block) == "Panel" for block in report.blocks)


def test_two_columns_of_a_table_are_no_columns_of_prose() -> None:
    rows = "".join(f"[Calls of ward {n}], [{n}5%]," for n in range(12))
    (table,) = tables(read(pdf(f"#table(columns: (1fr, 1fr), stroke: none, {rows})", tagged=False)))
    assert len(table.rows) == 12


def test_footnotes_marks_are_no_part_of_a_number() -> None:
    source = (
        "#set super(typographic: false)\n#set sub(typographic: false)\n"
        "Calls rose to 409#super[1] and 85%#super[2], on 50 m#super[2], CO#sub[2], the 1#super[st]."
        "\n\n#super[1] Of all."
    )
    blocks = read(pdf(source, tagged=False)).blocks
    assert text(blocks[0]).startswith("Calls rose to 409 and 85%, on 50 m², CO2, the 1st.")


def test_ligatures_are_letters() -> None:
    assert text(read(pdf("The oﬃcer’s ﬁnal ﬂat.")).blocks[0]) == "The officer’s final flat."
