"""GT-P36: a measure told red or amber, or missed, with nothing said of why or what is done.

In: a paper. Out: a finding for each such sentence of a section in which no other sentence gives a
cause or an action. What is missing is named: cause, action, owner, date.
"""

import re
from collections.abc import Iterator

from golden_thread.document import Table, blocks_of, plain_text
from golden_thread.framework import Status
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Met
from golden_thread.proofing.claims.statement import Paper, Statement
from golden_thread.proofing.evidence.findings import Check, Finding
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P36",
    Level.WARNING,
    "Red or amber, and nothing said of it",
    "Members ask why, who and by when; a paper that does not say is sent back.",
    what=(
        "A sentence that tells a measure red or amber, or its target missed, in a section under a "
        "heading that gives neither a cause nor an action for anything. The finding names what is "
        "missing: cause, action, owner, date. Rows of tables, slides and summaries of several "
        "measures are left alone, and so is a paper that has a table of actions or causes."
    ),
    caught=(
        "## Housing\n\nThe status of empty homes is red.\n\n## Waste\n\nBins were emptied.",
        "## Housing\n\nEmpty homes were rated amber. A fair was held.",
        "## Parking\n\nAppeals decided in time: the measure was red at 61%. Two schools took part.",
    ),
    spared=(
        "## Housing\n\nThe status of empty homes is red because two joiners left.",
        "## Housing\n\nEmpty homes were rated amber. More homes will be let through an agent.",
        "## Housing\n\nEmpty homes were rated green. A fair was held.",
        "## Housing\n\nAppeals were red at 61%. The Head of Parking has recruited two officers.",
        "## Housing\n\nThe red route is open, and amber lights were mended.",
        "| Measure | Status |\n|---|---|\n| Appeals decided in time | Red |",
        "## Housing\n\nAppeals were rated red.\n\n## Exceptions\n\n| Measure | Cause | Action |\n"
        "|---|---|---|\n| Appeals | Two posts are empty | Recruit |",
    ),
)
_SAID = {
    "cause": re.compile(
        r"\b(?:because|owing|due to|results? of|resulting|affected|caused?|causes|reasons?"
        r"|reflects?|reflecting|driven|linked|attributed|attributable|impact\w{0,3}|pressures?"
        r"|vacan\w{1,4}"
        r"|short(?:age|fall|ages|staffed)?|sickness|absences?|staffing|demand|delays?|delayed"
        r"|backlog|fewer|increased?|increases|volumes?|following|challeng\w{2,4}|weather|storms?"
        r"|despite|after|while|whilst|given|lack|loss|left|late)\b"
    ),
    "action": re.compile(
        r"\b(?:will|actions?|plans?|planned|recruit\w{0,5}|reviews?|reviewed|reviewing"
        r"|work(?:s|ed|ing)?|introduc\w{1,5}|address\w{0,3}|steps|train\w{2,4}|target(?:ed|ing)"
        r"|ongoing|continu\w{1,4}|appoint\w{2,5}|monitor\w{0,3}|improv\w{1,6}|support\w{0,3}|contractors?|procur\w{1,5}"
        r"|programme|project|being|new|hire[ds]?|clear(?:ed|ing)?|escalat\w{2,4}|invest\w{2,4})\b"
    ),
    "owner": re.compile(
        r"\b(?:head of|managers?|directors?|officers?|team|teams|lead|leads|portfolio holder"
        r"|board)\b"
    ),
    "date": re.compile(
        r"\b(?:january|february|march|april|may|june|july|august|september|october|november"
        r"|december|spring|summer|autumn|winter|next|quarter|q[1-4]|20\d\d|weeks?|months?)\b"
    ),
}
_NEEDED = ("cause", "action")
_ACTIONS = re.compile(
    r"\b(?:actions?|causes?|reasons?|commentary|comments?|explanation|mitigation)\b"
)
# A section with more statuses is a summary, and what is said of them stands further on.
MOST_STATUSES = 2
_BAD = (Status.RED, Status.AMBER)


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """The findings in prose, in reading order."""
    if _has_actions(paper):
        return
    sections: dict[str, list[Statement]] = {}
    for statement in paper.statements:
        # A slide is brief by nature, and its speaker answers.
        if statement.place.heading and not statement.is_row and not statement.place.slide:
            sections.setdefault(statement.place.heading, []).append(statement)
    for section in sections.values():
        bad = [(each, claim) for each in section for claim in each.claims if _is_bad(claim)]
        words = plain(" ".join(each.text for each in section)) if bad else ""
        missing = [what for what, said in _SAID.items() if not said.search(words)]
        told = sum(claim.kind is ClaimKind.STATUS for each in section for claim in each.claims)
        if bad and told <= MOST_STATUSES and all(need in missing for need in _NEEDED):
            yield from (_finding(statement, claim, missing) for statement, claim in bad[:1])


def _is_bad(claim: Claim) -> bool:
    is_missed = isinstance(claim.said, Met) and claim.said.is_met is False and claim.indicator
    return (claim.kind is ClaimKind.STATUS and claim.status in _BAD) or bool(is_missed)


def _has_actions(paper: Paper) -> bool:
    """Whether the paper has a table with a column of causes or actions."""
    return any(
        _ACTIONS.search(plain(plain_text(cell.inlines)))
        for block in blocks_of(paper.document)
        if isinstance(block, Table) and block.header
        for cell in block.header.cells
    )


def _finding(statement: Statement, claim: Claim, missing: list[str]) -> Finding:
    *first, last = missing
    named = f"{', '.join(first)} or {last}" if first else last
    return Finding(
        check=CHECK,
        text=claim.text,
        sentence=statement.text,
        place=claim.place,
        start=claim.start,
        message=f"“{claim.text}” is told, and nothing under this heading gives a {named}.",
        arithmetic="",
        suggestion="",
    )
