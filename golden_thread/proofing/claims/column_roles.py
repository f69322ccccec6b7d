"""What the cells of a column hold, by the words that councils put over it.

In: the heading of a column in plain wording, without the period it names. Out: its role, or None
where the words say nothing of figures.
"""

import re
from enum import Enum


class Role(Enum):
    """What the cells of a column hold, with the words that head such a column."""

    VALUE = (
        "value",
        "actual",
        "result",
        "performance",
        "figure",
        "outturn",
        "current",
        "achieved",
        "latest",
        "this quarter",
        "this period",
        "this month",
        "actual performance",
        "current performance",
        "latest performance",
        "current value",
        "latest value",
        "score",
        "actual value",
        "actual result",
        "quarter actual",
        "current quarter",
    )
    PREVIOUS = (
        "previous",
        "last quarter",
        "previous quarter",
        "last month",
        "previous month",
        "prior quarter",
        "prior period",
        "previous period",
        "last period",
        "quarter before",
        "the quarter before",
        "month before",
        "previous result",
        "previous value",
        "previous performance",
        "prev quarter",
        "prev",
    )
    LAST_YEAR = (
        "last year",
        "same quarter last year",
        "same period last year",
        "this time last year",
        "same quarter previous year",
        "same period previous year",
        "same quarter of last year",
        "same quarter a year ago",
        "a year ago",
        "one year ago",
        "year ago",
        "a year earlier",
        "12 months ago",
        "twelve months ago",
        "previous year",
        "prior year",
    )
    CHANGE = ("change", "difference", "+/-", "movement")
    VARIANCE = ("variance",)
    DIRECTION = (
        "direction",
        "direction of travel",
        "trend",
        "travel",
        "dot",
        "d.o.t",
        "trend arrow",
        "direction of change",
        "performance trend",
        "short term trend",
        "short-term trend",
        "quarterly trend",
        "trend from last quarter",
        "trend since last quarter",
        "trend from previous quarter",
        "direction of travel from last quarter",
    )
    TARGET = (
        "target",
        "plan",
        "quarterly target",
        "quarter target",
        "target for quarter",
        "target value",
        "target for the quarter",
        "current target",
        "kpi target",
        "goal",
    )
    YEAR_TARGET = ("annual target", "year end target", "year-end target", "full year target")
    STATUS = (
        "status",
        "rag",
        "rag status",
        "rating",
        "rag rating",
        "current rag",
        "current status",
        "performance status",
        "status (rag)",
        "r/a/g",
        "traffic light",
        "performance rag",
        "target status",
    )
    VERDICT = (
        "performance against target",
        "against target",
        "vs target",
        "versus target",
        "on target",
        "on target?",
        "target met",
        "target met?",
        "target achieved",
        "target achieved?",
        "met target",
        "met target?",
    )
    YEAR = ("year so far", "year to date", "ytd")
    YEAR_STATUS = ("year status", "year to date status", "ytd status")
    PERIOD = ("period", "when")


_CONNECTING = re.compile(r"\b(?:from|since|on|in|for|against|compared with)\b *")
_EDGES = " .:-()"
_ROLES = {words: role for role in Role for words in role.value}


def role_of(words: str) -> Role | None:
    """The role of a column with this heading."""
    whole = _ROLES.get(words.strip(_EDGES))
    return whole or _ROLES.get(_CONNECTING.sub("", words).strip(_EDGES))
