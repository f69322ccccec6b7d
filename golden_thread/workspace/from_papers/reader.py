"""What is known while one paper is read: what it is called, its times, and the names of measures.

In: nothing. Out: the value that finding figures and items is given, with the ways to ask it what a
claim is of.
"""

import re
from dataclasses import dataclass

from golden_thread.framework import Framework, Indicator
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.names import Names
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.told_names import SCOPE, ToldNames
from golden_thread.proofing.words.wording import plain
from golden_thread.workspace.from_papers.naming import as_title, title_after, title_before
from golden_thread.workspace.from_papers.paper_times import PaperTimes
from golden_thread.workspace.from_papers.passages import Passage, where

# A name in which these stand was cut out of a sentence at the wrong place.
_NO_NAME = re.compile(
    r"\b(?:standing|however|continu\w+|were|successfully)\b|^(?:increase|decrease|rise|fall)$"
    r"|^(?:over|more than|about|around|almost|nearly|some|up to|at least)? ?£?\d"
)
_FIGURE = re.compile(r"^\W*(?:£ ?)?\d[\d,.]*\W*(?:%|per cent|days?|hours?|seconds?|m|k)?\W*$")


@dataclass(frozen=True, slots=True)
class Title:
    """What a figure is called. `is_made` where it was made of the words around the number."""

    words: str
    is_made: bool = False
    indicator: Indicator | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """One paper being read; `paper` is its title and the name of its file."""

    paper: str
    times: PaperTimes
    names: Names
    framework: Framework | None

    def source(self, passage: Passage) -> str:
        """The paper and the place of the passage in it."""
        place = where(passage.place)
        return f"{self.paper}, {place}" if place else self.paper

    def title(self, claim: Claim, statement: Statement, passage: Passage) -> Title:
        """What the figure of a claim is called."""
        indicator = self.names.indicators.get(claim.indicator or "")
        if indicator is not None:
            return Title(indicator.title, indicator=indicator)
        if passage.is_row:
            return Title(row_head(statement.text))
        sentence, at = statement.text, claim.start - statement.start
        printed = self._as_printed(claim.indicator, sentence, passage.standing.heading)
        if printed:
            return Title(_scoped(printed, claim.indicator, passage))
        if claim.quantity is None:
            return Title(title_before(sentence, at), is_made=True)
        before = title_before(sentence, at)
        after = title_after(sentence, claim.quantity)
        return Title(after or before or title_before(sentence, len(sentence)), is_made=True)

    def _as_printed(self, code: str | None, sentence: str, heading: str) -> str:
        """The name of a measure that only the paper names, as this sentence prints it."""
        for found in self.names.under(heading).find(sentence) if code else ():
            if found.indicator == code:
                return as_title(sentence[found.start : found.end])
        return ""


def sound_names(told: ToldNames) -> ToldNames:
    """The names without those that were cut out of a sentence at the wrong place."""
    under = {
        heading: {name: code for name, code in names.items() if not _NO_NAME.search(name)}
        for heading, names in told.under.items()
    }
    anywhere = {name: code for name, code in told.anywhere.items() if not _NO_NAME.search(name)}
    return ToldNames(anywhere, under)


def row_head(row: str) -> str:
    """The words at the head of a row, before its first figure; without “%” and “percentage of”."""
    cells = [cell.strip() for cell in row.split(" | ")]
    figures = [number for number, cell in enumerate(cells) if _FIGURE.match(plain(cell))]
    heads = cells[: figures[0]] if figures else cells[:1]
    longest = max((cell for cell in heads if cell), key=len, default="")
    bare = re.sub(r"^(?:%|percentage|no\.?|number)(?: of)? ", "", longest, flags=re.IGNORECASE)
    return as_title(bare) or longest


def _scoped(printed: str, code: str | None, passage: Passage) -> str:
    """The name, with the heading in brackets where it is only a name below it."""
    if SCOPE not in (code or "") or passage.standing.heading == passage.standing.service:
        return printed
    heading = as_title(passage.standing.heading)
    return f"{printed} ({heading})" if heading else printed
