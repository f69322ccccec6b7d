"""Where the council stands among others: “second best in the region”, “above the national average”.

In: a sentence where it stands. Out: a claim for each, with the reason why it cannot be told: no
figures of other councils are held. They are found so that a reader sees what nobody has checked.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.scene import Scene
from golden_thread.proofing.words.wording import plain

NO_COMPARATORS = "no figures of other councils are held to compare with"
_OTHERS = (
    r"(?:county|region|country|south (?:east|west)|north (?:east|west)|east of england"
    r"|(?:east|west) midlands|london|hertfordshire|england|wales|scotland|nation|uk"
    r"|(?:our |similar |other |neighbouring |all )?(?:district |borough |county |local )?"
    r"(?:councils|authorities|districts|boroughs)|family group|comparator group|peer group"
    r"|nearest neighbours)"
)
_PLACE = (
    r"(?:(?:the )?(?:second|third|fourth|fifth|\d{1,3}(?:st|nd|rd|th))"
    r"(?: (?:best|highest|lowest|worst|largest|fastest))?|best|highest|lowest|worst|top|bottom"
    r"|first|number one)"
)
_PATTERN = re.compile(
    rf"\b(?:rank(?:ed|s)? |placed )?{_PLACE}(?: \w+){{0,3}} (?:in|of|among|amongst|out of|across)"
    rf" (?:the |all |our )?(?:\d{{1,3}} )?{_OTHERS}\b"
    r"|\b(?:top|bottom|upper|lower) quartile\b"
    r"|\b(?:above|below|better than|worse than|higher than|lower than|in line with) the"
    r" (?:national|regional|county|england|uk|english|sector) (?:average|median|mean)\b"
)


def find(scene: Scene) -> Iterator[Claim]:
    """Each rank or benchmark of the sentence."""
    for match in _PATTERN.finditer(plain(scene.parts.sentence)):
        start, end = match.span()
        text = scene.parts.sentence[start:end]
        claim = scene.blank(ClaimKind.RANK, text, start, end)
        yield replace(claim, period=scene.context.period, unbound=NO_COMPARATORS)
