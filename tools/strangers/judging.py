"""What the proof-reader finds in papers by strangers: planted mistakes, and what it tells in vain.

In: a folder with `clean` and `planted` papers of the same names and `mistakes.json`, which names
for each mistake its paper, its kind and the words it stands in. Out: a `Judged` a paper. No
register is given: every mistake shows from its paper alone. Suggestions are left out, as they are
for readers.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from golden_thread.papers.reading import read_paper
from golden_thread.problems import Level
from golden_thread.proofing import ClaimVerdict, Finding, Proof, proof_read

PAPERS = Path(__file__).resolve().parent / "papers"
OPEN, HELD_BACK = PAPERS / "open", PAPERS / "held_back"
_NOT_LETTERS = re.compile(r"[\W_]+")
# A shorter sentence stands in another by chance.
LEAST = 4


@dataclass(frozen=True, slots=True)
class Mistake:
    """One planted mistake: its kind, the words it stands in, and what shows it."""

    paper: str
    kind: str
    where: str
    why: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of one paper. `in_vain` are findings in its clean copy."""

    name: str
    claims: int
    settled: int
    in_vain: tuple[Finding, ...]
    found: tuple[Mistake, ...]
    missed: tuple[Mistake, ...]


def mistakes_of(folder: Path) -> tuple[Mistake, ...]:
    """The mistakes planted in the papers of this folder."""
    content = json.loads((folder / "mistakes.json").read_text(encoding="utf-8"))
    return tuple(
        Mistake(each["paper"], each["mistake"], each["where"], each["why"]) for each in content
    )


def judged(folder: Path) -> tuple[Judged, ...]:
    """Each paper of this folder, by name."""
    mistakes = mistakes_of(folder)
    return tuple(
        _judged(path, [each for each in mistakes if each.paper == path.name])
        for path in sorted((folder / "clean").iterdir())
    )


def _judged(path: Path, planted: list[Mistake]) -> Judged:
    clean = _proof(path)
    in_vain = tuple(_told(clean))
    known = {(each.check.code, _bare(each.sentence)) for each in in_vain}
    said = [
        _bare(each.sentence)
        for each in _told(_proof(path.parent.parent / "planted" / path.name))
        if (each.check.code, _bare(each.sentence)) not in known
    ]
    found = tuple(each for each in planted if _is_told(each, said))
    return Judged(
        name=path.name,
        claims=len(clean.checked),
        settled=sum(each.outcome.verdict is not ClaimVerdict.CANNOT_TELL for each in clean.checked),
        in_vain=in_vain,
        found=found,
        missed=tuple(each for each in planted if each not in found),
    )


def _proof(path: Path) -> Proof:
    document = read_paper(path).document
    if document is None:
        raise ValueError(f"{path} cannot be read")
    return proof_read(path.name, document, None)


def _told(proof: Proof) -> list[Finding]:
    return [each for each in proof.findings if each.check.level is not Level.SUGGESTION]


def _is_told(mistake: Mistake, said: list[str]) -> bool:
    """Whether one of the sentences that something was said of is that of the mistake."""
    where = _bare(mistake.where)
    return any(
        len(sentence) >= LEAST and (sentence in where or where in sentence) for sentence in said
    )


def _bare(text: str) -> str:
    return _NOT_LETTERS.sub("", text).lower()
