"""Which claims and findings are of which sentence, whatever a format did to its spaces and signs.

In: texts as printed and as read back. Out: whether they are the same, or one within the other.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol, TypeVar

from golden_thread.proofing import CheckedClaim
from tools.corpus.sentence import Expected

_NOT_LETTERS = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
# Shorter than this, one text within another is chance.
LEAST = 6
# What a claim is called that words make and no number prints; a kind that the proof-reader does not
# have yet finds nothing.
KINDS: Mapping[str, frozenset[str]] = {
    "direction": frozenset(("movement", "direction")),
    "verdict": frozenset(("verdict", "target_verdict", "met", "target_met")),
    "status": frozenset(("status",)),
    "superlative": frozenset(("superlative", "record")),
    "streak": frozenset(("streak",)),
    "multiple": frozenset(("multiple", "fraction")),
    "date": frozenset(("date", "date_range", "weekday")),
}


class _Said(Protocol):
    @property
    def sentence(self) -> str: ...  # the words it stands in


_Told = TypeVar("_Told", bound=_Said)


def bare(text: str) -> str:
    """The letters and digits of a text, in small letters."""
    return _NOT_LETTERS.sub("", text).lower()


def is_within(text: str, other: str) -> bool:
    """Whether two texts are the same, or the shorter stands in the longer and is no mere word."""
    one, two = sorted((bare(text), bare(other)), key=len)
    return one == two or (len(one) >= LEAST and one in two)


def told_of(sentence: str, told: Iterable[_Told]) -> Iterator[_Told]:
    """Those claims or findings that are of this sentence."""
    return (each for each in told if is_within(each.sentence, sentence))


def match(expected: Expected, claims: Iterable[CheckedClaim]) -> CheckedClaim | None:
    """The claim, of those of its sentence, that is the expected one; None where there is none.

    Where several may be it, one of the same kind with the same words comes first: “R” is a status
    and no letter of “42 working days”, and “13.9 per 1,000” not “28.1 per 1,000”.
    """
    found = [each for each in claims if _is_it(expected, each)]
    return min(found, key=lambda each: _distance(expected, each), default=None)


def _distance(expected: Expected, checked: CheckedClaim) -> tuple[bool, bool]:
    claim = checked.claim
    is_kind = claim.kind.value in {expected.kind, *KINDS.get(expected.kind, ())}
    return not is_kind, bare(expected.text) != bare(claim.text)


def _is_it(expected: Expected, checked: CheckedClaim) -> bool:
    claim = checked.claim
    if expected.kind == "period":
        is_read = expected.period in (claim.period, claim.against)
        return is_read or bare(expected.text) in bare(claim.text)
    kinds = KINDS.get(expected.kind, frozenset())
    if expected.kind == "date":
        return claim.kind.value in kinds or bare(expected.text) in bare(claim.text)
    if not _NUMBER.search(expected.text):
        is_said = bool(bare(expected.text)) and bare(expected.text) in bare(claim.text)
        return claim.kind.value in kinds or is_said
    return not _numbers(expected.text).isdisjoint(_numbers(claim.text))


def _numbers(text: str) -> set[str]:
    return {each.replace(",", "").rstrip(".") for each in _NUMBER.findall(text)}
