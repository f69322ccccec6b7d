"""How much room the cells of a workbook need.

Takes what stands in a column or a cell; gives its width in letters, or its lines.
"""

import math
from collections.abc import Sequence
from decimal import Decimal

from golden_thread.document import DataCell

LINE_POINTS = 18.0  # of a row of one line
TITLE_POINTS = 24.0
_LEAST_WIDTH, _MOST_WIDTH = 12.0, 60.0
_LINES_WANTED = 3
# Excel counts widths in letters of 11 points; ours have 12 and may be bold.
_BROADER = 1.25


def width_of(cells: Sequence[DataCell]) -> float:
    """Wide enough for the longest word, and for the longest text in three lines, within bounds."""
    texts = [_shown(cell) for cell in cells]
    longest_text = max((len(text) for text in texts), default=0)
    longest_word = max((len(word) for text in texts for word in text.split()), default=0)
    wanted = max(longest_word, math.ceil(longest_text / _LINES_WANTED)) * _BROADER + 2
    return min(max(wanted, _LEAST_WIDTH), _MOST_WIDTH)


def lines_of(cell: DataCell, width: float) -> int:
    """How many lines the cell takes in a column of this width."""
    return sum(_wrapped(line, width / _BROADER) for line in _shown(cell).split("\n"))


def _wrapped(line: str, letters: float) -> int:
    """Lines filled word by word, as a spreadsheet does it; a word too long is broken."""
    lines, used = 1, 0.0
    for word in line.split(" "):
        if used and used + 1 + len(word) > letters:
            lines, used = lines + 1, 0.0
        used += len(word) + (1 if used else 0)
        lines, used = lines + int(used // (letters + 1)), used % (letters + 1)
    return lines


def _shown(cell: DataCell) -> str:
    return f"{cell:,f}" if isinstance(cell, Decimal) else str(cell or "")
