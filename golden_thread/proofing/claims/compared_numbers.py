"""Which numbers of a sentence are earlier ones, and which the later: “337 then 679”, “45, was 52”.

In: the parts of a sentence and a number of it. Out: its side, or None where the words beside it say
nothing of that. The words around a number are read with names, periods and numbers as signs, so
that what matters stands close together.
"""

import re
from enum import StrEnum

from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.quantity import Quantity


class Side(StrEnum):
    """Where a number stands of two: before the movement, after it, or nobody can say."""

    EARLIER = "earlier"
    LATER = "later"
    UNCLEAR = "unclear"


_FIGURE = r"(?:figure|total|rate|level|result|position|baseline|base|low|high|outturn|value|score)"
_OLD = r"(?:earlier|previous|preceding|former|prior|last|opening|starting|original)"
_NEW = (
    r"(?:closing|present|current|latest|new|improved|better|weaker|poorer|stronger|worse|healthier"
    r"|lower|higher|reduced|increased|more encouraging)"
)
_GONE = (
    r"(?:grown|risen|fallen|shrunk|dropped|improved|moved|climbed|slipped|changed|declined|come"
    r"|gone|increased|decreased|worsened|weakened|reduced|been replaced|been bettered|been beaten"
    r"|been overtaken|been followed|been succeeded|been improved)"
)
_BECOME = (
    r"(?:becomes?|became|become|becoming|giv(?:es|en|ing) way to|gave way to|turned into"
    r"|turning into|replaced by|bettered by|beaten by|followed by|succeeded by|overtaken by"
    r"|improved upon by|leading to|led to"
    rf"|{_GONE}(?: (?:up|down|back|on))? (?:to|by|upon|on))"
)
_EARLIER_BEFORE = re.compile(
    r"\bfrom (?:(?:the|a|an|its|their|our) )?"
    rf"(?:{_OLD} )?(?:{_FIGURE}(?: of| at)? )?$"
    r"|\b(?:compared|comparing|compares|comparison)(?: \w+ly)? (?:with|to) (?:(?:the|a|an) )?"
    rf"(?:{_OLD} )?(?:{_FIGURE} (?:of |at )?)?$"
    rf"|\b(?:as )?(?:against|opposed to) (?:the |an )?{_OLD} (?:{_FIGURE} (?:of |at )?)?$"
    r"|\b(?:as opposed|in contrast|contrast(?:s|ed|ing)?|by reference|relative) (?:to|with)"
    rf" (?:(?:the|a|an) )?(?:{_OLD} )?(?:{_FIGURE} (?:of |at )?)?$"
    r"|\b(?:instead of|rather than) (?:the |a |an )?$"
    r"|\b(?:its |the )?predecessor,? (?:(?:was|is|being|had been|stood at) )?$"
    r"|\bfrom (?:the |a |an )?(?:starting point|base|opening position|starting position|baseline)"
    r" (?:of|at) $"
    r"|\b(?:up|down) on (?:both )?(?:the )?$"
    rf"|\b(?:the|an?|its|their|our) (?:earlier|previous|preceding|former|prior) (?:{_FIGURE} )?"
    r"(?:(?:of|was|at|being|having been|had been) )?$"
    r"|\b(?:previously|formerly|beforehand|prev\.?|last time)(?: (?:at|on|was|it was))?:? $"
    r"|\bhaving (?:previously )?(?:been|stood at|recorded|started at|opened at|averaged"
    r"|come down from|gone up from)(?: (?:at|on))? $"
    r"|\b(?:had|has) (?:previously )?(?:been|stood at|shown|seen|produced|run at|been running at"
    r"|previously been|been (?:reported|recorded) (?:at|as))(?: (?:at|on))? $(?<!has been )"
    r"|\b(?:used to be|used to stand at) $"
    r"|~[^~;]{0,40}, (?:was|previously|prev\.?|formerly|last time) $"
    r"|\b(?:replacing|supplanting|superseding|taking over from|succeeding|in place of)"
    rf" (?:the )?(?:{_OLD} )?$"
    r"|\b(?:three|3|six|6|twelve|12) months on from $"
)
_EARLIER_AFTER = re.compile(
    r" (?:before|previously|beforehand|earlier|formerly|last time)(?=[,.;:)]|$)"
    r"(?<!days before)(?<!days earlier)"
    rf"|(?: (?:on|for|under) #)?(?: (?:in|of|for) @)?,? (?:(?:has|have|had|having) )?"
    rf"(?:(?:since|now|then) )?(?:been )?{_BECOME} (?:(?:a|an|the) )?(?:{_NEW} )?~"
    r"|,? then ~| ?(?:->|→|=>) ?~"
)
# “337 to 679” beside words of movement; else it may be a range.
_TO_NEXT = re.compile(rf" to (?:(?:a|an|the|its) )?(?:{_NEW} )?(?:one of )?~")
_MOVING = re.compile(
    r"\b(?:trend|movement|direction|yoy|qoq|on[- ](?:year|quarter|qtr)|went|gone|going|moved"
    r"|moving|dot|shift(?:ed)?|turned)\b|\($"
)
_BETWEEN = re.compile(r"\b(?:between|range of|ranging from|target(?: range)?(?: of)?) $")
_LATER_BEFORE = re.compile(
    rf"\bto (?:(?:a|an|the|its|just|only) )?{_NEW} (?:(?:one|{_FIGURE}) )?(?:of |at )?$"
    r"|\bto (?:a|the) (?:closing )?(?:one|figure|level|total|position|result|rate|value) of $"
    rf"|~(?: (?:on|for|under) #)?(?: (?:in|of|for) @)?,? (?:(?:has|have|had|having) )?"
    rf"(?:(?:since|now|then) )?(?:been )?{_BECOME} (?:(?:a|an|the) )?(?:{_NEW} )?$"
    r"|~,? then $|~ ?(?:->|→|=>) ?$"
    r"|\binto (?:a|an) (?:\w+ )?$"
    r"|\b(?:the )?(?:new|latest|current|present) (?:figure|result|total|level|rate|value|outturn"
    r"|position)? ?(?:is |was |of |stands at |at )?$"
)
# “45 against 52”: which of two is meant only other words tell.
_PAIRED = re.compile(
    r"~(?: (?:recorded|reported|seen|returned|now))?(?: (?:on|for|under|in) [#@])*,?"
    r" (?:(?:set |as )?(?:against|v\.?|vs\.?|versus)"
    r"|(?:set )?(?:beside|alongside|next to)|after|following) (?:the |an )?$"
)
_OF_TARGETS = re.compile(
    r"\b(?:target|tgt|goal|plan|planned|standard|ceiling|limit|threshold|aim|aims|aimed|budget"
    r"|benchmark|average|expected|required|profile|wanted|set ourselves|asked|milestone)\w{0,3}\b"
)
# “As compared with the 42% set out in the plan”
_OF_A_PLAN = re.compile(
    r" (?:that )?(?:(?:is|was|were|had been|we) )?(?:set|asked|aimed|planned|expected|required"
    r"|budgeted|specified|agreed|allowed|permitted|profiled|forecast|in the [\w ]{0,20}plan"
    r"|wanted|needed|nationally|average|for england|elsewhere|across)\b"
)
# “Needs to come down from 28 days” is from where it is now.
_WISHED = re.compile(
    r"\b(?:needs?|needed|must|should|would|could|will|(?:have|has|had|expected|aims?|aiming|wants?"
    r"|hopes?|plans?) to)\b[^;]{0,80}\bfrom (?:the |its )?(?:current |present |latest )?$"
)
# “The last time it ran as high as 85% was in Quarter 2”
_AS_HIGH_AS = re.compile(r"\bas [a-z]{2,12} as $|\blast time\b[^~]{0,80} $")
# How far around a number its words are read.
NEAR = 200


