"""What a paper answers to the questions that it puts itself, of targets and of ratings."""

import pytest

from golden_thread.framework import Status
from golden_thread.proofing.claims.said import Met
from tests.proofing.reading import claims_of

NAME = "bins collected on time"


@pytest.mark.parametrize(
    ("words", "is_met"),
    (
        (f"Did we hit the target for {NAME}? Yes: 91%, against 90%.", True),
        (f"Has the council met its target on {NAME}? Not yet. The result was 85%.", False),
        (f"Was the target for {NAME} met? No: 85% against 90%.", False),
        (f"Have we missed our target on {NAME}? We have.", False),
        # Of another time, of what will be, and neither yes nor no.
        (f"Did we hit the target for {NAME} in Quarter 1? No.", None),
        (f"Will we meet the target for {NAME} next quarter? Yes.", None),
        (f"Did we hit the target for {NAME}? Nearly: 89%, against 90%.", None),
        (f"Why did we miss the target for {NAME}? No crews were free.", None),
    ),
)
def test_yes_and_no_say_whether_a_target_was_met(words: str, is_met: bool | None) -> None:
    said = [each.said.is_met for each in claims_of(words) if isinstance(each.said, Met)]
    assert said == ([] if is_met is None else [is_met])


@pytest.mark.parametrize(
    ("words", "kinds"),
    (
        (f"What is the target for {NAME}? 90%.", ["target"]),
        (f"What are we aiming for on {NAME}? The answer is 90%.", ["target"]),
        (f"What is the target for {NAME}, and what came of it? The result was 85%.", ["value"]),
        (f"Was the target for {NAME} met? No: 85% against 90%.", ["value", "target"]),
    ),
)
def test_a_number_is_what_was_asked_for(words: str, kinds: list[str]) -> None:
    assert [each.kind.value for each in claims_of(words) if each.quantity] == kinds


@pytest.mark.parametrize(
    ("words", "status"),
    (
        (f"What colour is {NAME} this quarter? Our scorecard says green.", Status.GREEN),
        (f"Which rating was given to {NAME}? Amber, by a whisker.", Status.AMBER),
        (f"What colour is {NAME}? It is not red.", None),
        (f"What colour are the lids of {NAME}? The green bins have none.", None),
    ),
)
def test_a_colour_is_what_was_asked_for(words: str, status: Status | None) -> None:
    found = [each.status for each in claims_of(words) if each.kind.value == "status"]
    assert found == ([] if status is None else [status])
