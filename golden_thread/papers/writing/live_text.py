"""Text that a spreadsheet would take for a formula.

Takes a text that goes into a cell; says whether a spreadsheet might run it. Numbers never come
here: an apostrophe before −3.2 once made figures into words, so that a guard for text must never
see a number.
"""

import re
import unicodedata

_STARTS = "=+-@"
# A signed amount in words, such as “-3 days”, calls nothing and refers to nothing.
_AMOUNT = re.compile(r"[+-]£?[0-9][0-9,.]*[ 0-9A-Za-z,.%£]*")


def may_run(text: str) -> bool:
    """Whether a spreadsheet might take the text for a formula: it begins as one does.

    The wide signs of East Asian faces count as the narrow ones; spaces before them do not count.
    """
    bare = unicodedata.normalize("NFKC", text).lstrip()
    return bare.startswith(tuple(_STARTS)) and not _AMOUNT.fullmatch(bare)
