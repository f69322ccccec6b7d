"""How is a reviewed file packed so that only what changed differs?

In: the file as it came and as python-docx saved it. Out: the parts that comments touch from the
saved one, every other part byte for byte from the original, in an archive with a given date.
"""

from collections.abc import Collection
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST_YEAR = 1980  # a zip archive cannot hold an earlier date


def packed_again(original: bytes, saved: bytes, touched: Collection[str], dated: datetime) -> bytes:
    """The saved package, with the original's bytes for all parts that are not touched."""
    stamp = (max(dated.year, _FIRST_YEAR), *dated.timetuple()[1:6])
    result = BytesIO()
    with (
        ZipFile(BytesIO(original)) as before,
        ZipFile(BytesIO(saved)) as after,
        ZipFile(result, "w", ZIP_DEFLATED) as written,
    ):
        kept = set(before.namelist())
        for part in after.namelist():
            source = before if part in kept and part not in touched else after
            entry = ZipInfo(part, stamp)
            entry.compress_type = ZIP_DEFLATED
            written.writestr(entry, source.read(part))
    return result.getvalue()
