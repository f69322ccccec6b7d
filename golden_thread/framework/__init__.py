"""What did we promise?

Definitions that people keep in YAML and CSV come in; a council, its plan, its parts, its
indicators, targets and status rule go out as one frozen `Framework`, or Problems with file and
line. The values are here; `framework.loading` reads them from files and is imported where that is
done.
"""

from golden_thread.framework.audience import Audience
from golden_thread.framework.council import Council, Language, Licence
from golden_thread.framework.framework import Framework
from golden_thread.framework.indicator import (
    DefinitionVersion,
    Frequency,
    Indicator,
    Polarity,
    RollUp,
)
from golden_thread.framework.organisation import (
    Body,
    BodyKind,
    Directorate,
    Organisation,
    Portfolio,
    Service,
)
from golden_thread.framework.plan import Plan, Priority, Theme
from golden_thread.framework.rule import Condition, Rule, RuleLine
from golden_thread.framework.status import Status
from golden_thread.framework.target import Target
from golden_thread.framework.tenure import ALWAYS, Tenure, in_force
from golden_thread.framework.typed_value import typed_value
from golden_thread.framework.units import (
    Scale,
    Unit,
    places_of,
    print_change,
    print_range,
    print_value,
    rounded,
)

__all__ = [
    "ALWAYS",
    "Audience",
    "Body",
    "BodyKind",
    "Condition",
    "Council",
    "DefinitionVersion",
    "Directorate",
    "Framework",
    "Frequency",
    "Indicator",
    "Language",
    "Licence",
    "Organisation",
    "Plan",
    "Polarity",
    "Portfolio",
    "Priority",
    "RollUp",
    "Rule",
    "RuleLine",
    "Scale",
    "Service",
    "Status",
    "Target",
    "Tenure",
    "Theme",
    "Unit",
    "in_force",
    "places_of",
    "print_change",
    "print_range",
    "print_value",
    "rounded",
    "typed_value",
]
