"""What stands in one sentence: names, periods, quantities, movements, statuses, in their places.

In: a sentence and its context. Out: a `Parts` that can be asked what is next to what. Binding is
decided from these neighbourhoods alone, never from what the register holds.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from golden_thread.framework import Status
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.joined_labels import joined_labels
from golden_thread.proofing.claims.joined_names import is_joined
from golden_thread.proofing.claims.names import FoundName
from golden_thread.proofing.words.arrows import find_arrows
from golden_thread.proofing.words.bare_years import find_bare_years
from golden_thread.proofing.words.counted_periods import counts_periods
from golden_thread.proofing.words.movements import FoundMovement, find_movements
from golden_thread.proofing.words.quantities import find_quantities
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.relative_periods import (
    NamedPeriod,
    find_relative,
    find_same_of_another,
    with_then,
)
from golden_thread.proofing.words.status_marks import find_marks
from golden_thread.proofing.words.statuses import FoundStatus, find_statuses
from golden_thread.proofing.words.wording import masked, plain
from golden_thread.proofing.words.year_so_far import find_year_so_far

# What may stand between a number and the name it belongs to: “12,307 newsletter subscribers”.
_OF = re.compile(r" (?:of )?(?:the |our |all )?")
# What stands between names that share what follows: “calls and emails were at 85%”.
_JOINED = re.compile(r",? ?(?:and|or|&|,)(?: both)?(?: the)? ?")
# What comes after these is the reason for a figure, or what else there was, and not the figure.
_ASIDE = re.compile(
    r"\b(?:because|while|whilst|although|though|despite|due to|owing to|thanks to|following"
    r"|after(?! £?\d)|result of|driven by|caused by)\b"
)
# How far before its measure's name a number or a word may stand, with others between.
FAR = 120
# “Where the plan has 94%, calls answered were 91%”: what comes first is no figure of calls.
_NOT_LED = re.compile(
    r"\b(?:where|if|plan|targets?|budget|standard|others?|average|national\w*|england|another)\b"
)
_AGAINST_TARGET = re.compile(r"\btarget\b")


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a sentence, each kind in order. `words` is the sentence in plain wording.

    `asides` are where the words stand with which it goes on to a reason, and `halves` the names
    that are told of together with something else.
    """

    sentence: str
    words: str
    names: tuple[FoundName, ...]
    periods: tuple[NamedPeriod, ...]
    quantities: tuple[Quantity, ...]
    movements: tuple[FoundMovement, ...]
    statuses: tuple[FoundStatus, ...]
    asides: tuple[int, ...] = ()
    halves: tuple[FoundName, ...] = ()

    def subject(self, start: int, end: int) -> str | None:
        """The indicator that what stands from `start` to `end` is about, by the sentence alone.

        The name straight after it, else the last before it, else the first after it when no
        number stands between. Of names that are listed together none is chosen, nor one of two
        things told together, nor any where the sentence has gone on to the reason.
        """
        found = self._nearest(start, end)
        return None if found is None or found in self.halves else found.indicator

    def _nearest(self, start: int, end: int) -> FoundName | None:
        within = [each for each in self.names if start <= each.start and each.end <= end]
        if len({each.indicator for each in within}) == 1:
            # “Direction of travel for calls answered: adverse”
            return within[0]
        after = next((name for name in self.names if name.start >= end), None)
        if after and _OF.fullmatch(self.words, end, after.start):
            return after
        before = [name for name in self.names if name.end <= start]
        if before:
            aside = any(before[-1].end <= at < start for at in self.asides)
            return None if aside or self._are_listed(before[-2:]) else before[-1]
        if after and not any(end <= other.start < after.start for other in self.quantities):
            return after
        return after if after and self._leads_to(after, start, end) else None

    def _leads_to(self, after: FoundName, start: int, end: int) -> bool:
        """Whether what stands before the one measure that is named is of it, past other numbers.

        “Against 77% in Quarter 1, the service recorded 85% for calls”: numbers of one unit, and
        words of movement.
        """
        if any(name.indicator != after.indicator for name in self.names):
            return False
        gap = self.words[start : after.start]
        if _NOT_LED.search(self.words, 0, after.start):
            return False
        if len(gap) > FAR or ";" in gap or any(at < after.start for at in self.asides):
            return False
        own = [each.unit for each in self.quantities if start <= each.start < end]
        passed = [each.unit for each in self.quantities if end <= each.start < after.start]
        return not own or (bool(own[0]) and all(unit == own[0] for unit in passed))

    def _are_listed(self, names: list[FoundName]) -> bool:
        """Whether these are two measures in one breath, so that what follows is of either."""
        first, last = names[0], names[-1]
        gap = _JOINED.fullmatch(self.words, first.end, last.start)
        return first.indicator != last.indicator and gap is not None

    def around(self, start: int, end: int) -> str:
        """The plain words from `start` up to `end`, with one sign for what is named or printed.

        `#` is a name, `@` a period and `~` a number.
        """
        spans = [
            *((each.start, each.end, "#") for each in self.names),
            *((each.start, each.end, "@") for each in self.periods),
            *((each.start, each.end, "~") for each in self.quantities),
        ]
        made: list[str] = []
        at = start
        for first, last, sign in sorted(spans):
            if last <= at or first >= end:
                continue
            made += (self.words[at : max(at, first)], sign)
            at = last
        return "".join((*made, self.words[at:end]))

    def between(self, start: int, end: int) -> str:
        """The plain words from `start` up to `end`."""
        return self.words[start:end]


