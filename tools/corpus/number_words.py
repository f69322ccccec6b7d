"""Small numbers in words, as papers write them.

In: a whole number. Out: `ninety-two`, `third`; None above a hundred.
"""

_SMALL = [
    "nought",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
]


def in_words(number: int) -> str | None:
    """The number in words.

    >>> in_words(92), in_words(100), in_words(3), in_words(101)
    ('ninety-two', 'one hundred', 'three', None)
    """
    if not 0 <= number <= 100:
        return None
    if number < len(_SMALL):
        return _SMALL[number]
    if number == 100:
        return "one hundred"
    tens, rest = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_SMALL[rest]}" if rest else "")


def ordinal(number: int) -> str:
    """The ordinal in words, up to eleventh."""
    return _ORDINALS[number - 1]


def with_ending(number: int) -> str:
    """The ordinal in figures: 1st, 12th, 23rd."""
    tail = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10)
    return f"{number}{tail or 'th'}"
