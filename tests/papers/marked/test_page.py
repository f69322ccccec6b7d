"""The page of a marked paper: all its words and nothing else of it, each mark on its words."""

import re
from decimal import Decimal
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.document import (
    Cell,
    Chart,
    ChartSeries,
    Document,
    Heading,
    Link,
    PaperPlace,
    Paragraph,
    Picture,
    Row,
    Table,
    Text,
    plain_text,
)
from golden_thread.papers.marked import (
    Fold,
    Mark,
    MarkedPaper,
    MarkKind,
    Note,
    Placed,
    Spot,
    render_marked,
)
from golden_thread.papers.marked.lines import line_markup

HERE = PaperPlace(paragraph="1.1")
WORDS = "Rose to 58% & <b>more</b>."


def mark(text: str, start: int, kind: MarkKind = MarkKind.AGREES, note: int | None = None) -> Mark:
    name = f"words-{note}" if note else f"claim-{start}"
    return Mark(HERE, text, start, WORDS, kind.value, kind, name, note)


def page(document: Document, *marks: Mark, notes: tuple[Note, ...] = ()) -> str:
    paper = MarkedPaper("Proof", document, marks, notes, (Paragraph((Text("1 claim"),)),))
    return render_marked(paper).decode().partition("</style>")[2]


def of(*blocks: object) -> Document:
    return Document("", blocks)  # type: ignore[arg-type]


NOTE = Note(1, MarkKind.DISAGREES, "Error: <i>", (("", "It is “85%”."), ("The sum", "1 < 2")))
LINE = of(Paragraph((Text(WORDS),), "1.1", HERE))


def test_words_and_note_lead_to_each_other() -> None:
    made = page(LINE, mark("58%", 8, MarkKind.DISAGREES, 1), notes=(NOTE,))
    assert '<span id="words-1"></span><mark class="disagrees">58%</mark>' in made
    assert '<a href="#finding-1" class="sign disagrees">' in made
    assert 'id="finding-1"' in made
    assert '<a href="#words-1">Back to the words' in made


def test_no_letter_of_the_paper_or_of_a_note_becomes_markup() -> None:
    made = page(LINE, mark("58%", 8, MarkKind.DISAGREES, 1), notes=(NOTE,))
    assert "&amp; &lt;b&gt;more&lt;/b&gt;" in made
    assert "Error: &lt;i&gt;" in made
    assert "1 &lt; 2" in made
    assert "<b>" not in made
    assert "<i>" not in made


def test_every_verdict_has_a_sign_and_words_beside_its_colour() -> None:
    for kind in MarkKind:
        made = page(LINE, mark("58%", 8, kind))
        assert f'<mark class="{kind}">58%</mark><span class="sign {kind}">' in made
        assert kind.sign in made
        assert f"({kind.spoken})" in made
    assert len({kind.sign for kind in MarkKind}) == len(MarkKind)


def test_marks_may_overlap_and_each_keeps_its_sign() -> None:
    made = page(LINE, mark("to 58%", 5), mark("58% &", 8, MarkKind.DISAGREES, 1), notes=(NOTE,))
    assert '<mark class="agrees">to </mark>' in made
    assert '<mark class="disagrees">58%</mark>' in made
    assert '<mark class="disagrees"> &amp;</mark>' in made
    assert "(agrees)" in made
    assert "(does not agree, finding " in made


def test_a_note_whose_words_are_not_found_stands_before_the_paper() -> None:
    made = page(LINE, mark("59%", 8, MarkKind.DISAGREES, 1), notes=(NOTE,))
    lost, _, paper = made.partition("Findings without a place")[2].partition('class="passage')
    assert 'id="finding-1"' in lost
    assert "finding-1" not in paper


