"""A finding stays dismissed as long as claim, figure and check stay; then it comes back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.document import Document, Paragraph, Text
from golden_thread.files import Source
from golden_thread.papers.marked import render_marked
from golden_thread.problems import Problem
from golden_thread.proofing import (
    CHECKS,
    Check,
    CheckedClaim,
    Dismissal,
    Evidence,
    Proof,
    SettledProof,
    marked_paper,
    proof_read,
    proofs_as_json,
    review_comments,
    settle,
    text_lines,
)
from golden_thread.proofing.dismissals.dismissal_file import (
    entry_text,
    parse_dismissals,
    read_dismissals,
    with_entries,
)
from tests.judgement.made_up import (
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
)
from tests.proofing.made_proofs import (
    CHECKED,
    DRAFTING,
    FIRST,
    ONE,
    PAPER,
    VALUE,
    claimed,
    made_finding,
)

SENTENCE = "Bins collected on time were 58%."
REPORT = Document("Quarter 2 2022/23", (Paragraph((Text(SENTENCE),)),))
FRAMEWORK = made_framework(made_indicator())
ENTRY = """\
dismissed:
  - words: "58%"
    sentence: "{sentence}"
    check: GT-P04
    figure: "{figure}"
    says: "{says}"
    reason: "The contractor's own count."
    by: "Head of Street Scene"
    on: 2022-11-01
