"""What does a column of a KPI workbook hold?

In: the words at its head, periods taken away. Out: a meaning. Councils name their columns freely:
whole phrases are looked up first, then the words that give a phrase away, then what is nearly a
known phrase, for slips of the hand.
"""

import re
from enum import StrEnum

from rapidfuzz import fuzz, process


class Meaning(StrEnum):
    """What a column, or a row beneath a period, holds."""

    REFERENCE = "reference"
    TITLE = "title"
    MEANING = "meaning"
    SERVICE = "service"
    DIRECTORATE = "directorate"
    OWNER = "owner"
    POLARITY = "polarity"
    UNIT = "unit"
    FREQUENCY = "frequency"
    SOURCE = "source"
    PERIOD = "period"
    LINE = "line"
    VALUE = "value"
    TARGET = "target"
    TOLERANCE = "tolerance"
    THRESHOLD = "threshold"
    STATUS = "status"
    COMMENT = "comment"
    OTHER = "other"


OF_A_PERIOD = (
    Meaning.VALUE, Meaning.TARGET, Meaning.TOLERANCE, Meaning.THRESHOLD, Meaning.STATUS,
    Meaning.COMMENT,
)  # fmt: skip

_PHRASES = {
    Meaning.REFERENCE: (
        "ref", "reference", "code", "id", "no", "number", "kpi ref", "kpi reference", "kpi code",
        "kpi no", "kpi number", "pi code", "pi ref", "pi no", "indicator code", "indicator ref",
        "indicator reference", "measure ref", "measure code", "ref no", "unique id", "kpi id",
        "code ref", "#", "pi reference", "indicator no", "indicator id", "indicator number",
    ),
    Meaning.TITLE: (
        "indicator", "indicator name", "indicator title", "performance indicator", "kpi", "pi",
        "kpi name", "kpi title", "key performance indicator", "measure", "measure name",
        "performance measure", "title", "name", "short name", "pi name", "metric",
        "what we measure",
        "description of indicator", "indicator description", "kpi description", "pi description",
        "measure title", "key performance indicators", "performance indicators", "indicators",
        "performance measures", "measures", "kpis", "measure description",
    ),
    Meaning.MEANING: (
        "description", "definition", "meaning", "what it measures", "what does it measure",
        "long name", "explanation", "calculation", "methodology", "full name",
    ),
    Meaning.SERVICE: (
        "service", "service area", "team", "department", "division", "section", "business unit",
        "service unit", "area", "group",
    ),
    Meaning.DIRECTORATE: ("directorate", "directorate name", "cluster"),
    Meaning.OWNER: (
        "owner", "lead", "lead officer", "responsible officer", "manager", "officer",
        "accountable officer", "head of service", "managed by", "assigned to", "data owner",
    ),
    Meaning.POLARITY: (
        "polarity", "good to be", "good is", "what is good", "aim", "aim to", "desired direction",
        "better to be", "bigger or smaller is better", "high low", "good performance",
    ),
    Meaning.UNIT: (
        "unit", "units", "format", "measured in", "unit of measure", "unit of measurement",
        "data type", "value type",
    ),
    Meaning.FREQUENCY: (
        "frequency", "reporting frequency", "collection frequency", "reported", "how often",
        "reporting period frequency", "periodicity",
    ),
    Meaning.SOURCE: ("source", "data source", "source of data", "system"),
    Meaning.PERIOD: ("period", "quarter", "month", "year", "reporting period", "date"),
    Meaning.VALUE: (
        "value", "actual", "actuals", "result", "results", "performance", "outturn",
        "current value",
        "current performance", "figure", "score", "latest", "current", "data", "achieved",
        "this quarter", "this month", "actual performance", "latest value",
    ),
    Meaning.TARGET: ("target", "targets", "annual target", "goal", "current target", "year target"),
    Meaning.TOLERANCE: ("tolerance", "tolerances", "variance allowed", "amber tolerance"),
    Meaning.THRESHOLD: (
        "threshold", "amber threshold", "red threshold", "intervention level", "intervention",
        "lower threshold", "minimum", "floor", "intervention target",
    ),
    Meaning.STATUS: (
        "rag", "status", "rag status", "rag rating", "rating", "performance status",
        "traffic light",
        "colour", "r a g", "against target", "performance against target", "on target",
    ),
    Meaning.COMMENT: (
        "comment", "comments", "commentary", "notes", "note", "narrative", "explanatory note",
        "latest note", "explanation of performance", "service comment", "officer comment",
        "remarks",
        "updates", "update", "context",
    ),
}  # fmt: skip
_BY_PHRASE = {phrase: meaning for meaning, phrases in _PHRASES.items() for phrase in phrases}
_ALL = tuple(_BY_PHRASE)
# Words that show what a longer heading is, in the order in which they are looked for.
_GIVEN_AWAY = (
    (
        Meaning.OTHER,
        r"trend|travel|dot|variance|change|difference|last year|previous|prior|ytd|year to date"
        r"|cumulative|national|average of|benchmark|rank|weight|forecast|last quarter",
    ),
    (Meaning.POLARITY, r"polarity|good to be|is better|is good"),
    (Meaning.COMMENT, r"comment|comments|commentary|narrative|note|notes"),
    (Meaning.STATUS, r"rag|status|rating|traffic"),
    (Meaning.TOLERANCE, r"tolerance"),
    (Meaning.THRESHOLD, r"threshold|intervention"),
    (Meaning.TARGET, r"target|targets"),
    (Meaning.FREQUENCY, r"frequency"),
    (Meaning.OWNER, r"owner|lead officer|responsible|accountable"),
    (Meaning.DIRECTORATE, r"directorate"),
    (Meaning.REFERENCE, r"ref|reference"),
    (Meaning.SOURCE, r"source"),
    (Meaning.VALUE, r"actual|actuals|outturn|result|value"),
    (Meaning.TITLE, r"indicator|kpi|measure"),
)
_GIVING = tuple(
    (meaning, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for meaning, words in _GIVEN_AWAY
)
# Of seven letters one may be wrong; shorter phrases must be right.
_NEAR_ENOUGH = 85
_SHORTEST_SLIP = 6
_LONGEST_HEADING = 60


def meaning_of(words: str) -> Meaning | None:
    """What a column under these words holds, None where they say nothing known."""
    plain = " ".join(re.sub(r"[^\w#]+", " ", words.casefold()).split())
    if not plain or len(words) > _LONGEST_HEADING:
        return None
    if plain in _BY_PHRASE:
        return _BY_PHRASE[plain]
    for meaning, giving in _GIVING:
        if giving.search(plain):
            return meaning
    if len(plain) < _SHORTEST_SLIP:
        return None
    near = process.extractOne(plain, _ALL, scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH)
    return _BY_PHRASE[near[0]] if near else None


def is_yearly(words: str) -> bool:
    """Whether a heading says that its target is for a whole year."""
    return re.search(r"\b(annual|yearly|year|full year)\b", words, re.IGNORECASE) is not None
