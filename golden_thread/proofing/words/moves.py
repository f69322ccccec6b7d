"""What a word of movement may mean besides up, down and no change.

In: nothing. Out: the kinds of meaning. “Improved” is about what the number means, “slipped” may be
about either, and “closer to target” is about the distance from it.
"""

from enum import StrEnum

from golden_thread.figures import Movement


class Goodness(StrEnum):
    """A movement said as good or bad, whichever way the number went."""

    BETTER = "better"
    WORSE = "worse"


class Turn(StrEnum):
    """A movement whose word may be about the number or about what it means: “slipped”, “gained”.

    It is borne out where either reading is.
    """

    UPTURN = "upturn"
    DOWNTURN = "downturn"


class Nearness(StrEnum):
    """A movement said by how far the figure is from its target."""

    CLOSER = "closer"
    FURTHER = "further"


Moved = Movement | Goodness | Turn | Nearness
