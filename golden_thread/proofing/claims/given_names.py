"""The names that papers give to their numbers: of rows of tables, and in sentences.

In: documents. Out: each name where it is given, in order: the heads of the rows of tables, the
words before the dash of “Posts – 178”, the subject of “Staff turnover was 12%”.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from golden_thread.document import (
    Bullets,
    Document,
    Heading,
    Paragraph,
    Table,
    blocks_of,
    plain_text,
)
from golden_thread.proofing.claims.kernels import can_be_name, can_be_said, kernel
from golden_thread.proofing.words.number_words import IN_WORDS
from golden_thread.proofing.words.sentences import split_sentences
from golden_thread.proofing.words.wording import plain

# “ICT01 - Percentage of incidents resolved in less than 2 days”, in brackets or on its own.
_CODE = r"(?P<code>[A-Z]{2,8}[ -]?\d{1,4}[a-z]?)"
_CODED = re.compile(
    rf"(?:^|\(){_CODE}(?::| [-–—]) (?P<name>[A-Z%][A-Za-z0-9'’&/, -]{{3,90}}?)"
    r"(?=\)|[:.;]| [-–—] | (?:was|were|is|are|stood|rose|fell|has|have) )"
)
_CODE_ALONE = re.compile(_CODE.replace("?P<code>", "?:"))
_NO_CODES = frozenset(("CV19", "CV-19", "COVID-19", "CO2", "PM10"))
_NAME = r"(?P<name>[a-z][a-z0-9'&/(), -]{3,90}?)"
_START = (
    r"^\W*(?:(?:in|for|during|over|by|at)(?: the)? [^,.;]{2,40}, )?"
    r"(?:however,? |overall,? |also,? )?(?:the |our )?"
)
_VERB = (
    r"(?:was|were|is|are|stood|stands|rose|fell|improved|increased|decreased|dropped|reached|grew"
    r"|averaged|came|achieved|remained|totalled|declined|worsened|climbed|has|have|continued"
    r"|reduced|deteriorated|ended|finished|went)"
)
# A name ends where the sentence goes on to what it did: “staff turnover continues to remain low”.
_ENDS = re.compile(rf" (?:{_VERB}|continues?|continuing|remains?|had)\b.*")
_SUBJECT = re.compile(rf"{_START}{_NAME} {_VERB} [^.;]{{0,70}}?\d")
_OF = re.compile(rf"{_START}{_NAME} of £?\d")
_BRACKET = re.compile(rf"{_START}{_NAME} \(£?\d[\d,.]*[^)]{{0,20}}\)")
_DASH = re.compile(rf"^\W*{_NAME}(?: -|:) ?(?:£|over |about |around )?\d")
# “Of the 429 contacts, 118 were calls” names nothing that 429 and 118 are of.
_BEGINS_WITH_NUMBER = re.compile(
    rf"(?:(?:of|some|all|in) )?(?:the )?(?:\d|(?:{IN_WORDS})\b)|.{{0,60}}, \d|.{{0,60}}\bas \d"
)
# A number in a name has a word before it that makes it part of one: “within 13 weeks”.
_LOOSE_NUMBER = re.compile(
    r"(?<!\bwithin)(?<!\bthan)(?<!\bin)(?<!\bafter)(?<!\bby)(?<!\bover)(?<!\bunder)(?<!\bevery)"
    r"(?<!\bleast)(?<!\bper)(?<!\bstage)(?<!\bphase)(?<!\blevel)(?<!\btier)(?<!\bband)(?<!\baged)"
    r"(?<!\bto)(?<!\bpriority)(?<!\bto the)(?<!\bages) \d"
)
_NO_NAME = re.compile(
    r"\([^)]*$|"
    r"^(?:this|these|those|it|its|we|they|there|that|which|who|he|she|performance|results?|both"
    r"|one|some|most|many|each|as|if|when|while|although|since|following|however|so|also)\b"
    r"|^(?:about|around|approximately|over|under|just|nearly|almost|approaching|up to|as many as"
    r"|more than|fewer than|less than|at least|at most|no more than|in excess of)\b"
    r"|\bper ?cent$|^(?:members?|officers?|staff|residents?|councillors?|cabinet)$"
    r"|\b(?:that|which|who|because|and we|where|when|against a|compared|targets?|stood"
    r"|an? increase|an? decrease|yoy|qoq|mvt|mvmt|dot)\b"
    # “Adverse annual variance on HOU04 - 2”
    r"|^(?:adverse|favourable|negative|positive) (?:\w+ )?(?:variance|movement|change|shift)\b"
    r"| (?:higher|lower|up|down|better|worse|stronger|weaker)$"
    r"|^(?:increase|decrease|rise|fall|reduction|total)\b"
    r"| (?:was|were|is|are|took|has|have) "
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
)
_OF_OWNERS = re.compile(
    r"\b(?:service|services|team|directorate|department|portfolio|owner|owned|lead|responsible)\b"
)
_FIGURE = re.compile(r"^\W*(?:£ ?)?\d[\d,.]*\W*(?:%|per cent|days?|hours?|seconds?|m|k)?\W*$")


@dataclass(frozen=True, slots=True)
class GivenName:
    """A name in plain words, the heading above it, and its code.

    A name of a row has the number of its table, from 1, and the figures of the row as printed.
    """

    heading: str
    name: str
    code: str = ""
    table: int = 0
    figures: frozenset[str] = frozenset()
    is_sure: bool = False


def given_names(documents: Iterable[Document]) -> tuple[GivenName, ...]:
    """Each name that can be one, in the order in which the papers give them."""
    return tuple(
        each
        for each in _given(documents)
        if not _NO_NAME.search(each.name) and not _BEGINS_WITH_NUMBER.match(each.name)
    )


def _given(documents: Iterable[Document]) -> Iterator[GivenName]:
    tables = 0
    for document in documents:
        heading = ""
        for block in blocks_of(document):
            if isinstance(block, Heading):
                heading = plain(plain_text(block.inlines)).strip()
            elif isinstance(block, Paragraph):
                yield from _in_prose(plain_text(block.inlines), heading)
            elif isinstance(block, Bullets):
                for item in block.items:
                    yield from _in_prose(plain_text(item), heading)
            elif isinstance(block, Table):
                tables += 1
                yield from _in_table(block, heading, tables)


def _in_prose(text: str, heading: str) -> Iterator[GivenName]:
    for _, sentence in split_sentences(text):
        words = plain(sentence)
        coded = _CODED.search(sentence)
        if coded and coded["code"] not in _NO_CODES:
            start, end = coded.span("name")
            name = words[start:end].strip(" ,(-")
            yield GivenName(heading, name, plain(coded["code"]), is_sure=True)
            continue
        for pattern in (_DASH, _BRACKET, _OF, _SUBJECT):
            found = pattern.match(words)
            if found is None or _NO_NAME.search(found["name"]):
                continue
            name = kernel(_ENDS.sub("", found["name"]))
            if not _LOOSE_NUMBER.search(name) and can_be_said(name):
                yield GivenName(heading, name)
            break


def _in_table(table: Table, heading: str, number: int) -> Iterator[GivenName]:
    """The words at the head of each row that has a figure, and the reference beside them.

    Words that head several rows (“Leisure”), or stand below “Service”, say whose a figure is.
    """
    header = [plain_text(cell.inlines) for cell in table.header.cells] if table.header else []
    owned = {at for at, words in enumerate(header) if _OF_OWNERS.search(plain(words))}
    rows = []
    for row in table.rows:
        printed = [plain_text(cell.inlines).strip() for cell in row.cells]
        figures = [at for at, words in enumerate(printed) if _FIGURE.match(plain(words))]
        if figures:
            heads = [each for each in enumerate(printed[: figures[0]]) if each[1]]
            rows.append((heads, frozenset(printed[at] for at in figures)))
    often = Counter(each for heads, _ in rows for each in heads)
    for heads, printed_figures in rows:
        own = [words for at, words in heads if at not in owned and often[at, words] == 1]
        names = [plain(words).strip(" .:") for words in own or [words for _, words in heads]]
        longest = max(names, key=len, default="")
        codes = [plain(words) for _, words in heads if _CODE_ALONE.fullmatch(words)]
        if longest and not _FIGURE.match(longest) and can_be_name(longest):
            code = codes[0] if len(codes) == 1 else ""
            yield GivenName(heading, longest, code, number, printed_figures, is_sure=True)
