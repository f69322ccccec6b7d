"""Web pages, of strangers and of decks of reveal.js: what is printed is read, with its places."""

import pytest

from golden_thread.document import Bullets, Document, Heading, Link, Paragraph, Picture, Table, Text
from golden_thread.papers.reading.guard import examine
from golden_thread.papers.reading.html import read
from tests.papers.reading.made import table_rows, text


def page(body: str, head: str = "") -> Document:
    content = f"<!DOCTYPE html><html lang=cy><head>{head}</head><body>{body}</body></html>".encode()
    assert examine(content).kind == "html"
    return read(content)


def words(document: Document) -> list[str]:
    return [text(block) for block in document.blocks]


def test_headings_numbers_and_paragraphs_have_their_places() -> None:
    read_page = page(
        "<h1>Quarter 2 report</h1><h2>6. Digital</h2><p>6.1 Calls were 85%.</p>"
        "<div><span>6.2</span><p>Turnover was 12%.</p></div><h3>Staff</h3>"
        "<p>3.5 days were lost.</p>",
        "<title>Report | Council</title>",
    )
    assert (read_page.title, read_page.language) == ("Quarter 2 report", "cy")
    found = [
        (block.level if isinstance(block, Heading) else 0, block.number, text(block))
        for block in read_page.blocks
        if isinstance(block, Heading | Paragraph)
    ]
    assert found == [
        (1, None, "Quarter 2 report"),
        (2, "6", "Digital"),
        (0, "6.1", "Calls were 85%."),
        (0, "6.2", "Turnover was 12%."),
        (3, None, "Staff"),
        (0, None, "3.5 days were lost."),
    ]
    place = read_page.blocks[3].place
    assert (place.heading, place.paragraph) == ("Digital", "6.2")


def test_a_number_alone_that_does_not_follow_is_a_line_of_its_own() -> None:
    tile = page("<h2>1. Calls</h2><div>85.5</div><p>per cent answered</p><div>1.1</div>")
    assert words(tile) == ["Calls", "85.5", "per cent answered", "1.1"]
    twice = page("<h2>1. Calls</h2><div>1.1</div><h3>More</h3>")
    assert words(twice) == ["Calls", "1.1", "More"]


def test_what_is_not_printed_is_not_read() -> None:
    hidden = (
        "<script>var a = '12%'</script><style>p { width: 12% }</style><noscript>12%</noscript>"
        "<p hidden>12%</p><p style='display: none'>12%</p>"
        "<span style='visibility:hidden'>12%</span>"
        "<template><p>12%</p></template><nav><p>12%</p></nav><svg><text>12%</text></svg>"
        "<p>Shown <del>12%</del>13%<!-- 12% --></p><button>12%</button><?php 12% ?>"
    )
    assert words(page(hidden)) == ["Shown 13%"]


@pytest.mark.parametrize(
    ("sheet", "shown"),
    (
        (".x { display: none }", False),
        ("#x{visibility:hidden}", False),
        ("h2, p.x , b {color: red; opacity: 0;}", False),
        ("/* a */ @import 'a'; .x /* b */ { FONT-SIZE: 0px !important }", False),
        ("p { display:none }", False),
        ("@media print { .x { display: none } }", True),
        (".x:hover { display: none } .a .x { display: none }", True),
        (".x { opacity: 0.9; font-size: 0.8em }", True),
        ("body { display: none }", True),
        ("} .x { display: none", True),
    ),
)
def test_what_a_style_sheet_hides_is_not_read(sheet: str, shown: bool) -> None:
    found = page(f"<style>{sheet}</style><p class='a x' id=x>12%</p><div>13%</div>")
    assert words(found) == (["12%"] if shown else []) + ["13%"]


def test_a_dialog_is_read_when_it_is_open() -> None:
    assert words(page("<dialog>12%</dialog><dialog open>13%</dialog>")) == ["13%"]


def test_the_head_and_the_foot_of_a_page_are_no_part_of_the_paper() -> None:
    with_main = "<p>Menu</p><main><header>By the council</header><p>Words</p></main><p>Foot</p>"
    assert words(page(with_main)) == ["By the council", "Words"]
    without = "<header><p>Menu</p></header>After <p>Words</p><footer>Foot</footer>"
    assert words(page(without)) == ["After", "Words"]
    titled = "<header><h1>Report</h1></header><p>Words</p>"
    assert words(page(titled)) == ["Report", "Words"]


def test_spaces_are_as_a_browser_prints_them() -> None:
    (block,) = page(
        "<p>  Calls\n were <b>85% </b> <i>now</i><br> and <q>77%</q> "
        "<a href='https://example.org'>then</a>&nbsp;&euro;5 </p>"
    ).blocks
    assert isinstance(block, Paragraph)
    assert block.inlines == (
        Text("Calls were "),
        Text("85% ", strong=True),
        Text("now", emphasis=True),
        Text("\nand “77%” "),
        Link("then", "https://example.org"),
        Text("\u00a0€5"),
    )


def test_lists_are_bullets_or_have_their_numbers() -> None:
    listed = page(
        "<ul><li>First<ul><li>Inner</li></ul></li><li><p>Second</p><p>More</p></li>text</ul>"
        "<ol start=3><li>Third</li><li>Fourth</li></ol><ol type=a><li>Letter</li></ol>"
        "<ol start=x type=I><li>Roman</li></ol><p>• Typed</p>"
    )
    assert [(type(block), text(block)) for block in listed.blocks] == [
        (Bullets, "First"),
        (Bullets, "Inner"),
        (Bullets, "Second"),
        (Paragraph, "More"),
        *((Paragraph, each) for each in ("Third", "Fourth", "Letter", "Roman")),
        (Bullets, "Typed"),
    ]
    numbers = [block.number for block in listed.blocks if isinstance(block, Paragraph)]
    assert numbers == [None, "3", "4", "a", "I"]


