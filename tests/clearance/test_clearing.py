"""What may leave is a list of its own: what nobody allowed is not in it, whole or in part."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.clearance import (
    Withheld,
    admits,
    clear_indicators,
    clear_items,
    refuse_indicators,
)
from golden_thread.framework import Audience
from golden_thread.items import Item
from golden_thread.problems import Place, Problem
from tests.items.made_up_items import EXEMPTION, any_items, made_item
from tests.judgement.made_up import made_indicator

PUBLIC, MEMBERS, OFFICERS, EXEMPT = Audience
HERE = Place("papers/made-up.yaml", 4)


@pytest.mark.parametrize(
    ("paper", "admitted"),
    (
        (PUBLIC, {PUBLIC}),
        (MEMBERS, {PUBLIC, MEMBERS}),
        (OFFICERS, {PUBLIC, MEMBERS, OFFICERS}),
        (EXEMPT, {PUBLIC, MEMBERS, EXEMPT}),
    ),
)
def test_who_may_read_what(paper: Audience, admitted: set[Audience]) -> None:
    assert {each for each in Audience if admits(paper, each)} == admitted


@pytest.mark.property
@given(any_items(), some.sampled_from(Audience))
def test_what_goes_on_was_given_to_its_reader_and_has_no_note(
    items: tuple[Item, ...], paper: Audience
) -> None:
    cleared = clear_items(items, paper)
    assert [each.code for each in cleared.items] == [
        each.code for each in items if admits(paper, each.audience)
    ]
    assert {each.note for each in cleared.items} <= {""}


@pytest.mark.property
@given(any_items(), some.sampled_from(Audience))
def test_only_what_is_exempt_is_told_of_and_each_of_it_once(
    items: tuple[Item, ...], paper: Audience
) -> None:
    exempt = sum(each.audience is EXEMPT for each in items)
    expected = 0 if paper is EXEMPT else exempt
    assert len(clear_items(items, paper).withheld) == expected


def test_what_is_withheld_has_room_for_three_words_of_the_law_alone() -> None:
    assert [each.name for each in fields(Withheld)] == ["title", "paragraph", "reason"]
    secret = made_item(audience=EXEMPT, exemption=EXEMPTION, note="a", headline="b", source="c")
    cleared = clear_items((secret,), PUBLIC)
    assert cleared.items == ()
    assert cleared.withheld == (Withheld("Sale of land", "3", "The council is in talks."),)


def test_in_part_two_an_exempt_item_stands_whole_but_for_its_note() -> None:
    secret = made_item(audience=EXEMPT, exemption=EXEMPTION, note="a")
    cleared = clear_items((secret,), EXEMPT)
    assert cleared.items == (made_item(audience=EXEMPT, exemption=EXEMPTION),)
    assert cleared.withheld == ()


def test_indicators_are_admitted_or_refused_each_once() -> None:
    bins = made_indicator()
    staff = made_indicator("STAFF", "Staff", audience=OFFICERS)
    costs = made_indicator("COSTS", "Costs", audience=MEMBERS)
    assert clear_indicators((staff, bins, costs), MEMBERS) == (bins, costs)
    problems: list[Problem] = []
    refuse_indicators((staff, bins, staff, costs), MEMBERS, HERE, problems)
    (problem,) = problems
    assert (problem.code, problem.place) == ("GT-CLEARANCE-001", HERE)
    assert problem.message == "STAFF is for officers, the paper for members."
