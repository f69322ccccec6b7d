"""What a sentence says of a target: its number, how far off, whether it was met, and the status."""

import pytest

from golden_thread.framework import Status
from golden_thread.proofing.claims.said import Among, Met
from tests.proofing.reading import claims_of, in_short
from tests.timing import quickest

NAME = "bins collected on time"


def of_kind(sentence: str, kind: str) -> list[str]:
    """The claims of a kind in short, marked where they are not bound."""
    return [
        in_short(each) + (" (unbound)" if each.unbound else "")
        for each in claims_of(sentence)
        if each.kind.value == kind
    ]


@pytest.mark.parametrize(
    ("sentence", "targets"),
    (
        (f"The plan calls for 90% on {NAME}.", ["90% target Q2"]),
        (f"Our goal for {NAME} is 90%.", ["90% target Q2"]),
        (f"Cabinet wanted {NAME} no lower than 90%; 91% was the result.", 1),
        (f"For {NAME} the 90% we set ourselves was not reached.", ["90% target Q2"]),
        (f"At 85%, {NAME} lay below the 90% set out in the corporate plan.", ["90% target Q2"]),
        (f"90% is what good looks like for {NAME}.", ["90% target Q2"]),
        (f"The yardstick for {NAME}, as agreed with Cabinet, is 90%.", ["90% target Q2"]),
        (f"{NAME.capitalize()}: actual 85%, tgt 90%.", ["90% target Q2"]),
        # Another target than the one in force, perhaps.
        (f"The stretch target of 95% for {NAME} is not due yet.", ["95% target Q2 (unbound)"]),
        (f"{NAME.capitalize()} is on the wrong side of 90%.", ["90% target Q2 (unbound)"]),
        # What was achieved, and what belongs to others.
        (f"Performance against target for {NAME} was 85%.", []),
        (f"{NAME.capitalize()} met the target (91% against 90%).", ["90% target Q2"]),
        (f"{NAME.capitalize()} stood at 85%, above the peer benchmark of 80%.", []),
        (f"The council set out 12 new targets for {NAME}.", []),
    ),
)
def test_a_number_aimed_for_is_a_target(sentence: str, targets: list[str] | int) -> None:
    found = of_kind(sentence, "target")
    assert len(found) == targets if isinstance(targets, int) else found == targets


@pytest.mark.parametrize(
    ("sentence", "gaps"),
    (
        (f"{NAME.capitalize()} was 3 points the wrong side of its target.", 1),
        (f"The gap between {NAME} and its target came to 3 points.", 1),
        (f"{NAME.capitalize()} needs to come up by 3 points to reach its target of 90%.", 1),
        (f"A further 3 points would have brought {NAME} up to its target.", 1),
        (f"{NAME.capitalize()} has 3 points of headroom against target.", 1),
        (f"The shortfall on {NAME} against the 90% target is 3 points.", 1),
        (f"Although below target, {NAME} improved by 3 points.", 0),
        (f"{NAME.capitalize()} fell by 3 points on last quarter and missed its target.", 0),
        (f"{NAME.capitalize()} was 3 points above the England average.", 0),
    ),
)
def test_how_far_from_the_target_is_no_change_over_time(sentence: str, gaps: int) -> None:
    assert len(of_kind(sentence, "gap")) == gaps


@pytest.mark.parametrize(
    ("sentence", "is_met"),
    (
        (f"{NAME.capitalize()} cleared the bar of 90%.", True),
        (f"The 90% target for {NAME} was nevertheless met.", True),
        (f"{NAME.capitalize()} is on the right side of the 90% target.", True),
        (f"With 91%, {NAME} is compliant with the 90% target.", True),
        (f"{NAME.capitalize()} was held inside the limit of 90%.", True),
        (f"The target for {NAME}, set at 90%, was achieved.", True),
        (f"Cabinet wanted 90% for {NAME}, and 91% meets that.", True),
        (f"{NAME.capitalize()} has yet to reach the 90% target.", False),
        (f"{NAME.capitalize()} went past the ceiling of 90%.", False),
        (f"The ambition of 90% for {NAME} was not realised.", False),
        (f"The 90% target for {NAME} proved out of reach.", False),
        (f"{NAME.capitalize()} fails the 90% test.", False),
        (f"Had the target been met, {NAME} would have stood 3 points higher.", False),
        (f"A further 3 points would be needed for {NAME} to reach its target.", False),
        (f"{NAME.capitalize()} fell short: 85% against a target of 90%.", False),
        # What may come, is only wanted, or is of no target.
        (f"We will meet the 90% target for {NAME} by March.", None),
        (f"There is work to do before {NAME} meets its target.", None),
        (f"{NAME.capitalize()} is within the speed limit of the system.", None),
        (f"Members signed up to a target of 90% for {NAME}.", None),
    ),
)
def test_whether_a_target_was_met_is_read(sentence: str, is_met: bool | None) -> None:
    found = [each.said for each in claims_of(sentence) if each.kind.value == "met"]
    said = [each.is_met for each in found if isinstance(each, Met)]
    assert said == ([] if is_met is None else [is_met])


@pytest.mark.parametrize(
    ("sentence", "status"),
    (
        (f"{NAME.capitalize()}: green.", Status.GREEN),
        (f"{NAME.capitalize()} attracts a red rating.", Status.RED),
        (f"An amber flag has been placed against {NAME}.", Status.AMBER),
        (f"The system shows {NAME} as green.", Status.GREEN),
        (f"{NAME.capitalize()} moved from amber to green.", Status.GREEN),
        (f"Amber for {NAME} this quarter.", Status.AMBER),
        (f"{NAME.capitalize()} falls within the amber band.", Status.AMBER),
        (f"Members may take comfort from the green status of {NAME}.", Status.GREEN),
        (f"{NAME.capitalize()} is judged to be on track.", Status.GREEN),
        (f"{NAME.capitalize()} lies outside tolerance.", Status.RED),
        (f"{NAME.capitalize()} would be red if it fell again.", None),
        (f"{NAME.capitalize()} is not green.", None),
        (f"We expect to return {NAME} to green.", None),
        ("A measure is rated red where it misses its target.", None),
        (f"{NAME.capitalize()} includes green waste.", None),
        ("The park kept its green flag award.", None),
        ("Council gave the green light to the scheme.", None),
    ),
)
def test_a_status_told_in_words_is_read(sentence: str, status: Status | None) -> None:
    found = [each.status for each in claims_of(sentence) if each.kind.value == "status"]
    assert found == ([] if status is None else [status])


def test_words_may_leave_open_which_status_it_is() -> None:
    claims = claims_of(f"{NAME.capitalize()} is within the agreed tolerance.")
    said = next(each.said for each in claims if each.kind.value == "status")
    assert said == Among(frozenset((Status.AMBER, Status.GREEN)))


@pytest.mark.parametrize(
    "part",
    (
        "the target for ",
        "the agreed level of the target ",
        "a further 3 points would be needed to ",
        "rated as ",
        "status of the ",
        "gap of the (target) ",
        "wanted the council ",
    ),
)
def test_a_hostile_line_takes_no_time(part: str) -> None:
    assert quickest(lambda: claims_of(part * 400 + "90% target"), 2.0) < 2.0
