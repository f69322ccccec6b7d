"""Words and numbers planted in what is private, looked for in every byte of what is public.

In: files as bytes, and canaries. Out: which canary was found, in which file and which part of it.
A file is read as whatever it may be: a zip and its parts however deep, a PDF with its text, its
objects and streams, a picture with its words, and text in each way that a program may write it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from html import unescape
from unicodedata import normalize
from urllib.parse import unquote

from tests.clearance.opening import Part, parts_of

_TAG = re.compile(r"<[^>]{0,4000}>")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_NOT_SAID = re.compile(r"[\W_]+")
_WIDE = ("utf-16-le", "utf-16-be")


@dataclass(frozen=True, slots=True)
class Canary:
    """A word and a number that stand nowhere else, and what they were planted in."""

    planted_in: str
    word: str
    number: str

    @property
    def needles(self) -> tuple[str, str]:
        return squeezed(self.word), squeezed(self.number)


@dataclass(frozen=True, slots=True)
class Leak:
    """A canary that was found: which, and in which part of which file."""

    planted_in: str
    found: str
    where: str


def leaks(files: Mapping[str, bytes], canaries: Iterable[Canary]) -> tuple[Leak, ...]:
    """Every canary in the files, in their names as well, once for each part it is in."""
    wanted = tuple(canaries)
    found: dict[Leak, None] = {}
    for name, content in files.items():
        for leak in _in_parts((Part(" (its name)", name.encode()),), wanted):
            found[replace(leak, where=name + leak.where)] = None
        for leak in _in_file(content, wanted):
            found[replace(leak, where=name + leak.where)] = None
    return tuple(found)


# Several tests look into the same files, whose bytes are the same each time they are built.
@cache
def _in_file(content: bytes, canaries: tuple[Canary, ...]) -> tuple[Leak, ...]:
    return _in_parts(parts_of("", content), canaries)


def _in_parts(parts: Iterable[Part], canaries: tuple[Canary, ...]) -> tuple[Leak, ...]:
    """The leaks in these parts; what several of them hold alike is read once."""
    needles = [(each.planted_in, needle) for each in canaries for needle in each.needles]
    known: dict[bytes, list[tuple[str, str]]] = {}
    found = []
    for part in parts:
        if part.content not in known:
            said = "\0".join(map(squeezed, dict.fromkeys(readings(part.content))))
            known[part.content] = [each for each in needles if each[1] in said]
        found += [Leak(*each, part.name) for each in known[part.content]]
    return tuple(found)


def squeezed(text: str) -> str:
    """Letters and digits alone: 1,284 is 1284, and a word is whole over the end of its line."""
    return _NOT_SAID.sub("", normalize("NFKC", text).casefold())


def readings(content: bytes) -> Iterator[str]:
    """The bytes as text in each way that a program may have written it."""
    narrow = content.decode("utf-8", "replace")
    yield narrow
    bare = _TAG.sub("", narrow)
    yield bare
    yield unescape(bare)
    yield unescape(narrow)
    yield unquote(narrow)
    yield _ESCAPE.sub(lambda found: chr(int(found[1], 16)), narrow)
    for start in (0, 1) if b"\0" in content else ():
        for encoding in _WIDE:
            wide = content[start:].decode(encoding, "ignore")
            yield wide
            yield unescape(_TAG.sub("", wide))
