r"""The pieces that the names of periods are made of, as pieces of patterns.

A tag comes in, which keeps two pieces of one pattern apart; the text of a pattern goes out, whose
groups are named by the tag. Every repeat has a small upper bound and none holds another, so the
time to search a text grows with its length only.
"""

import re

# `\s` takes the non-breaking and narrow spaces of word processors too.
GAP = r"\s{0,3}"
SPACE = r"\s{1,3}"
HYPHENS = "\\-\u2010\u2011"
DASHES = HYPHENS + "\u2012\u2013\u2014\u2212"
DASH = f"[{DASHES}]"
NUMBERS = "[0-9]{1,2}(?![0-9])|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one"

_LONG_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_SHORT_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
FULL_YEAR = "(?:19|20|21)[0-9]{2}"


def if_there(piece: str) -> str:
    """What may follow, and when it is there is always taken: never given back to match the rest.

    Python has `?+` for this, which before 3.11.5 lost matches in groups (its issue 106052), and
    Debian 12 has 3.11.2. So: the piece, or a place where the piece does not stand.
    """
    unnamed = re.sub(r"\(\?P<\w+>", "(?:", piece)
    return f"(?:{piece}|(?!{unnamed}))"


def month(tag: str = "") -> str:
    """A month's name or its usual short form, whose full stop counts only before a number.

    With a small letter, "may" and "march" are words.
    """
    return (
        rf"(?!(?-i:may|march))(?P<{tag}month>(?:{_LONG_MONTHS}|{_SHORT_MONTHS})(?![a-z]))"
        rf"(?:\.(?={GAP}(?:[0-9]|{DASH})))?"
    )


def year_of_month(tag: str = "") -> str:
    """What may follow a month: `2022`, `-22`, `'22`, and, not after a range's first, `2022/23`."""
    second_year = "" if tag else rf"(?:[/{HYPHENS}][0-9]{{2,4}})?"
    return (
        rf"(?:(?:,?{SPACE}|{DASH})(?P<{tag}year>{FULL_YEAR}{second_year})(?![0-9])"
        rf"|(?:{DASH}|{GAP}['\u2018\u2019])(?P<{tag}short_year>[0-9]{{2}})(?![0-9]))"
    )


def year(names: str, prefixes: str) -> str:
    """A year as councils write it, perhaps with its calendar: `FY 2022/23`, `2022 to 2023`."""
    return (
        rf"(?:(?P<named>{names}|{prefixes}){GAP}|year{SPACE}(?=[0-9/{DASHES}]{{5,9}}(?![0-9])))?"
        rf"(?P<year>"
        # “2023 to 2024” is one year; “from 2023 to 2024” goes from one to the other.
        rf"(?<!from\s)(?<!between\s){FULL_YEAR}{SPACE}to{SPACE}{FULL_YEAR}|"
        rf"{FULL_YEAR}(?:\s?/\s?|{DASH})(?:[0-9]{{4}}|[0-9]{{2}})|{FULL_YEAR}"
        rf"|[0-9]{{2}}[/{DASHES}][0-9]{{2}}"
        rf"|(?:(?<=fy)|(?<=fy\s))[0-9]{{2}}(?!{GAP}[/{DASHES}]))(?![0-9])"
        + if_there(rf"{SPACE}(?P<named_after>{names})")
    )


def part(tag: str = "", *, unit_left_out: str = "(?!)") -> str:
    """A quarter or a half of a year: `Q2`, `quarter two`, `second quarter`, `H1`, `first half`."""
    return (
        rf"(?:(?:(?P<{tag}unit>Q(?:uarters?|trs?)?|H(?:alf)?)\.?{GAP}|{unit_left_out})"
        rf"(?P<{tag}number>{NUMBERS})(?!\w)"
        rf"|(?P<{tag}nth>first|second|third|fourth|final|last|1st|2nd|3rd|4th)"
        rf"{SPACE}(?P<{tag}nth_unit>quarter|qtr\.?|half))"
    )
