"""What a cell of a status column says: a colour, its letter, a mark, or that the target was met.

In: the words of the cell, and what the other cells of its column tell of how it is meant. Out: the
claim, or None where the cell says nothing of the kind or two things at once.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from golden_thread.document import PaperPlace
from golden_thread.figures import Movement
from golden_thread.framework import Status
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Met
from golden_thread.proofing.words.status_marks import find_marks, mark_of_cell, shapes_of
from golden_thread.proofing.words.status_wording import StatusWords, status_words
from golden_thread.proofing.words.wording import plain

_COLOURS = {each.value: each for each in (Status.RED, Status.AMBER, Status.GREEN)}
_COLOUR = re.compile(r"\b(?:red|amber|green)\b")
_LETTERS = {each.letter.lower(): each for each in _COLOURS.values()}
_BREAKS = re.compile(r"[()\[\]/|;:,\n]| - ")
_ONE_LETTER = re.compile(r"^\W*([a-z])\W*$")
# What a column says that is headed “Performance against target” or “Target met?”.
_VERDICTS: dict[str, Met] = {
    "yes": Met(True),
    "y": Met(True),
    "no": Met(False),
    "n": Met(False),
    "above": Met(None, Movement.UP),
    "exceeded": Met(True, Movement.UP),
    "exceeding": Met(True, Movement.UP),
    "exceeded target": Met(True, Movement.UP),
    "below": Met(None, Movement.DOWN),
    "on or above target": Met(True),
}
_TOP = re.compile(r"\b(?:good|strong|excellent|outstanding)\b")
# In the middle of a scale that has a better word, and good in one that has none.
_MIDDLE = re.compile(r"satisfactory")
_NOTHING = re.compile(r"^[\s.:*_/…-]*(?:\[[xzc]\])?[\s.:*_/…-]*$")


@dataclass(frozen=True, slots=True)
class StatusScale:
    """How the statuses of one column are meant.

    `own` are the council's words, `letters` and `shapes` what single ones stand for here.
    `has_middle` where some cell says that a target was only nearly met, so that “missed” is red;
    `is_known` where words of other scales, such as “adequate”, are of this one.
    """

    own: Mapping[str, Status]
    letters: Mapping[str, Status]
    shapes: Mapping[str, Status]
    has_middle: bool = False
    has_top: bool = False
    is_known: bool = False

    @classmethod
    def of(
        cls,
        texts: Sequence[str],
        own: Mapping[str, Status],
        signs: Mapping[str, Status] | None = None,
    ) -> "StatusScale":
        """The scale of the column with these cells; `signs` are those that a key explains."""
        said = [each for text in texts for each in _wordings(plain(text))]
        told = {each.status for each in said if each.status is not Status.GREY}
        single = {match[1] for text in texts if (match := _ONE_LETTER.match(plain(text)))}
        return cls(
            own,
            _letters(single, {plain(text).strip(" .") for text in texts}),
            {**shapes_of(texts), **(signs or {})},
            has_middle=Status.AMBER in told,
            has_top=any(_TOP.search(plain(text)) for text in texts),
            is_known=len(told) > 1,
        )


def _letters(single: set[str], words: set[str]) -> Mapping[str, Status]:
    """What single letters stand for: those of colours, or those of yes and no."""
    if single & {"r", "g"}:
        return _LETTERS if "a" in single else {**_LETTERS, "y": Status.AMBER}
    if "y" in single or "yes" in words:
        return {"y": Status.GREEN, "n": Status.RED}
    return _LETTERS


def status_of_cell(text: str, blank: Claim, scale: StatusScale) -> Claim | None:
    """The status of a cell: the council's word for it, a colour or its letter, or a mark."""
    words = plain(text)
    own = [word for word in scale.own if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words)]
    if own:
        word = max(own, key=len)
        status = scale.own[word] if all(each in word for each in own) else None
        return _at(blank, text, words.index(word), word, status)
    colours = list(_COLOUR.finditer(words))
    if colours:
        one = colours[0] if len(colours) == 1 else None
        return _at(blank, text, one.start(), one.group(), _COLOURS[one.group()]) if one else None
    mark = mark_of_cell(text, scale.shapes)
    letter = _letter(words, scale)
    if letter is not None:
        return _at(blank, text, letter.start(1), letter[1], scale.letters[letter[1]])
    if mark is not None:
        return replace(blank, text=mark.text, start=mark.start, status=mark.status)
    return _in_words(text, blank, scale)


