"""The files of reveal.js: copied with their licence, and an error where npm left one out."""

from pathlib import Path

import pytest

from tools.frontend import FILES, copy_files


def test_the_files_are_copied_and_older_ones_are_gone(tmp_path: Path) -> None:
    package, target = tmp_path / "package", tmp_path / "reveal"
    for name in FILES:
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text(name)
    target.mkdir()
    (target / "old.js").write_text("old")
    copied = copy_files(package, target)
    assert sorted(target.iterdir()) == sorted(copied)
    assert (target / "LICENSE").read_text() == "LICENSE"


def test_a_file_that_npm_left_out_is_named_and_nothing_is_touched(tmp_path: Path) -> None:
    target = tmp_path / "reveal"
    target.mkdir()
    with pytest.raises(FileNotFoundError, match="has no dist/reset"):
        copy_files(tmp_path, target)
    assert target.is_dir()
