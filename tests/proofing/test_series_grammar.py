"""How councils compare: words of movement, chains of quarters, and “last month” from a date."""

import pytest

from golden_thread.document import Bullets, Document, Heading, Paragraph, Text
from golden_thread.figures import Movement
from golden_thread.proofing import Proof, extract_claims, proof_read
from golden_thread.proofing.words.movements import find_movements
from golden_thread.proofing.words.moves import Goodness, Turn
from tests.proofing.reading import claims_of, in_short, paper

UP, DOWN, SAME = Movement.UP, Movement.DOWN, Movement.SAME
BETTER, WORSE = Goodness.BETTER, Goodness.WORSE


@pytest.mark.parametrize(
    ("text", "expected"),
    (
        ("It climbed to 85%.", [("climbed", UP)]),
        ("It edged up to 85%.", [("edged up", UP)]),
        ("It dipped slightly to 85%.", [("dipped", Turn.DOWNTURN)]),
        ("It slipped back to 85%.", [("slipped", Turn.DOWNTURN)]),
        ("It eased from 9 days.", [("eased", DOWN)]),
        ("It plummeted to 4.", [("plummeted", DOWN)]),
        ("It soared by 40%.", [("soared", UP)]),
        ("It was cut to 4 days.", [("cut", DOWN)]),
        ("a drop from 90%", [("drop from", DOWN)]),
        ("a jump from 60% last year", [("jump from", UP)]),
        ("an increase on the year before", [("increase on", UP)]),
        ("an improvement on last quarter", [("improvement on", BETTER)]),
        ("an improvement over the previous quarter", [("improvement over", BETTER)]),
        ("It continues to rise.", [("continues to rise", UP)]),
        ("It continued to fall sharply.", [("continued to fall", DOWN)]),
        ("They have continued to increase (9).", [("continued to increase", UP)]),
        ("Performance is worsening.", [("worsening", WORSE)]),
        ("It has deteriorated since April.", [("deteriorated", WORSE)]),
        ("It has remained stable at 10%.", [("remained stable", SAME)]),
        ("It was static.", [("was static", SAME)]),
        ("similar to Quarter 1", [("similar to", SAME)]),
        ("consistent with last quarter", [("consistent with", SAME)]),
        ("broadly the same as Quarter 1", [("broadly the same as", SAME)]),
        # What is hoped for, what did not happen, and what is said of something else.
        ("It should continue to improve.", []),
        ("It is expected to have improved by June.", []),
        ("It has not improved.", []),
        ("It will have fallen by June.", []),
        ("There was no increase on last year.", []),
        ("The date slipped.", []),
        ("an increase in demand", []),
        ("a cut in funding", []),
        ("reduced hours", []),
        ("The pressure eased.", []),
    ),
)
def test_words_of_movement_in_all_their_forms(
    text: str, expected: list[tuple[str, Movement | Goodness]]
) -> None:
    assert [(each.text, each.movement) for each in find_movements(text)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        (
            "Bins collected on time was 85%, better than the previous quarter at 77%, itself "
            "better than the previous quarter's 62%.",
            [
                "85% value Q2",
                "better than movement Q2<Q1",
                "77% value Q1",
                "better than movement Q1<Q4",
                "62% value Q4",
            ],
        ),
        (
            "Bins collected on time was 85%, an improvement over the previous quarter's 77%, which "
            "was in turn an improvement on the previous quarter at 62%.",
            [
                "85% value Q2",
                "improvement over movement Q2<Q1",
                "77% value Q1",
                "improvement on movement Q1<Q4",
                "62% value Q4",
            ],
        ),
        (
            "Bins collected on time rose this quarter (85% vs. 77% in Q1).",
            ["rose movement Q2<Q1", "85% value Q2", "77% value Q1"],
        ),
        (
            "Bins collected on time was 85%, against 86% twelve months earlier.",
            ["85% value Q2", "86% value LY"],
        ),
        ("In Quarter 1 bins collected on time fell.", ["fell movement Q1<Q4"]),
        (
            "Bins collected on time improved since Quarter 4 2021/22.",
            ["improved movement Q2<Q4"],
        ),
        (
            "Bins collected on time improved slightly compared with Quarter 2 2021/22.",
            ["improved movement Q2<LY"],
        ),
        (
            "Bins collected on time was 85%, similar to Quarter 1.",
            ["85% value Q2", "similar to movement Q2<Q1"],
        ),
        (
            "Bins collected on time was 85%, a drop from the previous quarter's figure of 90%.",
            ["85% value Q2", "drop from movement Q2<Q1", "90% value Q1"],
        ),
    ),
)
def test_what_is_compared_with_which_period(sentence: str, expected: list[str]) -> None:
    in_order = sorted(claims_of(sentence), key=lambda claim: claim.start)
    assert [in_short(claim) for claim in in_order] == expected


