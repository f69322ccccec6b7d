"""A row of CSV as an entry, whose cells become values with places only when somebody asks.

In: the cells of a row and the column each name stands in. Out: what every entry answers. A file of
figures has cells by the hundred thousand, and the places of nearly all are never wanted.
"""

from collections.abc import Mapping

from golden_thread.files.entry import Entry, Scalar, Sequence
from golden_thread.problems import Place, Problem

Fields = dict[str, Scalar | Sequence | Entry]


class Row(Entry):
    """An entry over the cells of a row; `columns` says in which of them each name stands, from 0.

    `_typed` are the words of the cells by their headings, empty ones too.
    """

    __slots__ = ("_cells", "_columns", "_fields", "_typed")

    def __init__(
        self,
        cells: list[str],
        headings: list[str],
        columns: Mapping[str, int],
        place: Place,
        problems: list[Problem],
    ) -> None:
        self._cells = cells
        self._columns = columns
        self._fields: Fields | None = None
        self._typed = dict(zip(headings, map(str.strip, cells), strict=False))
        self.place = place
        self.problems = problems
        self.sound = True
        self.asked = set()
        self.faulty = set()

    @property
    def fields(self) -> Fields:
        """Every cell by its name, with its place; made when it is first asked for."""
        if self._fields is None:
            self._fields = {
                name: Scalar(self._cells[at].strip(), self._place_in(at))
                for name, at in self._columns.items()
                if at < len(self._cells)
            }
        return self._fields

    @fields.setter
    def fields(self, given: Fields) -> None:
        self._fields = given

    def place_of(self, name: str | None) -> Place:
        """Where the named cell stands, or the row itself where it is too short to have it."""
        if self._fields is not None:
            return super().place_of(name)
        at = self._columns.get(name) if name is not None else None
        return self.place if at is None or at >= len(self._cells) else self._place_in(at)

    def text(self, name: str, default: str | None = None) -> str:
        """The words in this column; without a default they are needed."""
        if self._fields is not None:
            return super().text(name, default)
        self.asked.add(name)
        return self._typed.get(name) or self._missing(name, default, "")

    def has(self, name: str) -> bool:
        """Whether something was typed in this column."""
        if self._fields is not None:
            return super().has(name)
        self.asked.add(name)
        return bool(self._typed.get(name))

    def _word(self, name: str) -> str | None:
        if self._fields is not None:
            return super()._word(name)
        self.asked.add(name)
        return self._typed.get(name) or None

    def _names(self) -> Mapping[str, object]:
        return self._columns if self._fields is None else self._fields

    def _place_in(self, at: int) -> Place:
        return Place(self.place.file, self.place.line, at + 1)
