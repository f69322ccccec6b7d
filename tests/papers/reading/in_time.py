"""Reading a file that may mean harm, and what it may cost."""

import resource
from collections.abc import Callable
from pathlib import Path

from golden_thread.papers.reading import Reading, read_paper
from golden_thread.papers.reading.damage import fault_of

LONGEST_WORK = 5.0  # seconds of the processor


def read_in_time(content: bytes, folder: Path) -> Reading:
    """What comes of reading, within the seconds of one processor; nothing else is left behind."""
    path = folder / "paper"
    path.write_bytes(content)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    reading = read_paper(path)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert used < LONGEST_WORK
    assert [each.name for each in folder.iterdir()] == ["paper"]
    return reading


def read_or_fault(read: Callable[[bytes], object], content: bytes) -> None:
    """Read the file; what goes wrong must be a fault of the file, else it is raised."""
    try:
        read(content)
    except Exception as error:
        if fault_of(error) is None:
            raise
