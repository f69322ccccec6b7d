"""The framework as one value, with the ways to ask it."""

from dataclasses import dataclass

from golden_thread.framework.council import Council, Service
from golden_thread.framework.indicator import Indicator, Target
from golden_thread.periods import Period


@dataclass(frozen=True, slots=True)
class Framework:
    """What a council promised: services and indicators in the order of their files, and targets."""

    council: Council
    services: tuple[Service, ...]
    indicators: tuple[Indicator, ...]
    targets: tuple[Target, ...]

    def indicator(self, code: str) -> Indicator | None:
        """The indicator of this code, or None."""
        return next((each for each in self.indicators if each.code == code), None)

    def service(self, code: str) -> Service | None:
        """The service of this code, or None."""
        return next((each for each in self.services if each.code == code), None)

    def indicators_of(self, service: str) -> tuple[Indicator, ...]:
        """The indicators of one service, in order."""
        return tuple(each for each in self.indicators if each.service == service)

    def target(self, code: str, period: Period) -> Target | None:
        """The target in force for this indicator and period, or None."""
        found = (each for each in self.targets if each.indicator == code)
        return next((each for each in found if each.period == period), None)
