"""Open data, read back by the rules of its formats: RFC 4180, Data Package 2.0, CSV on the Web."""

import csv
import hashlib
import io
import json
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.document import MARKS, DataBook, DataCell, DataKind
from golden_thread.papers.writing.open_data import render_open_data
from golden_thread.papers.writing.wording import printable
from tests.papers.writing.data_samples import BOOK, COLUMNS, EMPTY, FIGURES, FORMULAS, HARMLESS
from tests.papers.writing.samples import COUNCIL
from tests.papers.writing.test_workbook import one

FILES = render_open_data(BOOK)
PACKAGE = json.loads(FILES["datapackage.json"])
WEB = json.loads(FILES["csv-metadata.json"])
FIELD_TYPES = {"string", "number", "date", "boolean"}  # of the types in Table Schema, Field types


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline="")))


def meant(cell: str, kind: DataKind) -> DataCell:
    """What the files' own description says that the cell means."""
    if kind is DataKind.TEXT:
        return cell.removeprefix("'") or None
    if cell in MARKS:
        return cell
    if kind is DataKind.NUMBER:
        return Decimal(cell)
    return date.fromisoformat(cell) if kind is DataKind.DATE else cell


def test_the_files() -> None:
    assert set(FILES) == {
        "figures.csv",
        "targets.csv",
        "datapackage.json",
        "csv-metadata.json",
        "README.txt",
    }


def test_every_value_comes_back() -> None:
    head, *found = rows(FILES["figures.csv"])
    assert head == [column.name for column in COLUMNS]
    kinds = [column.kind for column in COLUMNS]
    read = [
        tuple(meant(cell, kind) for cell, kind in zip(row, kinds, strict=True)) for row in found
    ]
    wanted = [
        tuple((printable(cell) or None) if isinstance(cell, str) else cell for cell in row)
        for row in FIGURES.rows
    ]
    # An apostrophe that is the words' own is not one of ours.
    assert [row for row in read if "quoted" not in str(row)] == [
        row for row in wanted if "quoted" not in str(row)
    ]


def test_rfc_4180_and_contracts() -> None:
    for name in ("figures.csv", "targets.csv"):
        content = FILES[name]
        assert not content.startswith(b"\xef\xbb\xbf")
        assert content.endswith(b"\r\n")
        assert len({len(row) for row in rows(content)}) == 1
    assert rows(FILES["targets.csv"]) == [[column.name for column in EMPTY.columns]]


def test_words_that_may_run_are_guarded_and_others_are_not() -> None:
    words = {row[5] for row in rows(FILES["figures.csv"])}
    assert {f"'{printable(each)}" for each in FORMULAS} <= words
    assert set(HARMLESS) <= words


def test_numbers_are_numbers_below_nought_too() -> None:
    values = [row[2] for row in rows(FILES["figures.csv"])[1:]]
    assert values[:6] == ["92.3", "-3.25", "[c]", "12038", "0.10", "123456789.012345"]
    assert "-1" in values


@pytest.mark.property
@given(some.decimals(allow_nan=False, allow_infinity=False))
def test_any_number_comes_back(value: Decimal) -> None:
    table = render_open_data(one(DataKind.NUMBER, value))["made_up.csv"]
    assert Decimal(rows(table)[1][0]) == value


