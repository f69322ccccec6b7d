"""GT-P21: words carried forward from the last paper while the figures moved.

In: a paper, and an earlier one read beside it. Out: a finding for each sentence that gives this
period the very figures of the last, word for word; and for each reason that is given again, nearly
word for word, beside a figure that has changed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from golden_thread.document import PaperPlace
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.statement import Paper, Statement
from golden_thread.proofing.evidence.case import Told
from golden_thread.proofing.evidence.findings import Check, Finding
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P21",
    Level.WARNING,
    "Words carried forward from the last paper",
    "A reason copied from last quarter explains last quarter's figure.",
    what=(
        "Two papers read together: a sentence that gives this period the figures of the one before,"
        " word for word, where they are too exact to come twice by chance; and a reason (“because "
        "of”, “due to”) given again nearly word for word in the paragraph of a figure that has "
        "moved since. Text that tells of no figure is never marked: standing work is told of in "
        "the same words each quarter."
    ),
    caught=(
        "Average call handling times stood at 549.67 seconds while new officers were in training."
        "\n\n=====\n\n"
        "Average call handling times stood at 549.67 seconds while new officers were in training.",
        "Staff turnover was 11%. The rate is driven by seasonal workers who leave the parks team at"
        " the end of summer.\n\n=====\n\n"
        "Staff turnover was 19%. The rate is driven by seasonal workers who leave the parks team at"
        " the end of the summer.",
        "Missed bin collections were 61. This was due to roadworks on the two longest rounds and to"
        " a new crew.\n\n=====\n\n"
        "Missed bin collections were 94. This was due to roadworks on the two longest rounds, and a"
        " new crew.",
    ),
    spared=(
        "Staff turnover was 12%.\n\n=====\n\nStaff turnover was 12%.",
        "The sickness group meets each month to look at every long absence and to agree support."
        "\n\n=====\n\n"
        "The sickness group meets each month to look at every long absence and to agree support.",
        "Staff turnover was 11%. The rate is driven by seasonal workers who leave the parks team at"
        " the end of summer.\n\n=====\n\n"
        "Staff turnover was 19%. The rate is driven by retirements in the housing service, several "
        "of them early.",
        "Average call handling times stood at 549.67 seconds while new officers were in training."
        "\n\n=====\n\n"
        "Average call handling times stood at 541.02 seconds while new officers were in training.",
        "Average call handling times stood at 549.67 seconds in Quarter 1 2026/27, in training."
        "\n\n=====\n\n"
        "Average call handling times stood at 549.67 seconds in Quarter 1 2026/27, in training.",
    ),
)
# As near as this a sentence is a copy; the same share of a hundred as in the list of checks.
COPY = 93.0
# Fewer words come twice by chance, and so does a figure of fewer digits.
WORDS_OF_A_FIGURE, WORDS_OF_A_REASON = 8, 8
DIGITS = 3
_REASON = re.compile(
    r"\b(?:because|due to|owing to|thanks to|as a result of|result of|driven by|caused by"
    r"|affected by|explained by|attributed to|reflects|reflecting|following|stems from)\b"
)
_DIGITS = re.compile(r"\d[\d,.]*")


@dataclass(frozen=True, slots=True)
class _Copy:
    """A statement and the one of the earlier paper that it is like."""

    here: Statement
    there: Statement
    paper: Paper


def beside(paper: Paper, told: Told) -> Iterator[Finding]:
    """The sentences of the paper that stood in an earlier one."""
    for other in told.papers:
        if other is paper or other.name == paper.name:
            continue
        for copy in _copies(paper, other):
            same = _same_figure(copy)
            if same is not None:
                says = f"“{other.name}” gives {same.text} for the period before, in the same words."
                yield _finding(copy, same.text, same.start, says, "the figure of this period")
                continue
            moved = _moved_beside(copy, paper)
            if moved is not None:
                was, now = moved
                says = f"“{other.name}” gives it for a figure of {was}, which is now {now}."
                text = copy.here.text
                yield _finding(copy, text, copy.here.start, says, "the reason for this figure")


def _copies(paper: Paper, other: Paper) -> Iterator[_Copy]:
    """Each sentence with the one of an earlier period that it nearly is, word for word."""
    earlier = [(each, _masked(each)) for each in other.statements if _may_be_copied(each)]
    for statement in paper.statements:
        if not _may_be_copied(statement):
            continue
        masked = _masked(statement)
        for there, words in earlier:
            if statement.period is None or there.period is None:
                continue
            if (
                not there.period < statement.period
                or abs(len(words) - len(masked)) > len(masked) / 5
            ):
                continue
            if fuzz.ratio(masked, words, score_cutoff=COPY):
                yield _Copy(statement, there, other)
                break


def _may_be_copied(statement: Statement) -> bool:
    """Whether it is a sentence that gives a figure or a reason, and not a row of a table."""
    if statement.is_row or len(statement.text.split()) < min(WORDS_OF_A_FIGURE, WORDS_OF_A_REASON):
        return False
    has_figure = any(each.kind is ClaimKind.VALUE for each in statement.claims)
    return has_figure or _REASON.search(plain(statement.text)) is not None


def _masked(statement: Statement) -> str:
    """The words with every number made one sign: figures move, and their words stay."""
    return _DIGITS.sub("#", plain(statement.text))


def _same_figure(copy: _Copy) -> Claim | None:
    """The figure of this period that is the very one of the earlier paper's; None if one is not.

    A sentence that names its period tells of the same one in both, as it should.
    """
    here, there = (_values(each) for each in (copy.here, copy.there))
    if not here or [_number(each) for each in here] != [_number(each) for each in there]:
        return None
    first, before = here[0], there[0]
    exact = max(len(re.sub(r"\D", "", each.text).lstrip("0")) for each in here)
    if first.period is None or first.period == before.period:
        return None
    return first if exact >= DIGITS else None


def _moved_beside(copy: _Copy, paper: Paper) -> tuple[str, str] | None:
    """The figure beside a reason as it was and as it is, where it moved; else None."""
    if not _REASON.search(plain(copy.here.text)) or _values(copy.here):
        return None
    now = _figures_at(paper, copy.here.place)
    was = _figures_at(copy.paper, copy.there.place)
    for measure, value in now.items():
        before = was.get(measure)
        if before is None or value.period == before.period:
            continue
        if _number(value) != _number(before):
            return before.text, value.text
    return None


def _figures_at(paper: Paper, place: PaperPlace) -> dict[str, Claim]:
    """The first figure of each measure that the paragraph at a place tells of its own period."""
    found: dict[str, Claim] = {}
    for statement in paper.statements:
        for claim in _values(statement) if statement.place == place else ():
            if claim.indicator:
                found.setdefault(claim.indicator, claim)
    return found


def _values(statement: Statement) -> list[Claim]:
    return [
        each
        for each in statement.claims
        if each.kind is ClaimKind.VALUE and not each.is_earlier and each.quantity
    ]


def _number(claim: Claim) -> tuple[object, ...]:
    quantity = claim.quantity
    return (quantity.value, quantity.unit) if quantity else ()


def _finding(copy: _Copy, text: str, start: int, says: str, suggestion: str) -> Finding:
    return Finding(
        check=CHECK,
        text=text,
        sentence=copy.here.text,
        place=copy.here.place,
        start=start,
        message=f"“{text}” may have been carried forward. {says}",
        arithmetic="",
        suggestion=suggestion,
    )
