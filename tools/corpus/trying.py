"""What is not read, told in vain or missed, sentence by sentence, for those who write checks.

In: the folder of a set of wordings, but never of those held back. Out: printed lines, grouped by
the name of the wording, with a count for each, and the goals reached.

    python -m tools.corpus.trying tools/corpus/open --papers 8 --slips 120 --alone
"""

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

from golden_thread.proofing import proof_read
from tools.corpus.composing import Composer, MadePaper
from tools.corpus.formats import PaperFile, read_back
from tools.corpus.goals import GOALS
from tools.corpus.injecting import slips
from tools.corpus.matching import told_of
from tools.corpus.plan import document_of
from tools.corpus.report import HELD_BACK, HELD_BACK_TOO
from tools.corpus.same_fact import told_the_same
from tools.corpus.score import Score
from tools.corpus.wordings import read_half

# Of how many of the papers every figure is printed in every way.
FEW = 3


class Tried:
    """Lines by heading and wording; of each wording the first few are printed."""

    def __init__(self) -> None:
        self.lines: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))

    def add(self, heading: str, wording: str, line: str) -> None:
        """One line more about this wording."""
        self.lines[heading][wording].append(line)

    def show(self, most: int) -> None:
        """Print each heading with its wordings, the most frequent first."""
        for heading, wordings in self.lines.items():
            print(f"\n== {heading}: {sum(map(len, wordings.values()))}")
            for wording, lines in sorted(wordings.items(), key=lambda each: -len(each[1])):
                print(f"{wording}: {len(lines)}")
                for line in lines[:most]:
                    print(f"    {line}")


def try_papers(
    composer: Composer, tried: Tried, args: argparse.Namespace, score: Score
) -> list[MadePaper]:
    """Read clean papers: claims not found or bound to another figure, and false findings."""
    papers = [composer.paper(f"{args.seed} {at}") for at in range(args.papers)]
    documents = read_back([document_of(each.plan) for each in papers], args.file)
    for paper, document in zip(papers, documents, strict=True):
        proof = proof_read(paper.name, document, None if args.alone else paper.council.evidence)
        for miss in score.add_clean(paper, proof):
            what = f"{miss.why}: {miss.expected.kind}"
            wanted = f"[{miss.expected.text}] {miss.expected.indicator} {miss.expected.period}"
            tried.add(what, miss.wording, f"{miss.sentence}   <- {wanted} {miss.read}")
        ways = {sentence.text: sentence.entry.id for _, _, sentence in paper.plan.sentences()}
        for finding in proof.findings:
            wording = next((ways[text] for text in ways if any(told_of(text, [finding]))), "table")
            line = f"{finding.sentence}   <- [{finding.text}] {finding.message}"
            tried.add(f"in vain: {finding.check.code} {finding.check.level.value}", wording, line)
    return papers


def try_slips(composer: Composer, tried: Tried, args: argparse.Namespace, score: Score) -> None:
    """Read copies with one error each: those of which nothing was said."""
    for paper, slip in slips(composer, args.slips, f"{args.seed} slips"):
        if args.alone and not slip.is_alone:
            continue
        evidence = None if args.alone else paper.council.evidence
        before = proof_read(paper.name, document_of(paper.plan), evidence).findings
        proof = proof_read(paper.name, document_of(slip.plan), evidence)
        missed = Counter(score.missed)
        score.add_slip(slip, proof, before)
        if score.missed != missed:
            tried.add(f"missed: {slip.codes[0]}", slip.entry, f"{slip.was}  =>  {slip.sentence}")


def main(words: list[str] | None = None) -> int:
    """Try the wordings of a folder and print what went amiss."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--papers", type=int, default=8)
    parser.add_argument("--slips", type=int, default=100)
    parser.add_argument("--seed", default="try")
    parser.add_argument("--file", default="own", help=", ".join(each.name for each in PaperFile))
    parser.add_argument("--alone", action="store_true", help="without a register")
    parser.add_argument("--most", type=int, default=2, help="lines printed of each wording")
    args = parser.parse_args(words)
    args.file = PaperFile[args.file.upper()]
    folder = args.folder.resolve()
    if not {HELD_BACK, HELD_BACK_TOO}.isdisjoint((folder, *folder.parents)):
        parser.error("the wordings held back are read by nobody who writes checks")
    composer = Composer(read_half(folder))
    tried, score = Tried(), Score()
    papers = try_papers(composer, tried, args, score)
    try_slips(composer, tried, args, score)
    tried.show(args.most)
    print()
    for goal in GOALS:
        print(f"{goal.code} {goal.title}: {goal.reached(score)}")
    print(f"G8 same fact, same verdict: {told_the_same(papers[:FEW])}")
    for kind, many in sorted(score.expected.items()):
        print(f"    {kind}: {score.found[kind]} of {many}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
