"""Numbers that belong to a name: Measure 1 (…), month 6, paragraphs 2 – 4, a 6 month rate.

In: nothing. Out: the shapes of such words in plain wording, in none of which a quantity is looked
for. Those that say which and not how many are in `labelling_numbers`.
"""

# “This month 12 letters came” has a month and twelve letters.
_NOT_OF_NOW = "".join(
    rf"(?<!{word} )"
    for word in ("this", "last", "next", "per", "each", "every", "same", "past", "the", "a", "one")
)
NUMBERS_IN_NAMES = (
    # Measure 1 (deaths at home), Annex 1, graph 2, KPI 14, Themes 1 and 2
    r"\b(?:annex(?:es)?|appx|block|category|class|diagram|exhibit|graph|graphs|indicators?|kpis?|lot"
    r"|map|measures?|module|objectives?|outcomes?|plot|proposal|question|schedule|scheme|strand"
    r"|themes?|unit|wave|workstreams?) \d{1,3}(?:\.\d{1,2})?(?: ?(?:,|and|to|-|&) ?\d{1,3}){0,6}"
    r"(?= ?(?:[(:;,.-]|$)| (?:is|was|are|were|has|had|shows?|showed|sets?|and|of|to|above|below|on"
    r"|in|for|gives?|details?|covers?|remains?)\b)(?! ?(?:per cent|%)|[.,]\d| of (?:the )?\d)",
    # month 6, Period 8 (November)
    rf"\b{_NOT_OF_NOW}(?:month|period|week) (?:[1-9]|[1-4]\d|5[0-3])(?! ?%|[\w,.]*\d| (?!(?:was|is"
    r"|has)\b)[a-z]{3,20}s\b| per cent)",
    # paragraphs 2 - 4, pages 8 to 45
    r"\b(?:paragraphs?|paras?|pages?|pp|sections?|tables?|slides?|items?|minutes?|recommendations?)"
    r" \d{1,3} ?(?:-|to|and|&) ?\d{1,3}(?![\d,.%]*\d| ?%)",
    # the item of an agenda: 339 Quarter 3 Performance Report
    r"^\d{1,4} (?=(?:(?:quarter|q) ?[1-4]|annual|quarterly|corporate|performance|treasury|budget"
    r"|revenue|capital|apologies|declarations?)\b[a-z0-9 ,/&'-]{0,60}\b(?:report|update"
    r"|monitor(?:ing)?|statement|review|interests?|absence)\b[\d /-]{0,12}$)",
    # the statutory 13 week timescale, a rolling 12 month period, a 6 month rate, a three-year-old
    r"\b(?:statutory|rolling|legal) \d{1,3}[ -](?:(?:working|calendar)[ -])?"
    r"(?:day|week|month|year)\b",
    # “A 27-day average” is a value, “a 6 month average” is not
    r"(?<![\w.,£/-])\d{1,3}[ -](?:day|week|month|year|hour)[ -](?:period|timescale|cycle|olds?"
    r"|rolling|budget)\b",
    r"(?<![\w.,£/-])\d{1,3}[ -](?:month|year)[ -](?:rate|average)\b",
    # “101: calls waiting”, of the line
    r"^(?:101|111|999)(?=(?: calls?)?:)",
)
