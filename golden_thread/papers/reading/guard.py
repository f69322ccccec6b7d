"""Is this a paper that may be read at all?

In: the bytes of a stranger's file, before any reader sees them. Out: an `Examination`: which kind
it is by its content, never by its name, and what is wrong with it. Runs in the throw-away process.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from golden_thread.papers.reading.text_files import form_of, is_markdown, is_page, text_in
from golden_thread.papers.reading.xml_parts import is_xml, plain_bytes, unsafe_in

LARGEST_FILE = 50 * 2**20
LARGEST_TEXT = 2 * 2**20
MOST_PARTS = 5_000
LARGEST_WHOLE = 400 * 2**20
LARGEST_PART = 150 * 2**20
MOST_EXPANSION = 150  # times; honest XML of long tables reaches about 40
SMALL_PART = 2**20  # below this any expansion is harmless

_CONTENT_TYPES = "[Content_Types].xml"
_WITH_MACROS = "macros"
_KINDS = {
    b"wordprocessingml.document.main+xml": "docx",
    b"presentationml.presentation.main+xml": "pptx",
    b"spreadsheetml.sheet.main+xml": "xlsx",
    b"ms-excel.sheet.macroEnabled.main+xml": _WITH_MACROS,
    b"ms-word.document.macroEnabled.main+xml": _WITH_MACROS,
    b"ms-powerpoint.presentation.macroEnabled.main+xml": _WITH_MACROS,
}
_DECLARES = re.compile(r"<!entity\b", re.IGNORECASE)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>", re.DOTALL)
_EXTERNAL = re.compile(rb"TargetMode\s*=\s*[\"']External[\"']")
_LINK_ONLY = re.compile(rb"Type\s*=\s*[\"'][^\"']*/hyperlink[\"']")


class Code(StrEnum):
    """The problem codes of reading; their titles and remedies are in the catalogue."""

    NOT_A_PAPER = "GT-PAPERS-001"
    TOO_LARGE = "GT-PAPERS-002"
    DAMAGED = "GT-PAPERS-003"
    UNPACKS_TO_TOO_MUCH = "GT-PAPERS-004"
    LOCKED = "GT-PAPERS-005"
    MACROS = "GT-PAPERS-006"
    DECLARATIONS = "GT-PAPERS-007"
    UNSAFE_NAMES = "GT-PAPERS-008"
    TOO_MUCH_WORK = "GT-PAPERS-009"
    KEPT_ELSEWHERE = "GT-PAPERS-010"
    NO_WORDS = "GT-PAPERS-011"
    NOT_A_WORKBOOK = "GT-PAPERS-012"
    DECODED_WRONGLY = "GT-PAPERS-013"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a file: the code of its problem and a sentence."""

    code: Code
    sentence: str


@dataclass(frozen=True, slots=True)
class Examination:
    """What a file is. `kind` is None where it must not be read.

    Kinds are `docx`, `pdf`, `pptx`, `xlsx`, `html`, `markdown` and `text`.
    """

    kind: str | None
    faults: tuple[Fault, ...] = ()


