"""The council itself, and the ways of its house that hold for every paper."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from golden_thread.framework.rule import Rule
from golden_thread.framework.status import Status
from golden_thread.periods import Nation
from golden_thread.problems import Place


class Language(StrEnum):
    """The language of its papers, as a BCP 47 tag."""

    ENGLISH = "en-GB"


@dataclass(frozen=True, slots=True)
class Licence:
    """The terms on which open data is given out: a name and the address of its text."""

    name: str = ""
    address: str = ""


NO_LICENCE = Licence()


@dataclass(frozen=True, slots=True)
class Council:
    """A council as a whole. `rule` is ordered: the first line whose condition holds decides.

    `tolerance_percent` is the share of its target that a target without a tolerance of its own is
    allowed. `status_words` are the council's own words for statuses, where it has them.
    """

    name: str
    full_name: str
    nation: Nation
    language: Language
    rule: Rule
    banner: str
    place: Place
    tolerance_percent: Decimal | None = None
    status_words: Mapping[Status, str] = field(default_factory=dict)
    licence: Licence = NO_LICENCE
