"""A text made plain for matching, with every character where it was.

In: words as printed. Out: the same number of characters, in small letters, with the many hyphens,
minus signs, quotation marks and spaces of print made one each; so a match gives exact places.
"""

from collections.abc import Iterable
from functools import lru_cache

_PLAIN = str.maketrans(
    {
        "‘": "'",
        "’": "'",
        "“": '"',
        "”": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "–": "-",
        "—": "-",
        "−": "-",
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\t": " ",
        "\n": " ",
    }
)


def masked(words: str, spans: Iterable[tuple[int, int]], sign: str = "#") -> str:
    """The words with a sign in place of each letter of these stretches."""
    letters = list(words)
    for start, end in spans:
        letters[start:end] = sign * (end - start)
    return "".join(letters)


# The same sentence is asked for by every check of every claim in it.
@lru_cache(maxsize=512)
def plain(text: str) -> str:
    """The text for matching; as long as the text itself."""
    small = text.translate(_PLAIN).lower()
    # A few letters grow when made small (İ); the text is then matched as it stands.
    return small if len(small) == len(text) else text.translate(_PLAIN)