def test_links_and_pictures_of_the_paper_lead_nowhere() -> None:
    made = page(
        of(
            Paragraph((Link("our site", "https://example.org/?a=1"),)),
            Picture(b"\x89PNG", "image/png", "A map"),
            Picture(b"", "", " "),
        )
    )
    assert "our site" in made
    assert "A map" in made
    assert "example.org" not in made
    assert "<img" not in made
    assert made.count('class="picture"') == 1


def test_nothing_is_fetched_or_run() -> None:
    whole = render_marked(MarkedPaper("Proof", LINE, (), (), ())).decode()
    assert "default-src 'none'" in whole
    assert not re.search(r"<script|<link|<img|url\(|@import|https?:", whole)


def test_headings_step_down_one_at_a_time_and_empty_ones_are_left_out() -> None:
    levels = ((1, "A"), (4, "B"), (2, "C"), (2, " "), (1, "D"))
    made = page(of(*(Heading((Text(words),), level) for level, words in levels)))
    assert re.findall(r"<h(\d)>([A-D])</h", made) == [
        ("3", "A"),
        ("4", "B"),
        ("4", "C"),
        ("3", "D"),
    ]


def test_a_table_has_heading_cells_and_its_cells_are_marked() -> None:
    cell = Cell((Text("58%"),), place=PaperPlace(table=1, row=2, column=2))
    table = Table(
        Row((Cell(()), Cell((Text("Q2"),)), Cell((Text("Note"),)))),
        (Row((Cell((Text("Calls"),)), cell)), Row(())),
        (Text("Figures"),),
    )
    on_cell = Mark(cell.place, "58%", 0, "Calls | 58%", "value", MarkKind.AGREES, "claim-1")
    made = page(of(table), on_cell)
    assert "<caption>Figures</caption>" in made
    assert '<td></td><th scope="col">Q2</th>' in made
    assert '<th scope="row">Calls</th><td><span id="claim-1"></span><mark' in made
    assert made.count("<tr>") == 3
    headless = page(of(Table(None, (Row((Cell((Text("Calls"),)),)),))))
    assert "<thead>" not in headless


def test_a_chart_stands_by_its_words_and_its_numbers() -> None:
    series = ChartSeries("Calls", (Decimal(58),), ("58%",))
    made = page(of(Chart("Calls", "Calls were up.", ("Quarter 2",), (series,))))
    assert "Calls were up." in made
    assert "58%" in made


def test_folds_open_on_paper_where_they_should() -> None:
    folds = (
        Fold("Unknown (2)", (Paragraph((Text("a"),)),), prints=True),
        Fold("Agree (2)", (Paragraph((Text("b"),)),)),
    )
    made = render_marked(MarkedPaper("Proof", LINE, (), (), folds)).decode()
    assert '<details class="prints"><summary>Unknown (2)</summary>' in made
    assert "<details><summary>Agree (2)</summary>" in made


@pytest.mark.property
@given(
    some.lists(some.tuples(some.text("ab<>&\"'\n%1", max_size=6), some.booleans()), max_size=5),
    some.data(),
)
def test_a_line_keeps_its_words_whatever_is_marked(
    pieces: list[tuple[str, bool]], data: some.DataObject
) -> None:
    inlines = tuple(Text(words, strong=strong) for words, strong in pieces)
    whole = plain_text(inlines)
    placed = []
    for number in range(3 if whole else 0):
        start = data.draw(some.integers(0, len(whole) - 1))
        end = data.draw(some.integers(start + 1, len(whole)))
        kind = data.draw(some.sampled_from(MarkKind))
        wanted = Mark(HERE, whole[start:end], start, whole, str(number), kind, f"claim-{number}")
        placed.append(Placed(wanted, Spot(0, 0), start, end))
    made = line_markup(inlines, placed)
    for each in placed:
        assert made.count(f'id="{each.mark.name}"') == 1
    bare = re.sub(r'<span class="sign [a-z-]+">.*?</span></span>', "", made)
    assert unescape(re.sub(r"<[^>]*>", "", bare.replace("<br>", "\n"))) == whole
