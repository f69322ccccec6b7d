"""A note as markup: its number and heading, its lines, and the way back to the words.

In: notes. Out: strings of HTML.
"""

from golden_thread.papers.marked.marks import Note
from golden_thread.papers.writing.page_blocks import words_html


def note_markup(note: Note) -> str:
    """The note, which links from the words lead to."""
    lines = "".join(_note_line(label, words) for label, words in note.lines)
    number = note.number
    heading = (
        f'<p class="heading"><span class="sign {note.kind}" aria-hidden="true">{note.kind.sign}'
        f'{number}</span> <span class="spoken">Finding {number}: </span>'
        f"{words_html(note.heading)}</p>"
    )
    back = (
        f'<p class="back"><a href="#words-{number}">Back to the words'
        f'<span class="spoken"> of finding {number}</span></a></p>'
    )
    return (
        f'<div class="note {note.kind}" id="finding-{number}" role="note" tabindex="-1">'
        f"{heading}{lines}{back}</div>"
    )


def _note_line(label: str, words: str) -> str:
    before = f"<strong>{words_html(label)}:</strong> " if label else ""
    return f"<p>{before}{words_html(words)}</p>"
