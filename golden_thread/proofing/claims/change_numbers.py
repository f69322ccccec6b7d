"""Which numbers of a sentence say how far a figure moved or how far it is from somewhere.

In: the parts of a sentence and a number of it. Out: whether the words beside it make it the size of
a change or of a gap, and whether that is one over time: “0.7 days came off”, “the fall in calls
came to 12”, “1.3 points still to make up”.
"""

import re

from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.wording import masked

_SIZE = (
    r"(?:movement|mvt|mvmt|variation|shift|change|difference|variance|swing|gain|loss|increase|reduction"
    r"|fall|rise|improvement|deterioration|contraction|growth|drop|decline|dip|decrease|uplift"
    r"|slippage|headroom|shortfall|gap|distance|margin|surplus|deficit)s?"
)
_WITHIN = (
    r"(?:the|its|our|a|figures?|performance|results?|targets?|#|@|~|\(~\)|\(@\)|and|quarter|year"
    r"|month|period|for|of|on|under|in|from|to|reported|recorded|made|seen|against|since|last|qtr)"
)
_BEFORE = re.compile(
    rf"\b{_SIZE}(?: (?:made|seen|recorded|remaining))?"
    r"(?: (?:in|on|for|of|to|under|between|from|since|against|with|over|during|at|across)"
    rf"(?: {_WITHIN}){{1,9}})?,?"
    r"(?: is| was| were| of| came to| comes to| amounts to| amounted to| amounting to| stands at"
    r"| stood at| being| equal to| has been| works out at)"
    r"(?: (?:a|an|about|around|some|just|only|plus|minus|over|nearly|almost))? $"
    rf"|\b{_SIZE} (?:in|on|for|under) # at $"
    r"|\b(?:movement|change) (?:in|on|for|of|since|over)(?: [a-z#]+){0,4} @ $"
    r"|(?:^|[\s(:])(?:plus|minus) $"
    r"|\b(?:a|another|some) further $"
    r"|(?:@|\byoy|\bannual|\bquarterly) (?:\w+ ){0,2}?(?:movement|increase|rise|fall|decrease"
    r"|change):? (?:of )?(?:a |an )?$"
    r"|(?<!\ba )(?<!\ban )(?<!\bthe )\b(?:lost|gained|loses|gains|losing|gaining|shaved"
    r"|clawed back|knocked|put on|shed|grew|rose|increased|climbed|improved|worsened"
    r"|declined|shrank|lengthened|shortened|deteriorated|slipped|dipped)"
    r"(?: (?:a|by|about|around|some|just|only|over|nearly))? $"
)
# “The fall was 12”, but not “the improvement was seen in Quarter 2, when it was 12”.
_NEXT_CLAUSE = re.compile(r", (?:when|where|which|with|and|but|to|having)\b")
_AFTER = re.compile(
    r" (?:(?:was|were|has been|have been) )?(?:came off|taken off|added to|shaved off|knocked off"
    r"|lost|gained|of (?:lost )?ground|of headroom|(?:(?:is|are|was|were|remains"
    r"|remain) )?still to|still separates?|separates?|to make up|to go\b|in hand"
    r"|separated|adrift|out (?:from|of)|away from|short of|wide of|to spare)\b"
    r"| (?:better|worse|poorer|stronger|weaker|higher|lower|more|fewer|less)(?: than\b|[,.;)]|$)"
)
# “Gain made on HOU04 since Quarter 1: 2”, where that is the only number.
_LISTED = re.compile(
    rf"\b{_SIZE}(?: (?:made|seen|recorded|in performance))?"
    r"(?: (?:in|on|for|of|to|under|from|since|against|over|during)"
    rf"(?: {_WITHIN}){{1,9}})?: (?:plus |minus )?$"
    # “Adverse annual variance on HOU04 - 2”
    rf"|(?:@|\bannual|\bquarterly) (?:[a-z]+ )?{_SIZE}\.? (?:in|on|for|of|to|under) #(?: -|:) $"
)
_ALSO = re.compile(r"~,? ?(?:or|\(|that is,?|equal to|equivalent to|which is) ?$")
# What is still to be made up is a gap, with or without the word for what it is to.
_STILL_TO_GO = re.compile(
    r"\b(?:to go|still|remain|left|leav|separat|outstanding|short|ought|away)"
)
_LEFT_BEFORE = re.compile(
    r"\b(?:remaining|outstanding|leav(?:es|ing) (?:us |it |the service |#+ )?(?:with |some |a "
    r"|about )?"
    r"|clos(?:e|es|ing) the (?:last |final )?|needs? (?:a further )?|left (?:with )?) ?$"
)
_LEFT_AFTER = re.compile(
    r" (?:(?:is|are|was|were|remains?) )?(?:still|yet|left|to go\b|to (?:be )?(?:find|found"
    r"|make up)"
    r"|separat|remain|outstanding|short\b|shy\b|adrift|away from|from where)"
)
# What a gap is to, where it is none over time.
_OF_A_TARGET = re.compile(
    r"\b(?:targets?|tgt|goal|plan|planned|standard|ceiling|limit|threshold|floor|cap|maximum"
    r"|minimum|permitted|headroom|tolerance|aim|aims|expected|required|requires|commitment"
    r"|benchmark|bar|average|profile|budget|set ourselves|yardstick|milestone)\b"
)
_STEP = re.compile(
    r"(?: (?:by|of))?(?: (?:a|an|about|around|some|just|only|over|nearly|almost|further|another"
    r"|in|on|for|under|the|#|seen|recorded|a total)){0,5} ?$"
)
_SINCE = re.compile(
    r"(?: (?:higher|lower|better|worse|more|fewer|less|longer|shorter|later|earlier))?,? ?\(?"
    r"(?:on|from|since|than in|than|compared (?:with|to)|over)(?: (?:that|those) (?:of|in|for)"
    # “1 day later than 1 March 2021 in Quarter 1”: the number says when it was.
    r"| in| for)?(?: the)? (?P<to>@|~(?: (?:in|for|during|at) @)?)"
)
NEAR = 200


