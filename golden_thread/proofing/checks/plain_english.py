"""GT-P42: words for which there are plainer ones.

In: a paper. Out: a suggestion for each, told where asked for. Whether a cause or a forecast has
evidence behind it cannot be told from its words: that half of the check waits (see `waiting`).
"""

import re
from collections.abc import Iterator

from golden_thread.problems import Level
from golden_thread.proofing.claims.statement import LineKind, Paper
from golden_thread.proofing.evidence.findings import Check, Finding
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import noticed
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P42",
    Level.SUGGESTION,
    "A plainer word says the same",
    "Members and residents read a paper once; a word they must think about is a word lost.",
    what=(
        "Words such as “utilise”, “commence”, “going forward” and “in order to”, with a plainer one"
        " for each. They are of the kind that the style guide of GOV.UK advises against. It is told"
        " only where suggestions are asked for."
    ),
    caught=(
        "The team will utilise the new system from May.",
        "Going forward, residents will be asked by text.",
        "Officers met in order to agree the plan.",
    ),
    spared=(
        "The team will use the new system from May.",
        "From now on, residents will be asked by text.",
        "Officers met to agree the plan.",
        "The order of the items was agreed.",
        "The forward plan lists the decisions to come.",
    ),
)
# The kind of words that the GOV.UK style guide lists under “words to avoid”
# (gov.uk/guidance/style-guide); the plain words beside them are ours.
_PLAINER = {
    "utilise": "use", "utilised": "used", "utilising": "using", "commence": "begin",
    "commenced": "began", "going forward": "from now on", "in order to": "to",
    "facilitate": "help", "leverage": "use", "prior to": "before", "with regard to": "about",
    "in the event that": "if", "a number of": "several", "at this point in time": "now",
    "key stakeholders": "those concerned", "robust": "sound", "deliverables": "results",
}  # fmt: skip
_PATTERN = re.compile(
    rf"\b(?:{'|'.join(sorted(map(re.escape, _PLAINER), key=len, reverse=True))})\b"
)
_PROSE = (LineKind.PARAGRAPH, LineKind.ITEM)


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """A suggestion for each such word in paragraphs and lists, in reading order."""
    for line in paper.lines:
        if line.kind not in _PROSE:
            continue
        for match in _PATTERN.finditer(plain(line.text)):
            plainer = _PLAINER[match.group()]
            words = line.text[slice(*match.span())]
            plainer = plainer.capitalize() if words[:1].isupper() else plainer
            message = f"“{plainer}” says the same as “{words}”."
            yield noticed(CHECK, line, match.span(), message, suggestion=plainer)
