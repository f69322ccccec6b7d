"""What a column of a table may hold, and of when: the words that headings and their readers share.

In: nothing. Out: the roles and the times.
"""

from enum import Enum, auto


class Role(Enum):
    """What the cells of a column hold.

    `VARIANCE` is a difference, which beside a target may be from it, and `GAP` one that surely is.
    `OTHER` is a heading that says that the column holds nothing of a figure's own.
    """

    VALUE = auto()
    PREVIOUS = auto()
    LAST_YEAR = auto()
    CHANGE = auto()
    VARIANCE = auto()
    GAP = auto()
    DIRECTION = auto()
    TARGET = auto()
    YEAR_TARGET = auto()
    STATUS = auto()
    VERDICT = auto()
    YEAR = auto()
    YEAR_STATUS = auto()
    PERIOD = auto()
    UNIT = auto()
    OTHER = auto()


class Time(Enum):
    """Of when a column is, or since when: told from the period of the table."""

    NOW = auto()
    PREVIOUS = auto()
    LAST_YEAR = auto()
    SO_FAR = auto()
    # A whole year, or one still to come: of no figure of a quarter.
    YEAR = auto()
    OTHER = auto()
