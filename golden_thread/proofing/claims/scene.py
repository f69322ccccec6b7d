"""One sentence where it stands, with what is in mind there: what every finder of claims is given.

In: the parts of a sentence and its context. Out: claims that say only where they stand and what
they are about, for a finder to fill.
"""

from dataclasses import dataclass, replace

from golden_thread.document import PaperPlace
from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.claims.sentence_periods import Reading

NO_INDICATOR = "it names no measure that the register knows"
NO_PERIOD = "the period is not clear"
RUN_TOGETHER = "two numbers run together"


def bound(claim: Claim, period: Period | None) -> Claim:
    """The claim with its period, and with the reason if anything keeps it from being checked."""
    unbound = "" if claim.indicator else NO_INDICATOR
    return replace(claim, period=period, unbound=unbound or ("" if period else NO_PERIOD))


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence where it stands; `carried` is the indicator the sentence before was about.

    `printed` is the whole of it, also what is no claim, and `readings` its numbers, each with what
    it is and of which period. `asked` is the question right before it, in plain words.
    """

    parts: Parts
    place: PaperPlace
    start: int
    context: Context
    carried: str | None
    printed: str
    readings: tuple[Reading, ...] = ()
    asked: str = ""

    def subject(self, start: int, end: int) -> str | None:
        """The measure that what stands from `start` to `end` is about."""
        found = self.parts.subject(start, end)
        return found if self.parts.names else self.carried

    def only_named(self) -> str | None:
        """The one measure that the sentence names, where it is not in what was the reason.

        “The target of 8 hours was missed, with 9 hours recorded for call-backs.”
        """
        named = {each.indicator for each in self.parts.names}
        first = min((each.start for each in self.parts.names), default=0)
        is_aside = any(at < first for at in self.parts.asides)
        return named.pop() if len(named) == 1 and not is_aside else None

    def blank(self, kind: ClaimKind, text: str, start: int, end: int) -> Claim:
        """A claim that says only where it stands and what it is about."""
        at = self.start + start
        subject, named = self.subject(start, end), bool(self.parts.names)
        return Claim(kind, text, self.printed, self.place, at, subject, is_named=named)
