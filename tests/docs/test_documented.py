"""Whatever a person can type or is shown stands in the reference, and nothing else does.

The keys and words of a workspace are those that the readers ask for while they read the example and
the workspace of the how-to page; so a key that is added and not documented fails here.
"""

import json
import shutil
from collections.abc import Iterator
from datetime import date
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
import typer
from typer.testing import CliRunner

from golden_thread.cli.main import app
from golden_thread.document import FigurePart, PaperPlace
from golden_thread.figures import COLUMNS, Missing
from golden_thread.files import Entry
from golden_thread.framework import Language, Unit
from golden_thread.items.exempt_paragraphs import paragraphs_of
from golden_thread.items.item_files import COLUMNS as ITEM_COLUMNS
from golden_thread.items.item_files import OPTIONAL_COLUMNS
from golden_thread.judgement import Direction, ReasonKind
from golden_thread.narrative.phrases import missing_words
from golden_thread.narrative.tokens import BACK, PARTS
from golden_thread.periods import (
    STANDARD_CALENDARS,
    LabelStyle,
    Nation,
    PeriodKind,
    find_labels,
    label,
    parse_key,
)
from golden_thread.periods.label_shapes import LabelShape
from golden_thread.problems import Level, Problem
from golden_thread.problems.catalogue import CATALOGUE
from golden_thread.proofing import ClaimKind, ClaimVerdict
from golden_thread.workspace import load
from golden_thread.workspace.from_papers.proposal_files import (
    FIGURE_COLUMNS,
    FIGURES,
    ITEMS,
    PAPER_COLUMNS,
    PAPERS,
)
from golden_thread.workspace.from_papers.proposal_files import ITEM_COLUMNS as PROPOSED
from tests.docs.pages import DOCS, REFERENCE, Section, blocks, sections, words
from tests.docs.story import prepare
from tests.workspace.breaking import SALTMERE

FIRST_WORKSPACE = DOCS / "how-to/record-and-revise-figures.md"
PATTERNS = {
    "framework/indicators/": "framework/indicators/*.yaml",
    "papers/": "papers/*.yaml",
    "items/": "items/**/*.yaml",
}
ABOUT = parse_key("FY2022-23-Q2")
REPORT = "out/committee-report/committee-report.docx"


def page(name: str) -> tuple[Section, ...]:
    return sections(REFERENCE / f"{name}.md")


def section(name: str, heading: str) -> Section:
    return next(each for each in page(name) if each.heading == heading)


def values(words_allowed: type[Enum]) -> set[str]:
    return {str(word.value) for word in words_allowed}


# The workspace.


class Asked:
    """What readers ask entries for: names and allowed words, by file."""

    def __init__(self) -> None:
        self.names: set[tuple[str, frozenset[str]]] = set()
        self.choices: set[tuple[str, str, frozenset[str]]] = set()


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    heard = Asked()
    refuse, choose = Entry.refuse_others, Entry.choice

    def refuse_others(entry: Entry) -> None:
        heard.names.add((_pattern(entry.place.file), frozenset(entry.asked)))
        refuse(entry)

    def choice(entry: Entry, name: str, allowed: Any, default: Any = None) -> Any:
        file = _pattern(entry.place.file)
        heard.choices.add((file, name, frozenset(values(allowed))))
        return choose(entry, name, allowed, default)

    monkeypatch.setattr(Entry, "refuse_others", refuse_others)
    monkeypatch.setattr(Entry, "choice", choice)
    prepare(FIRST_WORKSPACE, tmp_path)
    problems: list[Problem] = []
    assert load(tmp_path / "demo", problems)
    assert load(tmp_path / "exampleton", problems), problems
    assert load(SALTMERE, problems), problems
    return heard


def _pattern(file: str) -> str:
    return next((each for start, each in PATTERNS.items() if file.startswith(start)), file)


def _tables(file: str) -> list[dict[str, tuple[str, ...]]]:
    found = [each.keys for each in page("workspace") if f"`{file}`" in each.heading]
    assert found, f"reference/workspace.md has no section about {file}"
    return found


def test_every_key_and_column_that_a_reader_asks_for_is_documented(asked: Asked) -> None:
    for file, names in asked.names:
        known = [set(table) for table in _tables(file)]
        assert any(names <= table for table in known), (file, sorted(names), known)


def test_no_key_or_column_is_documented_that_no_reader_asks_for(asked: Asked) -> None:
    for file in {file for file, _ in asked.names}:
        known = {name for table in _tables(file) for name in table}
        heard = {name for named, names in asked.names for name in names if named == file}
        assert known == heard, file


def test_the_allowed_words_of_every_key_are_documented(asked: Asked) -> None:
    assert len(asked.choices) > 10
    for file, name, allowed in asked.choices:
        rows = [table[name] for table in _tables(file) if name in table]
        said = [set(words(row[3])) - {"."} for row in rows]
        assert any(allowed == words_said for words_said in said), (file, name, sorted(allowed))


