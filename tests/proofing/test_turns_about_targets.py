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


@pytest.mark.parametrize(
    ("sentence", "is_met"),
    (
        (f"The ceiling for {NAME} was 20%; in Quarter 2 it was breached.", False),
        (f"The limit we set on {NAME} is 20%; in Quarter 2 we went over it, at 22%.", False),
        (f"The ceiling of 20% was respected: {NAME} ended Quarter 2 at 18%.", True),
        (f"{TITLE}: 18% in Quarter 2, no more than the 20% allowed.", True),
        (f"We undertook to lift {NAME} to 90%, and 91% shows that we kept our word.", True),
        (f"Set against the 90% target, 85% for {NAME} represents underperformance.", False),
        (f"There is no adverse variance on {NAME}: a result of 91% beside a target of 90%.", True),
        (f"We needed another 5 points on {NAME} to reach 90%; it ended on 85%.", False),
        (f"{TITLE} would have to go up by 5 points before the target of 90% was met.", False),
        (f"The report ends with {NAME}, where the target of 90% was achieved.", True),
        (f"We missed the mark on {NAME} by 5 points.", False),
        (f"An adverse variance is reported on {NAME}: 85% actual against 90% planned.", False),
        (f"A favourable result is reported on {NAME}: 91% actual against 90% planned.", True),
        (f"The result on {NAME} was 85%, short of what the 90% target required.", False),
        (f"The 85% seen on {NAME} means that the target of 90% was not reached.", False),
        (f"There was no shortfall against plan on {NAME}.", None),
        # What may be, what should be, and what nobody knows.
        (f"{TITLE} should be no more than 20%.", None),
        (f"If the ceiling of 20% on {NAME} is breached, a report will follow.", None),
        (f"The target for {NAME} is 90%; nobody knows whether we kept our word.", None),
        (f"The target for {NAME}, where the figure meets 90%, is green.", None),
    ),
)
def test_an_idiom_says_whether_it_was_met(sentence: str, is_met: bool | None) -> None:
    said = [each.said.is_met for each in claims_of(sentence) if isinstance(each.said, Met)]
    assert said == ([] if is_met is None else [is_met])


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    (
        (f"The planning assumption for {NAME} is 90%.", ["target"]),
        (f"The number to beat on {NAME} is 90%.", ["target"]),
        (f"In Quarter 2 {NAME} stood at 85%, below the target (90%).", ["value", "target"]),
        (f"85% leaves {NAME} below the 90% we look for.", ["value", "target"]),
        (f"There is a result of 85% for {NAME} and a variance to target of 5 points.", None),
        (f"We told members that {NAME} was at 85%.", ["value"]),
        (f"{TITLE} settled on 85% in Quarter 2.", ["value"]),
        (f"{TITLE}: outturn 50, budgeted level 52.", ["value", "target"]),
        (f"We needed another 354 on {NAME} to reach 7,790.", ["gap", "target"]),
        (f"Short of 90% by 5 points; 85% was as far as {NAME} got.", ["target", "gap", "value"]),
        (f"{TITLE}: target 8,500, outcome 8617.", ["target", "value"]),
    ),
)
def test_what_a_number_is_by_the_words_around_it(sentence: str, kinds: list[str] | None) -> None:
    found = [each.kind.value for each in claims_of(sentence) if each.quantity]
    numbers = [each for each in found if each != "met"]
    assert numbers == (["value", "gap"] if kinds is None else kinds)


@pytest.mark.parametrize(
    ("sentence", "status"),
    (
        (f"The scorecard cell for {NAME} is shaded red.", Status.RED),
        (f"{TITLE} [AMBER].", Status.AMBER),
        (f"Amber is a fair reflection of where we are with {NAME}.", Status.AMBER),
        (f"Amber in June, so an eye is kept on {NAME}.", Status.AMBER),
        (f"An amber marking was given to {NAME}.", Status.AMBER),
        (f"{TITLE} is our only red.", Status.RED),
        (f"No exception raised for {NAME} (target 90% / actual 91% - green).", Status.GREEN),
        (f"{TITLE} RED: more crews are wanted.", Status.RED),
        (f"{TITLE} needs the red marking of the bay repainted.", None),
        (f"{TITLE} gets a green bin of its own.", None),
    ),
)
def test_a_status_in_a_note(sentence: str, status: Status | None) -> None:
    found = [each.status for each in claims_of(sentence) if each.kind.value == "status"]
    assert found == ([] if status is None else [status])
