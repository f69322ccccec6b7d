"""What a paper claims: a number, a change, a movement, a status or a target, and where it stands.

In: nothing. Out: the values that the extractors make and the checks read. `text` and `sentence`
are exactly as printed.
"""

from dataclasses import dataclass
from enum import StrEnum

from golden_thread.document import PaperPlace
from golden_thread.framework import Status
from golden_thread.periods import Period
from golden_thread.proofing.claims.said import Among, Counts, Met, Multiple, Share, Total
from golden_thread.proofing.claims.said_of_days import Day, PeriodLabel, PeriodNamed
from golden_thread.proofing.claims.said_of_series import Between, Record, Streak
from golden_thread.proofing.claims.said_of_sums import Rate, Worked
from golden_thread.proofing.words.moves import Moved
from golden_thread.proofing.words.quantity import Quantity


class ClaimKind(StrEnum):
    """What a claim says of its figure, or of days, parts and counts in the same breath."""

    VALUE = "value"
    CHANGE = "change"
    MOVEMENT = "movement"
    STATUS = "status"
    TARGET = "target"
    GAP = "gap"
    MET = "met"
    SHARE = "share"
    TOTAL = "total"
    COUNTS = "counts"
    MULTIPLE = "multiple"
    STREAK = "streak"
    RECORD = "record"
    RANK = "rank"
    DATE = "date"
    PERIOD = "period"


Said = (
    Among | Met | Share | Rate | Total | Worked | Counts | Multiple | Between | Streak | Record
    | Day
    | PeriodLabel | PeriodNamed
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement of a paper, bound as far as it could be.

    `start` is where `text` begins in the paragraph or cell at `place`. `indicator` and `period`
    are None where nothing was found that fits, with `unbound` saying why. `against` is the period
    that a change or a movement starts from, and `may_start` holds those it may start from where it
    may be either. In a table a number needs no unit: `in_table`. `said`
    is what the claim says where that is no number of a figure: a day, a sum, a streak. `is_named`
    where its own sentence or row names the measure, `in_picture` where it stands in the words for a
    chart or a picture.
    """

    kind: ClaimKind
    text: str
    sentence: str
    place: PaperPlace
    start: int
    indicator: str | None = None
    period: Period | None = None
    against: Period | None = None
    quantity: Quantity | None = None
    movement: Moved | None = None
    status: Status | None = None
    is_earlier: bool = False
    in_table: bool = False
    unbound: str = ""
    said: Said | None = None
    is_named: bool = False
    in_picture: bool = False
    may_start: tuple[Period, ...] = ()


class ClaimVerdict(StrEnum):
    """What can be said of a claim (contracts, JSON)."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    CANNOT_TELL = "cannot_tell"
