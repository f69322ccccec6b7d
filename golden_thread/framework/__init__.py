"""What did we promise?

Definitions that people keep in YAML and CSV come in; a council, its services, indicators, targets
and status rule go out as one frozen `Framework`, or Problems with file and line.
"""

from golden_thread.framework.council import (
    Condition,
    Council,
    Language,
    Nation,
    RuleLine,
    Service,
)
from golden_thread.framework.framework import Framework
from golden_thread.framework.indicator import Frequency, Indicator, Polarity, Target
from golden_thread.framework.loading import load_framework
from golden_thread.framework.status import Status
from golden_thread.framework.units import Unit, places_of, print_change, print_value, rounded

__all__ = [
    "Condition",
    "Council",
    "Framework",
    "Frequency",
    "Indicator",
    "Language",
    "Nation",
    "Polarity",
    "RuleLine",
    "Service",
    "Status",
    "Target",
    "Unit",
    "load_framework",
    "places_of",
    "print_change",
    "print_value",
    "rounded",
]
