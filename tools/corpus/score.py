"""What is counted of proofs: of clean papers, and of copies with one error each.

In: papers, slips and their proofs. Out: a `Score`, in which every share knows its two numbers.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from golden_thread.problems import Level
from golden_thread.proofing import CheckedClaim, ClaimVerdict, Finding, Proof
from tools.corpus.composing import MadePaper
from tools.corpus.matching import is_within, match, told_of
from tools.corpus.sentence import Expected
from tools.corpus.slip import Slip

# What can be bound to one figure of one quarter.
_BOUND = ("value", "target", "change", "status")
_STOPPING = (Level.BLOCKS, Level.ERROR)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    some: int
    all: int

    @property
    def percent(self) -> float:
        """The share in per cent; of nothing it is nothing."""
        return 100 * self.some / self.all if self.all else 0.0

    def __str__(self) -> str:
        return f"{self.percent:.1f}% of {self.all:,}" if self.all else "none"


@dataclass(frozen=True, slots=True)
class Miss:
    """A claim of a clean paper that was not found, or was bound to another figure.

    `read` is what it was read as, empty where it was not.
    """

    why: str
    expected: Expected
    sentence: str
    wording: str
    read: str = ""


@dataclass
class Score:
    """Counts by name; `codes` by check: made, caught, as another, and false in clean papers."""

    counts: Counter[str] = field(default_factory=Counter)
    codes: dict[str, Counter[str]] = field(default_factory=dict)
    found: Counter[str] = field(default_factory=Counter)
    expected: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add_clean(self, paper: MadePaper, proof: Proof) -> list[Miss]:
        """The claims that went amiss. Counts a clean paper, in which every finding is false."""
        amiss = []
        self.counts["claims"] += len(proof.checked)
        for finding in proof.findings:
            self._of(finding.check.code)["false"] += 1
            self.counts["false errors"] += finding.check.level in _STOPPING
        claims = [_Read(each) for each in proof.checked]
        for text, wording, expected in _stated(paper):
            own = [each.checked for each in told_of(text, claims)]
            # A number printed twice is two claims, in the order in which they stand.
            numbers = list(own)
            for each in expected:
                found = match(each, numbers if each.kind in _BOUND else own)
                why, read = self._count(each, found)
                if why:
                    amiss.append(Miss(why, each, text, wording, read))
                if found in numbers and each.kind in _BOUND:
                    numbers.remove(found)
        return amiss

    def _count(self, expected: Expected, checked: CheckedClaim | None) -> tuple[str, str]:
        """What is amiss with it, empty where nothing is, and what it was read as."""
        self.expected[expected.kind] += 1
        if checked is None:
            return "not found", ""
        self.found[expected.kind] += 1
        self.counts["checkable"] += 1
        self.counts["cannot tell"] += checked.outcome.verdict is ClaimVerdict.CANNOT_TELL
        claim = checked.claim
        if expected.kind in _BOUND and expected.indicator and claim.indicator:
            self.counts["bound"] += not claim.unbound
            right = (claim.indicator, claim.period) == (expected.indicator, expected.period)
            self.counts["bound right"] += right and not claim.unbound
            if not right and not claim.unbound:
                return "bound to another", f"{claim.indicator} {claim.period}"
        return "", ""

    def add_slip(self, slip: Slip, proof: Proof, before: Iterable[Finding]) -> None:
        """Count a copy with one error. `before` are the findings of the clean paper."""
        stale = {(each.check.code, each.text) for each in told_of(slip.was, before)}
        here = [
            each
            for each in told_of(slip.sentence, proof.findings)
            if (each.check.code, each.text) not in stale
        ]
        about = [
            each
            for each in proof.findings
            if each.check.code in slip.codes
            and any(is_within(each.sentence, other) for other in slip.also)
            and not any(_is_same(each, earlier) for earlier in before)
        ]
        named = about or any(each.check.code in slip.codes for each in here)
        tally = self._of(slip.codes[0])
        tally.update(made=1, caught=int(bool(named)), other=int(bool(here and not named)))
        if not named and not here:
            self.missed[slip.entry] += 1
        caught = int(bool(named or here))
        self.counts.update({"made": 1, "caught": caught})
        if slip.is_verdict:
            self.counts.update({"verdicts": 1, "verdicts caught": caught})
        useful = {id(each) for each in (*here, *about)}
        for each in proof.findings:
            level = each.check.level.value
            self.counts.update({f"{level} findings": 1, f"{level} useful": id(each) in useful})

    def share(self, some: str, every: str) -> Share:
        """One count as a share of another."""
        return Share(self.counts[some], self.counts[every])

    @property
    def read(self) -> Share:
        """How many of the claims that a reader would find were found."""
        return Share(sum(self.found.values()), sum(self.expected.values()))

    def _of(self, code: str) -> Counter[str]:
        return self.codes.setdefault(code, Counter())


@dataclass(frozen=True, slots=True)
class _Read:
    """A checked claim with the sentence that it stands in."""

    checked: CheckedClaim

    @property
    def sentence(self) -> str:
        return self.checked.claim.sentence


def _is_same(one: Finding, other: Finding) -> bool:
    same = one.check.code == other.check.code and one.text == other.text
    return same and is_within(one.sentence, other.sentence)


def _stated(paper: MadePaper) -> Iterator[tuple[str, str, tuple[Expected, ...]]]:
    """Every sentence and row of a paper, the name of its wording, and what it claims."""
    for _, _, sentence in paper.plan.sentences():
        yield sentence.text, sentence.entry.id, sentence.expected
    for _, _, row in paper.plan.rows():
        yield row.text, "table", row.expected
