"""Runs Pandoc, as a separate program shut off from files and network.

Takes its JSON tree, a format and its options; gives the file's bytes.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pypandoc

from golden_thread.papers.writing.errors import PandocFailed

# The program in the package, not whichever Pandoc a machine has: others write otherwise.
_PROGRAM = (
    Path(pypandoc.__file__).parent
    / "files"
    / ("pandoc.exe" if sys.platform == "win32" else "pandoc")
)
# In its sandbox Pandoc reads no clock, so that its files are dated 1970 whatever the machine says;
# `packing` writes the paper's own date over it.
_SURROUNDINGS = {"LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "0"}
_LONGEST_SECONDS = 120


def run_pandoc(tree: bytes, *, target: str, options: Sequence[str] = ()) -> bytes:
    """The file that Pandoc makes of the tree; any warning is a failure."""
    command = [str(_PROGRAM), "--from=json", f"--to={target}", "--output=-"]
    command += ["--sandbox", "--fail-if-warnings", "--standalone", "--wrap=none", *options]
    try:
        outcome = subprocess.run(
            command,
            input=tree,
            capture_output=True,
            timeout=_LONGEST_SECONDS,
            env=_SURROUNDINGS,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise PandocFailed(f"Pandoc took longer than {_LONGEST_SECONDS} seconds") from late
    if outcome.returncode != 0:
        raise PandocFailed(outcome.stderr.decode(errors="replace").strip())
    return outcome.stdout
