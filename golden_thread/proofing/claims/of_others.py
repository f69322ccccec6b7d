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
    r"|nhs|health board|hospital|police|fire (?:and rescue )?service"
    r"|(?:water|energy|bus|train|rail) (?:company|companies|operator|operators)"
    r"|housing associations?|citizens advice|charity"
    r"|think tank|(?:partner|acute|foundation|academy|multi-academy|leisure|community|hospital)"
    r" trusts?"
    r"|(?:our|the|a|local) (?:\w+ )?(?:college|trust|landlords?|developer|contractor's own)\b"
    r"|(?:sector|regional|peer|family group|club|national|london|england)"
    r" (?:benchmark\w*|median|mean|average|survey|figures?|data|profile|rate)"
    r"|benchmarking (?:club|data|shows|puts|suggests)"
    r"|(?:welsh|scottish|english|london|uk|county|regional|wales|scotland|england)"
    r" (?:average|government|mean|median|figure|rate)|(?:whitehall|westminster|the treasury)"
    r"|(?:in|across|of) the (?:(?:north|south|east|west|midlands)(?:[ -](?:east|west))?|north"
    r"|region"
    r"|capital|sub-region|country) as a whole|as a whole, unemployment|office of"
    r"|transport for|ofcom|ofgem|ofwat|regulator|core cities|unitaries|unitary authorities"
    r"|(?:manchester|leeds|birmingham|sheffield|liverpool|bristol|newcastle|nottingham|glasgow"
    r"|edinburgh|cardiff|swansea)(?:,| and| city council| council)"
    r"|(?:was|were|been) awarded (?:a )?|grants? of|grant funding|(?:fund|funding) of|secured from"
    r"|(?:which|that|it) (?:seats|holds|accommodates) up to|seats|(?:committee |meeting )?room \d"
    r"|(?:citizens|residents' association|chamber of commerce|credit union|food bank)"
    r"|housing (?:act|ombudsman)|(?:act|regulations) (?:19|20)\d\d"
    r"|local government association|lga|trade body|industry|retailers|employers)\b"
)
_COMPARES = re.compile(
    r"\b(?:than|above|below|against|compared|versus|vs|on|over|under|behind|ahead|with|beats?"
    r"|\d)\b"
)


def speaks_of_others(words: str) -> bool:
    """Whether others are the subject, before any number and any comparison."""
    found = _OTHERS.search(words)
    return found is not None and _COMPARES.search(words, 0, found.start()) is None
