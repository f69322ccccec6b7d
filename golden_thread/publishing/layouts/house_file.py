"""The ways of the house, from `templates/house.yaml`; a council may keep none.

In: the folder. Out: the house, with a Problem for whatever in it cannot stand.
"""

from pathlib import Path

from golden_thread.files import Entry, read_yaml
from golden_thread.problems import Problem
from golden_thread.publishing.layouts.house import (
    NO_HOUSE,
    HeaderFact,
    House,
    HouseRow,
    Implication,
    Term,
)

NAME = "templates/house.yaml"


def read_house(root: Path, problems: list[Problem]) -> House:
    """The house; an empty one where there is no file."""
    if not (root / NAME).exists():
        return NO_HOUSE
    top = read_yaml(root, NAME, problems)
    if top is None:
        return NO_HOUSE
    name = top.text("reference_document", "")
    house = House(
        header=tuple(_row(entry) for entry in top.entries("header")),
        implications=_implications(top),
        glossary=read_terms(top),
        reference_name=name,
        reference=_reference(root, name, top) if name else b"",
    )
    top.refuse_others()
    return house


def read_terms(entry: Entry) -> tuple[Term, ...]:
    """The terms under `glossary`, in order."""
    terms = []
    for group in entry.entries("glossary"):
        terms.append(Term(group.text("term"), group.text("meaning")))
        group.refuse_others()
        entry.sound = entry.sound and group.sound
    return tuple(terms)


def _row(entry: Entry) -> HouseRow:
    fact = entry.choice("from", HeaderFact) if entry.has("from") else None
    row = HouseRow(entry.text("label"), fact, entry.texts("text"))
    entry.refuse_others()
    if (fact is None) != bool(row.lines):
        message = "A row has “from” or “text”, one of the two."
        entry.note("GT-PUBLISHING-011", message, "from")
    return row


def _implications(top: Entry) -> tuple[Implication, ...]:
    implications: list[Implication] = []
    for entry in top.entries("implications"):
        implication = Implication(entry.text("code"), entry.text("title"), entry.yes("needed"))
        entry.refuse_others()
        if any(implication.code == other.code for other in implications):
            message = f"Implication “{implication.code}” is there twice."
            entry.note("GT-PUBLISHING-012", message, "code")
        implications.append(implication)
    return tuple(implications)


def _reference(root: Path, name: str, top: Entry) -> bytes:
    """The bytes of the council's own template; what is wrong inside is told when it is used."""
    path = (root / name).resolve()
    if not path.is_relative_to(root.resolve()) or not name.lower().endswith(".docx"):
        message = f"“{name}” is no Word file of this workspace; the template is a .docx in it."
        top.note("GT-PUBLISHING-013", message, "reference_document")
        return b""
    try:
        return path.read_bytes()
    except OSError:
        message = f"There is no file {name}, which “reference_document” names."
        top.note("GT-FILES-001", message, "reference_document")
        return b""
