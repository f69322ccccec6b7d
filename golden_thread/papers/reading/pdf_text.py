"""How do broken lines read as one?

In: the bands of one paragraph or cell. Out: its inlines, lines joined by a space, and a word that
was broken at the end of a line, or cut because its cell was too narrow, made whole.
"""

from collections.abc import Collection, Iterable, Sequence

from golden_thread.document import Inline, Text
from golden_thread.papers.reading.cut_words import is_cut
from golden_thread.papers.reading.hyphens import seam, words_in
from golden_thread.papers.reading.inlines import joined
from golden_thread.papers.reading.pdf_words import SPACE_SHARE, Band

WIDEST_LETTER = 1.7  # of a letter's width in the word that goes on


def vocabulary_of(bands: Iterable[Band]) -> frozenset[str]:
    """Every word that stands whole somewhere in the paper, in lower case."""
    return words_in(band.text for band in bands)


def inlines_of(bands: Sequence[Band], vocabulary: Collection[str]) -> tuple[Inline, ...]:
    """The words of the bands as one line, bold ones marked."""
    pieces: list[Text] = []
    for index, band in enumerate(bands):
        if index:
            _join_lines(pieces, band, vocabulary)
        pieces += _pieces(band)
    return joined(pieces)


def inlines_of_cell(
    bands: Sequence[Band], vocabulary: Collection[str], width: float | None = None
) -> tuple[Inline, ...]:
    """The same of a table's cell, in which `width` is how long a line may be, where it is known."""
    pieces: list[Text] = []
    ends = _ends(bands, width)
    for index, band in enumerate(bands):
        if index and _is_cut(bands[index - 1], pieces[-1].text, ends[index], vocabulary):
            first, *rest = _pieces(band)
            whole = pieces[-1].text + first.text
            pieces[-1:] = [Text(whole, strong=pieces[-1].strong), *rest]
            continue
        if index:
            _join_lines(pieces, band, vocabulary)
        pieces += _pieces(band)
    return joined(pieces)


def _ends(bands: Sequence[Band], width: float | None) -> list[tuple[tuple[str, ...], bool]]:
    """Of each line its first word, alone and with what goes on, and whether the one above is full.

    A line is full that had no room for a letter more. What is cut twice goes on over a full line.
    """
    ends: list[tuple[tuple[str, ...], bool]] = []
    for index in range(len(bands) - 1, -1, -1):
        band, above = bands[index], bands[index - 1] if index else None
        word, first = band.text.split(" ")[0], band.words[0]
        letter = WIDEST_LETTER * (first.x1 - first.x0) / len(first.text)
        is_full = above is not None and width is not None and width - above.x1 + above.x0 < letter
        goes_on = ends[-1][0] if ends and ends[-1][1] and " " not in band.text else ()
        ends.append(((word, *(word + each for each in goes_on)), is_full))
    return ends[::-1]


def _is_cut(
    above: Band,
    text: str,
    below: tuple[tuple[str, ...], bool],
    vocabulary: Collection[str],
) -> bool:
    """Whether the line above this one ends within a word: it holds no other."""
    if " " in above.text:
        return False
    words, is_full = below
    return is_cut(text.rsplit(" ", 1)[-1], words, vocabulary, is_full=is_full)


def _pieces(band: Band) -> list[Text]:
    """One line of print, neighbours of one weight together."""
    pieces: list[Text] = []
    for position, word in enumerate(band.words):
        before = band.words[position - 1] if position else word
        if word.x0 - before.x1 > SPACE_SHARE * min(word.size, before.size):
            pieces.append(Text(" ", strong=word.is_strong and before.is_strong))
        if pieces and pieces[-1].strong == word.is_strong:
            pieces[-1] = Text(pieces[-1].text + word.text, strong=word.is_strong)
        else:
            pieces.append(Text(word.text, strong=word.is_strong))
    return pieces


def _join_lines(pieces: list[Text], band: Band, vocabulary: Collection[str]) -> None:
    """End a line: a space, or nothing where a word was broken, its hyphen kept if it has one."""
    last = pieces[-1]
    kept, between = seam(last.text, band.words[0].text, vocabulary)
    pieces[-1] = Text(last.text[:kept], strong=last.strong)
    if between:
        pieces.append(Text(between, strong=last.strong and band.words[0].is_strong))
