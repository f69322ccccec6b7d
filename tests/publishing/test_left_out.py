"""A report that seems to hold every measure says, when it is built, what it leaves out."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from golden_thread.figures import Missing, Observation
from golden_thread.framework import Framework, Frequency
from golden_thread.framework.tenure import Tenure
from golden_thread.periods import parse_key
from golden_thread.problems import Level, Place
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.layouts.layout import Extras
from golden_thread.publishing.layouts.section_layout import SectionLayout
from golden_thread.publishing.paper import build_paper
from golden_thread.publishing.picking.material import Material
from tests.judgement.made_up import (
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)
from tests.publishing.made_up_papers import made_layout, made_section

EVERYTHING = Extras(summary=True, exceptions=True, appendix=True)
JULY, SEPTEMBER, QUARTER_4 = (parse_key(key) for key in ("2022-07", "2022-09", "FY2022-23-Q4"))
BINS = made_indicator("BINS", "Bins collected on time")
MESS = made_indicator("MESS", "Streets found clean")
CALLS = made_indicator("CALLS", "Calls answered", frequency=Frequency.MONTH)
TARGETS = (
    made_target("90", tolerance="5"),
    made_target("90", tolerance="5", code="MESS"),
    made_target("90", tolerance="5", code="CALLS", period=SEPTEMBER),
)
LATER = datetime(2022, 11, 2, 9, tzinfo=UTC)
LAYOUT = Place("papers/made-up.yaml", 1)
WHOLE = made_framework(BINS, MESS, CALLS, targets=TARGETS)
GREEN = made_observation("95"), made_observation("95", SEPTEMBER, "CALLS")


def found(
    *rows: Observation,
    sections: tuple[SectionLayout, ...],
    framework: Framework = WHOLE,
    extras: Extras = EVERYTHING,
) -> list[tuple[str, Place, str]]:
    """The code, place and message of what a report says of measures that it leaves out."""
    layout = made_layout(*sections, extras=extras, place=LAYOUT)
    material = Material(framework, made_register(*rows), {})
    build_paper(editions_of(layout)[0], material, problems := [])
    left = [each for each in problems if each.code in ("GT-PUBLISHING-031", "GT-PUBLISHING-032")]
    assert {each.level for each in left} <= {Level.WARNING}
    return [(each.code, each.place, each.message) for each in left]


def section(line: int = 9, **given: Any) -> SectionLayout:
    return made_section(place=Place("papers/made-up.yaml", line, 5), **given)


def test_a_red_measure_that_no_section_names_is_told_beside_others_of_its_service() -> None:
    mess = made_observation("50", code="MESS")
    assert found(*GREEN, mess, sections=(section(table=("BINS",)),)) == [
        (
            "GT-PUBLISHING-031",
            Place("papers/made-up.yaml", 9, 5),
            "No section of papers/made-up.yaml names MESS (red in Quarter 2 2022/23): printed in "
            "the appendix alone, and not in the counts and the exceptions. The section that shows "
            "measures of its service is “Street scene”.",
        )
    ]


def test_an_amber_one_of_another_length_of_period_needs_a_section_of_that_period() -> None:
    rows = made_observation("95"), made_observation("88", SEPTEMBER, "CALLS")
    framework = made_framework(BINS, CALLS, targets=TARGETS)
    ((code, place, message),) = found(
        *rows, sections=(section(table=("BINS",)),), framework=framework
    )
    assert (code, place) == ("GT-PUBLISHING-031", LAYOUT)
    assert "names CALLS (amber in September 2022):" in message
    assert message.endswith("It needs a section of the period 2022-09.")


def test_several_of_one_place_are_told_together() -> None:
    rows = made_observation("50"), made_observation("50", code="MESS"), GREEN[1]
    ((_, _, message),) = found(*rows, sections=(section(text="One."),))
    assert "BINS (red in Quarter 2 2022/23) and MESS (red in Quarter 2 2022/23):" in message


def test_what_a_section_below_another_names_and_what_is_green_is_not_told() -> None:
    inner = section(table=("MESS",))
    rows = (*GREEN, made_observation("50", code="MESS"))
    assert found(*rows, sections=(section(text="One.", sections=(inner,)),)) == []


def test_a_report_that_does_not_count_or_has_no_appendix_leaves_nothing_out() -> None:
    rows = (*GREEN, made_observation("50", code="MESS"))
    for extras in (Extras(appendix=True), Extras(summary=True, exceptions=True)):
        assert found(*rows, sections=(section(text="One."),), extras=extras) == []


def test_of_the_parts_it_is_not_in_only_those_that_are_printed_are_named() -> None:
    rows = (*GREEN, made_observation("50", code="MESS"))
    extras = Extras(summary=True, appendix=True)
    ((_, _, message),) = found(*rows, sections=(section(text="One."),), extras=extras)
    assert "alone, and not in the counts. " in message


def test_a_measure_whose_only_month_is_too_early_or_known_too_late_is_told() -> None:
    late = replace(made_observation("95", SEPTEMBER, "CALLS"), recorded_at_utc=LATER)
    early = made_observation("95", JULY, "CALLS")
    for row in (early, late):
        framework = made_framework(BINS, CALLS, targets=TARGETS)
        sections = (section(table=("BINS",)),)
        assert found(GREEN[0], row, sections=sections, framework=framework) == [
            (
                "GT-PUBLISHING-032",
                LAYOUT,
                "The appendix of all measures has no row for CALLS: at 2022-10-31T12:00Z there is "
                "no figure for September 2022, for the period before or for a year earlier.",
            )
        ]


def test_those_without_any_figure_are_told_together() -> None:
    ((code, _, message),) = found(GREEN[1], sections=(section(text="One."),))
    assert code == "GT-PUBLISHING-032"
    assert "has no row for BINS and MESS: at" in message


def test_a_measure_that_begins_later_or_whose_service_is_gone_is_not_looked_for() -> None:
    rows = (*GREEN, made_observation("95", QUARTER_4, "MESS"))
    assert found(*rows, sections=(section(table=("BINS",)),)) == []
    (service,) = WHOLE.services
    gone = replace(service, tenure=Tenure(ends_on=date(2021, 3, 31)))
    framework = replace(WHOLE, services=(gone,))
    assert found(GREEN[0], sections=(section(table=("BINS",)),), framework=framework) == []


def test_a_row_that_says_why_it_is_missing_is_a_row() -> None:
    why = made_observation(None, code="MESS", missing=Missing.LATE)
    assert found(*GREEN, why, sections=(section(table=("BINS",)),)) == []
