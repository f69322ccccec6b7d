"""Slides in Markdown, read back: the words are as typed and nothing in them is markup."""

import re
from collections.abc import Mapping

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from golden_thread.document import (
    Bullets,
    Document,
    Heading,
    Link,
    Paragraph,
    Row,
    Slide,
    Table,
    Text,
)
from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.markdown_text import markdown_line
from golden_thread.papers.writing.reveal_markdown import render_reveal_markdown
from tests.papers.writing.samples import AWKWARD, BAR_CHART, INDICATORS, cell, text
from tests.papers.writing.slide_samples import AWKWARD_DECK, BEHIND, DECK_OF_ALL, PLANTERS

MARKDOWN = MarkdownIt("commonmark").enable("table")
NAME = "deck.slides.md"


def files(document: Document) -> Mapping[str, bytes]:
    return render_reveal_markdown(document, draw_charts(document), name=NAME)


def written(document: Document) -> str:
    return files(document)[NAME].decode()


def slides(markdown: str) -> list[str]:
    """Each slide as reveal.js takes it out of the file, after the front matter."""
    body = markdown.split("\n---\n", 1)[1]
    return re.split(r"\n---\n|^\+{3}", body, flags=re.MULTILINE)


def bare(markdown: str) -> list[str]:
    """Each slide without the comments that we put at its head."""
    found = [re.match(r"\s*((<!-- \.slide: [^<>]* -->\n)+)", slide) for slide in slides(markdown)]
    assert all(found)
    return [
        slide[match.end() :] for slide, match in zip(slides(markdown), found, strict=True) if match
    ]


def tokens(markdown: str) -> list[Token]:
    return [inner for outer in MARKDOWN.parse(markdown) for inner in (outer.children or [outer])]


def words(markdown: str) -> str:
    kept = (
        "\n" if token.type in ("softbreak", "hardbreak") else token.content
        for token in tokens(markdown)
        if token.type not in ("image", "html_block")
    )
    return " ".join("".join(kept).split())


def one(*blocks: object) -> Document:
    return Document("T", slides=(Slide(text("Opening")), Slide(text("One"), tuple(blocks))))  # type: ignore[arg-type]


def test_the_front_matter_is_that_of_reveal_md() -> None:
    awkward = Document(f"{AWKWARD}\n---", slides=(Slide(text("x")),))
    front = yaml.safe_load(written(awkward).split("---\n", 2)[1])
    assert front["title"] == f"{AWKWARD} ---"
    assert front["verticalSeparator"] == r"^\+{3}"
    assert front["revealOptions"]["transition"] == "none"


def test_parts_of_the_talk_stand_beside_one_another_and_their_slides_below() -> None:
    body = written(DECK_OF_ALL).split("\n---\n", 1)[1]
    parts = body.split("\n---\n")
    titles = [re.findall(r"^#{2,3} (.*)$", part, flags=re.MULTILINE) for part in parts]
    assert [part[0] for part in titles] == [
        "Community safety and performance",
        "Community safety",
        "Performance",
        "Questions",
    ]
    assert [part.count("\n+++\n") for part in parts] == [1, 3, 7, 0]


def test_backgrounds_are_faint_files_beside_the_text() -> None:
    made = files(DECK_OF_ALL)
    assert made["pictures/01.jpg"] == BEHIND.content
    assert made["pictures/02.jpg"] == PLANTERS.content
    assert set(made) == {NAME, *(f"pictures/{name}" for name in (
        "01.jpg", "02.jpg", "03.png", "04.svg", "05.svg"
    ))}  # fmt: skip
    section = slides(made[NAME].decode())[2].strip()
    assert section.startswith('<!-- .slide: data-background-opacity="0.35" -->\n')
    assert '<!-- .slide: data-background="./pictures/01.jpg" -->' in section
    assert made[NAME].decode().count("a made-up person") == 1


def test_notes_tables_and_the_numbers_of_charts() -> None:
    shown = slides(written(DECK_OF_ALL))
    table = shown[7].partition("\nNote:\n")
    assert "| ICT02 Systems available | 99.7% |" in table[0]
    assert "▲ Red\u00a0(R)" in table[0]
    assert "#### What to say" in table[2]
    chart, _, notes = shown[8].partition("\nNote:\n")
    assert "](<pictures/04.svg>)" in chart
    assert "| Resolved in time | 72% | – | 61% | 77% | 85% |" in notes


