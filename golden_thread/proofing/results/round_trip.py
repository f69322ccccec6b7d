"""Which figures of a paper of ours came back from its file, and which did not.

In: the document we built, with its figure references, and the claims read from a file of it. Out:
how many figures went in, and each that did not come out with the same indicator, period and print.
A figure in a sentence that names no measure (“It drew over 30 residents.”) can come out as its
number alone: that is told apart from one that is gone or was taken for another.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from golden_thread.document import Document, FigurePart, FigureReference, figure_references
from golden_thread.periods import PeriodKind, find_labels
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.words.quantities import find_quantities

# Which figure, which part of it, and how it is printed, signs aside: a table prints `+8 points`
# where the figure itself is `8 points`.
Print = tuple[str, str, str, str]
_Key = TypeVar("_Key")

_KINDS = {
    FigurePart.VALUE: ClaimKind.VALUE,
    FigurePart.CHANGE: ClaimKind.CHANGE,
    FigurePart.TARGET: ClaimKind.TARGET,
    FigurePart.STATUS: ClaimKind.STATUS,
}
# What a paper claims without a figure that could be put in.
_NO_FIGURES = (ClaimKind.MOVEMENT, ClaimKind.DATE, ClaimKind.PERIOD)


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """What became of the figures of one paper.

    `besides` are the numbers and statuses that were bound to a figure and are not among those put
    in: of the words that stand for charts, and of words that officers typed.
    """

    put_in: int
    unnamed: tuple[FigureReference, ...]
    lost: tuple[FigureReference, ...]
    besides: tuple[Claim, ...]

    @property
    def came_back(self) -> int:
        """How many figures came back right."""
        return self.put_in - len(self.unnamed) - len(self.lost)


def round_trip(built: Document, read: Iterable[Claim]) -> RoundTrip:
    """The figures of the document that was built, held against the claims that were read."""
    claims = tuple(read)
    references = tuple(figure_references(built))
    bound = [each for each in claims if not each.unbound]
    left = Counter(_print_of_claim(claim) for claim in bound)
    missing = [each for each in references if not _taken(left, _print_of_figure(each))]
    nameless = Counter(_printed(claim) for claim in claims if claim.unbound)
    unnamed: list[FigureReference] = []
    lost: list[FigureReference] = []
    for each in missing:
        (unnamed if _taken(nameless, _print_of_figure(each)[-1]) else lost).append(each)
    known = Counter(_print_of_figure(each) for each in references)
    besides = (
        claim
        for claim in bound
        if claim.kind not in _NO_FIGURES and not _taken(known, _print_of_claim(claim))
    )
    return RoundTrip(len(references), tuple(unnamed), tuple(lost), tuple(besides))


def _taken(left: Counter[_Key], wanted: _Key) -> bool:
    """Whether one more of these was left; it is then taken away."""
    left[wanted] -= 1
    return left[wanted] >= 0


def _print_of_figure(reference: FigureReference) -> Print:
    kind = _KINDS[reference.part]
    words = reference.text.lower() if kind is ClaimKind.STATUS else _number(reference.text)
    return reference.indicator, reference.period.key, kind.value, words


def _print_of_claim(claim: Claim) -> Print:
    period = claim.period.key if claim.period else ""
    return claim.indicator or "", period, claim.kind.value, _printed(claim)


def _printed(claim: Claim) -> str:
    return claim.text.lower() if claim.status else _number(claim.text)


def _number(text: str) -> str:
    """The number without its sign, the same however a change is printed; a date is itself."""
    quantities = find_quantities(text)
    is_date = any(found.period.kind is PeriodKind.DAY for found in find_labels(text))
    if len(quantities) != 1 or is_date:
        return text
    number = quantities[0]
    ends = [f"{abs(end)}" for end in (number.value, number.upper) if end is not None]
    return f"{number.qualifier.value} {' to '.join(ends)} {number.unit}"