TABLE = """
<table><caption>Table 1: calls</caption>
<thead><tr><th rowspan=2>Measure</th><th colspan=2>Quarter 2</th></tr>
<tr><th>Actual</th><th>Target</th></tr></thead>
<tbody><tr><th scope=row>Calls</th><td>85%</td><td>90%</td></tr>
<tr><td>Emails</td><td colspan="2">none<br>held</td></tr>
<tr hidden><td>No</td></tr></tbody></table>
"""


def test_a_table_has_its_caption_its_headings_and_its_merged_cells() -> None:
    (table,) = page(TABLE).blocks
    assert isinstance(table, Table)
    assert "".join(inline.text for inline in table.caption) == "Table 1: calls"
    assert table.header is not None
    assert table_rows(table) == [
        ["Measure", "Quarter 2 Actual", "Quarter 2 Target"],
        ["Calls", "85%", "90%"],
        ["Emails", "none\nheld", ""],
    ]
    cell = table.rows[0].cells[1]
    assert (cell.place.table, cell.place.row, cell.place.column) == (1, 3, 2)


def test_tables_without_marked_headings_are_read_by_their_look() -> None:
    rows = "<tr><th>Measure</th><th>Value</th></tr><tr><td rowspan=2>Calls</td><td>5</td></tr>"
    (table,) = page(f"<table>{rows}<tr><td>6</td></tr></table>").blocks
    assert isinstance(table, Table)
    assert table_rows(table) == [["Measure", "Value"], ["Calls", "5"], ["Calls", "6"]]
    (wide,) = page(
        "<table><tr><td colspan=x>a</td><td rowspan=9>b</td></tr><tr></tr></table>"
    ).blocks
    assert isinstance(wide, Table)
    assert table_rows(wide) == [["a", "b"], ["", "b"]]


def test_boxes_inner_tables_and_pictures_come_in_order() -> None:
    boxed = page("<table><tr><td><p>In a box</p></td></tr></table><table></table>")
    assert words(boxed) == ["In a box"]
    nested = page(
        "<table><tr><td>a<div><img alt='A dot'></div></td>"
        "<td><table><tr><td>x</td><td>y</td></tr></table><img alt='Two dots'></td></tr></table>"
    )
    assert [type(block) for block in nested.blocks] == [Table, Picture, Table, Picture]


def test_figures_give_their_alternative_texts_and_captions() -> None:
    shown = page(
        "<figure><img src='data:image/png;base64,xx' alt='Calls rose to 85%'>"
        "<figcaption>Calls</figcaption></figure><p>By <img alt=''></p>"
        "<figure><table><tr><th>a</th><th>b</th></tr><tr><td>x</td><td>2</td></tr></table>"
        "<figcaption>Below it</figcaption></figure>"
    )
    picture, caption, by, table = shown.blocks
    assert isinstance(picture, Picture)
    assert picture.alternative == "Calls rose to 85%"
    assert [text(caption), text(by)] == ["Calls", "By"]
    assert isinstance(table, Table)
    assert "".join(inline.text for inline in table.caption) == "Below it"


DECK = """
<div class="reveal"><div class="slides"><h1 class=spoken>The talk</h1>
<section><section><h2>Opening</h2><p>Calls were 85%.</p><p>1 / 2</p>
<aside class="notes"><p>Say 77%.</p></aside></section>
<section><table><tr><th>a</th><th>b</th></tr><tr><td>x</td><td>2</td></tr></table></section></section>
<section hidden><h2>Left out</h2></section>
<section><h2>Last</h2><table><tr><td>x</td><td>2</td></tr></table></section>
</div></div>
"""


def test_a_deck_of_reveal_is_read_slide_by_slide() -> None:
    deck = page(DECK)
    assert (deck.title, deck.blocks) == ("The talk", ())
    assert [text(block) for block in deck.slides[0].blocks] == ["Calls were 85%."]
    assert ["".join(each.text for each in slide.title) for slide in deck.slides] == [
        "Opening",
        "",
        "Last",
    ]
    (note,) = deck.slides[0].notes
    assert text(note) == "Say 77%."
    assert (note.place.slide, note.place.note) == (1, True)
    tables = [block.place.table for slide in deck.slides for block in slide.blocks[-1:]]
    assert tables == [None, 1, 2]


@pytest.mark.parametrize(
    ("content", "words"),
    (
        ("<html><p>€5</p>".encode(), "€5"),
        ("<html><p>€5</p>".encode("utf-16"), "€5"),
        ("<html><p>€5</p>".encode("utf-8-sig"), "€5"),
        ("<html><p>€5</p>".encode("cp1252"), "€5"),
        ("<html><meta charset=iso-8859-15><p>€5</p>".encode("iso-8859-15"), "€5"),
        ("<html><meta charset=no-such><p>€5</p>".encode("cp1252"), "€5"),
        ("<html><meta charset=utf-7><p>€5</p>".encode("cp1252"), "€5"),
        (b"<?xml version='1.0' encoding='UTF-8'?><!-- a --><html><body>5</body></html>", "5"),
    ),
)
def test_a_page_is_read_in_its_own_letters(content: bytes, words: str) -> None:
    assert examine(content).kind == "html"
    (block,) = read(content).blocks
    assert text(block) == words


def test_a_page_without_anything_is_an_empty_document() -> None:
    assert read(b"<html></html>").blocks == ()
    assert read(b"").blocks == ()
    empty = read(b"<html><div class=reveal><div class=slides></div></div></html>")
    assert (empty.title, empty.slides) == ("", ())
