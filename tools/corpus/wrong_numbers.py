"""Wrong numbers for a slot: one digit another, two changed about, ten times, of another quarter.

In: a filled slot and chance. Out: numbers that are false whichever way the true one was rounded.
"""

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from tools.corpus.facts import Facts
from tools.corpus.printing import Print
from tools.corpus.sentence import Filled

# A change worked out from two rounded numbers may honestly be off by one in the last place.
_LOOSE = ("change",)


def is_false(filled: Filled, value: Decimal) -> bool:
    """Whether the number, printed in this slot, is no honest rounding of the true one."""
    if filled.number is None or filled.exact is None or value <= 0:
        return False
    printed = filled.number.other(value).value
    reach = filled.number.step * (1 if filled.kind in _LOOSE else Decimal("0.5"))
    return abs(printed - filled.exact) > reach and printed != filled.number.value


def one_digit(number: Print, chance: Random) -> Decimal:
    """The number with one digit another."""
    text = f"{number.value:f}"
    at = chance.choice([place for place, letter in enumerate(text) if letter.isdigit()])
    least = "123456789" if at == 0 else "0123456789"
    other = chance.choice([each for each in least if each != text[at]])
    return Decimal(text[:at] + other + text[at + 1 :])


def transposed(number: Print, chance: Random) -> Decimal:
    """The number with two neighbouring digits changed about, or itself where none can be."""
    text = f"{number.value:f}"
    pairs = [
        at
        for at in range(len(text) - 1)
        if text[at].isdigit() and text[at + 1].isdigit() and text[at] != text[at + 1]
        and not (at == 0 and text[1] == "0")
    ]  # fmt: skip
    if not pairs:
        return number.value
    at = chance.choice(pairs)
    return Decimal(text[:at] + text[at + 1] + text[at] + text[at + 2 :])


def of_another_quarter(facts: Facts, chance: Random) -> Decimal:
    """The figure of the last quarter, of last year's, or of any other."""
    others = [each.value for each in facts.points[:-1]]
    return chance.choice((facts.previous, facts.last_year, chance.choice(others)))


def other_scale(number: Print, chance: Random) -> Decimal:
    """The number ten, a hundred or a thousand times as large or as small; a share stays a share."""
    factors = (10, 1000) if number.unit in ("money", "count") else (10,)
    factor = chance.choice(factors)
    if number.unit == "percent":
        return number.value / 10
    return chance.choice((number.value * factor, number.value / factor))


def beyond(filled: Filled, slot: str) -> Iterator[Decimal]:
    """Round figures that a hedge does not bear out: “over” one above, “under” one below."""
    if filled.number is None or filled.exact is None:
        return
    for share in ("0.04", "0.08", "0.15", "0.25"):
        times = 1 + Decimal(share) * (-1 if slot == "above" else 1)
        figure = filled.number.value * times
        rough = Decimal(1).scaleb(figure.adjusted() - 1)
        yield figure // rough * rough
