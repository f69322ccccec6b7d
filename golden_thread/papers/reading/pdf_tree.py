"""How is the tag tree of a PDF built?

In: an open PDF. Out: its tree of elements with their roles and the marked pieces of pages they
hold. pdfplumber's own `structure_tree` forgets the page of a piece in an element that runs over
pages, so the tree is walked here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psparser import PSLiteral
from pdfplumber.pdf import PDF

MOST_DEPTH = 80
MOST_ELEMENTS = 500_000


@dataclass(frozen=True, slots=True)
class Element:
    """One tagged element. `marks` are (page, mark) pairs of its own, not of its children.

    `upper_edge` is in points from the foot of the page, where the tags give a box.
    """

    role: str
    alternative: str
    spans: tuple[int, int]
    heads_row: bool
    marks: tuple[tuple[int, int], ...]
    page: int | None
    upper_edge: float | None
    children: tuple["Element", ...]

    def everything(self) -> Iterator["Element"]:
        """The element and all under it, in order."""
        yield self
        for child in self.children:
            yield from child.everything()


def read_tree(pdf: PDF) -> tuple[Element, ...]:
    """The elements at the top of the tree; empty in an untagged file."""
    root = _dictionary(pdf.doc.catalog.get("StructTreeRoot"))
    if not root:
        return ()
    pages: dict[object, int] = {page.page_obj.pageid: page.page_number for page in pdf.pages}
    roles = {name: _name(role) for name, role in _dictionary(root.get("RoleMap")).items()}
    walk = _Walk(pages, roles)
    return walk.children(root.get("K"), None, 0)[0]


class _Walk:
    """One pass through the tree. An element met twice is a fault of the file and is left out."""

    def __init__(self, pages: Mapping[object, int], roles: Mapping[str, str]) -> None:
        self._pages = pages
        self._roles = roles
        self._met: set[int] = set()
        self._count = 0

    def children(
        self, kids: object, page: int | None, depth: int
    ) -> tuple[tuple[Element, ...], tuple[tuple[int, int], ...]]:
        """The elements among these kids, and the marks among them."""
        found = resolve1(kids)
        elements: list[Element] = []
        marks: list[tuple[int, int]] = []
        for kid in found if isinstance(found, list) else [kids]:
            if isinstance(kid, PDFObjRef):
                if kid.objid in self._met:
                    continue
                self._met.add(kid.objid)
            whole = resolve1(kid)
            if isinstance(whole, int):
                marks += [(page, whole)] if page is not None else []
            elif isinstance(whole, dict) and isinstance(whole.get("MCID"), int):
                own = self._page(whole, page)
                marks += [(own, whole["MCID"])] if own is not None else []
            elif isinstance(whole, dict) and "S" in whole and depth < MOST_DEPTH:
                self._count += 1
                if self._count <= MOST_ELEMENTS:
                    elements.append(self._element(whole, page, depth))
        return tuple(elements), tuple(marks)

    def _element(self, found: Mapping[str, Any], page: int | None, depth: int) -> Element:
        page = self._page(found, page)
        children, marks = self.children(found.get("K"), page, depth + 1)
        role = _name(found.get("S"))
        for _ in range(3):
            role = self._roles.get(role, role)
        attributes = _attributes(found.get("A"))
        return Element(
            role,
            _words(found.get("Alt")),
            (_span(attributes.get("ColSpan")), _span(attributes.get("RowSpan"))),
            _name(attributes.get("Scope")) == "Row",
            marks,
            page,
            _upper_edge(attributes.get("BBox")),
            children,
        )

    def _page(self, found: Mapping[str, Any], page: int | None) -> int | None:
        stated = found.get("Pg")
        return self._pages.get(stated.objid, page) if isinstance(stated, PDFObjRef) else page


def _dictionary(value: object) -> Mapping[str, Any]:
    found = resolve1(value)
    return found if isinstance(found, dict) else {}


def _attributes(value: object) -> Mapping[str, Any]:
    """The attribute dictionaries of an element as one."""
    found = resolve1(value)
    together: dict[str, Any] = {}
    for each in found if isinstance(found, list) else [found]:
        together.update(_dictionary(each))
    return together


def _name(value: object) -> str:
    found = resolve1(value)
    name = found.name if isinstance(found, PSLiteral) else ""
    return name if isinstance(name, str) else name.decode("latin-1")


def _words(value: object) -> str:
    found = resolve1(value)
    if not isinstance(found, bytes):
        return ""
    is_utf16 = found.startswith((b"\xfe\xff", b"\xff\xfe"))
    return found.decode("utf-16" if is_utf16 else "utf-8-sig", errors="replace")


def _upper_edge(box: object) -> float | None:
    """How far a box reaches up the page, in points from the foot of the page."""
    found = resolve1(box)
    edge = found[3] if isinstance(found, list) and len(found) == 4 else None
    return float(edge) if isinstance(edge, int | float) else None


def _span(value: object) -> int:
    found = resolve1(value)
    return found if isinstance(found, int) and 1 <= found <= 100 else 1
