"""Papers proof-read: their claims extracted, and each held against all that is known.

In: documents and, where there are any, the framework and the register. Out: a `Proof` a paper.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from golden_thread.document import Document
from golden_thread.problems import Level
from golden_thread.proofing.checks import REGISTERED, none_known
from golden_thread.proofing.claims.claim import Claim, ClaimVerdict
from golden_thread.proofing.claims.extracting import read_claims
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.claims.told_names import is_local, told_names
from golden_thread.proofing.evidence.beside_right import BESIDE, is_told_beside
from golden_thread.proofing.evidence.case import Case, Told
from golden_thread.proofing.evidence.findings import CheckedClaim, Finding, Outcome, Proof
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.judged_columns import columns_amiss
from golden_thread.proofing.evidence.left_open import left_open
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell

NO_REGISTER = "no register was given, and the paper says nothing else of it"
UNKNOWN = "the register does not know this measure, and the paper says nothing else of it"
OF_COLUMN = (
    "most of its column or of one beside it does not agree, which is told at that column's head"
)
NOTHING_BESIDE = "nothing is known to hold it against"


def proof_read(paper: str, document: Document, evidence: Evidence | None) -> Proof:
    """The proof of this paper; without evidence it is held against itself alone."""
    return proof_read_together([(paper, document)], evidence)[0]


def proof_read_together(
    papers: Sequence[tuple[str, Document]], evidence: Evidence | None
) -> tuple[Proof, ...]:
    """The proof of each of these papers by name, also held against one another."""
    framework = evidence.framework if evidence else None
    names = told_names(document for _, document in papers)
    read = [read_claims(name, document, framework, names) for name, document in papers]
    told = Told.by(read)
    return tuple(_proof(paper, told, evidence) for paper in read)


def _proof(paper: Paper, told: Told, evidence: Evidence | None) -> Proof:
    checked: list[CheckedClaim] = []
    noticed: list[Finding] = []
    told_once: set[tuple[str, str]] = set()
    for statement in paper.statements:
        case = Case(paper, statement, told, evidence)
        for claim in statement.claims:
            outcomes = [_once(each, told_once) for each in _outcomes(claim, case)]
            asides = [each for each in outcomes if _is_suggestion(each)]
            first, *others = _in_order(each for each in outcomes if not _is_suggestion(each))
            checked.append(CheckedClaim(claim, first))
            noticed += _further(first, [*others, *asides])
    marked = {
        (each.place, each.start, each.text)
        for each in (*noticed, *(made.outcome.finding for made in checked))
        if each
    }
    if evidence is not None:
        checked, noticed = _settled(paper, checked, noticed, evidence)
    for registered in REGISTERED:
        if registered.of_paper:
            found = registered.of_paper(paper, evidence)
            noticed += (each for each in found if (each.place, each.start, each.text) not in marked)
        if registered.of_papers:
            noticed += registered.of_papers(paper, told)
    return Proof(paper.name, tuple(checked), noticed=tuple(noticed))


def _settled(
    paper: Paper, checked: list[CheckedClaim], noticed: list[Finding], evidence: Evidence
) -> tuple[list[CheckedClaim], list[Finding]]:
    """The same with one finding at the head of a column of which most disagrees.

    Nothing is told of its cells then: it was pasted in wrongly, or not understood.
    """
    made: list[Finding] = []
    within: set[int] = set()
    for column in columns_amiss(paper.document, checked):
        of_column = (each.of_column(column, evidence) for each in REGISTERED if each.of_column)
        finding = next(filter(None, of_column), None)
        if finding is not None:
            made.append(finding)
            within.update(id(each) for each in column.all)
            if column.is_of_figures and not finding.check.level.stops:
                # Where its figures were misread, so were its rows or its periods.
                within.update(_disagreeing_in(column.first.place.table, checked))
    cells = {(each.claim.place, each.claim.text) for each in checked if id(each) in within}
    kept = [each for each in noticed if (each.place, each.text) not in cells]
    settled = [
        replace(each, outcome=cannot_tell(OF_COLUMN)) if id(each) in within else each
        for each in checked
    ]
    return settled, [*kept, *made]


def _disagreeing_in(table: int | None, checked: Sequence[CheckedClaim]) -> Iterator[int]:
    """Each claim of this table that does not agree."""
    for each in checked:
        disagrees = each.outcome.verdict is ClaimVerdict.DISAGREES
        if disagrees and each.claim.in_table and each.claim.place.table == table:
            yield id(each)


def _once(outcome: Outcome, told: set[tuple[str, str]]) -> Outcome:
    """The outcome, agreeing where its check has told the paper the same before."""
    finding = outcome.finding
    if finding is None or not finding.check.is_told_once:
        return outcome
    key = finding.check.code, finding.message
    if key in told:
        return agrees(outcome.reason)
    told.add(key)
    return outcome


def _is_suggestion(outcome: Outcome) -> bool:
    """Whether it is only a suggestion, which is no verdict on the claim."""
    return outcome.finding is not None and outcome.finding.check.level is Level.SUGGESTION


def _further(first: Outcome, others: list[Outcome]) -> Iterator[Finding]:
    """The findings after the first, one of each check: a check may have two grounds for it."""
    seen = {first.finding.check.code} if first.finding else set()
    for each in others:
        if each.finding and each.finding.check.code not in seen:
            seen.add(each.finding.check.code)
            yield each.finding


def _in_order(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Those that disagree first, then those that agree; one at least."""
    rank = {ClaimVerdict.DISAGREES: 0, ClaimVerdict.AGREES: 1, ClaimVerdict.CANNOT_TELL: 2}
    found = sorted(outcomes, key=lambda each: rank[each.verdict])
    return found or [cannot_tell(NOTHING_BESIDE)]