def side_of(parts: Parts, number: int) -> Side | None:
    """Earlier, later or unclear, where the words beside a number say so."""
    quantity = parts.quantities[number]
    before = parts.around(max(0, quantity.start - NEAR), quantity.start)
    after = parts.around(quantity.end, min(len(parts.words), quantity.end + NEAR))
    if _WISHED.search(before) or _AS_HIGH_AS.search(before):
        return Side.UNCLEAR
    if _EARLIER_BEFORE.search(before) or _is_paired_earlier(parts, before, after):
        return Side.UNCLEAR if _OF_A_PLAN.match(after) else Side.EARLIER
    if _EARLIER_AFTER.match(after) or _goes_to_next(parts, number, before, after):
        return Side.EARLIER
    if _LATER_BEFORE.search(before) or _is_gone_to(parts, number):
        return Side.LATER
    if _PAIRED.search(before) and not _OF_TARGETS.search(parts.words):
        return Side.UNCLEAR
    return None


def _is_paired_earlier(parts: Parts, before: str, after: str) -> bool:
    """Whether “45 against 52” is of two periods: a movement or another time is named beside it."""
    if not _PAIRED.search(before) or _OF_TARGETS.search(parts.words):
        return False
    return bool(parts.movements) or any(each.is_start for each in parts.periods)


def _goes_to_next(parts: Parts, number: int, before: str, after: str) -> bool:
    """Whether a number is the first of “337 to 679”."""
    if number + 1 >= len(parts.quantities) or not _TO_NEXT.match(after):
        return False
    one, other = parts.quantities[number : number + 2]
    if not _are_alike(one, other) or _BETWEEN.search(before):
        return False
    return bool(parts.movements) or _MOVING.search(before) is not None


def _is_gone_to(parts: Parts, number: int) -> bool:
    """Whether a number is the second of such two."""
    if not number:
        return False
    last = parts.quantities[number - 1]
    before = parts.around(max(0, last.start - NEAR), last.start)
    after = parts.around(last.end, min(len(parts.words), last.end + NEAR))
    return _goes_to_next(parts, number - 1, before, after)


def _are_alike(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit or not one.unit
