"""The name of a measure without the words around it, and whether words can be such a name at all.

In: words that a paper puts before a number, in plain wording. Out: “calls answered” of “the latest
figure for calls answered (CUS01)”; nothing of “in the third quarter”, “a further rise” or “Members
will want to note”. What tells how a thing was found, or when, is no name of what was counted.
"""

import re

_KINDS = (
    r"(?:figures?|results?|position|outturn|returns?|readings?|performance|progress|score|picture"
    r"|data|story|out-?come|actual|value|total|count|reporting|entry|movement|comparison|run of"
    r" figures|direction of travel|level|rating|status|improvement(?: seen)?|shortfall)"
)
_MANNERS = (
    r"(?:(?:latest|reported|quarterly|cumulative|final|running|actual|in-year|local|current|annual"
    r"|overall|whole-year|year[- ]to[- ]date|ytd|year so far|year-on-year|quarter-on-quarter"
    r"|like-for-like|council-wide|county|district|borough|last quarter's|last year's|provisional"
    r"|this quarter's|the quarter's|previous|average monthly|headline|confirmed) ){0,3}"
)
# “The latest figure for …”, “cumulative position on …”.
_WRAPPED = re.compile(
    rf"^(?:the |our |an? )?{_MANNERS}{_KINDS} (?:for|on|of|in|under|against) (?:the )?"
)
# “Year on year, …”, “last quarter's …”, “a year earlier …”, “in cash terms …”.
_LED_IN = re.compile(
    r"^(?:year on year|quarter on quarter|month on month|year to date|in cash terms|in real terms"
    r"|in relative terms|in proportionate terms|all told|overall|by area|a year (?:ago|earlier)"
    r"|last (?:quarter|year|month)(?:'s)?|this (?:quarter|year|month)(?:'s)?|the quarter's"
    r"|quarter's|broken down by area|by contrast|by comparison|to date|cumulatively),? "
)
_TRAILING = re.compile(
    r" (?:\([^()]{1,30}\)|ytd|year to date|to date|overall|(?:this|last) (?:quarter|year|month)"
    r"|in (?:the )?q[1-4]|q[1-4])$"
)
# A name begins with none of these, which lead in a time, a manner or a thought.
_BEGINS = re.compile(
    r"^(?:in|on|at|by|for|from|with|as|of|to|up|down|an?|all of|across|after|against|according"
    r"|allowing|applying|among|around|before|between|broken|compared|despite|during|expressed"
    r"|having|half of|looking|neither|no|none|not|nothing|only|over|placed|pleased|regrettably"
    r"|set|split|subject|taking|taken|through|throughout|under|up(?:wards?|turn)|viewed|what|with"
    r"|within|without|whilst|unfortunately|due|given|using|based|please|readers|members|heading"
    r"|checked|down|every|next|how|why|where|once|here|yet|so)\b"
)
# Who owns a figure, who is to read it and where it is kept are not what it counts.
_WHO = re.compile(
    r"\b(?:portfolio holders?|head of|heads of|service leads?|corporate director|inspectors?"
    r"|ombudsman's?|members'|committee's?|scrutiny|dashboard|scorecard|pentana|inphase|handbook"
    r"|benchmarking|readers|return for|peer challenge|last updated|publication date"
    r"|date of (?:decision|meeting))\b"
)
# Verbs that are no part of a name, as “missed collections” and “tests recorded” are.
_VERB = re.compile(
    r"\b(?:sank|slipped|stayed|stopped|cleared|touched|got|gave|gives?|will|attributes|applies|may"
    r"|would|could|should|can|cannot|did|does|moved|flatters?|draws|note|notes|falls? in|led to"
    r"|shows?|showed|tells?|asked|analysed|amounted|produced|gained|lived|supports|became|becomes"
    r"|makes|saw|sees|exceeded|ran|runs|comes|had|be|been|being|matters?"
    r"|(?:recorded|kept|made|hit|lost|beat|bettered|reported|returned|received|held) (?:an?|the|its"
    r"|our|within|to|at))\b"
)
_TIMES = re.compile(r"\b(?:quarters?|q[1-4]|qtr|quarterly|months?|20\d\d)\b")
# Words that say of a name only that it is one, or how a figure went.
_EMPTY_WORDS = """
    a actual again aim all amber ambition amount an analysis and annual any area areas aspiration
    at balance best better between by change cohort committee compared comparison council count
    county current data decline decrease difference district downward drop each entry evaluation
    fall figure final further gain gap good green grey growth half higher improvement improving in
    increase indicator item kpi last latest least level limit local lower maximum measure measures
    meeting member minimum movement neither new no none not number of on overall peak percentage
    performance period pi picture pis plan position previous progress rag rate rated rating
    reading red reduction report reported requirement result return rise run running sample score
    service set sheet split status sum summary system target team than the this tolerance total
    trend unchanged ungraded unit up upward upwards value variance variation whole work worse year
    ytd
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())


def kernel(name: str) -> str:
    """The name without the words around it that say how or when it was counted.

    >>> kernel("the latest figure for calls answered (cus01)")
    'calls answered'
    >>> kernel("year on year, missed bin collections")
    'missed bin collections'
    """
    found = name.strip(" ,(-")
    for pattern in (_LED_IN, _WRAPPED, _TRAILING):
        shorter = pattern.sub("", found).strip(" ,(-")
        found = shorter or found
    return found


def can_be_name(name: str) -> bool:
    """Whether a row of a table may be of a measure with this name: it says what is counted."""
    words = re.findall(r"[a-z%£'&]+", name)
    singular = {word.rstrip("s") if len(word) > 3 else word for word in words}
    return bool(words) and not (singular | set(words)) <= _EMPTY | {
        each.rstrip("s") for each in _EMPTY
    }


def can_be_said(name: str) -> bool:
    """Whether what stands before a number in a sentence can be a measure's name.

    >>> can_be_said("calls answered"), can_be_said("in the third quarter"), can_be_said("a rise")
    (True, False, False)
    """
    if "," in name or not can_be_name(name):
        return False
    return not any(each.search(name) for each in (_BEGINS, _WHO, _VERB, _TIMES))
