"""One cell of a workbook: words are never formulas, and numbers are never words.

Takes an openpyxl cell and what stands in it; raises `DocumentNotWritable` where Excel would keep
less of it than there is.
"""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.live_text import may_run
from golden_thread.papers.writing.wording import printable
from golden_thread.papers.writing.workbook_styles import number_style

_DAY = "yyyy-mm-dd"  # the one form that every country and program reads alike
_FIRST_DAY = date(1900, 3, 1)  # before it Excel counts a day that never was
_MOST_DIGITS = 15  # of a number; Excel drops the rest without a word
_MOST_LETTERS = 32_000  # of a cell; Excel drops the rest without a word
# What Excel reads in a text as the code of a letter: `_x0041_` is A.
_LETTER_CODE = re.compile(r"_(x[0-9A-Fa-f]{4}_)")


def write_cell(cell: Any, content: str | Decimal | date, style: str) -> None:
    """Writes the content as what it is; `style` is that of words and marks."""
    if isinstance(content, str):
        write_words(cell, content, style)
    elif isinstance(content, Decimal):
        _write_value(cell, _kept(content), _number_format(content))
    else:
        _write_value(cell, _reckoned(content), _DAY)


def write_words(cell: Any, words: str, style: str) -> None:
    """Writes text that stays text, whatever it begins with."""
    text = printable(words)
    if len(text) > _MOST_LETTERS:
        raise DocumentNotWritable(f"A cell of {len(text):,} letters is too long for Excel")
    cell.value = _LETTER_CODE.sub(r"_x005F_\1", text)
    cell.data_type = "s"
    cell.style = style
    if may_run(text):
        # As text it is safe; so marked, it stays text also when somebody edits the cell.
        cell.quotePrefix = True


def _write_value(cell: Any, value: Decimal | date, number_format: str) -> None:
    cell.value = value
    cell.style = number_style(cell.parent.parent, number_format)


def _kept(value: Decimal) -> Decimal:
    if len(value.normalize().as_tuple().digits) > _MOST_DIGITS:
        raise DocumentNotWritable(f"{value} has more digits than Excel keeps")
    return value


def _reckoned(day: date) -> date:
    if day < _FIRST_DAY:
        raise DocumentNotWritable(f"{day} is too early for Excel, which has no days before 1900")
    return day


def _number_format(value: Decimal) -> str:
    exponent = value.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    return "#,##0" + (f".{'0' * places}" if places else "")
