"""What the bench measures is what it says: a made council as large as asked for, and its growth."""

from pathlib import Path

from golden_thread.framework import Status
from golden_thread.judgement import judge, judge_year
from golden_thread.problems import Problem
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.paper import build_paper
from golden_thread.workspace import load
from tools.speed.large import LINEAR, SIZES, Growth
from tools.speed.made_council import last_quarter, make_council
from tools.speed.timing import Timed, medians, together

INDICATORS, QUARTERS = 12, 9


def test_a_made_council_has_every_figure_with_a_target_a_status_and_a_year(tmp_path: Path) -> None:
    make_council(tmp_path / "made", INDICATORS, QUARTERS)
    problems: list[Problem] = []
    workspace = load(tmp_path / "made", problems)
    assert workspace is not None
    assert problems == []
    framework, register = workspace.framework, workspace.register
    assert len(register.keys()) == len(framework.targets) == INDICATORS * QUARTERS
    statuses = set()
    for indicator in framework.indicators:
        verdict = judge(framework, register, indicator, last_quarter(QUARTERS))
        statuses.add(verdict.status)
        assert verdict.previous.earlier
        assert verdict.last_year.earlier
        assert judge_year(framework, register, indicator, last_quarter(QUARTERS))
    assert statuses == {Status.GREEN, Status.AMBER, Status.RED}
    (layout,) = workspace.layouts
    build_paper(editions_of(layout)[0], workspace.material, problems)
    assert problems == []


def test_it_is_the_same_council_every_time(tmp_path: Path) -> None:
    for name in ("one", "other"):
        make_council(tmp_path / name, INDICATORS, QUARTERS)
    one, other = (
        {path.relative_to(tmp_path / name): path.read_bytes() for path in files}
        for name in ("one", "other")
        if (files := [each for each in (tmp_path / name).rglob("*") if each.is_file()])
    )
    assert one == other


def test_growth_in_step_with_the_size_is_linear_and_its_square_is_not() -> None:
    in_step = Growth("made", tuple(3.0 * size for size in SIZES))
    assert in_step.ratio == 1
    assert Growth("made", tuple(float(size**2) for size in SIZES)).ratio > LINEAR


def test_each_call_is_timed_by_the_clock_it_is_given_and_its_first_does_not_count() -> None:
    now, calls = [0.0], []

    def slower_at_first() -> None:
        calls.append(None)
        now[0] += 9 if len(calls) == 1 else 2

    assert medians((slower_at_first,), 3, lambda: now[0]) == (2000,)


def test_rows_are_added_up_before_they_are_compared() -> None:
    rows = (Timed("a", 1, 1, "x"), Timed("b", 5, 2, "x"))
    assert str(together("All", rows, "x")) == "| All | 6.0 | 3.0 | 2.00 | x |"