"""


def evidence(value: str = "85", revision: int = 0) -> Evidence:
    made = made_observation(value, Q2)
    return Evidence(FRAMEWORK, made_register(replace(made, revision=revision)))


def entered(settled: SettledProof, number: int = 1) -> tuple[Dismissal, ...]:
    """The dismissal of a finding, written and read again."""
    each = settled.findings[number - 1]
    text = entry_text(each.finding, each.figure, reason="R", by="Head", on=date(2022, 11, 1))
    problems: list[Problem] = []
    read = parse_dismissals(Source(with_entries("", "a.docx", [text]), "a.yaml"), problems)
    assert not problems
    return read


def settled_by(
    dismissals: tuple[Dismissal, ...],
    *,
    report: Document = REPORT,
    against: Evidence | None = None,
) -> SettledProof:
    against = against or evidence()
    return settle(proof_read("a.docx", report, against), report, dismissals, against)


FOUND = settled_by(())
DISMISSED = entered(FOUND)


def test_a_dismissed_finding_stands_apart_and_does_not_count() -> None:
    settled = settled_by(DISMISSED)
    assert (settled.open, settled.stops, settled.problems) == ((), False, ())
    assert settled.coverage == ("1 claim found: 0 agree, 0 disagree, 0 cannot tell, 1 dismissed")
    (each,) = settled.dismissed
    assert each.figure == "BINS@FY2022-23-Q2#0"
    assert not review_comments(settled)
    lines = list(text_lines(settled))
    assert lines[1:] == [
        "No findings.",
        "\nDismissed",
        f"  1. “58%” in “{SENTENCE}”",
        "     GT-P04: R (Head, 2022-11-01)",
    ]
    page = render_marked(marked_paper(settled, REPORT)).decode()
    assert "Findings that were dismissed" in page
    assert '<mark class="dismissed">58%</mark>' in page
    (found,) = proofs_as_json((settled,))["papers"][0]["findings"]
    assert found["dismissed"] == {"reason": "R", "by": "Head", "on": "2022-11-01"}


def test_one_dismissal_is_of_every_sentence_that_is_the_same() -> None:
    twice = Document(REPORT.title, REPORT.blocks * 2)
    assert len(settled_by(DISMISSED, report=twice).dismissed) == 2


def test_it_comes_back_when_the_figure_is_revised_though_the_value_is_the_same() -> None:
    settled = settled_by(DISMISSED, against=evidence(revision=1))
    (each,) = settled.open
    assert each.returned == (
        "It was dismissed on 2022-11-01 by Head (R); it was held against BINS@FY2022-23-Q2#0, "
        "and is now held against BINS@FY2022-23-Q2#1."
    )
    assert settled.problems == ()
    assert any("Came back: It was dismissed" in line for line in text_lines(settled))


def test_it_comes_back_when_what_it_is_held_against_says_something_else() -> None:
    (each,) = settled_by(DISMISSED, against=evidence("86")).open
    assert "what was found was then ““58%” does not agree" in each.returned


def test_it_comes_back_when_the_check_judges_otherwise() -> None:
    (each,) = settled_by((replace(DISMISSED[0], version=2),)).open
    assert "the check is now version 1, and it was dismissed under version 2" in each.returned


def test_it_comes_back_when_the_sentence_is_put_otherwise() -> None:
    words = SENTENCE.replace("were 58%", "were only 58%")
    report = Document(REPORT.title, (Paragraph((Text(words),)),))
    (each,) = settled_by(DISMISSED, report=report).open
    assert f"“58%” stood in “{SENTENCE}” then" in each.returned


def test_a_dismissal_of_nothing_that_is_there_is_told() -> None:
    report = Document(REPORT.title, (Paragraph((Text(SENTENCE.replace("58", "85")),)),))
    (unused,) = settled_by(DISMISSED, report=report).problems
    assert (unused.code, unused.place.line) == ("GT-PROOFING-003", 4)
    other = Document(
        REPORT.title,
        (
            Paragraph(
                (Text("Of all the measures, bins collected on time stood at 9% in the end."),)
            ),
        ),
    )
    settled = settled_by(DISMISSED, report=other)
    assert [each.code for each in settled.problems] == ["GT-PROOFING-003"]
    assert [each.returned for each in settled.open] == [""]


def test_without_a_register_what_was_found_is_the_other_side() -> None:
    proof = Proof("calls.docx", CHECKED)
    dismissals = entered(settle(proof, PAPER))
    assert dismissals[0].figure == ""
    assert len(settle(proof, PAPER, dismissals).dismissed) == 1
    first = replace(made_finding(VALUE, "58%", FIRST, ONE, FIRST.index("58%")), message="Else.")
    checked = CHECKED[0]
    changed = CheckedClaim(checked.claim, replace(checked.outcome, finding=first))
    again = settle(Proof("calls.docx", (changed, *CHECKED[1:])), PAPER, dismissals)
    assert not again.dismissed
    assert "what was found was then" in again.open[0].returned


def test_what_blocks_a_release_is_not_let_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    with_blocks = (*CHECKS, replace(DRAFTING, code="GT-P98"))
    monkeypatch.setattr("golden_thread.proofing.dismissals.dismissal_file.CHECKS", with_blocks)
    (fault,) = faults(filled().replace("GT-P04", "GT-P98"))
    assert (fault.code, fault.place.line) == ("GT-PROOFING-002", 4)


def filled() -> str:
    return ENTRY.format(sentence=SENTENCE, figure="BINS@FY2022-23-Q2#0", says="S.")


def faults(text: str) -> list[Problem]:
    problems: list[Problem] = []
    parse_dismissals(Source(text, "a.yaml"), problems)
    return problems


def test_a_file_as_it_should_be_has_no_faults() -> None:
    assert faults(filled()) == []
    assert faults("dismissed:\n") == []


def test_all_faults_are_told_at_once_each_with_its_line() -> None:
    text = (
        filled().replace("GT-P04", "GT-P99").replace("The contractor's own count.", "")
        + filled().partition("\n")[2].replace("2022-11-01", "yesterday").replace("by:", "who:")
        + "notes: none\n"
    )
    found = [(each.code, each.place.line) for each in faults(text)]
    assert sorted(found) == [
        ("GT-FILES-005", 7),
        ("GT-FILES-005", 10),
        ("GT-FILES-006", 16),
        ("GT-FILES-006", 18),
        ("GT-FILES-008", 17),
        ("GT-PROOFING-001", 4),
    ]


def test_an_unsound_entry_lets_nothing_stand() -> None:
    problems: list[Problem] = []
    text = filled().replace("Head of Street Scene", "")
    assert parse_dismissals(Source(text, "a.yaml"), problems) == ()
    assert problems


def test_the_file_beside_the_paper_is_read(tmp_path: Path) -> None:
    problems: list[Problem] = []
    assert read_dismissals(tmp_path, "a.docx", problems) == ()
    (tmp_path / "a.docx.dismissed.yaml").write_text(filled(), "utf-8")
    assert len(read_dismissals(tmp_path, "a.docx", problems)) == 1
    assert not problems
    (tmp_path / "a.docx.dismissed.yaml").write_bytes(b"\xff")
    assert read_dismissals(tmp_path, "a.docx", problems) == ()
    assert [each.code for each in problems] == ["GT-FILES-002"]


@pytest.mark.property
@given(some.text(min_size=1), some.text(min_size=1))
def test_an_entry_holds_for_its_finding_whatever_its_words(words: str, more: str) -> None:
    if not words.strip():
        return
    check = Check("GT-P04", VALUE.level, VALUE.title, VALUE.why, version=3)
    finding = claimed(words, words + more, ONE, CHECKED[0].outcome.verdict, "", check, start=0)
    proof = Proof("calls.docx", (finding,))
    document = Document("", (Paragraph((Text(words + more),), place=ONE),))
    dismissals = entered(settle(proof, document))
    assert len(settle(proof, document, dismissals).dismissed) == 1
