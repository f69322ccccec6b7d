"""What a KPI workbook was found to say, before it is a workspace."""

from dataclasses import dataclass
from decimal import Decimal

from golden_thread.figures import Missing, Qualifier
from golden_thread.framework import Frequency, Polarity, Status, Unit
from golden_thread.periods import Period
from golden_thread.workspace.kpi.notes import Spot


@dataclass(frozen=True, slots=True)
class DraftFigure:
    """One figure, the status that the workbook gives it, and the note pinned to its cell."""

    period: Period
    value: Decimal | None
    missing: Missing | None
    qualifier: Qualifier
    printed: str
    status: Status | None
    note: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class DraftTarget:
    """One target; `upper` is the other end where it is a range."""

    period: Period
    value: Decimal
    upper: Decimal | None
    tolerance: Decimal | None
    tolerance_percent: Decimal | None
    spot: Spot


@dataclass(frozen=True, slots=True)
class DraftIndicator:
    """One indicator. `polarity` is None where the workbook does not tell it."""

    code: str
    title: str
    meaning: str
    service: str
    unit: Unit
    per: int
    counted: str
    decimals: int
    polarity: Polarity | None
    frequency: Frequency
    owner: str
    source: str
    figures: tuple[DraftFigure, ...]
    targets: tuple[DraftTarget, ...]
    comments: tuple[tuple[Period, str], ...]
    spot: Spot


@dataclass(frozen=True, slots=True)
class DraftService:
    """One service, and the title of its directorate where one is named."""

    code: str
    title: str
    directorate: str


@dataclass(frozen=True, slots=True)
class Draft:
    """All that was found. `council` is the full name that a title gives, else empty."""

    services: tuple[DraftService, ...]
    indicators: tuple[DraftIndicator, ...]
    council: str
