"""May this leave, and in what form?

What is to be printed and the audience of a paper come in; what may stand in it goes out. By
allow-list: what nobody allowed goes nowhere.
"""

from golden_thread.clearance.audiences import admits
from golden_thread.clearance.indicators import clear_indicators, refuse_indicators
from golden_thread.clearance.items import Cleared, Withheld, clear_items
from golden_thread.clearance.leftovers import Leftover, find_leftovers
from golden_thread.clearance.personal import Personal, find_personal

__all__ = [
    "Cleared",
    "Leftover",
    "Personal",
    "Withheld",
    "admits",
    "clear_indicators",
    "clear_items",
    "find_leftovers",
    "find_personal",
    "refuse_indicators",
]
