"""Items as people type them become values, each word at its own place."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from golden_thread.files import Source
from golden_thread.framework import Audience
from golden_thread.framework.loading import load_framework
from golden_thread.items import (
    Decided,
    Exemption,
    Item,
    ItemKind,
    ItemLink,
    ItemList,
    ItemStatus,
    Listed,
    read_items,
)
from golden_thread.items.exempt_paragraphs import EXEMPT_PARAGRAPHS, paragraphs_of
from golden_thread.periods import Nation
from tests.workspace.breaking import SALTMERE, copy_of_saltmere

QUARTER_2 = "items/2023-24-quarter-2.yaml"


def read(root: Path) -> dict[str, Item]:
    framework = load_framework(root, problems := [])
    assert framework is not None
    items = read_items(root, framework, problems)
    assert problems == []
    return {each.code: each for each in items}


@pytest.fixture(scope="module")
def items() -> dict[str, Item]:
    return read(SALTMERE)


def test_files_are_taken_by_name_and_the_table_comes_last(items: dict[str, Item]) -> None:
    files = [each.place.file for each in items.values()]
    *typed, last = dict.fromkeys(files)
    assert (typed, last) == (sorted(typed), "items.csv")
    assert {QUARTER_2, "items/housing/2023-24-quarter-2.yaml"} <= set(typed)
    lines = [each.place.line for each in items.values() if each.place.file == QUARTER_2]
    assert lines == sorted(lines)


def test_an_item_has_everything_that_was_typed(items: dict[str, Item]) -> None:
    quay = items["quay-2023q2"]
    assert (quay.kind, quay.status, quay.audience) == (
        ItemKind.ACHIEVEMENT,
        ItemStatus.DONE,
        Audience.PUBLIC,
    )
    assert quay.detail == Source(
        "The quay opened on 7 July, a week before its day.\n\n"
        "- Visits to parks came to {PARK-VISITS}.\n- The railings were made in the borough.",
        QUARTER_2,
        38,
    )
    assert quay.links == (
        ItemLink("The plan of the quay", "https://example.org/quay"),
        ItemLink("Ask the parks team", "mailto:parks@example.org"),
    )
    assert quay.picture is not None
    assert quay.picture.content == (SALTMERE / "pictures/quay.png").read_bytes()
    assert quay.picture.media_type == "image/png"
    assert (quay.services, quay.portfolio, quay.note) == (
        ("environment",),
        "streets",
        "Thank the volunteers in person.",
    )


def test_its_groups(items: dict[str, Item]) -> None:
    assert items["moorings-2023q2"].decided == Decided(
        "council", date(2023, 9, 26), "C/31", date(2023, 10, 3)
    )
    assert items["trees-2023q2"].decided == Decided(
        "The Tree Forum of Saltmere and its parishes", date(2023, 8, 1)
    )
    assert items["tower-repairs-2023q2"].exemption == Exemption(
        "Repair of the towers",
        "3",
        "To tell the bids would weaken the council's hand before it signs.",
        date(2024, 3, 31),
    )
    ranking = items["posts-2023q2"].listed
    assert ranking is not None
    assert (ranking.is_ranked, ranking.counted) == (True, "clicks")
    assert ranking.entries[0] == Listed("Bin days over the holiday", Decimal(1204))
    assert items["campaigns-2023q2"].listed == ItemList(
        (Listed("Bring your own cup"), Listed("Test your alarm"), Listed("Walk to school"))
    )


def test_a_row_of_the_table(items: dict[str, Item]) -> None:
    visits = items["drop-in-2023q2"]
    assert visits.detail is not None
    assert (visits.detail.name, visits.detail.first_line) == ("items.csv", 2)
    assert visits.services == ("housing", "contact")
    assert visits.indicators == ("RENT-OWED", "CALLS")
    assert (visits.happened_on, visits.until) == (date(2023, 9, 5), date(2023, 9, 26))
    plan = items["winter-plan-2023q2"]
    assert (plan.detail, plan.services, plan.due_on) == (None, (), date(2023, 11, 28))


@pytest.mark.parametrize(
    ("code", "status"),
    (
        ("quay-2023q2", ItemStatus.DONE),
        ("gates-2023q1", ItemStatus.PLANNED),
        ("winter-plan-2023q2", ItemStatus.PLANNED),
        ("lets-online-late-2023q2", ItemStatus.LATE),
        ("depot-sale-dropped-2023q2", ItemStatus.DROPPED),
    ),
)
def test_a_status_is_typed_or_follows_from_the_rest(
    items: dict[str, Item], code: str, status: ItemStatus
) -> None:
    assert items[code].status is status


def test_what_comes_next_is_planned_though_it_has_no_day(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    path = root / "items.csv"
    path.write_text(path.read_text("utf-8").replace(",2023-11-28,", ",,"), "utf-8")
    assert read(root)["winter-plan-2023q2"].status is ItemStatus.PLANNED


def test_a_faulty_item_is_left_out_and_not_unknown_to_what_follows_it(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    path = root / "items/2023-24-quarter-1.yaml"
    path.write_text(path.read_text("utf-8").replace("kind: coming_next", "kind: soon"), "utf-8")
    framework = load_framework(root, problems := [])
    assert framework is not None
    items = read_items(root, framework, problems)
    assert [each.code for each in problems] == ["GT-FILES-011"]
    assert "lets-online-2023q1" not in {each.code for each in items}
    assert "lets-online-late-2023q2" in {each.code for each in items}


def test_the_paragraphs_that_exempt_are_those_of_the_nation_on_the_day() -> None:
    england = [each.paragraph for each in paragraphs_of(Nation.ENGLAND, date(2022, 7, 1))]
    wales = [each.paragraph for each in paragraphs_of(Nation.WALES, date(2022, 7, 1))]
    assert england == ["1", "2", "3", "4", "5", "6", "7"]
    assert wales == ["12", "13", "14", "15", "16", "17", "18"]
    assert paragraphs_of(Nation.ENGLAND, date(2006, 2, 28)) == ()
    assert paragraphs_of(Nation.SCOTLAND, date(2022, 7, 1)) == ()
    assert all("Schedule 12A" in each.source and each.title for each in EXEMPT_PARAGRAPHS)
