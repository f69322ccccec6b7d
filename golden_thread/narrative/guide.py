"""How a paper of ours is to be read, in words: its moment, its statuses, its directions.

In: the council with its rule, and the moment as at which the figures are. Out: one paragraph each.
"""

from datetime import datetime

from golden_thread.framework import Condition, Council, Language, Status
from golden_thread.narrative.phrases import status_word
from golden_thread.periods import PeriodKind, containing, label

_WHEN = {
    Language.ENGLISH: {
        Condition.MEETS_TARGET: "the figure meets its target",
        Condition.WITHIN_TOLERANCE: "it falls short by no more than the tolerance agreed with it",
        Condition.OTHERWISE: "it falls further short",
    }
}


def reading_guide(council: Council, as_at: datetime) -> tuple[str, ...]:
    """The paragraphs, in order."""
    day = label(containing(as_at.date(), PeriodKind.DAY))
    rule = "; ".join(_line(council, line.status, line.when) for line in council.rule)
    grey = f"{status_word(Status.GREY, council.language)} ({Status.GREY.shape})"
    return (
        f"The figures are as recorded on {day} at {as_at:%H:%M} ({as_at.tzname()}).",
        f"A status is printed as a shape, a word and a letter: {rule}. {grey} "
        "stands beside a figure that is only monitored, has no target or is not held. A status "
        "that is marked as published is the one an earlier paper printed.",
        "Direction of travel sets a figure beside that of the period before. Better and worse go "
        "by what is good for the measure; where neither way is good, it says higher or lower.",
        "A figure has no more decimals than it was given with. Changes are worked out before "
        "rounding, so that they may not be what the printed figures give.",
    )


def _line(council: Council, status: Status, when: Condition) -> str:
    word = status_word(status, council.language)
    return f"{word} ({status.shape} {status.letter}) where {_WHEN[council.language][when]}"
