"""For whom something is: the one scale on which clearance decides what may go where."""

from enum import StrEnum


class Audience(StrEnum):
    """Who may read it. From the widest to the narrowest; `exempt` is for a meeting's Part II."""

    PUBLIC = "public"
    MEMBERS = "members"
    OFFICERS = "officers"
    EXEMPT = "exempt"
