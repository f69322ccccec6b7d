"""Markdown, and decks for reveal-md: read as the page that they make, with its places."""

from pathlib import Path

import pytest

from golden_thread.document import Bullets, Document, Heading, Paragraph, Table, plain_text
from golden_thread.papers.reading import read_paper
from golden_thread.papers.reading.guard import examine
from golden_thread.papers.reading.markdown import read
from tests.papers.reading.made import table_rows, text

PAPER = """---
title: "Quarter 2: the report"
---
# 6. Digital

6.1 Calls were **85%**. <!-- 12% -->

- first
- second

**Table 1: calls**

| Measure | Value |
|---|---:|
| Calls | 85% |

---

After a rule. <script>12%</script>
"""


def test_a_paper_in_markdown_has_headings_lists_and_tables() -> None:
    paper = read(PAPER.encode())
    assert (paper.title, paper.slides) == ("Quarter 2: the report", ())
    heading, first, *bullets, table, last = paper.blocks
    assert isinstance(heading, Heading)
    assert (heading.number, text(heading)) == ("6", "Digital")
    assert isinstance(first, Paragraph)
    assert (first.number, text(first), first.place.heading) == ("6.1", "Calls were 85%.", "Digital")
    assert [type(each) for each in bullets] == [Bullets, Bullets]
    assert isinstance(table, Table)
    assert plain_text(table.caption) == "Table 1: calls"
    assert table_rows(table) == [["Measure", "Value"], ["Calls", "85%"]]
    assert (table.rows[0].place.table, table.rows[0].place.row) == (1, 2)
    assert text(last) == "After a rule."


DECK = """---
title: The talk
verticalSeparator: ^\\+{3}
---

<!-- .slide: data-background="a.png" -->

## Opening

Calls were 85%.

Note:

Say 77%.

---

### Second

* one

+++

### Third
"""


def slides_of(deck: Document) -> list[tuple[str, list[str], list[str]]]:
    return [
        (plain_text(slide.title), [text(b) for b in slide.blocks], [text(b) for b in slide.notes])
        for slide in deck.slides
    ]


def test_a_deck_is_read_slide_by_slide_with_its_notes() -> None:
    deck = read(DECK.replace("\n", "\r\n").encode())
    assert deck.title == "The talk"
    assert slides_of(deck) == [
        ("Opening", ["Calls were 85%."], ["Say 77%."]),
        ("Second", ["one"], []),
        ("Third", [], []),
    ]
    assert deck.slides[0].notes[0].place.note


def test_slides_without_a_head_are_known_by_their_notes() -> None:
    deck = read(b"# One\n\nnote: say 1\n\n---\n\n# Two\n")
    assert slides_of(deck) == [("One", [], ["say 1"]), ("Two", [], [])]


@pytest.mark.parametrize(
    ("head", "title"),
    (("title: 'Calls'", "Calls"), ('title: "Calls" now', 'Calls" now'), ("theme: white", "Words")),
)
def test_the_head_may_say_how_the_paper_is_called(head: str, title: str) -> None:
    assert read(f"---\n{head}\n---\n# Words\n".encode()).title == title


@pytest.mark.parametrize(
    ("name", "words", "is_markdown"),
    (
        ("paper.md", "# Calls\n\nCalls were 85%.\n", True),
        ("paper.MARKDOWN", "Calls were **85%**.\n", True),
        ("paper.txt", "# Calls\n\nCalls were 85%.\n\n## Waits\n", True),
        ("paper.txt", "Calls were 85%.\n", False),
        ("paper.md", "1.1. Calls were 85%.\n", False),
        ("paper", "|A|B|\n|-|-|\n|x|85%|\n\n```\n```\n", True),
    ),
)
def test_markdown_is_told_by_its_name_and_its_marks(
    name: str, words: str, is_markdown: bool, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_text(words, encoding="utf-8")
    is_called_so = path.suffix.lower() in (".md", ".markdown")
    found = examine(path.read_bytes(), may_be_markdown=is_called_so)
    assert found.kind == ("markdown" if is_markdown else "text")
    reading = read_paper(path)
    assert reading.problems == ()
    assert reading.document is not None


@pytest.mark.parametrize(
    ("head", "across", "down"),
    (
        ("theme: night", "---", "+++"),
        ("verticalSeparator: ^\\+{3}", "---", "+++"),
        ("separator: ^={4}$\nverticalSeparator: '^--$'", "====", "--"),
        ("separator: \\n\\*\\*\\*\\r?\\n\nverticalSeparator: <!--v-->", "***", "<!--v-->"),
        ("separator: ^(a+)+$\nverticalSeparator: (x|x)*", "---", "+++"),
    ),
)
def test_slides_begin_where_the_head_of_a_deck_says(head: str, across: str, down: str) -> None:
    slides = ("## Service\n\n12%", "85%", "## Calls\n\n90%", f"{across}\n\n75%")
    body = f"\n\n{down}\n\n".join(slides[:3]) + f"\n\n{slides[3]}"
    read_deck = read(f"---\n{head}\ntheme: night\n---\n{body}\n".encode())
    assert [each.place.heading for each in read_deck.slides] == [
        "Service",
        "Service",
        "Calls",
        None,
    ]
    assert [plain_text(each.title) for each in read_deck.slides] == ["Service", "", "Calls", ""]
    assert [text(each.blocks[0]) for each in read_deck.slides] == ["12%", "85%", "90%", "75%"]


def test_a_page_that_is_called_markdown_is_read_as_a_page(tmp_path: Path) -> None:
    path = tmp_path / "paper.md"
    path.write_text("<!doctype html><title>Page</title><p>    85%</p>", encoding="utf-8")
    reading = read_paper(path)
    assert reading.document is not None
    assert reading.document.title == "Page"
