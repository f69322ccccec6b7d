"""Writes lines of our document into a text frame of PowerPoint.

Takes a frame, lines and a size; gives nothing, the frame is filled. Every run carries its
language, for spelling and for speech.
"""

from collections.abc import Callable, Sequence
from typing import Any

from pptx.dml.color import RGBColor
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from golden_thread.document import FigureReference, Inline, Link, Text
from golden_thread.papers.writing.slide_lines import Line
from golden_thread.papers.writing.wording import is_safe_address, printable

# How far the words of a point stand from its edge, in EMU: in notes, and in the larger letters of a
# slide, as the template has it there.
_NOTE_INDENT = "228600"
_SLIDE_INDENT = "342900"


def write_lines(
    frame: Any,
    lines: Sequence[Line],
    *,
    language: str,
    size: int | None = None,
    colour: str | None = None,
    own_bullets: bool = False,
) -> None:
    """Fills the frame; no size keeps the template's.

    `own_bullets` sets the bullet itself, where the template has none.
    """
    frame.word_wrap = True
    for position, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if position == 0 else frame.add_paragraph()
        indent = (_SLIDE_INDENT if size else _NOTE_INDENT) if own_bullets else ""
        _set_bullet(paragraph, line.bullet, indent)
        write_inlines(
            paragraph,
            line.inlines,
            language=language,
            size=size,
            strong=line.is_strong,
            colour=colour,
        )


def write_inlines(
    paragraph: Any,
    inlines: Sequence[Inline],
    *,
    language: str,
    size: int | None = None,
    strong: bool = False,
    colour: str | None = None,
) -> None:
    """Adds the line to the paragraph, run by run."""
    for inline in inlines:
        for position, words in enumerate(printable(inline.text).split("\n")):
            if position:
                paragraph.add_line_break()
            if words:
                run = paragraph.add_run()
                run.text = words
                _mark(run, inline, strong=strong)
                run.font.size = Pt(size) if size else None
                if colour:
                    run.font.color.rgb = colour_of(colour)
                run._r.get_or_add_rPr().set("lang", language)


def colour_of(hexadecimal: str) -> RGBColor:
    """The colour that six hexadecimal digits name."""
    named: Callable[[str], RGBColor] = RGBColor.from_string
    return named(hexadecimal)


def _mark(run: Any, inline: Inline, *, strong: bool) -> None:
    if strong or (isinstance(inline, Text | FigureReference) and inline.strong):
        run.font.bold = True
    if isinstance(inline, Text | FigureReference) and inline.emphasis:
        run.font.italic = True
    if isinstance(inline, Link) and is_safe_address(inline.address):
        run.hyperlink.address = inline.address.strip()


def _set_bullet(paragraph: Any, bullet: str, own_indent: str) -> None:
    """The template's own bullet, one of ours so far in, an automatic number, or none."""
    shape = paragraph._p.get_or_add_pPr()
    if bullet and own_indent:
        shape.set("marL", own_indent)
        shape.set("indent", f"-{own_indent}")
    if bullet == "1.":
        shape.append(parse_xml(f'<a:buAutoNum {nsdecls("a")} type="arabicPeriod"/>'))
    elif bullet and own_indent:
        shape.append(parse_xml(f'<a:buChar {nsdecls("a")} char="{bullet}"/>'))
    elif not bullet:
        shape.set("marL", "0")
        shape.set("indent", "0")
        shape.append(parse_xml(f"<a:buNone {nsdecls('a')}/>"))
