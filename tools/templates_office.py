"""What the reference documents of Word and PowerPoint share.

In: a name of Pandoc's, or a document to save. Out: Pandoc's own reference document, or bytes with
every date fixed, so that making a template twice gives the same file.
"""

import io
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pypandoc

FACE = "Arial"
BAND = "1F3A5F"


def pandoc_default(name: str) -> io.BytesIO:
    """Pandoc's own reference document."""
    program = Path(pypandoc.__file__).parent / "files" / "pandoc"
    command = [str(program), "--print-default-data-file", name]
    return io.BytesIO(subprocess.run(command, capture_output=True, check=True).stdout)


def packed(made: Any) -> bytes:
    """The file with every date in it fixed, so that making it twice gives the same bytes."""
    first, second = io.BytesIO(), io.BytesIO()
    made.save(first)
    with zipfile.ZipFile(first) as source, zipfile.ZipFile(second, "w", zipfile.ZIP_DEFLATED) as to:
        for name in source.namelist():
            to.writestr(zipfile.ZipInfo(name), source.read(name), zipfile.ZIP_DEFLATED)
    return second.getvalue()
