import json
import re
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.document import Document, PaperPlace, Paragraph, Text
from golden_thread.document.codec import NotADocument, from_json, to_json
from golden_thread.periods import Period, parse_key
from golden_thread.problems import GoldenThreadError

WORDS = some.text(some.characters(codec="utf-8"), max_size=12)
KEYS = ("FY2022-23", "FY2022-23-Q2", "2022-07", "CY2023", "12M-2022-01", "W2022-07-04")
SCALARS: dict[Any, some.SearchStrategy[Any]] = {
    str: WORDS,
    bool: some.booleans(),
    int: some.integers(0, 10_000),
    float: some.floats(0, 1),
    bytes: some.binary(max_size=20),
    date: some.dates(),
    Decimal: some.decimals(allow_nan=False, allow_infinity=False),
    Period: some.sampled_from(KEYS).map(parse_key),
}


def anything(wanted: Any) -> some.SearchStrategy[Any]:
    """Made-up values of any type in the tree, from its own annotations."""
    if wanted in SCALARS:
        return SCALARS[wanted]
    if get_origin(wanted) in (Union, UnionType):
        return some.one_of(*(anything(choice) for choice in get_args(wanted)))
    if get_origin(wanted) is tuple:
        items = get_args(wanted)
        if items[-1] is Ellipsis:
            return some.lists(anything(items[0]), max_size=2).map(tuple)
        return some.tuples(*(anything(item) for item in items))
    if wanted is type(None):
        return some.none()
    if is_dataclass(wanted):
        hints = get_type_hints(wanted)
        return some.builds(wanted, **{f.name: anything(hints[f.name]) for f in fields(wanted)})
    return some.sampled_from(list(wanted))


@pytest.mark.property
@given(anything(Document))
def test_a_document_comes_back_as_it_went(document: Document) -> None:
    assert from_json(to_json(document)) == document


def test_what_is_at_its_default_is_left_out() -> None:
    document = Document("Report", (Paragraph((Text("Words"),), place=PaperPlace(page=2)),))
    assert json.loads(to_json(document))["document"] == {
        "is": "Document",
        "title": "Report",
        "blocks": [
            {
                "is": "Paragraph",
                "inlines": [{"is": "Text", "text": "Words"}],
                "place": {"is": "PaperPlace", "page": 2},
            }
        ],
    }


def whole(document: object, version: object = 1) -> str:
    return json.dumps({"schema_version": version, "document": document})


@pytest.mark.parametrize(
    ("text", "reason"),
    (
        ("", "Not JSON"),
        ("[" * 100_000, "Not JSON"),
        ("[]", "Not a document"),
        ('{"document": {}}', "Not a document"),
        (whole({"is": "Document", "title": "T"}, 2), "Schema version 2"),
        (whole({"is": "Slide", "title": []}), "A Document was expected"),
        (whole({"is": "Document"}), "without title"),
        (whole({"is": "Document", "title": "T", "author": "A"}), "has no author"),
        (whole({"is": "Document", "title": 3}), "A str was expected"),
        (whole({"is": "Document", "title": "T", "contents": 1}), "A bool was expected"),
        (whole({"is": "Document", "title": "T", "blocks": "abc"}), "A list was expected"),
        (whole({"is": "Document", "title": "T", "blocks": ["abc"]}), "has no place here"),
        (whole({"is": "Document", "title": "T", "blocks": [{"is": "Popen"}]}), "has no place here"),
        (whole({"is": "Document", "title": "T", "dated": "31 June"}), "is no date"),
        (whole({"is": "Document", "title": "T", "dated": 3}), "Text for a date"),
    ),
)
def test_anything_else_is_refused(text: str, reason: str) -> None:
    with pytest.raises(NotADocument, match=reason):
        from_json(text)


def picture(content: str) -> str:
    node = {"is": "Picture", "content": content, "media_type": "", "alternative": ""}
    return whole({"is": "Document", "title": "T", "blocks": [node]})


def test_bytes_are_base64_and_nothing_else() -> None:
    with pytest.raises(NotADocument, match="is no bytes"):
        from_json(picture("not base64!"))


def test_a_value_outside_the_tree_is_refused_on_the_way_out() -> None:
    with pytest.raises(GoldenThreadError, match=re.escape("A set has no place")):
        to_json(Document("T", blocks={1}))  # type: ignore[arg-type]
