"""The periods that a sentence compares with, and the two ends that it names.

In: the parts of a sentence. Out: whether a period only says what a number is compared with; the one
that a clause starts from (“Since Quarter 4, it has gone up by 3”), and both of “between Quarter 1
and Quarter 2”.
"""

import re
from itertools import pairwise

from golden_thread.proofing.claims.context import is_reported
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.relative_periods import NamedPeriod

_COMPARED = re.compile(
    r"\b(?:than|as|on|(?<!months )from|since|against|vs\.?|versus"
    r"|(?:set|put) (?:beside|alongside|next to)|relative to"
    r"|in comparison (?:with|to)|look(?:s|ing|ed)? back (?:to|at)|judged by|in place of"
    r"|replac(?:es|ed|ing)|following"
    r"|by comparison with|in contrast (?:to|with)"
    r"|(?:out|under)perform(?:ed|s|ing)|surpass(?:ed|es|ing)|better(?:ed|s|ing)|beats?|beating"
    r"|eclips(?:ed|es|ing)|overtook|ahead of|improv(?:ed|es|ing|ement) (?:up)?on|advance on"
    r"|(?:similar|comparable) to|(?:consistent|comparable|in line) with)"
    r"(?: (?:that|those) (?:of|in|for)| in| for| at| as at| during)?"
    r" (?:(?:the|a|an) )?(?:period )?$"
    r"|\bcompar(?:e|es|ed|ing|ison)(?: (?:\w+ly|poorly|well|badly|less \w+))? (?:with|to)"
    r"(?: (?:that|those) (?:of|in|for)| in| for)? (?:the )?$"
    # “More than had been recorded in Quarter 1”, “the fairest comparison for # is with Quarter 1”
    r"|\bthan (?:(?:it|they|we) )?(?:had been|has been|was|were|is|did|stood"
    r"|managed)(?: (?:recorded|reported|seen"
    r"|achieved|shown|returned|held))?(?: (?:in|for|during|at|on))? (?:the )?$"
    r"|\bcomparisons?(?: (?:for|of|on|in) [\w #'/-]{1,80}?)?(?: (?:is|was|being|lies))?"
    r" with (?:the )?$"
    r"|\bas (?:in|for|at|of) (?:the )?$"
    # “It beat the same quarter last year”
    r"|\b(?:outperform(?:s|ed|ing)?|beat(?:s|ing|en)?|better(?:s|ed|ing)|exceed(?:s|ed|ing)?"
    r"|surpass(?:es|ed|ing)?|outstripp?(?:s|ed|ing)?|outdid|top(?:s|ped)|eclips(?:es|ed|ing)"
    r"|match(?:es|ed|ing)|equall?(?:s|ed|ing)|repeat(?:s|ed|ing)|mirror(?:s|ed|ing)|trail(?:s|ed"
    r"|ing)"
    r"|underperform(?:s|ed|ing)?|undershot|behind|ahead of|above|below"
    r"|(?<!fell )(?<!falls )under|improv(?:es|ed"
    r"|ing) (?:up)?on"
    r"|advance (?:on|over)|short of)(?: (?:that|those|what we did)(?: (?:of|in|for))?)? (?:the )?$"
)
# “As Quarter 2 drew to a close” says when, and compares with nothing.
_AS_IT_ENDED = re.compile(
    r" (?:ended|ends|closed|closes|finished|drew|drawing|began|opened|progressed|went on|came to"
    r"|wore on|unfolded)\b"
)
# “Compared with Quarter 1 (77%)”, “Quarter 1, when it was 77%”: the number is of that period.
_WAS = (
    r"(?:(?:had|has) )?(?:was|were|is|been|stood|stood at|closed at|ended on|managed|logged"
    r"|returned|yielded|recorded|achieved|reported|reached|showed|shown|saw|seen|produced|gave"
    r"|given|had"
    r"|registered|came in at|being|run at)"
)
_IS_OF_IT = re.compile(
    r" ?\((?:\w+ )?|'s (?:\w+ ){0,2}(?:# )?(?:(?:of|at|being|having been|was) )?"
    rf"|,? (?:when|where|which|in which) (?:(?:the )?(?:#|it|we|they|service|figure|result"
    rf"|council|team|performance|measure|number|rate) )?(?:{_WAS} (?:at )?)?"
    r"(?:an? (?:better|worse|higher|lower|stronger|weaker|poorer|healthier|more \w+) )?"
    r"| (?:figure|total|rate|level|result|outturn) (?:of|was|being) |: |,? being | of "
    rf"| (?:had )?(?:shown|seen|produced|given|gave|showed|produced|yielded|returned) "
)
# “Better than last quarter: 45 against 52”, or “(45, was 52)”, has both, and the first is now's.
_IS_PAIRED = re.compile(
    r"(?: (?:on|for|under) #)?(?: (?:now|today|this (?:time|quarter|year|month)))?,? ?\(?"
    r"(?:(?:set |as )?(?:against|v\.?|vs\.?|versus)|to|as opposed to|(?:up|down) from|in place of"
    r"|(?:in )?contrast(?:ed|ing)? (?:to|with)|compar(?:ed|ing|es) (?:with|to)|replacing|after"
    r"|following|(?:taking over )?from|instead of|rather than|where (?:it|we|there) (?:was|were|had"
    r"(?: been)?)|(?:it )?(?:was|were|had been|having been|previously|formerly|prev\.?|before it"
    r"|last time|earlier)(?: (?:at|on))?|(?:but|and|with)(?: \w+){0,3} (?:previously|before|then))"
    r":? (?:the |a |an )?[~\d£]"
    r"|(?: (?:now|today|this (?:time|quarter|year|month)))?,? (?:and )?~ (?:then|before"
    r"|previously)\b"
)
# “Dropped to a level not seen since Quarter 1” did not drop from there.
_RECORD = re.compile(
    r"\b(?:not (?:been )?seen|highest|lowest|best|worst|weakest|strongest|peak|poorest|record"
    r"|any time|last time|ever)\b"
)
# How far before a period the words that compare with it may stand.
NEAR = 80
_MONTHS_FROM = re.compile(
    r"\b(?:the )?(?:(?:three|3|six|6|twelve|12) )?(?:months|quarter|period)"
    r"(?: (?:from|of|to|covering|between|ending|ended))? $"
)
_SINCE = ("from", "since", "as from", "as of")
_BETWEEN = re.compile(r"\bbetween (?:the )?$")
_AND = re.compile(r" and (?:the )?")
_TO = re.compile(r" (?:to|-|→|->) (?:the )?")