def test_the_columns_of_the_register_are_documented_in_their_order() -> None:
    assert tuple(section("workspace", "`figures.csv`").keys) == COLUMNS


def test_the_columns_of_the_table_of_items_are_documented() -> None:
    columns = section("workspace", "`items.csv`").keys
    assert tuple(columns) == (*ITEM_COLUMNS, *OPTIONAL_COLUMNS)
    assert {name for name, row in columns.items() if row[2] == "yes"} == set(ITEM_COLUMNS)


def test_every_paragraph_that_exempts_is_documented() -> None:
    said = section("workspace", "The group `exempt` in `items/**/*.yaml`").keys["paragraph"][3]
    for nation, words_said in ((Nation.ENGLAND, "1 to 7 in England"), (Nation.WALES, "12 to 18")):
        held = [each.paragraph for each in paragraphs_of(nation, date(2022, 7, 1))]
        assert words_said.startswith(f"{held[0]} to {held[-1]}")
        assert words_said in said


# Tokens, periods, problems.


def test_every_step_and_part_of_a_token_is_documented() -> None:
    assert set(section("tokens", "Steps").keys) == set(BACK)
    assert set(section("tokens", "Parts").keys) == {"value", *PARTS} == values(FigurePart)


def test_the_printed_form_of_every_unit_is_shown() -> None:
    assert set(section("tokens", "How values are printed").keys) == values(Unit)


def test_every_kind_of_missing_is_explained_with_its_mark_and_words() -> None:
    explained = sections(DOCS / "explanation/rounding-and-missing.md")
    table = next(each for each in explained if each.heading == "Missing is not nought").keys
    assert {kind: row[2:] for kind, row in table.items()} == {
        kind.value: (kind.mark, missing_words(kind, Language.ENGLISH)) for kind in Missing
    }


def test_every_kind_of_period_is_documented_with_its_key_and_label() -> None:
    kinds = section("periods", "Kinds and keys").keys
    assert set(kinds) == values(PeriodKind)
    for kind, row in kinds.items():
        period = parse_key(words(row[1])[0])
        assert (period.kind.value, label(period, LabelStyle.LONG)) == (kind, row[3])


def test_every_calendar_is_documented() -> None:
    calendars = section("periods", "Calendars").keys
    assert {mark: row[1] for mark, row in calendars.items()} == {
        each.prefix: each.name for each in STANDARD_CALENDARS
    }


def test_every_style_of_a_label_is_documented() -> None:
    styles = section("periods", "Styles of a label").keys
    keys = ("FY2022-23-Q2", "FY2022-23-H1", "FY2022-23", "FY2022-23-YTD-2022-09")
    assert {name: row[1:] for name, row in styles.items()} == {
        style.name: tuple(label(parse_key(key), style) for key in keys) for style in LabelStyle
    }


def test_every_shape_of_a_printed_name_is_documented_and_read_as_it_says() -> None:
    shapes = section("periods", "Names that are read in papers").keys
    assert set(shapes) == values(LabelShape)
    for row in shapes.values():
        for example in row[1].split("; "):
            found = find_labels(f"In {example} it was better.", within=ABOUT)
            assert [each.period.key for each in found] == [words(row[2])[0]], example


def test_the_page_of_problems_is_the_catalogue() -> None:
    rows = [row for each in page("problems") for row in each.rows]
    assert rows == [
        (f"`{kind.code}`", f"`{kind.level}`", kind.title, kind.remedy.replace("\\", r"\\"))
        for kind in CATALOGUE.values()
    ]


def test_every_level_is_explained() -> None:
    explained = sections(DOCS / "how-to/read-problems.md")
    assert set(next(each for each in explained if each.heading == "Levels").keys) == values(Level)


# Commands.


def _commands() -> Iterator[tuple[str, Any]]:
    group: Any = typer.main.get_command(app)
    for name in group.list_commands(None):
        yield name, group.get_command(None, name)


def test_every_command_argument_and_option_is_documented() -> None:
    assert {f"`{name}`" for name, _ in _commands()} | {"Commands", "Exit codes"} == {
        each.heading for each in page("commands")
    }
    for name, command in _commands():
        options = {
            parameter.opts[0] if parameter.param_type_name == "option" else parameter.name.upper()
            for parameter in command.params
            if parameter.name != "help"
        }
        assert set(section("commands", f"`{name}`").keys) == options, name


def test_every_option_of_the_program_itself_is_documented() -> None:
    group: Any = typer.main.get_command(app)
    options = {parameter.opts[0] for parameter in group.params if parameter.name != "help"}
    assert set(section("commands", "Commands").keys) == options


def _words_taken(name: str) -> Iterator[tuple[str, set[str]]]:
    """The options of a command that take certain words, by their names in the code."""
    function = getattr(import_module(f"golden_thread.cli.{name}_command"), name)
    for parameter, hint in get_type_hints(function).items():
        for kind in (
            hint,
            *get_args(hint),
            *(each for arg in get_args(hint) for each in get_args(arg)),
        ):
            if isinstance(kind, type) and issubclass(kind, Enum):
                yield parameter, values(kind)


