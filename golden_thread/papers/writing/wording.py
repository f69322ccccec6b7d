"""The words of a document as they are printed: text that every format can hold, statuses, numbers.

Takes inlines, marks and numbers of the document; gives strings.
"""

import re
import unicodedata

from golden_thread.document import Inline, StatusMark
from golden_thread.framework import Status

# A name, or names under folders, none of which begins with a full stop.
FILE_BELOW = re.compile(r"[\w-][\w.-]*(?:/[\w-][\w.-]*)*")
ADDRESSES_ALLOWED = ("https://", "http://", "mailto:", "#")
_NO_BREAK = "\u00a0"
CATEGORIES_NO_FORMAT_HOLDS = {"Cc", "Cs", "Cn"}


def printable(text: str) -> str:
    """The text without what no file format can hold: control characters and half characters."""
    kept = text.replace("\r\n", "\n").replace("\t", " ")
    return "".join(
        letter
        for letter in kept
        if letter == "\n" or unicodedata.category(letter) not in CATEGORIES_NO_FORMAT_HOLDS
    )


def is_safe_address(address: str) -> bool:
    """Whether a link may lead there: the web, mail, this document or a file that is below it.

    Never a script, a file elsewhere on the machine, or a way up out of the folder.
    """
    bare = address.strip()
    return bare.lower().startswith(ADDRESSES_ALLOWED) or bool(FILE_BELOW.fullmatch(bare))


def status_in_full(mark: StatusMark) -> str:
    """`▲ Red (R)`: shape, words and letter, so that it is told apart without colour.

    The letter stays on the line of its word, by a no-break space.
    """
    shape, letter = mark.status.shape, mark.status.letter
    words = printable(mark.text)
    return (
        f"{shape} {words}"
        if mark.status is Status.GREY
        else f"{shape} {words}{_NO_BREAK}({letter})"
    )


def contents_title(language: str) -> str:
    """What stands over the list of contents."""
    return "Cynnwys" if language.lower().startswith("cy") else "Contents"


def lone_status(inlines: tuple[Inline, ...]) -> StatusMark | None:
    """The status that stands alone in a cell, or None."""
    return inlines[0] if len(inlines) == 1 and isinstance(inlines[0], StatusMark) else None


def heading_number(number: str) -> str:
    """`6.` for section 6, `6.2` for a section within it."""
    bare = number.strip().rstrip(".")
    return bare if "." in bare else f"{bare}."
