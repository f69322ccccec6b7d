"""What must stand beside a word for it to tell of a movement of a figure.

In: nothing. Out: the pieces that the patterns of movement words are made of. A name of a measure
comes as a row of `#`.
"""

# A number in figures or in words.
NUMBER = (
    r"(?:£?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety)\b(?! of\b))"
)
# A verb tells of the figure where the sentence goes on so: not “increased demand”, “fell short”.
GOES_ON = (
    r"(?= (?:by|from|to(?! be\b)|on|upon|vs|versus|qoq|yoy|qtr"
    r"|since|in|over|for|against|as|compared|between|during|this"
    r"|last|again|back|further|when|while|yet|so|at|across|throughout|within|quarter|year"
    r"|considerably|somewhat|and|but|every|each|two|three|four|five|\w+ly)\b|[,.;:)(]| \(| -|$"
    rf"| {NUMBER})"
)
# Words that are said of much else (“slipped”, “eased”) count only where a number or a period comes.
LEADS_ON = (
    r"(?=(?: (?:\w+ly|back|further|again|slightly|up|down|away|off))?"
    r" (?:by|from|to|below|above|on|over|since|this|between|\d|£) ?)"
)
BESIDE = rf"(?=by\b|from\b|on\b|{NUMBER})"
SIZE = rf"(?= (?:a further |another |around |about |over |nearly )?{NUMBER})"
# “An increase on last quarter”, “a drop from 9”; but not “an increase in demand”.
_NOUN_OF = (
    r" (?:of|from|on|over|compared (?:with|to)|vs|since(?= (?:the )?(?:q\d|qtr|quarter|last"
    r"|prev|prior|first|second|third|fourth|same)))\b(?! (?:a|the) (?:number|range|list)\b)"
)
CONTINUES = (
    r"(?:continues?|continued|continuing|begun|began|started|starting|beginning|managed) to "
    r"(?:\w+ly )?"
)
_OF_FIGURE = (
    r"(?:(?:the|its|our|this|that) )?(?:(?:overall|total|reported|latest|quarterly|annual) )?"
    r"(?:figures?|numbers?|levels?|rates?|results?|percentage|proportion|sums?|amounts?|totals?"
    r"|performance|positions?|count|volume|share|return)"
    r"(?: (?:reported|recorded|shown|given|seen|achieved))?(?: (?:for|of|on|under|against|in))? "
)
# “There was a fall in missed bins”, “an increase of 4 points was noted under HOU03”.
_IN_NAME = (
    r"(?=s?(?: (?:of|by) [\d£.,]{1,14}[%\w]{0,3}(?: (?:percentage |working )?\w{1,8}){0,2}?)?"
    r"(?: (?:(?:was|is|were|are|has been|have been|being) )?(?:seen|noted|recorded|reported"
    r"|observed|evident|made|shown|achieved|secured|found|registered|apparent|visible))?"
    rf"(?: over the (?:quarter|year|period))? (?:in|on|for|under|to|of|against|with) "
    rf"(?:{_OF_FIGURE})?"
    r"(?:the )?(?:#|(?:this|the|that) (?:measure|indicator|figure|result|position|rate|performance)"
    r"|it\b|performance\b))"
)
# “An increase took missed bins to 679”, “a drop was recorded”.
_DOES = (
    r"(?=s?(?: of [\d£.,]{1,14}[%\w]{0,3}(?: (?:percentage |working )?\w{1,8}){0,2}?)? "
    r"(?:(?:took|takes|taking|brought|brings|bringing|left|leaves|leaving|carried|pushed|put|puts)"
    r"(?: (?:the|this|it))?\b"
    r"|(?:was|is|were|are|has been|have been) (?:\w+ly )?(?:seen|noted|recorded|reported|observed"
    r"|evident|made|shown|achieved|secured|found|registered|apparent)))"
)
# “Ended up on 52” and “still to make up” are no movement.
BARE_UP = (
    r"(?<!ended )(?<!ending )(?<!ends )(?<!make )(?<!made )(?<!makes )(?<!set )(?<!added )"
    r"(?<!summed )(?<!taken )(?<!following )(?<!followed )(?<!closed )(?<!end )(?<!adds )"
    r"(?<!signed )(?<!opened )(?<!wound )(?<!built )(?<!finished )(?<!catch )(?<!split )"
)
# Nor is “broken down by area”.
BARE_DOWN = (
    r"(?<!broken )(?<!split )(?<!written )(?<!set )(?<!laid )(?<!break )(?<!track )(?<!pinned )"
)


def noun(words: str) -> str:
    """A noun of movement, where the words beside it say that it is of the figure."""
    return (
        rf"(?:{words})(?:{_NOUN_OF}|{_IN_NAME}|{_DOES}|(?= to £?\d))"
        rf"|(?<=on-year )(?:{words})\b|(?<=on-quarter )(?:{words})\b|(?<=on year )(?:{words})\b"
        rf"|(?<=yoy )(?:{words})\b|(?<=on-qtr )(?:{words})\b|(?<=annual )(?:{words})\b"
        rf"|(?<=on quarter )(?:{words})\b"
        rf"|(?:(?<=represents an )|(?<=represents a )|(?<=is an )|(?<=is a )|(?<=was an )"
        rf"|(?<=was a )|(?<=shows an )|(?<=shows a )|(?<=marks an )|(?<=marks a ))(?:{words})"
        r"(?=[,.;]|$)"
    )


