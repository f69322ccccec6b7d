"""Movement said in the short form of notes: “up this Qtr”, “higher YoY”, “Negative DoT”, “N/C”.

In: nothing. Out: for each meaning the pattern of its words, tried before the plain words. A name of
a measure comes as a row of `#`.
"""

from golden_thread.figures import Movement
from golden_thread.proofing.words.moves import Goodness, Moved, Turn

# A bare “up” or “better” moves a figure where a measure, a verb or a number stands before it and a
# time or a comparison after; so not “signed up this quarter”.
_STANDS = (
    *("# ", "#, ", "# - ", "#: ", r"#\) ", "is ", "are ", "was ", "were ", "slightly ", "sharply "),
    *("marginally ", "well ", "again ", "further ", "significantly ", "still ", "%, ", "% - "),
)
_BEHIND = "(?:" + "|".join(rf"(?<={behind})" for behind in _STANDS) + ")"
_PART = r"(?:quarter|qtr|period|month)"
_OLD = r"(?:last|previous|prev\.?|prior|preceding|same|corresponding|equivalent)"
_TIME = (
    rf"(?= (?:this {_PART}|(?:in|over|during) the {_PART}|qoq|yoy|[yq]-o-[yq]"
    r"|(?:year|quarter|qtr)[- ](?:on|over)[- ](?:year|quarter|qtr)"
    rf"|(?:vs\.?|v|versus|against|on) (?:the )?(?:{_OLD} |q[1-4]|{_PART}\b|ly\b|lq\b|py\b|year\b)"
    r"|since|compared)(?:\b|(?<= )))"
)
_DOT = r"(?:d ?o ?t|d\.o\.t\.?|direction of (?:travel|change))"
_OF_IT = r"(?= (?:for|on|in|under|of|with)\b|[:,.;)]|$| -)"
_RESULT = r"(?:showing|result|position|performance|outturn|outcome|return|reading|picture|figure)"
_OF_NAME = r"(?= (?:of|for|on|in|by|from|under) (?:the )?#)"
_LAST = rf"(?:the |its |that of (?:the )?)?(?:{_OLD} {_PART}|{_PART} (?:before|earlier))\b"
_ENDS = r"(?=[,.;:)]|$)"
# “32.4% is a stronger position”: what it is compared with stands before.
_IS_A = r"(?:is|was|represents|marks|constitutes) an? (?:\w+ly )?"
# “The trajectory was one of steady improvement”
_ONE_OF = (
    r"one of (?:(?:clear|continued|steady|modest|marked|slight|further|general|gradual|sharp) )?"
)
_GOES_ON = r"(?=[,.;:)]|$| (?:in|over|during|since|for|on|from|throughout)\b)"

NOTES: tuple[tuple[Moved, str], ...] = (
    (
        Goodness.BETTER,
        rf"{_BEHIND}(?:better|stronger|healthier){_TIME}"
        rf"|(?:positive|favourable|good|improving|improved|better) {_DOT}{_OF_IT}"
        rf"|(?<=the )(?:improved|stronger|healthier|better) {_RESULT}{_OF_NAME}"
        rf"|{_IS_A}(?:improved|stronger|healthier|better) {_RESULT}{_ENDS}"
        rf"|(?:represents|marks|constitutes|amounts to) (?:\w+ )?progress{_ENDS}"
        rf"|{_ONE_OF}(?:improvement|recovery|strengthening){_GOES_ON}",
    ),
    (
        Goodness.WORSE,
        rf"{_BEHIND}(?:worse|weaker|poorer){_TIME}"
        rf"|(?:negative|adverse|unfavourable|poor|worsening|worse) {_DOT}{_OF_IT}"
        rf"|(?<=the )(?:weaker|poorer|weakened|worse|worsened) {_RESULT}{_OF_NAME}"
        rf"|{_IS_A}(?:weaker|poorer|worse) {_RESULT}{_ENDS}"
        rf"|{_ONE_OF}(?:deterioration|worsening|weakening|slippage){_GOES_ON}",
    ),
    (
        Movement.SAME,
        r"n/c(?= (?:on|from|since|vs|versus|against|this|in)\b|[:;,.)]|$| -)"
        r"|no (?:chg|chge|mvt|mvmt)\.?(?= |[:;,.)]|$)"
        rf"|(?:static|unchanged|flat) {_RESULT}(?=[,.;:)]|$| -| (?:for|on|of|at|since|from)\b)"
        rf"|(?:repeat|repeats|repeated|repeating|replicated|mirrored|mirrors|echoed)(?= {_LAST})",
    ),
    (
        Movement.SAME,
        r"no (?:discernible|significant|appreciable|notable|measurable|meaningful|perceptible"
        r"|marked|substantial|great|major) (?:change|movement|difference|shift)"
        r"(?= (?:in|on|for|to|under) (?:the )?#)",
    ),
    (
        Movement.UP,
        rf"{_BEHIND}(?:up|higher){_TIME}|{_ONE_OF}(?:growth|increase){_GOES_ON}",
    ),
    (
        Movement.DOWN,
        rf"{_BEHIND}(?:down|lower){_TIME}|{_ONE_OF}(?:reduction|decrease){_GOES_ON}",
    ),
    (
        Turn.DOWNTURN,
        r"(?<=# )on the (?:decrease|decline|wane|slide)(?=[,.;:)]|$| (?:and|vs|since|this|in)\b)",
    ),
)
