"""Can this paper be out in time for its meeting?

In: the setting of a paper. Out: warnings: figures as at a day after the meeting; a day on which the
paper can first be out that leaves too few clear days before it. Local Government Act 1972 s.100B
has agenda and reports open to the public for five clear days before a meeting; a body's own number
is its `clear_days`. An urgent paper, one that is not for the public, slides, and a body that need
not publish are not held to it.
"""

from datetime import date

from golden_thread.framework import Audience
from golden_thread.framework.organisation import Body
from golden_thread.problems import Problem, problem
from golden_thread.publishing.layouts.layout import LayoutKind, Meeting
from golden_thread.publishing.picking.picks import Setting


def note_notice(setting: Setting, problems: list[Problem]) -> None:
    """Note a meeting before the paper's moment, and one for which it cannot be out in time."""
    layout, meeting = setting.edition.layout, setting.edition.meeting
    if meeting is None:
        return
    place = meeting.place or layout.place
    body = setting.material.framework.organisation.body(meeting.body)
    if meeting.on < layout.figures_as_at.date():
        message = (
            f"The meeting on {meeting.on} is before the paper's “figures_as_at”, "
            f"{layout.figures_as_at:%Y-%m-%dT%H:%MZ}: nobody could know its figures there."
        )
        problems.append(problem("GT-PUBLISHING-033", place, message))
    elif body is not None and _must_be_out(body, meeting, setting):
        message = _too_late(body, meeting, setting)
        if message:
            problems.append(problem("GT-PUBLISHING-034", place, message))


def _must_be_out(body: Body, meeting: Meeting, setting: Setting) -> bool:
    layout = setting.edition.layout
    is_open = layout.audience is Audience.PUBLIC and layout.kind is not LayoutKind.SLIDES
    return is_open and body.publishes and not meeting.urgency


def _too_late(body: Body, meeting: Meeting, setting: Setting) -> str:
    """What comes too late for the meeting, and by which day it must be out; nothing if in time."""
    # Bank holidays cost more to import than the framework.
    from golden_thread.framework.publication import publish_by  # late: only a meeting needs them

    first, why = _first_day(setting)
    last = publish_by(body, meeting.on, setting.material.framework.council.nation)
    if first <= last:
        return ""
    days = "clear working day" if body.clear_days == 1 else "clear working days"
    return (
        f"{why}, and papers for {body.title} on {meeting.on} are out by {last}: "
        f"{body.clear_days} {days} before it."
    )


def _first_day(setting: Setting) -> tuple[date, str]:
    """The first day on which the paper can be out, and what says so.

    It is not out before its figures were known. The date of a paper is often its meeting's, and
    then it does not say when the paper is out.
    """
    layout = setting.edition.layout
    known = layout.figures_as_at.date()
    is_meeting = any(layout.dated == each.on for each in layout.meetings)
    if layout.dated > known and not is_meeting:
        return layout.dated, f"The paper is dated {layout.dated}"
    return known, f"The figures are as at {known}"
