"""Nothing private is in any byte of a paper: planted words and numbers are looked for in all.

As far as layouts can ask for items, planted papers ask for every item there is, by window, by
project and by code: what keeps the private ones out is clearance and not a layout's restraint.
"""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from golden_thread.cli.main import app
from golden_thread.publishing import SectionLayout
from tests.clearance.canaries import Canary, leaks
from tests.clearance.planting import canary, plant
from tests.workspace.breaking import copy_of_saltmere, swap

PUBLIC = canary("what is public")
WORDS = f"{PUBLIC.word} {PUBLIC.number}"
TAKES_ITEMS = "items" in SectionLayout.__dataclass_fields__
HEAD = """title: Planted
dated: 2023-11-14
figures_as_at: 2023-10-20T12:00:00Z
period: FY2023-24-Q2
"""
CODES = "planted-exempt-project-update, planted-exempt-decision, planted-officers-achievement"
ALL_ITEMS = f"""    items:
      - window: all
        show: both
      - projects: [planted]
        window: all
        show: table
      - codes: [{CODES}, quay-2023q2]
        show: paragraphs
    promises: yes
"""
SLIDE_OF_ITEMS = f"""    items:
      - codes: [{CODES}, quay-2023q2]
        show: bullets
  - heading: Planted promises
    text: {WORDS}
    promises: yes
"""


def papers_that_ask_for_everything(root: Path) -> None:
    """A report and slides whose sections select every item, once layouts can."""
    report = f"kind: report\n{HEAD}sections:\n  - heading: Planted\n    text: {WORDS}\n"
    slides = f"kind: slides\n{HEAD}slides:\n  - heading: Planted {WORDS}\n"
    (root / "papers/planted.yaml").write_text(
        report + (ALL_ITEMS if TAKES_ITEMS else ""), encoding="utf-8"
    )
    (root / "papers/planted-slides.yaml").write_text(
        slides + (SLIDE_OF_ITEMS if TAKES_ITEMS else ""), encoding="utf-8"
    )


class Built:
    """A planted workspace, what is private in it, and its public papers as files."""

    def __init__(self, folder: Path) -> None:
        public = (
            swap("a report", "papers/quarter-2.yaml", "This report gives", f"{WORDS} gives"),
            swap("slides", "papers/slides.yaml", "Good evening.", f"Good evening {WORDS}."),
        )
        self.root = copy_of_saltmere(folder, *public)
        self.canaries: tuple[Canary, ...] = plant(self.root)
        papers_that_ask_for_everything(self.root)
        out = folder / "out"
        built = CliRunner().invoke(app, ["build", str(self.root), "--out", str(out)])
        assert built.exit_code == 0, built.output
        self.said = built.output
        self.files = contents(out)


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return Built(tmp_path_factory.mktemp("planted"))


def test_what_is_private_is_in_no_byte_of_a_paper(built: Built) -> None:
    assert leaks(built.files, built.canaries) == ()


def test_what_is_private_is_in_nothing_that_the_command_says(built: Built) -> None:
    assert leaks({"what build prints": built.said.encode()}, built.canaries) == ()


def test_what_is_public_is_found_in_every_paper(built: Built) -> None:
    """So the scanner does read them: of every paper, every format."""
    papers = {name: content for name, content in built.files.items() if "/" in name}
    assert len({Path(name).suffix for name in papers}) > 3
    for name, content in papers.items():
        found = {each.found for each in leaks({name: content}, (PUBLIC,))}
        assert found == set(PUBLIC.needles), name


def test_everything_planted_is_there_to_be_found(built: Built) -> None:
    found = leaks(contents(built.root), built.canaries)
    assert {each.planted_in for each in found} == {each.planted_in for each in built.canaries}
    assert len({each.word for each in built.canaries}) == len(built.canaries) > 70


def test_a_paper_of_a_later_moment_prints_what_was_held_back(built: Built, tmp_path: Path) -> None:
    """So it is the moment that keeps a revision out, and the scanner would have seen it."""
    root = tmp_path / "later"
    shutil.copytree(built.root, root)
    for path in (root / "papers").glob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("2023-10-20T12", "2023-11-10T12"), "utf-8")
    out = tmp_path / "out"
    CliRunner().invoke(app, ["build", str(root), "--format", "html", "--out", str(out)])
    found = {each.planted_in for each in leaks(contents(out), built.canaries)}
    assert found == {f"{code}: revision" for code in ("MISSED-BINS", "RENT-OWED", "PARK-VISITS")}


@pytest.mark.parametrize("code", ("STAFF-OFFICERS", "STAFF-MEMBERS"))
@pytest.mark.parametrize(
    ("file", "old", "new"),
    (
        ("papers/quarter-2.yaml", "table: [RECYCLED, MISSED-BINS, PARK-VISITS]", "table: [{}]"),
        ("papers/quarter-2.yaml", "was {RECYCLED}.", "was {{{}}}."),
        ("papers/slides.yaml", "Good evening", "Good evening {{{}}}"),
        ("papers/slides.yaml", "[RELET-DAYS, RENT-OWED]", "[{}]"),
        ("commentary/FY2023-24-Q2/housing.md", "*more than planned*", "{{{}.status}} {{{}}}"),
    ),
)  # fmt: skip
def test_a_measure_for_others_stops_a_public_paper(
    tmp_path: Path, code: str, file: str, old: str, new: str
) -> None:
    root = copy_of_saltmere(tmp_path)
    plant(root)
    path = root / file
    before = path.read_text(encoding="utf-8")
    assert before.count(old) == 1
    path.write_text(before.replace(old, new.format(code, code)), encoding="utf-8")
    built = CliRunner().invoke(app, ["build", str(root), "--out", str(tmp_path / "out")])
    assert built.exit_code == 1
    assert "[GT-CLEARANCE-001]" in built.stderr
    assert not (tmp_path / "out").exists()
