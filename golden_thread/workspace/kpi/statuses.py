"""Which status does a cell give, in words, by a letter or by its colour?

In: a cell. Out: a status, None where it gives none; what it says and is no status is a fault.
"""

import colorsys

from golden_thread.framework import Status
from golden_thread.papers.reading.grids import CellRead

_WORDS = {
    Status.GREEN: (
        "g", "green", "on target", "met", "on track", "target met", "achieved", "above target",
        "ok", "exceeded", "exceeding target", "●", "✓", "✔", "at or above target", "good",
    ),
    Status.AMBER: (
        "a", "amber", "y", "yellow", "within tolerance", "slightly below target", "warning", "◆",
        "near target", "slightly off target", "close to target", "at risk",
    ),
    Status.RED: (
        "r", "red", "off target", "not met", "missed", "below target", "alert", "▲", "✗", "✘",
        "target not met", "not achieved", "off track", "significantly below target", "poor",
    ),
    Status.GREY: (
        "grey", "gray", "n/a", "na", "-", "–", "—", "not rated", "no target", "data only",
        "monitoring", "monitoring only", "monitor", "tbc", "not applicable", "unknown", "no data",
        "contextual", "baseline", "not due", "for information",
    ),
}  # fmt: skip
_BY_WORD = {word: status for status, words in _WORDS.items() for word in words}
# Shares of the circle of hues, in degrees, with room for what a screen and a theme make of them.
_HUES = ((25, Status.RED), (68, Status.AMBER), (170, Status.GREEN), (330, None), (361, Status.RED))
# Paler than this a colour is taken for white or grey; Excel's own pale green for “good” is 0.14.
_PALEST = 0.12
_DARKEST = 0.25


def status_of_words(text: str) -> Status | None:
    """The status that words or a letter give, None where they are none of those in use."""
    return _BY_WORD.get(" ".join(text.casefold().split()).strip(" .()"))


def status_of_colour(cell: CellRead) -> Status | None:
    """The status that the colour of a cell gives, None for white, grey, blue and no colour."""
    if not cell.fill:
        return None
    red, green, blue = (int(cell.fill[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, full, bright = colorsys.rgb_to_hsv(red, green, blue)
    if full < _PALEST or bright < _DARKEST:
        return None
    return next(status for end, status in _HUES if hue * 360 < end)
