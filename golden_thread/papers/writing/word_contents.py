"""The list of contents of a Word file.

Takes a python-docx document and ours; adds a field that Word can bring up to date, already filled
with a link to each heading, so that it reads well in programs that do not know the field.
"""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from golden_thread.document import Document, Heading, plain_text
from golden_thread.papers.writing.shape import without_level_gaps
from golden_thread.papers.writing.word_turned import start_of
from golden_thread.papers.writing.wording import contents_title, heading_number, printable

_DEEPEST = 2
_FIELD = f' TOC \\o "1-{_DEEPEST}" \\h \\z \\u '
# A list as long as half a page stays on one.
_MOST_KEPT_WHOLE = 24


def add_contents(made: Any, document: Document) -> None:
    """Puts the list before the first heading: after the block that heads a report."""
    heads = [line for line in made.paragraphs if str(line.style.name).startswith("Heading ")]
    if not heads:
        return
    line = _line(made.styles["TOC Heading"].style_id)
    start_of(heads[0]._p).addprevious(line)
    _add_words(line, contents_title(document.language))
    entries = [
        (place, block)
        for place, block in enumerate(_headings(document), start=1)
        if block.level <= _DEEPEST
    ]
    for position, (place, block) in enumerate(entries):
        if len(entries) <= _MOST_KEPT_WHOLE:
            line.get_or_add_pPr().get_or_add_keepNext()
        before, line = line, _line(made.styles[f"TOC {block.level}"].style_id)
        before.addnext(line)
        if position == 0:
            _add_field_mark(line, "begin")
            _add_instruction(line)
            _add_field_mark(line, "separate")
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), f"section-{place}")
        number = f"{heading_number(block.number)} " if block.number else ""
        _add_words(link, number + printable(plain_text(block.inlines)))
        line.append(link)
        if position == len(entries) - 1:
            _add_field_mark(line, "end")


def _headings(document: Document) -> list[Heading]:
    return [block for block in without_level_gaps(document.blocks) if isinstance(block, Heading)]


def _line(style: str) -> Any:
    line = OxmlElement("w:p")
    line.get_or_add_pPr().get_or_add_pStyle().val = style
    return line


def _add_words(holder: Any, words: str) -> None:
    run = OxmlElement("w:r")
    run.text = words
    holder.append(run)


def _add_instruction(line: Any) -> None:
    run, instruction = OxmlElement("w:r"), OxmlElement("w:instrText")
    instruction.text = _FIELD
    run.append(instruction)
    line.append(run)


def _add_field_mark(line: Any, kind: str) -> None:
    run, mark = OxmlElement("w:r"), OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    run.append(mark)
    line.append(run)
