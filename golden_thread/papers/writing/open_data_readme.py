"""The plain words beside a folder of open data.

Takes a book; gives the bytes of its README.txt, which a person reads who has never heard of a data
package.
"""

import textwrap
from collections.abc import Iterator

from golden_thread.document import MARKS, DataBook, DataTable
from golden_thread.papers.writing.wording import printable

_WIDTH = 88


def readme(book: DataBook) -> bytes:
    """README.txt for the book."""
    return ("\n".join(_lines(book)) + "\n").encode()


def _lines(book: DataBook) -> Iterator[str]:
    title = printable(book.title)
    yield from (title, "=" * min(len(title), _WIDTH), "")
    yield from _facts(book)
    for note in book.notes:
        yield from ("", *_wrapped(note))
    yield from ("", "The files", "---------")
    for table in book.tables:
        yield from ("", f"{table.name}.csv: {printable(table.title)}")
        yield from _table(table)
    yield from ("", "How to read them", "----------------", "", *_manner())


def _facts(book: DataBook) -> Iterator[str]:
    if book.creator:
        yield f"Published by {printable(book.creator)}."
    if book.dated:
        yield f"Dated {book.dated.day} {book.dated:%B %Y}."
    if book.licence_name or book.licence_address:
        yield from _wrapped(f"Licence: {book.licence_name} {book.licence_address}")
    if book.sources:
        yield from _wrapped(f"Sources: {'; '.join(book.sources)}.")


def _table(table: DataTable) -> Iterator[str]:
    for note in table.notes:
        yield from _wrapped(note)
    for column in table.columns:
        yield from _wrapped(f"{column.name}: {column.description}", "  ", "      ")


def _manner() -> Iterator[str]:
    yield from _wrapped(
        "Each file holds one table in long form: one row for each thing it tells of. It is "
        "comma-separated text in UTF-8; the first line holds the names of the columns. Days are "
        "written 2022-11-01. Numbers have a full stop before their decimals and nothing between "
        "thousands; percentages are written as they are printed, so that 92.3 per cent is 92.3."
    )
    yield ""
    yield from _wrapped("In place of a number, a day, a yes or a no there may stand a mark:")
    for mark, meaning in MARKS.items():
        yield from _wrapped(f"{mark} {meaning}", "  ", "      ")
    yield ""
    yield from _wrapped(
        "Words that a spreadsheet might take for a formula have an apostrophe (') before them, "
        "which is not part of the words. Numbers never have one."
    )
    yield ""
    yield from _wrapped(
        "datapackage.json says all this to programs that read data packages, and "
        "csv-metadata.json to those that read CSV on the Web."
    )


def _wrapped(text: str, first: str = "", further: str = "") -> list[str]:
    return textwrap.wrap(
        printable(text), _WIDTH, initial_indent=first, subsequent_indent=further,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
