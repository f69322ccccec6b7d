"""The four statuses, and how each is told apart without colour."""

from enum import StrEnum


class Status(StrEnum):
    """How good a result is. Grey is not rated: monitoring only, missing, or no target."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    GREY = "grey"

    @property
    def letter(self) -> str:
        """The letter printed beside the colour (contracts, Status)."""
        return {"green": "G", "amber": "A", "red": "R", "grey": "–"}[self.value]

    @property
    def shape(self) -> str:
        """The shape printed beside the colour: circle, diamond, triangle, dash."""
        return {"green": "●", "amber": "◆", "red": "▲", "grey": "–"}[self.value]
