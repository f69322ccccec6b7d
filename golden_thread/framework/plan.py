"""The corporate plan: its priorities, and the themes that run across services."""

from dataclasses import dataclass

from golden_thread.framework.tenure import ALWAYS, Tenure
from golden_thread.problems import Place


@dataclass(frozen=True, slots=True)
class Priority:
    """One of the few aims of the plan."""

    code: str
    title: str
    place: Place
    tenure: Tenure = ALWAYS


@dataclass(frozen=True, slots=True)
class Theme:
    """A subject that runs across services, such as council tax and rates."""

    code: str
    title: str
    place: Place


@dataclass(frozen=True, slots=True)
class Plan:
    """What the council set out to do. A council whose plan is not written down has an empty one."""

    title: str = ""
    priorities: tuple[Priority, ...] = ()
    themes: tuple[Theme, ...] = ()
    tenure: Tenure = ALWAYS

    def priority(self, code: str) -> Priority | None:
        """The priority of this code, or None."""
        return next((each for each in self.priorities if each.code == code), None)

    def theme(self, code: str) -> Theme | None:
        """The theme of this code, or None."""
        return next((each for each in self.themes if each.code == code), None)


NO_PLAN = Plan()
