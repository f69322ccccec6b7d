"""What names a private person, and what only looks like it."""

import time

import pytest

from golden_thread.clearance import find_personal


@pytest.mark.parametrize(
    ("words", "found"),
    (
        ("NHS number 943 476 5919 is on file.", "943 476 5919"),
        ("(NHS no: 9434765919)", "9434765919"),
        ("Her record, 401 023 2137, was mislaid.", "401 023 2137"),
        ("He gave AB123456C as his number.", "AB123456C"),
        ("He gave AB 12 34 56 D as his number.", "AB 12 34 56 D"),
        ("Date of birth: 3 May 1984", "3 May 1984"),
        ("DOB 03/05/84, of no fixed abode", "03/05/84"),
        ("Write to jane_doe@hotmail.co.uk with views.", "jane_doe@hotmail.co.uk"),
        (
            "Ms Example of 4 Elm Tree Close, Exampleton, EX12 3AB won.",
            "4 Elm Tree Close, Exampleton, EX12 3AB",
        ),
        ("The tenant at 12b, High Street, EX1 2AB left.", "12b, High Street, EX1 2AB"),
        ("Mr John Example was evicted in May.", "Mr John Example"),
        ("The social worker of Miss Example has moved on.", "Miss Example"),
    ),
)
def test_personal(words: str, found: str) -> None:
    assert [words[each.start : each.end] for each in find_personal(words)] == [found]


@pytest.mark.parametrize(
    "words",
    (
        "NHS number 943 476 5918 fails its check.",
        "Tel: 401 023 2137",
        "Order 4010232137 was paid.",
        "(01632) 960 001 and +44 1632 960 001",
        "020 7946 0958 or 0800 111 1111",
        "Invoice 4010232137/2 and account 40102321370",
        "The act is GB 12 34 56 A and the form QQ123456C.",
        "The room AB12 and ward C",
        "The date of birth of the borough is 1974.",
        "clerk.to.parish@gmail.com and town.team@outlook.com",
        "jane.doe@exampleton.gov.uk",
        "press@live.exampleton.gov.uk",
        "Mrs Example welcomed guests to the fair.",
        "Mr Example, the tenant liaison officer, said no more.",
        "The Housing Ombudsman found for Mrs Example in her complaint about homeless families.",
        "Ms Example said homes at 12 Acacia Avenue would follow.",
        "Send it by post to Mr Example, 1 Market Street, Exampleton EX1 2AB.",
        "12 Acacia Avenue, EX1 2AB was sold for £450,000.",
        "Homes in EX1 2AB are served on Tuesdays.",
    ),
)
def test_usual_in_papers(words: str) -> None:
    assert not list(find_personal(words))


def test_a_name_beside_a_private_matter_is_only_suggested() -> None:
    (found,) = find_personal("Mr Example, a tenant of ours, fell into rent arrears.")
    assert not found.is_sure


@pytest.mark.parametrize(
    "piece", ("943 ", "AB 12 ", "a.", "12 Acacia Avenue ", "Mr Abc ", "DOB 1/", "a@gmail")
)
def test_hostile_lines_are_read_in_their_length(piece: str) -> None:
    started = time.perf_counter()
    list(find_personal(piece * (60_000 // len(piece))))
    assert time.perf_counter() - started < 2
