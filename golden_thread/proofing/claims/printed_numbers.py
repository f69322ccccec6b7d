"""The numbers that a paper prints on its parts: paragraphs, tables, figures, appendices.

In: a paper. Out: what there is to refer to, so that a reference to what is not there can be told.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from golden_thread.document import Heading, Paragraph, blocks_of
from golden_thread.proofing.claims.statement import Line, LineKind, Paper
from golden_thread.proofing.words.wording import plain

_CAPTIONED = re.compile(
    r"(?P<kind>table|figure|chart) (?P<number>\d{1,3})(?=[:.]? ?$|[:.] ?[^\d ]| - | [a-z])"
)
_APPENDIX = re.compile(r"(?P<kind>appendix|annex) (?P<number>\d{1,2}|[a-z])(?=\W|$)")
_NO_APPENDICES = re.compile(r"\bappendices ?:? ?(?:\| ?)?(?:n/a|none|nil)\b")
_LISTED = re.compile(r"\bappendices ?:")
_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})\.? \S")
_VERBS = re.compile(
    r",? \(?(?:above|also|and|at|below|breaks|compares|contains|covers|demonstrates|details"
    r"|explains|gives|has|highlights|illustrates|in|indicates|is|lists|of|on|outlines|presents|provides|sets"
    r"|shows?|shown|summarises|tells|to|was|which)\b"
)
_LABEL = re.compile(r"appendices ?:?")
_NONE = re.compile(r"(?:n/a|none|nil)\.?")
# How far a header's list of appendices goes on after its label.
_LIST_REACH = 1_000


@dataclass(frozen=True, slots=True)
class Captioned:
    """A line that opens with its number: “Table 3: Fly-tips by ward”."""

    kind: str
    number: int
    line: Line


@dataclass(frozen=True, slots=True)
class PrintedNumbers:
    """What there is: captions in reading order, paragraphs, and appendices by their word.

    `has_no_appendices` where the header says that there are none; `lists_appendices` where it lists
    those there are, so that there are no others. `named` counts the lines that name each.
    """

    captions: tuple[Captioned, ...]
    paragraphs: frozenset[tuple[int, ...]]
    appendices: frozenset[tuple[str, str]]
    has_no_appendices: bool
    lists_appendices: bool
    named: Mapping[tuple[str, str], int]


def printed_numbers(paper: Paper) -> PrintedNumbers:
    """The numbers that this paper prints."""
    words = [(line, plain(line.text)) for line in paper.lines]
    return PrintedNumbers(
        captions=tuple(_captions(words)),
        paragraphs=frozenset(_paragraphs(paper)),
        appendices=frozenset(_appendices(words)),
        has_no_appendices=_has_none([each for _, each in words]),
        lists_appendices=_has_list([each for _, each in words]),
        named=Counter(
            (match["kind"], match["number"])
            for _, each in words
            for match in _APPENDIX.finditer(each)
        ),
    )


def caption_of(words: str) -> re.Match[str] | None:
    """The kind and the number with which a caption opens; None of a sentence about a table."""
    match = _CAPTIONED.match(words)
    return None if match is None or _VERBS.match(words, match.end()) else match


def _has_none(words: list[str]) -> bool:
    """Whether the header says that there are no appendices, in one line or in two cells."""
    beside = (
        _LABEL.fullmatch(label) and _NONE.fullmatch(entry) for label, entry in pairwise(words)
    )
    return any(_NO_APPENDICES.search(each) for each in words) or any(beside)


def _has_list(words: list[str]) -> bool:
    """Whether the header lists the appendices, in one line or in two cells."""
    listed = ((each, match.end()) for each in words if (match := _LISTED.search(each)))
    beside = (entry for label, entry in pairwise(words) if _LABEL.fullmatch(label))
    return any(_APPENDIX.search(each, at) for each, at in listed) or any(
        _APPENDIX.search(each) for each in beside
    )


def _captions(words: list[tuple[Line, str]]) -> Iterator[Captioned]:
    for line, each in words:
        match = caption_of(each)
        if match is not None and line.kind is not LineKind.CELL:
            yield Captioned(match["kind"], int(match["number"]), line)


def _paragraphs(paper: Paper) -> Iterator[tuple[int, ...]]:
    for block in blocks_of(paper.document):
        if isinstance(block, Heading | Paragraph):
            printed = (block.number or block.place.paragraph or "").strip(" .")
            if re.fullmatch(r"\d{1,3}(?:\.\d{1,3}){0,3}", printed):
                yield tuple(int(each) for each in printed.split("."))
    for line in paper.lines:
        match = _NUMBERED.match(line.text)
        if match and line.kind is not LineKind.CELL:
            yield tuple(int(each) for each in match["number"].split("."))


def _appendices(words: list[tuple[Line, str]]) -> Iterator[tuple[str, str]]:
    """Those that a line opens with, or that the header lists after “Appendices:”."""
    after_label = False
    for line, each in words:
        match = _APPENDIX.match(each)
        if match and not _VERBS.match(each, match.end()):
            yield match["kind"], match["number"]
        listed = _LISTED.search(each)
        at = listed.end() if listed else 0
        if listed or (after_label and line.kind is LineKind.CELL):
            for match in _APPENDIX.finditer(each, at, at + _LIST_REACH):
                yield match["kind"], match["number"]
        after_label = bool(_LABEL.fullmatch(each))
