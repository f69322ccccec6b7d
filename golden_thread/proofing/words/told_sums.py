"""A sentence that is one sum: its numbers are the parts, and one of them is all of them together.

In: words with names and periods covered and numbers masked, and the numbers. Out: which one is the
total and whether the words say that the others are all there is; none where they do not say so.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from golden_thread.proofing.words.masked import NUMBER
from golden_thread.proofing.words.quantity import Quantity

# With these a number is of something else, or goes on from a sum of before.
_NO_SUM = re.compile(
    r"\b(?:so far|to date|cumulative\w*|since|target\w*|averag\w+|compared|than|includ\w+|incl"
    r"|about|up(?<!made up)(?<!make up)(?<!makes up)(?<!adds up)(?<!add up)"
    r"|down(?<!breaks down)(?<!broke down)(?<!breaking down)"
    r"(?<!break down)(?<!broken down)|rose|fell|increas\w+|decreas\w+|reduc\w+|previous\w*"
    r"|last year|year before|per|each|every|further|another|additional|already|only|at least"
    r"|most|mainly"
    r"|against|before|now|worsen\w*|improv\w+|better|worse|when"
    r"|such as|running total|remain\w* at|cost\w*|worth|budget|spent|aged?|rather|instead|change"
    r"|difference|less|minus|net|some)\b"
)
_ALL_AFTER = re.compile(
    r"[^.;]{0,40}?\b(?:in all|in total|altogether|all told|overall|combined|in aggregate"
    r"|together|in sum|(?:borough|council|authority|district|county|city|town|area)[- ]?wide"
    r"|(?:across|for) the (?:whole )?(?:borough|council|authority|district|county|city)"
    r"(?: as a whole)?)\b"
)
_TO_IT = r"(?: (?!at\b|by\b)[a-z'-]+){0,7}:? $"
_SUM_BEFORE = re.compile(
    rf"(?<!to a )(?<!at a )(?<!in a )(?<!across a )(?<!from a )(?<!by a )\b(?:totals?|totall?ed"
    rf"|totalling|sum|sums|summed|summing|together|combined(?! with)|aggregate|added){_TO_IT}"
    r"|\b(?:makes?|making|which made)(?: (?:a|an|the|up|it|in|total|combined|overall|grand"
    r"|of|for|z+|x+)){0,6} $"
    r"|\b(?:adds? up|adding up|comes? out|coming|amounts?|amounting) to(?: (?:a|the|total"
    r"|of)){0,3} $"
    r"|\(all (?:areas|wards|sites|districts|localities|teams|offices) $"
    r"|\b(?:all(?: areas| wards| sites| districts)?(?:,|:| =)|(?<=, )in all,?|in all,"
    r"|all told,?|altogether,?|to the (?:overall|combined)|which is to say) $|= ?$"
)
_GIVES = re.compile(
    r"(?:\b(?:so|gives?|giving|gave|hence|came to|comes to|brings?|bringing)\b|, out of\b)"
    r"[^.]{0,90}$"
)
_ADDING = re.compile(r"\b(?:adding|added|add|together|plus|sum|divided|analysed|split)\b|\+")
_MADE_OF = re.compile(
    r"[^.]{0,170}?\b(?:made up|make up|makes up|compris\w+|consist\w*|breaks? down"
    r"|broken? down|breaking down"
    r"|split|splits|divid\w+|the sum of|distribut\w+|supplied|contribut\w+|came from|comes from"
    r"|composed|shared|apportioned|o/w|arose from|drawn from|spread|scattered|disaggregat\w+"
    r"|subdivid\w+|allocated|formed of)\b"
)
# “98 in all, of which 41 were in Riverside, 22 in …”; “98, with 41 from …”
_OF_WHICH = re.compile(
    r"[^.;:(]{0,60}?(?:,? of (?:which|these|those|whom)|, with|, as|, taking in)\b"
)
_OF_THE_SUM = re.compile(
    r"(?: [a-z'-]+){0,2} of (?:the|our|that|a total of)(?: (?:total|overall))? $"
)
_MAKE_UP = re.compile(r"\bmakes? up the(?: [a-z'-]+){0,4} $")
_OF_THE = re.compile(
    r"\b(?:of|to)(?: the| these| those| all| our)?(?: (?:overall )?(?:total|sum) of)? $"
)
_ACCOUNTS = re.compile(r"\b(?:account\w*|contribut\w+|came from|arose) (?:for )?$")
_PART_OF = re.compile(r"(?: [a-z'-]+){0,2} of the(?: (?:overall|total|combined))? ")
_LISTS = re.compile(r"[^.]{0,70}?(?:[:(]| -)")
_TOTAL_BEFORE = re.compile(
    r"\b(?:totals?|totall?ed|sum|altogether|all told|in all|aggregate)\b[^.:(]{0,70}$"
)
_REST = re.compile(r"\b(?:rest|remaining|remainder|the others?|lastly|finally|leaving)\b")
_GAP = re.compile(rf"[^.{NUMBER[1:-2]}]{{0,170}}")
# “Divided into 3 themes, 5 aims and 40 actions” counts things of several kinds.
_INTO_THINGS = re.compile(
    rf"\b(?:in|of|into) {NUMBER} (?!in\b|for\b|from\b|at\b|and\b|under\b)[a-z]"
)
_SEPARATOR = re.compile(r"[,;/+)(:]|\b(?:and|plus|to|with)\b")
FEWEST, MOST = 2, 12
_DIGITS = re.compile(
    r"[£\w./-]*\d[\d,]*(?:\.\d+)?(?:[/-][\da-z]+| ?%| per ?cent|(?!s\b)[a-z]+)?(?<!,)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_WHOLE = re.compile(r"\d{1,3}(?:,\d{3}){1,3}|\d{1,7}")


@dataclass(frozen=True, slots=True)
class ToldSum:
    """The place of the total among the numbers; `is_all` where the rest are all its parts.

    `is_disjoint` where no part can be within another: “Northgate accounted for 19 of the 42”.
    """

    total: int
    is_all: bool
    is_disjoint: bool = False


def whole_numbers(words: str, text: str) -> tuple[Quantity, ...]:
    """The whole numbers of a sentence, “19 of the 42” as two; none where it has others besides."""
    found = list(_DIGITS.finditer(words))
    if any(not _WHOLE.fullmatch(each.group()) or _YEAR.fullmatch(each.group()) for each in found):
        return ()
    return tuple(
        Quantity(
            text=text[each.start() : each.end()],
            start=each.start(),
            end=each.end(),
            value=Decimal(each.group().replace(",", "")),
            places=0,
            unit="",
        )
        for each in found
    )


def told_sum(words: str, numbers: Sequence[Quantity]) -> ToldSum | None:
    """Which of the numbers of a sentence is the sum of all the others, where the words say so."""
    if not FEWEST < len(numbers) <= MOST or _NO_SUM.search(words):
        return None
    gaps = [words[one.end : other.start] for one, other in pairwise(numbers)]
    if not all(_GAP.fullmatch(gap) for gap in gaps):
        return None
    found = _told_last(words, numbers, gaps) or _told_first(words, numbers, gaps)
    values = [each.value for each in numbers]
    if found is None or not _are_listed(gaps, found.total):
        return _added_up(values, gaps)
    is_small = not found.is_disjoint and values[found.total] < max(values)
    if is_small and not _is_digit_off(values, found):
        # What is less than one of its parts is hardly meant for their sum.
        return None
    fitting = [at for at, each in enumerate(values) if sum(values) - each == each]
    if found.total in fitting or not fitting:
        return found
    # Another number is the sum of the rest: the words were taken for what they do not say.
    return ToldSum(fitting[0], is_all=True)


def _is_digit_off(values: Sequence[Decimal], found: ToldSum) -> bool:
    """Whether one digit put right would make the sum, which is hardly so by chance.

    Of numbers that may be all of several things the last two digits must make theirs as well.
    """
    off = int(sum(values) - 2 * values[found.total])
    is_one = len(str(abs(off)).rstrip("0")) == 1
    are_exact = sum(1 for each in values if each % 100) >= FEWEST
    return is_one and (off % 100 == 0 and are_exact if not found.is_all else off % 10 == 0)


def _added_up(values: Sequence[Decimal], gaps: Sequence[str]) -> ToldSum | None:
    """The number that is the sum of the three or more others, though no word says so.

    That many numbers do not come to another by chance.
    """
    last = len(values) - 1
    fitting = [at for at in (0, last) if sum(values) - values[at] == values[at]]
    if last <= FEWEST or len(fitting) != 1 or not all(values):
        return None
    return ToldSum(fitting[0], is_all=False) if _are_listed(gaps, fitting[0]) else None


def _are_listed(gaps: Sequence[str], total: int) -> bool:
    """Whether the parts stand in a list: a comma, a bracket or an “and” between each two."""
    last = len(gaps)
    between = gaps[:-1] if total == last else gaps[total:] if total else gaps[1:]
    return all(_SEPARATOR.search(gap) for gap in between)


def _told_last(words: str, numbers: Sequence[Quantity], gaps: Sequence[str]) -> ToldSum | None:
    """The last number as the sum: “…, making 419”, “…, 419 in all”."""
    last = len(numbers) - 1
    several = last > FEWEST
    is_sum = _SUM_BEFORE.search(gaps[-1]) or _ALL_AFTER.match(words, numbers[-1].end)
    added = _ADDING.search(words, 0, numbers[-1].start)
    if is_sum or (several and _GIVES.search(gaps[-1])):
        return ToldSum(last, is_all=bool(is_sum or added))
    if several and _OF_THE_SUM.fullmatch(gaps[-1]):
        # “… 22 in Millbrook and the remaining 35 of the 98”
        rest = _REST.search(words, numbers[0].end, numbers[-1].start)
        return ToldSum(last, is_all=bool(rest), is_disjoint=True)
    return None


def _told_first(words: str, numbers: Sequence[Quantity], gaps: Sequence[str]) -> ToldSum | None:
    """The first number as the sum: “419, made up of …”; or “118 of the 419 …, 204 … and 97 …”."""
    opened = words[: numbers[0].start]
    rest = _REST.search(words, numbers[0].end) is not None
    several = len(numbers) > FEWEST + 1
    if _PART_OF.fullmatch(gaps[0]) and several:
        disjoint = _ACCOUNTS.search(opened) is not None
        return ToldSum(1, is_all=rest, is_disjoint=disjoint)
    if _INTO_THINGS.search(words[: numbers[1].end + 30], numbers[0].end):
        return None
    if _MADE_OF.match(gaps[0]) or (_MAKE_UP.search(opened) and several):
        return ToldSum(0, is_all=True)
    if _OF_THE.search(opened) and several:
        is_total = re.search(r"(?:total|sum) of $", opened) is not None
        return ToldSum(0, is_all=rest or is_total)
    if _OF_WHICH.match(gaps[0]) and several:
        return ToldSum(0, is_all=rest, is_disjoint=True)
    if _LISTS.fullmatch(gaps[0].rstrip("abcdefghijklmnopqrstuvwxyz' ")) and several:
        return ToldSum(0, is_all=_TOTAL_BEFORE.search(opened) is not None)
    return None
