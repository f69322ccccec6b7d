"""The council itself, its services, and the rule by which it judges a result."""

from dataclasses import dataclass
from enum import StrEnum

from golden_thread.framework.status import Status
from golden_thread.periods import Nation
from golden_thread.problems import Place


class Language(StrEnum):
    """The language of its papers, as a BCP 47 tag."""

    ENGLISH = "en-GB"


class Condition(StrEnum):
    """When a line of a status rule applies."""

    MEETS_TARGET = "meets_target"
    WITHIN_TOLERANCE = "within_tolerance"
    OTHERWISE = "otherwise"


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One line of a status rule: the status given when its condition holds."""

    when: Condition
    status: Status


@dataclass(frozen=True, slots=True)
class Council:
    """A council as a whole. `rule` is ordered: the first line whose condition holds decides."""

    name: str
    full_name: str
    nation: Nation
    language: Language
    rule: tuple[RuleLine, ...]
    banner: str
    place: Place


@dataclass(frozen=True, slots=True)
class Service:
    """A part of the council that owes figures and commentary."""

    code: str
    title: str
    responsible: str
    place: Place
