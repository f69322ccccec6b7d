"""How a workbook looks: one sans-serif face, 12 points and more, black on white, text that wraps.

Takes an openpyxl workbook; adds its styles. Headings carry Excel's own built-in numbers, by which
it and screen readers know them as headings.
"""

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, NamedStyle
from openpyxl.utils.indexed_list import IndexedList

FACE = "Arial"
BODY_POINTS = 12

NORMAL = "Normal"
TITLE = "Heading 1"
SUBTITLE = "Heading 2"
LINK = "Hyperlink"
COLUMN_HEADING = "Column heading"
RIGHT_COLUMN_HEADING = "Column heading of numbers"
WORDS = "Words"
RIGHT_WORDS = "Words among numbers"
LINE = "Line"

_HEADING_1, _HEADING_2, _HYPERLINK = 16, 17, 8
_LINK_COLOUR = "FF0B4F9E"
_LEFT = Alignment(wrap_text=True, vertical="top", horizontal="left")
# A step in from the edge, so that a number does not touch the words of the next column.
_RIGHT = Alignment(wrap_text=True, vertical="top", horizontal="right", indent=1)
# A line above a table runs on over the empty cells beside it: wrapped in column A it would be a
# tower.
_UNWRAPPED = Alignment(vertical="top", horizontal="left")


def name_styles(made: Workbook) -> None:
    """Gives the workbook its styles, each under the name that the constants of this module hold."""
    _set_standard_face(made)
    body = Font(name=FACE, size=BODY_POINTS)
    bold = Font(name=FACE, size=BODY_POINTS, bold=True)
    link = Font(name=FACE, size=BODY_POINTS, color=_LINK_COLOUR, underline="single")
    _add(made, TITLE, Font(name=FACE, size=16, bold=True), _UNWRAPPED, _HEADING_1)
    _add(made, SUBTITLE, Font(name=FACE, size=14, bold=True), _UNWRAPPED, _HEADING_2)
    _add(made, LINK, link, _UNWRAPPED, _HYPERLINK)
    _add(made, LINE, body, _UNWRAPPED)
    _add(made, COLUMN_HEADING, bold, _LEFT)
    _add(made, RIGHT_COLUMN_HEADING, bold, _RIGHT)
    _add(made, WORDS, body, _LEFT)
    _add(made, RIGHT_WORDS, body, _RIGHT)


def number_style(made: Workbook, number_format: str) -> str:
    """The name of the style of numbers in this format, which is added if it is not there."""
    name = f"Number {number_format}"
    if name not in made.named_styles:
        unwrapped = Alignment(vertical="top", horizontal="right", indent=1)
        style = NamedStyle(name=name, number_format=number_format, alignment=unwrapped)
        style.font = Font(name=FACE, size=BODY_POINTS)
        made.add_named_style(style)
    return name


def _set_standard_face(made: Workbook) -> None:
    """The face of cells with no style of their own, for which openpyxl has no public door."""
    standard = Font(name=FACE, size=BODY_POINTS)
    made._fonts = IndexedList([standard])
    made._named_styles[NORMAL].font = standard


def _add(
    made: Workbook, name: str, font: Font, alignment: Alignment, built_in: int | None = None
) -> None:
    style = NamedStyle(name=name, font=font, alignment=alignment, builtinId=built_in)
    made.add_named_style(style)
