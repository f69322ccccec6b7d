"""A made-up council: a framework and a register by the project's own loader, and its truth.

In: chance. Out: a council with 12 to 30 measures of all units and both polarities, targets with
tolerances, and twelve quarters of figures.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from random import Random

from golden_thread.figures import COLUMNS
from golden_thread.framework import Framework, Indicator
from golden_thread.periods import Period, following, parse_key, previous
from golden_thread.problems import Problem
from golden_thread.proofing import Evidence
from golden_thread.workspace import load
from tools.corpus.measures import AREAS, NAMES, SERVICES, Measure
from tools.corpus.series import QUARTERS, Point, series

COUNCIL = """\
name: {name}
full_name: {name} District Council
nation: england
banner: {name} is made up to judge the proof-reader. There is no such council.
status_rule:
  - when: meets_target
    status: green
  - when: within_tolerance
    status: amber
  - when: otherwise
    status: red
status_words:
  green: {words[0]}
  amber: {words[1]}
  red: {words[2]}
  grey: {words[3]}
"""
_COLOURS = ("Green", "Amber", "Red", "Not rated")
# Which of the services and measures that there are: a paper of 12 to 30 measures.
_MOST, _LEAST = 30, 12


@dataclass(frozen=True, slots=True)
class MadeCouncil:
    """A council whose figures are all known. `points` are by code, oldest first."""

    framework: Framework
    evidence: Evidence
    quarters: tuple[Period, ...]
    points: dict[str, tuple[Point, ...]]
    areas: tuple[str, ...]

    def service_of(self, indicator: Indicator) -> str:
        """The title of the service that a measure belongs to."""
        found = self.framework.service(indicator.service)
        return found.title if found else ""

    @property
    def now(self) -> Period:
        """The quarter that its paper is about."""
        return self.quarters[-1]

    def measures_of(self, service: str) -> tuple[Indicator, ...]:
        """The measures of one service."""
        return self.framework.indicators_of(service)


def made_council(chance: Random) -> MadeCouncil:
    """A council drawn by chance, loaded from a workspace in a temporary folder."""
    quarters = _quarters(chance)
    drawn = _drawn(chance)
    points = {code: series(each, chance) for code, _, each in drawn}
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        _write(root, "council.yaml", COUNCIL.format(name=chance.choice(NAMES), words=_COLOURS))
        services = dict.fromkeys(service for _, service, _ in drawn)
        listed = "".join(
            f"  - code: {_slug(each)}\n    title: {each}\n    responsible: Head of {each}\n"
            for each in services
        )
        _write(root, "framework/services.yaml", f"services:\n{listed}")
        indicators = "\n".join(_indicator(*each) for each in drawn)
        _write(root, "framework/indicators/all.yaml", f"indicators:\n{indicators}")
        _write(root, "framework/targets.csv", _targets(drawn, points, quarters, chance))
        _write(root, "figures.csv", _figures(points, quarters))
        problems: list[Problem] = []
        workspace = load(root, problems)
    if workspace is None or problems:
        raise ValueError("\n".join(str(each) for each in problems))
    evidence = Evidence(workspace.framework, workspace.register)
    areas = tuple(chance.sample(AREAS, 3))
    return MadeCouncil(workspace.framework, evidence, quarters, points, areas)


def _quarters(chance: Random) -> tuple[Period, ...]:
    """Twelve quarters, of which the last is the second to the fourth of its year."""
    year, number = chance.randint(2021, 2025), chance.randint(2, 4)
    quarters = [parse_key(f"FY{year}-{(year + 1) % 100:02}-Q{number}")]
    for _ in range(QUARTERS - 1):
        quarters.insert(0, previous(quarters[0]))
    return tuple(quarters)


def _drawn(chance: Random) -> list[tuple[str, str, Measure]]:
    """Code, service and measure of each, by service."""
    services = chance.sample(sorted(SERVICES), chance.randint(3, 6))
    drawn = []
    for service in services:
        few = chance.sample(SERVICES[service], min(len(SERVICES[service]), chance.randint(4, 6)))
        letters = "".join(each for each in service.upper() if each.isalpha())[:3]
        drawn += [(f"{letters}{number:02}", service, each) for number, each in enumerate(few, 1)]
    if not _LEAST <= len(drawn) <= _MOST:
        return _drawn(chance)
    return drawn


def _indicator(code: str, service: str, measure: Measure) -> str:
    more = {"quantity": f"    counted: {measure.more}\n", "rate": f"    per: {measure.more}\n"}
    roll_up = "mean" if measure.unit not in ("count", "money", "quantity") else "sum"
    return (
        f"  - code: {code}\n    title: {measure.title}\n    meaning: {measure.title}, as counted.\n"
        f"    service: {_slug(service)}\n    unit: {measure.unit}\n"
        f"    decimals: {measure.decimals}\n    polarity: {measure.polarity}\n"
        f"    roll_up: {roll_up}\n    frequency: quarter\n    owner: Head of {service}\n"
        f"    source: Records of {service}\n{more.get(measure.unit, '')}"
    )


def _targets(
    drawn: list[tuple[str, str, Measure]],
    points: dict[str, tuple[Point, ...]],
    quarters: tuple[Period, ...],
    chance: Random,
) -> str:
    """A target a year for most measures, near the last figure on either side of it."""
    lines = ["indicator,period,target,tolerance,reason,agreed_by,agreed_on"]
    for code, _, measure in drawn:
        if chance.random() < 0.12:
            continue
        last = float(points[code][-1].value)
        factor = 1 + chance.choice((-1, 1)) * chance.uniform(0.01, 0.09)
        years = sorted({quarter.key[:9] for quarter in quarters})
        moves = {year: chance.choice((0.94, 0.96, 1.03)) for year in years[:-1]}
        for quarter in quarters:
            moved = moves.get(quarter.key[:9], 1.0)
            target = _round_target(last * factor * moved, measure)
            tolerance = _round_target(last * 0.03, measure)
            agreed = f"{quarter.starts_on.year - 1}-03-14"
            lines.append(f"{code},{quarter.key},{target},{tolerance},The plan,Cabinet,{agreed}")
    return "\n".join((*lines, ""))


def _round_target(level: float, measure: Measure) -> str:
    """Targets are round: whole per cents, tens of many, hundreds of pounds, halves of days."""
    if measure.unit == "percent":
        return f"{min(99, max(1, round(level)))}"
    if measure.unit == "money":
        return f"{max(100, round(level, -2)):.0f}"
    if measure.decimals:
        return f"{max(1, round(level * 2)) / 2:.1f}"
    return f"{max(1, round(level, -1) if level > 200 else round(level)):.0f}"


def _figures(points: dict[str, tuple[Point, ...]], quarters: tuple[Period, ...]) -> str:
    lines = [",".join(COLUMNS)]
    for code, values in points.items():
        for quarter, point in zip(quarters, values, strict=True):
            recorded = f"{following(quarter).starts_on.isoformat()}T09:00:00Z"
            cells = (
                code, quarter.key, "", f"{point.value}", "", "", "", "typed", "The service", "",
                "", "", "", "1", recorded, "", "",
            )  # fmt: skip
            lines.append(",".join(cells))
    return "\n".join((*lines, ""))


def _slug(title: str) -> str:
    return title.lower().replace(" ", "-")


def _write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
