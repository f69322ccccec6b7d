"""What happened, what was decided, what did we promise to do?

Short dated entries that people keep in files come in; items go out, chosen by kind, service and
window, and promises with what became of them.
"""

from golden_thread.items.item import Item, ItemKind, ItemStatus
from golden_thread.items.item_parts import (
    Decided,
    Exemption,
    ItemLink,
    ItemList,
    ItemPicture,
    Listed,
)

__all__ = [
    "Decided",
    "Exemption",
    "Item",
    "ItemKind",
    "ItemLink",
    "ItemList",
    "ItemPicture",
    "ItemStatus",
    "Listed",
]
