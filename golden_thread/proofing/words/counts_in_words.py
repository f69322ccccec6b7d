"""Small counts and ordinals, as patterns and as numbers: “three”, “3”, “third”, “3rd”.

In: a word. Out: its number.
"""

import re

_CARDINALS = "one two three four five six seven eight nine ten eleven twelve"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_NUMBERS = {
    **{word: number for number, word in enumerate(_CARDINALS.split(), 1)},
    **{word: number for number, word in enumerate(_ORDINALS.split(), 1)},
}
CARDINAL = rf"(?:{'|'.join(_CARDINALS.split()[1:])}|\d{{1,2}})"
ORDINAL = rf"(?:{'|'.join(_ORDINALS.split()[1:])}|\d{{1,2}}(?:st|nd|rd|th))"
COUNT = rf"(?:{ORDINAL}|{CARDINAL})"


def count_of(word: str) -> int:
    """The number that a small cardinal or ordinal says.

    >>> count_of("third"), count_of("3rd"), count_of("twelve")
    (3, 3, 12)
    """
    return _NUMBERS.get(word) or int(re.sub(r"\D", "", word))
