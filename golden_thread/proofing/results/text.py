"""A proof in plain lines, for a terminal.

In: a settled proof. Out: lines: coverage first, then the findings by their place in the paper, what
was dismissed, and what cannot be told by its reason.
"""

from collections.abc import Iterator

from golden_thread.problems import stops
from golden_thread.proofing.claims.claim import ClaimVerdict
from golden_thread.proofing.dismissals.settling import SettledFinding, SettledProof
from golden_thread.proofing.results.wording import counted, dismissal_of, heading_of, lines_of


def text_lines(settled: SettledProof) -> Iterator[str]:
    """The lines for one paper."""
    proof = settled.proof
    if stops(proof.problems):
        # “0 claims found” of a paper that nobody could read would look like a clean one.
        yield f"{proof.paper}: not read"
        return
    yield f"{proof.paper}: {settled.coverage}"
    if settled.findings:
        yield counted(settled)
    place = None
    for each in settled.open:
        if str(each.finding.place) != place:
            place = str(each.finding.place)
            yield f"\n{place[:1].upper()}{place[1:]}" if place else ""
        yield from _finding(each)
    if settled.dismissed:
        yield "\nDismissed"
        for each in settled.dismissed:
            finding = each.finding
            yield f"  {each.number}. “{finding.text}” in “{finding.sentence}”"
            yield f"     {finding.check.code}: {dismissal_of(each)}"
    yield from _unknown(settled)


def _finding(settled: SettledFinding) -> Iterator[str]:
    finding = settled.finding
    yield f"  {settled.number}. {heading_of(finding)}"
    yield f"     “{finding.sentence}”"
    for label, words in lines_of(settled):
        yield f"     {label}: {words}" if label else f"     {words}"


def _unknown(settled: SettledProof) -> Iterator[str]:
    reasons: dict[str, list[str]] = {}
    for each in settled.proof.checked:
        if each.outcome.verdict is ClaimVerdict.CANNOT_TELL:
            words = f"“{each.claim.text}” in “{each.claim.sentence}”"
            reasons.setdefault(each.outcome.reason, []).append(words)
    if reasons:
        yield "\nCannot tell"
    for reason, claims in reasons.items():
        yield f"  {reason}:"
        yield from (f"    {each}" for each in claims)
