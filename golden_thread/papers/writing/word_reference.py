"""The council's own Word template, made fit for our papers.

Takes the bytes of a council's .docx; says whether papers can be made from it, and gives it back
with the styles and the list of numbers that we need and it lacks. Its own looks, page, header and
footer stay; whatever words stand in its body go nowhere.
"""

import copy
import io
from typing import Any

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart

from golden_thread.papers.reading.guard import examine
from golden_thread.papers.writing.packing import UNDATED, restamped
from golden_thread.papers.writing.templates import WORD_TEMPLATE
from golden_thread.problems import Place, Problem, problem

_CODE = "GT-PAPERS-020"
# What a style says of another style, by that one's identifier.
_LINKS = ("basedOn", "next", "link")
# What a council's paper should look like is the council's to say: a style of ours in its template
# takes its face and its ink from there. The colours of statuses say something, and stay.
_LOOKS = ("rFonts", "color")
_KEEPS_ITS_LOOKS = "Status "
_NUMBERED = (("heading 1", 0), ("Numbered Paragraph", 1))
_NO_NUMBER = 0
# A template may name the manager of whoever made it, and Pandoc would take that over.
_PROGRAM_FACTS = "docProps/app.xml"
_NO_FACTS = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)


def read_reference(content: bytes, place: Place, problems: list[Problem]) -> bytes | None:
    """The template if Word papers can be made from it; None with a Problem where they cannot.

    It may be no .docx, hold macros, reach for something outside itself, or be broken.
    """
    examination = examine(content)
    sentence = next((fault.sentence for fault in examination.faults), "")
    if not sentence and examination.kind != "docx":
        sentence = "The file is not a Word document (.docx)."
    if not sentence:
        sentence = _trouble(content)
    if sentence:
        problems.append(problem(_CODE, place, sentence))
        return None
    return content


def with_our_styles(council: bytes) -> bytes:
    """The template with every style of ours that it has none of by that name, and our numbers."""
    ours, theirs = docx.Document(WORD_TEMPLATE), docx.Document(io.BytesIO(council))
    _add_styles(ours.styles.element, theirs.styles.element)
    _number(_numbering(ours), _numbering(theirs), theirs.styles.element)
    made = io.BytesIO()
    theirs.save(made)
    return restamped(made.getvalue(), UNDATED, {_PROGRAM_FACTS: _NO_FACTS})


def _trouble(content: bytes) -> str:
    try:
        made = docx.Document(io.BytesIO(with_our_styles(content)))
        tuple(made.styles)  # each is looked at, as it will be when a paper is finished
    except Exception as error:  # a stranger's file fails in any way it likes, and is then refused
        return f"The file cannot be used as a Word template: {type(error).__name__}."
    return ""


def _by_name(styles: Any) -> dict[str, Any]:
    found = {}
    for style in styles.iter(qn("w:style")):
        name = style.find(qn("w:name"))
        if name is not None:
            found[name.get(qn("w:val"), "").casefold()] = style
    return found


def _add_styles(ours: Any, theirs: Any) -> None:
    known = _by_name(theirs)
    taken = {style.get(qn("w:styleId")) for style in theirs.iter(qn("w:style"))}
    added, identifiers = [], {}
    for name, style in _by_name(ours).items():
        identifier = style.get(qn("w:styleId"))
        if name in known:
            identifiers[identifier] = known[name].get(qn("w:styleId"))
            continue
        identifiers[identifier] = _free(identifier, taken)
        added.append(copy.deepcopy(style))
    for style in added:
        _fit_in(style, identifiers)
        theirs.append(style)


def _free(identifier: str, taken: set[str]) -> str:
    """The identifier, or one like it that no other style has."""
    free = identifier
    while free in taken:
        free += "x"
    taken.add(free)
    return free


def _fit_in(style: Any, identifiers: dict[str, str]) -> None:
    """Renames the styles it speaks of, and takes off what the council's own looks decide."""
    style.set(qn("w:styleId"), identifiers[style.get(qn("w:styleId"))])
    style.attrib.pop(qn("w:default"), None)
    for link in (child for name in _LINKS for child in style.findall(qn(f"w:{name}"))):
        known = identifiers.get(link.get(qn("w:val")))
        if known is None:
            style.remove(link)
        else:
            link.set(qn("w:val"), known)
    for numbering in list(style.iter(qn("w:numPr"))):
        numbering.getparent().remove(numbering)
    if style.find(qn("w:name")).get(qn("w:val")).startswith(_KEEPS_ITS_LOOKS):
        looks: tuple[str, ...] = _LOOKS[:1]
    else:
        looks = _LOOKS
    for look in [child for name in looks for child in style.iter(qn(f"w:{name}"))]:
        look.getparent().remove(look)
    for border in style.iter(qn("w:pBdr")):
        for edge in border:
            edge.set(qn("w:color"), "auto")


def _numbering(document: Any) -> Any:
    """The lists of the document, which a template without any list has no part for."""
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            return relation.target_part.element
    part = NumberingPart(
        PackURI("/word/numbering.xml"),
        CONTENT_TYPE.WML_NUMBERING,
        OxmlElement("w:numbering"),
        document.part.package,
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    return part.element


def _number(ours: Any, theirs: Any, styles: Any) -> None:
    """Puts our list into theirs, and main headings and numbered paragraphs into that list.

    Whatever list the council's own headings are in, the numbers must be the paper's: those that
    other papers and minutes will refer to.
    """
    known = _by_name(styles)
    [listed] = [each for each in ours.findall(qn("w:abstractNum")) if _is_linked(each)]
    listed = copy.deepcopy(listed)
    abstract = _next(theirs, "abstractNum", "abstractNumId")
    listed.set(qn("w:abstractNumId"), str(abstract))
    for (name, _), level in zip(_NUMBERED, listed.findall(qn("w:lvl")), strict=True):
        level.find(qn("w:pStyle")).set(qn("w:val"), known[name.casefold()].get(qn("w:styleId")))
    theirs.insert(0, listed)
    number = theirs.add_num(abstract)
    for name, place in _NUMBERED:
        numbered = known[name.casefold()].get_or_add_pPr().get_or_add_numPr()
        numbered.get_or_add_ilvl().val = place
        numbered.get_or_add_numId().val = number.numId
    _keep_from_heirs(known, known[_NUMBERED[0][0]].get(qn("w:styleId")))


def _keep_from_heirs(known: dict[str, Any], heading: str) -> None:
    """Takes the number off what is made after the main heading: the word Contents has none."""
    for name, style in known.items():
        parent = style.find(qn("w:basedOn"))
        is_heir = parent is not None and parent.get(qn("w:val")) == heading
        if is_heir and name not in {numbered.casefold() for numbered, _ in _NUMBERED}:
            style.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = _NO_NUMBER


def _is_linked(listed: Any) -> bool:
    return any(True for _ in listed.iter(qn("w:pStyle")))


def _next(theirs: Any, element: str, attribute: str) -> int:
    used = {int(each.get(qn(f"w:{attribute}"))) for each in theirs.findall(qn(f"w:{element}"))}
    return next(free for free in range(1, len(used) + 2) if free not in used)
