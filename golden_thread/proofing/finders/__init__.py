"""What else does a sentence say?

A sentence where it stands comes in; claims that are no number, movement or status of one figure go
out: whether a target was met, parts and wholes, totals, counts, streaks, records, days. Each file
here finds one kind with its `find`; this folder is their list.
"""

import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module

from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.scene import Scene

Finder = Callable[[Scene], Iterator[Claim]]

FINDERS: tuple[Finder, ...] = tuple(
    import_module(f"{__name__}.{found.name}").find for found in pkgutil.iter_modules(__path__)
)


def found_besides(scene: Scene) -> Iterator[Claim]:
    """What each finder finds in this sentence."""
    for find in FINDERS:
        yield from find(scene)
