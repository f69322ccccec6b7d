"""What has digits and is no number of anything: telephone numbers, references, dates, fractions.

In: words in plain wording. Out: the stretches of them in which no quantity is looked for.
"""

import re
from collections.abc import Iterator

from golden_thread.proofing.words.numbers_in_names import NUMBERS_IN_NAMES

_REFERENCES = (
    "appendix|appendices|agenda item|band|chart|column|figure|footnote|form|grade|item|line"
    # “Budgeted level 52” is what was budgeted.
    r"|(?<!budgeted )(?<!planned )(?<!agreed )(?<!required )(?<!expected )(?<!target )level"
    "|note|number|option|page|pages|paragraph|paragraphs|part|phase|point|priority"
    "|recommendation|row|section|sections|slide|stage|step|table|tables|tier|version|zone"
)
# “A rise from 12 to 18 may come of it” names no month.
_MONTHS = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?= (?:19|20)\d\d|[^\w ]|$)|june?|july?"
    "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_SHAPES = (
    *NUMBERS_IN_NAMES,
    # 01442 228513, (020) 7946 0958, +44 1442 228513
    r"(?<![\w.,])(?:\+44 ?|\(?0)\d{2,4}\)?[ -]?\d{3,4}(?:[ -]?\d{3,4})?(?![\w%]|[.,]\d)",
    # Covid-19, ISO-9001; but not the dash of “target-85%”
    r"(?<!\w)[a-z]+-\d+(?![\w%]|[.,]\d)",
    # 2.1. before the words of a paragraph
    r"^\s*\d{1,2}(?:\.\d{1,2}){0,3}\. (?=\S)",
    rf"\b(?:{_REFERENCES}|no\.|nos\.) \d[\d.]*(?:(?:,| and| to|-) ?\d[\d.]*)*(?! ?%|[\d.]*\d)",
    # 10% - 15%, 10-15%, between 10% and 15%: a range says no one value
    r"(?<![\w.,-])\d[\d,.]* ?(?:%|per cent) ?- ?\d[\d,.]* ?(?:%|per cent)",
    r"(?<![\w.,-])\d[\d,.]*-\d[\d,.]* ?(?:%|per cent)",
    r"\bbetween \d[\d,.]* ?(?:%|per cent)? and \d[\d,.]* ?(?:%|per cent)",
    # between £720,000 and £730,000, between 40 and 45 days
    r"\bbetween £?\d[\d,.]*(?: ?(?:m|bn|k|[a-z]{4,9}|working days))? and £?\d[\d,.]*"
    r"(?! (?:(?:quarter|january|february|march|april|may|june|july|august|september|october"
    r"|november|december)\b))",
    # a rate of 10% to 15%, which is a range; but not “from 10% to 15%”
    r"\b(?:of|around|about|usually|normally|typically) \d[\d,.]* ?(?:%|per cent)? to"
    r" \d[\d,.]* ?(?:%|per cent)",
    # 16-24, 3-5 days
    r"(?<![\w.,-])\d[\d,.]*-\d[\d,.]*(?![\w%/])",
    # 16 to 18 May, between 16 and 18 May: the days of a date
    rf"(?<![\w.,£/-])(?:\d{{1,2}}(?: to | ?- ?)|(?<=between )\d{{1,2}} and )\d{{1,2}}"
    rf" (?:{_MONTHS})\b(?: (?:19|20)\d\d\b)?",
    # 9 Sep 2025, 9th of September 2025, September 9, 2025: the day of a date
    rf"(?<![\w.,£/-])\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS}) (?:19|20)\d\d\b",
    rf"\b(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b",
    # 9-Sep-25, 09-09-2025
    r"(?<![\w.,£/-])\d{1,2}-(?:\d{1,2}|[a-z]{3,9})-(?:20)?\d\d(?![\w-])",
    # 1 in 5, 46 of the 52, 9 out of 10; but not “12 in 2022”
    r"(?<![\w.,£])\d[\d,]* (?:in|out of|of)(?: the| every)? (?!(?:19|20)\d\d\b)\d[\d,]*"
    r"(?![\w,]|[./-]\d| ?%)",
    # a rate that is usual anywhere, and not the council's: “about 15% is typical”
    r"(?<![\w.,-])[\w.,-]{1,20} ?(?:%|per cent|percent)"
    r" (?:to be|is|was|as|is considered|is seen as)"
    r" (?:usual|typical|normal|healthy|average|standard)\b",
    # one in twenty, nine out of ten
    r"\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?[a-z]+\b",
    r"\bper \d[\d,]*(?![\w%])",
    # how a rule of a reading guide is put: “where it is at least 80”, “no more than 10% of it”
    r"\bwhere (?:it|the figure) is at (?:least|most) [£\d][\d,.]* ?%?",
    r"\bby no more than \d[\d.]*% of it\b",
    r"\baged? \d+(?:(?: to | and |-)\d+)?\b",
    # 6.30 pm
    r"(?<![\w.,])\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b",
    r"\b\d{1,2}:\d\d\b",
)
_PATTERN = re.compile("|".join(f"(?:{shape})" for shape in _SHAPES))
# “2022”, alone or after “in”, is a year; “2022 visits” are visits.
_YEAR = re.compile(
    r"\b(?:in|since|until|by|of|for|from|during|year|and|to) (?:19|20)\d\d(?![\w,/%]|\.\d)"
    r"|(?<![\w.,£/+-])(?:19|20)\d\d(?![\w,/%+]|\.\d| (?!was\b|is\b|has\b|as\b)[a-z]+s\b"
    r"| per cent| point\b| day\b)"
    r"|(?<![\w.,£/+-])(?:19|20)\d\d,(?!\d)"
)


def no_quantities(words: str) -> Iterator[tuple[int, int]]:
    """Where each stretch begins and ends."""
    for match in _PATTERN.finditer(words):
        yield match.span()
    # A number that is all there is, as in the cell of a table, is what it is.
    if not words.strip().isdigit():
        for match in _YEAR.finditer(words):
            yield match.span()
