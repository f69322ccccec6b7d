"""Indicators from `framework/indicators/*.yaml`: any number of files, taken by name.

In: the folder and the services. Out: the sound indicators in order, with a Problem for the rest.
"""

import re
from collections.abc import Set as AbstractSet
from decimal import Decimal
from pathlib import Path

from golden_thread.files import Entry, read_yaml
from golden_thread.framework.indicator import Frequency, Indicator, Polarity
from golden_thread.framework.units import Unit
from golden_thread.problems import Place, Problem, problem

# The form of a code (contracts, Identity).
CODE = re.compile(r"[A-Z][A-Z0-9-]*")
MOST_DECIMALS = 6
PLACES_OF_MONEY = (0, 2)


def read_indicators(
    root: Path, services: AbstractSet[str] | None, problems: list[Problem]
) -> tuple[Indicator, ...]:
    """The sound indicators, no two of which share a name.

    `services` are the codes there are, or None where that could not be read.
    """
    names = sorted(path.name for path in (root / "framework/indicators").glob("*.y*ml"))
    if not names:
        place = Place("framework/indicators")
        problems.append(problem("GT-FILES-001", place, "There is no indicator file in it."))
    indicators: list[Indicator] = []
    for name in names:
        top = read_yaml(root, f"framework/indicators/{name}", problems)
        for entry in top.needed_entries("indicators") if top else ():
            indicator = _indicator(entry, services)
            _refuse_shared_names(indicator, indicators, entry)
            if entry.sound:
                indicators.append(indicator)
        if top:
            top.refuse_others()
    return tuple(indicators)


def _indicator(entry: Entry, services: AbstractSet[str] | None) -> Indicator:
    indicator = Indicator(
        code=entry.text("code"),
        title=entry.text("title"),
        meaning=entry.text("meaning"),
        service=entry.text("service"),
        unit=entry.choice("unit", Unit),
        decimals=entry.whole("decimals", 0),
        polarity=entry.choice("polarity", Polarity),
        frequency=entry.choice("frequency", Frequency),
        owner=entry.text("owner"),
        source=entry.text("source"),
        monitoring_only=entry.yes("monitoring_only"),
        no_real_change=entry.decimal("no_real_change") or Decimal(0),
        counted=entry.text("counted", ""),
        aliases=entry.texts("aliases"),
        place=entry.place,
    )
    entry.refuse_others()
    if indicator.code and not CODE.fullmatch(indicator.code):
        message = f"“{indicator.code}” is not a code: capitals, digits and hyphens, such as ICT01."
        entry.note("GT-FRAMEWORK-004", message, "code")
    if services is not None and indicator.service and indicator.service not in services:
        message = f"There is no service “{indicator.service}” in framework/services.yaml."
        entry.note("GT-FRAMEWORK-005", message, "service")
    if indicator.unit is Unit.MONEY and indicator.decimals not in PLACES_OF_MONEY:
        entry.note("GT-FRAMEWORK-006", "Money is printed to the pound or the penny.", "decimals")
    if indicator.decimals > MOST_DECIMALS:
        entry.note("GT-FRAMEWORK-006", f"At most {MOST_DECIMALS} decimals.", "decimals")
    if indicator.no_real_change < 0:
        message = "The band of no real change cannot be below zero."
        entry.note("GT-FRAMEWORK-007", message, "no_real_change")
    return indicator


def _refuse_shared_names(indicator: Indicator, others: list[Indicator], entry: Entry) -> None:
    taken = {name.casefold(): other for other in others for name in other.names}
    for name in indicator.names:
        other = taken.get(name.casefold())
        if name and other:
            message = f"“{name}” already names {other.code} ({other.place})."
            entry.note("GT-FRAMEWORK-008", message)
