"""What became of what was promised, as a paper tells it: nothing that slipped is left out."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from golden_thread.document import Document, Paragraph, Table, plain_text
from golden_thread.framework import Framework, Service
from golden_thread.framework.organisation import Body, BodyKind, Organisation, Portfolio
from golden_thread.items import Item, ItemStatus
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.layouts.layout import Meeting
from golden_thread.publishing.layouts.pick_layout import Belonging, IndicatorManner, IndicatorsPick
from golden_thread.publishing.layouts.section_layout import SectionLayout
from golden_thread.publishing.paper import build_paper
from golden_thread.publishing.picking.material import Material
from tests.items.made_up_items import Q1, Q2, Q3, made_item, made_promise
from tests.judgement.made_up import HERE, made_framework, made_indicator, made_register
from tests.publishing.made_up_papers import made_layout, made_section, picked_by_name

NOVEMBER, FEBRUARY = date(2022, 11, 30), date(2023, 2, 28)
HOMES = "homes"
MEETINGS = (date(2022, 8, 15), date(2022, 11, 14), date(2023, 2, 14))
SURVEY = made_promise("survey", NOVEMBER, headline="Survey every block")


def paper(*items: Item, **given: Any) -> Document:
    """A paper of Quarter 3 whose last section tells of promises; `given` is of its layout."""
    section = replace(made_section(), period=Q3, since=Q2, promises=True)
    sections = given.pop("sections", (section,))
    layout = made_layout(*sections, **({"period": Q3} | given))
    material = Material(given_framework(), made_register(), {}, items)
    document = build_paper(editions_of(layout)[0], material, problems := []).document
    assert [each for each in problems if each.code != "GT-PUBLISHING-029"] == []
    return document


def told(*items: Item, **given: Any) -> list[list[str]]:
    """The rows of the table of promises in a paper of Quarter 3."""
    tables = [block for block in paper(*items, **given).blocks if isinstance(block, Table)]
    return [
        [plain_text(cell.inlines) for cell in row.cells] for table in tables for row in table.rows
    ]


def said(*items: Item, **given: Any) -> list[str]:
    """What the promises of the rows were, without what became of them."""
    return [row[0] for row in told(*items, **given)]


def given_framework() -> Framework:
    """A council of two services in one portfolio, whose committee met in November."""
    framework = made_framework(made_indicator(), made_indicator("RENT", "Rent", services=(HOMES,)))
    homes = Service(HOMES, "Homes", "Head of Homes", HERE)
    portfolio = Portfolio("living", "Living", "Portfolio Holder", (HOMES,), HERE)
    body = Body("scrutiny", "Scrutiny", BodyKind.SCRUTINY, True, 5, MEETINGS, HERE)
    organisation = Organisation(portfolios=(portfolio,), bodies=(body,))
    services = (*framework.services, homes)
    return replace(framework, services=services, organisation=organisation)


def outcome(**given: object) -> Item:
    """What Quarter 3 tells of the survey."""
    return made_item("told", follows="survey", period=Q3, headline="Nineteen are done", **given)


def test_a_promise_put_off_is_told_of_with_both_days() -> None:
    late = outcome(status=ItemStatus.LATE, reason="The surveyor fell ill.", due_on=FEBRUARY)
    assert told(SURVEY, late) == [
        [
            "Survey every block",
            "30 November 2022",
            "Late: Nineteen are done. The surveyor fell ill. (put off to 28 February 2023)",
        ]
    ]


def test_a_promise_kept_has_the_day_it_was_promised_for() -> None:
    assert told(SURVEY, outcome()) == [
        ["Survey every block", "30 November 2022", "Done: Nineteen are done"]
    ]


def test_a_promise_for_later_is_not_told_of_yet() -> None:
    assert told(made_promise("survey", FEBRUARY)) == []


# Whose promises a section tells of.

STREETS = made_promise("streets", services=("street",), headline="Sweep every street")
HOUSES = made_promise("houses", services=(HOMES,), headline="Paint every door")
OFFICE = made_promise("office", portfolio="living", headline="Write to every tenant")
NOBODYS = made_promise("nobody", headline="Agree a budget")
ALL = (STREETS, HOUSES, OFFICE, NOBODYS)


def section(**given: Any) -> SectionLayout:
    return made_section(period=Q3, since=Q2, **given)


def picking(**belonging: tuple[str, ...]) -> dict[str, Any]:
    """A section's pick of measures by what they belong to."""
    return {"indicators": IndicatorsPick(Belonging(**belonging), (IndicatorManner.TABLE,))}


