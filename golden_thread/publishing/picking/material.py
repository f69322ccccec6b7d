"""What papers are made of, and what of it a paper for one audience may be made of.

In: everything that the workspace holds. Out: the same with what the audience may not read taken
out, so that nothing further on can print it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from golden_thread.clearance import Withheld, clear_indicators, clear_items
from golden_thread.figures import Register
from golden_thread.files import Source
from golden_thread.framework import Audience, Framework
from golden_thread.items import Item
from golden_thread.publishing.layouts.house import NO_HOUSE, House


@dataclass(frozen=True, slots=True)
class Material:
    """What papers are made of. `commentary` is by period key and file name without its ending.

    `withheld` are the titles of exempt items that the audience may not read, `private` the codes
    of indicators taken out.
    """

    framework: Framework
    register: Register
    commentary: Mapping[tuple[str, str], Source]
    items: tuple[Item, ...] = ()
    house: House = NO_HOUSE
    withheld: tuple[Withheld, ...] = ()
    private: frozenset[str] = frozenset()


def cleared(material: Material, audience: Audience) -> Material:
    """The material of a paper for this audience, by allow-list."""
    whole = material.framework
    admitted = clear_indicators(whole.indicators, audience)
    codes = {each.code for each in admitted}
    targets = tuple(each for each in whole.targets if each.indicator in codes)
    items = clear_items(material.items, audience)
    return replace(
        material,
        framework=replace(whole, indicators=admitted, targets=targets),
        items=items.items,
        withheld=items.withheld,
        private=frozenset(each.code for each in whole.indicators) - codes,
    )