def showed(words: str) -> str:
    """“Registered growth”, “showed a further drop”: a verb with a noun, and of nothing else."""
    return (
        r"(?:registered|registers|registering|showed|shows|shown|showing|saw"
        r"|seen|recorded|records|posted|experienced|enjoyed|suffered|underwent|returned|displayed"
        r"|delivered|achieved|made|logged|exhibited|produced) (?:(?:a|an|some|further|another|more"
        r"|modest|small|slight|sharp|clear|marked|steady|strong|welcome|real|significant|continued"
        rf"|considerable|marginal|noticeable|general|overall|net) ){{0,3}}(?:{words})"
        r"(?= (?:since|over|during|between|compared|against|from|to(?! (?:be|the)\b)|across|this"
        r"|again|relative|when|year|quarter|by|on (?:the|last|q|that|its)|of £?\d"
        r"|for the (?:quarter"
        r"|year|period)|in (?:q\d|qtr|quarter|performance|the (?:quarter|period|three|first|second"
        r"|third|fourth|last|year|latest|final|months)|20\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep"
        r"|oct|nov|dec))|[,.;:)]|$)"
    )


def after_size(words: str) -> str:
    """“0.4 working days lower”: a comparative that closes a size."""
    units = ("point", "day", "hour", "minute", "second", "week", "tonne")
    ends = (*units, *(f"{unit}s" for unit in units), "pp", "ppts", "cent", "percent", "%", r"\d")
    behind = "|".join(rf"(?<={unit} )" for unit in ends)
    return rf"(?:{behind})(?:{words})(?=[,.;:)]|$)"


def than(words: str) -> str:
    """“Higher than”, “higher in Quarter 2 than”, “a lower figure for calls than”."""
    return (
        rf"(?:{words})(?: (?:in|for|during|at|on|by|under|both|again|reading|figures?|results?"
        rf"|quarter"
        r"|qtr|position|performance|showing|outcome|outturn|numbers?|level|rate|total|return|picture"
        r"|place|shape|state|footing|territory|service|time|sum|amount|share|proportion|count"
        r"|volumes?|score|period|was|were|money|cash|percentage|value|story|news|year|months?|one"
        r"|sat|came|has come|have come|had come)"
        r"(?: (?:#+|[\w/'%£.(),-]{1,24})){0,11}?)? than\b"
        r"(?! (?:(?:at|in) )?(?:any|ever|usual|expected|planned|normal|anticipated|most|many)\b)"
    )


COMPARATIVE_UP = r"higher|more|longer|greater|larger|bigger"
COMPARATIVE_DOWN = r"lower|less|fewer|shorter|smaller"
COMPARATIVE_BETTER = (
    r"better|stronger|healthier|(?:more (?:encouraging|favourable|positive|promising))|improved"
)
COMPARATIVE_WORSE = (
    r"worse|poorer|weaker|(?:less (?:well|good|encouraging|favourable|positive))"
    r"|(?:more (?:disappointing|worrying))"
)
GAP = r"(?:gap|distance|shortfall|margin|difference)"
NARROWS = (
    r"(?:narrow(?:ed|ing|s)|clos(?:ed|ing|es)|shrunk|shrank|shrinking|reduced|reducing|smaller"
    r"|shortened|lessened|diminished)"
)
WIDENS = (
    r"(?:widen(?:ed|ing|s)|grown|grew|growing|opened(?: up)?|increased|increasing|lengthened"
    r"|wider|bigger|larger|stretched)"
)
AIM = (
    r"(?:(?:its|the|our|their|this|that|#+'s) )?(?:\w+ )?(?:targets?\b|goal\b"
    r"|where (?:the plan|it should|we want|we need)|level aimed for|standard\b|plan\b)"
)
WAY = (
    r"(?:go|goes|going|gone|went|move|moves|moving|moved|head|heads|heading|headed|travel\w*"
    r"|point|points|pointing|trend\w*|mov\w+ #+|taken|track\w*)(?: \w+ly)?"
    r"(?: #+)? (?:in )?(?:the|a|an) "
)
TREND = (
    r"(?:direction(?: of (?:travel|change))?|d ?o ?t|trend|trend line|trajectory|travel|movement"
    r"|picture|comparison|outlook|position|arrow)(?: (?:for|on|in|of|under|with) [\w#' -]{1,60}?)?"
    r"(?: (?:over the (?:quarter|year)))?"
    r"(?::| -| is| was| has been| remains| looks| continues to be| has turned| turned| has gone)?"
    r"(?: (?:now|clearly|again|also|currently|still|therefore))? "
)
