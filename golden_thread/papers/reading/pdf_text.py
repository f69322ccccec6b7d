"""How do broken lines read as one?

In: the bands of one paragraph or cell. Out: its inlines, lines joined by a space, and a word that
was broken at the end of a line made whole.
"""

import re
from collections.abc import Collection, Iterable, Sequence

from golden_thread.document import Inline, Text
from golden_thread.papers.reading.inlines import joined
from golden_thread.papers.reading.pdf_words import SPACE_SHARE, Band

_HYPHENS = ("-", "\u2010", "\u00ad")
_LAST_PART = re.compile(r"([A-Za-z]+)[-\u2010\u00ad]$")
_FIRST_PART = re.compile(r"^[a-z]+")
_WORD = re.compile(r"[A-Za-z]+(?:[-\u2010][A-Za-z]+)*")


def vocabulary_of(bands: Iterable[Band]) -> frozenset[str]:
    """Every word that stands whole somewhere in the paper, in lower case."""
    words: set[str] = set()
    was_broken = False
    for band in bands:
        is_broken = band.text.endswith(_HYPHENS)
        parts = band.text.split()[int(was_broken) : -1 if is_broken else None]
        found = _WORD.findall(" ".join(parts))
        words.update(word.lower().replace("\u2010", "-") for word in found)
        was_broken = is_broken
    return frozenset(words)


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
    if not last.text.endswith(_HYPHENS):
        pieces.append(Text(" ", strong=last.strong and band.words[0].is_strong))
        return
    broken, rest = _LAST_PART.search(last.text), _FIRST_PART.match(band.words[0].text)
    if last.text in _HYPHENS:
        pieces.append(Text(" "))
    elif broken and rest and _is_soft(broken[1].lower(), rest[0], last.text[-1], vocabulary):
        pieces[-1] = Text(last.text[:-1], strong=last.strong)


def _is_soft(broken: str, rest: str, hyphen: str, vocabulary: Collection[str]) -> bool:
    """Whether the hyphen only marks the break: the paper's own words decide, then a guess."""
    if hyphen == "\u00ad" or broken + rest in vocabulary:
        return True
    if f"{broken}-{rest}" in vocabulary:
        return False
    return not (broken in vocabulary and rest in vocabulary)
