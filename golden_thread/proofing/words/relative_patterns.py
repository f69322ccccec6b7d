"""The words for a period named by where it stands: “last quarter”, “prev. Qtr”, “same Qtr LY”.

In: nothing. Out: for each way in which they are told the pattern of its words, short forms too.
"""

UNIT = r"(?:financial )?(?P<unit>quarter|qtr|q(?![1-4'/-])|month|year|week|period)"
# “The prev. Qtr”, “last Qtr”
_BEFORE = r"(?:last|previous|prev\.?|(?:immediately )?preceding|prior)"
LAST_YEAR = (
    rf"(?:of |in )?(?:the )?(?:{_BEFORE} (?:financial )?(?:year|yr)"
    r"|year (?:before|earlier)|ly(?![\w-])|py(?![\w-]))"
)
AGO = r"(?:ago|earlier|before|previously|back|prior)"
LIKE = r"(?:same|equivalent|equiv\.?|corresponding|corresp\.?|like|comparable|matching|parallel)"
PART = r"(?:quarter|qtr|q|month|period|time|point|stage|three months|one)"
# From the same time a year ago, or from when the year began: nobody can tell.
THE_YEAR = (
    r"(?:over|across) the year(?! (?:to|so|end|ended|ending|under|in|of|before|ahead|as)\b|[- ]?\d"
    r"|-)"
    r"|(?<!earlier )(?<!later )(?<!point )in the year(?=[,.;)]|$| and\b| from £?\d| by £?\d)"
)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
# A short form is one only where it leads to something: “LQ 77%”, “up on LQ”.
_LEADS = r"(?='s\b|[ :=(]{1,3}£?\d|[,.;)]|$)"
PATTERNS = {
    "year ago": (
        rf"{LIKE} {PART} (?:{LAST_YEAR}|(?:a|one) year {AGO}|(?:12|twelve) months {AGO})"
        rf"|(?:quarter|qtr|month|period|three months) (?:a year|twelve months|12 months) {AGO}"
        r"|(?:at )?this (?:time|point|stage) (?:of )?last (?:year|yr)"
        rf"|(?:a|one) year {AGO}|(?:12|twelve) months {AGO}"
        # What is compared with is the same quarter; “last year” alone may be the whole of it.
        rf"|{_BEFORE}[ -](?:year|yr)(?:'s)? (?:baseline|comparator|comparative|counterpart"
        r"|equivalent|same quarter|corresponding quarter)|sply"
    ),
    "years ago": r"(?P<many>two|three|four|five|[2-5]) years (?:ago|earlier|before|previously)",
    "named": rf"(?P<named>q[1-4]|(?:quarter|qtr) [1-4]|{_MONTHS}) {LAST_YEAR}",
    "unclear": (
        rf"(?:last|next) (?:{_MONTHS})|next (?:quarter|month|year|week|period)"
        r"|(?:quarter|month|year) before last|(?<!the )last time(?! (?:(?:that|we|it|the|they"
        r"|this|so|as)\b|#))"
        # “LY 77%”, “PY: 77%” may be the whole year.
        rf"|(?:ly|py|(?:last|prev\.?|prior) yr)(?='s\b|[ :=(]{{1,3}}£?\d|[,.;)]|$| (?:was|is)\b"
        r"| bettered\b)"
    ),
    "here": (
        r"(?:the )?(?P<unit_ended>quarter|qtr|month|period) (?:just (?:ended|gone|closed|finished"
        r"|past)"
        r"|under review|in question|being reported|now (?:ended|closed)|to hand)"
        r"|(?:the )?(?:latest|most recent) (?P<unit_latest>quarter|qtr|month|period)"
        rf"|(?:this|current|reporting|present) {UNIT}|(?P<unit_short>tq|cq){_LEADS}"
        # “52.5% then, 45.6% now”, “this time 63%”
        r"|(?:now|today|this time)(?=[,.;:)]|$)|this time(?= (?:round|£?\d))"
        r"|now (?=(?:shows|reads|reported|running) (?:as |at )?£?\d)"
        # “And now it is 12”; but not “which is now being addressed”.
        r"|now (?=(?:it |they )?(?:is|are|stands?|stood|at) (?:at )?(?:£?\d)|£?\d)"
    ),
    # What only says from when a figure moved.
    "start": (
        r"(?:year|quarter|month)[- ](?:on|over)[- ](?:year|quarter|month)"
        r"|qtr[- ](?:on|over)[- ]qtr|[yq](?:o|-o-|/|-on-| on )[yq](?![\w-])"
        r"|between (?:the (?:two )?)?(?:quarters|qtrs)(?=[,.;:)]|$| (?:to|from|by|\())"
        # “Qtr mvt. on re-let time: +0.2”
        r"|(?:quarter|qtr|qtrly)(?= (?:mvt|mvmt|movement|change)(?:\.? (?:on|in|for|of|:)|\.?:))"
        r"|(?:over|across|within) (?:the (?:last|past|previous)|a|one) (?:full "
        r"|whole )?year(?! to\b)"
        # “8 points in a year”, but not “the best result in a year”.
        r"|(?:(?<=[\d%] )|(?<=points )|(?<=point )|(?<=days )|(?<=day )|(?<=hours )|(?<=minutes )"
        r"|(?<=seconds )|(?<=tonnes )|(?<=cent ))in (?:the (?:last|past|previous)|a"
        r"|one) year(?! to\b)"
        r"|the (?:past|last) year(?= (?:has|have|saw|brought|took)\b)"
        r"|(?:over|in|across|within|measured across) (?:the (?:last|past|previous) |a full )?"
        r"(?:12|twelve) months"
        r"|(?:on|in|by|from) an? (?:annual|year-on-year) (?:view|basis|comparison|perspective"
        r"|footing)"
        rf"|{THE_YEAR}"
        r"|over the (?:year|twelve months|12 months) to(?= )"
        # What may also be since April is never an error where it disagrees: see `in_doubt`.
        r"|over (?:the |a )?(?:(?:last|past|previous|space of a) )?"
        r"(?:year|twelve months|12 months)(?= (?:in|of|from|by|things|have|has|to|#)\b|[,.;:)]|$)"
        r"|the (?:past|last) (?:year|twelve months|12 months)(?= (?:has|have|saw|brought)\b)"
        r"|on the (?:year|quarter|qtr|month)(?! of\b)"
        r"|over the (?:quarter|qtr)(?=[,.;:)]|$| (?:from|to|by|and|at|it|#))"
        r"|from one quarter to the next"
        r"|(?:over (?:the )?(?:last |past |previous )?)?(?:12|twelve) months"
        r"(?= (?:have|has|on|to|since|the)\b|[,.;:)]|$)"
        r"|annual(?:ly)?(?= (?:[a-z]+ ){0,2}?(?:rise|fall|increase|decrease|drop|gain|growth|loss"
        r"|movement|mvt|mvmt|change|comparison|improvement|deterioration|decline"
        r"|reduction|variation|basis|trend|shift)\b)"
        r"|(?:quarterly|qtrly)(?= (?:[a-z]+ ){0,2}?(?:rise|fall|increase|decrease|drop|gain|growth"
        r"|loss|movement|mvt|mvmt|change|comparison|improvement|deterioration|decline"
        r"|reduction|variation|basis|shift)\b)"
    ),
    # The period compared with, named before: “52.5% then, 45.6% now”.
    "then": (
        r"(?<=[\d%a-z)] )then(?=[,.;:)]|$| (?:and|on|for|in)\b)"
        r"|that (?:quarter|qtr|month|year)(?='s )"
    ),
    "before": (
        rf"{_BEFORE} {UNIT}(?: end)?"
        r"(?!'s (?!(?:figure|total|rate|level|result|outturn|number) |[£\d#])| of\b"
        # “Last quarter as bad as this: Quarter 3 2020/21” names no quarter but that.
        r"| (?:when )?(?:(?:#+|it|we|they) )?(?:(?:was|were|did|fared|to (?:be|do)) )?(?:as|so) \w+"
        r" as (?:this|it|now|the (?:present|latest))\b)"
        r"|(?:last|previous|prev\.?|preceding|prior|earlier) (?:result|figure|outturn|reading"
        r"|return)"
        r"(?! of\b)"
        r"|(?:(?:on|in) the )?(?:last|previous|prev\.?|prior) (?:report|round|update"
        r"|monitoring report|scorecard|close)"
        rf"(?! of\b)|(?P<unit_short>lq|pq){_LEADS}"
        r"|(?:(?:a|one) )?(?P<unit_before>quarter|qtr|month|year|week|period) (?:immediately )?"
        r"(?:before|earlier|preceding|previously|ago)(?! last)(?: (?:that|it|this)\b)?"
        rf"|(?P<three_months>three months) {AGO}|(?<=than )the one before"
        r"|(?<=as )the one before|that of the one before"
    ),
}
