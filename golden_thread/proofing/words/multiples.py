"""How near a figure must be to the multiple or the fraction that words say.

In: a multiple or fraction and the word before it. Out: the values for which the words are honest.
The table is ours, as no style guide gives one: about half of the way to the next thing to say.

| Words | Honest from | to |
|---|---|---|
| doubled, trebled, quadrupled | 5% below | 5% above |
| half | 48% | 52% |
| a third, two thirds | 32%, 65% | 35%, 68% |
| a quarter, three quarters | 24%, 73% | 26%, 77% |
| one in five, a tenth and others | 5% of it below | 5% of it above |
| about, around, roughly | 10% of it below | 10% of it above |
| nearly, almost, just under | 10% of it below | the number itself |
| over, more than | the number itself | no end |
| just over | the number itself | 10% of it above |
| under, less than | nought | the number itself |
| halved, fell by a third and other changes | 10% of it below | 10% of it above |
| fell by about a third and the like | 20% of it below | 20% of it above |
"""

from decimal import Decimal

from golden_thread.proofing.words.intervals import FAR, Interval

STEP = Decimal("0.05")
WIDE = Decimal("0.1")
HALF, THIRD, TWO_THIRDS = Decimal("0.5"), Decimal(1) / 3, Decimal(2) / 3
_FRACTIONS = {
    HALF: Interval(Decimal("0.48"), Decimal("0.52")),
    THIRD: Interval(Decimal("0.32"), Decimal("0.35")),
    TWO_THIRDS: Interval(Decimal("0.65"), Decimal("0.68")),
    Decimal("0.25"): Interval(Decimal("0.24"), Decimal("0.26")),
    Decimal("0.75"): Interval(Decimal("0.73"), Decimal("0.77")),
}
_ABOUT = (
    *("about", "around", "approximately", "roughly", "some", "circa", "close to", "something like"),
    *("in the order of", "in the region of", "of the order of", "more or less"),
)
_BELOW = (
    *("nearly", "almost", "just under", "just short of", "approaching", "not quite"),
    *("slightly less than", "slightly under", "a little under", "a little less than"),
)
_OVER = ("over", "more than", "well over", "upwards of")
_JUST_OVER = (
    *("just over", "slightly more than", "slightly over", "a little over", "a little more than"),
    "just more than",
)
_UNDER = ("under", "less than", "fewer than", "well under")
HEDGES = (*_ABOUT, *_BELOW, *_OVER, *_JUST_OVER, *_UNDER)


def honest(factor: Decimal, word: str, *, of_whole: bool, of_change: bool = False) -> Interval:
    """The values for which the words are honest; `word` is what stands before the multiple.

    The size of a change (`of_change`) is told more roughly than a share of a whole.
    """
    wide = 2 * WIDE if of_change and word in _ABOUT else WIDE
    low, high = factor * (1 - wide), factor * (1 + wide)
    if word in _ABOUT:
        return Interval(low, high)
    if word in _BELOW:
        return Interval(low, factor)
    if word in _OVER:
        return Interval(factor, FAR)
    if word in _JUST_OVER:
        return Interval(factor, high)
    if word in _UNDER:
        return Interval(Decimal(0), factor)
    if of_change:
        return Interval(low, high)
    if of_whole and factor in _FRACTIONS:
        return _FRACTIONS[factor]
    return Interval(factor * (1 - STEP), factor * (1 + STEP))
