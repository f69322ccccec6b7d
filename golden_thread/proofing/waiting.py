"""Checks that are numbered and wait for something, with what each waits for.

In: nothing. Out: the list that the page of checks prints after those that there are.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Waiting:
    """A check that is not there yet."""

    code: str
    title: str
    waits_for: str


WAITING = (
    Waiting(
        "GT-P01",
        "Figure that may not be given out yet",
        "the register to say of a figure that it is approved, embargoed or withdrawn. That an "
        "indicator is not for a paper's audience is refused already when the paper is built.",
    ),
    Waiting(
        "GT-P02",
        "Small number that points to a person",
        "a rule of the council for how small is too small, and for which measures; the register "
        "marks what is suppressed, and no paper prints that.",
    ),
    Waiting(
        "GT-P13",
        "Names and quotes before an election",
        "the dates of the council's pre-election periods, and the names of its councillors and "
        "candidates, which a workspace does not hold.",
    ),
    Waiting(
        "GT-P26",
        "Rank among other councils",
        "figures of other councils to rank by.",
    ),
    Waiting(
        "GT-P33",
        "Status of a project against its milestones",
        "projects with milestones; items hold single promises with their days.",
    ),
    Waiting(
        "GT-P42",
        "Cause or forecast without support (its other half, plain English, is there)",
        "evidence that a sentence could be held against. Whether a contractor caused a delay is in "
        "no register.",
    ),
)
