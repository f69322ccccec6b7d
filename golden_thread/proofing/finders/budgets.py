"""What is over or under a budget: “£484.5m against a budget of £474.4m, an overspend of £10.1m”.

In: a scene. Out: a claim for each clause that gives a budget, what was or will be spent of it, and
how far the one is from the other, in any order. A clause with a fourth sum of money, or one that
tells what went before or is set off, is left alone: the three may then be of different things.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from golden_thread.figures import Qualifier
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_sums import Worked
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.words.masked import NUMBER, masked
from golden_thread.proofing.words.quantity import Quantity

_IS = r"(?: (?:is|was|of|at|to|for|stands at|stood at|set at|set|now|the|a|an|year|period)){0,3}"
_OWN = r"(?: (?:quarter|year|month|period|half|date|[a-z]+ \d{4}|\d{4}[-/]\d{2,4}|to|this|in)){0,5}"
_BUDGET = re.compile(rf"\bbudget(?:ed)?(?: provision| expenditure| spend| sum)?{_OWN}{_IS}:? $")
_BUDGET_AFTER = re.compile(
    r" (?:(?:net|gross|revenue|capital|annual|approved|revised|profiled|current|working|latest)"
    r" ){0,3}budget\b"
)
_SPENT = re.compile(
    r"\b(?:forecast|forecasts|forecasted|outturn|projected|projection|expenditure|spend|spends"
    r"|spending|spent|actual|actuals|costs?|cost|expected|predicted|estimated)\b[^;:]{0,60}$"
)
_GAP = re.compile(
    r"\b(?:over-?spend(?:ing)?|under-?spend(?:ing)?|overspent|underspent|variance|variation"
    r"|shortfall|excess|saving|pressure|gap)(?: is| was| by| of| to|:)?(?: (?:a|an|some))? $"
)
_GAP_AFTER = re.compile(
    r" (?:\([^()]{1,16}\) )?(?:(?:over-?spend|under-?spend|overspent|underspent)\b"
    r"|(?:over|under|above|below|more than|less than|in excess of|within|inside|short of)"
    r" (?:the |its |our )?(?:[a-z]+ ){0,3}(?:budget|profile|plan|allocation)\b)"
)
_OTHER_SUMS = re.compile(
    r"\b(?:of which|after|before|net of|exclud\w+|includ\w+|offset\w*|mitigat\w+|reserves?"
    r"|previous\w*|last|reduc\w+|improve\w*|partly|income|elsewhere|grants?|original"
    r"|initial\w*|carried|slippage|contingency|virement|vired)\b"
)
# What is spent of a budget is of its size.
NEAR = 3


def find(scene: Scene) -> Iterator[Claim]:
    """The distances from budgets that the sentence tells."""
    sums = [each for each in scene.parts.quantities if each.unit == "money"]
    if len(sums) < 3 or "budget" not in scene.parts.words:
        return
    words = masked(scene.parts.words, scene.parts.quantities)
    start = 0
    for end in (*(match.start() for match in re.finditer(";", words)), len(words)):
        here = [each for each in sums if start <= each.start < end]
        said = _read(words, here, start, end) if len(here) == 3 else None
        if said is not None:
            yield _claim(scene, said)
        start = end


def _read(words: str, sums: list[Quantity], start: int, end: int) -> Worked | None:
    """The clause from `start` to `end` with its three sums, each told what it is."""
    if _OTHER_SUMS.search(words, start, end):
        return None
    exact = all(each.qualifier is Qualifier.EXACT and each.upper is None for each in sums)
    gaps = [each for each in sums if _is(words, each, start, _GAP, _GAP_AFTER)]
    budgets = [
        each
        for each in sums
        if each not in gaps and _is(words, each, start, _BUDGET, _BUDGET_AFTER)
    ]
    if not exact or len(gaps) != 1 or len(budgets) != 1:
        return None
    spent = next(each for each in sums if each not in (*gaps, *budgets))
    opened = re.split(NUMBER, words[start : spent.start])[-1]
    own = min(sums, key=lambda each: each.start) is spent
    if not _SPENT.search(opened) and not (own and _SPENT.search(words[start : spent.start])):
        return None
    budget, gap = budgets[0], replace(gaps[0], value=abs(gaps[0].value))
    low, high = sorted((abs(spent.value), abs(budget.value)))
    if not low or high > low * NEAR:
        return None
    more, less = (spent, budget) if spent.value >= budget.value else (budget, spent)
    return Worked((more,), (less,), gap)


def _is(
    words: str, each: Quantity, start: int, before: re.Pattern[str], after: re.Pattern[str]
) -> bool:
    opened = words[max(start, each.start - 80) : each.start]
    return bool(before.search(opened) or after.match(words, each.end))


def _claim(scene: Scene, said: Worked) -> Claim:
    start, end = said.result.start, said.result.end
    blank = scene.blank(ClaimKind.TOTAL, scene.parts.sentence[start:end], start, end)
    return replace(blank, said=said, unbound=NO_INDICATOR, indicator=None)
