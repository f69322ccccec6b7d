"""Which period each number of a sentence is of, and from which each change starts.

In: the parts of a sentence and its context. Out: for each quantity its role and periods. A number
is of the period named for it, else of the context's, and one compared with (“from 77%”) of the
period before. Where the words may be read in two ways, the period is left open.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from golden_thread.periods import Period, previous
from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.compared_periods import compared_around, ends_named
from golden_thread.proofing.claims.context import Context, is_reported
from golden_thread.proofing.claims.earlier_periods import period_compared
from golden_thread.proofing.claims.number_periods import CHANGE_ON, governing, named_beside
from golden_thread.proofing.claims.number_roles import Role, roles_of
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.claims.unread_times import earlier_after, speaks_of_years
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.relative_periods import NamedPeriod

_RESPECTIVELY = re.compile(r"\brespectively\b")
_TO_CHANGE = re.compile(
    r",? (?:up |down )?from (?:the )?(?:\w+ of )?| (?:later|earlier) than (?:the )?"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a quantity is, of which measure and period, and against which where it is a change.

    `is_own` where its period stands beside it.
    """

    quantity: Quantity
    kind: ClaimKind
    period: Period | None
    against: Period | None = None
    is_earlier: bool = False
    is_compared: bool = False
    is_to: bool = False
    subject: str | None = None
    is_doubtful: bool = False
    is_own: bool = False


def read_quantities(parts: Parts, context: Context) -> tuple[Reading, ...]:
    """Each quantity of the sentence, in order; changes are read by the values beside them."""
    roles = roles_of(parts)
    values = _values(parts, context, roles)
    readings = []
    for number, (quantity, role) in enumerate(zip(parts.quantities, roles, strict=True)):
        if role.kind is not ClaimKind.CHANGE:
            readings.append(values[number])
            continue
        same = alike(parts, quantity.start, quantity.end, values.values())
        latest = None if role.is_limit else latest_told(same, context, quantity.end)
        since = _against(parts, number, values)
        against = since.period if since else None
        ends = ends_named(parts, quantity.start)
        if ends is not None and latest is not None:
            against, latest = ends[0].period, ends[1].period
        elif _is_of_the_year(parts, quantity.end) or _is_unread(parts, quantity, since, latest):
            latest = None
        if against is None or against == latest:
            # “Fell by 1,450 in Quarter 2”, said of Quarter 2, names when and not since when.
            against = earliest_told(same, latest)
        readings.append(Reading(quantity, role.kind, latest, against))
    return tuple(readings)


def alike(parts: Parts, start: int, end: int, readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """The values among these that are of the measure which stands from `start` to `end` is of."""
    subject = parts.subject(start, end)
    return tuple(
        each for each in readings if each.kind is ClaimKind.VALUE and each.subject == subject
    )


def latest_told(values: Sequence[Reading], context: Context, after: int) -> Period | None:
    """The period in which a change or a movement ends: that of the value it goes “to”.

    Failing that, the latest that the sentence tells a value for, the context's own included.
    """
    told = [each for each in values if not each.is_compared]
    ahead = [each for each in told if each.quantity.start >= after]
    if ahead and ahead[0].is_to:
        return ahead[0].period
    if any(each.period is None for each in told):
        return None
    periods = [each.period for each in told if each.period and is_reported(each.period)]
    here = context.period
    if here and all(period.kind is here.kind for period in periods):
        periods.append(here)
    return max(periods, default=None)


def earliest_told(values: Sequence[Reading], latest: Period | None) -> Period | None:
    """The period that a change starts from: of the first earlier value, else the one before."""
    if latest is None:
        return None
    earlier = [
        each for each in values if each.is_compared or (each.period and each.period < latest)
    ]
    return earlier[0].period if earlier else previous(latest)


def _values(parts: Parts, context: Context, roles: tuple[Role, ...]) -> dict[int, Reading]:
    """The readings of the numbers that are no changes, by their place in the sentence."""
    own = named_beside(parts, roles)
    unclear = bool(_RESPECTIVELY.search(parts.words))
    values: dict[int, Reading] = {}
    # Those compared with come last, for they are read by what they are compared with.
    for number in sorted(range(len(roles)), key=lambda number: roles[number].is_compared):
        quantity, role = parts.quantities[number], roles[number]
        if role.kind is ClaimKind.CHANGE:
            continue
        label = own.get(number)
        so_far = label is not None and label.is_so_far
        if label is not None:
            period = label.period
        elif role.is_compared:
            told = alike(parts, quantity.start, quantity.end, values.values())
            ends = [each.period for each in told if each.is_to]
            latest = ends[0] if ends else latest_told(told, context, quantity.end)
            # “It improved on the same quarter last year, from 4.2 days to 4.0.”
            period = period_compared(parts, number, latest)
        else:
            opening, clouded = governing(parts, number, own)
            so_far = opening is not None and opening.is_so_far
            period = opening.period if opening else context.period
            period = None if clouded or role.is_limit else period
        values[number] = Reading(
            quantity,
            role.kind,
            None if unclear else period,
            is_earlier=role.is_compared or (not so_far and _is_before(period, context)),
            is_compared=role.is_compared,
            is_to=role.is_to,
            subject=parts.subject(quantity.start, quantity.end),
            is_doubtful=role.is_doubtful,
            is_own=label is not None,
        )
    return values


def _is_before(period: Period | None, context: Context) -> bool:
    return period is not None and context.period is not None and period < context.period


def _against(parts: Parts, number: int, values: dict[int, Reading]) -> NamedPeriod | Reading | None:
    """The period a change starts from: named after it, or that of the number after “from”."""
    quantity = parts.quantities[number]
    for label in parts.periods:
        if label.start >= quantity.end:
            gap = parts.between(quantity.end, label.start)
            if CHANGE_ON.fullmatch(gap) or (label.is_start and gap.strip(" ,(") == ""):
                return label
            break
    following = values.get(number + 1)
    if following is not None:
        gap = parts.between(quantity.end, following.quantity.start)
        if _TO_CHANGE.fullmatch(gap):
            return following
    return compared_around(parts, quantity.start, quantity.end)


def _is_unread(
    parts: Parts, quantity: Quantity, since: NamedPeriod | Reading | None, latest: Period | None
) -> bool:
    """Whether a change starts from a time that the words leave open."""
    if since is not None:
        return since.period is None
    return speaks_of_years(parts) or earlier_after(parts, quantity.end, latest) is not None


def _is_of_the_year(parts: Parts, after: int) -> bool:
    """Whether a change is one of the year so far, of which no start is known."""
    return any(
        each.is_so_far and (each.start >= after or not parts.words[: each.start].strip(" ,"))
        for each in parts.periods
    )
