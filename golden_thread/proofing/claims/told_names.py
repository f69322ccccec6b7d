"""What a paper calls its own measures, where no framework says.

In: a document. Out: the names that it gives to numbers: the heads of the rows of its tables, the
words before the dash of “Posts – 178”, the subject of “Staff turnover was 12%”. Two names that
differ only in words such as “percentage of” are of one measure, and so are two with one code. A
short name (“Posts”) is only that of its own section, for the next section may have posts of its
own.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

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

# Marks a measure that only papers name; no code of a framework begins so.
LOCAL = "~"
# Between a short name and the heading below which it holds.
SCOPE = " / "
# Words that say how a thing is counted and not what.
_COUNTING = """
    the a an our of in for to and all total overall average mean number numbers no percentage per
    cent percent rate rates level levels figure figures proportion share % council council's
"""
_OF_COUNTING = frozenset(_COUNTING.split())
# “Within two days” and “in less than 2 days” are one limit.
_LIMIT = re.compile(
    r"\b(?:with)?in (?:less than |under |fewer than )?(?=\d)|\b(?:inside|in under) (?=\d)"
)
_NUMBER_WORDS = "nought one two three four five six seven eight nine ten eleven twelve"
_NUMBERS = tuple(_NUMBER_WORDS.split(" "))
_IN_WORDS = re.compile(rf"\b(?:{'|'.join(_NUMBERS)})\b(?= (?:working |calendar )?[a-z]+s?\b)")
# “ICT01 - Percentage of incidents resolved in less than 2 days”, in brackets or on its own.
_CODE = r"(?P<code>[A-Z]{2,8}[ -]?\d{1,4}[a-z]?)"
_CODED = re.compile(
    rf"(?:^|\(){_CODE}(?::| [-–—]) (?P<name>[A-Z%][A-Za-z0-9'’&/, -]{{3,90}}?)"
    r"(?=\)|[:.;]| [-–—] | (?:was|were|is|are|stood|rose|fell|has|have) )"
)
_CODE_ALONE = re.compile(_CODE.replace("?P<code>", "?:"))
_COUNTED_BEFORE = re.compile(
    r"^(?:the |a |an |our )?(?:(?:total |overall |average )?(?:number|percentage|proportion|share"
    r"|rate|level|total|%) of |per ?cent of )?(?:the |all |our )?"
)
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
    r"|an? increase|an? decrease)\b|^(?:increase|decrease|rise|fall|reduction|total)\b"
    r"| (?:was|were|is|are|took|has|have) "
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
)
_OF_OWNERS = re.compile(
    r"\b(?:service|services|team|directorate|department|portfolio|owner|owned|lead|responsible)\b"
)
_FIGURE = re.compile(r"^\W*(?:£ ?)?\d[\d,.]*\W*(?:%|per cent|days?|hours?|seconds?|m|k)?\W*$")
# “Posts” is the plural of “post”; “gas” is of nothing.
SHORTEST_PLURAL = 4
# A name of fewer words that count, or of fewer letters, is only its own section's.
WORDS_TO_STAND_ALONE = 2
LETTERS_TO_STAND_ALONE = 14


@dataclass(frozen=True, slots=True)
class ToldNames:
    """Names in plain words, each with the measure it stands for.

    `anywhere` hold in the whole paper, `under` only below a heading, by its plain words.
    """

    anywhere: dict[str, str] = field(default_factory=dict)
    under: dict[str, dict[str, str]] = field(default_factory=dict)

    def without(self, is_taken: Callable[[str], bool]) -> "ToldNames":
        """These names but for those that are taken."""
        names = {*self.anywhere, *(name for own in self.under.values() for name in own)}
        free = {name for name in names if not is_taken(name)}
        return ToldNames(
            {name: each for name, each in self.anywhere.items() if name in free},
            {
                heading: {name: each for name, each in own.items() if name in free}
                for heading, own in self.under.items()
            },
        )


NO_NAMES = ToldNames()


@dataclass(frozen=True, slots=True)
class _Named:
    """A name in plain words, the heading above it, and its code; sure where it is a row's."""

    heading: str
    name: str
    code: str = ""
    is_sure: bool = False


def told_names(documents: Iterable[Document]) -> ToldNames:
    """The names in these papers; the same name in two papers is of the same measure.

    A name in a sentence that has the name of a row in it (“the target for calls answered”) is that.
    """
    anywhere: dict[str, str] = {}
    under: dict[str, dict[str, str]] = defaultdict(dict)
    measures: dict[frozenset[str], str] = {}
    codes: set[str] = set()
    for each in _without_longer(_named(documents)):
        words = counted_words(each.name)
        if not words or _NO_NAME.search(each.name) or _BEGINS_WITH_NUMBER.match(each.name):
            continue
        measure = measures.setdefault(frozenset(words), f"{LOCAL}{_as_shown(each.name)}")
        if len(words) >= WORDS_TO_STAND_ALONE and len(" ".join(words)) >= LETTERS_TO_STAND_ALONE:
            # A code stands for the measure that it is first given to.
            measure = anywhere.setdefault(each.code, measure) if each.code else measure
            measures[frozenset(words)] = anywhere[each.name] = measure
            codes |= {each.code}
        elif each.heading:
            under[each.heading][each.name] = f"{measure}{SCOPE}{each.heading}"
    one = {
        name: was if name in codes else measures.get(frozenset(counted_words(name)), was)
        for name, was in anywhere.items()
    }
    return ToldNames(one, dict(under))