def verdict_of_cell(text: str, blank: Claim) -> Claim | None:
    """What a cell says of its target: “Met”, “Below target”, “Yes”; None if something else."""
    words = plain(text).strip(" .:!")
    said = _VERDICTS.get(words)
    if said is None:
        found = status_words(text)
        if found is None or found.is_soft or found.status in (Status.GREY, Status.AMBER):
            return None
        if found.status is Status.RED and not found.is_missed:
            return None
        said = _met(found)
    return replace(blank, kind=ClaimKind.MET, said=said)


def holds_statuses(texts: Sequence[str], scale: StatusScale) -> bool:
    """Whether the cells of a column are statuses and nothing else, whatever its heading.

    A column of ticks may say anything, as may letters that are all alike.
    """
    plainly, has_colours = 0, scale.letters is _LETTERS
    for text in texts:
        words = plain(text)
        marks = [each for each in find_marks(text) if len(text.strip()) <= 2]
        said = next(_wordings(words), None)
        letter = _letter(words, scale)
        if any(each.is_coloured for each in marks) or words.strip() in _COLOURS:
            plainly += 1
        elif said is not None:
            plainly += said.status is not Status.GREY and not said.is_soft
        elif not (marks or _NOTHING.match(words) if letter is None else has_colours):
            return False
    letters = {letter[1] for text in texts if (letter := _letter(plain(text), scale))}
    return plainly > 0 or len(letters) > 1


def _at(blank: Claim, text: str, start: int, word: str, status: Status | None) -> Claim | None:
    if status is None:
        return None
    return replace(blank, text=text[start : start + len(word)], start=start, status=status)


def _letter(words: str, scale: StatusScale) -> re.Match[str] | None:
    """The one letter of a cell, or of the brackets in it: “Missed (R)”."""
    match = _ONE_LETTER.match(words) or re.search(r"\(([a-z])\)\W*$", words)
    return match if match and match[1] in scale.letters else None


def _wordings(words: str) -> Iterator[StatusWords]:
    """What the words of a cell say of a status: the whole of it, or else each of its parts."""
    whole = status_words(words)
    if whole is not None:
        yield whole
        return
    parts = [each for each in _BREAKS.split(words) if each and not _NOTHING.match(each)]
    found = [status_words(each) for each in parts]
    if all(found):
        yield from (each for each in found if each is not None)


def _in_words(text: str, blank: Claim, scale: StatusScale) -> Claim | None:
    """The status of words such as “on target”, “Target missed (within tolerance)”."""
    words = plain(text)
    found = list(_wordings(words))
    told = {each.status for each in found}
    near = told == {Status.AMBER, Status.RED} and all(
        each.is_missed for each in found if each.status is Status.RED
    )
    status = Status.AMBER if near else told.pop() if len(told) == 1 else None
    if status is None or status is Status.GREY:
        return None
    if _MIDDLE.fullmatch(words.strip(" .")) and scale.has_top:
        status = Status.AMBER
    if any(each.is_soft for each in found) and not scale.is_known:
        return None
    side = next((each.side for each in found if each.side is not None), None)
    if side is not None and not scale.has_middle:
        return replace(blank, kind=ClaimKind.MET, said=Met(None, side))
    missed = any(each.is_missed for each in found) and not near and not scale.has_middle
    met = status is Status.GREEN and not any(each.is_soft for each in found)
    # “Off target” may be red or amber: what it says for sure is that the target was missed.
    said = Met(False) if missed else Met(True) if met else None
    return replace(blank, status=status, said=said)


def _met(found: StatusWords) -> Met:
    if found.side is not None:
        return Met(None, found.side)
    return Met(found.status is Status.GREEN)


_LABEL = re.compile(
    r"(?:(?:rated|status|rag|measures?|indicators?|number|total|pis?|kpis?|rating|of|are|is|at|as"
    r"|with|the)\b\W*)+|\b(?:measures?|indicators?|status|pis?|kpis?|rated|rating|only)$"
)


def status_of_label(label: str, scale: StatusScale) -> Status | None:
    """The status that heads a row or column of counts: “Green”, “Measures rated red”, “No data”."""
    blank = Claim(ClaimKind.STATUS, label, label, PaperPlace(), 0)
    for words in (plain(label), _LABEL.sub("", plain(label)).strip()):
        found = status_of_cell(words, blank, scale) if words else None
        if found is not None and found.status is not None:
            return found.status
        said = status_words(words)
        if said is not None and not said.is_soft:
            return said.status
    return None
