"""Counts by status in a sentence: singular, plural, and the words of the council."""

from dataclasses import replace

import pytest

from golden_thread.document import Document, Heading, Paragraph, Text, plain_text
from golden_thread.framework import Framework, Status
from golden_thread.judgement import StatusCounts
from golden_thread.narrative import Telling, counts_sentence
from golden_thread.proofing import ClaimKind, ClaimVerdict, Evidence, proof_read
from tests.judgement.made_up import (
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)

RENAMED = {
    Status.GREEN: "On track",
    Status.AMBER: "At risk",
    Status.RED: "KPI missed",
    Status.GREY: "For information",
}


def sentence(counts: StatusCounts, framework: Framework | None = None) -> str:
    telling = Telling(framework or made_framework(), made_register(), Q2)
    return plain_text(counts_sentence(counts, telling))


@pytest.mark.parametrize(
    ("counts", "words"),
    (
        (
            StatusCounts(17, 4, 2, 3, is_by_target=True),
            "Of 23 indicators with a target, 17 are green, 4 are amber and 2 are red; 3 more are "
            "not rated.",
        ),
        (
            StatusCounts(38, 2, 6, 4),
            "Of 46 indicators that are rated, 38 are green, 2 are amber and 6 are red; 4 more are "
            "not rated.",
        ),
        (
            StatusCounts(1, 1, 1, 1, is_by_target=True),
            "Of 3 indicators with a target, 1 is green, 1 is amber and 1 is red; 1 more is not "
            "rated.",
        ),
        (
            StatusCounts(1, 0, 4, is_by_target=True),
            "Of 5 indicators with a target, 1 is green and 4 are red.",
        ),
        (StatusCounts(0, 5, 0), "All 5 indicators that are rated are amber."),
        (
            StatusCounts(5, 0, 0, 1, is_by_target=True),
            "All 5 indicators with a target are green; 1 more is not rated.",
        ),
        (StatusCounts(0, 0, 1, is_by_target=True), "The 1 indicator with a target is red."),
        (
            StatusCounts(0, 0, 1, 2),
            "The 1 indicator that is rated is red; 2 more are not rated.",
        ),
        (StatusCounts(grey=4), "None of the 4 indicators is rated."),
        (StatusCounts(grey=1), "The 1 indicator is not rated."),
        (
            StatusCounts(1200, 34, 0),
            "Of 1,234 indicators that are rated, 1,200 are green and 34 are amber.",
        ),
        (StatusCounts(), ""),
    ),
)
def test_the_counts_are_one_sentence(counts: StatusCounts, words: str) -> None:
    assert sentence(counts) == words


def test_the_words_are_the_councils_and_an_abbreviation_keeps_its_capitals() -> None:
    made = made_framework()
    framework = replace(made, council=replace(made.council, status_words=RENAMED))
    assert sentence(StatusCounts(17, 4, 2, 3), framework) == (
        "Of 23 indicators that are rated, 17 are on track, 4 are at risk and 2 are KPI missed; "
        "3 more are for information."
    )
    none = sentence(StatusCounts(grey=1), framework)
    assert none == "The 1 indicator is for information."


@pytest.mark.parametrize("status_words", ({}, RENAMED))
@pytest.mark.parametrize(
    "counts",
    (
        StatusCounts(17, 4, 2, 3, is_by_target=True),
        StatusCounts(1, 1, 1, 1),
        StatusCounts(5, 0, 0),
        StatusCounts(0, 0, 1),
        StatusCounts(grey=4),
    ),
)
def test_the_proof_reader_takes_no_count_for_a_figure(
    counts: StatusCounts, status_words: dict[Status, str]
) -> None:
    indicator = made_indicator()
    made = made_framework(indicator, targets=(made_target("90"),))
    framework = replace(made, council=replace(made.council, status_words=status_words))
    register = made_register(made_observation("85"))
    telling = Telling(framework, register, Q2)
    document = Document(
        "Quarter 2 2022/23 performance",
        (
            # The heading names a measure, so that what follows would be of it.
            Heading((Text(indicator.title),)),
            Paragraph(counts_sentence(counts, telling)),
        ),
    )
    proof = proof_read("made-up", document, Evidence(framework, register))
    assert proof.findings == ()
    agreeing = {
        each.claim.kind for each in proof.checked if each.outcome.verdict is ClaimVerdict.AGREES
    }
    assert agreeing <= {ClaimKind.COUNTS}
