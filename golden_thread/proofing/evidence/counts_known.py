"""How many measures have which status, by the register and by what a paper says of the same set.

In: claims of counts, a paper, the register. Out: the counts that a claim can be held against. A set
is known by its size, or by standing under the heading under which the whole set is counted.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from golden_thread.framework import Status
from golden_thread.judgement import count_statuses, judge
from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Counts
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.evidence.from_register import Evidence

# A total row has at least so many rows above it.
FEWEST_PARTS = 2
COLOURED = (Status.GREEN, Status.AMBER, Status.RED)


@dataclass(frozen=True, slots=True)
class Known:
    """Numbers of measures by what is counted; those that nobody told are not there."""

    by_status: dict[Status, int]
    total: int | None
    targeted: int | None
    rated: int | None

    @property
    def missed(self) -> int | None:
        """How many missed their target: those that are amber and those that are red."""
        if not {Status.AMBER, Status.RED} <= self.by_status.keys():
            return None
        return self.by_status[Status.AMBER] + self.by_status[Status.RED]

    def differs(self, said: Counts) -> Iterator[tuple[str, int, int]]:
        """Each number of a claim that is another here: what it counts, as said and as known."""
        for status, number in said.by_status.items():
            known = self.by_status.get(status)
            if known is not None and known != number:
                yield status.value, number, known
        has_target = said.with_target or said.total in (self.rated, self.targeted)
        total = None if has_target and Status.GREY not in said.by_status else said.total
        others = (
            ("missed", said.missed, self.missed),
            ("with a target", said.targeted, self.targeted),
            ("in all", total, self.total),
        )
        for name, said_so, known_so in others:
            if said_so is not None and known_so is not None and said_so != known_so:
                yield name, said_so, known_so
        sizes = [each for each in (self.targeted, self.rated) if each is not None]
        if said.with_target and said.total is not None and sizes and said.total not in sizes:
            yield "with a target", said.total, max(sizes)

    @property
    def words(self) -> str:
        """What is known, in a line."""
        told = [f"{number} {status.value}" for status, number in self.by_status.items()]
        return ", ".join([*told, *([f"{self.total} in all"] if self.total is not None else [])])


def known_by_register(period: Period | None, evidence: Evidence | None) -> Known | None:
    """The register's counts of a period."""
    if evidence is None or period is None:
        return None
    framework = evidence.framework
    those = [each for each in framework.indicators if each.frequency.period_kind is period.kind]
    verdicts = [judge(framework, evidence.register, each, period, evidence.as_at) for each in those]
    counts = count_statuses(verdicts)
    by_status = {status: counts.of(status) for status in (*COLOURED, Status.GREY)}
    targeted = sum(verdict.target is not None for verdict in verdicts)
    return Known(by_status, counts.total, targeted, counts.rated)


@dataclass(frozen=True, slots=True)
class Beside:
    """Whole counts under the heading of a claim: from a table, or told `earlier` than the claim."""

    known: Known
    is_table: bool
    is_earlier: bool


def told_beside(claim: Claim, paper: Paper) -> tuple[Beside, ...]:
    """The other whole counts under the claim's own heading: each with all three colours.

    Those of tables come first, for they are what the words are written from.
    """
    under = [
        each
        for each in paper.claims
        if each.kind is ClaimKind.COUNTS and each.place.heading == claim.place.heading
    ]
    found: list[Beside] = []
    is_earlier = True
    for _, several in groupby(under, key=_of_one):
        group = list(several)
        if claim in group:
            if _is_part(claim, group):
                return ()
            is_earlier = False
            continue
        whole = _whole_of([each for each in group if each.period == claim.period])
        known = _together(each.said for each in whole if isinstance(each.said, Counts))
        if known is not None and all(each in known.by_status for each in COLOURED):
            found.append(Beside(known, group[0].in_table, is_earlier))
    return tuple(sorted(found, key=lambda each: not each.is_table))


def _of_one(claim: Claim) -> object:
    """What claims that are told together have in common: their table, or their paragraph."""
    place = claim.place
    return ("table", place.table) if place.table is not None else ("prose", place, claim.sentence)


def _whole_of(group: list[Claim]) -> list[Claim]:
    """The one of these that all the others make up, as a total row does; else all of them."""
    for number, each in enumerate(group):
        others = _by_status(group[:number] + group[number + 1 :])
        if len(group) > FEWEST_PARTS and len(others) > 1 and others == _by_status([each]):
            return [each]
    return group


def _by_status(claims: Iterable[Claim]) -> Counter[Status]:
    """What these claims count, by status and together."""
    counted = Counter[Status]()
    for each in claims:
        counted.update(each.said.by_status if isinstance(each.said, Counts) else {})
    return counted


def _is_part(claim: Claim, group: list[Claim]) -> bool:
    """Whether a row with several statuses is one of several: of a part, or of another time."""
    own = _whole_of(group)
    several = [each for each in group if len(_by_status([each])) > 1]
    return claim.in_table and len(several) > 1 and claim in several and own != [claim]


def _together(several: Iterable[Counts]) -> Known | None:
    """The counts of a table's rows, or of a sentence, as one; None where two differ."""
    by_status: dict[Status, int] = {}
    total: int | None = None
    targeted: int | None = None
    for each in several:
        for status, number in each.by_status.items():
            if by_status.setdefault(status, number) != number:
                return None
        if each.with_target:
            targeted = each.total
        elif each.total is not None:
            total = each.total
        targeted = each.targeted if each.targeted is not None else targeted
    rated = sum(by_status.get(each, 0) for each in COLOURED)
    return Known(by_status, total, targeted, rated)
