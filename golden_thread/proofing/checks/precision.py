"""GT-P41: numbers printed more finely than they can be, or in two manners.

In: a paper. Out: a suggestion for a percentage with more decimals than its number of cases can
give, for percentages of one row with differing decimals, and for “per cent” beside “%”.
"""

import re
from collections.abc import Iterator

from golden_thread.document import Row, Table, blocks_of, plain_text
from golden_thread.problems import Level
from golden_thread.proofing.claims.statement import Line, LineKind, Paper
from golden_thread.proofing.evidence.findings import Check, Finding
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import noticed
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P41",
    Level.SUGGESTION,
    "Finer than it can be, or in two manners",
    "92.37% of 40 claims a care that forty cases cannot give.",
    what=(
        "Two decimals of fewer than 100 cases, or three of fewer than 1,000; percentages of one "
        "row of a table with differing decimals, where there is no register; “per cent” and "
        "“%” in the running text of one paper that otherwise keeps to one of them, where both"
        " stand more than once."
    ),
    caught=(
        "Some 92.37% of 40 tenants were content.",
        "Of 62 tenants, 91.94% were content.",
        "| Measure | May | June |\n|---|---|---|\n| Tenants content | 92% | 91.6% |",
        "Rents rose 4 per cent. Rates rose 3 per cent. Fees rose 2%. Fines rose 1%. All rose 3%."
        " Costs rose 2%. Loans rose 1%. Grants rose 4%. Tolls rose 5%. Fares rose 6%. Dues rose 7%."
        " Bonds rose 1%.",
    ),
    spared=(
        "Some 92.5% of 40 tenants were content.",
        "Some 92.37% of 4,012 tenants were content.",
        "| Measure | May | June |\n|---|---|---|\n| Tenants content | 92.0% | 91.6% |",
        "| Measure | May | Target |\n|---|---|---|\n| Tenants content | 91.6% | 90% |",
        "Rents rose 4 per cent. Fees rose 2%.",
        "Rents rose 4 per cent. Rates rose 3 per cent. Fees rose 2%. Fines rose 1%. All rose 3%.",
        "A rise of 2.50% on 40 pay points was agreed.",
    ),
)
# How often the usual manner stands for each time of the other.
TIMES = 5
_OF_CASES = re.compile(
    r"(?<![\d.,])\d{1,3}\.(?P<decimals>\d{2,6}) ?(?:%|per cent) of (?:the |our |all )?"
    r"(?P<cases>\d{1,3})(?![\d,.%])"
)
_CASES_FIRST = re.compile(
    r"\bof (?:the |our )?(?P<cases>\d{1,3}) [a-z]{3,20}(?: [a-z]{3,20})?, "
    r"\d{1,3}\.(?P<decimals>\d{2,6}) ?(?:%|per cent)"
)
_PERCENT = re.compile(r"-?\d{1,3}(?:\.(?P<decimals>\d{1,4}))? ?%")
_SIGN, _WORDS = re.compile(r"\d ?%"), re.compile(r"\d per ?cent\b")
# Targets are agreed round, and changes and shares are of other things.
_NO_VALUE = re.compile(r"\b(?:target|tolerance|change|variance|share|profile|difference)\b|\+")


def look(paper: Paper, evidence: Evidence | None) -> Iterator[Finding]:
    """The suggestions: of sentences, then rows, then the paper's manner."""
    for line in paper.lines:
        words = plain(line.text)
        for pattern in (_OF_CASES, _CASES_FIRST):
            for match in pattern.finditer(words):
                if len(str(int(match["cases"]))) <= len(match["decimals"]):
                    message = f"{match['cases']} cases cannot give so many decimals."
                    yield noticed(CHECK, line, match.span(), message)
    for block in blocks_of(paper.document):
        # How finely a register's figure is printed is the register's to say.
        if isinstance(block, Table) and evidence is None:
            yield from _rows(block)
    yield from _manners(paper)


def _rows(table: Table) -> Iterator[Finding]:
    headings = (
        [plain(plain_text(cell.inlines)) for cell in table.header.cells] if table.header else []
    )
    values = [number for number, each in enumerate(headings) if not _NO_VALUE.search(each)]
    for row in table.rows:
        yield from _row(row, values)


def _row(row: Row, values: list[int]) -> Iterator[Finding]:
    """The first percentage of a row that has other decimals than the one before it."""
    before: tuple[str, int] | None = None
    for number in values:
        cell = row.cells[number] if number < len(row.cells) else None
        text = plain_text(cell.inlines).strip() if cell else ""
        match = _PERCENT.fullmatch(text)
        if cell is None or match is None:
            continue
        decimals = len(match["decimals"] or "")
        if before is not None and before[1] != decimals:
            line = Line(LineKind.CELL, text, cell.place)
            message = f"“{text}” has other decimals than “{before[0]}” beside it."
            yield noticed(CHECK, line, (0, len(text)), message)
            return
        before = text, decimals


def _manners(paper: Paper) -> Iterator[Finding]:
    """The first of the rarer manner, where both stand more than once and one is far rarer."""
    found: dict[re.Pattern[str], list[tuple[Line, re.Match[str]]]] = {_SIGN: [], _WORDS: []}
    for line in paper.lines:
        if line.kind in (LineKind.PARAGRAPH, LineKind.ITEM):
            words = plain(line.text)
            for pattern, matches in found.items():
                matches += [(line, match) for match in pattern.finditer(words)]
    rarer, usual = sorted(found.values(), key=len)
    # A paper that mixes the two freely has no manner that a slip could be held against.
    if len(rarer) > 1 and len(usual) >= TIMES * len(rarer):
        line, match = rarer[0]
        other = usual[0][0].text[slice(*usual[0][1].span())]
        message = f"The paper mostly writes “{other}”; one manner reads better."
        yield noticed(CHECK, line, match.span(), message)
