"""The items that a passage tells: achievements, decisions, events, promises.

In: a passage and what is known of the paper. Out: a proposal for each sentence that is one. What
only tells a figure, or goes on about what was said, is none.
"""

import re
from collections.abc import Iterator

from golden_thread.items.item_checks import MOST_WORDS
from golden_thread.periods import Period, PeriodKind, containing
from golden_thread.proofing.words.sentences import split_sentences
from golden_thread.proofing.words.wording import plain
from golden_thread.workspace.from_papers.item_days import due_period, happened_day
from golden_thread.workspace.from_papers.passages import Passage
from golden_thread.workspace.from_papers.proposal import Confidence, ProposedItem
from golden_thread.workspace.from_papers.reader import Reader

FEWEST_WORDS = 4
# A sentence that is longer was not read as one.
LONGEST = 1500
_DONE = (
    r"launched|completed|delivered|introduced|implemented|established|opened|re-opened|installed"
    r"|upgraded|awarded|adopted|appointed|recruited|published|approved|agreed|held|hosted|ran"
    r"|created|developed|enhanced|improved|migrated|procured|provided|secured|won|achieved"
    r"|trained|reviewed|refreshed|redrafted|drafted|produced|organised|supported|signed|finished"
    r"|co-ordinated|coordinated|joined|started|set up|gone live|went live|granted|successful"
)
_PAST = re.compile(
    rf"\b(?:has|have|had|was|were|we|been|be|also|successfully|now|and|team|service|council)"
    rf"(?: also| now| recently| been| successfully)* (?:{_DONE})\b|^\W*(?:{_DONE})\b"
    rf"|\b(?:{_DONE})(?: by\b|\.?$)",
)
_DECIDED = re.compile(
    r"\b(?:approved|agreed|ratified|granted|adopted|resolved)\b[^.]{0,60}?\b(?:by|at) (?:the )?"
    r"(?P<body>(?:[a-z&]+ ){0,4}?(?:cabinet|council|committee|executive|board|panel))\b"
    r"|\b(?P<first>cabinet|full council|council|executive|committee) (?:gave approval|approved"
    r"|agreed|resolved|ratified)\b"
)
_KINDS = (
    ("policy", r"\b(?:policy|strategy|strategies|framework)\b[^.]*\b(?:approved|adopted|launched)\b"
               r"|\b(?:approved|adopted|launched)\b[^.]*\b(?:policy|strategy|framework)\b"),
    ("event", r"\b(?:event|parade|ceremony|festival|open day|garden party|memorial|workshops?)\b"
              r"[^.]*\b(?:held|attended|hosted|took place|took part|scheduled|opening|delivered)\b"
              r"|\b(?:held|hosted|delivery of|attended)\b[^.]*\b(?:event|parade|ceremony)\b"),
    ("consultation", r"\bconsultations?\b"),
    ("campaign", r"\bcampaigns?\b"),
    ("grant", r"\b(?:grant|funding|funded)\b[^.]*\b(?:awarded|secured|successful|received)\b"
              r"|\b(?:awarded|secured|successful|received|delivered)\b[^.]*\b(?:grant|funding|fund)\b"),
    ("appointment", r"\b(?:appointed|recruited)\b"),
    ("outage", r"\boutages?\b"),
    ("publication", r"\b(?:published|publication)\b"),
)  # fmt: skip
_BY_KIND = tuple((kind, re.compile(words)) for kind, words in _KINDS)
_MATTERS = re.compile(r"\b(?:matters?|aware of)\b")
_ACHIEVED = re.compile(r"\bachievements?\b")
_NOT = ("not ", "no ", "none ")
_CLAUSE = re.compile(r"[,;:–-](?= )|\b(?:which|that|with|and|to)\b")


def items_of(passage: Passage, reader: Reader) -> Iterator[ProposedItem]:
    """The proposals of this passage, in the order of its sentences."""
    if passage.is_row or passage.text.rstrip().endswith(":"):
        return
    for start, sentence in split_sentences(passage.text):
        words = " ".join(sentence.split())
        if len(words) <= LONGEST and len(words.split()) >= FEWEST_WORDS:
            found = _item(words, passage.text[:start], passage, reader)
            if found is not None:
                yield found


def _item(words: str, before: str, passage: Passage, reader: Reader) -> ProposedItem | None:
    due = due_period(words, reader.times)
    kind = "coming_next" if due else _kind(words, before, passage)
    if not kind:
        return None
    happened = None if due else happened_day(words, reader.times)
    decided = _DECIDED.search(plain(words)) if kind == "decision" else None
    body = (decided["body"] or decided["first"] or "").strip() if decided else ""
    period = _reported(happened, reader)
    is_sure = bool(due or happened or passage.standing.lead)
    return ProposedItem(
        kind=kind,
        headline=headline_of(words),
        detail=words if len(words.split()) > MOST_WORDS else "",
        service=passage.standing.service,
        period=period.key if period else "",
        status="planned" if due else "done",
        happened_on=happened.starts_on.isoformat() if happened else "",
        due_on=due.ends_on.isoformat() if due else "",
        decided_by=f"{body[:1].upper()}{body[1:]}",
        decided_on=happened.starts_on.isoformat() if body and happened else "",
        confidence=(Confidence.MEDIUM if is_sure else Confidence.LOW).value,
        source=reader.source(passage),
        note="A decision needs the day on which it was taken." if body and not happened else "",
    )


def _kind(words: str, before: str, passage: Passage) -> str:
    """What a sentence that promises nothing is; empty where it is no item."""
    small = plain(words)
    lead = plain(passage.standing.lead)
    # Under “matters to be aware of” every paragraph is one; its later sentences explain it.
    if _MATTERS.search(lead) and not _ACHIEVED.search(lead):
        return "" if before else "matter"
    if small.startswith(_NOT):
        return ""
    if not _PAST.search(small):
        return "achievement" if _ACHIEVED.search(lead) and not before else ""
    if _DECIDED.search(small):
        return "decision"
    return next((kind for kind, known in _BY_KIND if known.search(small)), "achievement")


def _reported(happened: Period | None, reader: Reader) -> Period | None:
    """The period in which the paper reports an item: its own, or the month of its day."""
    times = reader.times
    if times.reported is not None or times.dated is None:
        return times.reported or happened
    return containing(times.dated, PeriodKind.MONTH)


def headline_of(words: str) -> str:
    """The sentence, or as much of it as a headline may have, cut where a clause ends."""
    bare = words.strip(" -–*").rstrip(".")
    kept = bare.split()
    if len(kept) <= MOST_WORDS:
        return bare
    short = " ".join(kept[: MOST_WORDS - 1])
    cuts = [match.start() for match in _CLAUSE.finditer(short) if match.start() > len(short) // 2]
    return f"{short[: cuts[-1]].rstrip(' ,;:–-') if cuts else short} …"
