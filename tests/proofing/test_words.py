"""Sentences, movements, statuses and names: what is found in words, and what is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.figures import Movement
from golden_thread.framework import Polarity, Status
from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.names import Names
from golden_thread.proofing.words.leaning import leaning
from golden_thread.proofing.words.movements import find_movements
from golden_thread.proofing.words.moves import Goodness
from golden_thread.proofing.words.sentences import split_sentences
from golden_thread.proofing.words.wording import plain
from tests.judgement.made_up import made_framework, made_indicator
from tests.proofing.reading import claims_of

SENTENCES = (
    ("One. Two.", ("One.", "Two.")),
    ("It was 85.5%. It rose.", ("It was 85.5%.", "It rose.")),
    ("Cllr. Smith asked. He left.", ("Cllr. Smith asked.", "He left.")),
    ("See e.g. Table 2. Next.", ("See e.g. Table 2.", "Next.")),
    ("Call ext. 2513 now.", ("Call ext. 2513 now.",)),
    ("See No. 12 there.", ("See No. 12 there.",)),
    ("We said no. She left.", ("We said no.", "She left.")),
    ("2.1. It fell.", ("2.1. It fell.",)),
    ("Mr. J. Jones came.", ("Mr. J. Jones came.",)),
    ("He said “no.” She left.", ("He said “no.”", "She left.")),
    ("Is it? Yes! Good.", ("Is it?", "Yes!", "Good.")),
    ("No stop at the end", ("No stop at the end",)),
    ("It ended.\u00a0Then more.", ("It ended.", "Then more.")),
    ("It ended.\nThen more.", ("It ended.", "Then more.")),
    ("", ()),
    ("   ", ()),
)


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_paragraph_is_cut_into_its_sentences(text: str, expected: tuple[str, ...]) -> None:
    found = split_sentences(text)
    assert tuple(sentence for _, sentence in found) == expected
    assert all(text[start:].startswith(sentence) for start, sentence in found)


@pytest.mark.fuzz
@given(some.text(alphabet="Ab1. ?!”)\n\u00a0", max_size=60))
def test_nothing_but_spaces_is_lost_between_sentences(text: str) -> None:
    kept = "".join(sentence for _, sentence in split_sentences(text))
    assert "".join(kept.split()) == "".join(text.split())


MOVEMENTS = (
    ("It rose to 85%.", [("rose", Movement.UP)]),
    ("It has increased sharply.", [("increased", Movement.UP)]),
    ("Both grew.", [("grew", Movement.UP)]),
    ("It is up by 4.", [("up", Movement.UP)]),
    ("It is up £400 on last year.", [("up", Movement.UP)]),
    ("a rise of 4", [("rise of", Movement.UP)]),
    ("It fell again, and dropped.", [("fell", Movement.DOWN), ("dropped", Movement.DOWN)]),
    ("It was reduced from 9 to 4.", [("reduced", Movement.DOWN)]),
    ("down from 77%", [("down", Movement.DOWN)]),
    ("lower than in Quarter 1", [("lower than", Movement.DOWN)]),
    ("It was unchanged.", [("unchanged", Movement.SAME)]),
    ("the same as in Q1", [("the same as", Movement.SAME)]),
    ("It remained at 4.", [("remained at", Movement.SAME)]),
    ("It improved to 85%.", [("improved", Goodness.BETTER)]),
    ("It deteriorated markedly.", [("deteriorated", Goodness.WORSE)]),
    ("The ROSE, it Rose.", [("ROSE", Movement.UP), ("Rose", Movement.UP)]),
    ("despite increased demand", []),
    ("It fell short of target.", []),
    ("rising costs", []),
    ("an improved service", []),
    ("follow up calls", []),
    ("up to 20 days", []),
    ("Primrose Hill", []),
)


@pytest.mark.parametrize(("text", "expected"), MOVEMENTS)
def test_words_of_movement_count_where_they_tell_of_a_figure(
    text: str, expected: list[tuple[str, Movement | Goodness]]
) -> None:
    found = find_movements(text)
    assert [(each.text, each.movement) for each in found] == expected
    assert all(text[each.start : each.end] == each.text for each in found)


STATUSES = (
    ("The status is red.", Status.RED),
    ("It is still red.", Status.RED),
    ("It was rated Amber.", Status.AMBER),
    ("It remains at green.", Status.GREEN),
    ("RAG: green", Status.GREEN),
    ("Status green, as published.", Status.GREEN),
    ("The status of the measure is amber.", Status.AMBER),
    ("It is a Green Flag park.", None),
    ("The park is Green Flag rated.", None),
    ("The green bins were late.", None),
    ("It was red tape.", None),
    ("Bins were green waste bins.", None),
    ("Most of it is green belt land.", None),
    ("The Green Party asked.", None),
    ("It is amber nectar.", None),
    ("It is greenish.", None),
    ("It is red again.", Status.RED),
    ("It is red-rated.", Status.RED),
)


@pytest.mark.parametrize(("words", "status"), STATUSES)
def test_a_colour_is_a_status_where_the_sentence_gives_it_as_one(
    words: str, status: Status | None
) -> None:
    claims = claims_of(words, heading="Bins collected on time")
    found = [claim.status for claim in claims if claim.kind is ClaimKind.STATUS]
    assert found == ([status] if status else [])


NAMED = made_framework(
    made_indicator("A", "Calls", aliases=("telephone calls",)),
    made_indicator("B", "Calls answered on time"),
    made_indicator("C", "Missed bin collections"),
    made_indicator("D", "Missed bins collected late"),
    made_indicator("E", "Members’ newsletter issues"),
)


@pytest.mark.parametrize(
    ("text", "codes"),
    (
        ("Calls were 9", "A"),
        ("calls answered on time were 85%", "B"),
        ("Calls answered on time, of all calls", "B A"),
        ("Telephone calls", "A"),
        ("Recalls and calls.", "A"),
        ("callsigns", ""),
        ("Members' newsletter issues", "E"),
        ("MEMBERS’ NEWSLETTER ISSUES", "E"),
        ("nothing of ours", ""),
        ("D rose", "D"),
        ("AB", ""),
        ("a d e", ""),
    ),
)
def test_the_longest_name_wins_and_none_counts_inside_a_word(text: str, codes: str) -> None:
    names = Names.of(NAMED)
    assert [each.indicator for each in names.find(text)] == codes.split()


@pytest.mark.parametrize(
    ("heading", "code"),
    (
        ("Missed bin collections", "C"),
        ("Missed bin collection", "C"),
        ("Missed bin colections:", "C"),
        ("Collections, missed bin", "C"),
        ("Calls answered on time (%)", "B"),
        ("Calls and missed bin collections", None),
        ("Missed bins", None),
        ("Total", None),
        ("", None),
        (" . ", None),
    ),
)
def test_a_row_is_of_the_one_measure_it_is_surely_like(heading: str, code: str | None) -> None:
    assert Names.of(NAMED).of_row(heading) == code


def test_of_two_that_are_as_like_none_is_chosen() -> None:
    framework = made_framework(
        made_indicator("A", "Homes re-let in the north"),
        made_indicator("B", "Homes re-let in the south"),
    )
    assert Names.of(framework).of_row("Homes re-let in the noth") == "A"
    assert Names.of(framework).of_row("Homes re-let in the xouth") is None
    framework = made_framework(
        made_indicator("A", "Homes let 1"), made_indicator("B", "Homes let 2")
    )
    assert Names.of(framework).of_row("Homes let 3") is None


def test_without_a_framework_no_name_is_found() -> None:
    assert Names.of(None).find("anything at all") == ()
    assert Names.of(None).of_row("anything") is None


@pytest.mark.fuzz
@given(some.text(max_size=80))
def test_plain_words_keep_every_character_in_its_place(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert plain(plain(text)) == plain(text)


def test_a_status_alone_is_of_the_period_that_the_sentence_before_it_tells() -> None:
    text = "Bins collected on time: 85% in Quarter 1 2022/23. Lower is better. Status green."
    assert [
        (claim.status.value, claim.period.key if claim.period else "")
        for claim in claims_of(text)
        if claim.status
    ] == [("green", "FY2022-23-Q1")]


def test_a_sentence_that_opens_with_a_period_tells_the_status_of_that_period() -> None:
    text = "In Quarter 1 2022/23 bins collected on time was 85% and the status was red."
    assert [
        (claim.status.value, claim.period.key if claim.period else "")
        for claim in claims_of(text)
        if claim.status
    ] == [("red", "FY2022-23-Q1")]


def test_what_a_definition_was_and_became_is_no_claim() -> None:
    text = "Bins collected on time: 85%, but the definition changed from 20 seconds to 30 seconds."
    assert [claim.text for claim in claims_of(text)] == ["85%"]
    assert {claim.sentence for claim in claims_of(text)} == {text}


@pytest.mark.parametrize(
    ("name", "better"),
    (
        ("Empty homes brought back into use", Polarity.HIGHER),
        ("Fly-tips removed in 3 working days", Polarity.HIGHER),
        ("Empty homes", Polarity.LOWER),
    ),
)
def test_what_was_done_counts_before_what_it_was_done_to(name: str, better: Polarity) -> None:
    assert leaning(name) is better
