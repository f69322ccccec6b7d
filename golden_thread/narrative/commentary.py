"""Officers' Markdown into document nodes, with the figures in it resolved.

In: a text and what it is told from. Out: paragraphs, lists and sub-headings; a Problem with file
and line for every brace that is no figure and for what papers do not carry (pictures, tables,
code, links that lead nowhere on the web). Raw HTML is off: it stays the text that was typed.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from golden_thread.document import Block, Bullets, Heading, Inline, Link, Paragraph, Text
from golden_thread.files import Source
from golden_thread.narrative.telling import Telling
from golden_thread.narrative.tokens import resolve
from golden_thread.problems import Place, Problem, problem

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LISTS = {"bullet_list_open": False, "ordered_list_open": True}
_IN_A_LIST = ("list_item", "paragraph", "bullet_list", "ordered_list")
_REFUSED = {
    "blockquote_open": "a quotation",
    "code_block": "a block of code",
    "code_inline": "code",
    "fence": "a block of code",
    "heading_open": "a heading inside a list",
    "hr": "a rule",
    "image": "a picture",
    "table_open": "a table",
}


def read_commentary(source: Source, telling: Telling, problems: list[Problem]) -> tuple[Block, ...]:
    """The blocks of a commentary in order; every fault of it is in `problems`."""
    return tuple(_Reader(source, telling, problems).blocks())


class _Reader:
    """Walks markdown-it's flat tokens once."""

    def __init__(self, source: Source, telling: Telling, problems: list[Problem]) -> None:
        self.source = source
        self.telling = telling
        self.problems = problems
        self.tokens = iter(_markdown().parse(source.text))

    def blocks(self) -> Iterator[Block]:
        for token in self.tokens:
            if token.type in _LISTS:
                yield Bullets(tuple(self.items()), ordered=_LISTS[token.type])
            elif token.type == "heading_open":
                yield Heading(self.line(next(self.tokens)), level=2)
                next(self.tokens)
            elif token.type == "paragraph_open":
                yield Paragraph(self.line(next(self.tokens)))
                next(self.tokens)
            else:
                self.refuse(token)
                self.skip(token)

    def skip(self, opened: "Token") -> None:
        """Pass over what stands inside something refused, which is told of once."""
        closing = opened.type.replace("_open", "_close")
        while opened.nesting == 1:
            token = next(self.tokens)
            if token.type == closing and token.level == opened.level:
                return

    def items(self) -> Iterator[tuple[Inline, ...]]:
        depth = 1
        for token in self.tokens:
            depth += token.nesting if token.type.endswith(("list_open", "list_close")) else 0
            if depth == 0:
                return
            if token.type == "inline":
                yield self.line(token)
            elif token.type.rsplit("_", 1)[0] not in _IN_A_LIST:
                self.refuse(token)
                self.skip(token)

    def line(self, token: "Token") -> tuple[Inline, ...]:
        """The inlines of one run of text; marks of emphasis carry over to what they enclose."""
        inlines: list[Inline] = []
        strong = emphasis = False
        address = ""
        line = self.source.first_line + (token.map[0] if token.map else 0)
        for child in token.children or ():
            if child.type == "text":
                text = Text(child.content, strong, emphasis)
                place = Place(self.source.name, line)
                found = resolve(text, self.telling, place, self.problems)
                if address and any(not isinstance(inline, Text) for inline in found):
                    self.refuse_words("a figure inside a link", line)
                inlines += (Link(child.content, address),) if address else found
            elif child.type == "text_special":
                inlines.append(Text(child.content, strong, emphasis))
            elif child.type in ("softbreak", "hardbreak"):
                inlines.append(Text(" ", strong, emphasis))
                line += 1
            elif child.type in ("strong_open", "strong_close"):
                strong = child.type == "strong_open"
            elif child.type in ("em_open", "em_close"):
                emphasis = child.type == "em_open"
            elif child.type == "link_close":
                address = ""
            elif child.type == "link_open":
                address = str(child.attrs["href"])
                self.check_address(address, line)
            else:
                self.refuse(child, line)
        return tuple(inlines)

    def check_address(self, address: str, line: int) -> None:
        if not address.startswith(("https://", "http://", "mailto:")):
            message = f"The link leads to “{address}”, which is no web address."
            self.problems.append(
                problem("GT-NARRATIVE-006", Place(self.source.name, line), message)
            )

    def refuse(self, token: "Token", line: int | None = None) -> None:
        at = line or self.source.first_line + (token.map[0] if token.map else 0)
        self.refuse_words(_REFUSED.get(token.type, token.type.replace("_", " ")), at)

    def refuse_words(self, what: str, line: int) -> None:
        message = f"A commentary cannot hold {what}."
        self.problems.append(problem("GT-NARRATIVE-005", Place(self.source.name, line), message))


@cache
def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # late: `figures` reads no commentary, and would wait

    class Markdown(MarkdownIt):
        """Markdown in which every link is read, so that those off the web are refused by name."""

        def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's own name
            return True

    # `text_join` would merge an escaped `\{` into the text around it; kept apart it is a plain
    # brace. Tables are read so that they can be refused: passed over, their bars would be printed.
    return Markdown("commonmark", {"html": False}).disable("text_join").enable("table")
