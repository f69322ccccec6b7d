"""The two halves of wordings: one whole and unread, the other complete."""

import re
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from tools.corpus import trying
from tools.corpus.forms import Form, read_forms
from tools.corpus.number_meanings import number_meaning
from tools.corpus.period_meanings import period_meanings
from tools.corpus.printing import Print
from tools.corpus.sentence import BY_WORDS
from tools.corpus.wordings import FOLDER, MORE, OPEN, TYPES, fingerprint, read_half

ROOT = FOLDER.parent.parent
KINDS = {
    "value", "value_target", "previous", "change", "last_year", "chained", "direction", "hedge",
    "fraction", "multiple", "parts_total", "shares", "counts", "streak", "superlative", "status",
    "dates", "target_quoted", "year_to_date", "filler", "cause_action",
}  # fmt: skip
# Of every kind a set has so many wordings or more.
FEWEST = 10
# Who may name the folder that is held back: the report that judges by it, what refuses to show it,
# and who take its hash.
NAMED = (re.compile(r"""["'/]held_back|HELD_BACK"""), re.compile("corpus"))
MAY_READ = {
    "tools/corpus/report.py",
    "tools/corpus/trying.py",
    "tests/tools/test_corpus_judged.py",
    "tests/tools/test_corpus_wordings.py",
}


@pytest.mark.parametrize("name", ("held_back", "held_back_borough"))
def test_the_wordings_held_back_are_those_that_were_written(name: str) -> None:
    kept = (FOLDER / f"{name}.sha256").read_text(encoding="utf-8").split()[0]
    assert fingerprint(FOLDER / name) == kept


def test_nothing_but_the_report_reads_the_wordings_held_back() -> None:
    paths = (path for each in ("golden_thread", "tools", "tests") for path in _python(ROOT / each))
    readers = {
        path.relative_to(ROOT).as_posix()
        for path in paths
        if all(each.search(path.read_text(encoding="utf-8")) for each in NAMED)
    }
    assert readers == MAY_READ


def _python(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def test_the_wordings_held_back_are_shown_to_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    kept = FOLDER / "held_back"
    for folder in (kept, kept / ".." / "held_back", FOLDER / "held_back_borough"):
        with pytest.raises(SystemExit):
            trying.main([str(folder)])
    assert "read by nobody who writes checks" in capsys.readouterr().err


@pytest.mark.parametrize("folder", (OPEN, *MORE), ids=lambda each: each.name)
def test_an_open_set_has_wordings_of_every_kind(folder: Path) -> None:
    half = read_half(folder)
    kinds = Counter(each.kind for each in half.entries)
    assert set(kinds) == KINDS
    assert min(kinds.values()) >= FEWEST
    assert len({each.id for each in half.entries}) == len(half.entries)
    assert len({each.text for each in half.entries}) == len(half.entries)
    assert {each.id.rpartition("-")[0] for each in half.entries} == KINDS


def test_every_condition_is_one_that_can_be_known() -> None:
    known = TYPES | {each for conditions in BY_WORDS.values() for each in conditions}
    for folder in (OPEN, *MORE):
        assert {each for entry in read_half(folder).entries for each in entry.when} <= known


@pytest.mark.parametrize(
    ("text", "examples", "where"),
    (
        ("{q}", {"q": "seven"}, "quarters"),
        ("Q{q} {y}", {"q": "2", "y": "25"}, "quarters"),
        ("the quarter of {m}", {"m": "July"}, "quarters"),
        ("the year to {m} {y}", {"m": "March", "y": "2026"}, "financial_years"),
    ),
)
def test_a_form_that_can_be_taken_for_two_things_has_no_meaning(
    text: str, examples: dict[str, str], where: str
) -> None:
    assert period_meanings(text, examples, where) is None


@pytest.mark.parametrize(
    ("text", "where"),
    (
        ("-{n}%", "percentages"),
        ("{n} in a hundred", "percentages"),
        ("{n} hours and {m} minutes", "durations"),
        ("£{n} each", "money"),
        ("{n} cases", "counts"),
    ),
)
def test_a_form_that_says_more_than_a_number_has_no_meaning(text: str, where: str) -> None:
    assert number_meaning(text, "number", where) is None


def test_a_form_with_a_unit_that_its_list_does_not_have_is_left_out_and_counted() -> None:
    slots = {"n": {"example": "12,038"}, "u": {"example": "days"}}
    forms = read_forms({"slots": slots, "counts": ["{n}", "{n} {u}"], "durations": ["{n} {u}"]})
    assert [form.text for form in forms.lists["counts"]] == ["{n}"]
    assert [form.text for form in forms.lists["durations"]] == ["{n} {u}"]
    assert forms.unused == 1


@pytest.mark.parametrize("value", (Decimal(1), Decimal("0.96"), Decimal(3)))
def test_one_point_is_no_points(value: Decimal) -> None:
    form = Form("{n} percentage points", {"n": "number"})
    printed = Print(value, 0, "points", form).text
    assert printed == ("3 percentage points" if value == 3 else "1 percentage point")
