"""What a name of a period means.

A match of a shape, and the setting of its paper, come in; the period goes out, or nothing where the
name has the shape of a period and is none, such as `2021/24` or 31 June.
"""

import re

from golden_thread.periods.keys import NotAPeriodKey, parse_key
from golden_thread.periods.label_days import (
    day_meant,
    days_meant,
    numeric_day_meant,
    numeric_days_meant,
    week_meant,
)
from golden_thread.periods.label_months import (
    month_meant,
    months_meant,
    months_to_meant,
    numeric_month_meant,
    year_to_date_meant,
)
from golden_thread.periods.label_setting import LabelSetting
from golden_thread.periods.label_shapes import LabelShape
from golden_thread.periods.label_years import (
    month_of_year_meant,
    months_of_year_meant,
    part_meant,
    parts_meant,
    year_meant,
)
from golden_thread.periods.period import Period


def meaning(shape: LabelShape, found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The period that the match names, if it names one."""
    return _MEANINGS[shape](found, setting)


def _key_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    try:
        return parse_key(found[0], setting.calendars)
    except NotAPeriodKey:
        return None


_MEANINGS = {
    LabelShape.KEY: _key_meant,
    LabelShape.PART: part_meant,
    LabelShape.YEAR_AND_PART: part_meant,
    LabelShape.PARTS: parts_meant,
    LabelShape.YEAR: year_meant,
    LabelShape.MONTH: month_meant,
    LabelShape.MONTHS: months_meant,
    LabelShape.MONTHS_TO: months_to_meant,
    LabelShape.YEAR_TO_DATE: year_to_date_meant,
    LabelShape.DAY: day_meant,
    LabelShape.NUMERIC_DAY: numeric_day_meant,
    LabelShape.DAYS: days_meant,
    LabelShape.WEEK: week_meant,
    LabelShape.MONTHS_OF_YEAR: months_of_year_meant,
    LabelShape.MONTH_OF_YEAR: month_of_year_meant,
    LabelShape.NUMERIC_MONTH: numeric_month_meant,
    LabelShape.NUMERIC_DAYS: numeric_days_meant,
}
