"""The framework as one value, with the ways to ask it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from golden_thread.framework.council import Council
from golden_thread.framework.indicator import Indicator
from golden_thread.framework.organisation import NO_ORGANISATION, Organisation, Service
from golden_thread.framework.plan import NO_PLAN, Plan
from golden_thread.framework.rule import Rule
from golden_thread.framework.target import Target
from golden_thread.periods import Period


@dataclass(frozen=True, slots=True)
class Framework:
    """What a council promised: services and indicators in the order of their files, and targets."""

    council: Council
    services: tuple[Service, ...]
    indicators: tuple[Indicator, ...]
    targets: tuple[Target, ...]
    plan: Plan = NO_PLAN
    organisation: Organisation = NO_ORGANISATION
    # A paper asks for its indicators and targets by the thousand; a search through all of them
    # each time would grow with the square of the council's size.
    _by_code: dict[str, Indicator] = field(init=False, repr=False, compare=False)
    _services: dict[str, Service] = field(init=False, repr=False, compare=False)
    _in_force: dict[tuple[str, Period], Target] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_code", {each.code: each for each in self.indicators})
        object.__setattr__(self, "_services", {each.code: each for each in self.services})
        in_force = {(each.indicator, each.period): each for each in self.targets}
        object.__setattr__(self, "_in_force", in_force)

    def indicator(self, code: str) -> Indicator | None:
        """The indicator of this code, or None."""
        return self._by_code.get(code)

    def service(self, code: str) -> Service | None:
        """The service of this code, or None."""
        return self._services.get(code)

    def services_of(self, portfolio: str) -> tuple[Service, ...]:
        """The services of a portfolio, in the order it names them; none of one that is unknown."""
        found = self.organisation.portfolio(portfolio)
        return tuple(self._services[code] for code in found.services) if found else ()

    def services_under(self, directorate: str) -> tuple[Service, ...]:
        """The services of a directorate, in their own order."""
        return tuple(each for each in self.services if each.directorate == directorate)

    def indicators_of(self, service: str) -> tuple[Indicator, ...]:
        """The indicators that one service leads or shares, in order."""
        return self.indicators_where(services=(service,))

    def indicators_where(
        self,
        *,
        services: Iterable[str] = (),
        portfolios: Iterable[str] = (),
        priorities: Iterable[str] = (),
        themes: Iterable[str] = (),
    ) -> tuple[Indicator, ...]:
        """The indicators that have one at least of each of these, in order; empty means any.

        Portfolios stand for their services: an indicator of a service named, or of one of a
        portfolio named, is taken.
        """
        portfolios, services = tuple(portfolios), set(services)
        restricted = bool(portfolios or services)
        services.update(each.code for name in portfolios for each in self.services_of(name))
        aims, subjects = set(priorities), set(themes)
        return tuple(
            each
            for each in self.indicators
            if (not restricted or not services.isdisjoint(each.services))
            and (not aims or not aims.isdisjoint(each.priorities))
            and (not subjects or not subjects.isdisjoint(each.themes))
        )

    def target(self, code: str, period: Period) -> Target | None:
        """The target in force for this indicator and period, or None."""
        return self._in_force.get((code, period))

    def rule_of(self, indicator: Indicator) -> Rule:
        """The rule by which a figure of it is rated: its own, or else the council's."""
        return indicator.rule or self.council.rule
