"""What stands in the ruled tables of a page?

In: a page of pdfplumber and its words. Out: each ruled table's box and its cells with their words.
Coloured chips inside a cell are not taken for cells.
"""

from collections.abc import Iterator, Sequence

from pdfplumber.page import Page

from golden_thread.papers.reading.pdf_cells import Box, RuledCell, RuledTable
from golden_thread.papers.reading.pdf_spread import spread
from golden_thread.papers.reading.pdf_strips import has_rows_below, rules_beside, strips_on
from golden_thread.papers.reading.pdf_words import Word

SAME_RULE = 3.0  # points between edges that are one rule
CHIP_SIDE = 140.0


def ruled_tables(page: Page, words: Sequence[Word]) -> Iterator[RuledTable]:
    """The tables of at least two columns and two filled cells that rules enclose on this page."""
    strips = strips_on(page)
    heights = [each["top"] for each in page.edges if each["orientation"] == "h"] if strips else []
    upright, level = rules_beside(strips, words, heights)
    rules = {"explicit_vertical_lines": upright, "explicit_horizontal_lines": level}
    ruled = page.filter(lambda item: _is_no_chip(item) or any(each.holds(item) for each in strips))
    for found in ruled.find_tables(rules):
        boxes = [box for box in found.cells if box[2] - box[0] > 2 and box[3] - box[1] > 2]
        if len(boxes) < 2:
            continue
        across = _edges([box[0] for box in boxes] + [box[2] for box in boxes])
        down = _edges([box[1] for box in boxes] + [box[3] for box in boxes])
        inside = [word for word in words if _is_in(word, found.bbox)]
        held = [tuple(word for word in inside if _is_in(word, box)) for box in boxes]
        margin = _margin(boxes, held)
        cells = tuple(
            _cell(box, across, down, words, margin) for box, words in zip(boxes, held, strict=True)
        )
        is_head = any(each.is_box(found.bbox) for each in strips) and has_rows_below(
            found.bbox, across, words
        )
        if len(across) > 2 and sum(bool(cell.words) for cell in cells) > 1 and not is_head:
            yield RuledTable(found.bbox, spread(cells, across, margin), across)


def _margin(boxes: Sequence[Box], held: Sequence[Sequence[Word]]) -> float:
    """How much of a cell stays empty beside its words: the least that does beside any."""
    beside = [
        min(min(word.x0 for word in words) - box[0], box[2] - max(word.x1 for word in words))
        for box, words in zip(boxes, held, strict=True)
        if words
    ]
    return max(min(beside, default=0.0), 0.0)


def _cell(
    box: Box,
    across: Sequence[float],
    down: Sequence[float],
    words: tuple[Word, ...],
    margin: float,
) -> RuledCell:
    column, row = _index(across, box[0]), _index(down, box[1])
    return RuledCell(
        row,
        column,
        max(_index(down, box[3]) - row, 1),
        max(_index(across, box[2]) - column, 1),
        words,
        box[2] - box[0] - 2 * margin,
    )


def _is_in(word: Word, box: Box) -> bool:
    across, down = word.middle
    return box[0] <= across < box[2] and box[1] <= down < box[3]


def _edges(values: Sequence[float]) -> tuple[float, ...]:
    """The values from low to high, those of one rule made one."""
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > SAME_RULE:
            edges.append(value)
    return tuple(edges)


def _index(edges: Sequence[float], value: float) -> int:
    return min(range(len(edges)), key=lambda index: abs(edges[index] - value))


def _is_no_chip(item: dict[str, object]) -> bool:
    """Whether a drawn thing may be a rule; rounded shapes and small plain fills are not."""
    if item["object_type"] == "curve":
        return False
    if item["object_type"] != "rect":
        return True
    width, height = float(str(item["width"])), float(str(item["height"]))
    is_thin = min(width, height) < 2
    return is_thin or bool(item["stroke"]) or width > CHIP_SIDE
