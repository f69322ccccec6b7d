"""Two Word templates as councils have them, made here, and the broken ones beside them.

One is a plain document with the council's faces, colours, logo and footer. The other comes from
elsewhere: another page, styles with foreign identifiers, headings in a list of their own, another
first page, and no list of numbers that ours could be put beside.
"""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Inches, Pt, RGBColor

from golden_thread.papers.charts.drawing import draw_chart
from tests.papers.writing.samples import BAR_CHART

GREEN, PLUM = "006633", "5B2C6F"
MOTTO, ADDRESS = "Wexbury: working for you", "Civic Centre, Wexbury"
SECRET = "SECRETWORDS"


def plain_template() -> bytes:
    """A4, Georgia and green, with a logo in the header; old words and a person left in it."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(3)
    made.styles["Normal"].font.name, made.styles["Normal"].font.size = "Georgia", Pt(12)
    for name in ("Heading 1", "Title"):
        made.styles[name].font.color.rgb = RGBColor.from_string(GREEN)
    line = section.header.paragraphs[0]
    line.add_run().add_picture(io.BytesIO(draw_chart(BAR_CHART).png), height=Cm(1.2))
    line.add_run(f"  {MOTTO}")
    section.footer.paragraphs[0].text = ADDRESS
    made.add_paragraph(f"{SECRET} of the last paper")
    made.core_properties.author = made.core_properties.last_modified_by = SECRET
    return changed(saved(made), "docProps/app.xml", lambda part: part.replace(
        b"<Manager></Manager>", f"<Manager>{SECRET}</Manager>".encode()
    ).replace(b"<Manager/>", f"<Manager>{SECRET}</Manager>".encode()))  # fmt: skip


def foreign_template() -> bytes:
    """US Letter on its side, styles with other identifiers, numbered headings, a first page."""
    made = docx.Document()
    section = made.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Inches(11), Inches(8.5)
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = f"{MOTTO} (first page)"
    section.header.paragraphs[0].text = MOTTO
    made.styles["Normal"].font.name = "Verdana"
    made.styles["Heading 1"].font.color.rgb = RGBColor.from_string(PLUM)
    _number_headings(made)
    _rename(made, "Heading1", "Rubrik1")
    _rename(made, "Title", "Rubrik")
    made.styles.add_style("Table Text", 1).font.size = Pt(9)
    _rename(made, "TableText", "StatusRed")
    return saved(made)


def _number_headings(made: Any) -> None:
    lists = made.part.numbering_part.element
    lists.insert(0, parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77"><w:multiLevelType '
        'w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt '
        'w:val="upperRoman"/><w:lvlText w:val="Chapter %1"/></w:lvl></w:abstractNum>'
    ))  # fmt: skip
    number = lists.add_num(77).numId
    for name in ("Heading 1", "Heading 2"):
        made.styles[
            name
        ].element.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = number


def _rename(made: Any, old: str, new: str) -> None:
    for style in made.styles.element.iter(qn("w:style")):
        if style.get(qn("w:styleId")) == old:
            style.set(qn("w:styleId"), new)
        for link in ("basedOn", "next", "link"):
            for other in style.findall(qn(f"w:{link}")):
                if other.get(qn("w:val")) == old:
                    other.set(qn("w:val"), new)


def without_lists() -> bytes:
    """The plain template in a file that has no part for lists at all."""
    made = docx.Document(io.BytesIO(plain_template()))
    for name, relation in list(made.part.rels.items()):
        if relation.reltype.endswith("/numbering"):
            del made.part.rels[name]
    for style in made.styles.element.iter(qn("w:style")):
        for numbering in list(style.iter(qn("w:numPr"))):
            numbering.getparent().remove(numbering)
    return saved(made)


def saved(made: Any) -> bytes:
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def changed(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The package with one part changed."""
    again = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(again, "w") as target:
        for each in source.namelist():
            part = source.read(each)
            target.writestr(each, change(part) if each == name else part)
    return again.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """The package with one part more."""
    again = io.BytesIO(content)
    with zipfile.ZipFile(again, "a") as target:
        target.writestr(name, part)
    return again.getvalue()