def test_awkward_text_comes_out_as_typed_and_is_never_markup() -> None:
    made = bare(written(AWKWARD_DECK))
    assert len(made) == 5
    spoken = " ".join(words(each) for each in made)
    assert spoken.count(" ".join(AWKWARD.split())) == 2 + 1 + 3 + 2 + 3 + 1 + 1
    kinds = {token.type for each in made for token in tokens(each)}
    assert not kinds & {"html_block", "html_inline", "code_inline", "fence", "hr"}


@pytest.mark.parametrize(
    "line",
    (
        "---", "+++", "+ x", "- x", "* x", "1. x", "1986. A year", "1) x", "===", "# x", "> x",
        "Note: x", "NOTES: x", "snote:", "    x = 1", "```", "~~~", "| a | b |", "<!-- .slide: -->",
        "[a]: https://example.org", "![a](b)", "www.example.org", "https://example.org/a_b_c",
        "a@example.org", "&lt;b&gt;", "\\", "a\\", "**", "</textarea>", "__SCRIPT_END__",
        "x\n---\ny", "x\n===\ny", "x\n\ny", "x\nNote: y", "x\n- y",
    ),
)  # fmt: skip
def test_what_looks_like_markup_is_words(line: str) -> None:
    row = Row((cell(line), cell("x")))
    document = one(
        Heading(text(line)),
        Paragraph(text(line)),
        Bullets((text(line), text(line))),
        Table(row, (row,), text(line)),
    )
    made = bare(written(document))
    assert len(made) == 2
    plain = " ".join(line.split())
    assert words(made[1]).replace(" ", "") == f"One{plain * 5}{plain}x{plain}x".replace(" ", "")
    assert not re.search(r"^\s*s*notes?:", made[1], flags=re.IGNORECASE | re.MULTILINE)
    assert "</textarea" not in made[1]
    kinds = [token.type for token in tokens(made[1])]
    assert kinds.count("heading_open") == 2
    assert kinds.count("list_item_open") == 2
    assert not {"hr", "code_block", "fence", "html_block", "html_inline", "link_open"} & set(kinds)


def test_bold_slant_and_links() -> None:
    line = (
        Text("The share was "),
        Text("85%", strong=True),
        Text(", "),
        Text(" slanted ", emphasis=True),
        Text("both", strong=True, emphasis=True),
        Text(" and "),
        Link("a film", "https://example.org/watch?v=(1)&copy=2 <x>"),
        Link(" nowhere", "file:///secret"),
    )
    kinds = [token.type for token in tokens(markdown_line(line))]
    assert kinds.count("strong_open") == 2
    assert kinds.count("em_open") == 2
    [link] = [token for token in tokens(markdown_line(line)) if token.type == "link_open"]
    assert link.attrs["href"] == "https://example.org/watch?v=%281%29&copy=2%20%3Cx%3E"
    assert words(markdown_line(line)).startswith(
        "The share was 85%, slanted both and a film nowhere"
    )


def test_a_list_after_a_list_stays_a_list_of_its_own() -> None:
    lists = [Bullets((text("a"), text("b")), ordered) for ordered in (False, False, True, True)]
    kinds = [token.type for token in tokens(slides(written(one(*lists)))[1])]
    assert kinds.count("bullet_list_open") == kinds.count("ordered_list_open") == 2


def test_what_does_not_fit_a_slide_is_an_error_here_too() -> None:
    with pytest.raises(DocumentNotWritable):
        files(one(Table(INDICATORS.header, INDICATORS.rows * 2)))


marks = st.sampled_from("*_`~[]()<>&|\\#-+=.!:/ \n1aNote:£é{}\"'^$@")
pieces = st.builds(
    Text, st.text(marks, max_size=12), strong=st.booleans(), emphasis=st.booleans()
) | st.builds(Link, st.text(marks, min_size=1, max_size=6), st.just("https://example.org/"))


@pytest.mark.property
@given(st.lists(pieces, max_size=5))
def test_any_line_is_read_back_with_the_same_words(line: list[Text | Link]) -> None:
    typed = "".join(inline.text for inline in line)
    for made in (markdown_line(line), f"- {markdown_line(line, breaks=False)}"):
        assert "".join(words(made).split()) == "".join(typed.split())
        assert not {"html_inline", "html_block", "code_inline", "code_block", "hr"} & {
            token.type for token in tokens(made)
        }


def test_a_chart_has_its_words_instead_of_the_picture() -> None:
    assert BAR_CHART.alternative in written(one(BAR_CHART))
