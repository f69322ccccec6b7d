"""Items from `items/**/*.yaml` and `items.csv`.

In: the folder and the framework. Out: the sound items in order, files by name and `items.csv` last;
a Problem for every fault of the others. A workspace may hold none.
"""

from collections.abc import Iterator
from pathlib import Path

from golden_thread.files import Entry, Scalar, Sequence, read_csv, read_yaml
from golden_thread.framework import Framework
from golden_thread.items.following import check_following
from golden_thread.items.item import Item
from golden_thread.items.item_checks import check_item
from golden_thread.items.item_entry import read_item
from golden_thread.problems import Problem

TABLE = "items.csv"
COLUMNS = ("code", "kind", "headline", "period", "source")
LISTS = ("services", "priorities", "themes", "indicators")
OPTIONAL_COLUMNS = (
    *("detail", "status", "audience", "service", "portfolio", "project", "happened_on", "until"),
    *("due_on", "cause", "owner", "reason", "note", "follows"),
    *LISTS,
)


def read_items(root: Path, framework: Framework, problems: list[Problem]) -> tuple[Item, ...]:
    """The sound items under `root`."""
    read: list[tuple[Item, Entry]] = []
    places: dict[str, str] = {}
    for entry in _entries(root, problems):
        item = read_item(entry, root)
        check_item(item, entry, framework)
        if item.code and item.code in places:
            message = f"“{item.code}” already names an item ({places[item.code]})."
            entry.note("GT-ITEMS-003", message, "code")
        places.setdefault(item.code, str(item.place))
        read.append((item, entry))
    check_following(read)
    return tuple(item for item, entry in read if entry.sound)


def _entries(root: Path, problems: list[Problem]) -> Iterator[Entry]:
    """Every item as typed; a key that no reader asks for is a Problem."""
    names = (path.relative_to(root).as_posix() for path in (root / "items").rglob("*.y*ml"))
    for name in sorted(names):
        top = read_yaml(root, name, problems)
        for entry in top.needed_entries("items") if top else ():
            yield entry
            entry.refuse_others()
        if top:
            top.refuse_others()
    if (root / TABLE).exists():
        for row in read_csv(root, TABLE, COLUMNS, problems, optional=OPTIONAL_COLUMNS):
            row.fields |= {name: _split(row, name) for name in LISTS if row.has(name)}
            yield row


def _split(row: Entry, name: str) -> Sequence:
    """The words of a cell, between semicolons."""
    place = row.place_of(name)
    words = (word.strip() for word in row.text(name).split(";"))
    return Sequence(tuple(Scalar(word, place) for word in words if word), place)
