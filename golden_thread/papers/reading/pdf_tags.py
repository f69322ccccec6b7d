"""What do a PDF's own tags say of its words?

In: an open PDF. Out: for each marked piece of a page the element that holds it, with its role; the
tagged tables; alternative texts. Untagged and badly tagged files give nothing, and all is done
without them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pdfplumber.pdf import PDF

from golden_thread.papers.reading.pdf_tree import Element, read_tree

ENOUGH_TAGGED = 0.85
SAMPLED_PAGES = 20
_WHOLE_ROLES = ("LI", "Caption", "TOCI", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title")
CELL_ROLES = ("TD", "TH")
_ROW_GROUPS = ("THead", "TBody", "TFoot")


@dataclass(frozen=True, slots=True)
class TaggedCell:
    """A cell of a tagged table: its element, and how many columns and rows it spans."""

    owner: int
    is_heading: bool
    spans: tuple[int, int]


@dataclass(frozen=True, slots=True)
class TaggedFigure:
    """A figure with its alternative text, its page, and where on the page it is.

    That is said by the pieces it is drawn with or by its upper edge, in points from the foot.
    """

    alternative: str
    page: int
    marks: tuple[tuple[int, int], ...]
    upper_edge: float | None


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of one file. Owners are numbers of elements; `roles` says what each one is."""

    owners: Mapping[tuple[int, int], int]
    roles: Mapping[int, str]
    tables: tuple[tuple[tuple[TaggedCell, ...], ...], ...] = ()
    figures: tuple[TaggedFigure, ...] = ()
    are_complete: bool = False

    def owner(self, page: int, mark: int | None) -> int | None:
        """The element that holds a marked piece of a page."""
        return None if mark is None else self.owners.get((page, mark))

    def role(self, owner: int | None) -> str:
        """The role of an element (`H1`, `P`, `LI`), or an empty string."""
        return "" if owner is None else self.roles.get(owner, "")


NO_TAGS = Tags({}, {})


def read_tags(pdf: PDF) -> Tags:
    """The tags of a file where nearly all letters of its first pages are tagged, else `NO_TAGS`."""
    walk = _Walk()
    for element in read_tree(pdf):
        walk.visit(element, None)
    if not walk.owners:
        return NO_TAGS
    letters = tagged = 0
    for page in pdf.pages[:SAMPLED_PAGES]:
        for letter in page.chars:
            letters += letter["tag"] != "Artifact"
            tagged += (page.page_number, letter["mcid"]) in walk.known
    if tagged < ENOUGH_TAGGED * letters:
        return NO_TAGS
    return Tags(walk.owners, walk.roles, tuple(walk.tables), tuple(walk.figures), True)


class _Walk:
    """One pass through the tree, giving each element that holds a line of print a number."""

    def __init__(self) -> None:
        self.owners: dict[tuple[int, int], int] = {}
        self.known: set[tuple[int, int]] = set()
        self.roles: dict[int, str] = {}
        self.tables: list[tuple[tuple[TaggedCell, ...], ...]] = []
        self.figures: list[TaggedFigure] = []
        self.page = 1

    def visit(self, element: Element, owner: int | None) -> None:
        """Take in an element; what is in a list item, caption or heading belongs to it whole."""
        self.page = element.page or self.page
        if element.role == "Table":
            self._table(element)
            return
        if element.role == "Figure":
            marks = tuple(mark for inner in element.everything() for mark in inner.marks)
            page = marks[0][0] if marks else element.page or self.page
            figure = TaggedFigure(element.alternative, page, marks, element.upper_edge)
            self.figures.append(figure)
            if element.alternative:
                self.known.update(marks)
                return  # what is drawn in it is said by its alternative text
        is_whole = self.roles.get(owner or 0) in _WHOLE_ROLES
        if element.role in _WHOLE_ROLES or (element.role == "P" and not is_whole):
            owner = self._number(element.role)
        elif owner is None and element.marks:
            owner = self._number("P")
        self._mark(element, owner)
        for child in element.children:
            self.visit(child, owner)

    def _number(self, role: str) -> int:
        self.roles[len(self.roles) + 1] = role
        return len(self.roles)

    def _mark(self, element: Element, owner: int | None) -> None:
        if owner is not None:
            self.owners.update(dict.fromkeys(element.marks, owner))
            self.known.update(element.marks)

    def _table(self, table: Element) -> None:
        rows = []
        for part in _parts(table):
            if part.role == "TR":
                rows.append(tuple(self._cells(part)))
            elif part.role == "Caption":
                self.visit(part, None)
        self.tables.append(tuple(rows))

    def _cells(self, row: Element) -> Iterator[TaggedCell]:
        for cell in row.children:
            if cell.role in CELL_ROLES:
                owner = self._number(cell.role)
                for inner in cell.everything():
                    self._mark(inner, owner)
                is_heading = cell.role == "TH" and not cell.heads_row
                yield TaggedCell(owner, is_heading, cell.spans)


def _parts(table: Element) -> Iterator[Element]:
    """The rows and the caption of a table, taken out of their groups."""
    for child in table.children:
        if child.role in _ROW_GROUPS:
            yield from child.children
        else:
            yield child
