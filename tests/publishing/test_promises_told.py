"""What became of what was promised, as a paper tells it: nothing that slipped is left out."""

from dataclasses import replace
from datetime import date

from golden_thread.document import Table, plain_text
from golden_thread.items import Item, ItemStatus
from golden_thread.publishing import Material, build_paper, editions_of
from tests.items.made_up_items import Q2, Q3, made_item, made_promise
from tests.judgement.made_up import made_framework, made_register
from tests.publishing.made_up_papers import made_layout, made_section

NOVEMBER, FEBRUARY = date(2022, 11, 30), date(2023, 2, 28)
SURVEY = made_promise("survey", NOVEMBER, headline="Survey every block")


def told(*items: Item) -> list[list[str]]:
    """The rows of the table of promises in a paper of Quarter 3."""
    section = replace(made_section(), period=Q3, since=Q2, promises=True)
    layout = made_layout(section, period=Q3)
    material = Material(made_framework(), made_register(), {}, items)
    document = build_paper(editions_of(layout)[0], material, problems := []).document
    assert problems == []
    tables = [block for block in document.blocks if isinstance(block, Table)]
    return [
        [plain_text(cell.inlines) for cell in row.cells] for table in tables for row in table.rows
    ]


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
