"""The register of figures: one interface, whatever holds the rows.

In: an indicator, periods, a breakdown and a moment. Out: the revision of each figure that held
then. The workspace's register is made of the rows of `figures.csv`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from golden_thread.figures.observation import Breakdown, FigureKey, Observation
from golden_thread.periods import Period


class Register(Protocol):
    """What every register answers; each implementation passes the same contract suite."""

    def observations(
        self,
        indicator: str,
        periods: Sequence[Period],
        breakdown: Breakdown = (),
        as_at: datetime | None = None,
    ) -> tuple[Observation, ...]:
        """For each period that has one, in the order asked, the revision that held at `as_at`.

        `as_at` is an aware time and counts its own instant; None means the newest there is.
        """
        ...  # pragma: no cover - the body of a protocol is never run

    def keys(self, as_at: datetime | None = None) -> tuple[FigureKey, ...]:
        """Every figure there was at `as_at`, in the order in which it was first recorded."""
        ...  # pragma: no cover - the body of a protocol is never run


@dataclass(frozen=True, slots=True)
class WorkspaceRegister:
    """A register over the rows of a file."""

    revisions: dict[FigureKey, tuple[Observation, ...]] = field(default_factory=dict)
    # A measure is asked for many periods at once: it is found once, and each period within it.
    _by_period: dict[tuple[str, Breakdown], dict[Period, tuple[Observation, ...]]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        for key, rows in self.revisions.items():
            self._by_period.setdefault((key.indicator, key.breakdown), {})[key.period] = rows

    @classmethod
    def of(cls, rows: Iterable[Observation]) -> "WorkspaceRegister":
        """The register of these rows; the revisions of each figure are put in order."""
        gathered: dict[FigureKey, list[Observation]] = {}
        for row in rows:
            gathered.setdefault(row.key, []).append(row)
        ordered = {
            key: tuple(sorted(found, key=lambda row: row.revision))
            for key, found in gathered.items()
        }
        return cls(ordered)

    def observations(
        self,
        indicator: str,
        periods: Sequence[Period],
        breakdown: Breakdown = (),
        as_at: datetime | None = None,
    ) -> tuple[Observation, ...]:
        """See `Register.observations`."""
        by_period = self._by_period.get((indicator, breakdown), {})
        found = [_holding(by_period.get(period, ()), as_at) for period in periods]
        return tuple([row for row in found if row is not None])

    def keys(self, as_at: datetime | None = None) -> tuple[FigureKey, ...]:
        """See `Register.keys`."""
        return tuple(key for key, rows in self.revisions.items() if _holding(rows, as_at))


def _holding(rows: Sequence[Observation], as_at: datetime | None) -> Observation | None:
    """The last of the revisions in order that was there at the moment."""
    held = (row for row in reversed(rows) if as_at is None or row.recorded_at_utc <= as_at)
    return next(held, None) if rows else None