def note(heading: str, *items: str, title: str = "Briefing note, 19 February 2025") -> Document:
    """A note that has a date and no period, with a list under a line that heads figures."""
    bullets = Bullets(tuple((Text(words),) for words in items))
    lead = Paragraph((Text("A new course for managers starts in May 2025."),))
    return Document(
        title,
        (Heading((Text("People"),)), lead, Paragraph((Text(heading),)), bullets),
    )


@pytest.mark.parametrize(
    ("heading", "item", "expected"),
    (
        ("KPIs for last month:", "Staff turnover (10% a year)", ["2025-01"]),
        ("KPI’s for last quarter:", "Staff turnover was 12%.", ["FY2024-25-Q3"]),
        (
            "KPIs for last quarter",
            "Reply times improved to 74% last quarter compared to 60% the previous quarter.",
            ["FY2024-25-Q3", "FY2024-25-Q2"],
        ),
        ("News", "Staff turnover was 12% last quarter.", ["FY2024-25-Q3"]),
        ("News", "Staff turnover was 12% last month.", ["2025-01"]),
        # Nothing tells which month or quarter these are of.
        ("News", "Staff turnover was 12%.", [None]),
        ("News", "Staff turnover was 12% last year.", [None]),
        ("KPIs for last month/quarter", "Staff turnover was 12%.", [None]),
    ),
)
def test_last_month_is_told_from_the_date_of_a_paper_without_a_period(
    heading: str, item: str, expected: list[str | None]
) -> None:
    claims = extract_claims(note(heading, item), None)
    values = [claim for claim in claims if claim.kind == "value"]
    assert [claim.period.key if claim.period else None for claim in values] == expected


def test_a_paper_with_a_period_tells_last_quarter_from_that() -> None:
    document = paper("Bins collected on time was 77% last quarter.")
    assert [claim.period and claim.period.key for claim in extract_claims(document, None)] == [
        "FY2022-23-Q1"
    ]


def proof_of(*paragraphs: str) -> Proof:
    return proof_read("paper", paper(*paragraphs), None)


@pytest.mark.parametrize(
    ("sentence", "word"),
    (
        ("Call volumes dropped to 4,210, from 3,980 in Quarter 1.", "dropped"),
        ("Reply times slipped to 92%, up from 52% the year before.", "slipped"),
        ("Sickness absence rose from 9.1 days to 8.4 days.", "rose"),
        ("Repairs finished on time climbed from 91% to 88%.", "climbed"),
        ("The call handling times eased from 310 seconds to 344 seconds.", "eased"),
        ("Footfall was 12,400, a drop from 11,900 in Quarter 1.", "drop from"),
        ("Visits were down from 1,200 to 1,350.", "down"),
        ("Staff turnover was 12%, the same as 15% in Quarter 1.", "the same as"),
        ("Fly-tipping reports were 420, similar to 260 in Quarter 1.", "similar to"),
        (
            "Call handling times have continued to fall (549 seconds vs. 541 seconds in Q1).",
            "continued to fall",
        ),
        ("Repairs completed on time improved from 91% to 85%.", "improved"),
        ("Average call waiting times worsened from 90 seconds to 61 seconds.", "worsened"),
        (
            "Staff turnover remained stable at 19%, compared with 11% in Quarter 1.",
            "remained stable",
        ),
    ),
)
def test_a_word_that_its_own_numbers_do_not_bear_out_is_found(sentence: str, word: str) -> None:
    assert [(each.check.code, each.text) for each in proof_of(sentence).findings] == [
        ("GT-P05", word)
    ]


@pytest.mark.parametrize(
    "sentence",
    (
        "Reply times improved to 92% last quarter, up from 52% the previous year.",
        "Call volumes dropped to 3,980, from 4,210 in Quarter 1.",
        "Repairs finished on time rose from 91% to 91%.",
        "Staff turnover was 12.4%, the same as 12% in Quarter 1.",
        "Fly-tipping reports were 420, similar to 405 in Quarter 1.",
        "Fly-tipping reports were 420, similar to 360 in Quarter 1.",
        "Call volumes rose to 4,210 against a target of 5,000.",
        "Call volumes rose to 4,210 compared with an average of 5,000 for similar councils.",
        "Website visits fell short of the 5,000 we had hoped for, at 4,100.",
        "Satisfaction with parks fell from 81% to 79%; satisfaction with streets rose to 66%.",
        "The number of apprentices improved from 90 to 70.",
        "Average call waiting times improved from 90 seconds to 61 seconds.",
        "Sickness absence should fall from 9 days to 8 days by March.",
        "Rent arrears rose from £1.2m to £1.3m, while collection fell from 98% to 97%.",
        "Complaints fell from 44 to 39 and compliments rose from 12 to 18.",
    ),
)
def test_a_word_that_may_be_right_is_left_alone(sentence: str) -> None:
    assert [each.message for each in proof_of(sentence).findings] == []
