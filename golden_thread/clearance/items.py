"""Which items may stand in a paper, and what may be said of those that are held back.

In: items, and the audience of the paper. Out: a new list of those it admits, and for each exempt
one that it does not, the line that the law asks Part I to print.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from golden_thread.clearance.audiences import admits
from golden_thread.framework import Audience
from golden_thread.items import Item


@dataclass(frozen=True, slots=True)
class Withheld:
    """An exempt item as Part I tells of it.

    It has room for these words alone, so that nothing else of the item can be printed from it.
    """

    title: str
    paragraph: str
    reason: str


@dataclass(frozen=True, slots=True)
class Cleared:
    """What may be printed: the items admitted, in order, and what stands for those withheld."""

    items: tuple[Item, ...]
    withheld: tuple[Withheld, ...]


def clear_items(items: Iterable[Item], audience: Audience) -> Cleared:
    """What of these items a paper for this audience may print.

    Notes are for the council's own people and go into no paper: an item that is admitted comes out
    without its own. Nothing at all is told of an item for officers in a paper for others.
    """
    every = tuple(items)
    admitted = tuple(replace(each, note="") for each in every if admits(audience, each.audience))
    withheld = tuple(
        Withheld(each.exemption.title, each.exemption.paragraph, each.exemption.reason)
        for each in every
        if each.exemption is not None and not admits(audience, each.audience)
    )
    return Cleared(admitted, withheld)
