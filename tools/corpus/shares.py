"""A whole in three parts, and the shares they make.

In: a count and chance. Out: parts that add up to it, with the names of areas, and shares of 100.
"""

from dataclasses import dataclass
from decimal import Decimal
from random import Random


@dataclass(frozen=True, slots=True)
class Division:
    """Three parts of a total, empty where it is too small to part, and three exact shares."""

    names: tuple[str, ...]
    parts: tuple[int, ...]
    shares: tuple[Decimal, ...]


def divided(total: Decimal | None, names: tuple[str, ...], chance: Random) -> Division:
    """The total in three parts by chance; the shares come from parts of their own."""
    parts = _parts(int(total), chance) if total is not None and total >= 12 else ()
    whole = chance.randint(300, 2_000)
    shares = tuple(Decimal(100 * each) / whole for each in _parts(whole, chance))
    return Division(names, parts, shares)


def _parts(total: int, chance: Random) -> tuple[int, ...]:
    first = round(total * chance.uniform(0.2, 0.5))
    second = round(total * chance.uniform(0.15, 0.4))
    return first, second, total - first - second
