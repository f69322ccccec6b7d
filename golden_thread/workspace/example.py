"""The example workspaces that ship with the package, copied to where a person can try them."""

import shutil
from pathlib import Path

SHIPPED = Path(__file__).parent.parent / "examples"
EXAMPLES = tuple(sorted(path.name for path in SHIPPED.iterdir() if path.is_dir()))


def copy_example(name: str, folder: Path) -> None:
    """A copy of the example in `folder`, which must not exist or be empty.

    Raises FileExistsError when it holds anything: nobody's work is written over.
    """
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(folder)
    shutil.copytree(SHIPPED / name, folder, dirs_exist_ok=True)
