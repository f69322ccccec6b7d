"""A workspace in which everything private carries a word and a number of its own.

In: a copy of the workspace of Saltmere. Out: the same, with items, measures, notes, comments and
revisions that no public paper may print, papers that ask for them, and the canaries in them.
"""

import hashlib
from pathlib import Path

from tests.clearance.canaries import Canary
from tests.clearance.packing import chunk, png

SYLLABLES = ("bra", "cel", "dim", "fro", "gul", "hix", "jor", "kem", "lun", "mip", "nov", "pez",
             "qua", "rud", "sov", "tyn")  # fmt: skip
# Recorded after the moment of every paper of Saltmere.
LATER = "2023-11-01T09:00:00Z"
PRIVATE_ITEM = """  - code: {code}
    kind: {kind}
    headline: Offers {headline} for the depot
    detail: |
      The lower offer is {detail}, and {{{measure}}} depends on it.

      - More of it {list}.
    period: FY2023-24-Q2
    service: environment
    project: planted
    indicators: [MISSED-BINS]
    happened_on: 2023-09-12
    cause: A cause {cause}
    owner: Officer {owner}
    audience: {audience}
    source: File {source}
    note: Not for print {note}
    links:
      - text: The offers {link}
        address: https://example.org/{address}
    picture:
      file: pictures/{code}.png
      alternative: The depot {alternative}
      rights: Photographer {rights}
    decided:
      body: The Board {body}
      on: 2023-09-12
      minute: {minute}
    list:
      entries: [One {entry}]
"""
FIELDS = (
    *("headline", "detail", "list", "cause", "owner", "source", "note", "link", "address"),
    *("alternative", "rights", "body", "minute", "entry"),
)
EXEMPTION = """    exempt:
      title: Sale of the depot
      paragraph: 3
      reason: The council is in talks.
"""
PROMISE = """  - code: {code}
    kind: action
    headline: Tell of the depot {headline}
    period: FY2023-24-Q2
    project: planted
    source: File
    note: Not for print {note}
{rest}"""
MEASURE = """  - code: {code}
    title: Staff {title}
    meaning: A measure {meaning}.
    service: environment
    unit: count
    decimals: 0
    polarity: none
    monitoring_only: yes
    frequency: quarter
    owner: Officer {owner}
    source: File {source}
    counted: people
    audience: {audience}
"""
ROW = "{code},FY2023-24-Q2,,{value},,,,typed,{source},,,,,{revision},{at},{reason},{note}\n"


def canary(planted_in: str) -> Canary:
    """The canary of this place; the same one every time."""
    digest = hashlib.sha256(planted_in.encode()).digest()
    word = "".join(SYLLABLES[byte % len(SYLLABLES)] for byte in digest[:5])
    return Canary(planted_in, word, str(100_000_000 + int.from_bytes(digest[5:9]) % 900_000_000))


class Planting:
    """What has been planted so far in the workspace under `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.canaries: list[Canary] = []

    def words(self, planted_in: str) -> str:
        """A word and a number, planted in the place of this name."""
        new = canary(planted_in)
        self.canaries.append(new)
        return f"{new.word} {new.number}"

    def one_word(self, planted_in: str) -> str:
        """The same where no space may stand."""
        return self.words(planted_in).replace(" ", "-")

    def add(self, name: str, text: str) -> None:
        """Put the text at the end of a file, which may be new."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(before + text, encoding="utf-8")

    def put(self, name: str, old: str, new: str) -> None:
        """Put other words in the place of those that stand once in a file."""
        path = self.root / name
        before = path.read_text(encoding="utf-8")
        assert before.count(old) == 1, old
        path.write_text(before.replace(old, new), encoding="utf-8")


def plant(root: Path) -> tuple[Canary, ...]:
    """The canaries, once the workspace under `root` holds them; no public paper may print any."""
    planting = Planting(root)
    _plant_items(planting)
    _plant_promises(planting)
    _plant_measures(planting)
    _plant_revisions(planting)
    _plant_remarks(planting)
    return tuple(planting.canaries)


