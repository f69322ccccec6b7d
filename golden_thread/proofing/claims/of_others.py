"""Whether a sentence that names no measure speaks of somebody else: “A neighbouring council …”.

In: plain words. Out: whether their subject is another body, the country or a study, so that the
numbers after it are none of the measure in mind. “85%, above the England average” is of the
measure: there others only come after the number, or after what compares with them.
"""

import re

_OTHERS = re.compile(
    r"\b(?:nationally|national (?:figures?|data|average|statistics|survey|audit|study|research)"
    r"|across (?:england|wales|scotland|britain|the (?:country|uk|sector|region|county))"
    r"|in (?:england|wales|scotland|britain)|ombudsman|(?:statistical |nearest )?neighbours"
    r"|neighbouring (?:\w+ ){0,2}?(?:authority|council|borough|district|county)"
    r"|(?:other|another|similar|some|many|most|several) (?:\w+ )?(?:councils?|authorit(?:y|ies)"
    r"|boroughs?|districts?)|(?:county|parish|town) council|combined authority|central government"
    r"|the government|ministers?|department (?:for|of)|office for national statistics|ofsted|cqc"
    r"|university|researchers|(?:a|the|one|recent) (?:\w+ )?(?:study|survey|poll|census)\b"
    r"|nhs|hospital|police|fire (?:and rescue )?service|(?:water|energy|bus|train|rail) "
    r"(?:company|companies|operator|operators)|housing associations?|citizens advice|charity"
    r"|think tank|local government association|lga|trade body|industry|retailers|employers)\b"
)
_COMPARES = re.compile(
    r"\b(?:than|above|below|against|compared|versus|vs|on|over|under|behind|ahead|with|beats?"
    r"|\d)\b"
)


def speaks_of_others(words: str) -> bool:
    """Whether others are the subject, before any number and any comparison."""
    found = _OTHERS.search(words)
    return found is not None and _COMPARES.search(words, 0, found.start()) is None
