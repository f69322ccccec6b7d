"""The blocks of a paper as markup, each with the notes that belong to it.

In: blocks in reading order and what is placed on their lines. Out: strings of HTML. Pictures stand
by their words: what a stranger's file holds as a picture is not shown.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

from golden_thread.document import (
    Block,
    Bullets,
    Chart,
    Heading,
    Inline,
    Paragraph,
    Picture,
    Row,
    Table,
    Text,
    plain_text,
)
from golden_thread.papers.marked.lines import line_markup
from golden_thread.papers.marked.marks import Note
from golden_thread.papers.marked.notes import note_markup
from golden_thread.papers.marked.placing import Placed, Spot
from golden_thread.papers.writing.chart_numbers import chart_tables
from golden_thread.papers.writing.page_blocks import table_html, words_html
from golden_thread.papers.writing.shape import column_count
from golden_thread.papers.writing.wording import printable

_LOWEST = 6


@dataclass(slots=True)
class BlockWriter:
    """Writes the blocks of one paper, in reading order and each once.

    `level` is that of the paper's own highest heading on the page; a heading is never more than
    one level below the one before it.
    """

    placed: Sequence[Placed]
    notes: dict[int, Note]
    level: int
    language: str
    tables: int = 0
    blocks: int = 0
    above: list[int] = field(default_factory=list)
    on: dict[int, list[Placed]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for each in self.placed:
            self.on[each.spot.block].append(each)

    def passage(self, block: Block) -> str:
        """The next block, and beside it the notes on its words."""
        number, self.blocks = self.blocks, self.blocks + 1
        made = self._block(block, number)
        wanted = sorted({each.mark.note for each in self.on[number] if each.mark.note is not None})
        notes = "".join(note_markup(self.notes[each]) for each in wanted)
        if not notes:
            return f'<div class="passage">{made}</div>' if made else ""
        return f'<div class="passage noted"><div>{made}</div><div class="notes">{notes}</div></div>'

    def _block(self, block: Block, number: int) -> str:
        match block:
            case Heading():
                return self._heading(block, number)
            case Paragraph():
                printed = words_html(block.number or "")
                before = f'<span class="number">{printed}</span> ' if printed else ""
                return f"<p>{before}{self._line(block.inlines, number)}</p>"
            case Bullets():
                tag = "ol" if block.ordered else "ul"
                items = (self._line(each, number, line) for line, each in enumerate(block.items))
                return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"
            case Table():
                return self._table(block, number)
            case Chart():
                tables = chart_tables(block, self.language)
                numbers = "".join(self._scrolling(table_html(each)) for each in tables)
                return self._picture(block, number) + numbers
            case Picture():
                return self._picture(block, number)

    def _line(self, inlines: Sequence[Inline], block: int, line: int = 0) -> str:
        spot = Spot(block, line)
        return line_markup(inlines, [each for each in self.on[block] if each.spot == spot])

    def _heading(self, heading: Heading, number: int) -> str:
        printed = f"{words_html(heading.number)} " if heading.number else ""
        if not printed and not printable(plain_text(heading.inlines)).strip():
            return ""
        while self.above and self.above[-1] >= heading.level:
            self.above.pop()
        self.above.append(heading.level)
        tag = f"h{min(self.level + len(self.above) - 1, _LOWEST)}"
        return f"<{tag}>{printed}{self._line(heading.inlines, number)}</{tag}>"

    def _picture(self, block: Chart | Picture, number: int) -> str:
        if not block.alternative.strip():
            return ""
        words = self._line((Text(block.alternative),), number)
        return f'<p class="picture"><span class="label">Picture:</span> {words}</p>'

    def _table(self, table: Table, number: int) -> str:
        columns, lines = column_count(table), count(1)
        caption = self._line(table.caption, number)

        def cells(row: Row) -> list[str]:
            made = [self._line(cell.inlines, number, next(lines)) for cell in row.cells]
            return made + [""] * (columns - len(made))

        head = "".join(_cell("col", words) for words in cells(table.header)) if table.header else ""
        rows = []
        for row in table.rows:
            first, *others = cells(row) or [""]
            rows.append(
                f"<tr>{_cell('row', first)}{''.join(_cell('', each) for each in others)}</tr>"
            )
        return self._scrolling(
            "<table>"
            + (f"<caption>{caption}</caption>" if caption else "")
            + (f"<thead><tr>{head}</tr></thead>" if head else "")
            + f"<tbody>{''.join(rows)}</tbody></table>"
        )

    def _scrolling(self, table: str) -> str:
        self.tables += 1
        name = f"Table {self.tables} of the paper"
        return f'<div class="scroll" role="region" tabindex="0" aria-label="{name}">{table}</div>'


def _cell(scope: str, words: str) -> str:
    if scope and words:
        return f'<th scope="{scope}">{words}</th>'
    return f"<td>{words}</td>"
