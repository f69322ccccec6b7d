"""The whole gate: every check of the project, one after another, the tests last.

In: the tree as it stands, and the names of the steps to run (none means all). Out: what each step
prints, and exit code 1 if any failed. The tests close the log: its last line is their count.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Not resolved: the programs of the virtual environment stand beside its link to Python.
PROGRAMS = Path(sys.executable).parent
# Material says at every build when its support ends; the decision about the gate notes the date.
ENVIRONMENT = {"NO_MKDOCS_2_WARNING": "1"}


@dataclass(frozen=True, slots=True)
class Step:
    """One check: the name it is asked for by, what it holds, and the command that does it."""

    name: str
    title: str
    command: tuple[str, ...]


def _module(*arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-m", *arguments)


CHECKS = (
    Step("format", "Format", _module("ruff", "format", "--check", ".")),
    Step("lint", "Lint", _module("ruff", "check", ".")),
    Step("types", "Types", _module("mypy")),
    Step(
        "imports",
        "Imports: the order of the stages",
        (str(PROGRAMS / "lint-imports"), "--no-logo", "--cache-dir", ".import_linter_cache"),
    ),
    Step("sizes", "Sizes and shape", _module("tools.sizes")),
    Step("locks", "Locks", _module("tools.locks")),
    Step(
        "documentation",
        "Documentation",
        _module("mkdocs", "build", "--strict", "--quiet", "--site-dir", "build/docs"),
    ),
)
TESTS = Step(
    "tests",
    "Tests",
    _module(
        "pytest",
        "-q",
        "--numprocesses=2",
        "--cov=golden_thread",
        "--cov-branch",
        "--cov-report=term-missing:skip-covered",
        "--cov-fail-under=95",
    ),
)


def succeeds(step: Step) -> bool:
    """Run the step with its heading above, its output as it comes, and its time beneath."""
    print(f"\n== {step.title}", flush=True)
    began = time.monotonic()
    code = subprocess.run(step.command, cwd=ROOT, env=os.environ | ENVIRONMENT, check=False)
    if step is not TESTS:
        outcome = "passed" if code.returncode == 0 else "FAILED"
        print(f"-- {step.title}: {outcome} in {time.monotonic() - began:.1f} s", flush=True)
    return code.returncode == 0


def main(names: Sequence[str]) -> int:
    """The exit code of the steps so named, or of all of them."""
    known = [step.name for step in (*CHECKS, TESTS)]
    if unknown := [name for name in names if name not in known]:
        print(f"No step is called {', '.join(unknown)}. There are: {', '.join(known)}.")
        return 2
    wanted = names or known
    failed = [step for step in CHECKS if step.name in wanted and not succeeds(step)]
    if failed:
        print(f"\nFAILED before the tests: {', '.join(step.name for step in failed)}", flush=True)
    tests_pass = TESTS.name not in wanted or succeeds(TESTS)
    return 0 if tests_pass and not failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
