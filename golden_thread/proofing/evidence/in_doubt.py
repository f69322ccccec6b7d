"""Whether words beside a number say that it may be something else than it was taken for.

In: a claim that would disagree. Out: yes or no. A forecast, a level that is aimed for, how much is
left to do, a figure of others or of a part of the council, a year that may be this one or the last
twelve months: where such words stand beside the number and the grammar made nothing of them, nobody
can tell. It is asked when judging, so that a number that agrees is never in doubt.
"""

import re
from collections.abc import Iterable

from golden_thread.periods import PeriodKind
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.words.wording import plain

IN_DOUBT = "the words beside it say that it may be something else"
# How far around a number its words are read.
NEAR = 70
_WORD = re.compile(r"[A-Za-z]{4,}")

_OTHER_LABEL = re.compile(r"\b20\d\d|\b\d\d[/-]\d\d\b|\b(?:same|corresponding|equivalent)\b")
# “Over the year” may be since April, or since a year ago, unless it says so besides.
_EITHER_YEAR = re.compile(
    r"\b(?:over|in|within|during|across) (?:the|a) (?:(?:last|past|space of a) )?year\b(?! to\b)"
    r"|(?<!of )(?<!to )\b(?:past|last) year (?:has|saw)\b"
)
# A sum or a mean since April, where it was taken for the figure of a quarter.
_SO_FAR = re.compile(
    r"\bsince (?:the (?:start|beginning) of )?(?:1(?:st)? |the )?(?:april|financial year)\b"
    r"|\b(?:financial )?year (?:so far|to date|began|started|opened)\b|\bso far this year\b"
    r"|\brunning (?:figure|total|average)\b|\bcumulative(?:ly)?\b|\bytd\b"
)
_OTHER_TIMES = (
    r"forecast|projected|projection|predicted|prediction|on course|trajectory|outlook|likely to"
    r"|set to (?:end|finish|reach|be)|rolling|moving average|annuali[sz]ed|full[- ]year|year-end"
    r"|looking back|longer view|pre-pandemic|pandemic|historic(?:ally)?|in recent years"
    r"|typically|normally|usually|in a typical|originally|first reported|restated|long-term"
)
_OF_OTHERS = (
    r"nationally|national|england|wales|scotland|english|welsh|scottish|london|neighbours?"
    r"|neighbouring|benchmark\w*|median|average for|averages?(?= of)|sector|peers?|family group"
    r"|other (?:councils|authorities)|regional|region|county average|elsewhere|ministers"
)
# What is aimed for, in words that are not read as a target.
_AIMED = (
    r"anything (?:from|up to|over|under|above|below|at)|settled on|counts? as|capped at"
    r"|allowed|permitted|budgeted|budget|supposed to|should (?:have )?be(?:en)?|aiming|aimed"
    r"|asked|wanted|hoped|promised|pledged|committed|ceiling|limit|benchmark|tolerance|allowance"
    r"|assumed|planned|profiled|agreed with"
)
_SUM = (
    r"remaining|remainder|outstanding|closing the|gap of|margin of|difference of|swing of"
    r"|shortfall of|shed|shedding|added|adding|lost|saved|another|further|extra|put on"
    r"|made up|make up|recover|the other|the rest|up to a maximum"
)
_BEFORE = re.compile(rf"\b(?:{_OTHER_TIMES}|{_OF_OTHERS})\b[^,;:(\d]{{0,45}}$")
_STRAIGHT_BEFORE = re.compile(
    rf"\b(?:{_SUM}) (?:(?:the|a|an|some|about|another|only|just|around) )?$"
    rf"|\b(?:{_AIMED})(?: [a-z'-]{{1,12}}){{0,2}} $"
    # “Target achieved (66%)” has the one or the other.
    r"|\btargets? (?:(?:was|were|has been|is) )?(?:not )?(?:(?:quite|just|narrowly) )?(?:achieved"
    r"|met|missed|hit|exceeded|reached|beaten)(?: \w{1,12}){0,2} \($"
    r"|\btarget \([\w -]{1,12}\): $"
)
# “Off target, at 85% compared with 88%”: with the target, or with another time.
_COMPARED_BEFORE = re.compile(
    r"\b(?:targets?|tolerance|goal|ambition|wished|wanted|hoped|threshold|budget)\b[^;]{0,60}"
    r"\b(?:compared (?:with|to)|against|versus|v|vs)(?: the)? $"
)
_AFTER = re.compile(
    r",? (?:that |which )?(?:(?:was|were|is|had been|has been|we|it|cabinet|members|they) ){0,2}"
    r"(?:allowed|permitted|budgeted|planned|wanted|needed|required"
    r"|set(?! (?:against|beside|alongside|next))|fixed|(?<!, )agreed|expected"
    r"|assumed|upwards|hoped|targeted|profiled|anticipated|forecast|projected|predicted|nationally"
    r"|elsewhere|still separates?|separates?|is needed|was needed|remains|is outstanding"
    r"|for england|in england|in wales|in scotland|across|among|amongst|counts? as|is acceptable"
    r"|is a (?:miss|fail|failure|pass)|is not where)\b"
    r"|,? (?:less|fewer|more|higher|lower|short|adrift|shy|away|out|off|better|worse)\b(?! than)"
)
_AGAINST_AFTER = re.compile(r" is not (?:where|what) (?:we|it|the)\b")
# “In Oakfield it was 24,364, in Quayside 35,108”: of a part of the council.
_IN_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Ff]or|[Aa]round) (?!January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Quarter|Qtr|Spring|Summer|Autumn|Winter|Christmas"
    r"|Easter|FY|YTD)(?P<place>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)"
    r"(?: (?:it was|there were|had|saw|came to|the figure was|the count was|was|were|and))?,? $"
)


def is_in_doubt(claim: Claim, names: Iterable[str] = ()) -> bool:
    """Whether the words of a paragraph beside the claim's number leave open what it is.

    What the measure itself is called, by one of its `names`, leaves nothing open: “the share of
    London authorities in the scheme” may be a measure.
    """
    if claim.in_table or claim.quantity is None:
        return False
    sentence = without_names(claim.sentence, names)
    at = claim.sentence.find(claim.text)
    if at < 0:
        return False
    words = plain(sentence)
    is_of_two = claim.kind is ClaimKind.CHANGE or claim.is_earlier
    if is_of_two and _EITHER_YEAR.search(words) and not _OTHER_LABEL.search(words):
        return True
    if claim.kind is not ClaimKind.VALUE:
        return False
    if _SO_FAR.search(words) and not _is_of_year_so_far(claim):
        return True
    return _is_other(claim, sentence, words, at)


def without_names(sentence: str, names: Iterable[str]) -> str:
    """The sentence with the words of these names blanked out, each letter in its place."""
    own = {word.lower() for name in names for word in _WORD.findall(name)}
    return _WORD.sub(
        lambda match: "x" * len(match.group()) if match.group().lower() in own else match.group(),
        sentence,
    )


def _is_of_year_so_far(claim: Claim) -> bool:
    kind = claim.period.kind if claim.period else None
    return kind in (PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE)


def _is_other(claim: Claim, sentence: str, words: str, at: int) -> bool:
    before = words[max(0, at - NEAR) : at]
    end = at + len(claim.text)
    return bool(
        _BEFORE.search(before)
        or _STRAIGHT_BEFORE.search(before)
        or _COMPARED_BEFORE.search(words[:at])
        or _AFTER.match(words, end)
        or _AGAINST_AFTER.match(words, end)
        or _IN_PLACE.search(sentence[max(0, at - NEAR) : at])
    )
