"""Which period a table is about, and what its changes and arrows start from.

In: what the headings of its columns say, each a role, a period or both, and the period in mind
above the table. Out: the period of its figures; and that of its movements, or None where two would
fit. A period that heads a column only to compare with never becomes the table's own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from golden_thread.periods import Period, PeriodKind, previous, same_last_year
from golden_thread.proofing.claims.table_roles import Role, Time

_YEARLY = (PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says: its role, the period it names, of when it is, and the unit it prints.

    `compares` where its words hold a figure against an earlier one, `is_comparison` where they
    say nothing besides; `stands_in` is the role it may have where no other column has it.
    """

    role: Role | None
    period: Period | None = None
    time: Time | None = None
    unit: str = ""
    compares: bool = False
    stands_in: Role | None = None
    is_comparison: bool = False


def main_period(headings: Sequence[Heading], own: Period | None) -> Period | None:
    """The period of a table's figures; `own` is the one that the words above it are about.

    “Q2 actual” says it outright. Beside a plain “Actual”, or beside a column of the paper's own
    period, the other periods are those compared with; else the latest is the main one.
    """
    outright = [each.period for each in headings if each.role is Role.VALUE and each.period]
    if outright:
        return max(outright)
    named = periods_alone(headings)
    has_value = any(each.role is Role.VALUE for each in headings)
    if own is not None and (has_value or own in named):
        return own
    return max(named, default=own)


def periods_alone(headings: Iterable[Heading]) -> list[Period]:
    """The periods that head columns by themselves; the first column is that of the names."""
    return [
        each.period
        for number, each in enumerate(headings)
        if number and each.period and not each.role
    ]


def start_of_changes(headings: Sequence[Heading], main: Period | None) -> Period | None:
    """The period that a change in the table starts from, where its heading names none.

    The one before, where a column holds it or none holds any; else the one earlier period that
    there is.
    """
    if main is None:
        return None
    before, earlier = previous(main), _compared_with(headings, main)
    if not earlier or before in earlier:
        return before
    return max(earlier)


def start_of_arrows(headings: Sequence[Heading], main: Period | None) -> Period | None:
    """The period that a direction of travel starts from; None where it may be either of two.

    Councils' arrows are from the quarter before as often as from a year ago: beside a column of a
    year ago alone nobody can tell.
    """
    start = start_of_changes(headings, main)
    if main is None or main.kind in _YEARLY:
        return start
    earlier = _compared_with(headings, main)
    year_ago = same_last_year(main)
    has_only_a_year_ago = bool(earlier) and set(earlier) == {year_ago}
    return None if has_only_a_year_ago and start != previous(main) else start


def told_start(heading: Heading, main: Period | None) -> Period | None:
    """The period since when a change is by the words of its heading: “Change on last year”."""
    if main is None:
        return None
    if heading.time in (Time.LAST_YEAR, Time.YEAR):
        return same_last_year(main)
    return previous(main) if heading.time is Time.PREVIOUS else None


def _compared_with(headings: Sequence[Heading], main: Period) -> list[Period]:
    """The earlier periods that columns hold, by name or by their role."""
    earlier = [period for period in periods_alone(headings) if period < main]
    roles = {each.role for each in headings}
    by_role = ((Role.PREVIOUS, previous(main)), (Role.LAST_YEAR, same_last_year(main)))
    return [*earlier, *(period for role, period in by_role if role in roles)]
