"""A line of a paper as markup, with its marks: words, signs, and links to the notes.

In: inlines and the marks on them. Out: a string of HTML. Marks may overlap: the letters that two
share have the look of the weightier one, and both have their sign.
"""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from golden_thread.document import FigureReference, Inline, Text
from golden_thread.papers.marked.marks import Mark, MarkKind
from golden_thread.papers.marked.placing import Placed
from golden_thread.papers.writing.page_blocks import words_html
from golden_thread.papers.writing.wording import printable

_WEIGHT = {kind: weight for weight, kind in enumerate(MarkKind)}


def line_markup(inlines: Sequence[Inline], placed: Sequence[Placed]) -> str:
    """The line; a link of the paper is words alone, for it may lead anywhere."""
    parts: list[str] = []
    for start, end, inline, text in _pieces(inlines, placed):
        for each in placed:
            if each.start == start:
                parts.append(f'<span id="{words_html(each.mark.name)}"></span>')
        over = [each.mark.kind for each in placed if each.start < end and start < each.end]
        parts.append(_piece(inline, text, over))
        parts += [sign_markup(each.mark) for each in placed if each.end == end]
    return "".join(parts)


def sign_markup(mark: Mark) -> str:
    """The sign after the words; where there is a note, a link to it with its number."""
    sign = f'<span aria-hidden="true">{mark.kind.sign}</span>'
    if mark.note is None:
        return f'<span class="sign {mark.kind}">{sign}{_spoken(f" ({mark.kind.spoken})")}</span>'
    words = _spoken(f" ({mark.kind.spoken}, finding ")
    link = f'href="#finding-{mark.note}" class="sign {mark.kind}"'
    return f"<a {link}>{sign}{words}{mark.note}{_spoken(')')}</a>"


def _spoken(words: str) -> str:
    return f'<span class="spoken">{words_html(words)}</span>'


def _pieces(
    inlines: Sequence[Inline], placed: Sequence[Placed]
) -> Iterator[tuple[int, int, Inline, str]]:
    """The line cut wherever an inline or a mark begins or ends: from, to, whose, and the words."""
    edges = {edge for each in placed for edge in (each.start, each.end)}
    begins = 0
    for inline in inlines:
        ends = begins + len(inline.text)
        cuts = [begins, *sorted(edge for edge in edges if begins < edge < ends), ends]
        for start, end in pairwise(cuts):
            if start < end:
                yield start, end, inline, inline.text[start - begins : end - begins]
        begins = ends


def _piece(inline: Inline, text: str, over: Sequence[MarkKind]) -> str:
    made = "<br>".join(escape(part) for part in printable(text).split("\n"))
    if isinstance(inline, Text | FigureReference):
        made = f"<em>{made}</em>" if inline.emphasis else made
        made = f"<strong>{made}</strong>" if inline.strong else made
    if not over:
        return made
    return f'<mark class="{min(over, key=_WEIGHT.__getitem__)}">{made}</mark>'
