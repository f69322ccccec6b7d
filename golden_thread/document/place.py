"""Where something stands in a paper, as a reader would find it with the paper in hand."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class PaperPlace:
    """A place in a paper; only what applies is given. Pages, slides, tables and rows count from 1.

    `paragraph` is the number as printed (`6.2`), `heading` the heading it stands under. `anchor`
    is the reader's own mark of the spot in the file, by which a review comment finds it again; it
    means nothing to anybody else and is never shown.
    """

    page: int | None = None
    paragraph: str | None = None
    heading: str | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    slide: int | None = None
    note: bool = False
    anchor: str | None = None

    def as_json(self) -> dict[str, str | int | bool]:
        """What applies, by the names of the `proof` document in contracts."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in given.items() if value and name != "anchor"}

    def __str__(self) -> str:
        parts = (
            self.slide and f"slide {self.slide}",
            self.note and "speaker notes",
            self.page and f"page {self.page}",
            self.heading and f"under “{self.heading}”",
            self.paragraph and f"paragraph {self.paragraph}",
            self.table and f"table {self.table}",
            self.row and f"row {self.row}",
            self.column and f"column {self.column}",
        )
        return ", ".join(part for part in parts if part)


NOWHERE = PaperPlace()
