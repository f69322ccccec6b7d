"""What the one slot of a printed number stands for, told from the words around it.

In: the text of a form, its slot's meaning by name, and in which list it stands. Out: the meaning,
or None where the words around it say more than a number and its unit: a sign, a second number.
"""

import re

from tools.corpus.wordings import SLOT

_MILLIONS = r"\s?(?:m|M|mn|million)"
_THOUSANDS = r"\s?(?:k|K|thousand)"
# What may stand after a number, by list; money has its sign before it.
_AFTER = {
    "percentages": r"\s?(?:%|per cent|percent|per-cent|pc)",
    "percentage_points": r"[\s-]?(?:percentage[\s-]points|points|pp|ppts?|%?\s?pts|p\.p\.)",
    "money": r"(?: pounds)?",
    "counts": "",
    "durations": r"\s(?:calendar |working )?(?:days|hours|hrs|minutes|mins|seconds|secs|weeks)",
}


def number_meaning(text: str, named: str, where: str) -> str | None:
    """The meaning of the only slot.

    >>> number_meaning("£{n}m", "number", "money"), number_meaning("£{n}", "number", "money")
    ('millions', 'number')
    >>> number_meaning("+{n}pp", "number", "percentage_points") is None
    True
    """
    slots = list(SLOT.finditer(text))
    if len(slots) != 1:
        return None
    before, after = text[: slots[0].start()], text[slots[0].end() :]
    if before not in (("£", "£ ") if where == "money" else ("",)) and after != " pounds":
        return None
    if where in ("money", "counts"):
        for meaning, pattern in (("millions", _MILLIONS), ("thousands", _THOUSANDS)):
            if re.fullmatch(pattern, after):
                return meaning
        if named in ("millions", "thousands"):
            return None
    return named if re.fullmatch(_AFTER[where], after) else None