def examine(content: bytes, *, may_be_markdown: bool = False) -> Examination:
    """The kind of the file and its faults; nothing is expanded before its size is known.

    Any text may be Markdown: one is read as such where its name or its own marks say so.
    """
    if len(content) > LARGEST_FILE:
        size = f"The file has more than {LARGEST_FILE // 2**20} MB."
        return _refused(Code.TOO_LARGE, size)
    if content.startswith(b"PK\x03\x04"):
        return _examine_package(content)
    if b"%PDF-" in content[:1024]:
        return Examination("pdf")
    if content.startswith(_OLD_OFFICE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            return _refused(Code.LOCKED, "The file is locked with a password.")
        return _refused(Code.NOT_A_PAPER, "The file is in the form that Office had before 2007.")
    return _examine_text(content, may_be_markdown=may_be_markdown)


def _examine_text(content: bytes, *, may_be_markdown: bool) -> Examination:
    """A web page by how it begins, Markdown by its marks, and any other text as it stands."""
    text = text_in(content)
    if not text or not text.strip():
        what = "not Word, PowerPoint, PDF, Excel, a web page or a text" if content else "empty"
        return _refused(Code.NOT_A_PAPER, f"The file is {what}.")
    if is_page(text):
        if _DECLARES.search(text):
            return _refused(Code.DECLARATIONS, "The page declares entities of its own.")
        return Examination("html")
    other = form_of(text)
    if other is not None:
        return _refused(Code.NOT_A_PAPER, f"The file is {other}.")
    if len(content) > LARGEST_TEXT:
        size = f"The file is a text of more than {LARGEST_TEXT // 2**20} MB."
        return _refused(Code.TOO_LARGE, size)
    return Examination("markdown" if is_markdown(text, is_called_so=may_be_markdown) else "text")


def _refused(code: Code, sentence: str) -> Examination:
    return Examination(None, (Fault(code, sentence),))


def _examine_package(content: bytes) -> Examination:
    try:
        with ZipFile(BytesIO(content)) as package:
            parts = package.infolist()
            fault = _fault_of_list(parts) or _fault_of_parts(package, parts)
            if fault is not None:
                return Examination(None, (fault,))
            kind = _kind(package)
            if kind == _WITH_MACROS:
                return _refused(Code.MACROS, "The file is of the kind that holds macros.")
            if kind is None:
                what = "The file is a package, but not of Office."
                return _refused(Code.NOT_A_PAPER, what)
            return Examination(kind, _left_elsewhere(package, parts))
    except (BadZipFile, NotImplementedError, OSError, EOFError, ValueError, KeyError) as error:
        return _refused(Code.DAMAGED, f"The file is damaged: {error}.")
    except Exception as error:
        if type(error).__module__ in ("zlib", "_lzma", "struct"):
            return _refused(Code.DAMAGED, f"The file is damaged: {error}.")
        raise


def _fault_of_list(parts: list[ZipInfo]) -> Fault | None:
    """What the package's own list of parts gives away, before any part is expanded."""
    if len(parts) > MOST_PARTS:
        return Fault(Code.UNPACKS_TO_TOO_MUCH, f"The file holds {len(parts):,} parts.")
    whole = sum(part.file_size for part in parts)
    if whole > LARGEST_WHOLE or any(_is_bomb(part) for part in parts):
        return Fault(Code.UNPACKS_TO_TOO_MUCH, f"The file unpacks to {whole / 2**20:,.0f} MB.")
    names = [part.filename for part in parts]
    if len(set(names)) < len(names) or any(map(_is_unsafe, names)):
        return Fault(Code.UNSAFE_NAMES, "The file holds parts whose names lead out of it.")
    if any(part.flag_bits & 1 for part in parts):
        return Fault(Code.LOCKED, "The file is locked with a password.")
    if any(map(_is_program, names)):
        return Fault(Code.MACROS, "The file holds a program (macros).")
    return None


def _is_program(name: str) -> bool:
    """Whether a part holds macros, of today's Office or of Excel 4.0."""
    lower = name.lower()
    return lower.endswith(("vbaproject.bin", "vbadata.xml")) or "/macrosheets/" in lower


def _is_bomb(part: ZipInfo) -> bool:
    if part.file_size > LARGEST_PART:
        return True
    times = part.file_size / max(part.compress_size, 1)
    return part.file_size > SMALL_PART and times > MOST_EXPANSION


def _is_unsafe(name: str) -> bool:
    steps = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in steps or ":" in steps[0] or "\0" in name


def _fault_of_parts(package: ZipFile, parts: list[ZipInfo]) -> Fault | None:
    for part in parts:
        content = package.read(part)
        unsafe = unsafe_in(content) if is_xml(content) else None
        if unsafe is not None:
            return Fault(Code.DECLARATIONS, f"The part {part.filename} of the file {unsafe}.")
    return None


def _kind(package: ZipFile) -> str | None:
    if _CONTENT_TYPES not in package.namelist():
        return None
    types = plain_bytes(package.read(_CONTENT_TYPES))
    return next((kind for mark, kind in _KINDS.items() if mark in types), None)


def _left_elsewhere(package: ZipFile, parts: list[ZipInfo]) -> tuple[Fault, ...]:
    """A warning where pictures, templates and the like are kept outside; they are never fetched."""
    count = 0
    for part in parts:
        if part.filename.endswith(".rels"):
            for relation in _RELATION.findall(plain_bytes(package.read(part))):
                count += bool(_EXTERNAL.search(relation)) and not _LINK_ONLY.search(relation)
    if not count:
        return ()
    sentence = f"The file points to {count} thing(s) kept elsewhere, which were left unread."
    return (Fault(Code.KEPT_ELSEWHERE, sentence),)
