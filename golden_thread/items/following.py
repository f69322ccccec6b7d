"""Which item tells the outcome of which.

In: items, or items with their entries. Out: those that follow one, or faults noted at the entries.
"""

from collections.abc import Sequence

from golden_thread.files import Entry
from golden_thread.items.item import Item


def check_following(read: Sequence[tuple[Item, Entry]]) -> None:
    """Note each item that follows what it cannot: nothing known, no promise, or round to itself."""
    by_code = {item.code: item for item, _ in read}
    for item, entry in read:
        if not item.follows:
            continue
        followed = by_code.get(item.follows)
        if followed is None:
            message = f"There is no item “{item.follows}” to follow."
            entry.note("GT-ITEMS-012", message, "follows")
        elif _comes_round(item, by_code):
            message = f"What “{item.code}” follows leads back to it."
            entry.note("GT-ITEMS-013", message, "follows")
        elif followed.due_on is None:
            message = f"“{item.follows}” has no “due_on”: nothing was promised there."
            entry.note("GT-ITEMS-012", message, "follows")


def _comes_round(item: Item, by_code: dict[str, Item]) -> bool:
    seen: set[str] = set()
    at: Item | None = item
    while at is not None and at.follows not in seen:
        if at.follows == item.code:
            return True
        seen.add(at.follows)
        at = by_code.get(at.follows)
    return False