def test_data_package() -> None:
    """Data Package 2.0: `resources` is needed; names are unique, and paths lead nowhere above."""
    assert PACKAGE["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert re.fullmatch(r"[a-z0-9._-]+", PACKAGE["name"])
    assert PACKAGE["title"] == BOOK.title
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", PACKAGE["created"])
    assert PACKAGE["sources"] == [{"title": each} for each in BOOK.sources]
    assert PACKAGE["contributors"][0]["title"] == COUNCIL
    assert PACKAGE["licenses"] == [
        {"name": "OGL-UK-3.0", "path": BOOK.licence_address, "title": BOOK.licence_name}
    ]
    assert [each["name"] for each in PACKAGE["resources"]] == ["figures", "targets"]


@pytest.mark.parametrize("resource", PACKAGE["resources"])
def test_resources_match_their_files(resource: dict[str, Any]) -> None:
    content = FILES[resource["path"]]
    assert resource["bytes"] == len(content)
    assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
    assert resource["encoding"] == "utf-8"
    fields = resource["schema"]["fields"]
    assert [each["name"] for each in fields] == rows(content)[0]
    assert {each["type"] for each in fields} <= FIELD_TYPES
    assert all(each["title"] and each["description"] for each in fields)
    assert resource["schema"]["missingValues"] == ["", "[c]", "[x]", "[z]"]


def test_a_primary_key_is_of_fields_that_are_always_there() -> None:
    schema = PACKAGE["resources"][0]["schema"]
    assert schema["primaryKey"] == ["indicator", "period"]
    needed = {each["name"] for each in schema["fields"] if each.get("constraints")}
    assert needed == {"indicator", "period"}
    assert "primaryKey" not in PACKAGE["resources"][1]["schema"]


def test_csv_on_the_web() -> None:
    """Tabular metadata, 5.1 to 5.6: the context, the licence as a link, a URL for each table."""
    assert WEB["@context"] == ["http://www.w3.org/ns/csvw", {"@language": "en-GB"}]
    assert WEB["dc:license"] == {"@id": BOOK.licence_address}
    assert WEB["dc:publisher"] == COUNCIL
    assert WEB["dialect"]["lineTerminators"] == ["\r\n"]
    assert [each["url"] for each in WEB["tables"]] == ["figures.csv", "targets.csv"]


def test_columns_of_the_web_match_the_files() -> None:
    for table in WEB["tables"]:
        columns = table["tableSchema"]["columns"]
        heads = rows(FILES[table["url"]])[0]
        assert [each["titles"][0] for each in columns] == heads
        nulls = {each["name"]: each["null"] for each in columns}
        assert nulls["value"] == ["", "[c]", "[x]", "[z]"]
        assert nulls["remark"] == [""]
    datatypes = [each["datatype"] for each in WEB["tables"][0]["tableSchema"]["columns"]]
    assert datatypes == [
        "string",
        "string",
        "decimal",
        {"base": "date", "format": "yyyy-MM-dd"},
        {"base": "boolean", "format": "yes|no"},
        "string",
    ]


def test_the_readme_says_it_in_words() -> None:
    words = " ".join(FILES["README.txt"].decode().split())
    for expected in (
        BOOK.title,
        f"Published by {COUNCIL}.",
        "Dated 1 November 2022.",
        BOOK.licence_address,
        "Sources: Service desk records; Quarter 2 2022/23 report.",
        *BOOK.notes,
        *FIGURES.notes,
        *(f"{column.name}: {column.description}" for column in COLUMNS),
        *(f"{mark} {meaning}" for mark, meaning in MARKS.items()),
    ):
        assert expected in words


@pytest.mark.parametrize(
    ("name", "address", "licences"),
    (
        ("", "", None),
        ("House terms", "", None),
        ("House terms", "javascript:alert(1)", None),
        (
            "House",
            "https://example.org/terms",
            [{"path": "https://example.org/terms", "title": "House"}],
        ),
    ),
)
def test_a_licence_is_given_only_as_far_as_it_is_known(
    name: str, address: str, licences: list[dict[str, str]] | None
) -> None:
    files = render_open_data(replace(BOOK, licence_name=name, licence_address=address))
    assert json.loads(files["datapackage.json"]).get("licenses") == licences
    linked = json.loads(files["csv-metadata.json"]).get("dc:license")
    assert linked == ({"@id": address} if licences else None)


def test_a_book_without_facts_is_written() -> None:
    files = render_open_data(DataBook("£££", ()))
    package = json.loads(files["datapackage.json"])
    assert package["name"] == "figures"
    assert "created" not in package
    assert files == render_open_data(DataBook("£££", ()))
