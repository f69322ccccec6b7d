"""Items are chosen by what they are, and by windows that leave no gap and tell nothing twice."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.items import (
    Dating,
    Item,
    ItemKind,
    ItemStatus,
    Selection,
    Window,
    between_meetings,
    day_of,
    last_period,
    next_period,
    select,
    this_period,
)
from golden_thread.periods import FINANCIAL_YEAR, PeriodKind, containing, following, parse_key
from tests.items.made_up_items import Q1, Q2, Q3, SERVICES, any_items, days, made_item, made_promise

EVERYTHING = Selection()
ALL_KINDS = tuple(ItemKind)


def codes(*items: Item) -> list[str]:
    return [each.code for each in items]


@pytest.mark.property
@given(any_items())
def test_nothing_asked_is_everything_in_order(items: tuple[Item, ...]) -> None:
    assert select(items, EVERYTHING) == items
    assert select(items, Selection(kinds=ALL_KINDS), Window()) == items


@pytest.mark.property
@given(any_items(), some.sets(some.sampled_from(ItemKind)), some.sets(some.sampled_from(ItemKind)))
def test_several_kinds_are_the_items_of_each(
    items: tuple[Item, ...], first: set[ItemKind], second: set[ItemKind]
) -> None:
    kinds = tuple(first | second) or ALL_KINDS
    each = [select(items, Selection(kinds=(kind,))) for kind in kinds]
    together = select(items, Selection(kinds=kinds))
    assert set(codes(*together)) == {code for found in each for code in codes(*found)}
    assert together == tuple(item for item in items if item in together)


@pytest.mark.property
@given(any_items(), some.sampled_from(SERVICES), some.sampled_from(ItemKind))
def test_every_list_that_is_given_narrows(
    items: tuple[Item, ...], service: str, kind: ItemKind
) -> None:
    both = select(items, Selection(kinds=(kind,), services=(service,)))
    assert both == select(select(items, Selection(kinds=(kind,))), Selection(services=(service,)))
    assert all(service in each.services and each.kind is kind for each in both)


@pytest.mark.property
@given(any_items(), some.lists(days(), min_size=2, max_size=6, unique=True).map(sorted))
def test_meetings_one_after_another_tell_of_everything_between_them_once(
    items: tuple[Item, ...], meetings: list[date]
) -> None:
    told = [
        code
        for last, this in zip([None, *meetings], meetings, strict=False)
        for code in codes(*select(items, EVERYTHING, between_meetings(last, this)))
    ]
    happened = {each.code: day_of(each, Dating.HAPPENED) for each in items}
    assert sorted(told) == sorted(code for code, day in happened.items() if day < meetings[-1])


@pytest.mark.property
@given(any_items(), some.sampled_from((PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR)))
def test_periods_one_after_another_tell_of_every_item_once(
    items: tuple[Item, ...], kind: PeriodKind
) -> None:
    period = containing(date(2020, 4, 1), kind, FINANCIAL_YEAR)
    told: list[str] = []
    while period.starts_on < date(2026, 4, 1):
        told += codes(*select(items, EVERYTHING, this_period(period)))
        assert select(items, EVERYTHING, this_period(period)) == select(
            items, EVERYTHING, last_period(following(period))
        )
        period = following(period)
    assert sorted(told) == sorted(codes(*items))


@pytest.mark.property
@given(any_items(), days())
def test_what_is_to_come_is_planned_and_was_known_before(
    items: tuple[Item, ...], day: date
) -> None:
    period = containing(day, PeriodKind.QUARTER, FINANCIAL_YEAR)
    for each in select(items, EVERYTHING, next_period(period)):
        assert each.status is ItemStatus.PLANNED
        assert each.period.ends_on <= period.ends_on
        assert following(period).contains(day_of(each, Dating.COMING) or date.min)


@pytest.mark.parametrize(
    ("window", "found"),
    (
        (this_period(Q2), ["july", "ahead", "promised", "undated"]),
        (last_period(Q3), ["july", "ahead", "promised", "undated"]),
        (this_period(parse_key("FY2022-23")), ["july", "ahead", "promised", "undated", "later"]),
        (next_period(Q2), ["ahead", "promised", "undated"]),
        (next_period(Q1), []),
        (between_meetings(date(2022, 7, 20), date(2022, 10, 12)), ["july", "promised", "undated"]),
        (between_meetings(date(2022, 7, 26), date(2022, 10, 13)), ["ahead", "promised", "undated"]),
        (between_meetings(None, date(2022, 7, 25)), []),
        (Window(date(2022, 10, 1), None), ["ahead", "later"]),
    ),
)
def test_windows(window: Window, found: list[str]) -> None:
    planned = ItemStatus.PLANNED
    items = (
        made_item("july", happened_on=date(2022, 7, 25), until=date(2022, 8, 2)),
        made_item("ahead", happened_on=date(2022, 10, 12), status=planned),
        made_promise("promised", date(2022, 11, 30)),
        made_item("undated", kind=ItemKind.COMING_NEXT, status=planned),
        made_promise("later", date(2022, 12, 1), period=Q3),
    )
    assert codes(*select(items, EVERYTHING, window)) == found


def test_items_named_by_code_come_as_they_are_named_whenever_they_were() -> None:
    items = (made_item("first"), made_item("second"), made_item("third"))
    named = Selection(codes=("third", "first", "unknown"), kinds=(ItemKind.OUTAGE,))
    assert codes(*select(items, named, this_period(Q1))) == ["third", "first"]


@pytest.mark.parametrize(
    ("selection", "found"),
    (
        (Selection(services=("housing",)), ["a"]),
        (Selection(portfolios=("homes", "streets")), ["a", "b"]),
        (Selection(priorities=("clean",)), ["b"]),
        (Selection(themes=("parks",)), ["b"]),
        (Selection(projects=("quay",)), ["b"]),
        (Selection(indicators=("ICT01",)), ["a"]),
        (Selection(services=("housing",), projects=("quay",)), []),
    ),
)
def test_each_way_of_choosing(selection: Selection, found: list[str]) -> None:
    items = (
        made_item("a", services=("waste", "housing"), portfolio="homes", indicators=("ICT01",)),
        made_item(
            "b", portfolio="streets", priorities=("clean",), themes=("parks",), project="quay"
        ),
        made_item("c"),
    )
    assert codes(*select(items, selection)) == found


def test_the_days_of_an_item() -> None:
    event = made_item(happened_on=date(2022, 7, 25), until=date(2022, 7, 26))
    assert (event.first_day, event.last_day) == (date(2022, 7, 25), date(2022, 7, 26))
    undated = made_item()
    assert (undated.first_day, undated.last_day) == (date(2022, 7, 1), date(2022, 9, 30))
    assert not undated.is_promise
    assert made_promise().is_promise
