"""A paper with its claims marked and the findings beside them, as a page.

In: a settled proof and the document as it was read. Out: a `MarkedPaper`, which `papers.marked`
writes.
"""

from collections.abc import Iterator

from golden_thread.document import Document
from golden_thread.papers.marked import Mark, MarkedPaper, MarkKind, Note, place_marks
from golden_thread.proofing.claims.claim import ClaimVerdict
from golden_thread.proofing.dismissals.settling import SettledFinding, SettledProof
from golden_thread.proofing.evidence.findings import CheckedClaim
from golden_thread.proofing.results.summary import summary_blocks
from golden_thread.proofing.results.wording import heading_of, lines_of

_KINDS = {
    ClaimVerdict.AGREES: MarkKind.AGREES,
    ClaimVerdict.CANNOT_TELL: MarkKind.CANNOT_TELL,
    ClaimVerdict.DISAGREES: MarkKind.DISAGREES,
}
_NOTHING = Document(title="")


def marked_paper(settled: SettledProof, document: Document | None) -> MarkedPaper:
    """The paper as it stands on its page; without a document it says only why it was not read."""
    paper = document or _NOTHING
    claims = [(f"claim-{n}", each) for n, each in enumerate(settled.proof.checked, 1)]
    own = {id(each.finding): each for each in settled.findings}
    found = (own.get(id(checked.outcome.finding)) for _, checked in claims)
    marks = [
        *(
            _of_finding(finding) if finding else _of_claim(name, checked)
            for (name, checked), finding in zip(claims, found, strict=True)
        ),
        *_besides(settled),
    ]
    placed = place_marks(paper, marks)
    lost = frozenset(mark.name for mark, at in zip(marks, placed, strict=True) if at is None)
    return MarkedPaper(
        title=f"Proof of {settled.proof.paper}",
        document=paper,
        marks=tuple(marks),
        notes=tuple(_note(each) for each in settled.findings),
        summary=tuple(summary_blocks(settled, claims, lost)),
    )


def _besides(settled: SettledProof) -> Iterator[Mark]:
    """The marks of findings that belong to no claim, such as words left over from drafting."""
    of_claims = {id(each.outcome.finding) for each in settled.proof.checked}
    for each in settled.findings:
        if id(each.finding) not in of_claims:
            yield _of_finding(each)


def _of_claim(name: str, checked: CheckedClaim) -> Mark:
    claim, kind = checked.claim, _KINDS[checked.outcome.verdict]
    subject = claim.kind.value
    return Mark(claim.place, claim.text, claim.start, claim.sentence, subject, kind, name)


def _of_finding(settled: SettledFinding) -> Mark:
    finding = settled.finding
    return Mark(
        place=finding.place,
        text=finding.text,
        start=finding.start,
        sentence=finding.sentence,
        subject=finding.check.code,
        kind=_kind(settled),
        name=f"words-{settled.number}",
        note=settled.number,
    )


def _kind(settled: SettledFinding) -> MarkKind:
    if settled.dismissal:
        return MarkKind.DISMISSED
    return MarkKind.DISAGREES if settled.finding.check.level.stops else MarkKind.DOUBTFUL


def _note(settled: SettledFinding) -> Note:
    lines = tuple(lines_of(settled))
    return Note(settled.number, _kind(settled), heading_of(settled.finding), lines)
