"""A problem says where, how bad, what and what to do; every code is listed once and used."""

import csv
import re
from pathlib import Path

import pytest

import golden_thread
from golden_thread import problems as stage
from golden_thread.problems import CATALOGUE, Level, Place, problem, stops

ROOT = Path(golden_thread.__file__).parent
TABLE = Path(stage.__file__).with_name("catalogue.csv")
CODE = re.compile(r"GT-([A-Z]+)-(\d{3})")


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_no_code_is_listed_twice() -> None:
    codes = [row["code"] for row in rows()]
    assert len(set(codes)) == len(codes) == len(CATALOGUE)


def test_codes_are_of_a_stage_and_count_on() -> None:
    numbers: dict[str, list[int]] = {}
    for row in rows():
        found = CODE.fullmatch(row["code"])
        assert found, row["code"]
        numbers.setdefault(found[1], []).append(int(found[2]))
    assert {stage.lower() for stage in numbers} <= set(golden_thread.STAGES)
    assert all(found == sorted(set(found)) for found in numbers.values())


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["code"])
def test_each_code_has_a_level_and_plain_sentences(row: dict[str, str]) -> None:
    assert row["level"] in set(Level)
    assert row["title"][0].isupper()
    assert not row["title"].endswith(".")
    assert row["remedy"][0].isupper()
    assert row["remedy"][-1] not in ".,:;" or row["remedy"].endswith(".")


def test_the_codes_in_the_sources_are_those_of_the_catalogue() -> None:
    sources = (path.read_text(encoding="utf-8") for path in ROOT.rglob("*.py"))
    used = {found.group() for source in sources for found in CODE.finditer(source)}
    assert used == set(CATALOGUE)


def test_a_problem_is_one_line_for_people() -> None:
    shown = problem("GT-FILES-007", Place("figures.csv", 5, 4), "“value: 12,5O” is not a number.")
    assert str(shown) == (
        "figures.csv:5:4: error: “value: 12,5O” is not a number. "
        f"{CATALOGUE['GT-FILES-007'].remedy} [GT-FILES-007]"
    )


@pytest.mark.parametrize(
    ("place", "printed"),
    (
        (Place("council.yaml"), "council.yaml"),
        (Place("council.yaml", 3), "council.yaml:3"),
        (Place("figures.csv", 3, 14), "figures.csv:3:14"),
        (Place("kpis.xlsx", None, 15), "kpis.xlsx"),
    ),
)
def test_a_place_is_printed_as_editors_read_it(place: Place, printed: str) -> None:
    assert str(place) == printed


def test_only_errors_and_what_blocks_stop() -> None:
    assert [level for level in Level if level.stops] == [Level.BLOCKS, Level.ERROR]
    warning = problem("GT-PAPERS-010", Place("paper.docx"), "A picture lies elsewhere.")
    error = problem("GT-PAPERS-001", Place("paper.docx"), "It is no paper.")
    assert not stops([])
    assert not stops([warning])
    assert stops([warning, error])
