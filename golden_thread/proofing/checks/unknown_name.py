"""GT-P39: a name that is nearly one of the register's.

In: a paper and the register. Out: a finding for each code of a shape that the register has and does
not know, and for each heading, row and ward that differs from a name of the register by a slip.
"""

import re
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

from golden_thread.document import Table, blocks_of, plain_text
from golden_thread.framework import Framework
from golden_thread.problems import Level
from golden_thread.proofing.claims.statement import Line, LineKind, Paper
from golden_thread.proofing.evidence.findings import Check, Finding
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import noticed
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P39",
    Level.WARNING,
    "A name the register does not know",
    "A reader who looks up ICT10 finds nothing, or finds another measure.",
    what=(
        "A code with the letters and as many digits as a code of the register, which is not there; "
        "a heading, a row or a ward that differs from a name of the register by a letter or two. "
        "Only with a register."
    ),
    caught=(
        "REP10 was rated red.",
        "Members asked about REP07 and REP01.",
        "## Repairs compleated on time\n\nThe crews met.",
        "## Huosing\n\nThe crews met.",
    ),
    spared=(
        "REP01 is rated green.",
        "The line REP is shut, and RES10 is the bus.",
        "## Repairs not completed on time\n\nThe crews met.",
        "## Housing and repairs\n\nThe crews met.",
        "## Repair completed on time\n\nThe crews met.",
        "Order REP1, part REP001 and https://example.org/REP10 are others.",
    ),
)
_CODE = re.compile(r"(?<![\w/.#?=-])(?P<letters>[A-Z]{2,8}-?)(?P<digits>\d{1,4})(?![\w/-]|\.\d)")
_WARD = re.compile(r"(?P<name>(?:[A-Z][\w'’-]{1,30}(?: and| &)? ){1,4})ward\b")
_SMALL = frozenset(("the", "and", "&", "of", "in", "on", "to", "for"))
# A slip changes at most so many letters of a word that has at least so many.
MOST_LETTERS, SHORTEST_WORD = 2, 6


def look(paper: Paper, evidence: Evidence | None) -> Iterator[Finding]:
    """The findings, by codes, then names, then wards."""
    if evidence is None:
        return
    framework = evidence.framework
    yield from _codes(paper, {each.code for each in framework.indicators})
    yield from _names(paper, frozenset(_known_names(framework)))
    wards = {
        value
        for key in evidence.register.keys(evidence.as_at)
        for dimension, value in key.breakdown
        if "ward" in dimension.lower()
    }
    yield from _wards(paper, wards) if wards else ()


def _codes(paper: Paper, codes: set[str]) -> Iterator[Finding]:
    shapes = {
        (match["letters"], len(match["digits"])): code
        for code in sorted(codes)
        if (match := _CODE.fullmatch(code))
    }
    for line in paper.lines:
        for match in _CODE.finditer(line.text):
            like = shapes.get((match["letters"], len(match["digits"])))
            if like is not None and match.group() not in codes:
                message = f"“{match.group()}” is no code of the register, which has {like}."
                yield noticed(CHECK, line, match.span(), message)


def _known_names(framework: Framework) -> Iterator[str]:
    """Every name that a heading or a row may have, in plain words."""
    for indicator in framework.indicators:
        yield from (plain(name) for name in indicator.names)
    for service in framework.services:
        yield plain(service.title)
    organisation = framework.organisation
    yield from (plain(directorate.title) for directorate in organisation.directorates)
    yield from (plain(portfolio.title) for portfolio in organisation.portfolios)
    yield from (plain(body.title) for body in organisation.bodies)


def _names(paper: Paper, names: frozenset[str]) -> Iterator[Finding]:
    heads = [line for line in paper.lines if line.kind is LineKind.HEADING]
    for line in (*heads, *_row_heads(paper)):
        words = plain(line.text).strip(" .:")
        right = _slip_of(words, names) if words not in names else ""
        if right:
            message = f"“{line.text}” is no name of the register, which has “{right}”."
            yield noticed(CHECK, line, (0, len(line.text)), message)


def _row_heads(paper: Paper) -> Iterator[Line]:
    for block in blocks_of(paper.document):
        for row in block.rows if isinstance(block, Table) else ():
            if row.cells:
                cell = row.cells[0]
                yield Line(LineKind.CELL, plain_text(cell.inlines), cell.place)


def _wards(paper: Paper, wards: set[str]) -> Iterator[Finding]:
    names = {plain(ward).removesuffix(" ward") for ward in wards}
    for line in paper.lines:
        for match in _WARD.finditer(line.text):
            words = plain(match["name"]).strip()
            tails = {words.split(" ", count)[-1] for count in range(words.count(" ") + 1)}
            right = "" if tails & names else _slip_of(words, names, is_ward=True)
            if right:
                name = match["name"].rstrip()
                span = match.start(), match.start() + len(name)
                message = f"“{name}” is no ward of the register: “{right}” is."
                yield noticed(CHECK, line, span, message)


def _slip_of(words: str, names: Iterable[str], *, is_ward: bool = False) -> str:
    """The one name that these words are but for a slip in one word; empty where there is none."""
    near = (name for name in names if abs(len(name) - len(words)) <= MOST_LETTERS)
    found = {name for name in near if _is_slip(words.split(), name.split(), is_ward)}
    return found.pop() if len(found) == 1 else ""


def _is_slip(said: list[str], known: list[str], is_ward: bool) -> bool:
    """Whether one word alone differs, and by a slip: not “repair” for “repairs”."""
    off = [pair for pair in zip(said, known, strict=False) if pair[0] != pair[1]]
    if len(said) != len(known) or len(off) != 1:
        return False
    one, other = off[0]
    if min(len(one), len(other)) < SHORTEST_WORD or one.rstrip("s") == other.rstrip("s"):
        return False
    if len(known) == 1 and not is_ward:
        # “Planting” is no slip of “Planning”, but “Huosing” has all the letters of “Housing”.
        return sorted(one) == sorted(other)
    return one not in _SMALL and OSA.distance(one, other) <= MOST_LETTERS
