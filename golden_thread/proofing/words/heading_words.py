"""The heading of a column in plain words: abbreviations written out, marks of print left off.

In: the heading as printed. Out: its words in order, each of them one that a lexicon may hold.
“Prev. qtr (%)” is “previous quarter %”, “R/A/G” is “rag”, “Target¹” is “target”.
"""

import re

from golden_thread.proofing.words.wording import plain

# Headings longer than this are sentences.
LONGEST = 90
_INITIALS = re.compile(r"\b([a-z])[./]([a-z])[./]([a-z])(?:[./]([a-z]))?\b\.?")
_RAISED = str.maketrans("", "", "¹²³⁰⁴⁵⁶⁷⁸⁹*†‡§^")
_WORD = re.compile(r"\+/ ?-|[a-z]+(?:'[a-z]+)?|\d+|[%£?]")
# “£000s”, “£'000”, “£m”: in what the numbers below are printed.
_SCALED = re.compile(r"£ ?(?:'?000'?s?|k|m|mn|million|thousands?)\b")
_FOOTNOTE = re.compile(r"(?<=[a-z]{3})\d(?![\d/])")
_WRITTEN_OUT = {
    "quarter": "qtr qtrs qrt qrtr qtly qter q'ter quarter's quarters q qt",
    "quarterly": "qrtly qtrly",
    "year": "yr yrs year's years fy",
    "month": "mth mnth month's months",
    "period": "period's periods",
    "previous": "prev prv previously pre",
    "current": "curr cur currently",
    "performance": "perf p'formance performing perform",
    "target": "tgt targ trgt tgts targets target's",
    "actual": "act actuals",
    "variance": "var variances vari",
    "difference": "diff differences",
    "direction": "dot dirn directional",
    "cumulative": "cum cumul cumulatively",
    "change": "chg changes changed",
    "against": "vs v versus cf compared compare comparison relative",
    "percentage": "pct percent pc perc proportion percentages",
    "points": "pp ppt ppts pts point",
    "result": "results",
    "figure": "figures",
    "value": "values val",
    "trend": "trends",
    "rag": "brag rags ragging",
    "comparable": "comparative comparator",
    "outturn": "outrun",
    "rating": "ratings rated",
    "assessment": "assessments",
    "judgement": "judgment judgements",
    "light": "lights",
    "twelve": "12",
    "same": "equivalent corresponding matching like",
    "ago": "earlier back",
    "previous quarter": "lq pq",
    "last year": "ly py",
    "year to date": "ytd",
    "year end": "eoy ye",
    "year on year": "yoy",
    "quarter on quarter": "qoq",
}
_WHOLE = {short: full for full, shorts in _WRITTEN_OUT.items() for short in shorts.split()}


def heading_words(heading: str) -> tuple[str, ...]:
    """The words of this heading; none of one that is as long as a sentence."""
    if len(heading) > LONGEST:
        return ()
    words = plain(heading.translate(_RAISED)).replace("out-turn", "outturn")
    words = _SCALED.sub(" £ ", words)
    words = _INITIALS.sub(lambda match: "".join(each or "" for each in match.groups()), words)
    words = _FOOTNOTE.sub("", words).replace("per cent", "percent").replace("-of-", " of ")
    found = (
        _WHOLE.get(each, each).replace(" ", "") if "/" in each else _WHOLE.get(each, each)
        for each in _WORD.findall(words)
    )
    return tuple(part for each in found for part in each.split(" "))
