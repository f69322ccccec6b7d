"""Papers by strangers: what is found in them, and that those held back are as they were."""

from pathlib import Path

import pytest

from tools.strangers.judging import HELD_BACK, OPEN, judged, mistakes_of
from tools.strangers.report import BEGINS, ENDS, PAGE, fingerprint, kinds_line, papers_table

ROOT = Path(__file__).resolve().parent.parent.parent
KEPT = ROOT / "tools/strangers/held_back.sha256"


def test_the_papers_held_back_are_those_that_were_written() -> None:
    assert fingerprint(HELD_BACK) == KEPT.read_text(encoding="utf-8").strip()


def test_every_mistake_is_of_a_paper_that_stands_there_clean_and_planted() -> None:
    for folder in (OPEN, HELD_BACK):
        for kind in ("clean", "planted"):
            names = {path.name for path in (folder / kind).iterdir()}
            assert names == {each.paper for each in mistakes_of(folder)}


@pytest.mark.no_cover
def test_the_page_says_what_is_found_in_the_open_papers() -> None:
    papers = judged(OPEN)
    _, _, said = PAGE.read_text(encoding="utf-8").partition(BEGINS)
    said, _, _ = said.partition(ENDS)
    for line in papers_table({OPEN: papers}).splitlines():
        assert line in said
    assert kinds_line(papers) in said
