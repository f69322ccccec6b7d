"""Draws charts without a browser or a network.

Takes a `Chart`; gives a `DrawnChart`, the same bytes for the same chart. Readable in black and
white: shapes, dashes and values, never colour alone.
"""

import re
from pathlib import Path

import font_source_sans_pro
import vl_convert

from golden_thread.document import Chart, Document, blocks_of
from golden_thread.papers.charts.drawn_chart import DrawnChart
from golden_thread.papers.charts.specification import specification

# The version of Vega-Lite that Altair 6 writes for.
_VEGA_LITE = "6.4"
# At 16 cm wide this is 250 dots to the inch.
_DOTS_FOR_EACH_POINT = 2.5
_SIZE = re.compile(r'<svg[^>]* width="([\d.]+)" height="([\d.]+)"')

vl_convert.register_font_directory(str(Path(font_source_sans_pro.__file__).parent / "files"))


def draw_chart(chart: Chart) -> DrawnChart:
    """The chart as SVG with live text, and as PNG; the title is left to the caption beside it."""
    svg = vl_convert.vegalite_to_svg(
        specification(chart), vl_version=_VEGA_LITE, allowed_base_urls=[]
    )
    size = _SIZE.search(svg)
    if size is None:
        raise ValueError("Vega gave a picture without a size")
    png = vl_convert.svg_to_png(svg, scale=_DOTS_FOR_EACH_POINT)
    return DrawnChart(svg, png, width=float(size[1]), height=float(size[2]))


def draw_charts(document: Document) -> dict[Chart, DrawnChart]:
    """Every chart of the document, drawn once for all formats."""
    charts = (block for block in blocks_of(document) if isinstance(block, Chart))
    return {chart: draw_chart(chart) for chart in dict.fromkeys(charts)}
