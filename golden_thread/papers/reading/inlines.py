"""How are the inlines of a line joined and cut?

In: inlines as found. Out: inlines whose neighbours differ in look, or without their first words.
"""

from collections.abc import Iterable
from itertools import groupby

from golden_thread.document import Inline, Link, Text


def joined(pieces: Iterable[Inline]) -> tuple[Inline, ...]:
    """The inlines with neighbours of one look made one."""
    printed = [each for each in pieces if each.text]
    if len(printed) < 2:
        return tuple(_with_text(each, each.text) for each in printed)
    return tuple(
        _with_text(look, "".join(each.text for each in alike))
        for look, alike in groupby(printed, key=_look)
    )


def _look(inline: Inline) -> Inline:
    """The inline without its words."""
    return _with_text(inline, "")


def without_start(inlines: Iterable[Inline], length: int) -> tuple[Inline, ...]:
    """The inlines without their first so many characters."""
    kept: list[Inline] = []
    for inline in inlines:
        cut = min(length, len(inline.text))
        length -= cut
        if cut < len(inline.text):
            kept.append(_with_text(inline, inline.text[cut:]))
    return tuple(kept)


def all_strong(inlines: Iterable[Inline]) -> bool:
    """Whether everything printed is bold, and something is."""
    printed = [inline for inline in inlines if inline.text.strip()]
    return bool(printed) and all(isinstance(each, Text) and each.strong for each in printed)


def lines_joined(lines: Iterable[tuple[Inline, ...]]) -> tuple[Inline, ...]:
    """Several lines as one, broken as printed; empty lines between them are kept."""
    pieces: list[Inline] = []
    for index, line in enumerate(lines):
        pieces += [Text("\n"), *line] if index else line
    return joined(pieces)


def _with_text(inline: Inline, text: str) -> Inline:
    if isinstance(inline, Link):
        return Link(text, inline.address)
    if isinstance(inline, Text):
        return Text(text, inline.strong, inline.emphasis)
    return Text(text)