def _outcomes(claim: Claim, case: Case) -> Iterator[Outcome]:
    """What the register makes of it; where that cannot tell, also what the papers make of it.

    A change that the register bears out stands beside a value that it does not: one slip is one
    finding.
    """
    if case.evidence and is_told_beside(claim, case, case.evidence):
        found = [cannot_tell(BESIDE)]
    else:
        found = list(_of_all(claim, case))
    yield from found
    if all(each.verdict is ClaimVerdict.CANNOT_TELL for each in found):
        nowhere = none_known.of_number(claim, case)
        if nowhere is not None:
            yield nowhere


def _of_all(claim: Claim, case: Case) -> Iterator[Outcome]:
    """What all checks make of it, those of the register first."""
    found = list(_of_figure(claim, case.evidence))
    by_paper = all(each.verdict is ClaimVerdict.CANNOT_TELL for each in found)
    if by_paper:
        found += (
            outcome
            for registered in REGISTERED
            if registered.of_claim and (outcome := registered.of_claim(claim, case))
        )
    yield from _unless_open(claim, found, case, by_paper=by_paper)


def _unless_open(
    claim: Claim, outcomes: Sequence[Outcome], case: Case, *, by_paper: bool
) -> Iterator[Outcome]:
    """The outcomes; that nobody can tell where one disagrees and the words leave it open."""
    off = (each for each in outcomes if each.verdict is ClaimVerdict.DISAGREES)
    why = next(off, None)
    reason = left_open(claim, why, case, by_paper=by_paper) if why else ""
    if reason:
        yield cannot_tell(reason)
        return
    yield from outcomes


def _of_figure(claim: Claim, evidence: Evidence | None) -> Iterator[Outcome]:
    """What comes of a claim that is held against the register, or why it cannot be."""
    if evidence is None:
        yield cannot_tell(NO_REGISTER)
        return
    if not claim.unbound and is_local(claim.indicator):
        yield cannot_tell(UNKNOWN)
        return
    part = "" if claim.unbound else evidence.part_named(claim)
    if claim.unbound or part:
        why = claim.unbound or f"it may be a figure of {part} and not of the whole council"
        yield cannot_tell(why)
        return
    for registered in REGISTERED:
        outcome = registered.of_figure(claim, evidence) if registered.of_figure else None
        if outcome is not None:
            yield outcome
