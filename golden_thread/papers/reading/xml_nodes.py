"""Nodes of the XML of an Office file, read without trust.

In: the bytes of a part. Out: its nodes, and whole numbers out of their attributes; `DamagedFile`
where the part is not what its place in the file says.
"""

import posixpath
import re
from typing import Any
from zipfile import ZipFile

from lxml import etree

from golden_thread.papers.reading.damage import DamagedFile

# Halves of a pair (D800 to DFFF) are no letters and stay as they are written.
_ESCAPED = re.compile(r"_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")


def read_part(package: ZipFile, name: str) -> Any | None:
    """The root node of a part, None where the file has none of this name."""
    if name not in package.namelist():
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    return etree.fromstring(package.read(name), parser)


def relations(package: ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """What a part points to inside the file: by id, the kind (its last word) and the name."""
    folder, name = posixpath.split(part)
    found = read_part(package, f"{folder}/_rels/{name}.rels".lstrip("/"))
    if found is None:
        return {}
    return {
        node.get("Id", ""): (
            node.get("Type", "").rpartition("/")[2],
            posixpath.normpath(posixpath.join("/", folder, node.get("Target", "")))[1:],
        )
        for node in found.iterfind("{*}Relationship")
        if node.get("TargetMode") != "External"
    }


def number_of(node: Any, name: str, default: int = 0) -> int:
    """The whole number in an attribute."""
    written = node.get(name)
    if written is None:
        return default
    if not re.fullmatch(r"-?[0-9]{1,9}", written):
        raise DamagedFile(f"{name} is {written!r}")
    return int(written)


def words_of(node: Any) -> str:
    """The text of a string of a workbook: its runs joined, without the guides to reading it."""
    runs = (
        each.text or ""
        for each in node.iter("{*}t")
        if not any(parent.tag.endswith("}rPh") for parent in each.iterancestors())
    )
    return unescaped("".join(runs))


def unescaped(text: str) -> str:
    """The text with letters that XML cannot hold put back (ECMA-376 part 1, 22.9.2.19)."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
