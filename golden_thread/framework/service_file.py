"""The services, from `framework/services.yaml`.

In: the folder, and the directorates they may belong to. Out: the sound services in order, with a
Problem for each other one.
"""

from pathlib import Path

from golden_thread.files import read_yaml
from golden_thread.framework.organisation import Directorate, Service
from golden_thread.framework.parts_file import keep, known_codes, read_tenure
from golden_thread.problems import Problem

SERVICES = "framework/services.yaml"


def read_services(
    root: Path, directorates: tuple[Directorate, ...] | None, problems: list[Problem]
) -> tuple[Service, ...]:
    """The sound services; `directorates` are those there are, or None if that is not known."""
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
        if service.directorate:
            known_codes(entry, "directorate", directorates, "directorate")
        keep(service, entry, services, "Service", "GT-FRAMEWORK-003")
    top.refuse_others()
    return tuple(services)