def picking_items(**belonging: tuple[str, ...]) -> dict[str, Any]:
    pick = replace(picked_by_name(), codes=(), belonging=Belonging(**belonging))
    return {"items": (pick,)}


@pytest.mark.parametrize(
    ("given", "found"),
    (
        ({"text": "Words."}, ALL),
        (picking(services=("street",)), (STREETS,)),
        (picking_items(services=(HOMES,)), (HOUSES,)),
        (picking_items(portfolios=("living",)), (HOUSES, OFFICE)),
        (picking(services=("street",)) | picking_items(services=(HOMES,)), (STREETS, HOUSES)),
        (picking(themes=("clean",)), ALL),
        ({"table": ("RENT",)}, (HOUSES,)),
        ({"table": ("RENT", "BINS")}, ALL),
    ),
)
def test_a_section_tells_of_the_promises_of_its_services(
    given: dict[str, Any], found: tuple[Item, ...]
) -> None:
    one = section(promises=True, **given)
    assert [row for row in said(*ALL, sections=(one,)) if row in HEADLINES] == [
        each.headline for each in found
    ]


HEADLINES = {each.headline for each in ALL}


def test_a_section_below_that_names_nobody_is_as_the_one_it_stands_in() -> None:
    below = section(heading="", promises=True, text="Words.")
    above = section(sections=(below,), **picking_items(services=(HOMES,)))
    assert "Paint every door" in said(*ALL, sections=(above,))
    assert "Sweep every street" not in said(*ALL, sections=(above,))


def test_a_table_of_some_services_is_called_after_them() -> None:
    first = section(promises=True, **picking_items(services=("street",)))
    second = section(promises=True, **picking_items(portfolios=("living",)))
    document = paper(*ALL, sections=(first, second, section(promises=True, text="Words.")))
    captions = [plain_text(each.caption) for each in document.blocks if isinstance(each, Table)]
    fell_due = "romises that fell due by 31 December 2022"
    assert [each for each in captions if "romises" in each] == [
        f"Street Scene: p{fell_due}",
        f"Living: p{fell_due}",
        f"P{fell_due}",
    ]


# What was told before.

EARLY = made_promise("early", date(2022, 9, 15), period=Q1, headline="Mend the gates")
DONE = made_item("early-done", follows="early", period=Q2, headline="They are mended")
OWED = made_promise("owed", date(2022, 9, 15), period=Q1, headline="Mend the fences")


def meeting(on: date) -> dict[str, Any]:
    return {"meetings": (Meeting("scrutiny", on),)}


def test_an_outcome_of_an_earlier_period_was_told_in_its_paper() -> None:
    assert said(EARLY, DONE, OWED) == ["Mend the fences"]
    assert said(EARLY, DONE, OWED, **meeting(MEETINGS[-1])) == ["Mend the fences"]


def test_an_outcome_of_an_earlier_period_is_told_where_nobody_met_since() -> None:
    # Nobody met between the quarter in which it was done and this meeting.
    assert said(EARLY, DONE, **meeting(MEETINGS[1])) == ["Mend the gates"]


def test_that_all_was_told_before_is_said() -> None:
    words = [
        plain_text(each.inlines)
        for each in paper(EARLY, DONE).blocks
        if isinstance(each, Paragraph)
    ]
    assert "What became of each promise that fell due by 31 December 2022 was told before." in words
    assert not any("No promise fell due" in each for each in words)
