"""What a sentence lets a reader work out from its own numbers.

In: nothing. Out: the values that finders of sums, budgets, places and rates make and checks read.
"""

from dataclasses import dataclass

from golden_thread.proofing.words.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Worked:
    """A number that its sentence lets a reader work out: what is `added`, less what is `taken`.

    `is_counted` where these are places or things that nobody rounds. `is_all` where the words say
    that nothing else came in between.
    """

    added: tuple[Quantity, ...]
    taken: tuple[Quantity, ...]
    result: Quantity
    is_counted: bool = False
    is_all: bool = True


@dataclass(frozen=True, slots=True)
class Rate:
    """A percentage of two numbers as printed: “£88.2m, of which £49.4m (56.0%)”.

    `each` is, in place of a percentage, what one of so many comes to: “£1.61m, £230,000 each”.
    """

    part: Quantity
    whole: Quantity
    percent: Quantity | None = None
    each: Quantity | None = None
