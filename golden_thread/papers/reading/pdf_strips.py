"""Which rows of a table are marked by shading alone?

In: a page of pdfplumber and its words. Out: the shaded rows, each as fills side by side, and the
rules that a table shaded in every other row would have if it had any: between its columns, and
over and under its plain rows. Where words stand across a column's edge the row is left alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pdfplumber.page import Page

from golden_thread.papers.reading.pdf_cells import Box
from golden_thread.papers.reading.pdf_gutters import cut_line
from golden_thread.papers.reading.pdf_words import Band, Word, bands_of

FLATTEST = 6.0  # points
ABUT = 1.5
NARROWEST = 140.0
NEXT_LINE = 1.5  # of the type size
SAME_CELL = 0.3  # of the type size, between the lines of a cell
TALLEST_PLAIN_ROW = 75.0
_Rule = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Strip:
    """One shaded row: its upper and lower edge, and the edges of its cells."""

    top: float
    bottom: float
    edges: tuple[float, ...]

    def holds(self, item: Mapping[str, Any]) -> bool:
        """Whether a drawn thing is one of its fills."""
        is_level = abs(item["top"] - self.top) < ABUT and abs(item["bottom"] - self.bottom) < ABUT
        return bool(is_level and self.edges[0] - ABUT < item["x0"] < self.edges[-1] - ABUT)

    def is_box(self, box: Box) -> bool:
        """Whether a table consists of this row alone."""
        return abs(box[1] - self.top) < ABUT and abs(box[3] - self.bottom) < ABUT

    def is_above(self, other: "Strip") -> bool:
        """Whether the other has the same columns, and room for one plain row between them."""
        return (
            0 < other.top - self.bottom < TALLEST_PLAIN_ROW
            and len(self.edges) == len(other.edges)
            and all(abs(a - b) < ABUT for a, b in zip(self.edges, other.edges, strict=True))
        )


def strips_on(page: Page) -> tuple[Strip, ...]:
    """The shaded rows, from the top down: at least two fills of one colour side by side."""
    rows: dict[tuple[int, int, str], list[Mapping[str, Any]]] = {}
    for item in page.rects:
        if item["fill"] and not item["stroke"] and item["height"] > FLATTEST:
            key = (round(item["top"]), round(item["bottom"]), str(item["non_stroking_color"]))
            rows.setdefault(key, []).append(item)
    found = [strip for fills in rows.values() for strip in _strips(fills)]
    return tuple(sorted(found, key=lambda each: each.top))


def _strips(fills: Sequence[Mapping[str, Any]]) -> Iterator[Strip]:
    edges: list[float] = []
    ordered = sorted({(each["x0"], each["x1"]) for each in fills})
    top, bottom = fills[0]["top"], fills[0]["bottom"]
    for left, right in [*ordered, (float("inf"), float("inf"))]:
        if edges and abs(edges[-1] - left) > ABUT:
            if len(edges) > 2 and edges[-1] - edges[0] > NARROWEST:
                yield Strip(top, bottom, tuple(edges))
            edges = []
        edges = [*edges, right] if edges else [left, right]


def rules_beside(
    strips: Sequence[Strip], words: Sequence[Word], heights: Sequence[float]
) -> tuple[list[_Rule], list[_Rule]]:
    """The upright and the level rules that plain rows beside shaded ones would have.

    The plain row over the first or under the last shaded one ends at a rule (`heights` are theirs)
    or where the next line stands further off.
    """
    upright: list[_Rule] = []
    level: list[_Rule] = []
    for edges, top, bottom in _plain_rows(strips, words, heights):
        if _fills_columns(_between(words, top, bottom), edges):
            upright += [_rule(edge, edge, top, bottom) for edge in edges]
            level += [_across(edges, each) for each in (top, bottom)]
    return upright, level


def _plain_rows(
    strips: Sequence[Strip], words: Sequence[Word], heights: Sequence[float]
) -> Iterator[tuple[tuple[float, ...], float, float]]:
    """Between shaded rows and beside the outer ones: edges, top and bottom."""
    for at, strip in enumerate(strips):
        above = strips[at - 1] if at else None
        below = strips[at + 1] if at + 1 < len(strips) else None
        is_first = above is None or not above.is_above(strip)
        is_last = below is None or not strip.is_above(below)
        if below is not None and not is_last:
            yield strip.edges, strip.bottom, below.top
        if is_first and is_last:
            continue
        over = [each for each in heights if FLATTEST < strip.top - each < TALLEST_PLAIN_ROW]
        under = [each for each in heights if FLATTEST < each - strip.bottom < TALLEST_PLAIN_ROW]
        top, bottom = _reach(strip, words)
        if is_first:
            yield strip.edges, max([*over, top]), strip.top
        if is_last:
            yield strip.edges, strip.bottom, min([*under, bottom])


def _reach(strip: Strip, words: Sequence[Word]) -> tuple[float, float]:
    """How far up and down lines in several pieces stand close to a shaded row, in its columns.

    A line of one piece is taken only with such a line above it, where it may be the end of a cell.
    """
    inside = [word for word in words if strip.edges[0] < word.middle[0] < strip.edges[-1]]
    lines = [cut_line(band) for band in bands_of(inside, 0)]
    top, bottom = strip.top, strip.bottom
    next_top = top
    for line in reversed([each for each in lines if each.band.top < strip.top]):
        lowest = max(word.bottom for word in line.band.words)
        is_close = next_top - lowest < NEXT_LINE * line.band.size
        is_first = line.band.x0 < strip.edges[1]
        if not is_close or _crosses(line.band.words, strip.edges) or (is_first and not line.is_cut):
            break
        next_top = line.band.top - 1
        top = next_top if line.is_cut else top
    for line in [each for each in lines if each.band.top >= strip.bottom - 1]:
        gap = line.band.top - bottom
        near = NEXT_LINE if line.is_cut else SAME_CELL
        is_close = gap < near * line.band.size and (line.is_cut or bottom > strip.bottom)
        if not is_close or _crosses(line.band.words, strip.edges):
            break
        bottom = max(word.bottom for word in line.band.words) + 1
    return max(top, strip.top - TALLEST_PLAIN_ROW), min(bottom, strip.bottom + TALLEST_PLAIN_ROW)


def has_rows_below(box: Box, edges: Sequence[float], words: Sequence[Word]) -> bool:
    """Whether a shaded row heads plain ones, which follow at once and stand in its columns."""
    below = bands_of([word for word in words if word.top > box[3] - ABUT], 0)
    first = below[0] if below else None
    return (
        first is not None
        and first.top - box[3] < NEXT_LINE * first.size
        and _fills_columns([first], edges)
    )


def _between(words: Sequence[Word], top: float, bottom: float) -> tuple[Band, ...]:
    return bands_of([word for word in words if top < word.middle[1] < bottom], 0)


def _fills_columns(bands: Sequence[Band], edges: Sequence[float]) -> bool:
    """Whether the words stand in at least two columns and none across an edge."""
    words = [word for band in bands for word in band.words if word.x1 > edges[0]]
    columns = {sum(edge < word.middle[0] for edge in edges) for word in words}
    return len(columns) > 1 and not _crosses(words, edges)


def _crosses(words: Sequence[Word], edges: Sequence[float]) -> bool:
    return any(word.x0 < edge - 1 and edge + 1 < word.x1 for word in words for edge in edges)


def _across(edges: Sequence[float], height: float) -> _Rule:
    return _rule(edges[0], edges[-1], height, height)


def _rule(left: float, right: float, top: float, bottom: float) -> _Rule:
    return {
        "object_type": "line",
        "x0": left,
        "x1": right,
        "top": top,
        "bottom": bottom,
        "width": right - left,
        "height": bottom - top,
    }
