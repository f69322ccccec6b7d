"""A name in “A and B” is of neither alone; a word is held against what it is said of."""

import pytest

from golden_thread.proofing.claims.joined_names import is_joined
from tests.proofing.paper_alone import proof_of

PRAISE = """
## Praise and concerns

{said}

| Year | 2020/21 | 2021/22 | 2022/23 | 2023/24 |
|---|---|---|---|---|
| Concerns | 90 | 60 | 50 | 40 |
| Praise | 40 | 45 | 50 | 85 |
| Total | 130 | 105 | 100 | 125 |
"""


def findings(said: str) -> list[str]:
    proof = proof_of(PRAISE.format(said=said))
    return [found.check.code for found in proof.findings if found.check.code == "GT-P05"]


@pytest.mark.parametrize(
    "said",
    (
        "Although higher than 2022/23 the total number of concerns and praise is below 2020/21.",
        "Concerns and compliments together rose in 2023/24.",
        "The number of compliments and concerns was higher in 2023/24 than in 2022/23.",
    ),
)
def test_two_things_told_together_are_not_the_first_of_them(said: str) -> None:
    assert findings(said) == []


def test_a_word_of_one_of_them_is_held_against_its_row() -> None:
    assert findings("In 2023/24 concerns were higher than in 2022/23.") == ["GT-P05"]


@pytest.mark.parametrize(
    ("words", "expected"),
    (
        ("the number of concerns and compliments rose", True),
        ("concerns, queries and compliments rose", True),
        ("compliments and concerns rose", True),
        ("both praise and concerns rose", True),
        ("we had 12 concerns and 15 compliments", False),
        ("concerns rose and compliments fell", False),
        ("performance improved and concerns fell", False),
        ("concerns were up and praise was down", False),
    ),
)
def test_which_names_are_half_of_a_pair(words: str, expected: bool) -> None:
    start = words.index("concerns")
    assert is_joined(words, start, start + len("concerns")) is expected
