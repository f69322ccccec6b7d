"""The corporate plan, from `framework/plan.yaml`; a council may keep none.

In: the folder. Out: the plan with its sound priorities and themes, a Problem for each other one.
"""

from pathlib import Path

from golden_thread.files import Entry, read_yaml
from golden_thread.framework.parts_file import keep, read_tenure
from golden_thread.framework.plan import Plan, Priority, Theme
from golden_thread.problems import Problem

NAME = "framework/plan.yaml"


def read_plan(root: Path, problems: list[Problem]) -> Plan:
    """The plan; an empty one where there is no file."""
    if not (root / NAME).exists():
        return Plan()
    top = read_yaml(root, NAME, problems)
    if top is None:
        return Plan()
    plan = Plan(
        title=top.text("title"),
        priorities=_priorities(top),
        themes=_themes(top),
        tenure=read_tenure(top),
    )
    top.refuse_others()
    return plan


def _priorities(top: Entry) -> tuple[Priority, ...]:
    priorities: list[Priority] = []
    for entry in top.entries("priorities"):
        priority = Priority(
            entry.text("code"), entry.text("title"), entry.place, read_tenure(entry)
        )
        entry.refuse_others()
        keep(priority, entry, priorities, "Priority", "GT-FRAMEWORK-018")
    return tuple(priorities)


def _themes(top: Entry) -> tuple[Theme, ...]:
    themes: list[Theme] = []
    for entry in top.entries("themes"):
        theme = Theme(entry.text("code"), entry.text("title"), entry.place)
        entry.refuse_others()
        keep(theme, entry, themes, "Theme", "GT-FRAMEWORK-018")
    return tuple(themes)
