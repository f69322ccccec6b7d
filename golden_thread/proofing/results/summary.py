"""What stands at the head of a proof: the count first, then what was found.

In: a settled proof. Out: blocks, and folds of blocks, that lead to the words and to the findings.
"""

from collections.abc import Iterator, Mapping, Sequence

from golden_thread.document import (
    Block,
    Bullets,
    Cell,
    Heading,
    Inline,
    Link,
    Paragraph,
    Row,
    Table,
    Text,
)
from golden_thread.papers.marked import Fold
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import ClaimVerdict
from golden_thread.proofing.dismissals.settling import SettledFinding, SettledProof
from golden_thread.proofing.evidence.findings import CheckedClaim
from golden_thread.proofing.results.wording import LEVEL_WORDS, counted, dismissal_of

# The claims, each with the name by which a link finds its words.
Named = Sequence[tuple[str, CheckedClaim]]


def summary_blocks(
    settled: SettledProof, claims: Named, lost: frozenset[str]
) -> Iterator[Block | Fold]:
    """Coverage, problems, findings by level, dismissals, and what agrees or cannot be told.

    To what is `lost`, because its words were not found on the page, no link leads.
    """
    for problem in settled.problems:
        yield Paragraph((Text(f"{problem.message} {problem.remedy}", strong=True),))
    yield Paragraph((Text(f"{settled.coverage}.", strong=True),))
    yield Paragraph((Text(counted(settled)),))
    if settled.open:
        yield _findings(settled.open)
    if settled.dismissed:
        yield _dismissed(settled.dismissed)
    unknown = [each for each in claims if _is(each[1], ClaimVerdict.CANNOT_TELL)]
    if unknown:
        yield Heading((Text("What cannot be told"),))
        yield Paragraph((Text("This is no fault of the paper. Read these words yourself."),))
        yield from (_fold(why, each, lost) for why, each in _by_reason(unknown).items())
    agreeing = [each for each in claims if _is(each[1], ClaimVerdict.AGREES)]
    if agreeing:
        yield Heading((Text("What agrees"),))
        yield Fold(f"Claims that agree ({len(agreeing)})", (_agreeing(agreeing, lost),))


def _is(checked: CheckedClaim, verdict: ClaimVerdict) -> bool:
    return checked.outcome.verdict is verdict


def _findings(found: Sequence[SettledFinding]) -> Table:
    levels = list(Level)
    ranked = sorted(found, key=lambda each: levels.index(each.finding.check.level))
    rows = [
        (
            (Link(f"Finding {each.number}", f"#finding-{each.number}"),),
            _words(LEVEL_WORDS[each.finding.check.level]),
            _words(f"“{each.finding.text}”"),
            _words(f"{each.finding.check.title} ({each.finding.check.code})"),
            _words(str(each.finding.place)),
        )
        for each in ranked
    ]
    return _table("Findings by level", ("Finding", "Level", "Words", "What", "Where"), rows)


def _dismissed(found: Sequence[SettledFinding]) -> Table:
    rows = [
        (
            (Link(f"Finding {each.number}", f"#finding-{each.number}"),),
            _words(f"“{each.finding.text}”"),
            _words(f"{each.finding.check.title} ({each.finding.check.code})"),
            _words(dismissal_of(each)),
        )
        for each in found
    ]
    return _table("Findings that were dismissed", ("Finding", "Words", "What", "Reason"), rows)


def _by_reason(claims: Named) -> Mapping[str, list[tuple[str, CheckedClaim]]]:
    """The claims by why they cannot be told, the commonest reason first."""
    groups: dict[str, list[tuple[str, CheckedClaim]]] = {}
    for name, checked in claims:
        groups.setdefault(checked.outcome.reason, []).append((name, checked))
    return dict(sorted(groups.items(), key=lambda group: -len(group[1])))


def _fold(reason: str, claims: Named, lost: frozenset[str]) -> Fold:
    line = f"{reason[:1].upper()}{reason[1:]} ({len(claims)})"
    items = tuple(
        (_link(name, checked, lost), Text(f" in “{checked.claim.sentence}”"))
        for name, checked in claims
    )
    return Fold(line, (Bullets(items),), prints=True)


def _agreeing(claims: Named, lost: frozenset[str]) -> Bullets:
    return Bullets(
        tuple(
            (_link(name, checked, lost), Text(f": {checked.outcome.reason}"))
            for name, checked in claims
        )
    )


def _link(name: str, checked: CheckedClaim, lost: frozenset[str]) -> Inline:
    words = f"“{checked.claim.text}”"
    return Text(words) if name in lost else Link(words, f"#{name}")


def _words(words: str) -> tuple[Inline, ...]:
    return (Text(words),)


def _table(
    caption: str, headings: Sequence[str], rows: Sequence[Sequence[tuple[Inline, ...]]]
) -> Table:
    head = Row(tuple(Cell(_words(each)) for each in headings))
    body = tuple(Row(tuple(Cell(each) for each in row)) for row in rows)
    return Table(head, body, _words(caption))
