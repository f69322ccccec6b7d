"""A proof held against the dismissals beside its paper.

In: a proof, its document, the dismissals and the evidence. Out: every finding with its number in
the order of the paper, open, dismissed, or come back and why.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from golden_thread.document import Document
from golden_thread.papers.marked import Mark, MarkKind, place_marks
from golden_thread.problems import Problem, problem
from golden_thread.proofing.claims.claim import Claim, ClaimVerdict
from golden_thread.proofing.dismissals.dismissal import Dismissal, figure_of
from golden_thread.proofing.evidence.findings import Finding, Proof
from golden_thread.proofing.evidence.from_register import Evidence

# A sentence at least this like the dismissed one, of 100, is the same claim put otherwise.
LIKE = 70.0


@dataclass(frozen=True, slots=True)
class SettledFinding:
    """A finding with its number in the paper and what was decided about it.

    `figure` names the revisions it was held against. `returned` says why a dismissal of it holds
    no longer.
    """

    number: int
    finding: Finding
    figure: str = ""
    dismissal: Dismissal | None = None
    returned: str = ""


@dataclass(frozen=True, slots=True)
class SettledProof:
    """A proof with its findings settled; `problems` are of the paper and of the dismissals."""

    proof: Proof
    findings: tuple[SettledFinding, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def open(self) -> tuple[SettledFinding, ...]:
        """The findings that nobody has dismissed."""
        return tuple(each for each in self.findings if each.dismissal is None)

    @property
    def dismissed(self) -> tuple[SettledFinding, ...]:
        """The findings that somebody let stand."""
        return tuple(each for each in self.findings if each.dismissal is not None)

    @property
    def stops(self) -> bool:
        """Whether an open finding is an error or blocks."""
        return any(each.finding.check.level.stops for each in self.open)

    @property
    def coverage(self) -> str:
        """The line that leads every report; a dismissed claim is counted as that and not twice."""
        let_stand = {id(each.finding) for each in self.dismissed}
        claims = sum(id(each.outcome.finding) in let_stand for each in self.proof.checked)
        if not claims:
            return self.proof.coverage
        agree, disagree, unknown = (self.proof.count(verdict) for verdict in ClaimVerdict)
        disagree -= claims
        found = len(self.proof.checked)
        return (
            f"{found} claim{'' if found == 1 else 's'} found: {agree} agree, "
            f"{disagree} disagree{'s' if disagree == 1 else ''}, {unknown} cannot tell, "
            f"{claims} dismissed"
        )


def settle(
    proof: Proof,
    document: Document | None,
    dismissals: Sequence[Dismissal] = (),
    evidence: Evidence | None = None,
    faults: Sequence[Problem] = (),
) -> SettledProof:
    """The proof with its findings numbered in the order of the paper and settled.

    `faults` are those of the file of dismissals. A dismissal that is of no finding is a Problem as
    well: most often the words were put right.
    """
    claims = {id(each.outcome.finding): each.claim for each in proof.checked}
    found = [
        _settled(number, finding, claims.get(id(finding)), dismissals, evidence)
        for number, finding in enumerate(_in_order(proof.findings, document), 1)
    ]
    held = {id(each.dismissal) for each in found}
    left = [each for each in dismissals if id(each) not in held]
    returned = [_returned(each, left) for each in found]
    unused = (
        problem("GT-PROOFING-003", each.place, f"No finding is on “{each.words}” now.")
        for each in left
    )
    return SettledProof(proof, tuple(returned), (*proof.problems, *faults, *unused))


def _settled(
    number: int,
    finding: Finding,
    claim: Claim | None,
    dismissals: Sequence[Dismissal],
    evidence: Evidence | None,
) -> SettledFinding:
    figure = figure_of(claim, evidence)
    fitting = next((each for each in dismissals if each.is_of(finding, figure)), None)
    return SettledFinding(number, finding, figure, fitting)


def _returned(settled: SettledFinding, left: list[Dismissal]) -> SettledFinding:
    """The finding, with why it came back where one of the dismissals left was of it."""
    if settled.dismissal is not None:
        return settled
    finding = settled.finding
    for each in left:
        why = ""
        if each.is_of_claim(finding):
            why = each.changed(finding, settled.figure)
        elif each.check == finding.check.code and _is_like(each, finding):
            why = f"“{each.words}” stood in “{each.sentence}” then"
        if why:
            left.remove(each)
            says = f"It was dismissed on {each.on.isoformat()} by {each.by} ({each.reason}); {why}."
            return SettledFinding(settled.number, finding, settled.figure, None, says)
    return settled


def _is_like(dismissal: Dismissal, finding: Finding) -> bool:
    return fuzz.ratio(dismissal.sentence, finding.sentence.strip()) >= LIKE


def _in_order(findings: Sequence[Finding], document: Document | None) -> list[Finding]:
    """The findings as they stand in the paper; those whose words are not found come last."""
    if document is None:
        return list(findings)
    marks = (_mark(each) for each in findings)
    placed = place_marks(document, marks)
    keys = [
        (0, each.spot.block, each.spot.line, each.start) if each else (1, 0, 0, 0)
        for each in placed
    ]
    order = sorted(range(len(findings)), key=keys.__getitem__)
    return [findings[each] for each in order]


def _mark(finding: Finding) -> Mark:
    where = (finding.place, finding.text, finding.start, finding.sentence)
    return Mark(*where, finding.check.code, MarkKind.DISAGREES, "")
