"""A command typed and run in this process: what it printed, and its exit code."""

from pathlib import Path

from typer.testing import CliRunner, Result

from golden_thread.cli.main import app

SALTMERE = Path(__file__).parent.parent / "workspaces/saltmere"
FINE, SOME, WRONG_USAGE, OUR_FAULT = 0, 1, 2, 3


def run(*words: object) -> Result:
    """The result of the words; a fault of our own is raised and not taken for an answer."""
    result = CliRunner().invoke(app, [str(word) for word in words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def refused(*words: object) -> str:
    """What is said, on one line and without its frame, of words that are wrong usage."""
    result = run(*words)
    assert result.exit_code == WRONG_USAGE
    assert result.stdout == ""
    return " ".join(result.stderr.replace("│", " ").split())


def files_in(root: Path) -> list[str]:
    """The names of all files under a folder, in order."""
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
