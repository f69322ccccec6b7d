"""How many results have each status, with those that are not rated kept out of the count.

In: verdicts. Out: a `StatusCounts`, its shares of those rated, and whether a summary that carries
so much good news is out of balance with them.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from golden_thread.framework import Status
from golden_thread.judgement.verdict import Verdict


@dataclass(frozen=True, slots=True)
class StatusCounts:
    """How many results have each status.

    `is_by_target` means that the rated are exactly those that have a target: none is rated without
    one, and none that has one is grey.
    """

    green: int = 0
    amber: int = 0
    red: int = 0
    grey: int = 0
    is_by_target: bool = False

    @property
    def rated(self) -> int:
        """How many have a status that is not grey: what every share is a share of."""
        return self.green + self.amber + self.red

    @property
    def total(self) -> int:
        """How many there are, rated or not."""
        return self.rated + self.grey

    def of(self, status: Status) -> int:
        """How many have this status."""
        numbers = {
            Status.GREEN: self.green,
            Status.AMBER: self.amber,
            Status.RED: self.red,
            Status.GREY: self.grey,
        }
        return numbers[status]

    def share(self, status: Status) -> Decimal | None:
        """How many in a hundred of those rated have this status, not rounded; None of nobody."""
        if status is Status.GREY or not self.rated:
            return None
        return Decimal(self.of(status)) * 100 / self.rated


def count_statuses(verdicts: Iterable[Verdict]) -> StatusCounts:
    """The counts of these verdicts."""
    found = list(verdicts)
    numbers = Counter(verdict.status for verdict in found)
    return StatusCounts(
        green=numbers[Status.GREEN],
        amber=numbers[Status.AMBER],
        red=numbers[Status.RED],
        grey=numbers[Status.GREY],
        is_by_target=all(
            (verdict.target is None) == (verdict.status is Status.GREY) for verdict in found
        ),
    )


def is_unbalanced(counts: StatusCounts, good_news: int, other: int) -> bool:
    """Whether more than half of those rated are red and the summary carries good news alone.

    `good_news` is how many items of good news it carries, `other` how many that explain or ask. The
    Code of Recommended Practice on Local Authority Publicity (2011) asks for what is objective and
    even-handed; that “mostly” is more than half is ours.
    """
    mostly_red = counts.red * 2 > counts.rated
    return mostly_red and good_news > 0 and other == 0
