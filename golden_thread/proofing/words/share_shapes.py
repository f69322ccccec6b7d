"""A part, its whole and their percentage in one sentence, in the ways that officers put them.

In: nothing. Out: patterns for words in which names and periods are covered and percentages masked.
Each has the groups `part`, `whole` and `percent`. The strict ones hold whatever else the sentence
says; the loose ones only where it has no other numbers.
"""

import re

from golden_thread.proofing.words.masked import NUMBER
from golden_thread.proofing.words.number_words import IN_WORDS

WHOLE_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,7}}|(?:{IN_WORDS}))(?![\w-]|[.,/]\d)"
PART = rf"(?<![\w.,/£-])(?P<part>{WHOLE_NUMBER})"
WHOLE = rf"(?P<whole>{WHOLE_NUMBER})"
PERCENT = rf"(?P<percent>{NUMBER})"
NOUNS = r"(?: (?!and\b|while\b|but\b|with\b|or\b|which\b)[a-z][a-z'-]*){0,7}"
_FREE_WHOLE = rf"(?<![\w.,/£-]){WHOLE}"
_OVER = r"(?<![\w.,/£-])(?P<part>\d{1,5})"
_OF = r" (?:out of|of|from)(?: (?:the|all|our|its|these|those|a total of))? "
_ENDS = r"(?=\)| ?[,.;:]|$| of (?:the |all )?(?:total|them)\b)"

STRICT = tuple(
    re.compile(shape)
    for shape in (
        # 46 of the 52 homes (92%); 46 out of 52, or 92%
        rf"{PART}(?: [a-z]+)?{_OF}{WHOLE}{NOUNS}(?: ?\((?:or |i\.e\. |that is )?|,? or |,? which"
        rf" is |,? equal to |, equivalent to | - |, ){PERCENT}{_ENDS}",
        # 92% (46 of 52); 92% of homes (46 out of the 52); 92%, or 46 of 52
        rf"{PERCENT}{NOUNS}(?: \((?:or )?|, or |, that is ){PART}(?: [a-z]+)?{_OF}{WHOLE}"
        rf"{NOUNS}{_ENDS}",
        # 46/52 (92%); 92% (46/52)
        rf"{_OVER} ?/ ?{WHOLE}(?: ?\(|,? or |: | = ){PERCENT}{_ENDS}",
        rf"{PERCENT}(?: in (?:x+|(?:quarter |q)\d))? \({_OVER} ?/ ?{WHOLE}\)",
        # 52 homes, of which 46 (92%) were let
        rf"{_FREE_WHOLE}{NOUNS},? of (?:which|these|whom) {PART}(?: [a-z'-]+){{0,3}}"
        rf" \({PERCENT}\)",
        # 92% of the 52 homes (46)
        rf"{PERCENT} of (?:the |all |our )?{WHOLE}{NOUNS} \({PART}(?: [a-z]+){{0,2}}\)",
    )
)

