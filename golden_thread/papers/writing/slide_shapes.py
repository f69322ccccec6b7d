"""Shapes that we add to a slide of PowerPoint beside its words: pictures, panels, bands, captions.

Takes a slide's shapes, contents and areas; gives nothing, the shapes are added.
"""

import io
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches

from golden_thread.document import Background, Inline, Text
from golden_thread.papers.writing.pictures import JPEG, PNG, picture_type
from golden_thread.papers.writing.slide_lines import Line
from golden_thread.papers.writing.slide_plan import strength_of
from golden_thread.papers.writing.slide_space import Area
from golden_thread.papers.writing.slide_text import colour_of, write_lines
from golden_thread.papers.writing.wording import printable

WHOLE = Area(0, 0, 13.333, 7.5)
_DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_DECORATIVE_NAMES = 'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
_PANEL = "88000"
_NUMBER_AREA = Area(11.2, 6.98, 1.53, 0.35)
_NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"


def add_picture(shapes: Any, content: bytes, alternative: str, area: Area) -> float:
    """How high the picture is, as large as fits in its own proportions, at the top of the area."""
    picture = shapes.add_picture(io.BytesIO(content), Inches(area.left), Inches(area.top))
    scale = min(Inches(area.width) / picture.width, Inches(area.height) / picture.height)
    picture.width, picture.height = int(picture.width * scale), int(picture.height * scale)
    picture.left = Inches(area.left) + (Inches(area.width) - picture.width) // 2
    picture._element.nvPicPr.cNvPr.set("descr", printable(alternative))
    return float(picture.height / Inches(1))


def add_background(shapes: Any, background: Background) -> None:
    """The picture behind all else, over the whole slide, cut to its shape and as faint as asked."""
    picture_type(background.picture, allowed=(PNG, JPEG))
    shown = shapes.add_picture(io.BytesIO(background.picture.content), 0, 0)
    _cut_to_shape(shown)
    shown.left, shown.top, shown.width, shown.height = inches(WHOLE)
    alpha = parse_xml(
        f'<a:alphaModFix {nsdecls("a")} amt="{round(strength_of(background) * 100_000)}"/>'
    )
    shown._element.find(f".//{qn('a:blip')}").append(alpha)
    shown.name = "Background"
    _send_back(shapes, shown)


def add_band(shapes: Any, area: Area, colour: str, *, is_panel: bool = False) -> None:
    """A band of colour under the words; a panel lets a little of what is behind it through."""
    band = shapes.add_shape(MSO_SHAPE.RECTANGLE, *inches(area))
    band.name = "Panel" if is_panel else "Section band"
    band.shadow.inherit = False
    band.line.fill.background()
    band.fill.solid()
    band.fill.fore_color.rgb = colour_of(colour)
    if is_panel:
        shade = band._element.spPr.find(f".//{qn('a:srgbClr')}")
        shade.append(parse_xml(f'<a:alpha {nsdecls("a")} val="{_PANEL}"/>'))
    _send_back(shapes, band)


def add_words(
    shapes: Any, inlines: tuple[Inline, ...], area: Area, *, name: str, size: int, language: str
) -> None:
    """A box of a few words: a caption over something, or whose a picture is under it."""
    box = shapes.add_textbox(*inches(area))
    box.name = name
    lines = [Line(inlines, is_strong=name == "Caption")]
    write_lines(box.text_frame, lines, language=language, size=size)


def add_number(shapes: Any, number: int, language: str) -> None:
    """The slide's number again, where a panel hides the one of the template."""
    box = shapes.add_textbox(*inches(_NUMBER_AREA))
    box.name = "Slide number"
    paragraph = box.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT
    field = parse_xml(
        f'<a:fld {nsdecls("a")} id="{_NUMBER_FIELD}" type="slidenum">'
        f'<a:rPr lang="en-GB" sz="1400"/><a:t>{number}</a:t></a:fld>'
    )
    field.find(qn("a:rPr")).set("lang", language)
    paragraph._p.append(field)


def plain_line(words: str) -> tuple[Inline, ...]:
    """The words as a line."""
    return (Text(words),)


def inches(area: Area) -> tuple[int, int, int, int]:
    """The area as PowerPoint counts: left, top, width and height."""
    return Inches(area.left), Inches(area.top), Inches(area.width), Inches(area.height)


def _cut_to_shape(picture: Any) -> None:
    """Crops what of the picture would stand outside a slide that it covers."""
    wanted, given = WHOLE.width / WHOLE.height, picture.width / picture.height
    if given > wanted:
        picture.crop_left = picture.crop_right = (1 - wanted / given) / 2
    else:
        picture.crop_top = picture.crop_bottom = (1 - given / wanted) / 2


def _send_back(shapes: Any, shape: Any) -> None:
    """Behind everything that stands there, and said to be of no meaning to who cannot see it."""
    facts = shape._element.xpath(".//p:cNvPr")[0]
    facts.set("descr", "")
    facts.append(
        parse_xml(
            f'<a:extLst {nsdecls("a")}><a:ext uri="{_DECORATIVE}">'
            f'<adec:decorative {_DECORATIVE_NAMES} val="1"/></a:ext></a:extLst>'
        )
    )
    tree = shapes._spTree
    tree.remove(shape._element)
    tree.insert(2, shape._element)
