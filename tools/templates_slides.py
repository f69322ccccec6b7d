"""Makes the reference deck of PowerPoint from the one inside Pandoc.

In: nothing. Out: the bytes of a .pptx: wide, plain, three layouts, a thin band over each slide.
"""

import re
from typing import Any

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Inches

from tools.templates_office import BAND, FACE, packed, pandoc_default

SLIDE_LAYOUTS = {"Title Slide", "Title and Content", "Title Only"}
# Left, top, width and height, in inches.
SLIDE_PLACES = {
    PP_PLACEHOLDER.CENTER_TITLE: (0.8, 2.1, 11.73, 1.5),
    PP_PLACEHOLDER.SUBTITLE: (0.8, 3.7, 11.73, 1.6),
    PP_PLACEHOLDER.TITLE: (0.6, 0.4, 12.13, 1.0),
    PP_PLACEHOLDER.OBJECT: (0.6, 1.55, 12.13, 5.3),
    PP_PLACEHOLDER.BODY: (0.6, 1.55, 12.13, 5.3),
}
SLIDE_NAMES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
CALIBRI = re.compile(rb'"Calibri( Light)?"')
APPLICATION = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties '
    b'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Golden Thread</Application></Properties>"
)


def make_slides() -> bytes:
    """The reference deck of PowerPoint: wide, plain, three layouts, a thin band over each slide."""
    deck = Presentation(pandoc_default("reference.pptx"))
    _drop_slides(deck)
    for layout in list(deck.slide_layouts):
        if layout.name not in SLIDE_LAYOUTS:
            deck.slide_layouts.remove(layout)
    deck.slide_width, deck.slide_height = Inches(13.333), Inches(7.5)
    master = deck.slide_master
    _set_faces(master)
    for holder in (master, *deck.slide_layouts):
        _place(holder)
    _set_subtitle(deck.slide_layouts.get_by_name("Title Slide"))
    _add_band(master._element.cSld.spTree)
    for part in deck.part.package.iter_parts():
        if part.partname.startswith("/ppt/theme/"):
            part._blob = CALIBRI.sub(f'"{FACE}"'.encode(), part.blob)
        if part.partname == "/docProps/app.xml":
            part._blob = APPLICATION
    facts = deck.core_properties
    facts.title = facts.author = facts.last_modified_by = ""
    return packed(deck)


def _drop_slides(deck: Any) -> None:
    slides = deck.slides._sldIdLst
    for slide in list(slides):
        deck.part.drop_rel(slide.rId)
        slides.remove(slide)


def _place(holder: Any) -> None:
    """Puts the title and the content where they stand, and drops date, footer and number."""
    for shape in list(holder.placeholders):
        kind = shape.placeholder_format.type
        if kind in (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER):
            shape._element.getparent().remove(shape._element)
            continue
        inches = SLIDE_PLACES[kind]
        shape.left, shape.top, shape.width, shape.height = (Inches(inch) for inch in inches)


def _set_faces(master: Any) -> None:
    styles = master._element.find(f".//{qn('p:txStyles')}")
    title = styles.find(f".//{qn('a:lvl1pPr')}")
    title.set("algn", "l")
    for style in styles.iter(qn("a:defRPr")):
        style.set("lang", "en-GB")
        for face in style.findall(qn("a:latin")):
            face.set("typeface", FACE)
    face = title.find(qn("a:defRPr"))
    face.set("sz", "3200")
    face.set("b", "1")
    colour = face.find(f".//{qn('a:schemeClr')}")
    colour.getparent().replace(colour, parse_xml(f'<a:srgbClr {SLIDE_NAMES} val="{BAND}"/>'))


def _set_subtitle(layout: Any) -> None:
    style = layout.placeholders[1]._element.find(f".//{qn('a:lvl1pPr')}")
    style.set("algn", "l")
    face = style.find(qn("a:defRPr"))
    for colour in face.findall(qn("a:solidFill")):
        face.remove(colour)


def _add_band(shapes: Any) -> None:
    """A band along the top edge and the slide's number at the foot, on every slide."""
    number = (
        '<a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
        f'<a:rPr lang="en-GB" sz="1200"><a:latin typeface="{FACE}"/></a:rPr><a:t>1</a:t>'
        "</a:fld></a:p>"
    )
    fill = f'<a:solidFill><a:srgbClr val="{BAND}"/></a:solidFill>'
    for identifier, name, inches, look, text in (
        (90, "Band", (0, 0, 13.333, 0.16), fill, "<a:p/>"),
        (91, "Slide number", (11.2, 6.98, 1.53, 0.35), "<a:noFill/>", number),
    ):
        left, top, width, height = (int(Inches(inch)) for inch in inches)
        shapes.append(
            parse_xml(
                f'<p:sp {SLIDE_NAMES}><p:nvSpPr><p:cNvPr id="{identifier}" '
                f'name="{name}"/><p:cNvSpPr/>'
                f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="{left}" y="{top}"/>'
                f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
                f"</a:prstGeom>{look}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/>"
                f"<a:lstStyle/>{text}</p:txBody></p:sp>"
            )
        )
