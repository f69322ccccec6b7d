"""Periods that a sentence names and no figure of it is of: “This report covers Quarter 2 2025/26”.

In: a sentence where it stands, and its other claims. Out: a claim for each such period that the
paper itself bears out, by its own period or its date. One that nothing bears on is no claim.
"""

from collections.abc import Iterable, Iterator

from golden_thread.proofing.claims.borne_out import period_borne_out
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import is_reported
from golden_thread.proofing.claims.said_of_days import PeriodNamed
from golden_thread.proofing.claims.scene import Scene


def named_periods(scene: Scene, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims of the periods that `claims` leave."""
    told = tuple(claims)
    taken = {each.period for each in told} | {each.against for each in told}
    spans = [(each.start - scene.start, len(each.text)) for each in told]
    names = [(each.start, each.end) for each in scene.parts.names]
    for found in scene.context.periods(scene.parts.sentence):
        is_taken = found.period in taken or not is_reported(found.period)
        inside = any(start <= found.start < end for start, end in names)
        if is_taken or inside or any(at <= found.start < at + long for at, long in spans):
            continue
        borne_by = period_borne_out(found.period, scene.parts.words, scene.context)
        if borne_by:
            taken.add(found.period)
            at = scene.start + found.start
            yield Claim(
                ClaimKind.PERIOD,
                found.text,
                scene.printed,
                scene.place,
                at,
                period=found.period,
                said=PeriodNamed(found.period, borne_by),
            )
