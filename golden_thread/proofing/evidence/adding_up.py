"""Whether a number is one of several in its sentence that make another one there.

In: a claim of a paragraph. Out: the number that they make, as printed, or nothing. “93 in all: 25
in the north, 16 in the east and a further 52 in the west” tells parts, whatever word stands before
them.
"""

from golden_thread.periods import find_labels
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.words.quantities import find_quantities

# A figure, its change and the one before make a sum, too: so many numbers are no accident.
FEWEST = 4


def whole_of(claim: Claim) -> str:
    """The largest number of the sentence where all others of its unit make it; else empty."""
    quantity = claim.quantity
    if quantity is None or claim.in_table:
        return ""
    labels = ((each.start, each.end) for each in find_labels(claim.sentence))
    numbers = find_quantities(claim.sentence, labels)
    found = [each for each in numbers if each.unit == quantity.unit and each.value > 0]
    if len(found) < FEWEST:
        return ""
    whole = max(found, key=lambda each: each.value)
    parts = [each for each in found if each is not whole]
    is_part = any(each.text == quantity.text for each in parts)
    is_whole = sum(each.value for each in parts) == whole.value
    return whole.text if is_part and is_whole else ""
