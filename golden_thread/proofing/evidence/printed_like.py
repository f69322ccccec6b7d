"""A number put in the form in which a paper printed another: what should stand there instead.

In: a value and how the paper printed the number in whose place it would stand. Out: the words.
"""

import re
from decimal import Decimal

from golden_thread.proofing.words.intervals import half_unit
from golden_thread.proofing.words.number_words import NUMBERS
from golden_thread.proofing.words.quantity import Quantity

_IN_WORDS = {number: word for word, number in reversed(NUMBERS.items())}
_TENS = 10
# “4 (four) days” and “£1 240” have more than one, or none that a form can be read from.
_IN_FIGURES = re.compile(r"\d[\d,]*(?:\.\d+)?")


def printed_like(value: Decimal, like: Quantity) -> str:
    """A value in the form of another number: “£7.5m” like “£7.7m”; in figures where it has none.

    Where the form's last digit is too coarse for it (“£0.0m”), it is given in whole figures.
    """
    numbers = list(_IN_FIGURES.finditer(like.text))
    if len(numbers) != 1 or "(" in like.text or half_unit(like) == 0:
        return f"{value:,f}"
    (number,) = numbers
    typed = Decimal(number.group().replace(",", ""))
    if not typed or like.value % typed:
        return f"{value:,f}"
    places = len(number.group().partition(".")[2])
    scaled = round(abs(value / (abs(like.value) / typed)), places)
    if not scaled and value:
        return f"{value:,f}"
    return f"{like.text[: number.start()]}{scaled:,.{places}f}{like.text[number.end() :]}"


def count_put_right(text: str, said: int, right: int) -> str:
    """These words with one count put right, in figures or in words as it stood there.

    The count alone where it does not stand in them, or stands more than once.
    """
    for wrong, better in ((str(said), str(right)), (spelled_out(said), spelled_out(right))):
        fitting, many = re.subn(rf"\b{wrong}\b", better, text, flags=re.IGNORECASE)
        if many == 1:
            return fitting
    return str(right)


def spelled_out(number: int) -> str:
    """A whole number below a hundred in words; in figures from there on."""
    word = _IN_WORDS.get(number)
    if word is not None:
        return word
    tens, ones = divmod(number, _TENS)
    if not 0 < tens < _TENS:
        return str(number)
    return f"{_IN_WORDS[tens * _TENS]}-{_IN_WORDS[ones]}"
