"""The parts of a council: directorates, services, portfolios, and the bodies that meet.

A council is one organisation that is drawn anew from time to time, so each part has a first and a
last day; a part without them has always been and still is.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from golden_thread.framework.tenure import ALWAYS, Tenure, in_force
from golden_thread.problems import Place


class BodyKind(StrEnum):
    """What kind of meeting a body holds."""

    COUNCIL = "council"
    EXECUTIVE = "executive"
    SCRUTINY = "scrutiny"
    COMMITTEE = "committee"
    PANEL = "panel"
    BOARD = "board"


@dataclass(frozen=True, slots=True)
class Directorate:
    """Services under one director. `responsible` is a job title."""

    code: str
    title: str
    responsible: str
    place: Place
    tenure: Tenure = ALWAYS


@dataclass(frozen=True, slots=True)
class Service:
    """A part of the council that owes figures and commentary; `directorate` may be empty."""

    code: str
    title: str
    responsible: str
    place: Place
    directorate: str = ""
    tenure: Tenure = ALWAYS


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The services that one Member of the executive answers for; `holder` is the office's title."""

    code: str
    title: str
    holder: str
    services: tuple[str, ...]
    place: Place
    tenure: Tenure = ALWAYS


@dataclass(frozen=True, slots=True)
class Body:
    """A committee, panel or board, with the days on which it meets.

    `publishes` is False where no law asks for its papers to be published. `clear_days` is how many
    clear working days before a meeting its papers are out.
    """

    code: str
    title: str
    kind: BodyKind
    publishes: bool
    clear_days: int
    meets_on: tuple[date, ...]
    place: Place
    tenure: Tenure = ALWAYS

    def meeting_after(self, day: date) -> date | None:
        """Its first meeting on this day or later, or None where none is known."""
        return min((each for each in self.meets_on if each >= day), default=None)

    def meeting_before(self, day: date) -> date | None:
        """Its last meeting before this day, or None where none is known."""
        return max((each for each in self.meets_on if each < day), default=None)


@dataclass(frozen=True, slots=True)
class Organisation:
    """All parts but the services, in the order of their files."""

    directorates: tuple[Directorate, ...] = ()
    portfolios: tuple[Portfolio, ...] = ()
    bodies: tuple[Body, ...] = ()

    def portfolio(self, code: str) -> Portfolio | None:
        """The portfolio of this code, or None."""
        return next((each for each in self.portfolios if each.code == code), None)

    def portfolio_of(self, service: str, day: date) -> Portfolio | None:
        """The portfolio that a service is in on this day, or None."""
        held = in_force(self.portfolios, day)
        return next((each for each in held if service in each.services), None)

    def directorate(self, code: str) -> Directorate | None:
        """The directorate of this code, or None."""
        return next((each for each in self.directorates if each.code == code), None)

    def body(self, code: str) -> Body | None:
        """The body of this code, or None."""
        return next((each for each in self.bodies if each.code == code), None)


NO_ORGANISATION = Organisation()
