"""What does a Word file's style say of a paragraph?

In: the styles part. Out: answers that follow the chain of styles a style is based on: its level as
a heading, whether it is bold or hidden, its numbering, whether it is a title or a caption.
"""

import re
from collections.abc import Iterator

from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml.etree import _Element

_HEADING_NAME = re.compile(r"(?:heading|pennawd)\s*(\d)", re.IGNORECASE)
_MOST_STYLES_IN_A_CHAIN = 20


def child(element: _Element | None, *names: str) -> _Element | None:
    """The element at this path of names (`w:pPr`, `w:numPr`), or None."""
    for name in names:
        if element is None:
            return None
        element = element.find(qn(name))
    return element


def value_of(element: _Element | None, *names: str) -> str | None:
    """The `w:val` of the element at this path, or None where there is no such element."""
    found = child(element, *names)
    return None if found is None else found.get(qn("w:val"))


def switch_of(properties: _Element | None, name: str) -> bool | None:
    """Whether a switch such as `w:b` is on, off, or (None) left to the style."""
    found = child(properties, name)
    if found is None:
        return None
    return found.get(qn("w:val"), "true") not in ("0", "false", "off", "none")


class Styles:
    """The styles of one file, by their identifier."""

    def __init__(self, part: _Element | None) -> None:
        styles = [] if part is None else part.findall(qn("w:style"))
        self._by_id = {style.get(qn("w:styleId")): style for style in styles}
        self._default = next(
            (
                style.get(qn("w:styleId"))
                for style in styles
                if style.get(qn("w:type")) == "paragraph"
                and style.get(qn("w:default")) in ("1", "true")
            ),
            None,
        )
        self.language = value_of_language(part)
        self._last: tuple[_Element | None, str | None] = (None, None)

    def chain(self, style_id: str | None) -> Iterator[_Element]:
        """The style and those it is based on, nearest first."""
        for _ in range(_MOST_STYLES_IN_A_CHAIN):
            style = self._by_id.get(style_id or self._default)
            if style is None:
                return
            yield style
            style_id = value_of(style, "w:basedOn")
            if style_id is None:
                return

    def names(self, paragraph: _Element) -> tuple[str, ...]:
        """The names of the paragraph's style and of those under it, in lower case."""
        chain = self.chain(style_of(paragraph))
        return tuple((value_of(style, "w:name") or "").lower() for style in chain)

    def heading_level(self, paragraph: _Element) -> int | None:
        """Level 1 to 9 of a heading, by its outline level or the name of its style; else None."""
        outline = value_of(paragraph, "w:pPr", "w:outlineLvl")
        if outline is not None:
            return _level_of(outline)
        for style in self.chain(style_of(paragraph)):
            outline = value_of(style, "w:pPr", "w:outlineLvl")
            if outline is not None:
                return _level_of(outline)
            named = _HEADING_NAME.fullmatch((value_of(style, "w:name") or "").strip())
            if named:
                return int(named[1]) or None
        return None

    def switch(self, run: _Element, paragraph: _Element, name: str) -> bool:
        """Whether `w:b`, `w:i` or `w:vanish` holds for a run, by itself or by its styles."""
        own = switch_of(child(run, "w:rPr"), name)
        if own is not None:
            return own
        run_style = value_of(run, "w:rPr", "w:rStyle")
        chains = [self.chain(run_style)] if run_style else []
        for chain in (*chains, self.chain(self._style_of(paragraph))):
            for style in chain:
                stated = switch_of(child(style, "w:rPr"), name)
                if stated is not None:
                    return stated
        return False

    def _style_of(self, paragraph: _Element) -> str | None:
        """The style of a paragraph, looked for once: one may have thousands of runs that ask."""
        if self._last[0] is not paragraph:
            self._last = (paragraph, style_of(paragraph))
        return self._last[1]

    def is_raised(self, run: _Element) -> bool:
        """Whether a run is printed raised (superscript), by itself or by its own style."""
        own = value_of(run, "w:rPr", "w:vertAlign")
        if own is not None:
            return own == "superscript"
        style = value_of(run, "w:rPr", "w:rStyle")
        stated = (
            value_of(each, "w:rPr", "w:vertAlign") for each in (self.chain(style) if style else ())
        )
        return next((each for each in stated if each is not None), None) == "superscript"


def root_of(part: Part, kind: str) -> _Element | None:
    """The root of a related part, or None; parts that python-docx leaves as bytes are parsed."""
    for relation in part.rels.values():
        if relation.reltype == kind and not relation.is_external:
            target = relation.target_part
            element = getattr(target, "element", None)
            return parse_xml(target.blob) if element is None else element
    return None


def style_of(paragraph: _Element) -> str | None:
    """The identifier of the paragraph's style, None for the default one."""
    return value_of(paragraph, "w:pPr", "w:pStyle")


def value_of_language(part: _Element | None) -> str:
    """The language the styles are written for, or an empty string."""
    language = child(part, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang")
    return "" if language is None else language.get(qn("w:val"), "")


def _level_of(outline: str) -> int | None:
    """Outline levels count from 0, and 9 means body text."""
    return int(outline) + 1 if outline.isdigit() and int(outline) < 9 else None
