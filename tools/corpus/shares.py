"""A whole in three parts, and the shares they make.

In: a count and chance. Out: parts that add up to it, with the names of areas, and shares of 100.
"""

from dataclasses import dataclass
from decimal import Decimal
from random import Random

from tools.corpus.facts import rounded

HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Division:
    """Three parts of a total, empty where it is too small to part, and three exact shares."""

    names: tuple[str, ...]
    parts: tuple[int, ...]
    shares: tuple[Decimal, ...]


def divided(total: Decimal | None, names: tuple[str, ...], chance: Random) -> Division:
    """The total in three parts by chance; the shares come from parts of their own.

    Printed as whole per cents the shares make 100: a reader who adds them up finds no slip.
    """
    parts = _parts(int(total), chance) if total is not None and total >= 12 else ()
    shares = _shares(chance)
    while sum(rounded(each, 0) for each in shares) != HUNDRED:
        shares = _shares(chance)
    return Division(names, parts, shares)


def _shares(chance: Random) -> tuple[Decimal, ...]:
    """Three shares of a whole of its own."""
    whole = chance.randint(300, 2_000)
    return tuple(Decimal(100 * each) / whole for each in _parts(whole, chance))


def _parts(total: int, chance: Random) -> tuple[int, ...]:
    first = round(total * chance.uniform(0.2, 0.5))
    second = round(total * chance.uniform(0.15, 0.4))
    return first, second, total - first - second
