"""An edition: a paper as one meeting and one audience get it.

In: a layout. Out: its editions, each with its own name, title and date. One quarter can feed
several meetings, and a paper with exempt items has a Part II beside it.
"""

from dataclasses import dataclass, replace
from datetime import date

from golden_thread.framework import Audience
from golden_thread.publishing.layouts.layout import Layout, Meeting


@dataclass(frozen=True, slots=True)
class Edition:
    """A layout as one meeting and one audience get it; `meeting` is None where none is named."""

    layout: Layout
    meeting: Meeting | None
    audience: Audience

    @property
    def slug(self) -> str:
        """What its files are called."""
        several = self.meeting is not None and len(self.layout.meetings) > 1
        name = f"{self.layout.slug}-{self.meeting.slug}" if several and self.meeting else None
        return name or self.layout.slug

    @property
    def title(self) -> str:
        """Its title: that of the meeting where it has one of its own."""
        return (self.meeting.title if self.meeting else "") or self.layout.title

    @property
    def dated(self) -> date:
        """Its date: that of the meeting where there are several."""
        several = self.meeting is not None and len(self.layout.meetings) > 1
        return self.meeting.on if several and self.meeting else self.layout.dated

    @property
    def is_part_two(self) -> bool:
        """Whether it holds exempt items."""
        return self.audience is Audience.EXEMPT


def editions_of(layout: Layout) -> tuple[Edition, ...]:
    """The open editions: one for each meeting, or one where none is named."""
    meetings = layout.meetings or (None,)
    return tuple(Edition(layout, meeting, layout.audience) for meeting in meetings)


def part_two_of(edition: Edition) -> Edition:
    """The Part II edition beside an open one."""
    return replace(edition, audience=Audience.EXEMPT)
