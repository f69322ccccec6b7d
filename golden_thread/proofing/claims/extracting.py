"""Every claim of a paper.

In: a document, ours or a stranger's, and the framework where there is one. Out: the claims in
reading order: paragraphs, lists, tables, alternative texts, slides and their notes.
"""

from collections.abc import Iterator

from golden_thread.document import (
    Block,
    Bullets,
    Chart,
    Document,
    Paragraph,
    Picture,
    Table,
    plain_text,
)
from golden_thread.framework import Framework
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.context import Context, contexts
from golden_thread.proofing.claims.prose_claims import prose_claims
from golden_thread.proofing.claims.table_claims import table_claims


def extract_claims(document: Document, framework: Framework | None) -> tuple[Claim, ...]:
    """The claims of this document; without a framework none is bound to an indicator."""
    return tuple(
        claim
        for block, context in contexts(document, framework)
        for claim in _claims_of(block, context)
    )


def _claims_of(block: Block, context: Context) -> Iterator[Claim]:
    if isinstance(block, Table):
        yield from table_claims(block, context)
    elif isinstance(block, Paragraph):
        yield from prose_claims(plain_text(block.inlines), block.place, context)
    elif isinstance(block, Bullets):
        for item in block.items:
            yield from prose_claims(plain_text(item), block.place, context)
    elif isinstance(block, Chart | Picture):
        yield from prose_claims(block.alternative, block.place, context)
