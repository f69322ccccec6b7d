"""What an item may have beside its words: why it is exempt, who decided, links, pictures, lists."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Exemption:
    """Why an item stands in Part II only, and what Part I says of it.

    `title` is the line that Part I prints; the headline is never printed there. `paragraph` is that
    of Schedule 12A to the Local Government Act 1972; `reason` is why the public interest is in
    keeping it back.
    """

    title: str
    paragraph: str
    reason: str
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """Who took a decision, when, under which minute, and when call-in ends."""

    body: str
    on: date
    minute: str = ""
    call_in_ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class ItemLink:
    """Words that lead to an address."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class ItemPicture:
    """A picture of the workspace: `content` as read from `file`, described, with its rights."""

    file: str
    alternative: str
    rights: str
    content: bytes = field(repr=False)
    media_type: str = "image/png"


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry of a list: its words, and for a ranking the number it is ranked by."""

    text: str
    value: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list that belongs to an item; `counted` says what a ranking counts: clicks."""

    entries: tuple[Listed, ...]
    is_ranked: bool = False
    counted: str = ""
