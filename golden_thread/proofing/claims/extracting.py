"""Every claim of a paper, and every line of it.

In: a document, ours or a stranger's, and the framework where there is one. Out: a `Paper` whose
statements come in reading order: paragraphs, lists, tables, alternative texts, slides and their
notes.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from golden_thread.document import (
    Block,
    Bullets,
    Chart,
    Document,
    Heading,
    Paragraph,
    Picture,
    Table,
    blocks_of,
    plain_text,
)
from golden_thread.framework import Framework
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.context import Context, contexts
from golden_thread.proofing.claims.paper_date import paper_date
from golden_thread.proofing.claims.prose_claims import prose_statements
from golden_thread.proofing.claims.statement import Line, LineKind, Paper, Statement
from golden_thread.proofing.claims.table_claims import table_statements
from golden_thread.proofing.claims.table_counts import count_statements
from golden_thread.proofing.claims.table_shares import share_statements
from golden_thread.proofing.claims.table_totals import total_statements
from golden_thread.proofing.claims.told_names import ToldNames
from golden_thread.proofing.claims.wide_counts import wide_count_statements
from golden_thread.proofing.words.days import find_days

# How many days of a paper are kept to read its other days by.
MOST_DAYS = 300


def read_claims(
    name: str, document: Document, framework: Framework | None, told: ToldNames | None = None
) -> Paper:
    """The paper with its lines and statements.

    Claims that are of no measure of the framework are bound to those that papers name, `told`.
    """
    blocks = tuple(contexts(document, framework, told))
    statements = tuple(
        statement for block, context in blocks for statement in _statements_of(block, context)
    )
    lines = tuple(line for block in blocks_of(document) for line in _lines_of(block))
    period = blocks[0][1].paper if blocks else None
    days = (day for statement in statements for day in find_days(statement.text))
    return Paper(
        name=name,
        document=document,
        lines=lines,
        statements=statements,
        dated=paper_date(document),
        period=period,
        days=tuple(islice(days, MOST_DAYS)),
    )


def extract_claims(document: Document, framework: Framework | None) -> tuple[Claim, ...]:
    """The claims of this document; without a framework none is bound to an indicator."""
    return tuple(read_claims("", document, framework).claims)


def _statements_of(block: Block, context: Context) -> Iterator[Statement]:
    if isinstance(block, Table):
        counts = tuple(count_statements(block, context))
        yield from counts or table_statements(block, context)
        yield from total_statements(block, context)
        yield from share_statements(block, context)
        yield from () if counts else wide_count_statements(block, context)
    elif isinstance(block, Paragraph):
        yield from prose_statements(plain_text(block.inlines), block.place, context)
    elif isinstance(block, Bullets):
        for item in block.items:
            yield from prose_statements(plain_text(item), block.place, context)
    elif isinstance(block, Chart | Picture):
        for each in prose_statements(block.alternative, block.place, context):
            claims = tuple(replace(claim, in_picture=True) for claim in each.claims)
            yield replace(each, claims=claims)


def _lines_of(block: Block) -> Iterator[Line]:
    if isinstance(block, Heading):
        yield Line(LineKind.HEADING, plain_text(block.inlines), block.place)
    elif isinstance(block, Paragraph):
        yield Line(LineKind.PARAGRAPH, plain_text(block.inlines), block.place)
    elif isinstance(block, Bullets):
        for item in block.items:
            yield Line(LineKind.ITEM, plain_text(item), block.place)
    elif isinstance(block, Table):
        yield Line(LineKind.CAPTION, plain_text(block.caption), block.place)
        for row in (block.header, *block.rows) if block.header else block.rows:
            for cell in row.cells:
                yield Line(LineKind.CELL, plain_text(cell.inlines), cell.place)
    elif isinstance(block, Chart | Picture):
        yield Line(LineKind.ALTERNATIVE, block.alternative, block.place)
