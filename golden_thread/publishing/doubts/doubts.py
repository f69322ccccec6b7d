"""Layouts that can be built and can hardly be meant so.

In: the setting of a paper. Out: warnings: no figure was there at its moment, items since a meeting
that nobody knows of, a section with nothing in it, measures that a report leaves out, a meeting
that the paper cannot be out in time for.
"""

from golden_thread.document import Block
from golden_thread.framework import Frequency
from golden_thread.problems import Problem, problem
from golden_thread.publishing.doubts.left_out import note_left_out
from golden_thread.publishing.doubts.notice import note_notice
from golden_thread.publishing.layouts.pick_layout import Span
from golden_thread.publishing.layouts.section_layout import SectionLayout
from golden_thread.publishing.picking.measures import every_section, measures_of
from golden_thread.publishing.picking.picks import Setting, meeting_before


def note_doubts(setting: Setting, problems: list[Problem]) -> None:
    """Note what is doubtful in the layout of this paper."""
    _check_moment(setting, problems)
    _check_last_meeting(setting, problems)
    note_left_out(setting, problems)
    note_notice(setting, problems)


def note_empty(section: SectionLayout, blocks: tuple[Block, ...], problems: list[Problem]) -> None:
    """Note a heading with nothing below it; that a commentary is missing is told elsewhere."""
    if section.heading and not blocks and not section.commentary:
        message = f"There is nothing under “{section.heading}”: what it picks is not there."
        problems.append(problem("GT-PUBLISHING-030", section.place, message))


def _check_moment(setting: Setting, problems: list[Problem]) -> None:
    """Note a moment at which no figure of the paper was there, where some are now."""
    layout, register = setting.edition.layout, setting.material.register
    shown = [
        (each.code, period)
        for each, period in measures_of(setting)
        if each.frequency is not Frequency.OCCASION
    ]
    then = (register.observations(code, (period,), as_at=layout.figures_as_at)
            for code, period in shown)  # fmt: skip
    if any(then):
        return
    now = [row for code, period in shown for row in register.observations(code, (period,))]
    if now:
        first = min(row.recorded_at_utc for row in now)
        message = (
            f"At {layout.figures_as_at:%Y-%m-%dT%H:%MZ}, its “figures_as_at”, no figure of this "
            f"paper had been recorded; the first was at {first:%Y-%m-%dT%H:%MZ}."
        )
        problems.append(problem("GT-PUBLISHING-027", layout.place, message))


def _check_last_meeting(setting: Setting, problems: list[Problem]) -> None:
    """Note each pick since the last meeting where there is none, so that it takes all there is."""
    if meeting_before(setting) is not None:
        return
    for section in every_section(setting.edition.layout.sections):
        for pick in section.items:
            if pick.span is Span.SINCE_LAST_MEETING and not (pick.since or pick.until):
                message = "No meeting before this one is known: the items of all time stand here."
                problems.append(problem("GT-PUBLISHING-029", pick.place, message))
