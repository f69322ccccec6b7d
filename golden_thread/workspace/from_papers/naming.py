"""What is a number of, and in which unit, by the words around it?

In: a sentence and where the number stands in it. Out: a title that a person can mend, and a unit.
"""

import re
from decimal import Decimal

from golden_thread.framework import Unit, places_of
from golden_thread.periods import find_labels
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain
from golden_thread.workspace.kpi.units import unit_of
from golden_thread.workspace.kpi.values import FigureRead

LONGEST_TITLE = 80
MOST_WORDS = 10
# No clause is longer; what a stranger wrote is not looked through without end.
LONGEST_CLAUSE = 400
_STOPS = """
    about across after against along also and as at because before being by compared covering
    during for year
    from have has had if in including into is it like on onto or over so such than that the their
    then there these this through throughout to under until up via was were when where which while
    who whose will with within are be been took take taking attended attend gathered received
    engaged joined visited had across could can may must should would around per we our
"""
_STOPPING = frozenset(_STOPS.split())
_AFTER = re.compile(r" ?(?:of )?(?:the |our |all |its )?(?P<words>[A-Za-z][^.,;:()|]*)")
_MEASURES = (
    "tonnes", "tonne", "kilowatts", "kilowatt", "kw", "kwh", "mw", "mwh", "litres", "litre",
    "miles", "mile", "kilometres", "km", "hectares", "hectare", "acres", "metres", "kilograms",
    "kg", "megawatts", "degrees", "tons",
)  # fmt: skip
_LEADING = re.compile(
    r"^(?:(?:it (?:was|is|has been) \w+ that|there (?:has|have) been an? \w+ in"
    r"|(?:is|was|are|were) an?|the|a|an|our|its|total|overall|average|current|numbers? of"
    r"|no\.? of|there (?:were|was|is|are)|an average of|and|but|with"
    r"|we (?:have|had|received|receive|issued|held|now have)"
    r"|this|these|however|currently|including|approximately|by|of|in|for|at|only|also)[ ,]+)+",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"(?:[ ,]+(?:percentage|rate|level|figure|outturn|total|was|were|is|are|has|have|had|of|at|to"
    r"|stood|stands|and|by|the|a|an|for|in|from|on|with|continu\w+|remain\w*|low|high|further"
    r"|achiev\w+|improv\w+|ha(?:s|ve) been|increas\w+|decreas\w+|which|that|used|valued|supported"
    r"|reach\w+|standing|range|ranges|rose|fell|approximately|about|around|over|only|quarter"
    r"|less than|more than|higher than|lower than|also|now|still|being|been|averaging|averaged))+$",
    re.IGNORECASE,
)
_TIMES = {"percent": Unit.PERCENT, "money": Unit.MONEY, "seconds": Unit.SECONDS,
          "hours": Unit.HOURS, "days": Unit.DAYS, "points": Unit.PERCENT}  # fmt: skip
_WORKING = re.compile(r"\bworking days?\b", re.IGNORECASE)
_RATE = re.compile(r"\bper (?P<each>[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{1,8})\b", re.IGNORECASE)
_WITH_WORDS = ("percent", "points", "seconds", "hours", "minutes", "days")
_EDGES = " -–:;,.()|"
# What is left of a clause that tells of something before it: “…, achieving 6.67%”.
_NO_TITLE = re.compile(
    r"(?:\w+(?:ing|ed)|which|that|this|it|was|is|with|by|at|on|and|to|compared|there)\b.*|",
    re.IGNORECASE,
)
_VERB = re.compile(
    r",| (?:has|have|had|was|were|is|are|continue[sd]?|remain(?:s|ed)?|being|will|now|to"
    r"|improved|increased|decreased|fell|rose|received|should|who|which|that)\b",
    re.IGNORECASE,
)
SECONDS_IN_MINUTE = 60


def title_after(sentence: str, quantity: Quantity) -> str:
    """What a bare number counts, by the words after it: “397 campaigns”; or nothing."""
    found = _AFTER.match(sentence, quantity.end)
    if found is None or quantity.unit in _WITH_WORDS:
        return ""
    kept: list[str] = []
    for word in found["words"].split():
        bare = plain(word).strip("'\"")
        is_verb = bool(kept) and bare.endswith("ed")
        if bare in _STOPPING or is_verb or re.match(r"£?\d", bare) or len(kept) == MOST_WORDS:
            break
        kept.append(word)
    return as_title(" ".join(kept))


def title_before(sentence: str, start: int) -> str:
    """What a number is of, by the words that lead to it in its clause; or nothing."""
    before = sentence[max(0, start - LONGEST_CLAUSE) : start]
    if before.rstrip().endswith("("):
        before = before.rstrip()[:-1]
    clause = re.split(r"[;:.](?= |$)|,(?= )| - | – ", before)[-1].strip(" (")
    found = as_title(clause)
    if _NO_TITLE.fullmatch(found):
        opening = _LEADING.sub("", re.split(r"[;:.](?= |$)", before)[-1].strip(_EDGES))
        found = as_title(_VERB.split(opening)[0])
    return as_title(" ".join(found.split()[-MOST_WORDS:]))


def as_title(words: str) -> str:
    """The words as the title of a measure: without articles, verbs and periods at either end."""
    words = words[:LONGEST_CLAUSE]
    for label in reversed(find_labels(words)):
        words = (
            re.sub(r"(?: (?:in|for|during|of|over))?\s*$", "", words[: label.start])
            + (words[label.end :])
        )
    words = re.sub(r"\b[Qq](?:uarter )?[1-4]\b", "", words)
    words = re.sub(r"(?<!\w)['‘’\"“”]|['‘’\"“”](?!\w)", "", words)
    if ")" in words and "(" not in words:
        words = words.partition(")")[0]
    kept = " ".join(words.split()).strip(_EDGES)
    before = ""
    while kept != before:
        before = kept
        kept = _TRAILING.sub("", _LEADING.sub("", kept)).strip(_EDGES)
    if "(" in kept and ")" not in kept:
        kept = kept.partition("(")[0].strip(_EDGES)
    kept = kept[:LONGEST_TITLE].strip()
    return kept[:1].upper() + kept[1:]


def unit_words(title: str, sentence: str, quantity: Quantity) -> str:
    """The unit as proposals write it: `percent`, `per 100000`, `quantity of tonnes`."""
    rate = _RATE.search(title)
    if rate and not quantity.unit:
        return f"per {rate['each'].replace(',', '')}"
    if quantity.unit.startswith("per "):
        return quantity.unit
    if quantity.unit == "days" and _WORKING.search(quantity.text):
        return Unit.WORKING_DAYS.value
    if quantity.unit == "minutes":
        return Unit.SECONDS.value
    if quantity.unit in _TIMES:
        return _TIMES[quantity.unit].value
    following = plain(sentence[quantity.end :]).split()
    if following and following[0].strip(".,;)") in _MEASURES:
        return f"quantity of {following[0].strip('.,;)')}"
    return unit_of(
        title, "", (FigureRead(quantity.value, places=places_of(quantity.value)),)
    ).unit.value


def value_words(quantity: Quantity) -> str:
    """The value as the files of a workspace hold it; minutes as seconds."""
    value = quantity.value
    if quantity.unit == "minutes":
        value = value * Decimal(SECONDS_IN_MINUTE)
    return f"{value:f}"
