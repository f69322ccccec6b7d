"""What whole turns of phrase say of a target: that a number is one, and whether it was met."""

import pytest

from golden_thread.framework import Status
from golden_thread.proofing.claims.said import Met
from tests.proofing.reading import claims_of

NAME = "bins collected on time"
TITLE = NAME.capitalize()


@pytest.mark.parametrize(
    "sentence",
    (
        f"Anything over 90% counts as success for {NAME}.",
        f"Nothing short of 90% is acceptable for {NAME}.",
        f"What residents were promised on {NAME} is 90%.",
        f"The commitment was to keep {NAME} at no less than 90%.",
        f"{TITLE} ought to stand at 90%.",
        f"The 90% which the waste contract requires was not reached by {NAME}.",
        f"When targets were looked at again, members settled on 90% for {NAME}.",
        f"Finance had budgeted for 90% on {NAME}.",
    ),
)
def test_what_is_aimed_for_is_no_value(sentence: str) -> None:
    kinds = {each.kind.value for each in claims_of(sentence) if each.quantity}
    assert kinds == {"target"}


@pytest.mark.parametrize(
    ("sentence", "is_met"),
    (
        (f"Target 90%, result 85% for {NAME}: not met.", False),
        (f"Target 90%, result 91% for {NAME}: met.", True),
        (f"{TITLE} should be no lower than 90% but was 85%.", False),
        (f"{TITLE} ended 3 points to the good against its target of 90%.", True),
        (f"To have met the 90% target for {NAME} we needed another 5 points.", False),
        (f"On {NAME} the target is 90% and there is still work to do.", False),
        (f"The 90% that Cabinet asked for on {NAME} was duly delivered.", True),
        (f"{TITLE} fell foul of the 90% target.", False),
        (f"{TITLE} honours the 90% target.", True),
        # What would be so, of no figure; and what was wanted beside what came of it, unjudged.
        (f"For {NAME}, keeping to the 90% target counts as success.", None),
        (f"Anything short of the 90% target is a miss for {NAME}.", None),
        (f"We wanted 90% on {NAME} and got 91%.", None),
    ),
)
def test_whether_it_was_met(sentence: str, is_met: bool | None) -> None:
    said = [each.said.is_met for each in claims_of(sentence) if isinstance(each.said, Met)]
    assert said == ([] if is_met is None else [is_met])


@pytest.mark.parametrize(
    ("sentence", "status"),
    (
        (f"{TITLE} ended Quarter 2 in the green.", Status.GREEN),
        (f"{TITLE} closed the quarter in the red zone.", Status.RED),
        (f"Red: {NAME}.", Status.RED),
        (f"Members may ask whether the red rating of {NAME} merits a report.", Status.RED),
        (f"{TITLE} needs attention, hence the red flag.", Status.RED),
        (f'On the dashboard {NAME} carries the marker "amber".', Status.AMBER),
        (f"We are on target for {NAME}.", Status.GREEN),
        (f"{TITLE} was out by more than the agreed tolerance.", Status.RED),
        # An account in the red, and a rating to be kept off.
        (f"The depot for {NAME} finished the year in the red.", None),
        (f"Crews hope to avoid the red rating of {NAME}.", None),
    ),
)
def test_a_status_in_a_turn_of_phrase(sentence: str, status: Status | None) -> None:
    found = [each.status for each in claims_of(sentence) if each.kind.value == "status"]
    assert found == ([] if status is None else [status])
