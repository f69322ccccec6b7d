"""Claims of a sentence about the made-up measure, in the short form of the tables."""

from golden_thread.document import Document, Heading, Paragraph, Text
from golden_thread.framework import Framework
from golden_thread.periods import Period
from golden_thread.proofing import Claim, extract_claims
from golden_thread.proofing.claims.said_of_days import Day, PeriodNamed
from tests.judgement.made_up import LAST_YEAR, Q1, Q2, Q3, Q4, made_framework, made_indicator

SHORT = {Q1: "Q1", Q2: "Q2", Q3: "Q3", Q4: "Q4", LAST_YEAR: "LY"}
FRAMEWORK = made_framework(made_indicator())


def paper(*paragraphs: str, title: str = "Quarter 2 2022/23 performance report") -> Document:
    """A paper of these paragraphs, about Quarter 2 2022/23 unless its title says otherwise."""
    return Document(title, tuple(Paragraph((Text(words),)) for words in paragraphs))


def claims_of(
    sentence: str, framework: Framework = FRAMEWORK, heading: str = ""
) -> tuple[Claim, ...]:
    """The claims of a paper of one paragraph, perhaps under a heading; not those of time alone."""
    made = paper(sentence)
    blocks = (Heading((Text(heading),)), *made.blocks) if heading else made.blocks
    claims = extract_claims(Document(made.title, blocks), framework)
    return tuple(claim for claim in claims if not isinstance(claim.said, Day | PeriodNamed))


def in_short(claim: Claim) -> str:
    """A claim as the tables write it: `8 percentage points change Q2<Q1`."""
    against = f"<{short(claim.against)}" if claim.kind in ("change", "movement") else ""
    return f"{claim.text} {claim.kind} {short(claim.period)}{against}"


def short(period: Period | None) -> str:
    """A period as the tables write it."""
    return SHORT.get(period, period.key) if period else "?"
