"""What councils call the thing to be reached: target, goal, limit, the standard expected.

In: nothing. Out: pieces of patterns for plain words, that the grammars of targets, gaps and
verdicts share. A number that is known to be a target stands in such words as a run of `MARK`.
"""

import re

# Stands for each letter of a number that is a target, where words are searched for verdicts.
MARK = "~"
NUMBER = rf"{MARK}{{1,60}}"
# What may stand between “the” and the noun: whose it is, of when, how hard.
_WHOSE = (
    r"the|our|its|their|his|her|this|that|these|those|a|an|set|agreed|annual|yearly|quarterly"
    r"|quarter|quarter's|monthly|year|year's|year-end|corporate|council's|council|authority's"
    r"|national|local|statutory|service|service's|service plan|performance|full-year|in-year"
    r"|profiled|stretch|challenging|published|current|existing|revised|new|overall|own|approved"
    r"|adopted|required|requisite|desired|stated|stipulated|specified|permitted|maximum|minimum"
    r"|upper|lower|contractual|departmental|directorate|internal|interim|prescribed|planned"
    r"|expected|intended|relevant|applicable|associated|respective|ambitious|kpi|key|target|cabinet"
    r"|cabinet's|committee's|team's|plan's|[a-z]{2,20}'s|council plan|corporate plan|business plan"
    r"|delivery plan|improvement plan|annual plan|local plan|contract"
    r"|budget|budgeted|allotted|q[1-4]|20\d\d[/-]\d\d(?:\d\d)?"
)
OWN = rf"(?:(?:{_WHOSE}) ){{0,4}}?"
# Nouns that say whatever the sentence is about that they are aimed for.
TARGET = r"(?:target|tgt|goal|aim|ambition|aspiration|yardstick)"
# What may not be passed upwards, and downwards.
CAP = r"(?:limit|ceiling|cap)"
FLOOR = r"floor"
# Nouns that may be said of much else: they count beside a number.
_STANDARD = r"(?:standard|threshold|benchmark|bar)"
SORT = r"(?: (?:figure|level|rate|time|value|range|score|number|ceiling|limit|threshold|floor))?"
# “The agreed level”, “the permitted maximum”: nouns that are aimed for by the word before them.
_ADJECTIVE = (
    r"(?:agreed|set|required|requisite|expected|permitted|permissible|allowed|planned|budgeted"
    r"|profiled|target|desired|stipulated|specified|prescribed|intended|acceptable|contractual)"
)
_LEVEL = r"(?:level|maximum|minimum|figure|rate|standard|value|number|score|requirement|time)"
NOUN = rf"(?:{TARGET}s?{SORT}|{CAP}s?|{FLOOR}|{_STANDARD}s?|{_ADJECTIVE} {_LEVEL})"
# After its number only one of them: “all 5 targets” counts them.
NOUN_AFTER = (
    rf"(?:{TARGET}{SORT}|{CAP}|{FLOOR}|{_STANDARD}|maximum|minimum|requirement|commitment|promise"
    r"|pledge|objective|expectation|test|trajectory|profile)"
)
# What may say of a number after “is” that it is aimed for.
NOUN_IS = (
    rf"(?:{NOUN}|comparator|requirement|expectation|commitment|objective|promise|pledge"
    r"|level (?:set|agreed|expected|required))"
)
# A limit, a standard or a benchmark of somebody else's is no target of ours.
FOREIGN = re.compile(
    r"\b(?:statutory|national|nationally|legal|government|government's|regional|regionally"
    r"|england|english|welsh|scottish|london|uk|european|industry|sector|peers?|neighbours?"
    r"|neighbouring|county|housemark|apse|cipfa|ofsted|dluhc|mhclg|regulator's?|family group"
    r"|comparable|similar (?:councils|authorities)|other (?:councils|authorities)|average|averages"
    r"|median|quartile|mean|speed|age|credit|weight|borrowing|income)\b"
)
# Who sets a target.
SETTERS = (
    r"(?:we|council|authority|cabinet|committee|executive|members?|councillors|boards?|panel|plans?"
    r"|strategy|service|directorate|department|team|leadership|management|portfolio holder"
    r"|portfolio holders|officers|contract|policy|agreement|charter|framework|scheme|programme"
    r"|budget|scorecard|mandate)"
)