def _without_longer(named: list[_Named]) -> Iterator[_Named]:
    """Those of rows, and those of sentences that have none of these in them."""
    sure = {each.name for each in named if each.is_sure and " " in each.name}
    either = "|".join(re.escape(name) for name in sorted(sure))
    within = re.compile(rf"(?<!\w)(?:{either})(?!\w)") if sure else None
    for each in named:
        found = None if each.is_sure or within is None else within.search(each.name)
        if found is None or found.group() == each.name:
            yield each


def counted_words(name: str) -> list[str]:
    """The words of a name that tell it from others, each in its plainest form and in order."""
    return [_singular(word) for word in _words_of(name) if word not in _OF_COUNTING]


def is_local(measure: str | None) -> bool:
    """Whether a measure is only named by papers, and in no framework."""
    return measure is not None and measure.startswith(LOCAL)


def shown(measure: str) -> str:
    """The name of such a measure as a message gives it: “staff turnover”."""
    return measure.removeprefix(LOCAL).split(SCOPE)[0]


def _words_of(name: str) -> list[str]:
    numbered = _IN_WORDS.sub(lambda found: str(_NUMBERS.index(found.group())), name)
    return re.findall(r"[a-z0-9']+", _LIMIT.sub("", numbered))


def _singular(word: str) -> str:
    is_plural = len(word) > SHORTEST_PLURAL and word.endswith("s") and not word.endswith("ss")
    return word[:-1] if is_plural else word


def _as_shown(name: str) -> str:
    """The name as it is printed, but for words such as “the number of” before it."""
    return _COUNTED_BEFORE.sub("", name).replace(SCOPE, "/").strip(" ,(-") or name


def _named(documents: Iterable[Document]) -> list[_Named]:
    """Each name in plain words, in the order in which the papers give them."""
    found: list[_Named] = []
    for document in documents:
        heading = ""
        for block in blocks_of(document):
            if isinstance(block, Heading):
                heading = plain(plain_text(block.inlines)).strip()
            elif isinstance(block, Paragraph):
                found += _in_prose(plain_text(block.inlines), heading)
            elif isinstance(block, Bullets):
                for item in block.items:
                    found += _in_prose(plain_text(item), heading)
            elif isinstance(block, Table):
                found += _in_table(block, heading)
    return found


def _in_prose(text: str, heading: str) -> Iterator[_Named]:
    for _, sentence in split_sentences(text):
        words = plain(sentence)
        coded = _CODED.search(sentence)
        if coded and coded["code"] not in _NO_CODES:
            start, end = coded.span("name")
            name = words[start:end].strip(" ,(-")
            yield _Named(heading, name, plain(coded["code"]), is_sure=True)
            continue
        for pattern in (_DASH, _BRACKET, _OF, _SUBJECT):
            found = pattern.match(words)
            if found is None or _NO_NAME.search(found["name"]):
                continue
            name = kernel(_ENDS.sub("", found["name"]))
            if not _LOOSE_NUMBER.search(name) and can_be_said(name):
                yield _Named(heading, name)
            break


def _in_table(table: Table, heading: str) -> Iterator[_Named]:
    """The words at the head of each row that has a figure, and the reference beside them.

    Words that head several rows (“Leisure”), or stand below “Service”, say whose a figure is.
    """
    header = [plain_text(cell.inlines) for cell in table.header.cells] if table.header else []
    owned = {number for number, words in enumerate(header) if _OF_OWNERS.search(plain(words))}
    rows = []
    for row in table.rows:
        printed = [plain_text(cell.inlines).strip() for cell in row.cells]
        figures = [at for at, words in enumerate(printed) if _FIGURE.match(plain(words))]
        if figures:
            rows.append([each for each in enumerate(printed[: figures[0]]) if each[1]])
    often = Counter(each for heads in rows for each in heads)
    for heads in rows:
        own = [words for at, words in heads if at not in owned and often[at, words] == 1]
        names = [plain(words).strip(" .:") for words in own or [words for _, words in heads]]
        longest = max(names, key=len, default="")
        codes = [plain(words) for _, words in heads if _CODE_ALONE.fullmatch(words)]
        if longest and not _FIGURE.match(longest) and can_be_name(longest):
            yield _Named(heading, longest, codes[0] if len(codes) == 1 else "", is_sure=True)
