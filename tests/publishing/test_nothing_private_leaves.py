"""Nothing private is in any byte of a paper: planted words and numbers are looked for in all.

Planted papers ask for every item there is, by window, by project and by code, and for every part
a report has: what keeps the private ones out is clearance and not a layout's restraint.
"""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from golden_thread.cli.main import app
from tests.clearance.canaries import Canary, leaks
from tests.clearance.planting import canary, plant
from tests.workspace.breaking import copy_of_saltmere, swap

PUBLIC = canary("what is public")
WORDS = f"{PUBLIC.word} {PUBLIC.number}"
TEXTS = (".docx", ".pdf", ".html", ".pptx", ".md", ".xlsx", "indicators.csv")
WITH_PUBLIC_WORDS = ("planted/", "planted-slides/", "quarter-2/", "slides/")
NEVER_PRINTED = ("note", "words of the picture")
FOR_PART_TWO = ("planted-exempt-", "planted-members-", "outcome-exempt: ", "STAFF-MEMBERS: ")
MEANING = "The share of household waste"
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
    counts: yes
    indicators:
      services: [environment, housing, contact]
      show: [table, summary]
"""
PARTS = """summary: yes
exceptions: yes
appendix: yes
contents: yes
implications:
  - code: financial
    text: None.
"""
SLIDE_OF_ITEMS = f"""    items:
      - codes: [{CODES}, quay-2023q2]
        show: bullets
  - heading: Planted promises
    text: {WORDS}
    promises: yes
"""


def papers_that_ask_for_everything(root: Path) -> None:
    """A report and slides whose sections select every item."""
    report = f"kind: report\n{HEAD}{PARTS}sections:\n  - heading: Planted\n    text: {WORDS}\n"
    slides = f"kind: slides\n{HEAD}slides:\n  - heading: Planted {WORDS}\n"
    (root / "papers/planted.yaml").write_text(report + ALL_ITEMS, encoding="utf-8")
    (root / "papers/planted-slides.yaml").write_text(slides + SLIDE_OF_ITEMS, encoding="utf-8")


class Built:
    """A planted workspace, what is private in it, and its public papers as files."""

    def __init__(self, folder: Path) -> None:
        public = (
            swap("a report", "papers/quarter-2.yaml", "This report gives", f"{WORDS} gives"),
            swap("slides", "papers/slides.yaml", "Good evening.", f"Good evening {WORDS}."),
            swap(
                "a meaning", "framework/indicators/environment.yaml", MEANING, f"{MEANING} {WORDS}"
            ),
        )
        self.root = copy_of_saltmere(folder, *public)
        self.canaries: tuple[Canary, ...] = plant(self.root)
        papers_that_ask_for_everything(self.root)
        out = folder / "out"
        built = CliRunner().invoke(app, ["build", str(self.root), "--out", str(out)])
        assert built.exit_code == 0, built.output
        self.said = built.output
        written = contents(out)
        # A note to Full Council for Members alone; every other paper is public.
        self.for_members = {
            name: made for name, made in written.items() if name.startswith("autumn-note/")
        }
        self.files = {name: made for name, made in written.items() if name not in self.for_members}


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


def test_a_note_for_members_tells_what_is_for_them_and_nothing_else(built: Built) -> None:
    found = {each.planted_in for each in leaks(built.for_members, built.canaries)}
    assert found
    assert all(each.startswith("planted-members-matter: ") for each in found), found
    assert not found & {f"planted-members-matter: {field}" for field in NEVER_PRINTED}


def test_a_part_two_tells_what_is_exempt_and_no_note_and_nothing_of_officers(
    built: Built, tmp_path: Path
) -> None:
    out, exempt = tmp_path / "out", tmp_path / "part-two"
    command = ["build", str(built.root), "--out", str(out), "--exempt-out", str(exempt)]
    made = CliRunner().invoke(app, command)
    assert made.exit_code == 0, made.output
    found = {each.planted_in for each in leaks(contents(exempt), built.canaries)}
    assert {"planted-exempt-decision: headline", "outcome-exempt: headline"} <= found
    assert {each for each in found if not each.startswith(FOR_PART_TWO)} == set()
    assert not {each for each in found if each.partition(": ")[2] in NEVER_PRINTED}
    public = {name: each for name, each in contents(out).items() if name in built.files}
    assert leaks(public, built.canaries) == ()


def test_what_is_private_is_in_nothing_that_the_command_says(built: Built) -> None:
    assert leaks({"what build prints": built.said.encode()}, built.canaries) == ()


def test_what_is_public_is_found_in_every_paper(built: Built) -> None:
    """So the scanner does read them: of every paper, every format."""
    papers = {
        name: content
        for name, content in built.files.items()
        if name.endswith(TEXTS) and name.startswith(WITH_PUBLIC_WORDS)
    }
    assert len({Path(name).suffix for name in papers}) == len(TEXTS)
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
    public = {
        name: made for name, made in contents(out).items() if not name.startswith("autumn-note/")
    }
    found = {each.planted_in for each in leaks(public, built.canaries)}
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
