"""Quarters and years under another's label, in sentences of every kind."""

import time

import pytest

from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import ClaimVerdict, Finding, proof_read
from golden_thread.proofing.claims.said_of_days import PeriodLabel

TITLE = "Quarter 4 2025/26 performance report"


def findings(text: str, title: str = TITLE) -> tuple[Finding, ...]:
    paper = read(f"---\ntitle: {title}\n---\n\n{text}\n".encode())
    return proof_read("report", paper, None).findings


@pytest.mark.parametrize(
    "words",
    (
        "Turnover fell in Q4 2025/26 (Jan-Mar 2025).",
        "Turnover fell in Quarter 3 2025/26 (October to December 2024), as it did in spring.",
        "January to March 2025 (Quarter 4 2025/26) was wet.",
        "Quarter 2 2025/26, July to September 2024: turnover fell.",
        "Q1 (January to March 2026) was wet.",
        "Quarter 3 (July to September) was wet.",
        "The year 2025/26 (April 2024 to March 2025) was wet.",
        "It was wet in H2 2025/26 (October 2024 to March 2025).",
        "More rain fell in 2025/27.",
        "More rain fell throughout 2025/25.",
        "More rain fell in Q4 2025/2027 than before.",
        "The budget of financial year 2025/24 is spent.",
        "More rain fell in Quarter 5.",
        "More rain fell in Q6 2025/26.",
        "## Results for Q4 2025/26 (January to March 2025)\n\nIt was wet.",
        "By 31 March 2025 (Quarter 4 2025/26) the pumps were in.",
        "At the end of Q3 2025/26 (31 December 2026) the pumps were in.",
    ),
)
def test_a_label_that_is_not_the_periods(words: str) -> None:
    assert [each.check.code for each in findings(words)] == ["GT-P29"]


@pytest.mark.parametrize(
    "words",
    (
        "Turnover fell in Q4 2025/26 (Jan-Mar 2026).",
        "Turnover fell in Quarter 3 2025/26 (October to December 2025), as it did in spring.",
        "January to March 2026 (Quarter 4 2025/26) was wet.",
        "Q3 2025/26 (April to December 2025) was wet.",
        "Q4 (January to March) was wet.",
        "In Q4 2025/26 (January to March 2025: less) more rain fell.",
        "More rain fell in Q4 2025/26 than in January to March 2025.",
        "More rain fell in Q4 2025/26 (Q4 2024/25).",
        "The 2025/27 strategy and the strategy for 2025/27 are in hand.",
        "In 2025/27 delivery plan terms, little is left.",
        "In the 2025/28 medium term plan little is left.",
        "Notices 2025/24 and 2025/27 were served.",
        "The plan of 2024-2028 goes on.",
        "In 2025/26 it was wet.",
        "In 2025/2026 it was wet.",
        "In 1999/00 it was wet.",
        "A quarter 5 miles wide was wet.",
        "Of those asked, half chose answer Q5.",
        "By 31 March 2026 (Quarter 4 2025/26) the pumps were in.",
        "Sickness in Q4 2025/26 (1 March 2025) is not known.",
        "In Q4 2025/26, March 2025 seemed long ago.",
    ),
)
def test_a_label_that_is_the_periods_or_another_period(words: str) -> None:
    assert not findings(words)


def test_calendar_quarters_are_of_a_paper_that_counts_in_them() -> None:
    words = "Q1 (January to March 2026) was wet."
    assert not findings(words, title="Weather report")
    paper = read(f"---\ntitle: Weather report\n---\n\nQ2 was dry. {words}\n".encode())
    proof = proof_read("report", paper, None)
    told = [
        each.outcome.verdict for each in proof.checked if isinstance(each.claim.said, PeriodLabel)
    ]
    assert set(told) <= {ClaimVerdict.CANNOT_TELL}


def test_the_finding_has_a_ready_replacement() -> None:
    (finding,) = findings("Turnover fell in Q4 2025/26 (Jan-Mar 2025).")
    assert finding.text == "Q4 2025/26 (Jan-Mar 2025)"
    assert finding.suggestion == "Quarter 4 2025/26 (January to March 2026)"
    (finding,) = findings("More rain fell in 2025/27.")
    assert finding.suggestion == "2025/26"


SITES = (
    "Town page – January to March 2026\n\nLikes – 12,000 (increase of 300 from Q3 2025/26)\n\n"
    "Posts – 178 (decrease of 42 from Q3 2025/26)\n\n"
    "Job page – {months}\n\nLikes – 4,000 (increase of 254 from {likes})\n\n"
    "Posts – 50 (increase of 15 from Q3 2025/26)"
)


@pytest.mark.parametrize(
    ("months", "likes", "found"),
    (
        ("January to March 2026", "Q3 2025/26", []),
        ("October to December 2025", "Q3 2025/26", ["October to December 2025"]),
        ("January to March 2025", "Q3 2025/26", ["January to March 2025"]),
        ("January to March 2026", "Q3 2024/25", ["Q3 2024/25"]),
        ("January to March 2026", "Q4 2024/25", []),
        ("January to March 2026", "Q2 2025/26", []),
    ),
)
def test_lines_of_figures_and_what_they_are_compared_with(
    months: str, likes: str, found: list[str]
) -> None:
    odd = [
        each
        for each in findings(SITES.format(months=months, likes=likes))
        if each.check.code == "GT-P29"
    ]
    assert [each.text for each in odd] == found


def test_one_of_few_or_the_last_may_be_meant_otherwise() -> None:
    lines = ["- Pools (up by 1 from Q3 2025/26)", "- Gyms (up by 2 from Q3 2024/25)"]
    assert not findings("\n".join(lines))
    lines = [f"- Pool {number} (up by 1 from Q3 2025/26)" for number in range(5)]
    assert not findings("\n".join([*lines, "- Gyms (up by 2 from Q3 2024/25)"]))


@pytest.mark.parametrize(
    "piece", ("Q4 2025/26 (", "(Jan-Mar 2025) ", "in 2025/27 ", "up by 1 from ")
)
def test_hostile_lines_are_read_in_their_length(piece: str) -> None:
    started = time.process_time()
    findings(piece * (4_000 // len(piece)))
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("words", "is_told"),
    (
        ("Rain fell in July to September (Q1).", True),
        ("Rain fell in Quarter 2 (January to March).", True),
        ("Rain fell in January to March (Q1).", False),
        ("Rain fell in Quarter 1 (April to June).", False),
    ),
)
def test_where_no_year_is_known_only_months_of_neither_calendar_are_told(
    words: str, is_told: bool
) -> None:
    assert bool(findings(words, "The weather report")) is is_told
