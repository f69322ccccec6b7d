"""What cannot be true of an indicator.

In: an indicator and its entry. Out: faults, noted there.
"""

import re

from golden_thread.files import Entry
from golden_thread.framework.audience import Audience
from golden_thread.framework.indicator import Frequency, Indicator, Polarity, RollUp
from golden_thread.framework.units import Unit

# The form of a code (contracts, Identity).
CODE = re.compile(r"[A-Z][A-Z0-9-]*")
MOST_DECIMALS = 6
PLACES_OF_MONEY = (0, 2)


def check_indicator(indicator: Indicator, entry: Entry) -> None:
    """Note what in one indicator cannot stand, whatever the others say."""
    if indicator.code and not CODE.fullmatch(indicator.code):
        message = f"“{indicator.code}” is not a code: capitals, digits and hyphens, such as ICT01."
        entry.note("GT-FRAMEWORK-004", message, "code")
    if indicator.no_real_change < 0:
        message = "The band of no real change cannot be below zero."
        entry.note("GT-FRAMEWORK-007", message, "no_real_change")
    if indicator.audience is Audience.EXEMPT:
        message = "An indicator is for the public, Members or officers; only items are exempt."
        entry.note("GT-FRAMEWORK-024", message, "audience")
    if "unit" not in entry.faulty:
        _check_unit(indicator, entry)
    if indicator.frequency is Frequency.OCCASION and indicator.roll_up is not RollUp.NONE:
        message = "What happens on occasion has no year so far to roll up."
        entry.note("GT-FRAMEWORK-025", message, "roll_up")
    if indicator.rule and not indicator.is_judged:
        message = "It is only monitored, so that no rule of its own is ever asked."
        entry.note("GT-FRAMEWORK-035", message, "status_rule")


def _check_unit(indicator: Indicator, entry: Entry) -> None:
    unit = indicator.unit
    if unit is Unit.MONEY and indicator.decimals not in PLACES_OF_MONEY:
        entry.note("GT-FRAMEWORK-006", "Money is printed to the pound or the penny.", "decimals")
    if indicator.decimals > MOST_DECIMALS:
        entry.note("GT-FRAMEWORK-006", f"At most {MOST_DECIMALS} decimals.", "decimals")
    if unit.is_whole and indicator.decimals:
        message = f"What is measured in {unit.value} has no decimals."
        entry.note("GT-FRAMEWORK-006", message, "decimals")
    if (unit is Unit.RATE) != (indicator.per > 0) and "per" not in entry.faulty:
        message = "“per” goes with the unit “rate”, and that needs it: a number above zero."
        entry.note("GT-FRAMEWORK-026", message, "per")
    if unit is Unit.QUANTITY and not indicator.counted:
        message = "A quantity needs “counted”: the words of its unit, such as kilowatts."
        entry.note("GT-FRAMEWORK-026", message, "counted")
    if indicator.counted_one and not indicator.counted:
        message = "“counted_one” says one of what “counted” says, and that is not there."
        entry.note("GT-FRAMEWORK-026", message, "counted_one")
    sums = (RollUp.SUM, RollUp.MEAN)
    if unit in (Unit.DATE, Unit.YES_NO) and indicator.roll_up in sums:
        message = f"What is measured in {unit.value} cannot be added up."
        entry.note("GT-FRAMEWORK-025", message, "roll_up")
    if unit is Unit.YES_NO and indicator.polarity is Polarity.RANGE:
        entry.note("GT-FRAMEWORK-026", "A yes or no has no range.", "polarity")
