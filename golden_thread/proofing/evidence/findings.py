"""What the proof-reader says of a claim, and of a whole paper.

In: nothing. Out: the values that checks make and reports show. A finding carries the words found,
what the register says, the arithmetic in one line, and a ready replacement.
"""

from dataclasses import dataclass, replace

from golden_thread.document import PaperPlace
from golden_thread.problems import Level, Problem
from golden_thread.proofing.claims.claim import Claim, ClaimVerdict


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its code, how much it stops, what it looks for and why it exists.

    `what` says it whole, for its page. `caught` are small papers in Markdown of each of which it
    makes a finding, and `spared` those of which it makes none; both are held against the register
    of the page on checks. `version` grows when what it finds changes: then a dismissal of one of
    its findings no longer holds. `is_told_once` where one note in a paper answers for every mention
    of a figure.
    """

    code: str
    level: Level
    title: str
    why: str
    what: str = ""
    caught: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()
    version: int = 1
    is_told_once: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim that does not agree: enough to put it right without opening anything else."""

    check: Check
    text: str
    sentence: str
    place: PaperPlace
    start: int
    message: str
    arithmetic: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check makes of one claim. `reason` says why, also where nobody can tell."""

    verdict: ClaimVerdict
    reason: str
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim and what came of it."""

    claim: Claim
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Proof:
    """One paper, proof-read: every claim with its outcome, and what kept parts from being read.

    `noticed` are the findings that are no claim's: words left over, a broken reference.
    """

    paper: str
    checked: tuple[CheckedClaim, ...]
    problems: tuple[Problem, ...] = ()
    noticed: tuple[Finding, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those of claims in reading order, then those that are no claim's, in theirs."""
        of_claims = tuple(each.outcome.finding for each in self.checked if each.outcome.finding)
        return (*of_claims, *self.noticed)

    def without_suggestions(self) -> "Proof":
        """The same without findings of the lowest level, which are told only where asked for."""
        kept = (each for each in self.noticed if each.check.level is not Level.SUGGESTION)
        return replace(self, noticed=tuple(kept))

    def count(self, verdict: ClaimVerdict) -> int:
        """How many claims came to this."""
        return sum(each.outcome.verdict is verdict for each in self.checked)

    @property
    def coverage(self) -> str:
        """The line that leads every report: “148 claims found: 146 agree, …”."""
        agree, disagree, unknown = (self.count(verdict) for verdict in ClaimVerdict)
        found = len(self.checked)
        return (
            f"{found} claim{'' if found == 1 else 's'} found: "
            f"{agree} agree, "
            f"{disagree} disagree{'s' if disagree == 1 else ''}, {unknown} cannot tell"
        )
