"""What does a file of Markdown say, and where? Also a deck for reveal-md, slide by slide.

In: the bytes of a text that the guard has let through. Out: a `Document` whose blocks have places.
Markdown is read as the page that it makes. In a deck `---` begins a slide, `----` or `+++` one
below, or what its head names instead, and `Note:` what the speaker says.
"""

import json
import re
from collections.abc import Collection, Sequence

from markdown_it import MarkdownIt

from golden_thread.document import Document
from golden_thread.papers.reading.html import read_page
from golden_thread.papers.reading.separators import separators
from golden_thread.papers.reading.text_files import text_in

_HEAD = re.compile(r"---[ \t]*\n(?P<head>.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"^title:[ \t]*(?P<title>.+?)[ \t]*$", re.MULTILINE)
_OF_A_DECK = re.compile(
    r"^(?:separator|verticalSeparator|notesSeparator|theme|revealOptions):", re.MULTILINE
)
# Markdown has no captions: bold words right over a table are one.
_CAPTION = re.compile(r"<p><strong>((?:(?!</?(?:p|strong)>).)*)</strong></p>\n<table>")
_NOTE = re.compile(r"^[ \t]*notes?:", re.MULTILINE | re.IGNORECASE)


def read(content: bytes) -> Document:
    """The Markdown as a document; a deck as slides."""
    text = (text_in(content) or "").replace("\r\n", "\n")
    found = _HEAD.match(text)
    head = (found["head"] or "") if found else ""
    body = text[found.end() :] if found else text
    markdown = MarkdownIt("commonmark").enable("table")
    across, down = separators(head)
    stacks = _stacks(body, across, down)
    is_parted = len(stacks) > 1 or len(stacks[0]) > 1
    if _OF_A_DECK.search(head) or (is_parted and _NOTE.search(body)):
        slides = "".join(_stack(markdown, stack) for stack in stacks)
        return read_page(
            f'<div class="reveal"><div class="slides">{slides}</div></div>', _title(head)
        )
    return read_page(f"<main>{_page(markdown, body)}</main>", _title(head))


def _stacks(body: str, across: Collection[str], down: Collection[str]) -> list[list[str]]:
    """The slides as text, in stacks of those below one another."""
    stacks: list[list[list[str]]] = [[[]]]
    for line in body.split("\n"):
        sign = line.rstrip()
        if sign in across:
            stacks.append([[]])
        elif sign in down:
            stacks[-1].append([])
        else:
            stacks[-1][-1].append(line)
    return [["\n".join(slide) for slide in stack] for stack in stacks]


def _stack(markdown: MarkdownIt, stack: Sequence[str]) -> str:
    """The slides below one another as the page that reveal.js makes of them."""
    slides = "".join(_slide(markdown, each) for each in stack)
    return f"<section>{slides}</section>" if len(stack) > 1 else slides


def _slide(markdown: MarkdownIt, text: str) -> str:
    """A slide as the page that reveal.js makes of it."""
    words, *notes = _NOTE.split(text, maxsplit=1)
    spoken = f'<aside class="notes">{_page(markdown, notes[0])}</aside>' if notes else ""
    return f"<section>{_page(markdown, words)}{spoken}</section>"


def _page(markdown: MarkdownIt, text: str) -> str:
    """The Markdown as a page, captions of tables told apart."""
    return _CAPTION.sub(r"<table><caption>\1</caption>", markdown.render(text))


def _title(head: str) -> str:
    """The title in the head of a file, with or without quotation marks."""
    found = _TITLE.search(head)
    if found is None:
        return ""
    title = found["title"]
    if title.startswith('"'):
        try:
            read_title = json.loads(title)
        except ValueError:
            return title.strip('"')
        return str(read_title)
    return title.strip("'")