def test_the_words_that_an_option_takes_are_documented() -> None:
    taken = 0
    for name, command in _commands():
        rows = section("commands", f"`{name}`").keys
        options = {parameter.name: parameter.opts[0] for parameter in command.params}
        for parameter, allowed in _words_taken(name):
            assert allowed == set(words(rows[options[parameter]][1])), (name, parameter)
            taken += 1
    assert taken


def test_every_exit_code_is_documented() -> None:
    assert set(section("commands", "Exit codes").keys) == {"0", "1", "2", "3"}


# JSON.


def _printed(*arguments: str) -> Any:
    return json.loads(CliRunner().invoke(app, arguments).stdout)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, with its report built as a Word file."""
    folder = tmp_path_factory.mktemp("documents")
    prepare(FIRST_WORKSPACE, folder)
    build = ["build", str(folder / "demo"), "--paper", "committee-report", "--format", "docx"]
    assert CliRunner().invoke(app, build).exit_code == 0
    return folder / "demo"


def _proof_of(paper: Path, *others: Path, workspace: Path) -> Any:
    papers = [str(each) for each in (paper, *others)]
    return _printed("proof", *papers, "--workspace", str(workspace), "--format", "json")


@pytest.fixture(scope="module")
def proof(demo: Path) -> Any:
    """The proof of the report, held against another register, and of a file that is no paper."""
    changed = demo.parent / "changed"
    shutil.copytree(demo, changed)
    register = (demo / "figures.csv").read_text("utf-8")
    (changed / "figures.csv").write_text(
        register.replace("Q2,,85,,exact,85,", "Q2,,85.6,,exact,85.6,"), "utf-8"
    )
    (changed / "empty.docx").touch()
    return _proof_of(demo / REPORT, changed / "empty.docx", workspace=changed)


def _keys(heading: str) -> set[str]:
    return set(section("json", heading).keys)


def test_the_keys_of_the_figures_document_are_documented(demo: Path) -> None:
    documents = [_printed("figures", str(each), "--json") for each in (demo, SALTMERE)]
    assert all(set(document) == _keys("`figures --json`") for document in documents)
    figures = [figure for document in documents for figure in document["figures"]]
    assert any(figure["year"] for figure in figures)
    for figure in figures:
        assert set(figure) == _keys("A figure in `figures --json`")
        assert set(figure["direction"]) == _keys("`direction` in `figures --json`")
        year = figure["year"] or dict.fromkeys(_keys("`year` in `figures --json`"))
        assert set(year) == _keys("`year` in `figures --json`")
        for comparison in figure["direction"].values():
            assert set(comparison) == _keys("Each comparison in `figures --json`")
    assert _keys("Reasons") == values(ReasonKind)
    row = section("json", "Each comparison in `figures --json`").keys["direction"]
    assert set(words(row[1])) == values(Direction)


def test_the_keys_of_the_check_document_are_documented(tmp_path: Path) -> None:
    document = _printed("check", str(tmp_path), "--json")
    assert set(document) == _keys("`check --json`")
    assert {frozenset(each) for each in document["problems"]} == {
        frozenset(_keys("A problem in `check --json`"))
    }


def test_the_keys_of_the_proof_document_are_documented(proof: Any) -> None:
    assert set(proof) == _keys("`proof --format json`")
    kinds = {
        "claims": "A claim in `proof --format json`",
        "findings": "A finding in `proof --format json`",
        "problems": "A problem of a paper in `proof --format json`",
    }
    for key, heading in kinds.items():
        found = [each for paper in proof["papers"] for each in paper[key]]
        assert {frozenset(each) for each in found} == {frozenset(_keys(heading))}, key
    for paper in proof["papers"]:
        assert set(paper) == _keys("A paper in `proof --format json`")
    assert _keys("`dismissed` in `proof --format json`") == {"reason", "by", "on"}
    claim = section("json", "A claim in `proof --format json`").keys
    assert set(words(claim["kind"][1])) == values(ClaimKind)
    assert set(words(claim["verdict"][1])) == values(ClaimVerdict)
    places = set(PaperPlace.__dataclass_fields__) - {"anchor"}
    assert _keys("A place in `proof --format json`") == places


def test_the_documents_that_the_golden_thread_shows_are_those_that_are_printed(demo: Path) -> None:
    (proof,) = _proof_of(demo / REPORT, workspace=demo)["papers"]
    figures = _printed("figures", str(demo), "--json")["figures"]
    shown = blocks(DOCS / "explanation/the-golden-thread.md")
    documents = [json.loads(block.text) for block in shown if block.language == "json"]
    assert len(documents) == 2
    for document in documents:
        assert document in (*figures, *proof["claims"])


def test_the_columns_of_the_files_of_proposals_are_documented_in_their_order() -> None:
    for name, columns in ((FIGURES, FIGURE_COLUMNS), (ITEMS, PROPOSED), (PAPERS, PAPER_COLUMNS)):
        assert tuple(section("workspace", f"`{name}`").keys) == columns
