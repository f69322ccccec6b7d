"""When?

Dates, keys and the words of papers come in; periods that can be compared, named and stepped through
go out. Working days are in `golden_thread.periods.working_days`, which costs more to import.
"""

from golden_thread.periods.calendars import (
    ACADEMIC_YEAR,
    CALENDAR_YEAR,
    FINANCIAL_YEAR,
    PLANNING_YEAR,
    STANDARD_CALENDARS,
    Calendar,
)
from golden_thread.periods.containing import containing
from golden_thread.periods.keys import NotAPeriodKey, parse_key
from golden_thread.periods.label_reading import FoundPeriod, find_labels, parse_label
from golden_thread.periods.labels import LabelStyle, label
from golden_thread.periods.local_time import uk_local_date
from golden_thread.periods.nations import UNITED_KINGDOM, Nation
from golden_thread.periods.neighbours import (
    following,
    parts,
    periods_between,
    previous,
    same_last_year,
    year_to_date,
)
from golden_thread.periods.period import Period, PeriodKind

__all__ = [
    "ACADEMIC_YEAR",
    "CALENDAR_YEAR",
    "FINANCIAL_YEAR",
    "PLANNING_YEAR",
    "STANDARD_CALENDARS",
    "UNITED_KINGDOM",
    "Calendar",
    "FoundPeriod",
    "LabelStyle",
    "Nation",
    "NotAPeriodKey",
    "Period",
    "PeriodKind",
    "containing",
    "find_labels",
    "following",
    "label",
    "parse_key",
    "parse_label",
    "parts",
    "periods_between",
    "previous",
    "same_last_year",
    "uk_local_date",
    "year_to_date",
]
