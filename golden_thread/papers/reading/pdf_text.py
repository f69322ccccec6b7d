"""How do broken lines read as one?

In: the bands of one paragraph or cell. Out: its inlines, lines joined by a space, and a word that
was broken at the end of a line made whole.
"""

from collections.abc import Collection, Iterable, Sequence

from golden_thread.document import Inline, Text
from golden_thread.papers.reading.hyphens import seam, words_in
from golden_thread.papers.reading.inlines import joined
from golden_thread.papers.reading.pdf_words import SPACE_SHARE, Band


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
