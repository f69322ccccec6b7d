"""Small frameworks and registers made in code, for tests that need no folder of definitions."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from golden_thread.figures import FigureKey, Observation, Origin, Qualifier, WorkspaceRegister
from golden_thread.framework import (
    Condition,
    Council,
    Framework,
    Frequency,
    Indicator,
    Language,
    Polarity,
    RuleLine,
    Service,
    Status,
    Target,
    Unit,
)
from golden_thread.periods import Nation, Period, PeriodKind, parse_key
from golden_thread.problems import Place

HERE = Place("made-up.yaml", 1)
Q2 = parse_key("FY2022-23-Q2")
Q1 = parse_key("FY2022-23-Q1")
Q4 = parse_key("FY2021-22-Q4")
Q3 = parse_key("FY2021-22-Q3")
LAST_YEAR = parse_key("FY2021-22-Q2")
RECORDED = datetime(2022, 10, 24, 9, tzinfo=UTC)
GREEN_AMBER_RED = (
    RuleLine(Condition.MEETS_TARGET, Status.GREEN),
    RuleLine(Condition.WITHIN_TOLERANCE, Status.AMBER),
    RuleLine(Condition.OTHERWISE, Status.RED),
)
_FREQUENCIES = {PeriodKind.MONTH: Frequency.MONTH, PeriodKind.QUARTER: Frequency.QUARTER}


def number(typed: str) -> Decimal | None:
    """The number typed in a cell of a table; None for an empty cell."""
    return Decimal(typed) if typed else None


def made_indicator(
    code: str = "BINS", title: str = "Bins collected on time", **given: Any
) -> Indicator:
    """An indicator: a percentage where higher is better unless told otherwise."""
    whole: dict[str, Any] = {
        "code": code,
        "title": title,
        "meaning": "What the title says.",
        "services": ("street",),
        "unit": Unit.PERCENT,
        "decimals": 1,
        "polarity": Polarity.HIGHER,
        "frequency": Frequency.QUARTER,
        "owner": "Head of Street Scene",
        "source": "Collection records",
        "monitoring_only": False,
        "no_real_change": Decimal(0),
        "counted": "",
        "aliases": (),
        "place": HERE,
    }
    return Indicator(**(whole | given))


def made_target(
    value: str, tolerance: str = "0", code: str = "BINS", period: Period = Q2
) -> Target:
    """A target agreed in the spring."""
    return Target(
        code,
        period,
        Decimal(value),
        Decimal(tolerance),
        "The plan",
        "Cabinet",
        date(2022, 4, 1),
        HERE,
    )


def made_framework(
    *indicators: Indicator,
    targets: tuple[Target, ...] = (),
    rule: tuple[RuleLine, ...] = GREEN_AMBER_RED,
    banner: str = "",
) -> Framework:
    """A council with one service and these indicators."""
    council = Council(
        name="Saltmere",
        full_name="Saltmere Borough Council",
        nation=Nation.ENGLAND,
        language=Language.ENGLISH,
        rule=rule,
        banner=banner,
        place=HERE,
    )
    service = Service("street", "Street Scene", "Head of Street Scene", HERE)
    return Framework(council, (service,), indicators, targets)


def made_observation(
    value: str | Decimal | None, period: Period = Q2, code: str = "BINS", **given: Any
) -> Observation:
    """The first revision of a figure, as an officer typed it."""
    whole: dict[str, Any] = {
        "key": FigureKey(code, period),
        "value": None if value is None else Decimal(value),
        "missing": None,
        "qualifier": Qualifier.EXACT,
        "printed": "",
        "origin": Origin.TYPED,
        "source": "the officer's return",
        "status_published": None,
        "stated_change": None,
        "stated_movement": None,
        "stated_against": None,
        "revision": 1,
        "recorded_at_utc": RECORDED,
        "reason": "",
        "note": "",
        "place": HERE,
    }
    return Observation(**(whole | given))


def made_register(*rows: Observation) -> WorkspaceRegister:
    """The register of these rows."""
    return WorkspaceRegister.of(rows)
