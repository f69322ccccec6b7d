"""GT-P43: a column that has the figures of another quarter, or of the row below or above.

In: a column of values of which most disagrees. Out: one finding at its head where every figure is
exactly that of one other period, or of the next row, so that the column was pasted in wrongly.
"""

from collections.abc import Iterator

from golden_thread.figures import Observation, Qualifier
from golden_thread.periods import LabelStyle, Period, label, previous
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.agreement import is_printed_as
from golden_thread.proofing.evidence.findings import Check, Finding
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.judged_columns import FEWEST, JudgedColumn, told_at_head

_HEAD = "| Measure | Actual | Target |\n|---|---|---|\n"
CHECK = Check(
    "GT-P43",
    Level.ERROR,
    "A column of another quarter, or of the next row",
    "A column pasted from the last report is wrong in every cell, and looks right in each.",
    what=(
        "A column of at least four values that are not those of its period, and every one of which"
        " is exactly that of one other period; or that of the measure in the next row, or in the"
        " row before. It is told once, at the head of the column."
    ),
    caught=(_HEAD + "| Repairs completed on time | 88.4% | 90% |\n" * FEWEST,),
    spared=(
        _HEAD + "| Repairs completed on time | 91.2% | 90% |\n" * FEWEST,
        "| Measure | Q1 2026/27 | Q2 2026/27 |\n|---|---|---|\n"
        + "| Repairs completed on time | 88.4% | 91.2% |\n" * FEWEST,
    ),
)
# So many periods back are looked at: a year and a quarter.
BACK = 5


def settle(column: JudgedColumn, evidence: Evidence) -> Finding | None:
    """What comes of a column of values of which most disagrees."""
    claims = [each.claim for each in column.judged]
    if any(each.kind is not ClaimKind.VALUE or each.is_earlier for each in claims):
        # An earlier period was told from its heading, and may have been told amiss.
        return None
    period = claims[0].period
    if period is None or any(each.period != period for each in claims):
        return None
    many, own = len(claims), label(period, LabelStyle.LONG)
    for other in _before(period):
        if all(_is(each, evidence, each.indicator, other) for each in claims):
            named = label(other, LabelStyle.LONG)
            says = f"All {many} figures of this column are those of {named}, not of {own}."
            return told_at_head(column, CHECK, says)
    for way, where in ((1, "the next row"), (-1, "the row before")):
        pairs = [
            (each, claims[at + way].indicator)
            for at, each in enumerate(claims)
            if 0 <= at + way < many
        ]
        differ = all(each.indicator != other for each, other in pairs)
        if differ and all(_is(each, evidence, other, period) for each, other in pairs):
            says = f"The figures of this column are shifted: each is that of {where}."
            return told_at_head(column, CHECK, says)
    return None


def _before(period: Period) -> Iterator[Period]:
    other: Period | None = period
    for _ in range(BACK):
        other = previous(other) if other else None
        if other is not None:
            yield other


def _is(claim: Claim, evidence: Evidence, indicator: str | None, period: Period) -> bool:
    """Whether the number is exactly this figure of the register."""
    found: tuple[Observation, ...] = ()
    if indicator is not None:
        found = tuple(evidence.register.observations(indicator, (period,), as_at=evidence.as_at))
    value = found[0].value if found else None
    if value is None or claim.quantity is None or found[0].qualifier is not Qualifier.EXACT:
        return False
    return is_printed_as(value, claim.quantity)
