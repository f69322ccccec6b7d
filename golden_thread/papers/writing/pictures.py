"""The picture that goes into a file for a chart or a picture.

Takes either, and the charts as drawn; gives an address that carries the picture itself, so that
nothing is fetched.
"""

import base64

from golden_thread.document import Chart, Picture
from golden_thread.papers.charts.drawn_chart import DrawnChart, DrawnCharts
from golden_thread.papers.writing.errors import DocumentNotWritable, PictureMissing
from golden_thread.papers.writing.pandoc_nodes import Node, attributes, words
from golden_thread.papers.writing.wording import printable

PNG = "image/png"
JPEG = "image/jpeg"
SVG = "image/svg+xml"


def drawn(chart: Chart, charts: DrawnCharts) -> DrawnChart:
    """The chart's picture; an error if it was not drawn."""
    try:
        return charts[chart]
    except KeyError:
        raise PictureMissing(f"The chart “{chart.title}” has no picture") from None


def picture_type(picture: Picture, *, allowed: tuple[str, ...]) -> str:
    """The picture's media type; an error if the format cannot show it."""
    if picture.media_type not in allowed:
        raise DocumentNotWritable(
            f"The picture “{picture.alternative}” is {picture.media_type}; "
            f"this format shows {' or '.join(allowed)}"
        )
    return picture.media_type


def words_under(picture: Picture) -> tuple[str, ...]:
    """What stands under the picture: its caption and its rights, a line each, as far as given."""
    return tuple(line for line in (printable(picture.caption), printable(picture.rights)) if line)


def image_node(content: bytes, media_type: str, alternative: str, **named: str) -> Node:
    """Pandoc's image, carrying the picture and its alternative text."""
    address = f"data:{media_type};base64,{base64.b64encode(content).decode()}"
    return {"t": "Image", "c": [attributes(**named), words(printable(alternative)), [address, ""]]}
