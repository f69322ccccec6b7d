"""Whether the words around a number leave no doubt what it is.

In: a claim of a paragraph and the names of its measure. Out: yes or no. “Repairs completed on time
were 86%”, “up by 5 from 81% in Quarter 1” and “against a target of 90%” say it as plainly as words
can, so that such a number is no other one, even where the register has it as another one.
"""

import re
from collections.abc import Iterable

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.words.wording import plain

_VERB = (
    r"(?:was|were|is|are|stood at|stands at|came to|came in at|totalled|reached|hit|finished at|at"
    r"|(?:reached|hit|set|was|were at) an? (?:new |record |all-time )?(?:high|low|record|peak) of"
    r"|improved to|rose to|fell to|increased to|decreased to|dropped to)"
)
# After the name of the measure: “(HOU03): ”, “ were ”, “, at ”.
_AFTER_NAME = re.compile(rf"(?: \([\w -]{{1,20}}\))?(?:: |,? {_VERB} )$")
_WHEN = re.compile(
    r" (?:in|for|at) (?:the )?(?:q[1-4]\b|quarter|\w{2,8} quarter|january|february|march|april|may"
    r"|june|july|august|september|october|november|december|20\d\d)"
)
_FROM = re.compile(r"\bfrom $")
_TARGET = re.compile(r"\btarget (?:of|was|is) $")
_BY = re.compile(r"\b(?:up|down|rose|fell|increased|decreased|grew|dropped) by $")
_OPENING = re.compile(r"(?:the |our )?")


def told_plainly(claim: Claim, names: Iterable[str]) -> bool:
    """Whether the number stands straight after its measure, or after a word that says its role."""
    words = plain(claim.sentence)
    at = claim.sentence.find(claim.text)
    if at < 0:
        return False
    before, after = words[:at], words[at + len(claim.text) :]
    if claim.kind is ClaimKind.TARGET:
        return _TARGET.search(before) is not None
    if claim.kind is not ClaimKind.VALUE:
        return _BY.search(before) is not None and after.startswith(" from ")
    if claim.is_earlier:
        return _FROM.search(before) is not None and _WHEN.match(after) is not None
    return any(_stands_after(before, plain(each)) for each in names)


def _stands_after(before: str, name: str) -> bool:
    opening = _OPENING.match(before)
    rest = before[opening.end() :] if opening else before
    return rest.startswith(name) and _AFTER_NAME.fullmatch(rest, len(name)) is not None
