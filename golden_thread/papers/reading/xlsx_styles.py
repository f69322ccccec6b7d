"""How does a workbook format and colour a cell?

In: the parts `styles.xml` and `theme1.xml` of a workbook (ECMA-376 part 1, 18.8 and 20.1.6.2).
Out: by the number that a cell carries, its number format and its fill as RRGGBB.
"""

import colorsys
from dataclasses import dataclass
from typing import Any

from golden_thread.papers.reading.xlsx_numbers import BUILT_IN
from golden_thread.papers.reading.xml_nodes import number_of

# The eight colours at the head of the old palette, which repeats them (18.8.27).
_PALETTE = ("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF")
_OLD = {
    16: "800000", 17: "008000", 18: "000080", 19: "808000", 20: "800080", 21: "008080",
    22: "C0C0C0", 23: "808080", 26: "FFFFCC", 42: "CCFFCC", 43: "FFFF99", 45: "FF99CC",
    47: "FFCC99", 50: "99CC00", 51: "FFCC00", 52: "FF9900", 53: "FF6600", 57: "339966",
}  # fmt: skip
# A theme lists dark before light, and a cell counts light before dark.
_THEME_ORDER = ("lt1", "dk1", "lt2", "dk2", *(f"accent{number}" for number in range(1, 7)))


@dataclass(frozen=True, slots=True)
class Styles:
    """The formats of a workbook: of each style its number format and fill."""

    looks: tuple[tuple[str, str], ...] = ()

    def of(self, number: int) -> tuple[str, str]:
        """The number format and the fill of this style; plain where there is none of it."""
        return self.looks[number] if 0 <= number < len(self.looks) else ("General", "")


def read_styles(styles: Any | None, theme: Any | None) -> Styles:
    """The styles of a workbook; plain where the part is not there."""
    if styles is None:
        return Styles()
    formats = dict(BUILT_IN)
    for node in styles.iterfind("{*}numFmts/{*}numFmt"):
        formats[number_of(node, "numFmtId")] = node.get("formatCode", "General")
    colours = _theme(theme)
    fills = [_fill(node, colours) for node in styles.iterfind("{*}fills/{*}fill")]
    looks = []
    for node in styles.iterfind("{*}cellXfs/{*}xf"):
        fill = number_of(node, "fillId")
        code = formats.get(number_of(node, "numFmtId"), "General")
        looks.append((code, fills[fill] if 0 <= fill < len(fills) else ""))
    return Styles(tuple(looks))


def _theme(theme: Any | None) -> tuple[str, ...]:
    if theme is None:
        return ()
    found = []
    for name in _THEME_ORDER:
        node = theme.find(f".//{{*}}clrScheme/{{*}}{name}/*")
        colour = "" if node is None else node.get("lastClr") or node.get("val", "")
        found.append(colour.upper() if _is_colour(colour) else "")
    return tuple(found)


def _fill(node: Any, colours: tuple[str, ...]) -> str:
    pattern = node.find("{*}patternFill")
    if pattern is None or pattern.get("patternType") != "solid":
        return ""
    colour = pattern.find("{*}fgColor")
    return "" if colour is None else _colour(colour, colours)


def _colour(node: Any, colours: tuple[str, ...]) -> str:
    if (rgb := node.get("rgb")) is not None:
        return rgb[-6:].upper() if _is_colour(rgb[-6:]) else ""
    if node.get("indexed") is not None:
        number = number_of(node, "indexed")
        return _PALETTE[number % 8] if 0 <= number < 16 else _OLD.get(number, "")
    number = number_of(node, "theme", -1)
    base = colours[number] if 0 <= number < len(colours) else ""
    return _tinted(base, node.get("tint", "0")) if base else ""


def _tinted(colour: str, tint: str) -> str:
    """The colour made lighter or darker (18.8.19)."""
    try:
        share = min(1.0, max(-1.0, float(tint)))
    except ValueError:
        return colour
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, full = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + share) if share < 0 else light + (1 - light) * share
    parts = colorsys.hls_to_rgb(hue, light, full)
    # Versions of Python differ in the last bit of `colorsys`: what floating point leaves a
    # hair beside a half is a half first.
    return "".join(f"{round(round(part * 255, 9)):02X}" for part in parts)


def _is_colour(text: str) -> bool:
    return len(text) == 6 and all(sign in "0123456789abcdefABCDEF" for sign in text)
