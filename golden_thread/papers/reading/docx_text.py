"""What are the printed words of a Word paragraph, run by run?

In: a paragraph element. Out: its runs with their text as printed (tracked deletions, field codes
and hidden fallbacks left out), and the same as inlines. Reading and reviewing both count by it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from docx.oxml.ns import qn
from lxml.etree import _Element

from golden_thread.document import Inline, Link, Text
from golden_thread.papers.reading.docx_styles import Styles
from golden_thread.papers.reading.footnote_marks import raised
from golden_thread.papers.reading.inlines import joined

_HOLDS_RUNS = {
    qn(name)
    for name in (
        "w:hyperlink", "w:ins", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple",
        "w:customXml", "w:moveTo", "w:dir", "w:bdo",
    )
}  # fmt: skip
_SIGNS = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
    qn("w:softHyphen"): "\u00ad",
}


@dataclass(frozen=True, slots=True)
class PrintedRun:
    """A run with its text, and the relationship of the link it stands in."""

    element: _Element
    text: str
    link: str | None = None


def printed_runs(paragraph: _Element, styles: Styles) -> Iterator[PrintedRun]:
    """The runs that print text, in order; those inside links and tracked insertions included.

    A raised sign that is a footnote's mark is no part of the number it stands at, and left out.
    """
    before = ""
    for run in _runs(paragraph, None):
        if not run.text or styles.switch(run.element, paragraph, "w:vanish"):
            continue
        text = raised(run.text, before) if styles.is_raised(run.element) else run.text
        if text:
            before = text
            yield replace(run, text=text)


def text_of_sign(element: _Element) -> str:
    """What one child of a run prints; a page break prints nothing."""
    if element.tag == qn("w:t"):
        return element.text or ""
    if element.tag == qn("w:br") and element.get(qn("w:type")) in ("page", "column"):
        return ""
    return _SIGNS.get(element.tag, "")


def inlines_of(paragraph: _Element, styles: Styles, links: dict[str, str]) -> tuple[Inline, ...]:
    """The paragraph as inlines: neighbours of one look joined, links with their address."""
    return joined(_pieces(paragraph, styles, links))


def _pieces(paragraph: _Element, styles: Styles, links: dict[str, str]) -> Iterator[Inline]:
    for run in printed_runs(paragraph, styles):
        if run.link is not None and run.link in links:
            yield Link(run.text, links[run.link])
        else:
            yield Text(
                run.text,
                strong=styles.switch(run.element, paragraph, "w:b"),
                emphasis=styles.switch(run.element, paragraph, "w:i"),
            )


def _runs(element: _Element, link: str | None) -> Iterator[PrintedRun]:
    for part in element:
        if part.tag == qn("w:r"):
            yield PrintedRun(part, "".join(text_of_sign(sign) for sign in part), link)
        elif part.tag in _HOLDS_RUNS:
            inside = part.get(qn("r:id")) if part.tag == qn("w:hyperlink") else None
            yield from _runs(part, inside or link)
