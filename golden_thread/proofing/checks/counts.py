"""GT-P18: counts that do not come out: of measures by status, and of the items of a list.

In: a claim of counts, or a paper. Out: whether the counts make the number of measures, and are
those of the paper's own table or of the register; and whether a list has as many items as the
sentence before it says.
"""

import re
from collections.abc import Iterator

from golden_thread.document import Bullets, Paragraph, blocks_of, plain_text
from golden_thread.framework import Status
from golden_thread.periods import LabelStyle, label
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Counts
from golden_thread.proofing.claims.statement import Line, LineKind, Paper
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.counts_known import (
    COLOURED,
    Known,
    known_by_register,
    told_beside,
)
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees, noticed
from golden_thread.proofing.finders.status_counts import in_number
from golden_thread.proofing.words.number_words import IN_WORDS
from golden_thread.proofing.words.sentences import split_sentences
from golden_thread.proofing.words.wording import plain

_BY_AIM = (
    "\n\n| Aim | Green | Amber | Red | Total |\n|---|---|---|---|---|\n"
    "| Homes | 3 | 1 | 1 | 5 |\n| Streets | 2 | 1 | 1 | 4 |\n"
    "| Council | 5 | 3 | 2 | 10 |\n| Total | 10 | 5 | 4 | 19 |"
)

CHECK = Check(
    "GT-P18",
    Level.ERROR,
    "Counts do not come out",
    "A summary of statuses is what most readers read, and the only thing some do.",
    what=(
        "Numbers of green, amber and red measures that do not make the number of measures said, "
        "or that are not those of the register, of the paper's one table with so many, or of what "
        "stands beside them; and a list with fewer items than the sentence before it says, or one "
        "more."
    ),
    caught=(
        f"Ten of the 19 indicators (52.6%) are green, six are amber and three are red.{_BY_AIM}",
        "The council has 24 measures: 15 green, 6 amber and 2 red.",
        "There are 24 measures: fifteen are green, six are amber and two are red.",
        "There are 17 green, 6 amber and 2 red among the 24 indicators.",
        "Of 3 measures, 2 are green and 1 is red.\n\n| Measure | Status |\n|---|---|\n"
        "| Letters answered in time | Green |\n| Streets found to be clean | Red |\n"
        "| Bins collected on the day | Red |",
        "| All measures | Green | Amber | Red | No data |\n|---|---|---|---|---|\n"
        "| 162 | 63 | 21 | 40 | 35 |",
        "We agreed four priorities:\n\n- homes\n- streets\n- parks",
        "The committee is asked to note the following five points:\n\n- one way\n- streets\n"
        "- parks\n- homes\n- health\n- roads",
    ),
    spared=(
        "Of the 9 measures, 5 are green, 2 are amber and 2 are red. At Quarter 1 2026/27 the "
        "position was four green, two amber and three red.",
        f"Ten of the 19 indicators (52.6%) are green, five are amber and four are red.{_BY_AIM}",
        "The council has 24 measures: 15 green, 6 amber and 3 red.",
        "Of the 24 measures, 15 are green, 6 amber and 2 red; one has no target.",
        "Of the 24 measures, 15 are green, 6 amber and 2 red. The remaining one is not due.",
        "| All measures | Green | Amber | Red | Paused |\n|---|---|---|---|---|\n"
        "| 162 | 63 | 21 | 40 | 38 |",
        "Of 7 indicators with a target, 2 are green, 2 are amber and 3 are red.\n\n"
        "Of 4 indicators with a target, 1 is green, 1 is amber and 2 are red.",
        "Of 23 indicators with a target, 17 are green.",
        "Last quarter 14 of the 24 measures were green, and 15 are green now.",
        "We agreed four priorities:\n\n- homes\n- streets\n- parks\n- health",
        "We spoke to three of the four wards about the following:\n\n- homes\n- streets",
        "The 24 measures have 15 green bins, 6 amber lights and 2 red doors.",
    ),
)
_REST = re.compile(
    r"\b(?:not (?:yet )?(?:rated|due|available|reported)"
    r"|(?:no|without (?:a )?) ?(?:target|data|status|rating|rag)|unrated|monitor\w*|grey|baseline"
    r"|contextual|remain\w*|others?|awaiting|paused|n/a|data only|annual\w*|rest)\b"
)
_N = rf"(?P<n>\d{{1,2}}|{IN_WORDS})"
_NOUNS = (
    r"(?:priorities|objectives|actions|recommendations|themes|areas|aims|reasons|options|steps"
    r"|projects|measures|outcomes|principles|indicators|risks|points|items|services|strands"
    r"|workstreams|questions|documents|ways|changes|issues|factors|proposals|goals|commitments"
    r"|pillars|categories)"
)
_LIST = re.compile(
    rf"\bfollowing {_N}\b[^.;:\d]{{0,60}}:$"
    rf"|\b(?P<of>{_N.replace('?P<n>', '?:')}) (?:[a-z-]+ ){{0,3}}{_NOUNS}(?: [a-z'-]+){{0,4}}:$"
)
_OF_MORE = re.compile(r"\b(?:of|including|include|includes|such as|among|first) (?:the )?$")