def _plant_items(planting: Planting) -> None:
    """An item of each narrower audience, with something private in each of its fields."""
    planting.add("items/planted.yaml", "items:\n")
    for audience, kind in (
        ("exempt", "project_update"),
        ("exempt", "decision"),
        ("officers", "achievement"),
        ("members", "matter"),
    ):
        code = f"planted-{audience}-{kind}".replace("_", "-")
        given = {
            field: planting.one_word(f"{code}: {field}")
            if field == "address"
            else planting.words(f"{code}: {field}")
            for field in FIELDS
        }
        item = PRIVATE_ITEM.format(
            code=code, kind=kind, audience=audience, measure="MISSED-BINS", **given
        )
        planting.add("items/planted.yaml", item + (EXEMPTION if audience == "exempt" else ""))
        words = planting.words(f"{code}: words of the picture").encode()
        picture = planting.root / f"pictures/{code}.png"
        picture.write_bytes(png(chunk(b"tEXt", b"Title\0" + words)))


def _plant_promises(planting: Planting) -> None:
    """A public promise with an exempt outcome, and an officers' one with a public outcome."""
    for code, rest, shown in (
        ("promise-public", "    due_on: 2023-09-01\n", True),
        (
            "outcome-exempt",
            "    audience: exempt\n    follows: promise-public\n" + EXEMPTION,
            False,
        ),
        ("promise-officers", "    audience: officers\n    due_on: 2023-09-01\n", False),
        ("outcome-public", "    follows: promise-officers\n", True),
    ):
        headline = "again" if shown else planting.words(f"{code}: headline")
        note = planting.words(f"{code}: note")
        promise = PROMISE.format(code=code, headline=headline, note=note, rest=rest)
        planting.add("items/planted.yaml", promise)


def _plant_measures(planting: Planting) -> None:
    """A measure for officers and one for Members, each with a figure."""
    for audience in ("officers", "members"):
        code = f"STAFF-{audience.upper()}"
        given = {
            field: planting.words(f"{code}: {field}")
            for field in ("title", "meaning", "owner", "source")
        }
        measure = MEASURE.format(code=code, audience=audience, **given)
        planting.add("framework/indicators/environment.yaml", measure)
        value = canary(f"{code}: title").number
        row = ROW.format(
            code=code,
            value=value,
            source=planting.words(f"{code}: source of its figure"),
            revision=1,
            at="2023-10-18T09:00:00Z",
            reason="",
            note=planting.words(f"{code}: note of its figure"),
        )
        planting.add("figures.csv", row)


def _plant_revisions(planting: Planting) -> None:
    """Revisions that nobody has released yet: recorded after the moment of every paper."""
    for code in ("MISSED-BINS", "RENT-OWED", "PARK-VISITS"):
        row = ROW.format(
            code=code,
            value=canary(f"{code}: revision").number,
            source=planting.words(f"{code}: revision"),
            revision=2,
            at=LATER,
            reason=planting.words(f"{code}: reason of a revision"),
            note=planting.words(f"{code}: note of a revision"),
        )
        planting.add("figures.csv", row)


def _plant_remarks(planting: Planting) -> None:
    """Notes on what is public, comments, a later commentary, the words of a picture."""
    planting.put(
        "figures.csv", "A strike in August.", f"A strike {planting.words('the note of a figure')}"
    )
    planting.put(
        "items/2023-24-quarter-2.yaml",
        "Thank the volunteers in person.",
        f"Thank them {planting.words('the note of a public item')}",
    )
    planting.put(
        "items.csv",
        "Not yet in the library of Saltings.",
        planting.words("the note of an item in the table"),
    )
    for name in (
        "council.yaml",
        "papers/quarter-2.yaml",
        "papers/slides.yaml",
        "items/planted.yaml",
    ):
        planting.add(name, f"# {planting.words(f'a comment in {name}')}\n")
    planting.add(
        "commentary/FY2023-24-Q3/housing.md", f"Soon {planting.words('the next quarter')}."
    )
    quay = planting.root / "pictures/quay.png"
    signature_and_header = 33
    before, words = quay.read_bytes(), planting.words("the words of a public picture").encode()
    quay.write_bytes(
        before[:signature_and_header]
        + chunk(b"tEXt", b"Comment\0" + words)
        + before[signature_and_header:]
    )
