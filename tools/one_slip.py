"""What the proof-reader catches: one slip made in a copy of a paper of ours, many times over.

In: built papers as Word files, and a seed. Out: for each check how many slips were caught, missed,
and how many findings were false. A slip is one digit of a number, another colour, a word of
movement turned round, a yes for a no, or an “over” that is not true, where chance chooses.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from random import Random

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE

from golden_thread.figures import Qualifier
from golden_thread.framework import Status
from golden_thread.papers.reading.docx import read
from golden_thread.papers.reading.docx_anchors import find_paragraphs
from golden_thread.papers.reading.docx_styles import Styles, root_of
from golden_thread.papers.review.words import Words
from golden_thread.proofing import CHECKS, Claim, ClaimKind, ClaimVerdict, Evidence, proof_read
from golden_thread.proofing.results.round_trip import round_trip
from golden_thread.publishing.files import PaperFormat, make_paper
from golden_thread.publishing.paper import Paper
from golden_thread.workspace import Workspace

_TURNED = (
    ("rose", "fell"), ("risen", "fallen"), ("rising", "falling"), ("increased", "decreased"),
    ("increase", "decrease"), ("grew", "fell"), ("up", "down"), ("higher", "lower"),
    ("more", "fewer"), ("longer", "shorter"), ("improved", "worsened"), ("better", "worse"),
    ("later", "earlier"),
)  # fmt: skip
_OTHER_WAY = dict(_TURNED) | {second: first for first, second in _TURNED}
_KINDS = {
    ClaimKind.VALUE: "GT-P04",
    ClaimKind.MOVEMENT: "GT-P05",
    ClaimKind.STATUS: "GT-P06",
    ClaimKind.CHANGE: "GT-P08",
    ClaimKind.TARGET: "GT-P19",
}
# The checks that a figure of the register slips under; the corpus has slips of every kind.
SLIPPED = tuple(check for check in CHECKS if check.code in {*_KINDS.values(), "GT-P07", "GT-P22"})
_ANSWERS = {"Yes": "No", "No": "Yes"}


@dataclass(frozen=True, slots=True)
class SoundPaper:
    """A Word file of ours that says nothing untrue, and what is known.

    `claims` are those that agree, and the figures whose sentence names no measure: nobody can find
    a slip in these, and they count.
    """

    name: str
    content: bytes
    claims: tuple[Claim, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of the slips made for one check."""

    made: int
    caught: int
    false: int

    @property
    def missed(self) -> int:
        """How many slips were not found."""
        return self.made - self.caught


def sound_papers(
    workspace: Workspace, papers_of: Callable[[Workspace], Iterable[Paper]]
) -> Iterator[SoundPaper]:
    """The papers of a workspace as Word files, with where slips can be made in them."""
    for paper in papers_of(workspace):
        as_at = paper.edition.layout.figures_as_at
        evidence = Evidence(workspace.framework, workspace.register, as_at)
        made = make_paper(paper, [], (PaperFormat.DOCX,))
        if made is None:
            continue
        (content,) = made.files.values()
        proof = proof_read(paper.edition.slug, read(content), evidence)
        figures = round_trip(paper.document, (each.claim for each in proof.checked))
        unnamed = {each.text for each in figures.unnamed}
        opened = docx.Document(BytesIO(content))
        claims = tuple(
            each.claim
            for each in proof.checked
            if each.outcome.verdict is ClaimVerdict.AGREES
            or (each.claim.unbound and each.claim.text in unnamed)
            # The words of an alternative text stand in no paragraph, where nobody makes a slip.
            if _place_of(each.claim, opened)
        )
        yield SoundPaper(paper.edition.slug, content, claims, evidence)


def _place_of(claim: Claim, opened: WordDocument) -> tuple[Words, int] | None:
    """The paragraph in which the words of a claim stand in a Word file, and where in it."""
    styles = Styles(root_of(opened.part, RELATIONSHIP_TYPE.STYLES))
    words = Words(find_paragraphs(opened.element.body, claim.place.anchor or ""), styles)
    start = words.find(claim.text, claim.start)
    return None if start is None else (words, start)


def try_slips(papers: Sequence[SoundPaper], each: int, seed: int) -> dict[str, Tally]:
    """By the code of each check, what came of so many slips; places are taken again in turn."""
    chance = Random(seed)  # noqa: S311 - chance for a measurement, no secret
    tallies = {}
    for check in SLIPPED:
        places = [
            (paper, claim)
            for paper in papers
            for claim in paper.claims
            if _slipped(check.code, claim, paper.evidence, chance)
        ]
        chance.shuffle(places)
        counted: Counter[str] = Counter()
        for number in range(each if places else 0):
            paper, claim = places[number % len(places)]
            slipped = _slipped(check.code, claim, paper.evidence, chance)
            caught, false = _found(paper, claim, slipped)
            counted.update(made=1, caught=int(caught), false=false)
        tallies[check.code] = Tally(counted["made"], counted["caught"], counted["false"])
    return tallies


