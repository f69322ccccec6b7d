"""Whether a verb of movement has a subject of its own: “rents rose”, “as waiting times fell”.

In: the parts of a sentence and the verb. Out: whether something other than the measure moved. The
noun right before the verb decides; “it has”, “performance” and the measure's own name are no other.
"""

import re

from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.movements import FoundMovement

_VERB = re.compile(
    r"\w+(?:ed|en|ing|es)(?: (?:up|down))?|rose|fell|falls|grew|grown|slid|sank|shrank|leapt|cut"
    r"|(?:went|gone|crept) (?:up|down)|(?:continue[sd]?|continuing|begun|began) to [\w ]+"
)
# “The service lifted its performance on calls”: what moves comes after the verb.
_TRANSITIVE = re.compile(r"lifted|raised|boosted|bettered|shaved|knocked|trimmed|took|put on")
# “Five measures were better”, “fell in the other three directorates”: of several, or of others.
_OF_SEVERAL = re.compile(
    r"\b(?:measures|indicators|kpis|pis|targets|services|directorates|departments|areas|wards|teams"
    r"|categories|councils|authorities|sites|centres|schools|rates)"
    r"(?: (?:that|which|have|had|has|been|were|are|was|also|all|each|both|now|again|\w+ly)){0,3} $"
)
_OF_OTHERS = re.compile(
    r" (?:in|for|at|among|amongst|across|by|within|on) (?:(?:the|all|most|some|each of the|both) )?"
    r"(?:other|others|rest|remaining|remainder|two|three|four|five|six)\b"
)
_WORD_BEFORE = re.compile(r"(?P<word>[\w'-]+) $")
LONGEST_WORD = 60
_HELPERS = re.compile(
    r"\b(?:(?:have|has|had|been|being|be|was|were|is|are|also|not|again|still|since|now|then|\w+ly)"
    r" ){1,5}$"
)
_NO_SUBJECTS = """
    again also and are be been being but count fact figure figures further had has have having
    indicator is it level measure movement not now number numbers outcome outturn overall
    percentage performance picture position rate reading result results return score share since
    still that then there they this total trend volume was we were which yet
"""
_OF_THE_MEASURE = frozenset(_NO_SUBJECTS.split())


def moves_another(parts: Parts, found: FoundMovement) -> bool:
    """Whether the verb is of a noun that is not the measure's name, or of several measures."""
    several = _OF_SEVERAL.search(parts.words, max(0, found.start - LONGEST_WORD), found.start)
    if several and not any(name.start <= several.start() < name.end for name in parts.names):
        return True
    if _OF_OTHERS.match(parts.words, found.end):
        return True
    if _TRANSITIVE.fullmatch(parts.words, found.start, found.end):
        return False
    is_verb = _VERB.fullmatch(parts.words, found.start, found.end)
    return is_verb is not None and has_another_subject(parts, found.start)


def has_another_subject(parts: Parts, at: int) -> bool:
    """Whether the noun right before a verb that stands at `at` is not the measure's name."""
    if not parts.names:
        # “Some notes have been shortened” is of notes, whatever measure is in mind.
        helpers = _HELPERS.search(parts.words, max(0, at - LONGEST_WORD), at)
        at = helpers.start() if helpers else at
    before = _WORD_BEFORE.search(parts.words[max(0, at - LONGEST_WORD) : at])
    if before is None:
        return False
    end = at - 1
    ends = [name.end for name in parts.names]
    ends += [period.end for period in parts.periods]
    ends += [quantity.end for quantity in parts.quantities]
    word = before["word"]
    return not (end in ends or word in _OF_THE_MEASURE or word.endswith("ly"))
