"""A target: what was promised for one indicator and one period, and who agreed it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from golden_thread.periods import Period
from golden_thread.problems import Place


@dataclass(frozen=True, slots=True)
class Target:
    """What was promised.

    `value` is the target, or the lower end of the range where staying within a range is good, of
    which `upper` is the other end. `tolerance` is in the indicator's own unit: how far short of the
    target still counts as amber; `tolerance_percent` says the same as a share of the target. Where
    neither is given the council's own share holds. `agreed_on` is None where it is not known.
    """

    indicator: str
    period: Period
    value: Decimal
    tolerance: Decimal | None
    reason: str
    agreed_by: str
    agreed_on: date | None
    place: Place
    upper: Decimal | None = None
    tolerance_percent: Decimal | None = None
