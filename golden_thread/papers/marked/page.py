"""The page of a marked paper: what was found, then the paper itself with its notes.

In: a `MarkedPaper`. Out: the bytes of one page without script, which fetches nothing; or its body,
for a page that holds more.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from golden_thread.document import Block, Document, Heading, Table, plain_text
from golden_thread.papers.marked.blocks import BlockWriter
from golden_thread.papers.marked.marks import Fold, MarkedPaper
from golden_thread.papers.marked.notes import note_markup
from golden_thread.papers.marked.placing import place_marks
from golden_thread.papers.writing.page_blocks import blocks_html, words_html

_LOOK = Path(__file__).parent.parent.joinpath("templates", "marked.css").read_text("utf-8")
# Whatever a paper holds, nothing of it is run, fetched or sent.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'"
_LANGUAGE = "en-GB"


def render_marked(paper: MarkedPaper) -> bytes:
    """The page of this paper; the same bytes for the same values."""
    skips = '<a class="skip" href="#paper">Skip to the paper</a>'
    heading = f"<h1>{words_html(paper.title)}</h1>"
    return page_of(paper.title, f"{skips}<main>{heading}{marked_body(paper)}</main>")


def page_of(title: str, body: str) -> bytes:
    """A page round a body that is markup of ours already."""
    return (
        f'<!DOCTYPE html>\n<html lang="{_LANGUAGE}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f"<title>{words_html(title)}</title>\n<style>{_LOOK}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    ).encode()


def marked_body(paper: MarkedPaper) -> str:
    """What was found under a heading of the second level, and the paper under another."""
    placed = [each for each in place_marks(paper.document, paper.marks) if each is not None]
    notes = {note.number: note for note in paper.notes}
    noted = {each.mark.note for each in placed}
    writer = BlockWriter(placed, notes, level=3, language=paper.document.language)
    words = "\n".join(_paper(paper.document, writer))
    lost = "".join(note_markup(each) for each in paper.notes if each.number not in noted)
    lost = f'<div class="notes lost"><h3>Findings without a place</h3>{lost}</div>' if lost else ""
    return (
        f'<section class="summary" aria-labelledby="found"><h2 id="found">What was found</h2>'
        f"{_summary(paper.summary)}</section>\n"
        f'<section class="paper" aria-labelledby="paper"><h2 id="paper" tabindex="-1">The paper'
        f"</h2>{_KEY}{lost}<div{_language(paper.document)}>{words}</div></section>"
    )


_KEY = (
    '<p class="key">The words that were looked at: <mark class="disagrees">does not agree</mark>'
    '<span class="sign disagrees">✗</span>, <mark class="doubtful">to look at</mark>'
    '<span class="sign doubtful">!</span>, <mark class="cannot-tell">cannot tell</mark>'
    '<span class="sign cannot-tell">?</span>, <mark class="agrees">agrees</mark>'
    '<span class="sign agrees">✓</span>, <mark class="dismissed">dismissed</mark>'
    '<span class="sign dismissed">–</span>. A number leads to the finding.</p>'
)


def _language(document: Document) -> str:
    return f' lang="{words_html(document.language)}"' if document.language else ""


def _paper(document: Document, writer: BlockWriter) -> Iterator[str]:
    for block in document.blocks:
        yield writer.passage(block)
    for number, slide in enumerate(document.slides, 1):
        writer.above.clear()
        yield f'<div class="slide"><p class="label">Slide {slide.place.slide or number}</p>'
        yield writer.passage(Heading(slide.title, place=slide.place))
        for block in slide.blocks:
            yield writer.passage(block)
        if slide.notes:
            yield '<div class="spoken-notes"><p class="label">Speaker’s notes</p>'
            for block in slide.notes:
                yield writer.passage(block)
            yield "</div>"
        yield "</div>"


def _summary(parts: Iterable[Block | Fold]) -> str:
    made = []
    for part in parts:
        if isinstance(part, Fold):
            kind = ' class="prints"' if part.prints else ""
            line = f"<summary>{words_html(part.line)}</summary>"
            made.append(f"<details{kind}>{line}{_summary(part.blocks)}</details>")
        else:
            block = blocks_html((part,), level=3, language=_LANGUAGE)
            made.append(_scrolling(part, block) if isinstance(part, Table) else block)
    return "".join(made)


def _scrolling(table: Table, made: str) -> str:
    name = words_html(plain_text(table.caption))
    return f'<div class="scroll" role="region" tabindex="0" aria-label="{name}">{made}</div>'
