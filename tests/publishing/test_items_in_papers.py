"""Items in the words of papers: a bullet with its details, promises, and the head of a report."""

from datetime import date
from typing import Any

from golden_thread.document import Block, Bullets, Table, Text, plain_text
from golden_thread.files import Source
from golden_thread.items import Item
from golden_thread.items.item_parts import ItemLink
from golden_thread.narrative import Telling
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.layouts.house import HeaderFact, House, HouseRow
from golden_thread.publishing.layouts.pick_layout import Manner
from golden_thread.publishing.paper import build_paper
from golden_thread.publishing.parts.item_blocks import item_blocks
from golden_thread.publishing.picking.material import Material
from tests.items.made_up_items import made_item, made_promise
from tests.judgement.made_up import (
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
)
from tests.publishing.made_up_papers import made_layout, made_paper, made_section

FRAMEWORK, REGISTER = made_framework(made_indicator()), made_register()


def told(*items: Item) -> tuple[Block, ...]:
    """The items as a note tells them."""
    blocks = item_blocks(
        items, Manner.BOTH, lambda item: Telling(FRAMEWORK, REGISTER, item.period), problems := []
    )
    assert problems == []
    return blocks


def detailed(detail: str, **given: Any) -> Item:
    return made_item(detail=Source(detail, "items/made-up.yaml"), **given)


def test_a_bullet_holds_the_headline_its_details_and_its_links() -> None:
    link = ItemLink("The plan", "https://example.org/plan")
    (listed,) = told(detailed("It took a year.\n\nIt cost nothing.", links=(link,)), made_item())
    assert isinstance(listed, Bullets)
    assert [plain_text(each) for each in listed.items] == [
        "The quay is open again. It took a year.\nIt cost nothing.\nMore: The plan",
        "The quay is open again",
    ]
    strong = [[each.strong for each in item if isinstance(each, Text)] for item in listed.items]
    assert strong[0][0]
    assert strong[1] == [False]


def test_a_promise_of_which_nothing_is_known_is_not_called_broken() -> None:
    items = (made_promise("kept", date(2022, 9, 1)),)
    layout = made_layout(made_section(promises=True))
    material = Material(FRAMEWORK, REGISTER, {}, items)
    paper = build_paper(editions_of(layout)[0], material, problems := [])
    assert problems == []
    (table,) = (block for block in paper.document.blocks if isinstance(block, Table))
    assert plain_text(table.rows[0].cells[-1].inlines) == "No outcome reported"


def test_the_title_in_the_head_of_a_report_says_what_it_is_about() -> None:
    house = House(header=(HouseRow("Title", HeaderFact.TITLE, ()),))
    material = Material(FRAMEWORK, REGISTER, {}, house=house)
    paper = build_paper(editions_of(made_layout())[0], material, problems := [])
    assert problems == []
    (table,) = (block for block in paper.document.blocks if isinstance(block, Table))
    said = plain_text(table.rows[0].cells[-1].inlines)
    assert said == "Quarter 2 2022/23 performance – Street Scene"


def test_a_section_without_a_heading_names_its_table_after_the_one_above() -> None:
    register = made_register(made_observation("85", Q2), made_observation("77", Q1))
    below = made_section("", table=("BINS",))
    document = made_paper(made_layout(made_section(sections=(below,))), FRAMEWORK, register)
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert plain_text(table.caption).startswith("Street scene: measures in")
