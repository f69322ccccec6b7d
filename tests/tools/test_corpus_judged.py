"""The proof-reader judged on the open wordings: a few papers in the gate, many in the soak.

The floors are what is reached now; the sample of the gate is the same each time. Whoever betters a
check raises them.
"""

from dataclasses import dataclass

import pytest
from hypothesis import settings

from tools.corpus import report
from tools.corpus.formats import PaperFile
from tools.corpus.goals import GOALS
from tools.corpus.injecting import WAYS
from tools.corpus.measuring import Measured, Sizes, measure
from tools.corpus.report import codes_table, section, write_page
from tools.corpus.score import Score
from tools.corpus.wordings import OPEN, fingerprint, read_half

# The soak's settings are known by how much they try.
IS_SOAK = settings().max_examples > 1_000
OWN = Sizes(papers=20, slips=8 * len(WAYS)) if IS_SOAK else Sizes(papers=4, slips=len(WAYS))
WORD = Sizes(papers=5, slips=len(WAYS)) if IS_SOAK else Sizes(papers=1, slips=4)


@dataclass(frozen=True)
class Floors:
    """In per cent: at least so many claims found, bound right and found in Word, errors caught, and
    of those that change the verdict; at most so many false errors for a hundred claims.
    """

    found: float
    bound: float
    caught: float
    verdicts: float
    false: float
    found_in_word: float


FLOORS = Floors(99, 99, 90, 90, 0.1, 99) if IS_SOAK else Floors(99, 99, 85, 80, 0.1, 98)


def _measured() -> Measured:
    return measure(read_half(OPEN), {PaperFile.OWN: OWN, PaperFile.WORD: WORD}, "gate")


# One test, so that it is measured once; without coverage, which would be most of its time.
@pytest.mark.property
@pytest.mark.no_cover
def test_no_less_is_found_than_before_and_no_more_is_false_and_the_report_has_it_all() -> None:
    measured = _measured()
    own, word = measured.scores[PaperFile.OWN], measured.scores[PaperFile.WORD]
    assert own.counts["made"] == OWN.slips
    assert own.read.percent >= FLOORS.found
    assert own.share("bound right", "bound").percent >= FLOORS.bound
    assert own.share("caught", "made").percent >= FLOORS.caught
    assert own.share("verdicts caught", "verdicts").percent >= FLOORS.verdicts
    assert word.read.percent >= FLOORS.found_in_word
    assert _false_of_a_hundred(own) <= FLOORS.false
    assert _false_of_a_hundred(measured.alone) <= 0.2
    _assert_whole(section(measured), measured)


def _false_of_a_hundred(score: Score) -> float:
    return 100 * score.counts["false errors"] / score.counts["claims"]


def _assert_whole(said: str, measured: Measured) -> None:
    """The report has every goal and every check, and counts every error made."""
    own = measured.scores[PaperFile.OWN]
    assert all(f"| {goal.code} | {goal.title} |" in said for goal in GOALS)
    assert "| G8 |" in said
    assert all(f"| `{code}` | " in codes_table(measured) for code in own.codes)
    made = sum(tally["made"] for tally in own.codes.values())
    assert made == own.counts["made"]
    caught = sum(tally["caught"] + tally["other"] for tally in own.codes.values())
    assert caught == own.counts["caught"] == made - sum(own.missed.values())


def test_the_page_is_written_between_its_marks(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path_factory.mktemp("page") / "page.md"
    page.write_text(f"before\n{report.BEGINS}\nold\n{report.ENDS}\nafter\n", encoding="utf-8")
    monkeypatch.setattr(report, "PAGE", page)
    write_page("new")
    written = page.read_text(encoding="utf-8")
    assert written == f"before\n{report.BEGINS}\n\nnew\n\n{report.ENDS}\nafter\n"


def test_the_page_says_which_wordings_it_was_measured_on() -> None:
    said = report.PAGE.read_text(encoding="utf-8")
    assert fingerprint(report.HELD_BACK) in said
