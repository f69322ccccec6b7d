"""The parts of the council, from `framework/services.yaml` and `framework/organisation.yaml`.

In: the folder. Out: services, directorates, portfolios and bodies, with a Problem for whatever in
them cannot stand. The second file may be left out.
"""

from datetime import date
from pathlib import Path

from golden_thread.files import Entry, Scalar, read_yaml
from golden_thread.framework.organisation import (
    Body,
    BodyKind,
    Directorate,
    Organisation,
    Portfolio,
    Service,
)
from golden_thread.framework.parts_file import keep, known_codes, read_tenure
from golden_thread.problems import Problem

SERVICES = "framework/services.yaml"
ORGANISATION = "framework/organisation.yaml"
# Section 100B of the Local Government Act 1972 as amended by SI 2002/715, and SI 2012/2089 reg 6.
CLEAR_DAYS = 5


def read_services(root: Path, problems: list[Problem]) -> tuple[Service, ...]:
    """The sound services, in order."""
    top = read_yaml(root, SERVICES, problems)
    if top is None:
        return ()
    services: list[Service] = []
    for entry in top.needed_entries("services"):
        service = Service(
            code=entry.text("code"),
            title=entry.text("title"),
            responsible=entry.text("responsible"),
            place=entry.place,
            directorate=entry.text("directorate", ""),
            tenure=read_tenure(entry),
        )
        entry.refuse_others()
        keep(service, entry, services, "Service", "GT-FRAMEWORK-003")
    top.refuse_others()
    return tuple(services)


def read_organisation(
    root: Path, services: tuple[Service, ...] | None, problems: list[Problem]
) -> Organisation:
    """The other parts; `services` are those there are, or None where that could not be read."""
    if not (root / ORGANISATION).exists():
        directorates: tuple[Directorate, ...] = ()
        _check_directorates(services, directorates, problems)
        return Organisation()
    top = read_yaml(root, ORGANISATION, problems)
    if top is None:
        return Organisation()
    directorates = _directorates(top)
    organisation = Organisation(directorates, _portfolios(top, services), _bodies(top))
    top.refuse_others()
    _check_directorates(services, directorates, problems)
    return organisation


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
        body = Body(
            code=entry.text("code"),
            title=entry.text("title"),
            kind=entry.choice("kind", BodyKind),
            publishes=entry.yes("publishes", default=True),
            clear_days=entry.whole("clear_days", CLEAR_DAYS),
            meets_on=_days(entry, "meets_on"),
            place=entry.place,
            tenure=read_tenure(entry),
        )
        entry.refuse_others()
        keep(body, entry, bodies, "Body", "GT-FRAMEWORK-018")
    return tuple(bodies)


def _days(entry: Entry, name: str) -> tuple[date, ...]:
    """The list of days under a name, in order of time; each is read as a date of its own."""
    days = []
    for typed in entry.texts(name):
        alone = Entry({name: Scalar(typed, entry.place_of(name))}, entry.place, entry.problems)
        day = alone.date(name)
        entry.sound = entry.sound and alone.sound
        if day is not None:
            days.append(day)
    return tuple(sorted(days))


def _check_directorates(
    services: tuple[Service, ...] | None,
    directorates: tuple[Directorate, ...],
    problems: list[Problem],
) -> None:
    """Note each service of a directorate that is not there."""
    for service in services or ():
        if service.directorate:
            named = Scalar(service.directorate, service.place)
            entry = Entry({"directorate": named}, service.place, problems)
            known_codes(entry, "directorate", directorates, "directorate")
