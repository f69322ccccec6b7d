"""Indicators from `framework/indicators/*.yaml`: any number of files, taken by name.

In: the folder, and what indicators may belong to. Out: the sound indicators in order, with a
Problem for the rest.
"""

from dataclasses import dataclass
from pathlib import Path

from golden_thread.files import Entry, read_yaml
from golden_thread.framework.indicator import Indicator
from golden_thread.framework.indicator_checks import check_indicator
from golden_thread.framework.indicator_entry import read_indicator
from golden_thread.framework.organisation import Service
from golden_thread.framework.parts_file import known_codes
from golden_thread.framework.plan import Plan
from golden_thread.problems import Place, Problem, problem


@dataclass(frozen=True, slots=True)
class Belongings:
    """What an indicator may belong to; None where that could not be read."""

    services: tuple[Service, ...] | None
    plan: Plan | None


def read_indicators(
    root: Path, belongings: Belongings, problems: list[Problem]
) -> tuple[Indicator, ...]:
    """The sound indicators, no two of which share a name."""
    names = sorted(path.name for path in (root / "framework/indicators").glob("*.y*ml"))
    if not names:
        place = Place("framework/indicators")
        problems.append(problem("GT-FILES-001", place, "There is no indicator file in it."))
    indicators: list[Indicator] = []
    taken: dict[str, Indicator] = {}
    for name in names:
        top = read_yaml(root, f"framework/indicators/{name}", problems)
        for entry in top.needed_entries("indicators") if top else ():
            indicator = read_indicator(entry)
            check_indicator(indicator, entry)
            _check_belonging(indicator, entry, belongings)
            _refuse_shared_names(indicator, taken, entry)
            if entry.sound:
                indicators.append(indicator)
                taken |= {each.casefold(): indicator for each in indicator.names}
        if top:
            top.refuse_others()
    return tuple(indicators)


def _check_belonging(indicator: Indicator, entry: Entry, belongings: Belongings) -> None:
    services, plan = belongings.services, belongings.plan
    name = "services" if entry.has("services") else "service"
    if indicator.service:
        known_codes(entry, name, services, "service", problem="GT-FRAMEWORK-005")
    known_codes(entry, "priorities", plan.priorities if plan else None, "priority")
    known_codes(entry, "themes", plan.themes if plan else None, "theme")


def _refuse_shared_names(indicator: Indicator, taken: dict[str, Indicator], entry: Entry) -> None:
    for name in indicator.names:
        other = taken.get(name.casefold())
        if name and other:
            message = f"“{name}” already names {other.code} ({other.place})."
            entry.note("GT-FRAMEWORK-008", message)
