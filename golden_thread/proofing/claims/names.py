"""Which indicator a text names.

In: a text and the names of a framework. Out: the names found, each with its place. A name counts
when it is written out (longest first, never inside a longer one); a row heading may also be close
to one, when no second indicator is nearly as close. Between two that fit, none is chosen.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from golden_thread.framework import Framework, Indicator, Status
from golden_thread.proofing.claims.like_names import RowName, like_names
from golden_thread.proofing.claims.told_names import NO_NAMES, SCOPE, ToldNames, is_local
from golden_thread.proofing.words.wording import plain

# A row heading must be this like a name, and this much more like it than like the next one.
LIKE = 90.0
AHEAD = 5.0


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name of an indicator in a text.

    `figures` where only these can be values of it: the words alone would not be enough to name it.
    """

    indicator: str
    start: int
    end: int
    figures: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """Every name of every indicator, ready to be looked for. `codes` is by name in plain words.

    `counted` is what each count counts, in plain words, and `indicators` all there is to know of
    each; `statuses` are the council's own words for them, where it has any, and `wholes` the names
    of the council and its services. A code is one in capitals only: the code `EMAILS` is not named
    by “emails”.
    """

    pattern: re.Pattern[str]
    codes: dict[str, str]
    counted: dict[str, str]
    indicators: dict[str, Indicator]
    statuses: dict[str, Status]
    told: ToldNames
    wholes: frozenset[str] = frozenset()
    rows: tuple[RowName, ...] = ()

    @classmethod
    def of(cls, framework: Framework | None, told: ToldNames | None = None) -> "Names":
        """The names of a framework, and those that papers give to what it does not know."""
        indicators = framework.indicators if framework else ()
        codes = {plain(name): each.code for each in indicators for name in each.names}
        renamed = framework.council.status_words if framework else {}
        known = cls(
            _any_of(codes),
            codes,
            {each.code: plain(each.counted) for each in indicators},
            {each.code: each for each in indicators},
            {plain(word): status for status, word in renamed.items() if status is not Status.GREY},
            NO_NAMES,
            _wholes(framework) if framework else frozenset(),
        )
        return known.with_told(told) if told else known

    def with_told(self, told: ToldNames) -> "Names":
        """These names, and of those that papers give the ones that are like none of these."""
        own = told.without(self._is_like_one) if self.codes else told
        codes = {**own.anywhere, **self.codes}
        rows = tuple(row for row in own.rows if SCOPE not in row.measure)
        return replace(self, pattern=_any_of(codes), codes=codes, told=own, rows=rows)

    def _is_like_one(self, name: str) -> bool:
        """Whether a name has one of these in it, or may be meant for one as a row's heading."""
        return bool(self.find(name)) or self.of_row(name) is not None

    @property
    def known(self) -> "Names":
        """The names of the framework alone."""
        codes = {name: code for name, code in self.codes.items() if not is_local(code)}
        return replace(self, pattern=_any_of(codes), codes=codes, told=NO_NAMES, rows=())

    def under(self, heading: str) -> "Names":
        """The names that hold below this heading: those that hold anywhere, and its own."""
        own = self.told.under.get(plain(heading).strip())
        if not own:
            return self
        codes = {**own, **self.codes}
        measures = set(own.values())
        rows = tuple(row for row in self.told.rows if row.measure in measures)
        return replace(self, pattern=_any_of(codes), codes=codes, rows=(*self.rows, *rows))

    def find(self, text: str) -> tuple[FoundName, ...]:
        """The indicators named in the text, in order; beside those of the framework no others."""
        found = tuple(
            FoundName(self.codes[match.group()], match.start(), match.end())
            for match in self.pattern.finditer(plain(text))
            if not self._is_no_code(match, text)
        )
        known = tuple(name for name in found if not is_local(name.indicator))
        return known or found

    def said_in(self, sentence: str) -> tuple[FoundName, ...]:
        """The indicators that a sentence names or, in other words, those that rows are of.

        In order. What the framework knows is named word for word.
        """
        found = self.find(sentence)
        if any(not is_local(name.indicator) for name in found):
            return found
        others = (
            FoundName(each.measure, each.start, each.end, each.figures)
            for each in like_names(plain(sentence), self.rows)
            if not any(name.start < each.end and each.start < name.end for name in found)
        )
        return tuple(sorted((*found, *others), key=lambda name: name.start))

    def _is_no_code(self, match: re.Match[str], text: str) -> bool:
        """Whether a word is like a code and not in its capitals."""
        code = self.codes[match.group()]
        return plain(code) == match.group() and text[match.start() : match.end()] != code

    def only(self, text: str) -> str | None:
        """The one indicator that the text names, or None where it names none or several."""
        found = {name.indicator for name in self.find(text)}
        return found.pop() if len(found) == 1 else None

    def of_row(self, heading: str) -> str | None:
        """The indicator that the whole of a row's heading names, or None where none surely does."""
        words = plain(heading).strip(" .:")
        found = {name.indicator for name in self.find(words)}
        if found or not words:
            return found.pop() if len(found) == 1 else None
        scores: dict[str, float] = {}
        for name, code in self.codes.items():
            scores[code] = max(fuzz.token_sort_ratio(words, name), scores.get(code, 0.0))
        ranked = sorted(scores.items(), key=lambda each: -each[1])
        first, second = (*ranked, ("", 0.0), ("", 0.0))[:2]
        return first[0] if first[1] >= LIKE and first[1] - second[1] >= AHEAD else None


def _wholes(framework: Framework) -> frozenset[str]:
    """The names, in plain words, that stand for the whole of a measure's figures."""
    council = framework.council
    titles = (council.name, council.full_name, *(each.title for each in framework.services))
    return frozenset(plain(each) for each in titles if each)


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern for each of these names, the longest first."""
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{either or '(?!)'})(?!\w)")
