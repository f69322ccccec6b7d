"""Makes the reference document of Word from the one inside Pandoc.

In: nothing. Out: the bytes of a .docx with our styles, page, footer and one list for all numbers.
"""

from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from tools.templates_office import BAND, FACE, packed, pandoc_default

INK, PALE, RULE = "1A1A1A", "E4EAF1", "8A97A6"
STATUS_COLOURS = {
    "Green": ("D5EBD8", "0B4A1E"),
    "Amber": ("FFE8B8", "5A3A00"),
    "Red": ("F9D4D1", "7A0C0C"),
    "Grey": ("E6E6E6", "333333"),
}
HANGING = Cm(1.25)


def make_word() -> bytes:
    """The reference document of Word: A4, our styles, page numbers, one list for all numbers."""
    document = docx.Document(pandoc_default("reference.docx"))
    _set_page(document)
    _set_defaults(document)
    _set_text_styles(document)
    _set_headings(document)
    _set_table_styles(document)
    _set_numbering(document)
    return packed(document)


def _set_page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2.2)
    section.footer_distance = Cm(1.1)
    line = section.footer.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for text, field in (("Page ", "PAGE"), (" of ", "NUMPAGES")):
        line.add_run(text)
        _add_field(line, field)
    for run in line.runs:
        run.font.size = Pt(9)


def _add_field(line: Any, name: str) -> None:
    for kind in ("begin", None, "separate", "1", "end"):
        run = line.add_run()
        if kind is None:
            instruction = OxmlElement("w:instrText")
            instruction.text = f" {name} "
            run._r.append(instruction)
        elif kind == "1":
            run.text = kind
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def _set_defaults(document: Any) -> None:
    styles = document.styles.element
    for fonts in styles.iter(qn("w:rFonts")):
        for name in list(fonts.attrib):
            del fonts.attrib[name]
        for name in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{name}"), FACE)
    defaults = styles.find(qn("w:docDefaults")).find(f".//{qn('w:rPr')}")
    for name in ("sz", "szCs"):
        defaults.find(qn(f"w:{name}")).set(qn("w:val"), "22")
    defaults.find(qn("w:lang")).set(qn("w:val"), "en-GB")


def _style(document: Any, name: str, *, based_on: str | None = None) -> Any:
    names = [style.name for style in document.styles]
    style = (
        document.styles[name]
        if name in names
        else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    )
    if based_on:
        style.base_style = document.styles[based_on]
    return style


def _look(
    style: Any,
    *,
    size: float | None = None,
    bold: bool | None = None,
    colour: str | None = None,
    before: float = 0,
    after: float = 0,
    keep_next: bool | None = None,
) -> None:
    style.font.size = Pt(size) if size else None
    style.font.bold, style.font.italic = bold, False
    style.font.color.rgb = RGBColor.from_string(colour or INK)
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(before), Pt(after)
    shape.keep_with_next, shape.alignment = keep_next, WD_ALIGN_PARAGRAPH.LEFT
    style.quick_style = True
    for spacing in style.element.get_or_add_rPr().findall(qn("w:spacing")):
        style.element.rPr.remove(spacing)


def _set_text_styles(document: Any) -> None:
    for name in ("Body Text", "First Paragraph"):
        _look(_style(document, name), before=6, after=6)
    _look(_style(document, "Compact"), before=2, after=2)
    council = _style(document, "Author")
    _look(council, size=12, bold=True, colour=BAND, after=10)
    _border(council, "bottom", size=12, colour=BAND, space=6)
    _look(_style(document, "Title"), size=20, bold=True, colour=INK, before=4, after=2)
    _look(_style(document, "Subtitle"), size=13, bold=False, colour="404040", after=12)
    _look(_style(document, "Figure"), before=2, after=10)
    _look(_style(document, "Captioned Figure", based_on="Figure"), before=6, keep_next=True)
    _look(_style(document, "Picture Caption", based_on="Normal"), size=10, before=2, after=10)
    _look(
        _style(document, "Chart Title", based_on="Normal"),
        size=10.5,
        bold=True,
        before=12,
        after=2,
        keep_next=True,
    )
    _look(
        _style(document, "Table Caption"), size=10.5, bold=True, before=12, after=4, keep_next=True
    )
    for name in ("Numbered Paragraph", "Typed Number Paragraph"):
        style = _style(document, name, based_on="Body Text")
        _look(style, before=4, after=6)
        _hang(style)
    contents_heading = _style(document, "TOC Heading", based_on="Normal")
    _look(contents_heading, size=14, bold=True, colour=BAND, before=12, after=4, keep_next=True)
    for level in (1, 2):
        entry = _style(document, f"TOC {level}", based_on="Normal")
        _look(entry, before=2, after=2)
        entry.paragraph_format.left_indent = Cm(0.8 * (level - 1))
    link = document.styles["Hyperlink"].font
    link.color.rgb, link.underline = RGBColor.from_string("0B4F9E"), True


