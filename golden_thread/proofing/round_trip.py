"""Which figures of a paper of ours came back from its file, and which did not.

In: the document we built, with its figure references, and the claims read from a file of it. Out:
how many figures went in, and each that did not come out with the same indicator, period and print.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from golden_thread.document import Document, FigurePart, FigureReference, figure_references
from golden_thread.proofing.claims import Claim, ClaimKind
from golden_thread.proofing.quantities import find_quantities

# Which figure, which part of it, and how it is printed, signs aside: a table prints `+8 points`
# where the figure itself is `8 points`.
Print = tuple[str, str, str, str]

_KINDS = {
    FigurePart.VALUE: ClaimKind.VALUE,
    FigurePart.CHANGE: ClaimKind.CHANGE,
    FigurePart.TARGET: ClaimKind.TARGET,
    FigurePart.STATUS: ClaimKind.STATUS,
}


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """What became of the figures of one paper."""

    put_in: int
    lost: tuple[FigureReference, ...]

    @property
    def came_back(self) -> int:
        """How many figures came back right."""
        return self.put_in - len(self.lost)


def round_trip(built: Document, read: Iterable[Claim]) -> RoundTrip:
    """The figures of the document that was built, held against the claims that were read."""
    found = Counter(_print_of_claim(claim) for claim in read)
    references = tuple(figure_references(built))
    lost = []
    for reference in references:
        wanted = _print_of_figure(reference)
        if found[wanted]:
            found[wanted] -= 1
        else:
            lost.append(reference)
    return RoundTrip(len(references), tuple(lost))


def _print_of_figure(reference: FigureReference) -> Print:
    kind = _KINDS[reference.part]
    words = reference.text.lower() if kind is ClaimKind.STATUS else _number(reference.text)
    return reference.indicator, reference.period.key, kind.value, words


def _print_of_claim(claim: Claim) -> Print:
    period = claim.period.key if claim.period else ""
    words = claim.text.lower() if claim.status else _number(claim.text)
    return claim.indicator or "", period, claim.kind.value, words


def _number(text: str) -> str:
    quantities = find_quantities(text)
    if len(quantities) != 1:
        return text
    number = quantities[0]
    return f"{number.qualifier.value} {abs(number.value)}"
