"""What programs need to know of a folder of CSV files, in the two forms they read.

Takes a book; gives the JSON of a Data Package (Open Knowledge, Data Package standard 2.0, of which
only what version 1 also has is used, so that older programs read it too) and of CSV on the Web
(W3C, Metadata Vocabulary for Tabular Data, 2015).
"""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from golden_thread.document import MARKS, DataBook, DataColumn, DataKind, DataTable
from golden_thread.papers.writing.wording import is_safe_address, printable

_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_CONTEXT = "http://www.w3.org/ns/csvw"
_OPEN_GOVERNMENT = re.compile(r"nationalarchives\.gov\.uk/doc/open-government-licence/version/(\d)")
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
_WEB = ("https://", "http://")
_FIELD_TYPES: dict[DataKind, dict[str, Any]] = {
    DataKind.TEXT: {"type": "string"},
    DataKind.PERIOD: {"type": "string"},
    DataKind.NUMBER: {"type": "number"},
    DataKind.DATE: {"type": "date"},
    DataKind.YES_NO: {"type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]},
}
_DATATYPES: dict[DataKind, Any] = {
    DataKind.TEXT: "string",
    DataKind.PERIOD: "string",
    DataKind.NUMBER: "decimal",
    DataKind.DATE: {"base": "date", "format": "yyyy-MM-dd"},
    DataKind.YES_NO: {"base": "boolean", "format": "yes|no"},
}


def data_package(book: DataBook, tables: Mapping[str, bytes]) -> bytes:
    """`datapackage.json` for the book and the bytes of its tables by file name."""
    package: dict[str, Any] = {
        "$schema": _PROFILE,
        "name": _NOT_IN_A_NAME.sub("-", book.title.casefold()).strip("-") or "figures",
        "title": printable(book.title),
        "description": printable(" ".join(book.notes)),
        "created": f"{book.dated}T00:00:00Z" if book.dated else "",
        "licenses": _licences(book),
        "sources": [{"title": printable(source)} for source in book.sources],
        "contributors": _contributors(book),
        "resources": [_resource(each, tables[f"{each.name}.csv"]) for each in book.tables],
    }
    return _json({name: fact for name, fact in package.items() if fact})


def csv_on_the_web(book: DataBook) -> bytes:
    """`csv-metadata.json` for the book."""
    facts = {
        "dc:title": printable(book.title),
        "dc:publisher": printable(book.creator),
        "dc:issued": str(book.dated or ""),
        "dc:language": book.language,
        "dc:license": _licence_link(book),
        "dc:source": [printable(source) for source in book.sources],
    }
    group: dict[str, Any] = {
        # What is not said of a file in these words counts as said in the book's language.
        "@context": [_CONTEXT, {"@language": book.language}],
        **{name: fact for name, fact in facts.items() if fact},
        "dialect": {
            "delimiter": ",",
            "encoding": "utf-8",
            "header": True,
            "lineTerminators": ["\r\n"],
            "quoteChar": '"',
        },
        "tables": [_table(table) for table in book.tables],
    }
    return _json(group)


def _licences(book: DataBook) -> list[dict[str, str]]:
    """The licence with its address, and with the name programs know it by where it has one."""
    if not book.licence_address.startswith(_WEB):
        return []
    known = _OPEN_GOVERNMENT.search(book.licence_address)
    named = {"name": f"OGL-UK-{known[1]}.0"} if known else {}
    return [named | {"path": book.licence_address, "title": printable(book.licence_name)}]


def _licence_link(book: DataBook) -> dict[str, str] | None:
    is_link = book.licence_address.startswith(_WEB) and is_safe_address(book.licence_address)
    return {"@id": book.licence_address} if is_link else None


def _contributors(book: DataBook) -> list[dict[str, Any]]:
    # `role` is what version 1 calls the first of the `roles` of version 2.
    if not book.creator:
        return []
    return [{"title": printable(book.creator), "role": "publisher", "roles": ["publisher"]}]


def _resource(table: DataTable, written: bytes) -> dict[str, Any]:
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "title": printable(table.title),
        "description": printable(" ".join(table.notes)),
        "type": "table",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(written),
        "hash": f"sha256:{hashlib.sha256(written).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "header": True},
        "schema": {
            "fields": [_field(column, table) for column in table.columns],
            "missingValues": ["", *MARKS],
            **({"primaryKey": list(table.key)} if table.key else {}),
        },
    }


def _field(column: DataColumn, table: DataTable) -> dict[str, Any]:
    needed = {"constraints": {"required": True}} if column.name in table.key else {}
    named = {"title": printable(column.title), "description": printable(column.description)}
    return {"name": column.name} | _FIELD_TYPES[column.kind] | named | needed


def _table(table: DataTable) -> dict[str, Any]:
    return {
        "url": f"{table.name}.csv",
        "dc:title": printable(table.title),
        "dc:description": printable(" ".join(table.notes)),
        "tableSchema": {
            "columns": [_column(column, table) for column in table.columns],
            **({"primaryKey": list(table.key)} if table.key else {}),
        },
    }


def _column(column: DataColumn, table: DataTable) -> dict[str, Any]:
    """The first of the titles is the one that the file has; a checker compares them."""
    return {
        "name": column.name,
        "titles": [column.name, printable(column.title)],
        "dc:description": printable(column.description),
        "datatype": _DATATYPES[column.kind],
        "null": [""] if column.kind is DataKind.TEXT else ["", *MARKS],
        "required": column.name in table.key,
    }


def _json(whole: dict[str, Any]) -> bytes:
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()
