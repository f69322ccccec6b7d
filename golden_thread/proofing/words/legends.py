"""The key of a paper, in which its signs for a status are explained: “● on target  ○ missed”.

In: the lines of a paper. Out: each sign with its status. A line is a key where it explains two
signs at least; a sign that two lines explain otherwise is left out, and so are arrows.
"""

import re
from collections.abc import Iterable, Mapping

from golden_thread.framework import Status
from golden_thread.proofing.words.arrows import ARROWS
from golden_thread.proofing.words.status_wording import status_words

# A longer line is no key.
LONGEST = 400
_SIGNS = "●◐◑○◌◯◆◇■□▪▫★☆✓✔✗✘✕×~≈•⬤⚫⚪🔵"
_EXPLAINED = re.compile(
    rf"(?P<sign>[{_SIGNS}])[ \u00a0]{{0,3}}(?:[=:–—-]|means|denotes|is)?[ \u00a0]{{0,3}}"
    r"(?P<words>[A-Za-z][A-Za-z0-9%() /'-]{1,50})"
)
FEWEST = 2


def legend_of(lines: Iterable[str]) -> Mapping[str, Status]:
    """The signs that these lines explain, each with its status."""
    found: dict[str, set[Status]] = {}
    for line in lines:
        if len(line) > LONGEST or not any(sign in line for sign in _SIGNS):
            continue
        told = {}
        for match in _EXPLAINED.finditer(line):
            said = status_words(match["words"].strip(" -"))
            if said is not None and not said.is_soft and match["sign"] not in ARROWS:
                told[match["sign"]] = said.status
        if len(set(told.values())) >= FEWEST:
            for sign, status in told.items():
                found.setdefault(sign, set()).add(status)
    return {
        sign: statuses.copy().pop()
        for sign, statuses in found.items()
        if len(statuses) == 1 and statuses != {Status.GREY}
    }
