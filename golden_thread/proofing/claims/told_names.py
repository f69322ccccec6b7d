"""What papers call their own measures, where no framework says.

In: documents. Out: the names that they give to numbers, each with the measure it stands for. Two
names that differ only in words such as “percentage of” are of one measure, and so are two with one
code. A short name (“Posts”) is only that of its own section, for the next section may have posts of
its own; so is one that heads rows of tables which count different things, as directorates do.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from golden_thread.document import Document
from golden_thread.proofing.claims.given_names import GivenName, given_names
from golden_thread.proofing.claims.like_names import RowName, row_name

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
_COUNTED_BEFORE = re.compile(
    r"^(?:the |a |an |our )?(?:(?:total |overall |average )?(?:number|percentage|proportion|share"
    r"|rate|level|total|%) of |per ?cent of )?(?:the |all |our )?"
)
# “Posts” is the plural of “post”; “gas” is of nothing.
SHORTEST_PLURAL = 4
# A name of fewer words that count, or of fewer letters, is only its own section's.
WORDS_TO_STAND_ALONE = 2
LETTERS_TO_STAND_ALONE = 14


@dataclass(frozen=True, slots=True)
class ToldNames:
    """Names in plain words, each with the measure it stands for.

    `anywhere` hold in the whole paper, `under` only below a heading, by its plain words. `rows` are
    the names of rows, with their figures.
    """

    anywhere: dict[str, str] = field(default_factory=dict)
    under: dict[str, dict[str, str]] = field(default_factory=dict)
    rows: tuple[RowName, ...] = ()

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
            tuple(row for row in self.rows if not is_taken(shown(row.measure))),
        )


NO_NAMES = ToldNames()


# A unit or a note that stands in brackets after a name: “calls answered (%)”.
_NOTE_AFTER = re.compile(r" \([^()]{1,40}\)$")
# Two tables that share so many names count the same only where most of them have a figure alike.
FEW = 2


def told_names(documents: Iterable[Document]) -> ToldNames:
    """The names in these papers; the same name in two papers is of the same measure.

    A name in a sentence that has the name of a row in it (“the target for calls answered”) is that.
    """
    anywhere: dict[str, str] = {}
    under: dict[str, dict[str, str]] = defaultdict(dict)
    measures: dict[frozenset[str], str] = {}
    codes: set[str] = set()
    given = list(_without_longer(given_names(documents)))
    apart = _of_different_things(given)
    for each in given:
        words = counted_words(each.name)
        if not words or each.name in apart:
            continue
        measure = measures.setdefault(frozenset(words), f"{LOCAL}{_as_shown(each.name)}")
        if _stands_alone(words):
            # A code stands for the measure that it is first given to.
            measure = anywhere.setdefault(each.code, measure) if each.code else measure
            measures[frozenset(words)] = anywhere[each.name] = measure
            codes |= {each.code}
        elif each.heading:
            under[each.heading][each.name] = f"{measure}{SCOPE}{each.heading}"
    for name, headings in apart.items():
        for heading in headings:
            under[heading][name] = f"{LOCAL}{_as_shown(name)}{SCOPE}{heading}"
    one = {
        name: was if name in codes else measures.get(frozenset(counted_words(name)), was)
        for name, was in anywhere.items()
    }
    anywhere = {**_shorter(one), **one}
    return ToldNames(anywhere, dict(under), tuple(_rows(given, anywhere, under)))


def _rows(
    given: list[GivenName], anywhere: dict[str, str], under: dict[str, dict[str, str]]
) -> Iterator[RowName]:
    """The names of rows, each with the figures of all the rows of its measure."""
    names: dict[str, str] = {}
    figures: dict[str, set[str]] = defaultdict(set)
    for each in given:
        measure = anywhere.get(each.name) or under.get(each.heading, {}).get(each.name)
        if each.table and measure:
            names.setdefault(measure, each.name)
            figures[measure] |= each.figures
    for measure, name in names.items():
        yield row_name(measure, name, figures[measure])


def _stands_alone(words: list[str]) -> bool:
    """Whether a name of these words is the same measure in every section of a paper."""
    return len(words) >= WORDS_TO_STAND_ALONE and len(" ".join(words)) >= LETTERS_TO_STAND_ALONE


def _shorter(names: dict[str, str]) -> dict[str, str]:
    """What else a measure is called: its name without a note in brackets or “the number of”."""
    others: dict[str, set[str]] = defaultdict(set)
    for name, measure in names.items():
        short = _NOTE_AFTER.sub("", name)
        for other in (short, _COUNTED_BEFORE.sub("", short).strip()):
            if other not in names and _stands_alone(counted_words(other)):
                others[other].add(measure)
    return {name: each.pop() for name, each in others.items() if len(each) == 1}


def _of_different_things(given: list[GivenName]) -> dict[str, list[str]]:
    """The names that head rows of tables which count different things, as directorates do.

    Each with the headings below which only one such table stands. “Parks and leisure” is
    “Parks & Leisure” here, too.
    """
    tables: dict[int, dict[frozenset[str], GivenName]] = defaultdict(dict)
    for each in given:
        if each.table:
            tables[each.table][_words_alone(each.name)] = each
    apart: set[frozenset[str]] = set()
    for one, other in combinations(tables.values(), 2):
        shared = one.keys() & other.keys()
        alike = sum(not one[name].figures.isdisjoint(other[name].figures) for name in shared)
        if len(shared) >= FEW and 2 * alike < len(shared):
            apart |= shared
    return {
        name: [heading for heading, many in Counter(headings).items() if many == 1 and heading]
        for words in sorted(apart, key=sorted)
        for same in ([each[words] for each in tables.values() if words in each],)
        for headings in ([each.heading for each in same],)
        for name in sorted({each.name for each in same})
    }


def _words_alone(name: str) -> frozenset[str]:
    return frozenset(counted_words(name)) or frozenset((name,))


def _without_longer(named: Iterable[GivenName]) -> Iterator[GivenName]:
    """Those of rows, and those of sentences that have none of these in them."""
    named = tuple(named)
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