# What has more numbers than this is a list or a table run together: nothing tells what they are of.
MOST_FIGURES = 120
_FIGURES = re.compile("[0-9]+")


def read_parts(sentence: str, context: Context) -> Parts:
    """The parts of this sentence."""
    words = plain(sentence)
    if len(_FIGURES.findall(words)) > MOST_FIGURES:
        return Parts(sentence, words, (), (), (), (), ())
    names = context.names.said_in(sentence)
    named = [(name.start, name.end) for name in names]
    movements = find_movements(sentence, named)
    periods = tuple(
        found
        for found in _periods(sentence, masked(words, named), context, moves=bool(movements))
        if not any(start <= found.start < end for start, end in named)
    )
    taken = (*named, *((found.start, found.end) for found in periods))
    return Parts(
        sentence=sentence,
        words=words,
        names=names,
        periods=periods,
        quantities=find_quantities(sentence, taken),
        movements=(
            *movements,
            *(
                found
                for found in find_arrows(sentence)
                if not any(start <= found.start < end for start, end in named)
            ),
        ),
        statuses=_statuses(sentence, masked(words, named), context.names.statuses),
        asides=tuple(found.start() for found in _ASIDE.finditer(words)),
        halves=tuple(name for name in names if is_joined(words, name.start, name.end)),
    )


def _periods(
    sentence: str, words: str, context: Context, *, moves: bool
) -> tuple[NamedPeriod, ...]:
    """The periods named: as the year so far, outright, by where they stand, by a year alone."""
    named: list[NamedPeriod] = []
    for found in (
        *find_same_of_another(words, context.told_from),
        *find_year_so_far(words, context.period, context.calendar, moves=moves),
        *(
            NamedPeriod(each.period, each.start, each.end)
            for each in joined_labels(sentence, context.periods(sentence), context.calendar)
            if not counts_periods(words, each.start, each.end)
        ),
        *find_relative(words, context.told_from),
        *find_bare_years(words),
    ):
        if not any(found.start < other.end and other.start < found.end for other in named):
            named.append(found)
    return with_then(sorted(named, key=lambda each: each.start), context.period)


def _statuses(sentence: str, words: str, renamed: Mapping[str, Status]) -> tuple[FoundStatus, ...]:
    """The words for a status, the three colours and the council's own, and the marks for one."""
    found: dict[int, FoundStatus] = {}
    for each in find_statuses(sentence, words, renamed):
        if not any(each.start < other.end and other.start < each.end for other in found.values()):
            found[each.start] = each
    for mark in find_marks(sentence):
        # A tick may be no more than what a list begins with.
        if mark.is_coloured or _AGAINST_TARGET.search(words):
            found[mark.start] = FoundStatus(mark.status, mark.text, mark.start, mark.end)
    return tuple(found[start] for start in sorted(found))
