"""Is a line of print a page number?

In: the line. Out: yes for `4`, `- 4 -`, `Page 4 of 12` and `Tudalen 4 o 12`.
"""

import re

DIGITS = re.compile(r"\d+")
MOST_NUMBERS = 4
_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?P<word>page|tudalen)?\s*(?P<page>\d{1,4})(?:\s*(?P<of>of|/|o)\s*\d{1,4})?[-–—\s]*",
    re.IGNORECASE,
)


def page_number(text: str) -> int | None:
    """The number of the page where the line is nothing else; else None."""
    found = _PAGE_NUMBER.fullmatch(text)
    return int(found["page"]) if found else None


def names_page(text: str) -> bool:
    """Whether the line says of itself that it is a page number: it has the word, or how many."""
    found = _PAGE_NUMBER.fullmatch(text)
    return found is not None and bool(found["word"] or found["of"] in ("of", "o"))


def opened(text: str) -> str:
    """The line with its few numbers left open; a line full of numbers is a line of figures."""
    text = text.strip().lower()
    found, count = DIGITS.subn("#", text)
    return found if count <= MOST_NUMBERS else text