def caught_table(tallies: dict[str, Tally]) -> str:
    """The table in Markdown."""
    lines = ["| Check | Slips made | Caught | Missed | False findings |", "|---|---|---|---|---|"]
    for check in SLIPPED:
        each = tallies[check.code]
        cells = (f"`{check.code}` {check.title}", each.made, each.caught, each.missed, each.false)
        lines.append(f"| {' | '.join(str(cell) for cell in cells)} |")
    return "\n".join(lines)


def _slipped(code: str, claim: Claim, evidence: Evidence, chance: Random) -> str:
    """The words of a claim with a slip that this check is to find; none where it is for another."""
    if code == "GT-P22":
        return _not_borne_out(claim, evidence)
    if code != _check_of(claim):
        return ""
    if claim.kind is ClaimKind.STATUS:
        return _other_status(claim, evidence, chance)
    if claim.kind is ClaimKind.MOVEMENT:
        return _turned(claim.text)
    return _ANSWERS.get(claim.text) or _other_digit(claim.text, chance)


def _check_of(claim: Claim) -> str:
    """The code of the check that a claim comes under while nothing is said before its number."""
    earlier = claim.is_earlier and claim.kind is ClaimKind.VALUE
    return "GT-P07" if earlier else _KINDS.get(claim.kind, "")


def _not_borne_out(claim: Claim, evidence: Evidence) -> str:
    """An exact number with “over” or “under” before it, whichever is untrue."""
    found, quantity = evidence.observation(claim), claim.quantity
    if claim.kind is not ClaimKind.VALUE or found is None or found.value is None:
        return ""
    exact = (
        found.qualifier is Qualifier.EXACT and quantity and quantity.qualifier is found.qualifier
    )
    if not exact or quantity is None or quantity.unit in ("date", "yes_no"):
        return ""
    return f"{'under' if found.value > quantity.value else 'over'} {claim.text}"


def _other_status(claim: Claim, evidence: Evidence, chance: Random) -> str:
    words = evidence.framework.council.status_words
    others = [each for each in Status if each not in (claim.status, Status.GREY)]
    if len(claim.text) == 1:
        return chance.choice(others).letter
    return words.get(other := chance.choice(others), other.value.capitalize())


def _turned(text: str) -> str:
    first, _, rest = text.partition(" ")
    turned = _OTHER_WAY.get(first.lower(), "")
    whole = f"{turned.capitalize() if first[0].isupper() else turned} {rest}".strip()
    return whole if turned else ""


def _other_digit(text: str, chance: Random) -> str:
    """The number with one of its digits another, the first no nought; “per 1,000” is left."""
    number = text.partition(" per ")[0]
    places = [place for place, letter in enumerate(number) if letter.isdigit()]
    at = chance.choice(places)
    least = 1 if at == places[0] else 0
    other = chance.choice([each for each in range(least, 10) if str(each) != text[at]])
    return f"{text[:at]}{other}{text[at + 1 :]}"


def _found(paper: SoundPaper, claim: Claim, slipped: str) -> tuple[bool, int]:
    """Whether the slip was found at its place, and how many findings there are beside."""
    broken = _broken(paper.content, claim, slipped)
    proof = proof_read(paper.name, read(broken), paper.evidence)
    here = [each for each in proof.findings if each.place.anchor == claim.place.anchor]
    ends = claim.start + len(slipped)
    on_it = [
        each for each in here if each.start < ends and claim.start < each.start + len(each.text)
    ]
    # What warns of the paper as it is, such as a red measure without a reason, warns of it still.
    elsewhere = [each for each in proof.findings if each.check.level.stops and each not in on_it]
    return bool(on_it), len(elsewhere)


def _broken(content: bytes, claim: Claim, slipped: str) -> bytes:
    """The Word file with other words in the place of those of a claim."""
    opened = docx.Document(BytesIO(content))
    place = _place_of(claim, opened)
    if place is None:
        raise SystemExit(f"“{claim.text}” is not where it was read: {claim.place}")
    words, start = place
    first, last = words.cut_out(start, start + len(claim.text))
    runs = [first]
    while runs[-1] is not last:
        runs.append(runs[-1].getnext())
    texts = [text for run in runs for text in run.iter("{*}t")]
    for text in texts:
        text.text = ""
    texts[0].text = slipped
    opened.core_properties.modified = datetime(2022, 1, 1)
    saved = BytesIO()
    opened.save(saved)
    return saved.getvalue()
