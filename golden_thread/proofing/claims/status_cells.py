"""What a cell of a status column says: a colour, its letter, a mark, or that the target was met.

In: the words of the cell and the council's own words for its statuses. Out: the claim, or None
where the cell says nothing of the kind or two things at once.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from golden_thread.figures import Movement
from golden_thread.framework import Status
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Met
from golden_thread.proofing.words.status_marks import find_marks, mark_of_cell, met_by_words
from golden_thread.proofing.words.wording import plain

# A status by its word, or by its letter where that stands alone in its cell.
_STATUSES = {
    words: status
    for status in Status
    if status is not Status.GREY
    for words in (status.value, status.letter.lower())
}
_STATUS = re.compile(r"\b(?:red|amber|green)\b|^\W*[rag]\W*$")
# What a column says that is headed “Performance against target” or “Target met?”.
_VERDICTS: dict[str, Met] = {
    "yes": Met(True),
    "y": Met(True),
    "no": Met(False),
    "n": Met(False),
    "above": Met(None, Movement.UP),
    "above target": Met(None, Movement.UP),
    "over target": Met(None, Movement.UP),
    "exceeded": Met(True, Movement.UP),
    "exceeding": Met(True, Movement.UP),
    "exceeded target": Met(True, Movement.UP),
    "below": Met(None, Movement.DOWN),
    "below target": Met(None, Movement.DOWN),
    "under target": Met(None, Movement.DOWN),
    "ahead of target": Met(True),
    "better than target": Met(True),
    "worse than target": Met(False),
    "on or above target": Met(True),
    "within target": Met(True),
}


def status_of_cell(
    text: str, blank: Claim, renamed: Mapping[str, Status], *, shapes: bool
) -> Claim | None:
    """The status of a cell: the council's word for it, a colour or its letter, or a mark."""
    words = plain(text)
    own = [word for word in renamed if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words)]
    if own:
        word = max(own, key=len)
        start = words.index(word)
        status = renamed[word] if all(each in word for each in own) else None
    else:
        found = list(_STATUS.finditer(words))
        if not found:
            return _without_a_colour(text, blank, shapes=shapes)
        printed = found[0].group() if len(found) == 1 else ""
        word = re.sub(r"\W", "", printed)
        start = found[0].start() + printed.index(word) if printed else 0
        status = _STATUSES.get(word)
    if status is None:
        return None
    return replace(blank, text=text[start : start + len(word)], start=start, status=status)


def verdict_of_cell(text: str, blank: Claim) -> Claim | None:
    """What a cell says of its target: “Met”, “Below target”, “Yes”; None if something else."""
    words = plain(text).strip(" .:!")
    said = _VERDICTS.get(words)
    is_met = met_by_words(text)
    if said is None and is_met is not None:
        said = Met(is_met)
    return replace(blank, kind=ClaimKind.MET, said=said) if said else None


def is_of_marks(texts: list[str]) -> bool:
    """Whether the cells of a column hold marks for a status and nothing else, some in colour."""
    held = [text.strip() for text in texts if text.strip()]
    marks = [each for text in held for each in find_marks(text) if len(text) <= 2]
    return len(marks) == len(held) and any(each.is_coloured for each in marks)


def _without_a_colour(text: str, blank: Claim, *, shapes: bool) -> Claim | None:
    """The status that a mark stands for, or words such as “on target”."""
    mark = mark_of_cell(text, shapes=shapes)
    if mark is not None:
        return replace(blank, text=mark.text, start=mark.start, status=mark.status)
    is_met = met_by_words(text)
    if is_met is None:
        return None
    # “Off target” may be red or amber: what it says for sure is that the target was missed.
    return replace(blank, status=Status.GREEN if is_met else Status.RED, said=Met(is_met))