# Words that lead from the numbers to what they make, and say nothing else.
_MAKES = (
    r"(?:and|so|hence|thus|or|i\.e\.|that|is|which|was|gives?|gave|giving|makes?|made|making|equals?"
    r"|equal|equalling|equates?|equating|equivalent|to|a|an|the|this|these|it|rate|results?|figure"
    r"|score|outcome|outturn|published|overall|of|for|on|in|at|z+|x+|being|puts?|putting|stands?"
    r"|stood|comes?|came|coming|works?|worked|working|out|proportion|percentage|share|means?"
    r"|meaning|represents?|representing|returned|return|reported|compliance|success|performance|=)"
)
_LINK = rf"(?: ?[,;:(]| -| =)? ?(?:{_MAKES},? ){{0,9}}"
# Words that lead from a percentage to the numbers it rests on.
_RESTS = (
    rf"(?:{_MAKES}|rests?|rested|derived|derives|from|up|corresponds?|lies?|behind|based|reflects?"
    r"|recorded|reported|published|given|under|against|shown|comprises|namely|counted|takes|system|result|draws|drawn|calculated|by"
    r"|period|three|months|quarter|year)"
)
_BACK = rf"(?: ?[,;:(]| -)? ?(?:{_RESTS},? ){{0,9}}"
_TOKENS = (
    r"(?: (?!target\b|than\b|compared\b|(?<!came )(?<!come )up\b|down\b|including\b|average\b)"
    r"[a-z][a-z'-]*,?)"
)
_RELATES = (
    r" (?:out of|of|from|in|among|amongst|divided by|over|from among)"
    r"(?: (?:the|all|our|its|these|those|a|an|total|of|cohort|base|caseload|sample|number|overall))"
    r"{0,4} "
)
_STOPS = (
    r"(?=\)| ?[,.;:]| -|$| of (?:the |all )?(?:total|them)\b| (?:for|on|in|under|against|of|at)"
    r" (?:the )?[zx]|, )"
)
LOOSE = tuple(
    re.compile(shape)
    for shape in (
        # 46 qualifying cases from a total of 52, giving a rate of 88%
        rf"{PART}{_TOKENS}{{0,4}}?{_RELATES}{WHOLE}{_TOKENS}{{0,8}}?{_LINK}{PERCENT}{_STOPS}",
        # the 88% reported is derived from 46 cases in a total of 52
        rf"{PERCENT}{_BACK}{PART}{_TOKENS}{{0,4}}?{_RELATES}{WHOLE}",
        # of 52 in all, 46 qualified, which puts it at 88%; 52 were checked and 46 were in order
        rf"{_FREE_WHOLE}{_TOKENS}{{0,9}}?[,;]? (?:of (?:which|whom|these|them) |and (?:found )?"
        rf"|(?:and |but )?(?:we|they|officers|staff|the (?:service|team)) (?:[a-z]+ ){{1,4}})?"
        rf"(?:the |some )?{PART}{_TOKENS}{{0,8}}?{_LINK}{PERCENT}{_STOPS}",
        # 46 cases, 88% of the 52 handled
        rf"{PART}{_TOKENS}{{0,4}}?, {PERCENT} of (?:the |all |our )?{WHOLE}",
        # 46/52, 88%; that is 46/52
        rf"{_OVER} ?/ ?{WHOLE}{_LINK}{PERCENT}{_STOPS}",
        rf"{PERCENT}{_TOKENS}{{0,4}}?{_BACK}{_OVER} ?/ ?{WHOLE}",
        # numerator 46, denominator 52, result 88%
        rf"\bnum(?:erator)?\b[^.\d]{{0,20}}{PART}[^.\d]{{0,30}}\bdenom(?:inator)?\b[^.\d]{{0,20}}"
        rf"{WHOLE}[^.\d]{{0,60}}?{PERCENT}",
        # dividing 46 by 52 gives 88%
        rf"\bdivid(?:e|ed|es|ing) (?:the )?{PART}{_TOKENS}{{0,4}}? by (?:the )?{WHOLE}"
        rf"{_TOKENS}{{0,6}}?{_LINK}{PERCENT}{_STOPS}",
        # the 46 compliant cases and the 52 total cases
        rf"{PERCENT}{_TOKENS}{{0,6}}? the {PART}{_TOKENS}{{0,3}}? and the {WHOLE} total\b",
    )
)
# Words with which a percentage or a number is of something else.
UNLIKE = re.compile(
    r"\b(?:target\w*|average|compared|than|increas\w+|decreas\w+|rose|fell|improv\w+|reduc\w+"
    r"|previous(?:ly)?|last year|year before|(?<!came )(?<!come )(?<!comes )up|down|versus|vs"
    r"|aim|national|england|points?|rest"
    r"|rises?|falls?|drops?|gains?|growth|change[ds]?|more|fewer|higher|lower|against"
    r"|remaining|other|others|by \d|further|another|budget|spend|spent|weighted)\b"
)
