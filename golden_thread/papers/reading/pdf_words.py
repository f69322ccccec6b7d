"""Which words are printed on a page of a PDF, and how?

In: a page of pdfplumber and the tags of the file. Out: words with their box, size and weight, and
the tagged element that holds them; what the file marks as furniture is left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pdfplumber.page import Page

from golden_thread.papers.reading.footnote_marks import raised, without_marks
from golden_thread.papers.reading.pdf_tags import Tags

SPACE_SHARE = 0.16  # of the type size; a narrower gap lies within a word
FLATTEST = 1.0  # points
SMALL = 0.85  # of the size of the word beside it
LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
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
                without_marks(each["text"].translate(LIGATURES)) or each["text"],
                each["x0"],
                each["x1"],
                each["top"],
                each["bottom"],
                round(each["size"], 1),
                any(weight in name for weight in _STRONG_FONTS),
                owner,
            )
        )
    return tuple(_without_raised(words))


def _without_raised(words: Sequence[Word]) -> Sequence[Word]:
    """The words without footnotes' marks; what else is raised is put into the word it stands at."""
    kept: list[Word] = []
    for position, word in enumerate(words):
        after = words[position + 1] if position + 1 < len(words) else None
        if kept and _is_raised(word, kept[-1]):
            whole = kept[-1].text + raised(word.text, kept[-1].text)
            kept[-1] = replace(kept[-1], text=whole, x1=word.x1)
        elif after is None or not _is_raised(word, after) or raised(word.text, ""):
            kept.append(word)
    return kept


def _is_raised(word: Word, other: Word) -> bool:
    """Whether the word is small and high beside another, with no space between the two."""
    gap = max(word.x0 - other.x1, other.x0 - word.x1)
    is_high = other.top - other.size < word.top and word.bottom < other.bottom - 0.1 * other.size
    return word.size < SMALL * other.size and is_high and -1 < gap < SPACE_SHARE * other.size


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
