"""The commands together: what there is, the exit codes, and what is imported when."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import golden_thread
from golden_thread.cli import check_command, main
from golden_thread.cli.main import COMMANDS
from golden_thread.problems import GoldenThreadError
from tests.cli.running import FINE, OUR_FAULT, SALTMERE, WRONG_USAGE, refused, run

PROGRAM = Path(sys.executable).with_name("golden-thread")
COSTLY = {"altair", "typst", "pypandoc", "docx", "pptx", "pdfplumber", "pypdfium2", "vl_convert"}


def test_help_lists_the_commands_in_the_order_of_the_work() -> None:
    shown = run("--help")
    assert shown.exit_code == FINE
    places = [shown.stdout.index(f" {name} ") for name in COMMANDS]
    assert places == sorted(places)
    assert list(COMMANDS) == [
        "example",
        "new",
        "read",
        "confirm",
        "check",
        "figures",
        "build",
        "export",
        "proof",
        "desk",
    ]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_help(command: str) -> None:
    shown = run(command, "--help")
    assert shown.exit_code == FINE
    assert COMMANDS[command] in shown.stdout


# The desk needs none.
@pytest.mark.parametrize("command", sorted(set(COMMANDS) - {"desk"}))
def test_a_command_without_its_words_is_wrong_usage(command: str) -> None:
    assert "Missing argument" in refused(command)


def test_the_version() -> None:
    shown = run("--version")
    assert (shown.exit_code, shown.stdout) == (FINE, f"{golden_thread.__version__}\n")


def test_nothing_typed_is_answered_with_help() -> None:
    answered = run()
    assert answered.exit_code == WRONG_USAGE
    assert "figures" in answered.output


def test_a_command_that_there_is_not() -> None:
    assert "frobnicate" in refused("frobnicate")
    assert "--lenient" in refused("check", SALTMERE, "--lenient")


@pytest.mark.parametrize("command", ("check", "figures", "build"))
def test_a_folder_that_there_is_not(command: str, tmp_path: Path) -> None:
    assert "There is no folder" in refused(command, tmp_path / "none")
    assert "There is no folder" in refused(command, SALTMERE / "council.yaml")


def answer_to(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    """The exit code of the whole program in this process."""
    monkeypatch.setattr(sys, "argv", ["golden-thread", *words])
    with pytest.raises(SystemExit) as left:
        main()
    return int(left.value.code or 0)


@pytest.mark.parametrize("fault", (GoldenThreadError("Ours."), KeyError("Ours.")))
def test_a_fault_of_our_own_is_shown_whole(
    fault: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def load(*_: object) -> None:
        raise fault

    monkeypatch.setattr(check_command, "load", load)
    assert answer_to(monkeypatch, "check", str(SALTMERE)) == OUR_FAULT
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("Traceback (most recent call last):")
    assert "in load" in shown.err
    assert "Ours." in shown.err.splitlines()[-1]


@pytest.mark.parametrize(
    ("words", "code"), ((("check", str(SALTMERE)), FINE), (("check",), WRONG_USAGE))
)
def test_the_other_codes_come_out_of_the_program_too(
    words: tuple[str, ...], code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert answer_to(monkeypatch, *words) == code


def test_the_installed_program() -> None:
    ran = subprocess.run(
        [PROGRAM, "check", SALTMERE], capture_output=True, encoding="utf-8", check=False
    )
    assert (ran.returncode, ran.stderr) == (FINE, "")
    assert ran.stdout == "No errors. Figures: 38. Items: 28. Papers: 5.\n"


@pytest.mark.parametrize("command", ("check", "figures"))
def test_quick_commands_import_nothing_that_makes_or_reads_papers(command: str) -> None:
    script = f"""
import sys, json
from golden_thread.cli.main import app
app(["{command}", {str(SALTMERE)!r}], standalone_mode=False)
print(json.dumps(sorted({{name.partition(".")[0] for name in sys.modules}})))
"""
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True
    )
    imported = set(json.loads(ran.stdout.splitlines()[-1]))
    assert "golden_thread" in imported
    assert imported & COSTLY == set()
