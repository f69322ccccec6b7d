"""The council and its services, from `council.yaml` and `framework/services.yaml`.

In: the folder. Out: the values, with a Problem for whatever in them cannot stand.
"""

from pathlib import Path

from golden_thread.files import Entry, read_yaml
from golden_thread.framework.council import Condition, Council, Language, RuleLine, Service
from golden_thread.framework.status import Status
from golden_thread.periods import Nation
from golden_thread.problems import Problem


def read_council(root: Path, problems: list[Problem]) -> Council | None:
    """The council, or None when its file has an error."""
    entry = read_yaml(root, "council.yaml", problems)
    if entry is None:
        return None
    council = Council(
        name=entry.text("name"),
        full_name=entry.text("full_name"),
        nation=entry.choice("nation", Nation),
        language=entry.choice("language", Language, Language.ENGLISH),
        rule=_rule(entry),
        banner=entry.text("banner", ""),
        place=entry.place,
    )
    entry.refuse_others()
    return council if entry.sound else None


def _rule(entry: Entry) -> tuple[RuleLine, ...]:
    lines = []
    groups = entry.needed_entries("status_rule")
    for line in groups:
        lines.append(RuleLine(line.choice("when", Condition), line.choice("status", Status)))
        line.refuse_others()
        entry.sound = entry.sound and line.sound
    conditions = [line.when for line in lines]
    misplaced = conditions and conditions[-1] is not Condition.OTHERWISE
    twice = len(set(conditions)) < len(conditions)
    if all(line.sound for line in groups) and (misplaced or twice):
        message = "A status rule uses each condition once and ends with “otherwise”."
        entry.note("GT-FRAMEWORK-002", message, "status_rule")
    return tuple(lines)


def read_services(root: Path, problems: list[Problem]) -> tuple[Service, ...]:
    """The sound services, in order."""
    top = read_yaml(root, "framework/services.yaml", problems)
    if top is None:
        return ()
    services: list[Service] = []
    for entry in top.needed_entries("services"):
        service = Service(
            code=entry.text("code"),
            title=entry.text("title"),
            responsible=entry.text("responsible"),
            place=entry.place,
        )
        entry.refuse_others()
        if service.code and any(service.code == other.code for other in services):
            entry.note("GT-FRAMEWORK-003", f"Service “{service.code}” is there twice.", "code")
        if entry.sound:
            services.append(service)
    top.refuse_others()
    return tuple(services)