def _hang(style: Any) -> None:
    style.paragraph_format.left_indent = HANGING
    style.paragraph_format.first_line_indent = -HANGING
    style.paragraph_format.tab_stops.add_tab_stop(HANGING)


def _set_headings(document: Any) -> None:
    for level, size in ((1, 14), (2, 12), (3, 11), (4, 11), (5, 11)):
        heading = _style(document, f"Heading {level}")
        _look(
            heading,
            size=size,
            bold=True,
            colour=BAND,
            before=16 if level == 1 else 12,
            after=4,
            keep_next=True,
        )
        heading.next_paragraph_style = document.styles["Body Text"]


def _set_table_styles(document: Any) -> None:
    text = _style(document, "Table Text", based_on="Normal")
    _look(text, size=10, before=3, after=3)
    text.paragraph_format.keep_together = True
    heading = _style(document, "Table Heading", based_on="Table Text")
    _look(heading, size=10, bold=True, before=3, after=3, keep_next=True)
    for name, (ground, ink) in STATUS_COLOURS.items():
        style = _style(document, f"Status {name}", based_on="Table Text")
        _look(style, size=10, bold=True, colour=ink, before=3, after=3)
        shading = parse_xml(
            f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{ground}"/>'
        )
        style.element.get_or_add_pPr().append(shading)
    _set_table_style(document.styles["Table"].element)


def _set_table_style(element: Any) -> None:
    for child in list(element):
        if child.tag in {
            qn(f"w:{name}") for name in ("tblPr", "trPr", "tcPr", "tblStylePr", "pPr")
        }:
            element.remove(child)
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = '<w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>'
    parts = (
        f'<w:tblPr {nsdecls("w")}><w:tblInd w:w="100" w:type="dxa"/>'
        f"<w:tblBorders>{edges}</w:tblBorders>"
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>",
        f'<w:tblStylePr {nsdecls("w")} w:type="firstRow"><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/><w:vAlign w:val="bottom"/>'
        "</w:tcPr></w:tblStylePr>",
    )
    for part in parts:
        element.append(parse_xml(part))


def _border(style: Any, edge: str, *, size: int, colour: str, space: int) -> None:
    border = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:{edge} w:val="single" w:sz="{size}" w:space="{space}" '
        f'w:color="{colour}"/></w:pBdr>'
    )
    style.element.get_or_add_pPr().insert(0, border)


def _add_numbering(style: Any, *, level: int, number: int) -> None:
    properties = style.element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = number


def _set_numbering(document: Any) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="{style}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:tabs><w:tab w:val="num" w:pos="{HANGING.twips}"/></w:tabs>'
        f'<w:ind w:left="{HANGING.twips}" w:hanging="{HANGING.twips}"/></w:pPr></w:lvl>'
        for level, style, text in ((0, "Heading1", "%1."), (1, "NumberedParagraph", "%1.%2"))
    )
    numbering = document.part.numbering_part.element
    abstract = (
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>'
        f"{levels}</w:abstractNum>"
    )
    numbering.insert(0, parse_xml(abstract))
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="1"><w:abstractNumId w:val="1"/></w:num>')
    )
    _add_numbering(document.styles["Heading 1"], level=0, number=1)
    _add_numbering(document.styles["Numbered Paragraph"], level=1, number=1)
