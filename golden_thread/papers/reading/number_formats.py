"""How is a count printed in a list?

In: a count from 1 and the name of a format (ECMA-376 part 1, 17.18.59). Out: its letters or digits.
"""

LARGEST_ROMAN = 3999
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def print_number(count: int, form: str) -> str:
    """The count as printed: 28 as a lower letter is `bb`. A format not known prints digits."""
    match form:
        case "none" | "bullet":
            return ""
        case "lowerLetter":
            return _letters(count)
        case "upperLetter":
            return _letters(count).upper()
        case "lowerRoman":
            return _roman(count)
        case "upperRoman":
            return _roman(count).upper()
        case "decimalZero":
            return f"{count:02}"
        case "ordinal":
            return f"{count}{_ordinal_ending(count)}"
        case _:
            return str(count)


def _letters(count: int) -> str:
    """Word repeats the letter: z is followed by aa, bb, not aa, ab."""
    if not 1 <= count <= 26 * 30:
        return str(count)
    times, letter = divmod(count - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


def _roman(count: int) -> str:
    if not 1 <= count <= LARGEST_ROMAN:
        return str(count)
    printed = ""
    for worth, letters in _ROMAN:
        while count >= worth:
            printed += letters
            count -= worth
    return printed


def _ordinal_ending(count: int) -> str:
    if count % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
