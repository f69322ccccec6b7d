"""A proof made by hand, with every verdict and level, for tests of what the reader is told.

No check is asked: what they find is tested elsewhere, and changes as they are added.
"""

from golden_thread.document import (
    Bullets,
    Cell,
    Document,
    Heading,
    PaperPlace,
    Paragraph,
    Row,
    Slide,
    Table,
    Text,
)
from golden_thread.problems import Level
from golden_thread.proofing import (
    Check,
    CheckedClaim,
    Claim,
    ClaimKind,
    ClaimVerdict,
    Finding,
    Proof,
)
from golden_thread.proofing.evidence.findings import Outcome

VALUE = Check("GT-P04", Level.ERROR, "Value differs", "A figure is the council's word.")
SHARES = Check("GT-P17", Level.WARNING, "Shares do not add up", "A reader adds them up.")
STYLE = Check("GT-P41", Level.SUGGESTION, "Precision", "One way is easier to read.")
DRAFTING = Check("GT-P37", Level.BLOCKS, "Left-over drafting", "It was not meant to be printed.")

FIRST = "Calls <b>answered</b> rose to 58% & “stayed” there, of 1,240 calls."
SECOND = "Repairs were 91% in [insert] time."
SHARE = "41% and 33%"
NOTED = "Say that 12 crews worked."

HEADING = PaperPlace(heading="Calls", anchor="body/0")
ONE = PaperPlace(heading="Calls", paragraph="1.1", anchor="body/1")
TWO = PaperPlace(heading="Calls", paragraph="1.2", anchor="body/2")
TABLE = PaperPlace(heading="Calls", table=1, anchor="body/3")
CELL = PaperPlace(heading="Calls", table=1, row=2, column=2, anchor="body/3/r1/c1")
ITEM = PaperPlace(heading="Calls", anchor="body/4")
SLIDE = PaperPlace(slide=1)
NOTE = PaperPlace(slide=1, note=True)


def claimed(
    text: str,
    sentence: str,
    place: PaperPlace,
    verdict: ClaimVerdict,
    reason: str,
    check: Check | None = None,
    *,
    start: int | None = None,
) -> CheckedClaim:
    """A claim with what came of it, and a finding where a check is given."""
    at = sentence.index(text) if start is None else start
    claim = Claim(ClaimKind.VALUE, text, sentence, place, at)
    found = made_finding(check, text, sentence, place, at) if check else None
    return CheckedClaim(claim, Outcome(verdict, reason, found))


def made_finding(check: Check, text: str, sentence: str, place: PaperPlace, start: int) -> Finding:
    """A finding on these words."""
    message = f"“{text}” does not agree with the table."
    return Finding(check, text, sentence, place, start, message, "58 − 85 = −27", "85%")


def _row(*words: str, place: PaperPlace = TABLE) -> Row:
    *others, last = (Cell((Text(each),)) for each in words)
    return Row((*others, Cell(last.inlines, place=place)))


PAPER = Document(
    title="Calls",
    blocks=(
        Heading((Text("Calls"),), 1, "1", HEADING),
        Paragraph((Text(FIRST[:30]), Text(FIRST[30:], strong=True)), "1.1", ONE),
        Paragraph((Text(SECOND),), "1.2", TWO),
        Table(
            _row("Team", "Share"),
            (_row("North", SHARE, place=CELL),),
            (Text("Shares of calls"),),
            place=TABLE,
        ),
        Bullets(((Text("9 more"),), (Text("9 more"),)), place=ITEM),
    ),
    slides=(
        Slide(
            (Text("Crews"),),
            (Paragraph((Text("12 crews"),), place=SLIDE),),
            (Paragraph((Text(NOTED),), place=NOTE),),
            SLIDE,
        ),
    ),
)
_TELL = "it names no measure"
CHECKED = (
    claimed("58%", FIRST, ONE, ClaimVerdict.DISAGREES, "it is 85%", VALUE),
    claimed("1,240", FIRST, ONE, ClaimVerdict.AGREES, "the table has 1,240"),
    claimed("91%", SECOND, TWO, ClaimVerdict.DISAGREES, "it is 91.4%", STYLE),
    claimed("33%", f"North | {SHARE}", CELL, ClaimVerdict.DISAGREES, "74", SHARES, start=8),
    claimed("9", "9 more", ITEM, ClaimVerdict.CANNOT_TELL, _TELL),
    claimed("9", "9 more", ITEM, ClaimVerdict.CANNOT_TELL, _TELL),
    claimed("12", NOTED, NOTE, ClaimVerdict.CANNOT_TELL, "the period is not clear"),
)
LEFT_OVER = made_finding(DRAFTING, "[insert]", SECOND, TWO, SECOND.index("["))


class ProofWithMore(Proof):
    """A proof with a finding that belongs to no claim, after the others."""

    __slots__ = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of the claims, and the one of none."""
        own = (each.outcome.finding for each in self.checked)
        return (*(each for each in own if each), LEFT_OVER)


PROOF = ProofWithMore("calls.docx", CHECKED)