def is_size(parts: Parts, number: int, *, follows_change: bool) -> bool:
    """Whether a number is how far something moved or lies from something."""
    quantity = parts.quantities[number]
    before = parts.around(max(0, quantity.start - NEAR), quantity.start)
    after = parts.around(quantity.end, min(len(parts.words), quantity.end + NEAR))
    if follows_change and quantity.unit == "percent" and _ALSO.search(before):
        return True
    found = _BEFORE.search(before)
    if len(parts.quantities) == 1 and _LISTED.search(before):
        return True
    if found is not None and not _NEXT_CLAUSE.search(found.group()):
        return True
    return _AFTER.match(after) is not None


def _is_still_to_go(parts: Parts, number: int) -> bool:
    """Whether a size is what is left to make up: “leaving 5 points to go”, “the remaining 5”."""
    quantity = parts.quantities[number]
    before = parts.around(max(0, quantity.start - NEAR), quantity.start)
    after = parts.around(quantity.end, min(len(parts.words), quantity.end + NEAR))
    return bool(_LEFT_BEFORE.search(before) or _LEFT_AFTER.match(after))


def is_over_time(parts: Parts, number: int) -> bool:
    """Whether a size is surely one of a movement, though the sentence speaks of a target too."""
    quantity = parts.quantities[number]
    if _STILL_TO_GO.search(parts.words) and _is_still_to_go(parts, number):
        return False
    # “Average time to relet” is a measure's name, and no average that a figure lies from.
    named = ((each.start, each.end) for each in parts.names)
    if not _OF_A_TARGET.search(masked(parts.words, named)):
        return True
    before = [each for each in parts.movements if each.end <= quantity.start]
    if before and _STEP.fullmatch(parts.around(before[-1].end, quantity.start)):
        return True
    after = parts.around(quantity.end, min(len(parts.words), quantity.end + NEAR))
    since = _SINCE.match(after)
    return since is not None and ("@" in since["to"] or bool(parts.movements))
