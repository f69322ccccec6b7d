"""The definitions of what is new: a whole workspace, or services and measures of one that is there.

In: the measures of confirmed rows. Out: the texts of new files, and groups of keys to be added at
the end of files that are there.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from golden_thread.periods import Nation
from golden_thread.problems import Place, Problem, problem
from golden_thread.workspace.draft_files import (
    TO_BE_NAMED,
    Origins,
    draft_files,
    indicator_entry,
)
from golden_thread.workspace.file_texts import yaml_text
from golden_thread.workspace.from_papers.measures_confirmed import Measures
from golden_thread.workspace.from_papers.proposal_files import PAPERS, Standing
from golden_thread.workspace.kpi import Draft
from golden_thread.workspace.new_workspace import UNNAMED
from golden_thread.workspace.workspace import Workspace

INDICATORS = "framework/indicators/from-papers.yaml"
SERVICES = "framework/services.yaml"
Group = dict[str, Any]
_DASH = re.compile(r"^(?P<indent> *)- ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Whose:
    """The council and its nation, where they are told; else the papers tell, or it is assumed."""

    council: str = ""
    nation: Nation | None = None


@dataclass(frozen=True, slots=True)
class Definitions:
    """New files by name; and for files that are there, the key of their list and what is added."""

    files: Mapping[str, str]
    added: Sequence[tuple[str, str, Sequence[Group]]]
    problems: tuple[Problem, ...] = ()


def definitions_of(
    measures: Measures,
    whose: Whose,
    standing: Standing,
    made_at: datetime,
    workspace: Workspace | None,
) -> Definitions:
    """What must be defined for these measures."""
    drafts = measures.drafts()
    services = tuple(measures.services)
    if workspace is None:
        origins, problems = _origins(whose, standing, made_at)
        files = draft_files(Draft(services, drafts, origins.council), origins)
        del files["figures.csv"]
        return Definitions(files, (), problems)
    council = workspace.framework.council
    origins = Origins(council.full_name, council.nation, "", made_at)
    added = []
    if services:
        named = [
            {"code": each.code, "title": each.title, "responsible": TO_BE_NAMED}
            for each in services
        ]
        added.append((SERVICES, "services", named))
    if drafts:
        entries = [indicator_entry(each, origins) for each in drafts]
        added.append((INDICATORS, "indicators", entries))
    return Definitions({}, added)


def with_entries(before: str, key: str, entries: Sequence[Group]) -> str:
    """The text of a YAML file with these groups at the end of its list."""
    text = yaml_text({key: list(entries)})
    if not before.strip():
        return text
    body = text.partition("\n")[2]
    ours, theirs = _DASH.search(body), _DASH.search(before)
    if ours and theirs and ours["indent"] != theirs["indent"]:
        bare = body.removeprefix(ours["indent"]).replace(f"\n{ours['indent']}", "\n")
        lines = (f"{theirs['indent']}{line}" if line else line for line in bare.split("\n"))
        body = "\n".join(lines)
    return before + ("" if before.endswith("\n") else "\n") + body


def _origins(
    whose: Whose, standing: Standing, made_at: datetime
) -> tuple[Origins, tuple[Problem, ...]]:
    """The council and its nation: as told, as the papers name it most, or assumed."""
    problems = []
    told = Counter(each.text("council", "") for each in standing.papers if each.has("council"))
    named = told.most_common(1)[0][0] if told else ""
    council = whose.council or named
    if not council:
        message = f"The papers do not name the council; it is called “{UNNAMED}”."
        problems.append(problem("GT-WORKSPACE-026", Place(PAPERS), message))
    elif not whose.council:
        message = f"The council was taken to be {council}, which the papers name most."
        problems.append(problem("GT-WORKSPACE-026", Place(PAPERS), message))
    if whose.nation is None:
        message = "The papers do not say which nation the council is in; England was assumed."
        problems.append(problem("GT-WORKSPACE-026", Place(PAPERS), message))
    nation = whose.nation or Nation.ENGLAND
    return Origins(council or UNNAMED, nation, "", made_at), tuple(problems)
