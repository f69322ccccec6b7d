"""Was a word cut between two letters, because the cell of a table was too narrow for it?

In: what stands before and after the end of a line that holds one word alone, the words that stand
whole in the paper, and whether another letter had room on the line. Out: whether the two are one
word. A number such as `£271,63` is no number, so what follows it must be its end.
"""

import re
from collections.abc import Collection, Sequence

LONGEST = 40
MOST_ENDS = 4
SHORT_END = 3
_NUMBER = re.compile(
    r"[<>~(]?[-–−+]?[£€$]?(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,4})?"
    r"(?:%|pp|ppts|bn|[pkm])?[)*†]?"
)
_YEARS = re.compile(r"\(?(?:19|20)\d\d(?:[/–-](?:\d\d|20\d\d))?\)?")
_DAY = re.compile(r"\d{1,2}[/.]\d{1,2}[/.](?:\d\d|20\d\d)|\d{1,2}[:.]\d\d|\d{1,2}(?:st|nd|rd|th)")
_CODE = re.compile(r"[A-Z]{1,5}[-/.]?\d{1,4}[A-Za-z]?")
_HAS_NO_START = re.compile(r"[,./]\d|[%)]")
_ENDS_ALONE = ":;,.)!?%"
_WORD = re.compile(r"[^A-Za-z]*([A-Za-z]+)[^A-Za-z]*")
# Words of headings, which a paper's sentences seldom have; they are also cut most often.
_OF_HEADINGS = frozenset(
    (
        *("actual", "annual", "benchmark", "category", "code", "comment", "commentary", "comments"),
        *("compared", "cumulative", "current", "department", "description", "direction"),
        *("directorate", "frequency", "improvement", "indicator", "indicators", "measure"),
        *("movement", "number", "outturn", "percentage", "performance", "period", "polarity"),
        *("portfolio", "position", "previous", "priority", "quarter", "quarterly", "rating"),
        *("reference", "responsible", "result", "service", "status", "target", "tolerance"),
        *("total", "trend", "value", "variance", "monthly", "officer", "threshold"),
        *("improved", "improving", "improve", "declined", "declining", "worsened", "worsening"),
        *("deteriorating", "unchanged", "steady", "stable", "amber", "green", "maximise"),
        *("housing", "planning", "revenues", "benefits", "community", "corporate", "customer"),
        *("environment", "finance", "resources", "services", "recycling", "leisure", "people"),
    )
)
# What ends hardly an English word.
_NO_LAST_LETTER = "ijquvz"
# Short words that begin a line of their own far more often than they end a cut word.
_SHORT_WORDS = frozenset(
    (
        *("a", "an", "and", "as", "at", "by", "for", "has", "if", "in", "is", "it", "its", "may"),
        *("met", "new", "no", "not", "of", "on", "one", "or", "our", "out", "per", "pm", "am"),
        *("red", "set", "so", "the", "to", "two", "up", "was", "we", "who", "yes", "yet", "all"),
        *("any", "are", "be", "but", "can", "day", "due", "end", "had", "how", "job", "key"),
        *("low", "men", "off", "old", "pay", "tax", "ten", "top", "use", "via", "way"),
        *("now", "did", "got", "he", "her", "his", "she", "six", "ago", "per", "nor", "own", "saw"),
        *("ref", "rag", "ytd", "kpi", "id", "no", "max", "min", "sum"),
        *("actual", "amber", "green", "from", "than", "this", "last", "year", "with", "that"),
    )
)


def is_cut(above: str, below: Sequence[str], words: Collection[str], *, is_full: bool) -> bool:
    """Whether the last word above and the first below are one word cut in two.

    `below` is that word, and how it may go on if it is cut as well. Where another letter had room
    on the line (`is_full` is False, or nobody knows how wide the cell is) only a number that is
    none without its end, and a word that the paper has whole, are sure.
    """
    first, lasts = above[-LONGEST:], [each[:LONGEST] for each in below[:MOST_ENDS]]
    if not first or not lasts or not lasts[0]:
        return False
    if first[-1].isalnum() and lasts[0][0] in _ENDS_ALONE and not lasts[0][1:2].isdigit():
        return True
    if first[-1] in ".,£" and lasts[0][0].isdigit():
        return is_full and any(_is_whole(first + last) for last in lasts)
    if first[-1].isdigit():
        return _is_cut_number(first, lasts, is_full)
    if first.isalpha() and any(_CODE.fullmatch(first + last) for last in lasts):
        return is_full and lasts[0].lower() not in words
    start, ends = _WORD.fullmatch(first), [_WORD.fullmatch(last) for last in lasts]
    if not start or not first[-1].isalpha() or not lasts[0][0].isalpha():
        return False
    return _is_cut_word(start[1], [end[1] for end in ends if end], words, is_full)


def _is_cut_number(first: str, lasts: Sequence[str], is_full: bool) -> bool:
    last = lasts[0]
    if _HAS_NO_START.match(last) and (is_full or last[0] in ",./"):
        return True
    if not last[0].isdigit():
        return False
    if not _is_whole(first):
        return is_full or any(_is_whole(first + each) for each in lasts)
    return is_full and any(_is_whole(first + each) for each in lasts)


def _is_whole(text: str) -> bool:
    return any(form.fullmatch(text) for form in (_NUMBER, _YEARS, _DAY, _CODE))


def _is_cut_word(start: str, ends: Sequence[str], words: Collection[str], is_full: bool) -> bool:
    if not ends or not (ends[0].islower() or (start.isupper() and ends[0].isupper())):
        return False
    begins, rests = start.lower(), [end.lower() for end in ends]
    has_start, has_end = _is_known(begins, words), any(_is_known(rest, words) for rest in rests)
    if any(_is_known(begins + rest, words) for rest in rests):
        return is_full or not (has_start and has_end)
    if not is_full or (rests[0] in _SHORT_WORDS and begins[-1] not in _NO_LAST_LETTER):
        return False
    return not (has_start and has_end) and (len(rests[0]) <= SHORT_END or not has_end)


def _is_known(word: str, words: Collection[str]) -> bool:
    return word in words or word in _OF_HEADINGS
