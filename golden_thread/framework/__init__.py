"""What did we promise?

Definitions that people keep in YAML and CSV come in; a council, its services, indicators, targets
and status rule go out as one frozen `Framework`, or Problems with file and line. The values are
here; `framework.loading` reads them from files and is imported where that is done.
"""

from golden_thread.framework.council import (
    Condition,
    Council,
    Language,
    RuleLine,
    Service,
)
from golden_thread.framework.framework import Framework
from golden_thread.framework.indicator import Frequency, Indicator, Polarity, Target
from golden_thread.framework.status import Status
from golden_thread.framework.units import Unit, places_of, print_change, print_value, rounded

__all__ = [
    "Condition",
    "Council",
    "Framework",
    "Frequency",
    "Indicator",
    "Language",
    "Polarity",
    "RuleLine",
    "Service",
    "Status",
    "Target",
    "Unit",
    "places_of",
    "print_change",
    "print_value",
    "rounded",
]
