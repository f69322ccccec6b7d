"""Targets that can hardly be meant are warned of where they stand, and stop nothing."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from golden_thread.cli.main import app
from golden_thread.periods import parse_key, periods_between
from golden_thread.problems import CATALOGUE
from tests.workspace.breaking import copy_of_saltmere

TARGETS = "framework/targets.csv"
RUN = periods_between(parse_key("2020-01"), parse_key("2020-12"))
A_SHARE = "GT-JUDGEMENT-005"
# Below the last line of the file as it is.
FIRST = 12


def targets(value: str, tolerance: str = "", run: tuple[object, ...] = RUN) -> str:
    rows = (
        f"CALL-WAIT,{each},{value},{tolerance},The promise,Cabinet,2019-03-14,," for each in run
    )
    return "".join(f"{row}\n" for row in rows)


def figures(*values: str) -> str:
    times = -(-len(RUN) // len(values))
    pairs = zip(RUN, values * times, strict=False)
    return "".join(
        f"CALL-WAIT,{each},,{value},,exact,,typed,Call system,,,,,1,2021-01-15T09:00:00Z,,\n"
        for each, value in pairs
    )


DOUBTFUL = {
    "GT-JUDGEMENT-001": ("SOLAR,FY2023-24-Q1,0,,The plan,Cabinet,2023-03-14,,\n", "", 1),
    "GT-JUDGEMENT-002": (targets("7", "", RUN[:1]), figures("120", "140"), 1),
    "GT-JUDGEMENT-003": (targets("150", "5"), figures("120", "140"), 12),
    "GT-JUDGEMENT-004": (targets("130", "60", RUN[-1:]), figures("120", "140"), 1),
}


@pytest.mark.parametrize("code", DOUBTFUL)
def test_a_doubtful_target_is_warned_of_at_its_row(code: str, tmp_path: Path) -> None:
    added, typed, rows = DOUBTFUL[code]
    root = copy_of_saltmere(tmp_path)
    for name, more in ((TARGETS, added), ("figures.csv", typed)):
        path = root / name
        path.write_text(path.read_text("utf-8") + more, "utf-8")
    checked = CliRunner().invoke(app, ["check", str(root), "--json"])
    assert checked.exit_code == 0
    found = [
        (each["code"], each["level"], each["file"], each["line"])
        for each in json.loads(checked.stdout)["problems"]
    ]
    assert found == [(code, "warning", TARGETS, FIRST + rows - 1)]
    in_words = CliRunner().invoke(app, ["check", str(root)])
    assert (in_words.exit_code, f"[{code}]" in in_words.stderr) == (0, True)
    assert "No errors." in in_words.stdout


def test_a_share_typed_for_a_percentage_is_warned_of_at_its_row(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    path = root / "figures.csv"
    row = "RECYCLED,FY2022-23-Q3,,0.47,,,,typed,The service,,,,,1,2023-01-18T09:00:00Z,,\n"
    path.write_text(path.read_text("utf-8") + row, "utf-8")
    checked = CliRunner().invoke(app, ["check", str(root)])
    last = len(path.read_text("utf-8").splitlines())
    assert checked.stderr.startswith(f"figures.csv:{last}: warning: 0.47 was recorded")
    assert f"[{A_SHARE}]" in checked.stderr


def test_every_doubt_is_shown() -> None:
    assert {*DOUBTFUL, A_SHARE} == {code for code in CATALOGUE if code.startswith("GT-JUDGEMENT")}
