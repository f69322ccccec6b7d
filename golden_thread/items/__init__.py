"""What happened, what was decided, what did we promise to do?

Short dated entries that people keep in files come in; items go out, chosen by kind, service and
window, and promises with what became of them.
"""

from golden_thread.items.item import Item, ItemKind, ItemStatus
from golden_thread.items.item_files import read_items
from golden_thread.items.item_parts import (
    Decided,
    Exemption,
    ItemLink,
    ItemList,
    ItemPicture,
    Listed,
)
from golden_thread.items.promises import Promise, PromiseState, carry_forward
from golden_thread.items.selection import Selection, select
from golden_thread.items.window import (
    Dating,
    Window,
    between_meetings,
    day_of,
    last_period,
    next_period,
    this_period,
)

__all__ = [
    "Dating",
    "Decided",
    "Exemption",
    "Item",
    "ItemKind",
    "ItemLink",
    "ItemList",
    "ItemPicture",
    "ItemStatus",
    "Listed",
    "Promise",
    "PromiseState",
    "Selection",
    "Window",
    "between_meetings",
    "carry_forward",
    "day_of",
    "last_period",
    "next_period",
    "read_items",
    "select",
    "this_period",
]
