"""All that a check may look at: the claim's own statement, its paper, other papers, the register.

In: what was read and what is known. Out: the case of one claim, with the ways to ask it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.statement import Paper, Statement
from golden_thread.proofing.claims.told_names import SCOPE
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.words.quantity import Quantity

# Each telling is held against the others of its figure: so many of the first in a paper are enough.
MOST_TOLD = 40


@dataclass(frozen=True, slots=True)
class Told:
    """What papers tell of each figure: the values by measure and period, in reading order.

    A paper read beside others is held against them, too: each value has its paper's name.
    """

    values: dict[tuple[str, Period], list[tuple[str, Claim]]]
    papers: tuple[Paper, ...] = ()
    targets: dict[tuple[str, Period], list[tuple[str, Claim]]] = field(default_factory=dict)

    @classmethod
    def by(cls, papers: Sequence[Paper]) -> "Told":
        """What these papers tell, those first that come first."""
        values: dict[tuple[str, Period], list[tuple[str, Claim]]] = {}
        targets: dict[tuple[str, Period], list[tuple[str, Claim]]] = {}
        by_kind = {ClaimKind.VALUE: values, ClaimKind.TARGET: targets}
        for paper in papers:
            often: Counter[tuple[ClaimKind, str, Period]] = Counter()
            for claim in paper.claims:
                is_told = claim.kind in by_kind and not claim.unbound
                if is_told and claim.indicator and claim.period:
                    key = (claim.indicator, claim.period)
                    often[claim.kind, *key] += 1
                    if often[claim.kind, *key] <= MOST_TOLD:
                        by_kind[claim.kind].setdefault(key, []).append((paper.name, claim))
        return cls(values, tuple(papers), targets)

    def of(self, indicator: str | None, period: Period | None) -> Iterator[tuple[str, Claim]]:
        """Each value told of this figure, with the name of the paper that tells it."""
        if indicator is not None and period is not None:
            yield from self.values.get((indicator, period), ())

    def targets_of(
        self, indicator: str | None, period: Period | None
    ) -> Iterator[tuple[str, Claim]]:
        """Each target told for this figure, with the name of the paper that tells it."""
        if indicator is not None and period is not None:
            yield from self.targets.get((indicator, period), ())


@dataclass(frozen=True, slots=True)
class Case:
    """The case of one statement of a paper. `evidence` is None where there is no register."""

    paper: Paper
    statement: Statement
    told: Told
    evidence: Evidence | None = None

    def beside(self, claim: Claim, *kinds: ClaimKind) -> tuple[Claim, ...]:
        """The other claims of the statement about the same measure, of these kinds if any."""
        return tuple(
            each
            for each in self.statement.claims
            if each is not claim
            and each.indicator == claim.indicator
            and (not kinds or each.kind in kinds)
        )

    def told_value(self, claim: Claim, period: Period | None) -> Quantity | None:
        """The number that the statement gives for the claim's measure and this period.

        Failing that, the one that the papers give, where the register knows nothing of the measure;
        None where they give two that differ.
        """
        if period is None:
            return None
        here = [each for each in self.beside(claim, ClaimKind.VALUE) if each.period == period]
        if not here and claim.indicator is not None and not claim.unbound:
            here = [each for _, each in self.told_of(claim.indicator, period)]
        found = {each.quantity.value: each.quantity for each in here if each.quantity}
        return next(iter(found.values())) if len(found) == 1 else None

    def told_of(self, indicator: str, period: Period) -> Iterator[tuple[str, Claim]]:
        """Each value told of this figure that is surely of this measure, with its paper's name.

        A short name (“Connections”) may be of several things in one section: its values count only
        from the tables of the claim's own paper.
        """
        for name, told in self.told.of(indicator, period):
            if SCOPE not in indicator or (told.in_table and name == self.paper.name):
                yield name, told
