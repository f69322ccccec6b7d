"""A line made to be slow takes time by its length only, in the whole proof."""

from time import process_time

import pytest

from golden_thread.document import Document, Heading, Paragraph, Text
from golden_thread.proofing import proof_read

SHORT, ROUNDS = 3000, 3
TIMES_TWICE = 3  # at most so many times as long for a line twice as long
FLOOR = 0.04  # seconds, beside which the clock is too coarse
LINES = (
    *("1234567890", " ", "the ", "of ", "1 of 2 of 3 of ", "a, ", ",", "-", "– ", "a.b.c.", "."),
    *(
        "Q1 ",
        "up from ",
        "target ",
        "target of ",
        "January ",
        "January to ",
        "£",
        "£1 ",
        "%",
        "5% ",
    ),
    *("(", "[a] ", "() ", "in ", "rose ", "and ", "A", "Word ", "1,234 ", "1 ", "1-2 ", "1/2/"),
    *("2024/25 ", "2024 to 2025 ", "higher than ", "was ", "the word 5 for ", "word ", "longword"),
    *("“a” ", "'s ", "from 5 to 6 ", "by 5 ", "5 and ", "1 May 2024 ", "last quarter ", "green "),
    *("compared with the ", "the same as ", "met the target ", "highest since ", "five per cent "),
    *(
        "quarter 2 of ",
        "consecutive quarters ",
        "a-b-",
        "\u00a0",
        "\t",
        "a@b.c ",
        "each of the last ",
    ),
    *("from ", "gap between ", "improvement in the figure for the ", "trend on "),
    *("one hundred and ", "twenty-", "number of ", "total of ", "a: ", "a/", "1.", "due to "),
    *("the figure rose and fell by 5 from 6 to 7 in 2024, ", "46 of 52 (88%) were met, "),
    *("Repairs done on time were 91% against a target of 90% in Quarter 2 2025/26 and ", "R. "),
)


def seconds(line: str) -> float:
    paper = Document(
        title="Report",
        blocks=(
            Heading((Text("Performance in Quarter 2 2025/26"),), 1),
            Paragraph((Text("Repairs done on time were 91% in Quarter 2 2025/26."),)),
            Paragraph((Text(line),)),
        ),
    )
    start = process_time()
    proof_read("paper", paper, None)
    return process_time() - start


@pytest.mark.parametrize("unit", LINES, ids=lambda unit: repr(unit[:20]))
def test_twice_the_letters_take_about_twice_the_time(unit: str) -> None:
    line = (unit * (2 * SHORT // len(unit) + 1))[: 2 * SHORT]
    for _ in range(ROUNDS):
        # Other work on the machine makes a measured time longer, never shorter.
        whole, half = seconds(line), seconds(line[:SHORT])
        if whole <= TIMES_TWICE * half + FLOOR:
            return
    pytest.fail(f"{whole:.3f} s for {len(line)} letters, {half:.3f} s for half of them")


def test_a_list_of_numbers_run_together_holds_no_claims() -> None:
    numbers = " ".join(f"{at}%" for at in range(300))
    paper = Document(title="Report", blocks=(Paragraph((Text(f"Repairs done {numbers}"),)),))
    assert proof_read("paper", paper, None).checked == ()
