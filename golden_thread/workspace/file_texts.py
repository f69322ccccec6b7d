"""Values as the text of files that people edit: YAML and CSV.

In: plain values (words, lists and groups of words). Out: the text, which reads back as the same.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

Plain = str | list[str] | list[dict[str, Any]] | dict[str, Any]
WIDEST = 10_000  # lines are never folded: a title stays in one piece


class _Dumper(yaml.SafeDumper):
    """Writes each value in full where it stands: anchors are not read in a workspace.

    Nor has it types: each value is read as the words typed, so that `no` needs no quotes.
    """

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - as the library declares it

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=False)


def yaml_text(groups: Mapping[str, Plain]) -> str:
    """The groups as YAML; whatever is empty is left out."""
    return yaml.dump(
        _filled(dict(groups)),
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=WIDEST,
    )


def csv_text(columns: tuple[str, ...], rows: Iterable[Mapping[str, str]]) -> str:
    """The rows as CSV under these columns; what a row lacks is empty."""
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _filled(each) for key, each in value.items() if each not in ("", [], {}, None)}
    if isinstance(value, list):
        return [_filled(each) for each in value]
    return value


def write_texts(root: Path, files: Mapping[str, str]) -> None:
    """Write each text into the folder, under its name there."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
