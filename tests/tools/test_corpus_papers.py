"""Papers made up with their truth: what is said to be true is, and what is said to be false is."""

from decimal import Decimal

import pytest

from golden_thread.framework import Polarity
from tools.corpus.composing import Composer, MadePaper
from tools.corpus.facts import Facts
from tools.corpus.injecting import WAYS, slips
from tools.corpus.plan import document_of
from tools.corpus.sentence import Sentence
from tools.corpus.slip import Slip
from tools.corpus.wordings import OPEN, read_half

PAPERS = 25
SLIPS = 5 * len(WAYS)
# The checks that errors can be made for.
CODES = {
    *(f"GT-P{number:02}" for number in (*range(3, 10), 11, *range(14, 20), *range(22, 26))),
    *(f"GT-P{number:02}" for number in (*range(27, 32), 34, 37, 38, 39)),
}


@pytest.fixture(scope="module")
def composer() -> Composer:
    return Composer(read_half(OPEN))


@pytest.fixture(scope="module")
def papers(composer: Composer) -> list[MadePaper]:
    return [composer.paper(f"papers {number}") for number in range(PAPERS)]


@pytest.fixture(scope="module")
def made(composer: Composer) -> list[tuple[MadePaper, Slip]]:
    return list(slips(composer, SLIPS, "slips"))


def test_a_paper_is_the_same_every_time() -> None:
    first, second = (Composer(read_half(OPEN)).paper("twice") for _ in range(2))
    assert document_of(first.plan) == document_of(second.plan)


def test_councils_have_many_measures_of_all_units_and_both_polarities(
    papers: list[MadePaper],
) -> None:
    indicators = [each for paper in papers for each in paper.council.framework.indicators]
    assert {each.polarity for each in indicators} == {Polarity.HIGHER, Polarity.LOWER}
    assert len({each.unit for each in indicators}) == 9
    assert all(12 <= len(paper.facts) <= 30 for paper in papers)
    assert {paper.council.now.key[-1] for paper in papers} == {"2", "3", "4"}


def test_every_open_wording_is_used(papers: list[MadePaper], composer: Composer) -> None:
    assert not [each.id for each in composer.half.entries if not composer.used[each.id]]


def test_every_number_of_a_clean_paper_is_an_honest_rounding(papers: list[MadePaper]) -> None:
    for paper in papers:
        for _, _, sentence in paper.plan.sentences():
            hedged = {"below", "above", "near"}
            for each in sentence.fills:
                if each.number and each.exact is not None and each.slot not in hedged:
                    off = abs(each.number.value - each.exact)
                    assert off <= each.number.step / 2, sentence.text


def test_every_sentence_of_a_clean_paper_holds_by_the_register(papers: list[MadePaper]) -> None:
    for paper in papers:
        for _, _, sentence in paper.plan.sentences():
            facts = paper.facts.get(sentence.indicator or "")
            if facts is not None:
                for condition in sentence.entry.when:
                    assert holds(condition, sentence, facts), (sentence.text, condition)


def holds(condition: str, sentence: Sentence, facts: Facts) -> bool:
    """The slow and obvious way, by the values in the register alone."""
    now, before, year_ago = (facts.points[at].value for at in (-1, -2, -5))
    up = facts.indicator.polarity is Polarity.HIGHER
    target = facts.target if facts.target is not None else Decimal("NaN")
    values = [each.value for each in facts.points]
    runs = list(zip(values[1:], values, strict=False))[-facts.streak :]
    since = next((each.period for each in sentence.fills if each.slot == "since"), None)
    later = values[facts.quarters.index(since) + 1 : -1] if since else values[-3:-1]
    answers = {
        "rose": lambda: now > before,
        "fell": lambda: now < before,
        "same": lambda: now == before,
        "better": lambda: now != before and (now > before) == up,
        "worse": lambda: now != before and (now > before) != up,
        "rose_on_year": lambda: now > year_ago,
        "fell_on_year": lambda: now < year_ago,
        "better_on_year": lambda: now != year_ago and (now > year_ago) == up,
        "worse_on_year": lambda: now != year_ago and (now > year_ago) != up,
        "met": lambda: (now > target) == up,
        "missed": lambda: (now > target) != up,
        "closer_to_target": lambda: abs(now - target) < abs(before - target),
        "further_from_target": lambda: abs(now - target) > abs(before - target),
        "highest_since": lambda: all(each < now for each in later),
        "lowest_since": lambda: all(each > now for each in later),
        "best_since": lambda: all((each < now) == up for each in later),
        "worst_since": lambda: all((each > now) == up for each in later),
        "streak_better": lambda: all((one > other) == up for one, other in runs),
        "streak_worse": lambda: all((one < other) == up for one, other in runs),
        "doubled": lambda: abs(now / before - 2) < Decimal("0.1"),
        "halved": lambda: abs(now / before - Decimal("0.5")) < Decimal("0.03"),
        "trebled": lambda: abs(now / before - 3) < Decimal("0.1"),
        "about_half": lambda: abs(now - 50) < 3,
        "about_a_third": lambda: abs(now - 33) < 3,
        "about_a_quarter": lambda: abs(now - 25) < 3,
        "about_two_thirds": lambda: abs(now - 67) < 3,
        "one_in_n": lambda: abs(now - 100 / Decimal(facts.one_in)) < 2,
        **{each: lambda: facts.status == condition for each in ("green", "amber", "red")},
    }
    return answers[condition]() if condition in answers else condition in facts.holds


def test_there_is_an_error_for_every_check(made: list[tuple[MadePaper, Slip]]) -> None:
    assert {slip.codes[0] for _, slip in made} == CODES


def test_a_slip_changes_one_block_and_its_sentence_is_in_the_copy_alone(
    made: list[tuple[MadePaper, Slip]],
) -> None:
    for paper, slip in made:
        pairs = zip(paper.plan.blocks, slip.plan.blocks, strict=True)
        assert sum(one != other for one, other in pairs) == 1, slip
        assert slip.sentence != slip.was
        said = {each.text for _, _, each in slip.plan.sentences()}
        said |= {each.text for _, _, each in slip.plan.rows()}
        assert slip.sentence in said


def test_a_wording_is_broken_only_where_what_it_says_does_not_hold(
    made: list[tuple[MadePaper, Slip]],
) -> None:
    for paper, slip in made:
        for _, _, sentence in slip.plan.sentences():
            if sentence.broken:
                facts = paper.facts[sentence.indicator or ""]
                assert not any(
                    holds(each, sentence, facts) for each in sentence.broken if each != "one_in_n"
                ), slip.sentence
