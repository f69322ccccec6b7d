"""Goal G8: the same fact in other words is told the same.

In: made papers. Out: of all the ways to print one figure, true or false, how many come to the
verdict of the plainest. A way that is not read at all has come to another verdict.
"""

from decimal import Decimal

from golden_thread.document import Block, Cell, Document, Paragraph, Row, Table, Text
from golden_thread.framework import print_value
from golden_thread.proofing import Proof, proof_read
from tools.corpus.composing import MadePaper
from tools.corpus.facts import Facts, rounded
from tools.corpus.forms import words_of_period
from tools.corpus.matching import is_within
from tools.corpus.printing import every_print
from tools.corpus.score import Share


def told_the_same(papers: list[MadePaper]) -> Share:
    """How many of the ways came to the verdict of the plainest way."""
    same = every = 0
    for paper in papers:
        for facts in paper.facts.values():
            for value in (facts.value, facts.value * Decimal("0.8")):
                verdicts = _verdicts(paper, facts, value)
                same += sum(each == verdicts[0] for each in verdicts[1:])
                every += len(verdicts) - 1
    return Share(same, every)


def _verdicts(paper: MadePaper, facts: Facts, value: Decimal) -> list[str]:
    """The verdict of each way: the plainest first, and the cell of a table last."""
    indicator = facts.indicator
    places = 0 if indicator.unit.value == "percent" else indicator.decimals
    number = rounded(value, places)
    plainest = print_value(number, indicator.scale, places)
    prints = every_print(number, places, indicator, paper.paper.forms)
    others = [each for each in dict.fromkeys(prints) if each != plainest]
    period = paper.paper.forms.lists["quarters"][0]
    when = period.fill(words_of_period(facts.quarters[-1]))
    texts = [f"{indicator.title} was {each} in {when}." for each in (plainest, *others)]
    blocks: list[Block] = [Paragraph((Text(each),)) for each in texts]
    blocks.append(_table(indicator.title, plainest))
    document = Document(f"Report for {when}", tuple(blocks), dated=paper.paper.dated)
    proof = proof_read("same fact", document, paper.council.evidence)
    rows = f"{indicator.title} | {plainest}"
    return [_verdict(text, proof) for text in (*texts, rows)]


def _verdict(text: str, proof: Proof) -> str:
    """What came of the value in a sentence: the worst of its claims, or that none was read."""
    values = [
        each.outcome.verdict.value
        for each in proof.checked
        if is_within(each.claim.sentence, text) and each.claim.kind.value == "value"
    ]
    return max(values, default="unread")


def _table(title: str, value: str) -> Table:
    heads, cells = ("Measure", "Value"), (title, value)
    rows = tuple(Row(tuple(Cell((Text(each),)) for each in row)) for row in (heads, cells))
    return Table(rows[0], rows[1:], (Text("The figure in a table"),))
