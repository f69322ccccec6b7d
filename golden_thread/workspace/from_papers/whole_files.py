"""Files written so that a kill at any moment leaves all of the old ones or all of the new.

In: a folder and the texts of files by name. Out: the files. They are first written whole into a
folder beside; renaming that is the one moment at which they are decided. What is decided and not
yet in its place is finished by whoever comes next.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path

from golden_thread.workspace.file_texts import write_texts
from golden_thread.workspace.workspace import UNFINISHED

_BEING_WRITTEN = ".confirming"
_DONE = ".confirmed-done"


def write_whole(root: Path, texts: Mapping[str, str]) -> None:
    """Write the files, over older ones of the same names; see above."""
    finish(root)
    root.mkdir(parents=True, exist_ok=True)
    write_texts(root / _BEING_WRITTEN, texts)
    (root / _BEING_WRITTEN).rename(root / UNFINISHED)
    finish(root)


def finish(root: Path) -> bool:
    """Put in their place the files of a writing that was cut short; whether there were any."""
    for left in (root / _BEING_WRITTEN, root / _DONE):
        if left.exists():
            shutil.rmtree(left)
    decided = root / UNFINISHED
    if not decided.is_dir():
        return False
    for path in sorted(each for each in decided.rglob("*") if each.is_file()):
        target = root / path.relative_to(decided)
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f".{target.name}.part")
        beside.write_bytes(path.read_bytes())
        beside.replace(target)
    decided.rename(root / _DONE)
    shutil.rmtree(root / _DONE)
    return True
