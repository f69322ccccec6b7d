"""One half measured: papers and slips made up, put into each format, proof-read and counted.

In: a half, the sizes of the samples, and a seed. Out: a `Score` a format, with and without a
register. In a file a copy keeps its head, the section with the error and the appendix, so that more
are tried.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from golden_thread.document import Document
from golden_thread.proofing import Evidence, Finding, proof_read
from tools.corpus.composing import Composer, MadePaper
from tools.corpus.formats import PaperFile, read_back
from tools.corpus.injecting import slips
from tools.corpus.plan import Headed, Plan, document_of
from tools.corpus.same_fact import told_the_same
from tools.corpus.score import Score, Share
from tools.corpus.slip import Slip
from tools.corpus.wordings import Half


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many clean papers and how many slips are tried in a format."""

    papers: int
    slips: int


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of one half.

    `alone` is our own tree without register: of the slips it has only those that the paper itself
    shows. `unused_forms` are the printed forms whose slots nobody can tell the meaning of.
    """

    name: str
    scores: dict[PaperFile, Score]
    alone: Score
    same_fact: Share
    unused_forms: int


def measure(half: Half, sizes: dict[PaperFile, Sizes], seed: str) -> Measured:
    """The half in each of these formats."""
    composer = Composer(half)
    papers = [composer.paper(f"{seed} {at}") for at in range(max(e.papers for e in sizes.values()))]
    made = list(slips(composer, max(each.slips for each in sizes.values()), f"{seed} slips"))
    scores = {
        file: _score(papers[: size.papers], made[: size.slips], file)
        for file, size in sizes.items()
    }
    shown = [each for each in made if each[1].is_alone]
    few = papers[: max(1, len(papers) // 4)]
    return Measured(
        name=half.name,
        scores=scores,
        alone=_score(papers, shown, PaperFile.OWN, with_register=False),
        same_fact=told_the_same(few),
        unused_forms=composer.forms.unused,
    )


def _score(
    papers: Sequence[MadePaper],
    made: Sequence[tuple[MadePaper, Slip]],
    file: PaperFile,
    *,
    with_register: bool = True,
) -> Score:
    score = Score()
    clean = read_back([document_of(each.plan) for each in papers], file)
    for paper, document in zip(papers, clean, strict=True):
        evidence = paper.council.evidence if with_register else None
        score.add_clean(paper, proof_read(paper.name, document, evidence))
    before = cache(_findings)
    is_whole = file is PaperFile.OWN
    plans = [slip.plan if is_whole else kept(slip.plan, slip.block) for _, slip in made]
    documents = read_back([document_of(each) for each in plans], file)
    for (paper, slip), document in zip(made, documents, strict=True):
        evidence = paper.council.evidence if with_register else None
        proof = proof_read(paper.name, document, evidence)
        score.add_slip(slip, proof, before(_Key(paper.name, document_of(paper.plan), evidence)))
    return score


@dataclass(frozen=True, eq=False)
class _Key:
    """A clean paper to be read once; alike by its name."""

    name: str
    document: Document
    evidence: Evidence | None

    def __hash__(self) -> int:
        return hash((self.name, self.evidence is None))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and hash(self) == hash(other)


def _findings(key: _Key) -> tuple[Finding, ...]:
    return proof_read(key.name, key.document, key.evidence).findings


def kept(plan: Plan, block: int) -> Plan:
    """The head of a paper, the section in which this block stands, and the appendix."""
    sections = list(_sections(plan))
    wanted = {0, 1, 2, len(sections) - 1}
    wanted |= {number for number, blocks in enumerate(sections) if block in blocks}
    blocks = [plan.blocks[at] for number in sorted(wanted) for at in sections[number]]
    return replace(plan, blocks=tuple(blocks))


def _sections(plan: Plan) -> Iterator[list[int]]:
    """The numbers of the blocks of each section; before the first heading stands the head."""
    here: list[int] = []
    for at, block in enumerate(plan.blocks):
        if isinstance(block, Headed) and block.level == 1:
            yield here
            here = []
        here.append(at)
    yield here
