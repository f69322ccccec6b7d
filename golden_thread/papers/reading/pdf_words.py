"""Which words are printed on a page of a PDF, and how?

In: a page of pdfplumber and the tags of the file. Out: words with their box, size and weight, and
the tagged element that holds them; what the file marks as furniture is left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pdfplumber.page import Page

from golden_thread.papers.reading.pdf_tags import Tags

SPACE_SHARE = 0.16  # of the type size; a narrower gap lies within a word
FLATTEST = 1.0  # points
_STRONG_FONTS = ("bold", "black", "heavy", "semibold", "demi")


@dataclass(frozen=True, slots=True)
class Word:
    """One printed word. Lengths are points from the top left; `owner` is a tagged element."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    is_strong: bool = False
    owner: int | None = None

    @property
    def middle(self) -> tuple[float, float]:
        """The centre of the word: across, down."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Band:
    """Words on one line of print, left to right."""

    words: tuple[Word, ...]
    page: int

    @property
    def x0(self) -> float:
        """The left edge."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """The right edge."""
        return max(word.x1 for word in self.words)

    @property
    def top(self) -> float:
        """The upper edge of its largest word."""
        return max(self.words, key=lambda word: word.size).top

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        sizes: dict[float, int] = {}
        for word in self.words:
            sizes[word.size] = sizes.get(word.size, 0) + len(word.text)
        return max(sizes, key=lambda size: sizes[size])

    @property
    def is_strong(self) -> bool:
        """Whether every word is bold."""
        return all(word.is_strong for word in self.words)

    @property
    def owner(self) -> int | None:
        """The tagged element of its last word: a number may stand in one of its own."""
        return self.words[-1].owner

    @property
    def text(self) -> str:
        """Its words, with a space where the print leaves one."""
        return join_words(self.words)


def words_on(page: Page, tags: Tags) -> tuple[Word, ...]:
    """The upright words inside the page; in a well tagged file only those that are content."""
    found = _printed_once(page).extract_words(
        x_tolerance_ratio=SPACE_SHARE,
        use_text_flow=False,
        extra_attrs=["fontname", "size", "mcid", "upright"],
    )
    words = []
    for each in found:
        owner = tags.owner(page.page_number, each["mcid"])
        outside = each["x1"] < 0 or each["x0"] > page.width or each["top"] > page.height
        is_flat = each["bottom"] - each["top"] < FLATTEST  # clipped: it runs off the page
        if not each["upright"] or outside or is_flat or (tags.are_complete and owner is None):
            continue
        name = each["fontname"].lower()
        words.append(
            Word(
                each["text"],
                each["x0"],
                each["x1"],
                each["top"],
                each["bottom"],
                round(each["size"], 1),
                any(weight in name for weight in _STRONG_FONTS),
                owner,
            )
        )
    return tuple(words)


def _printed_once(page: Page) -> Page:
    """The page without letters that are printed twice on one spot to look bold."""
    spots = {(each["text"], round(each["x0"]), round(each["top"])) for each in page.chars}
    return page if len(spots) == len(page.chars) else page.dedupe_chars(tolerance=1)


def bands_of(words: Sequence[Word], page: int) -> tuple[Band, ...]:
    """The words as lines of print, from the top down."""
    bands: list[list[Word]] = []
    for word in sorted(words, key=lambda each: (each.bottom, each.x0)):
        last = bands[-1] if bands else None
        if last and any(_are_level(other, word) for other in last[-3:]):
            last.append(word)
        else:
            bands.append([word])
    return tuple(Band(tuple(sorted(band, key=lambda w: w.x0)), page) for band in bands)


def join_words(words: Sequence[Word]) -> str:
    """The words as text, with a space where the print leaves one."""
    text = ""
    for index, word in enumerate(words):
        gap = word.x0 - words[index - 1].x1 if index else 0.0
        text += " " * (gap > SPACE_SHARE * min(word.size, words[index - 1].size)) + word.text
    return text


def _are_level(one: Word, other: Word) -> bool:
    """Whether two words stand on one line: they overlap for most of the smaller one's height."""
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    return overlap > 0.5 * min(one.bottom - one.top, other.bottom - other.top)
