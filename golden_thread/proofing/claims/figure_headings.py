"""Headings that say of when the figures below them are: “KPIs for last quarter:”.

In: words in plain wording. Out: whether a line stands over figures.
"""

import re

_HEADS = re.compile(
    r"^\W*(?:our |the |key )?(?:kpi'?s?|(?:key )?performance indicators?|indicators?|figures"
    r"|measures|performance|results|statistics|headlines)\b[^.]{0,60}"
    r"\b(?:last|previous|this) (?:month|quarter)\b[^.]{0,20}$"
)
# A heading is short; a sentence about figures is not one.
LONGEST_HEADING = 80


def heads_figures(words: str) -> bool:
    """Whether these plain words are a heading of figures of the last month or quarter."""
    is_heading = len(words) <= LONGEST_HEADING and not words.rstrip().endswith(".")
    return is_heading and _HEADS.match(words) is not None
