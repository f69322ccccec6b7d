"""Numbers that say which and not how many: “Windows 10”, “Year 6 pupils”, “24 hours a day”.

In: a text, and its words in plain wording. Out: the stretches of names with a number, of how often
and how long something goes on, of ages, addresses and numbers to ring; no quantity is looked for
in them. What may as well be counted (“wards 12”) is a name only with a capital letter.
"""

import re
from collections.abc import Iterator

from golden_thread.proofing.words.units import UNIT

_NAMED = (
    "article|articles|bay|block|bus lane|bus route|category|cat|channel|chapter|class|clause|cohort"
    "|committee room|covid|dynamics|directive|euro|ext|ext\\.|extension|flat|gate|iso|junction"
    r"|key stage|kpi|lot|meeting room|minute|motion|objective|office|outcome(?= \d{1,2}(?!\d))"
    r"|pas|pi|pillar|platform"
    "|plot|po box|policy|principle|psn|question|radio|regulation|resolution|room|round|route|rule"
    "|schedule|sheet|size|strand|suite|theme|type|unit|wave|windows(?: server)?|workstream"
    "|year group"
)
_BY_CAPITAL = (
    "Action|Aim|Area|Blocks?|Building|Court|Division|Floor|Goal|Grades?|House|Island|Lane|Levels"
    "|Lots|Model|Objectives|Outcomes|Plots|Policies|Project|Region|Rooms|Routes|Rules|Site|Test"
    "|Themes|Types|Units|Wards?|Waves|Week|Years?|Zones?"
)
_MORE = r"(?:(?:,| to| and| or|-|/| &) ?\d{1,4})*"
_NO_UNIT = rf"(?!\d|[.,]\d|{UNIT})"
_STREETS = (
    "Avenue|Close|Court|Crescent|Drive|Gardens|Green|Grove|Hill|House|Lane|Mews|Parade|Park|Place"
    "|Road|Row|Square|Street|Terrace|Walk|Way|Yard"
)
_ONE_OF_TIME = "day|hour|minute|month|night|week|year"
_ONE_THING = "bed|bedroom|bedroomed|storey|seat|seater|mile|strand|tier|page|person"
_STRETCHES = (
    "accreditation|appeal|break|call-in|campaign|challenge|conference|consultation|contract|course"
    "|event|exercise|extension|festival|forecast|framework|funding|gap|grant|horizon|lease|licence"
    "|notice|operation|pass|pathway|period|pilot|plan|planning|placement|programme|project|review"
    "|secondment|service|session|settlement|shift|slot|strategy|supply|tenancy|term|trial|visit"
    "|window|workshop"
)
_PEOPLE = (
    "those|adults?|anyone|children|everyone|girls|boys|men|women|patients|people|persons?|pupils"
    "|residents|students|tenants|workers|age|ages|aged"
)
_OF_A_YEAR = (
    "accounts|awards|census|elections|estimates|figures|games|guidelines|levels|olympics|prices"
    "|proposals|reforms|regulations|results|standards|statistics|targets"
)
_WORDS = re.compile(
    "|".join(
        (
            rf"\b(?:{_NAMED}) \d{{1,4}}{_NO_UNIT}{_MORE}",
            # 24 hours a day, 3 times a week, every 20 minutes; how many days a week may be a figure
            r"\b(?:\d{1,2}|one|two|three|four|five|six|seven) (?:nights?|hours?|times"
            r"|mornings|evenings|afternoons|sessions)"
            r" (?:a|each|every|per) (?:day|week|weekend|fortnight)\b",
            r"\bevery (?:\d{1,3}|[a-z]{3,9}) (?:minutes|hours|days|weeks|months|years)\b",
            r"\b9 ?(?:to|-) ?5\b(?! (?:days|hours|weeks|%|per cent))",
            # for 4 years, in the last 12 months; weeks are what people wait
            r"\b(?:for|in|within|during|the|last|past|next|first|previous|initial|further|another)"
            r" \d{1,3} (?:years|months)\b(?! (?:to|ending|ended)\b)",
            r"\b(?:over|after) \d{1,3} years\b",
            r"\b(?:last|past|next|first|previous|initial|another) \d{1,3} (?:weeks|days|hours)\b",
            r"\bfirst 1,?000 days\b",
            # a 28 day consultation, a 3-year lease: what one thing of that length or size is
            rf"\b\d{{1,3}}[- ](?:{_ONE_OF_TIME})(?= (?:[a-z-]{{2,20}} )?(?:{_STRETCHES})\b)",
            rf"\b\d{{1,3}}(?:,\d{{3}})?[- ](?:{_ONE_THING})\b",
            r"\b(?!1[- ])\d{1,3}[- ](?:month|week|year)\b(?! \d)",
            r"\b\d{1,3} ?(?:mph|kph|rpm|mb|gb|tb|mbps)\b",
            # those under 16, over-65s
            rf"\b(?:{_PEOPLE})(?: (?:aged|who are))? (?:under|over|up to) \d{{1,3}}{_NO_UNIT}",
            r"\b(?:under|over)[- ]?\d{1,2}(?:'?s)\b",
            rf"\b(?:top|bottom|big) \d{{1,3}}{_NO_UNIT}",
            # numbers to ring
            r"\b(?:dial|dialled|dialling|ring|ringing|nhs|calling|the) (?:101|111|999)\b"
            r"(?: or (?:101|111|999))?",
            r"\b(?:101|111|999) (?:line|number|service|handlers?|or (?:101|111|999))\b",
            # the 2021 census, 2024 elections: of that year
            rf"\b(?:19|20)\d\d (?=(?:{_OF_A_YEAR})\b)",
        )
    )
)
_PRINTED = re.compile(
    rf"\b(?:{_BY_CAPITAL}) \d{{1,3}}{_NO_UNIT}{_MORE}"
    rf"|\b\d{{1,4}}[A-Za-z]?,? (?:[A-Z][\w'’-]{{1,20}} ){{1,3}}(?:{_STREETS})\b"
)


def labelling_numbers(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where each such stretch begins and ends."""
    for pattern, of in ((_WORDS, words), (_PRINTED, text)):
        for match in pattern.finditer(of):
            yield match.span()
