"""Movements that a paper tells without a number: “absence is lower than in the previous quarter”.

In: a statement, the passage it stands in, and what is known of the paper. Out: a proposal without a
value for each, of what a council could count.
"""

import re
from collections.abc import Iterator

from golden_thread.figures import Movement
from golden_thread.periods import previous
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.words.wording import plain
from golden_thread.workspace.from_papers.figures_found import confidence_of
from golden_thread.workspace.from_papers.naming import as_title, title_before
from golden_thread.workspace.from_papers.passages import Passage
from golden_thread.workspace.from_papers.proposal import ProposedFigure
from golden_thread.workspace.from_papers.reader import Reader, Title
from golden_thread.workspace.from_papers.settling import settle
from golden_thread.workspace.kpi.properties import code_of_title
from golden_thread.workspace.kpi.units import unit_of

# Words that tell a movement beside those that proof-reading holds against numbers.
_FURTHER = {
    Movement.SAME: re.compile(
        r"\b(?:(?:remains?|remained|is|are|was|were|stayed) (?:broadly |largely )?"
        r"(?:stable|static|steady)|in line with (?:the )?previous)\b"
    ),
    Movement.UP: re.compile(r"\b(?:being|is|are|was|were) (?:longer|higher)\b(?! than)"),
    Movement.DOWN: re.compile(r"\b(?:being|is|are|was|were) (?:shorter|lower|fewer)\b(?! than)"),
}
_COUNTABLE = re.compile(
    r"\b(?:absences?|sickness|turnover|times?|rates?|levels?|numbers?|calls?|complaints?|visits?"
    r"|vacanc\w+|usage|incidents?|cases|volumes?|enquir\w+|availability|satisfaction|costs?"
    r"|income|spend\w*|arrears|crimes?|offences|applications|collections?|tonnage|emissions"
    r"|recycling|attendances?|waits?|users|subscribers|performance|occupancy|backlog|staffing)\b"
)
# “Both short- and long-term absence” are two measures.
_BOTH = re.compile(r"(?:both )?(?P<one>\w+)- and (?P<two>\w+)-(?P<rest>\w.*)", re.IGNORECASE)
MOST_WORDS = 9


def movements_of(
    statement: Statement, passage: Passage, reader: Reader
) -> Iterator[ProposedFigure]:
    """The proposals of a statement that tells no value."""
    if passage.is_row:
        return
    told: set[str] = set()
    for claim in (*_claims(statement), *_further(statement)):
        for title in _titles(claim, statement, passage, reader):
            if title.words and title.words not in told:
                told.add(title.words)
                yield _proposed(claim, title, statement, passage, reader)


def _claims(statement: Statement) -> Iterator[Claim]:
    for claim in statement.claims:
        if claim.kind is ClaimKind.MOVEMENT and isinstance(claim.movement, Movement):
            yield claim


def _further(statement: Statement) -> Iterator[Claim]:
    """The movements in words that only count here, as claims."""
    words = plain(statement.text)
    for movement, pattern in _FURTHER.items():
        for found in list(pattern.finditer(words))[:1]:
            yield Claim(
                ClaimKind.MOVEMENT,
                statement.text[found.start() : found.end()],
                statement.text,
                statement.place,
                statement.start + found.start(),
                period=statement.period,
                movement=movement,
            )


def _titles(
    claim: Claim, statement: Statement, passage: Passage, reader: Reader
) -> Iterator[Title]:
    """What moved: a measure with a name, or something that can be counted."""
    title = reader.title(claim, statement, passage)
    if title.indicator is not None or not title.is_made:
        yield title
        return
    words = title_before(statement.text, claim.start - statement.start)
    both = _BOTH.fullmatch(words)
    parts = [f"{both[part]}-{both['rest']}" for part in ("one", "two")] if both else [words]
    for part in map(as_title, parts):
        if _COUNTABLE.search(plain(part)) and len(part.split()) <= MOST_WORDS:
            yield Title(part, is_made=True)


def _proposed(
    claim: Claim, title: Title, statement: Statement, passage: Passage, reader: Reader
) -> ProposedFigure:
    settled = settle(claim, statement, passage, reader.times)
    period = settled.period
    against = claim.against if period and claim.period == period else None
    against = against or (previous(period) if period else None)
    indicator = title.indicator
    unit = indicator.unit.value if indicator else unit_of(title.words, "", ()).unit.value
    return ProposedFigure(
        indicator=indicator.code if indicator else code_of_title(title.words),
        title=title.words,
        service=indicator.service if indicator else passage.standing.service,
        unit=unit,
        period=period.key if period else "",
        value="",
        qualifier="",
        printed=claim.text.strip(),
        stated_movement=claim.movement.value if isinstance(claim.movement, Movement) else "",
        stated_against=against.key if against else "",
        confidence=confidence_of(title, settled, is_row=False).value,
        source=reader.source(passage),
        sentence=" ".join(statement.text.split()),
        note=settled.note,
    )
