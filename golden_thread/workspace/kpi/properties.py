"""What the words of an indicator's row say: which way is good, how often it is due, its code.

In: words of cells. Out: values of the framework, or None where the words say nothing known.
"""

import re
from collections.abc import Container, Iterator

from golden_thread.framework import Frequency, Polarity

_TO_BE = r"(?:good to be |aim to |better to be )?"
_IS_GOOD = r"(?: is (?:better|good))?"
_POLARITIES = (
    (
        Polarity.NONE,
        r"neither|none|n/?a|-|monitor(ing)?( only)?|context(ual)?|data only|no polarity"
        r"|information( only)?|for information|not applicable",
    ),
    (
        Polarity.LOWER,
        _TO_BE + r"(low(er)?|small(er)?|decreas(e|ing)|less|fewer|minimi[sz]e|reduce|down|↓|l|s"
        r"|negative)" + _IS_GOOD + r"|smaller better|low good",
    ),
    (
        Polarity.HIGHER,
        _TO_BE
        + r"(high(er)?|big(ger)?|increas(e|ing)|more|maximi[sz]e|up|↑|h|b|larger|positive)"
        + _IS_GOOD
        + r"|bigger better|high good",
    ),
    (Polarity.RANGE, r"(within )?(a )?range|plan is best|on target is best|goldilocks"),
)
_BY_POLARITY = tuple((polarity, re.compile(words)) for polarity, words in _POLARITIES)
_FREQUENCIES = (
    (Frequency.MONTH, r"month(ly)?|m|every month|monthly data"),
    (Frequency.QUARTER, r"quarter(ly)?|q|qtr(ly)?|every quarter|3[ -]monthly"),
    (Frequency.YEAR, r"annual(ly)?|year(ly)?|a|y|every year|per annum|12[ -]monthly|once a year"),
)
_BY_FREQUENCY = tuple((frequency, re.compile(words)) for frequency, words in _FREQUENCIES)
# Words that say nothing of what a measure counts.
_EMPTY_WORDS = frozenset(
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "per", "the",
        "to",
        "with", "number", "total", "percentage", "proportion", "average", "rate", "which", "who",
        "that", "were", "was", "is", "are", "our", "no", "amount",
    }
)  # fmt: skip
LONGEST_CODE = 24


def polarity_of(words: str) -> Polarity | None:
    """Which way is good, by words such as “Bigger is better”."""
    plain = " ".join(re.sub(r"[().]", " ", words.casefold()).split())
    return next((way for way, known in _BY_POLARITY if known.fullmatch(plain)), None)


def frequency_of(words: str) -> Frequency | None:
    """How often a figure is due, by words such as “Quarterly”."""
    plain = " ".join(words.casefold().split())
    return next((often for often, known in _BY_FREQUENCY if known.fullmatch(plain)), None)


def code_of(words: str) -> str:
    """The words of a reference as a code: capitals, digits and hyphens, a letter first."""
    code = re.sub(r"[^A-Z0-9]+", "-", words.upper().replace("Ø", "O")).strip("-")
    code = code.encode("ascii", "ignore").decode()
    return code if not code or code[0].isalpha() else f"KPI-{code}"


def code_of_title(title: str) -> str:
    """A code out of the words of a title that carry its meaning."""
    words = re.findall(r"[A-Za-z0-9]+", title)
    kept = [word for word in words if word.casefold() not in _EMPTY_WORDS] or words
    code = ""
    for word in kept:
        longer = f"{code}-{word.upper()}".strip("-")
        if code and len(longer) > LONGEST_CODE:
            break
        code = longer[:LONGEST_CODE]
    return code_of(code) or "KPI"


def slug_of(title: str) -> str:
    """A name for a service's files: small letters, digits and hyphens."""
    slug = re.sub(r"[^a-z0-9]+", "-", title.casefold().replace("&", " and ")).strip("-")
    return slug or "service"


def unused(wanted: str, taken: Container[str]) -> str:
    """The wanted name, or the first of its numbered forms that is not taken."""
    return next(each for each in _numbered(wanted) if each not in taken)


def _numbered(wanted: str) -> Iterator[str]:
    yield wanted
    number = 2
    while True:
        yield f"{wanted}-{number}"
        number += 1
