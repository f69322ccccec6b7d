"""How long a call takes of the processor, at its quickest.

A hostile line must not take long. What else the process does meanwhile, such as collecting what
other tests left, is no part of that: of several tries the quickest counts.
"""

import time
from collections.abc import Callable

TRIES = 3


def quickest(call: Callable[[], object], enough: float) -> float:
    """The seconds of the processor of the quickest try; no further try is made below `enough`."""
    best = float("inf")
    for _ in range(TRIES):
        started = time.process_time()
        call()
        best = min(best, time.process_time() - started)
        if best < enough:
            break
    return best
