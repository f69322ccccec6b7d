"""How does a document travel as text, from the process that read it to the one that uses it?

In: a document, or its JSON. Out: its JSON, or the same document. Strict: whatever the types of the
tree do not allow is refused, because the text may come from a process that read a hostile file.
Periods go by their key, so those of a council's own calendar cannot be read back.
"""

import base64
import binascii
import json
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from golden_thread.document.paper import Document
from golden_thread.periods import Period, parse_key
from golden_thread.problems import GoldenThreadError

SCHEMA_VERSION = 1
_TAG = "is"


class NotADocument(GoldenThreadError):
    """The text is not a document in JSON as `to_json` writes it."""


def to_json(document: Document) -> str:
    """The document as JSON; fields at their default are left out."""
    whole = {"schema_version": SCHEMA_VERSION, "document": _encoded(document)}
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def from_json(text: str) -> Document:
    """The document of this JSON; raises `NotADocument`."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotADocument(f"Not JSON: {error}") from error
    if not isinstance(whole, dict) or set(whole) != {"schema_version", "document"}:
        raise NotADocument("Not a document in JSON.")
    if whole["schema_version"] != SCHEMA_VERSION:
        raise NotADocument(f"Schema version {whole['schema_version']!r} is not known.")
    document = _decoded(whole["document"], Document)
    if not isinstance(document, Document):  # pragma: no cover - the decoder gives what is asked
        raise NotADocument("Not a document.")
    return document


def _encoded(value: object) -> object:
    if type(value) is str:
        # Most of what a document holds; the rest is looked at kind by kind.
        return value
    match value:
        case Enum():
            return value.value
        case None | str() | bool() | int() | float():
            return value
        case Period():
            return value.key
        case tuple():
            return [_encoded(item) for item in value]
        case Decimal():
            return str(value)
        case bytes():
            return base64.b64encode(value).decode("ascii")
        case date():
            return value.isoformat()
    if not is_dataclass(value):
        raise NotADocument(f"A {type(value).__name__} has no place in a document.")
    given: dict[str, object] = {_TAG: type(value).__name__}
    for name, default in _defaults(value.__class__):
        content = getattr(value, name)
        # By type too, for 1 and True and 1.0 are equal.
        if type(content) is not type(default) or content != default:
            given[name] = _encoded(content)
    return given


@cache
def _defaults(node: type[Any]) -> tuple[tuple[str, object], ...]:
    """The fields of a node, each with what it is where it may be left out."""
    return tuple((field.name, field.default) for field in fields(node))


def _decoded(value: object, wanted: Any) -> object:
    if get_origin(wanted) in (Union, UnionType):
        return _decoded_union(value, get_args(wanted))
    if get_origin(wanted) is tuple:
        return _decoded_tuple(value, get_args(wanted))
    if wanted is not Period and is_dataclass(wanted):
        return _decoded_node(value, wanted)
    return _decoded_scalar(value, wanted)


def _decoded_union(value: object, choices: tuple[Any, ...]) -> object:
    if value is None and NoneType in choices:
        return None
    if isinstance(value, dict):
        for choice in choices:
            if getattr(choice, "__name__", "") == value.get(_TAG):
                return _decoded(value, choice)
        raise NotADocument(f"{_short(value)} has no place here.")
    others = [choice for choice in choices if choice is not NoneType]
    if len(others) != 1:
        raise NotADocument(f"{_short(value)} has no place here.")
    return _decoded(value, others[0])


def _decoded_tuple(value: object, items: tuple[Any, ...]) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise NotADocument(f"A list was expected, not {_short(value)}.")
    if items[-1] is Ellipsis:
        return tuple(_decoded(each, items[0]) for each in value)
    if len(items) != len(value):
        raise NotADocument(f"A list of {len(items)} was expected, not {_short(value)}.")
    return tuple(_decoded(each, item) for each, item in zip(value, items, strict=True))


def _decoded_scalar(value: object, wanted: Any) -> object:
    if wanted in (str, bool, int, float):
        if type(value) is not wanted:
            raise NotADocument(f"A {wanted.__name__} was expected, not {_short(value)}.")
        return value
    if not isinstance(value, str):
        raise NotADocument(f"Text for a {wanted.__name__} was expected, not {_short(value)}.")
    try:
        if wanted is Period:
            return parse_key(value)
        if wanted is bytes:
            return base64.b64decode(value, validate=True)
        if wanted is date:
            return date.fromisoformat(value)
        return wanted(value)
    except (ValueError, InvalidOperation, binascii.Error) as error:
        raise NotADocument(f"{_short(value)} is no {wanted.__name__}.") from error


def _decoded_node(value: object, wanted: Any) -> object:
    if not isinstance(value, dict) or value.get(_TAG) != wanted.__name__:
        raise NotADocument(f"A {wanted.__name__} was expected, not {_short(value)}.")
    hints = _hints(wanted)
    unknown = set(value) - set(hints) - {_TAG}
    if unknown:
        raise NotADocument(f"A {wanted.__name__} has no {', '.join(sorted(unknown))}.")
    missing = {
        field.name
        for field in fields(wanted)
        if field.name not in value and field.default is MISSING
    }
    if missing:
        raise NotADocument(f"A {wanted.__name__} without {', '.join(sorted(missing))}.")
    return wanted(**{name: _decoded(value[name], hints[name]) for name in hints if name in value})


@cache
def _hints(node: Any) -> dict[str, Any]:
    return get_type_hints(node)


def _short(value: object) -> str:
    printed = repr(value)
    return printed if len(printed) < 80 else f"{printed[:77]}..."
