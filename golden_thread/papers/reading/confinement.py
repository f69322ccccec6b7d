"""What may a process do that reads a stranger's file?

In: nothing; it acts on its own process. `limit` comes first and `seal` after all is imported: from
then on no socket, no other program, no file written. Every lock here is one of several, and none
of them is trusted alone.
"""

import contextlib
import ctypes
import os
import resource
import sys

MEMORY_BYTES = 512 * 2**20
PROCESSOR_SECONDS = 60
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000  # linux/sched.h
_REFUSED_PREFIXES = ("socket.", "subprocess.", "shutil.", "pty.", "webbrowser.", "urllib.")
_REFUSED = frozenset(
    f"os.{name}"
    for name in (
        "system", "exec", "posix_spawn", "spawn", "fork", "forkpty", "startfile", "remove",
        "rename", "rmdir", "mkdir", "chmod", "chown", "link", "symlink", "truncate", "putenv",
        "kill", "killpg",
    )
) | {"ctypes.dlopen", "ctypes.dlsym"}  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class OutsideTheFile(RuntimeError):
    """Reading a file tried to do something that reading never needs."""


def limit() -> None:  # pragma: no cover - acts on a whole process, which tests start
    """Bound the memory, the time and the files of this process, and take its network away."""
    bounds = {
        resource.RLIMIT_AS: MEMORY_BYTES,
        resource.RLIMIT_CPU: PROCESSOR_SECONDS,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,  # files only: the pipe to the parent is not one
    }
    for bound, most in bounds.items():
        resource.setrlimit(bound, (most, most))
    _leave_network()


def hurry(seconds: int) -> None:  # pragma: no cover - acts on a whole process, which tests start
    """Let this process go on for so many seconds of the processor and no longer."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = int(used.ru_utime + used.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (min(most, PROCESSOR_SECONDS),) * 2)


def seal() -> None:  # pragma: no cover - acts on a whole process, which tests start
    """Refuse sockets, other programs and written files from now on; it cannot be undone."""
    sys.addaudithook(_refuse)


def _leave_network() -> None:  # pragma: no cover - acts on a whole process, which tests start
    """Best effort: a network of its own with nothing in it, where the kernel lets a process.

    Many systems forbid this to ordinary users; the audit hook stands in either case.
    """
    with contextlib.suppress(OSError, AttributeError):
        unshare = ctypes.CDLL(None).unshare
        if unshare(_NEW_NETWORK) != 0:
            unshare(_NEW_USER | _NEW_NETWORK)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _REFUSED or event.startswith(_REFUSED_PREFIXES):
        raise OutsideTheFile(event)
    if event == "open" and _writes(*arguments[1:3]):
        raise OutsideTheFile(f"open {arguments[0]!r}")


def _writes(mode: object = None, flags: object = 0) -> bool:
    if isinstance(mode, str) and set(mode) & set("wax+"):
        return True
    return isinstance(flags, int) and bool(flags & _WRITING)
