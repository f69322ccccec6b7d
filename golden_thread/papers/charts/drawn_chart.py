"""A chart as a picture: what `drawing` gives and every writer takes.

No drawing library is known here, so that a writer can be used without one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from golden_thread.document import Chart


@dataclass(frozen=True, slots=True)
class DrawnChart:
    """The same picture twice: lines with live text (`svg`), and dots (`png`). Sizes in points."""

    svg: str = field(repr=False)
    png: bytes = field(repr=False)
    width: float
    height: float


DrawnCharts = Mapping[Chart, DrawnChart]
