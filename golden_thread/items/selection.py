"""Which items a section of a paper prints.

In: items, what to choose them by, and a window. Out: those that fit, in the order of their files.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from golden_thread.items.item import Item, ItemKind
from golden_thread.items.window import Window


@dataclass(frozen=True, slots=True)
class Selection:
    """What to choose items by: an item fits when each list that is given has something of it.

    An empty list asks nothing. `codes` names items themselves, and then nothing else is asked.
    """

    kinds: tuple[ItemKind, ...] = ()
    services: tuple[str, ...] = ()
    portfolios: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()

    def fits(self, item: Item) -> bool:
        """Whether the item is one of those asked for, whenever it was."""
        if self.codes:
            return item.code in self.codes
        asked = (
            (self.kinds, (item.kind,)),
            (self.services, item.services),
            (self.portfolios, (item.portfolio,)),
            (self.priorities, item.priorities),
            (self.themes, item.themes),
            (self.projects, (item.project,)),
            (self.indicators, item.indicators),
        )
        return all(not wanted or set(wanted) & set(had) for wanted, had in asked)


def select(
    items: Iterable[Item], selection: Selection, window: Window | None = None
) -> tuple[Item, ...]:
    """The items that fit, in the order they come in; those named by code in the order of naming.

    Without a window they may be of any time; items named by code are not held to one.
    """
    fitting = tuple(item for item in items if selection.fits(item))
    if selection.codes:
        return tuple(sorted(fitting, key=lambda item: selection.codes.index(item.code)))
    return tuple(item for item in fitting if window is None or window.holds(item))