# Some of these may have no status; a list after a colon is whole.
_OF = re.compile(r"\bof (?:the |our |all |these )?$")


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of counts of measures by status."""
    said = claim.said
    if claim.kind is not ClaimKind.COUNTS or not isinstance(said, Counts):
        return None
    off = _does_not_add_up(claim, said, case)
    if off is not None:
        return off
    of_table = _of_table(claim, said, case)
    if of_table is not None:
        return of_table
    known = known_by_register(claim.period, case.evidence)
    if known is not None and said.total in (known.total, known.rated, known.targeted):
        return _against(claim, said, known, _register(claim))
    beside = told_beside(claim, case.paper)
    if known is not None and any(_is_that(each.known, known) for each in beside):
        return _against(claim, said, known, _register(claim))
    for each in beside:
        is_prose = each.is_earlier and not claim.in_table and not _is_other_set(said, each.known)
        if each.is_table or is_prose:
            return _against(claim, said, each.known, "Beside it the paper has")
    if said.total is not None and sum(said.by_status.values()) == said.total:
        return agrees(f"They make {said.total}.")
    return cannot_tell("no table and no register has as many measures")


def _does_not_add_up(claim: Claim, said: Counts, case: Case) -> Outcome | None:
    """The outcome where the numbers of one sentence cannot all be so; else None."""
    rated = [number for status, number in said.by_status.items() if status is not Status.GREY]
    grey = said.by_status.get(Status.GREY)
    every = [*rated, *([grey] if grey is not None and not said.with_target else [])]
    added, total = sum(every), said.total
    worked = f"{' + '.join(str(each) for each in every)} = {added}"
    whole = all(each in said.by_status for each in COLOURED)
    if total is not None:
        short = whole and added < total
        short = short and (
            grey is not None or (not _is_of_more(claim, total) and not _names_others(case))
        )
        if added > total or short:
            return _off(claim, f"The statuses beside it make {added}.", worked, (total, added))
        if said.targeted is not None and said.targeted > total:
            says = f"{said.targeted} of {total} cannot have a target."
            return _off(claim, says, f"{said.targeted} > {total}", (said.targeted, total))
    if said.targeted is not None and sum(rated) > said.targeted:
        says = f"The statuses beside it make {sum(rated)}."
        return _off(claim, says, worked, (said.targeted, sum(rated)))
    return None


def _is_other_set(said: Counts, told: Known) -> bool:
    """Whether counts that come out for themselves are of other measures than those told before.

    “Of 7 indicators …” of the council, and “of 4 indicators …” of one of its services.
    """
    rated = sum(said.by_status.get(each, 0) for each in COLOURED)
    whole = all(each in said.by_status for each in COLOURED)
    return whole and said.total == rated != told.rated


def _is_that(told: Known, known: Known) -> bool:
    """Whether what the paper counts beside a claim is the set that the register knows."""
    same = all(told.by_status[each] == known.by_status.get(each) for each in told.by_status)
    return same and told.total in (None, known.total, known.rated, known.targeted)


def _register(claim: Claim) -> str:
    period = label(claim.period, LabelStyle.LONG) if claim.period else "the period"
    return f"For {period} the register has"


def look(paper: Paper, evidence: Evidence | None) -> Iterator[Finding]:
    """The lists whose items are not as many as the sentence before them says."""
    blocks = tuple(blocks_of(paper.document))
    for at, block in enumerate(blocks[:-1]):
        if not isinstance(block, Paragraph) or not isinstance(blocks[at + 1], Bullets):
            continue
        count = 0
        for following in blocks[at + 1 :]:
            if not isinstance(following, Bullets):
                break
            count += len(following.items)
        line = Line(LineKind.PARAGRAPH, plain_text(block.inlines), block.place)
        span = _wrong_list(line.text, count)
        if span:
            words = line.text[slice(*span)]
            message = f"“{words}” does not agree with the list after it, which has {count} items."
            yield noticed(CHECK, line, span, message, suggestion=str(count))


def _wrong_list(text: str, count: int) -> tuple[int, int] | None:
    """Where a sentence before a list says another number of items.

    More items than one too many may be parts of others.
    """
    if not text.rstrip().endswith(":"):
        return None
    start, sentence = split_sentences(text)[-1]
    words = plain(sentence).rstrip()
    match = _LIST.search(words)
    if match is None or len(re.findall(r"\d+", words.replace(match.group(), ""))) > 0:
        return None
    group = "n" if match["n"] else "of"
    said = in_number(match[group])
    is_part = _OF_MORE.search(words[: match.start(group)])
    if said is None or said < 2 or is_part or said == count or count > said + 1:
        return None
    return start + match.start(group), start + match.end(group)


def _is_of_more(claim: Claim, total: int) -> bool:
    """Whether the total is that of which these are some: “of 21 measures, 7 are green …”."""
    words = plain(claim.sentence)
    return any(
        _OF.search(words[: match.start()]) is not None
        for match in re.finditer(rf"\b{total}\b", words)
    )


def _names_others(case: Case) -> bool:
    """Whether the statement, or the one after it, tells of measures without a colour."""
    statements = case.paper.statements
    at = next(number for number, each in enumerate(statements) if each is case.statement)
    return any(_REST.search(plain(each.text)) for each in statements[at : at + 2])


def _of_table(claim: Claim, said: Counts, case: Case) -> Outcome | None:
    """What the paper's one table with so many statuses says."""
    tables: dict[int | None, list[Status]] = {}
    for statement in case.paper.statements:
        found = [
            each
            for each in statement.claims
            if each.kind is ClaimKind.STATUS and claim.period in (None, each.period)
        ]
        if statement.is_row and found and found[0].status:
            tables.setdefault(statement.place.table, []).append(found[0].status)
    fitting = [each for each in tables.values() if len(each) == said.total]
    if len(fitting) != 1 or None in tables:
        return None
    counts = {status: fitting[0].count(status) for status in said.by_status}
    known = Known(counts, None, None, None)
    return _against(claim, said, known, "The paper's own table has")


def _against(claim: Claim, said: Counts, known: Known, whose: str) -> Outcome:
    says = f"{whose} {known.words}."
    for name, number, right in known.differs(said):
        worked = f"{number} {name}, against {right}"
        return _off(claim, says, worked, (number, right))
    return agrees(says)


def _off(claim: Claim, says: str, worked: str, numbers: tuple[int, int]) -> Outcome:
    """A finding on the claim; `numbers` are the one that it says and the one that fits."""
    said, right = numbers
    fitting = re.sub(rf"\b{said}\b", str(right), claim.text, count=1)
    suggestion = fitting if fitting != claim.text else str(right)
    return disagrees(
        CHECK, claim, says, arithmetic=worked, suggestion=suggestion, with_what="the counts"
    )
