"""Which audience may read what: an allow-list, so that what nobody allowed goes nowhere."""

from golden_thread.framework import Audience

# For each paper, what may stand in it. A Part II edition goes to Members at a meeting that has
# resolved to exclude the public; what is for officers alone stands in neither.
_ADMITTED: dict[Audience, frozenset[Audience]] = {
    Audience.PUBLIC: frozenset({Audience.PUBLIC}),
    Audience.MEMBERS: frozenset({Audience.PUBLIC, Audience.MEMBERS}),
    Audience.OFFICERS: frozenset({Audience.PUBLIC, Audience.MEMBERS, Audience.OFFICERS}),
    Audience.EXEMPT: frozenset({Audience.PUBLIC, Audience.MEMBERS, Audience.EXEMPT}),
}


def admits(paper: Audience, given: Audience) -> bool:
    """Whether a paper for this audience may print what is given to that one."""
    return given in _ADMITTED[paper]
