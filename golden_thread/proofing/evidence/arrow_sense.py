"""Whether a paper's arrows show the number or how good it is.

In: the case of one arrow. Out: what the others of its table say of that, or else those of the whole
paper: at a measure where lower is better an arrow can only be meant in one of the two senses. None
where they are too few, or do not agree.
"""

from collections.abc import Iterator

from golden_thread.figures import Movement
from golden_thread.judgement import Direction
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.words.arrows import is_arrow

# One other arrow does not tell which of the two is off.
FEWEST = 2
# A paper of more arrows than this is read no further.
MOST = 300
_GOOD = {Direction.BETTER: Movement.UP, Direction.WORSE: Movement.DOWN}


def shows_number(claim: Claim, case: Case, evidence: Evidence) -> bool | None:
    """Whether the arrows show the number; False where they show how good it is."""
    own = [each for each in case.paper.statements if each.place.table == case.statement.place.table]
    for statements in (own, case.paper.statements):
        told = list(_told(claim, statements, evidence))
        if len(told) >= FEWEST and len(set(told)) == 1:
            return told[0]
    return None


def _told(
    claim: Claim, statements: tuple[Statement, ...] | list[Statement], evidence: Evidence
) -> Iterator[bool]:
    """Of each other arrow that fits in one sense only, whether that is the number."""
    arrows = [
        each
        for statement in statements
        if statement.is_row
        for each in statement.claims
        if each.kind is ClaimKind.MOVEMENT
        and is_arrow(each.text)
        and each.sentence != claim.sentence
    ]
    for arrow in arrows[:MOST]:
        comparison = None if arrow.unbound else evidence.comparison(arrow)
        good = _GOOD.get(comparison.direction) if comparison else None
        if comparison is None or good is None or comparison.movement is good:
            continue
        if arrow.movement in (good, comparison.movement):
            yield arrow.movement is comparison.movement
