"""The parts of the council, from `framework/organisation.yaml` and `framework/services.yaml`.

In: the folder. Out: directorates, services, portfolios and bodies, with a Problem for whatever in
them cannot stand. The first file may be left out.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from golden_thread.files import Entry, read_yaml
from golden_thread.framework.organisation import (
    Body,
    BodyKind,
    Directorate,
    Organisation,
    Portfolio,
    Service,
)
from golden_thread.framework.parts_file import keep, known_codes, read_tenure
from golden_thread.framework.service_file import read_services
from golden_thread.framework.tenure import Tenure
from golden_thread.problems import Place, Problem, stops

ORGANISATION = "framework/organisation.yaml"
# Section 100B of the Local Government Act 1972 as amended by SI 2002/715, and SI 2012/2089 reg 6.
CLEAR_DAYS = 5
# 28 days' notice of a private meeting (SI 2012/2089 reg 5) is the longest any law asks for.
MOST_CLEAR_DAYS = 28
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Parts:
    """What was read; `known_services` is None where the services are not all there."""

    services: tuple[Service, ...]
    known_services: tuple[Service, ...] | None
    organisation: Organisation


def read_parts(root: Path, problems: list[Problem]) -> Parts:
    """The parts of the council that are sound.

    A part with a fault of its own is not there, but neither is it unknown: what belongs to it is
    not held against the list until the list is whole.
    """
    start = len(problems)
    top = _open(root, problems)
    directorates = _directorates(top) if top else ()
    known_directorates = None if stops(problems[start:]) else directorates
    start = len(problems)
    services = read_services(root, known_directorates, problems)
    known_services = None if stops(problems[start:]) else services
    if top is None:
        return Parts(services, known_services, Organisation())
    organisation = Organisation(directorates, _portfolios(top, known_services), _bodies(top))
    top.refuse_others()
    return Parts(services, known_services, organisation)


def _open(root: Path, problems: list[Problem]) -> Entry | None:
    """The file, an entry with nothing in it where there is none, or None if it cannot be read."""
    if not (root / ORGANISATION).exists():
        return Entry({}, Place(ORGANISATION), problems)
    return read_yaml(root, ORGANISATION, problems)


def _directorates(top: Entry) -> tuple[Directorate, ...]:
    directorates: list[Directorate] = []
    for entry in top.entries("directorates"):
        directorate = Directorate(
            entry.text("code"),
            entry.text("title"),
            entry.text("responsible"),
            entry.place,
            read_tenure(entry),
        )
        entry.refuse_others()
        keep(directorate, entry, directorates, "Directorate", "GT-FRAMEWORK-018")
    return tuple(directorates)


def _portfolios(top: Entry, services: tuple[Service, ...] | None) -> tuple[Portfolio, ...]:
    portfolios: list[Portfolio] = []
    for entry in top.entries("portfolios"):
        portfolio = Portfolio(
            code=entry.text("code"),
            title=entry.text("title"),
            holder=entry.text("holder"),
            services=entry.texts("services"),
            place=entry.place,
            tenure=read_tenure(entry),
        )
        entry.refuse_others()
        known_codes(entry, "services", services, "service")
        keep(portfolio, entry, portfolios, "Portfolio", "GT-FRAMEWORK-018")
    return tuple(portfolios)


def _bodies(top: Entry) -> tuple[Body, ...]:
    bodies: list[Body] = []
    for entry in top.entries("bodies"):
        tenure = read_tenure(entry)
        body = Body(
            code=entry.text("code"),
            title=entry.text("title"),
            kind=entry.choice("kind", BodyKind),
            publishes=entry.yes("publishes", default=True),
            clear_days=entry.whole("clear_days", CLEAR_DAYS),
            meets_on=_meetings(entry, tenure),
            place=entry.place,
            tenure=tenure,
        )
        entry.refuse_others()
        if body.clear_days > MOST_CLEAR_DAYS:
            message = f"{body.clear_days} clear days are more than any notice of a meeting."
            entry.note("GT-FRAMEWORK-031", message, "clear_days")
        keep(body, entry, bodies, "Body", "GT-FRAMEWORK-018")
    return tuple(bodies)


def _meetings(entry: Entry, tenure: Tenure) -> tuple[date, ...]:
    """The days of a body's meetings in order of time, with a doubt about each that is odd."""
    days: set[date] = set()
    for day, place in entry.dates("meets_on"):
        odd = (
            "is there twice" if day in days
            else "is a Saturday" if day.weekday() == SATURDAY
            else "is a Sunday" if day.weekday() > SATURDAY
            else "is not within the time of the body" if not tenure.holds(day)
            else ""
        )  # fmt: skip
        if odd:
            entry.note("GT-FRAMEWORK-032", f"The meeting on {day} {odd}.", "meets_on", place)
        days.add(day)
    return tuple(sorted(days))