def is_compared(parts: Parts, label: NamedPeriod) -> bool:
    """Whether a period is named to compare with.

    “On 25 July” is a day on which something was, and “from 1 April”, with which a sentence opens,
    one since when it is.
    """
    if label.is_start:
        return True
    at = start_of_name(parts, label)
    found = _COMPARED.search(parts.words, max(0, at - NEAR), at)
    if found and found.group() == "as " and _AS_IT_ENDED.match(parts.words, label.end):
        return False
    is_day = label.period is not None and not is_reported(label.period)
    if found is None or not is_day:
        return found is not None
    opens = not parts.words[: found.start()].strip() and found.group().startswith(_SINCE)
    return not (opens or found.group().startswith("on"))


def start_of_name(parts: Parts, label: NamedPeriod) -> int:
    """Where the name of a period begins with what leads in to it: “the three months from”."""
    start = max(0, label.start - NEAR)
    before = _MONTHS_FROM.search(parts.words, start, label.start)
    return before.start() if before else label.start


def is_of_it(parts: Parts, label: NamedPeriod, number: int) -> bool:
    """Whether a number after a period compared with is that period's: “Quarter 1, when it was 77”.

    Not so in “better than last quarter: 45 against 52”, nor in “45 now”.
    """
    quantity = parts.quantities[number]
    gap = parts.around(label.end, quantity.start)
    if not _IS_OF_IT.fullmatch(gap):
        return False
    if gap.strip() not in ("(", ":"):
        return True
    since = parts.words[: label.start].rstrip().endswith(("since", "since the"))
    if since and (":" in gap or _RECORD.search(parts.words, 0, label.start)):
        # “Peak reading since Quarter 1: 85%” is what it is now.
        return False
    end = min(len(parts.words), quantity.end + NEAR)
    return not _IS_PAIRED.match(parts.around(quantity.end, end))


def compared_before(parts: Parts, at: int) -> NamedPeriod | None:
    """The period that the clause compares with before `at`: “Since Quarter 4, it has gone up by 3”.

    None where it compares with two.
    """
    start = parts.words.rfind(";", 0, at) + 1
    found = [
        label
        for label in parts.periods
        if start <= label.start and label.end <= at and is_compared(parts, label)
    ]
    free = [
        label
        for label in found
        if not any(
            each.start >= label.end and is_of_it(parts, label, number)
            for number, each in enumerate(parts.quantities)
        )
    ]
    return free[0] if len({label.period for label in free}) == 1 else None


def compared_around(parts: Parts, start: int, end: int) -> NamedPeriod | None:
    """The period that the clause compares with before `start`, else the one after `end`.

    None where it names two, or another number comes first.
    """
    since = compared_before(parts, start)
    if since is not None:
        return since
    clause = parts.words.find(";", end)
    after = [
        label
        for label in parts.periods
        if end <= label.start and (clause < 0 or label.end <= clause) and is_compared(parts, label)
    ]
    if after and _RECORD.search(parts.words, end, after[0].start):
        return None
    if not after or any(end <= each.start < after[0].start for each in parts.quantities):
        return None
    return after[0] if len({label.period for label in after}) == 1 else None


def ends_named(parts: Parts, at: int) -> tuple[NamedPeriod, NamedPeriod] | None:
    """The two periods “between Quarter 1 and Quarter 2” that the clause around `at` names."""
    start = parts.words.rfind(";", 0, at) + 1
    end = parts.words.find(";", at)
    for first, last in pairwise(parts.periods):
        if not start <= first.start or (end >= 0 and last.end > end):
            continue
        at, to = start_of_name(parts, first), start_of_name(parts, last)
        is_between = _BETWEEN.search(parts.words, max(0, at - 13), at)
        if is_between and _AND.fullmatch(parts.words, first.end, to):
            return first, last
        if _TO.fullmatch(parts.words, first.end, to) and _are_in_order(first, last):
            # “A rise of 3 points, Quarter 1 to Quarter 2”
            return first, last
    return None


def _are_in_order(first: NamedPeriod, last: NamedPeriod) -> bool:
    """Whether two periods are of one kind, the earlier one first."""
    one, other = first.period, last.period
    return one is not None and other is not None and one.kind is other.kind and one < other
