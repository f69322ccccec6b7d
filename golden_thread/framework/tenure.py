"""From when to when a part of the council is there.

In: a first and a last day, either of which may be open. Out: whether a day or a period falls in it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar


@dataclass(frozen=True, slots=True)
class Tenure:
    """From when to when a part of the council is there; both days belong to it, None is open."""

    starts_on: date | None = None
    ends_on: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the part is there on this day."""
        return (self.starts_on is None or self.starts_on <= day) and (
            self.ends_on is None or day <= self.ends_on
        )

    def meets(self, first: date, last: date) -> bool:
        """Whether the part is there on any day from the first to the last."""
        return (self.starts_on is None or self.starts_on <= last) and (
            self.ends_on is None or first <= self.ends_on
        )


ALWAYS = Tenure()


class _Dated(Protocol):
    @property
    def tenure(self) -> Tenure: ...  # pragma: no cover - the body of a protocol is never run


Dated = TypeVar("Dated", bound=_Dated)


def in_force(parts: Iterable[Dated], day: date) -> tuple[Dated, ...]:
    """Those of the parts (services, portfolios, bodies, priorities) that are there on this day."""
    return tuple(each for each in parts if each.tenure.holds(day))
