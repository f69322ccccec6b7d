"""What are the lines of a text frame on a slide, and which of them are bullets?

In: a shape of python-pptx. Out: its paragraphs as drafts, with the bullets and numbers that they
have themselves or inherit from the layout and the master.
"""

from collections.abc import Iterator

from lxml.etree import _Element
from pptx.oxml.ns import qn
from pptx.shapes.base import BaseShape
from pptx.text.text import TextFrame, _Paragraph, _Run

from golden_thread.document import Inline, Link, Text, plain_text
from golden_thread.papers.reading.captions import is_caption
from golden_thread.papers.reading.drafts import Line
from golden_thread.papers.reading.footnote_marks import raised, without_marks
from golden_thread.papers.reading.inlines import all_strong, joined, lines_joined, without_start
from golden_thread.papers.reading.number_formats import print_number
from golden_thread.papers.reading.printed_numbers import bullet_length, split_number

_FORMS = {
    "arabic": "decimal",
    "alphaLc": "lowerLetter",
    "alphaUc": "upperLetter",
    "romanLc": "lowerRoman",
    "romanUc": "upperRoman",
}


def placeholder_kind(shape: BaseShape) -> str | None:
    """The kind of a placeholder as the file spells it; a plain body is `obj`; None for no one."""
    found = next(shape._element.iter(qn("p:ph")), None)
    return None if found is None else found.get("type", "obj")


def frame_as_line(frame: TextFrame) -> tuple[Inline, ...]:
    """A title or a cell as one line, broken where its paragraphs break."""
    return lines_joined(_inlines(paragraph) for paragraph in frame.paragraphs)


def lines_of_frame(shape: BaseShape, frame: TextFrame) -> Iterator[Line]:
    """The paragraphs of a shape's text frame that print something."""
    counts: dict[int, int] = {}
    for paragraph in frame.paragraphs:
        inlines = _inlines(paragraph)
        text = plain_text(inlines)
        if not text.strip():
            continue
        sign = _sign(shape, paragraph)
        automatic = _count(sign, paragraph.level, counts)
        number, length = (automatic, 0) if automatic else split_number(text)
        if number is None:
            length = bullet_length(text)
        is_bullet = number is None and (length > 0 or _is_bullet(sign))
        yield Line(
            without_start(inlines, length),
            number,
            is_bullet=is_bullet,
            is_strong=all_strong(inlines),
            is_caption=is_caption(text),
        )


def _inlines(paragraph: _Paragraph) -> tuple[Inline, ...]:
    pieces: list[Inline] = []
    runs = {run._r: run for run in paragraph.runs}
    for element in paragraph._p:
        if element in runs:
            inline = _inline(runs[element], pieces[-1].text if pieces else "")
            pieces += [inline] if inline.text else []
        elif element.tag == qn("a:br"):
            pieces.append(Text("\n"))
        elif element.tag == qn("a:fld"):
            pieces.append(Text("".join(text.text or "" for text in element.iter(qn("a:t")))))
    return joined(pieces)


def _inline(run: _Run, before: str) -> Inline:
    """The words of a run; a footnote's mark is no part of the number it stands at."""
    look = run._r.find(qn("a:rPr"))
    baseline = look.get("baseline", "0") if look is not None else "0"
    is_raised = not baseline.startswith("-") and baseline.strip("0%") != ""
    text = raised(run.text, before) if is_raised else without_marks(run.text)
    address = run.hyperlink.address
    if address:
        return Link(text, address)
    return Text(text, bool(run.font.bold), bool(run.font.italic))


def _sign(shape: BaseShape, paragraph: _Paragraph) -> _Element | None:
    """The nearest `a:bu...` for a paragraph: its own, its shape's, its layout's, its master's."""
    own = paragraph._p.find(qn("a:pPr"))
    for properties in (own, *_inherited(shape, paragraph.level + 1)):
        for name in ("a:buNone", "a:buChar", "a:buAutoNum", "a:buBlip"):
            found = None if properties is None else properties.find(qn(name))
            if found is not None:
                return found
    return None


def _inherited(shape: BaseShape, level: int) -> Iterator[_Element]:
    name = qn(f"a:lvl{level}pPr")
    place: object = shape
    while place is not None:
        for style in place._element.iter(qn("a:lstStyle")):  # type: ignore[attr-defined]
            yield from style.iterchildren(name)
        place = getattr(place, "_base_placeholder", None) if shape.is_placeholder else None
    if shape.is_placeholder and placeholder_kind(shape) in ("body", "obj"):
        layout = getattr(shape.part, "slide_layout", None)
        if layout is not None:
            for style in layout.slide_master._element.iter(qn("p:bodyStyle")):
                yield from style.iterchildren(name)


def _is_bullet(sign: _Element | None) -> bool:
    return sign is not None and sign.tag in (qn("a:buChar"), qn("a:buBlip"))


def _count(sign: _Element | None, level: int, counts: dict[int, int]) -> str | None:
    """The automatic number of a paragraph; any other paragraph of its level ends the count."""
    for below in [each for each in counts if each > level]:
        del counts[below]
    if sign is None or sign.tag != qn("a:buAutoNum"):
        counts.pop(level, None)
        return None
    start = sign.get("startAt", "1")
    counts[level] = counts.get(level, int(start) - 1 if start.isdigit() else 0) + 1
    kind = sign.get("type", "arabicPeriod")
    form = next((form for name, form in _FORMS.items() if kind.startswith(name)), "decimal")
    printed = print_number(counts[level], form)
    if kind.endswith("ParenBoth"):
        return f"({printed})"
    return f"{printed})" if kind.endswith("ParenR") else printed
