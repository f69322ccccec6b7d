"""An item: one thing that happened, was decided or was promised, and that is no figure."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from golden_thread.files import Source
from golden_thread.framework import Audience
from golden_thread.items.item_parts import (
    Decided,
    Exemption,
    ItemLink,
    ItemList,
    ItemPicture,
)
from golden_thread.periods import Period
from golden_thread.problems import Place


class ItemKind(StrEnum):
    """What an item is."""

    ACHIEVEMENT = "achievement"
    MATTER = "matter"
    ASK = "ask"
    ACTION = "action"
    DECISION = "decision"
    POLICY = "policy"
    CAMPAIGN = "campaign"
    PUBLICATION = "publication"
    CONSULTATION = "consultation"
    EVENT = "event"
    GRANT = "grant"
    APPOINTMENT = "appointment"
    OUTAGE = "outage"
    PROJECT_UPDATE = "project_update"
    COMING_NEXT = "coming_next"
    RECOGNITION = "recognition"


class ItemStatus(StrEnum):
    """How far it has come: `late` is a promise not kept in time, `dropped` one given up."""

    PLANNED = "planned"
    DONE = "done"
    LATE = "late"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Item:
    """One short dated entry: typed once, and printed in every paper that selects it.

    `headline` is the bullet of a note and a slide; `detail`, in Markdown with figure tokens, the
    paragraph of a report and the notes under a slide. `period` is the one it is reported in, and
    whose figures its tokens print. `happened_on` to `until` are its own days; `due_on` is when a
    promise falls due. `cause` and `owner` say why, and by whom it is mended, where it answers for a
    figure. `follows` is the code of the promise whose outcome it tells.
    """

    code: str
    kind: ItemKind
    headline: str
    period: Period
    status: ItemStatus
    audience: Audience
    source: str
    place: Place
    detail: Source | None = None
    services: tuple[str, ...] = ()
    portfolio: str = ""
    priorities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    project: str = ""
    indicators: tuple[str, ...] = ()
    happened_on: date | None = None
    until: date | None = None
    due_on: date | None = None
    cause: str = ""
    owner: str = ""
    reason: str = ""
    note: str = ""
    follows: str = ""
    exemption: Exemption | None = None
    decided: Decided | None = None
    links: tuple[ItemLink, ...] = ()
    picture: ItemPicture | None = None
    listed: ItemList | None = None

    @property
    def first_day(self) -> date:
        """The first day it is about: its own, or that of its period."""
        return self.happened_on or self.period.starts_on

    @property
    def last_day(self) -> date:
        """The last day it is about."""
        return self.until or self.happened_on or self.period.ends_on

    @property
    def is_promise(self) -> bool:
        """Whether something was promised in it that falls due on a day."""
        return self.due_on is not None
