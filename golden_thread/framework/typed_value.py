"""How a file of the workspace holds a value.

In: a value as the register keeps it, and its unit. Out: the text of a cell, which
`parts_file.read_value` reads back as the same value.
"""

from datetime import date
from decimal import Decimal

from golden_thread.framework.units import Unit


def typed_value(value: Decimal, unit: Unit) -> str:
    """The value as a file of the workspace holds it: `61.98`, `2022-11-01`, `yes`."""
    if unit is Unit.DATE:
        return date.fromordinal(int(value)).isoformat()
    if unit is Unit.YES_NO:
        return "yes" if value else "no"
    return f"{value:f}"
