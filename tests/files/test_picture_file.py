"""A picture comes in whole, and without what it says beside itself."""

import struct
from pathlib import Path

import pytest

from golden_thread.files import JPEG, PNG, Entry, PictureFile, Scalar, read_picture
from golden_thread.problems import Place, Problem
from tests.clearance.packing import chunk, png

HERE = Place("a.yaml", 3, 7)


def segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


JFIF, EXIF, COMMENT = (
    segment(0xE0, b"JFIF\0"),
    segment(0xE1, b"Exif\0secret"),
    segment(0xFE, b"secret"),
)
TABLE, SIZE = segment(0xDB, b"table"), segment(0xC0, b"size")
# A stuffed 255 and a restart belong to the dots; the marker of a table ends them.
SCAN = segment(0xDA, b"scan") + b"dots\xff\x00dots\xff\xd0dots"
START, END = b"\xff\xd8", b"\xff\xd9"


def read(
    folder: Path, content: bytes | None, name: str = "quay.bin"
) -> tuple[PictureFile | None, list[str]]:
    if content is not None:
        (folder / "quay.bin").write_bytes(content)
    problems: list[Problem] = []
    entry = Entry({"file": Scalar(name, HERE)}, HERE, problems)
    found = read_picture(folder, entry, "file")
    assert entry.sound == (not problems)
    return found, [each.code for each in problems]


def test_a_png_is_kept_byte_for_byte(tmp_path: Path) -> None:
    content = png(chunk(b"gAMA", b"\0\0\xb1\x8f"))
    assert read(tmp_path, content) == (PictureFile("quay.bin", content, PNG), [])


@pytest.mark.parametrize("kind", (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"prVt"))
def test_words_of_a_png_are_left_out(tmp_path: Path, kind: bytes) -> None:
    found, problems = read(tmp_path, png(chunk(kind, b"Title\0secret")) + b"secret")
    assert problems == []
    assert found is not None
    assert found.content == png()


@pytest.mark.parametrize(
    "content",
    (
        START + JFIF + EXIF + COMMENT + TABLE + SIZE + SCAN + END,
        START + EXIF + JFIF + TABLE + SIZE + COMMENT + SCAN + END + b"secret",
    ),
)
def test_words_of_a_jpeg_are_left_out(tmp_path: Path, content: bytes) -> None:
    found, problems = read(tmp_path, content)
    assert problems == []
    assert found == PictureFile("quay.bin", START + JFIF + TABLE + SIZE + SCAN + END, JPEG)


def test_a_jpeg_of_several_scans_is_kept_whole(tmp_path: Path) -> None:
    content = START + JFIF + TABLE + SIZE + SCAN + TABLE + SCAN + END
    assert read(tmp_path, content) == (PictureFile("quay.bin", content, JPEG), [])
    with_words = START + JFIF + TABLE + SIZE + SCAN + COMMENT + TABLE + SCAN + END
    assert read(tmp_path, with_words) == (PictureFile("quay.bin", content, JPEG), [])


@pytest.mark.parametrize(
    "content",
    (
        b"",
        b"GIF89a",
        b"<svg/>",
        png()[:-6],
        png().replace(b"IDAT", b"IDAX"),
        png()[:33],
        png()[:33] + chunk(b"IEND", b""),
        START,
        START + END,
        START + JFIF + SCAN,
        START + JFIF + END,
        START + JFIF + b"stray" + SCAN + END,
        START + b"\xff\xe0\x00\x00" * 3,
        START + b"\xff\xe0\xff\xff" + SCAN + END,
    ),
)  # fmt: skip
def test_what_is_no_whole_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    assert read(tmp_path, content) == (None, ["GT-FILES-018"])


@pytest.mark.parametrize(
    "name",
    ("../quay.bin", "a/../../quay.bin", "/etc/hostname", "C:\\quay.png", "C:quay.png", "quay.png",
     "a\\quay.png", ".", "a\0b"),
)  # fmt: skip
def test_what_lies_elsewhere_or_nowhere_is_refused(tmp_path: Path, name: str) -> None:
    assert read(tmp_path, None, name) == (None, ["GT-FILES-017"])


def test_a_link_out_of_the_workspace_is_refused(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside.png", tmp_path / "inside"
    outside.write_bytes(png())
    inside.mkdir()
    (inside / "quay.bin").symlink_to(outside)
    assert read(inside, None) == (None, ["GT-FILES-017"])


def test_a_picture_that_is_not_named_is_missing(tmp_path: Path) -> None:
    assert read(tmp_path, None, "") == (None, ["GT-FILES-005"])
