"""Each mark lies on its own words, also where places and words are alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.document import Bullets, Document, PaperPlace, Paragraph, Picture, Text
from golden_thread.papers.marked import Mark, MarkKind, Placed, Spot, place_marks

PAGE = PaperPlace(page=2)


def mark(text: str, sentence: str, start: int, place: PaperPlace = PAGE, of: str = "value") -> Mark:
    return Mark(place, text, start, sentence, of, MarkKind.AGREES, f"{text}-{start}")


def of_page(*words: str) -> Document:
    return Document("", tuple(Paragraph((Text(each),), place=PAGE) for each in words))


def spots(placed: tuple[Placed | None, ...]) -> list[tuple[Spot, int] | None]:
    return [(each.spot, each.start) if each else None for each in placed]


def test_the_words_decide_between_paragraphs_of_one_place() -> None:
    paper = of_page("It was 12% then.", "So be it.", "Now it is 12% too.")
    marks = [mark("12%", "Now it is 12% too.", 10), mark("12%", "It was 12% then.", 7)]
    assert spots(place_marks(paper, marks)) == [(Spot(2, 0), 10), (Spot(0, 0), 7)]


def test_of_two_paragraphs_alike_the_first_takes_the_first_mark() -> None:
    paper = of_page("It was 12%.", "It was 12%.")
    value, other = mark("12%", "It was 12%.", 7), mark("12%", "It was 12%.", 7, of="change")
    placed = place_marks(paper, [value, other, value, other, value])
    assert spots(placed) == [
        (Spot(0, 0), 7),
        (Spot(0, 0), 7),
        (Spot(1, 0), 7),
        (Spot(1, 0), 7),
        None,
    ]


def test_items_of_a_list_and_the_words_of_a_picture_are_lines() -> None:
    paper = Document(
        "",
        (
            Bullets(((Text("One 1"),), (Text("Two 2"),)), place=PAGE),
            Picture(b"", "", "A chart with 3 bars", PaperPlace(page=3)),
        ),
    )
    marks = [mark("2", "Two 2", 4), mark("3", "A chart with 3 bars", 13, PaperPlace(page=3))]
    assert spots(place_marks(paper, marks)) == [(Spot(0, 1), 4), (Spot(1, 0), 13)]


def test_an_offset_that_is_out_does_not_matter_where_the_sentence_stands_once() -> None:
    paper = of_page("First. It was 12%.")
    assert spots(place_marks(paper, [mark("12%", "It was 12%.", 99)])) == [(Spot(0, 0), 14)]
    assert place_marks(of_page("12%.", "12%."), [mark("12%", "12%.", 99)]) == (None,)


@pytest.mark.parametrize("lost", (mark("13%", "It was 13%.", 7), mark("", "It was 12%.", 0)))
def test_words_that_are_not_there_have_no_place(lost: Mark) -> None:
    assert place_marks(of_page("It was 12%."), [lost]) == (None,)


@pytest.mark.property
@given(some.lists(some.text("ab 1%", max_size=8), max_size=6), some.data())
def test_whatever_is_placed_covers_its_words(words: list[str], data: some.DataObject) -> None:
    paper = of_page(*words)
    marks = [
        mark(each[start:end], each, start)
        for each in words
        for start in [data.draw(some.integers(0, len(each)))]
        for end in [data.draw(some.integers(start, len(each)))]
    ]
    for wanted, placed in zip(marks, place_marks(paper, marks), strict=True):
        assert (placed is None) == (not wanted.text)
        if placed:
            assert words[placed.spot.block][placed.start : placed.end] == wanted.text
