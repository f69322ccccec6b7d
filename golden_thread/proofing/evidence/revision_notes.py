"""Whether a paper says that a figure was revised since it was published.

In: a claim and its paper, or words. Out: yes or no; in doubt yes, for then nothing is marked.
"""

import re

from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.words.wording import plain

# How far from a number a paper may say that it was revised: in its own line or those beside it.
LINES_BESIDE = 2
_REVISED = re.compile(
    r"\b(?:revised|restated|re-stated|corrected|recalculated|re-calculated|amended|updated since"
    r"|since updated|restatement|revision|previously (?:reported|published|stated|given)"
    r"|(?:first|originally) (?:reported|published|stated|given)|(?:was|were) reported (?:as|at))\b"
)
_OF_FIGURES = re.compile(r"\b(?:figures?|data|values?|numbers?|results?|percentages?|outturns?)\b")


def says_revised(words: str) -> bool:
    """Whether the words say that a figure was revised."""
    return _REVISED.search(plain(words)) is not None


def tells_of_revision(claim: Claim, case: Case) -> bool:
    """Whether the paper says, near the claim or of figures at large, that something was revised."""
    if says_revised(claim.sentence):
        return True
    lines = case.paper.lines
    here = [number for number, line in enumerate(lines) if claim.sentence in line.text]
    for number, line in enumerate(lines):
        words = plain(line.text)
        if not _REVISED.search(words):
            continue
        if _OF_FIGURES.search(words):
            return True
        if any(abs(number - at) <= LINES_BESIDE for at in here):
            return True
    return False
