"""Columns of numbers whose headings leave open what they hold, told by the columns beside them.

In: what each heading says, and what stands below it. Out: the headings, with a role more where only
one fits. “Threshold” heads targets where no other column does; “Compared with last quarter” over
numbers as large as the results heads those of last quarter; and the one column of numbers that is
left beside targets like it holds the values.
"""

from collections.abc import Sequence
from dataclasses import replace

from golden_thread.proofing.claims.column_contents import Contents, are_alike
from golden_thread.proofing.claims.main_period import Heading
from golden_thread.proofing.claims.table_roles import Role, Time

_BESIDE = (Role.TARGET, Role.PREVIOUS, Role.LAST_YEAR)
_COMPARED = {Time.PREVIOUS: Role.PREVIOUS, Time.LAST_YEAR: Role.LAST_YEAR}
_Texts = Sequence[Sequence[str]]


def with_those_left(
    headings: Sequence[Heading], contents: Sequence[Contents | None], texts: _Texts
) -> list[Heading]:
    """The headings, those left open given the role that fits; between two none is chosen."""
    found = _with_latest(headings, contents)
    found = _with_the_one_left(found, contents, texts)
    found = _with_compared(found, contents, texts)
    return _with_stand_ins(found, contents, texts)


def _with_latest(headings: Sequence[Heading], contents: Sequence[Contents | None]) -> list[Heading]:
    """“Latest quarter” over numbers heads values, not the names of quarters."""
    found = list(headings)
    has_value = any(_is_value(each) for each in headings)
    for number, (each, held) in enumerate(zip(headings, contents, strict=True)):
        is_latest = each.role is Role.PERIOD and each.time is Time.NOW and not each.period
        if is_latest and held is Contents.NUMBERS and not has_value:
            found[number] = replace(each, role=Role.VALUE)
    return found


def _with_the_one_left(
    headings: Sequence[Heading], contents: Sequence[Contents | None], texts: _Texts
) -> list[Heading]:
    """The one column of numbers that none of ours heads taken for the values.

    Only in a table without values otherwise, and beside targets or earlier values that are numbers
    of its kind; two such columns may each be anything.
    """
    found = list(headings)
    if any(_is_value(each) for each in headings):
        return found
    left = [
        number
        for number, (each, held) in enumerate(zip(headings, contents, strict=True))
        if each.role is None and not each.period and held is Contents.NUMBERS
    ]
    beside = [number for number, each in enumerate(headings) if each.role in _BESIDE]
    if len(left) == 1 and any(are_alike(texts[left[0]], texts[each]) for each in beside):
        found[left[0]] = replace(found[left[0]], role=Role.VALUE)
    return found


def _with_compared(
    headings: Sequence[Heading], contents: Sequence[Contents | None], texts: _Texts
) -> list[Heading]:
    """Of a heading that only compares, the earlier figures themselves, where they stand below it.

    A change is seldom as large as the figure that changed.
    """
    found = list(headings)
    values = [number for number, each in enumerate(headings) if _is_value(each)]
    for number, (each, held) in enumerate(zip(headings, contents, strict=True)):
        role = _COMPARED.get(each.time) if each.time else None
        if each.role is not Role.CHANGE or not each.is_comparison or role is None:
            continue
        is_held = held is Contents.NUMBERS and not any(other.role is role for other in headings)
        if is_held and any(are_alike(texts[number], texts[at]) for at in values):
            found[number] = replace(each, role=role)
    return found


def _with_stand_ins(
    headings: Sequence[Heading], contents: Sequence[Contents | None], texts: _Texts
) -> list[Heading]:
    """Those that may stand in for a role that no column has, beside values like theirs."""
    found = list(headings)
    values = [number for number, each in enumerate(headings) if _is_value(each)]
    taken = {each.role for each in headings}
    for role in {each.stands_in for each in headings if each.stands_in} - taken:
        those = [
            number
            for number, each in enumerate(headings)
            if each.stands_in is role and contents[number] is Contents.NUMBERS
        ]
        if len(those) == 1 and any(are_alike(texts[those[0]], texts[at]) for at in values):
            found[those[0]] = replace(found[those[0]], role=role)
    return found


def _is_value(heading: Heading) -> bool:
    return heading.role is Role.VALUE or (heading.period is not None and not heading.role)
