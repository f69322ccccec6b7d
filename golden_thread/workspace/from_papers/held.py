"""Which figures of a paper does the register hold already?

In: a proposed figure and the register. Out: the figure as it is to be proposed: not at all where it
is held with the same value, as a revision with a note where it is held with another.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from golden_thread.periods import parse_key
from golden_thread.workspace.from_papers.proposal import Confidence, ProposedFigure
from golden_thread.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Held:
    """What is held; nothing where there is no workspace yet."""

    workspace: Workspace | None

    @classmethod
    def of(cls, workspace: Workspace | None) -> "Held":
        """What this workspace holds."""
        return cls(workspace)

    def beside(self, figure: ProposedFigure) -> ProposedFigure | None:
        """The figure to be proposed, or None where it is held as it is."""
        if self.workspace is None or not figure.period:
            return figure
        indicator = self.workspace.framework.indicator(figure.indicator)
        if indicator is None:
            return figure
        period = parse_key(figure.period)
        kind = indicator.frequency.period_kind
        if kind is not None and period.kind is not kind:
            note = f"{indicator.code} is due each {indicator.frequency.value}."
            return replace(figure, confidence=Confidence.LOW.value, note=_and(figure.note, note))
        found = self.workspace.register.observations(indicator.code, (period,))
        if not found:
            return figure
        if not figure.value or found[0].value == Decimal(figure.value):
            return None
        value = found[0].value
        held = "no value" if value is None else f"{value:f}"
        note = f"A revision: the register holds {held} ({found[0].source})."
        return replace(figure, note=_and(figure.note, note))


def _and(before: str, note: str) -> str:
    return f"{before} {note}".strip()
