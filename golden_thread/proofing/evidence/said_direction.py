"""Which way a stated change is said to go: “a 12% fall”, “12 fewer than”, “down 12%”.

In: a claim of a change and its statement. Out: the words that say it together with the number, and
the same with the word that says the other way. A word of movement that is a claim of its own
(“fell by”, “an increase of”) is not read here.
"""

import re
from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.words.wording import plain

# Each word with the one that says the other way.
_UP = {
    "increase": "decrease",
    "rise": "fall",
    "growth": "reduction",
    "uplift": "reduction",
    "jump": "drop",
    "more": "fewer",
    "higher": "lower",
    "longer": "shorter",
    "greater": "less",
    "up": "down",
}
_DOWN = {
    "decrease": "increase",
    "fall": "rise",
    "drop": "rise",
    "reduction": "increase",
    "decline": "rise",
    "dip": "rise",
    "fewer": "more",
    "less": "more",
    "lower": "higher",
    "shorter": "longer",
    "down": "up",
}
_OTHER = {**_UP, **_DOWN}
_WORDS = "|".join(sorted(_OTHER, key=len, reverse=True))
_AFTER = re.compile(rf"(?: (?:year-on-year|annual|overall|net|real|further))? (?P<word>{_WORDS})\b")
_BEFORE = re.compile(
    r"\b(?P<word>increase|rise|growth|uplift|jump|decrease|fall|drop|reduction|decline|dip|up|down)"
    r" (?:of|by) (?:about |around |over |nearly |almost |just |some )?$"
)
NEAR = 40


@dataclass(frozen=True, slots=True)
class SaidDirection:
    """The way that the words say, with those words from `start` in the line, and their contrary."""

    movement: Movement
    text: str
    start: int
    contrary: str


def said_direction(claim: Claim, statement: Statement) -> SaidDirection | None:
    """The direction in the words beside a stated change; None where they say none."""
    at = claim.start - statement.start
    printed, words = statement.text, plain(statement.text)
    end = at + len(claim.text)
    after = _AFTER.match(words, end)
    near = max(0, at - NEAR)
    before = _BEFORE.search(words[near:at])
    if after is not None and before is None:
        word, text = after["word"], printed[at : after.end()]
        return _said(word, text, claim.start, f"{text.removesuffix(word)}{_OTHER[word]}")
    if before is not None and after is None:
        word, start = before["word"], near + before.start()
        text = printed[start:end]
        return _said(word, text, statement.start + start, f"{_OTHER[word]}{text[len(word) :]}")
    return None


def _said(word: str, text: str, start: int, contrary: str) -> SaidDirection:
    return SaidDirection(Movement.UP if word in _UP else Movement.DOWN, text, start, contrary)
