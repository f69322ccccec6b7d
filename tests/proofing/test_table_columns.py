"""What a column holds, by the words over it and by what stands in it."""

import pytest

from golden_thread.document import Document, PaperPlace, Paragraph, Table, Text
from golden_thread.proofing import extract_claims
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.column_roles import said_by
from golden_thread.proofing.claims.status_cells import StatusScale, status_of_cell
from golden_thread.proofing.claims.table_roles import Role, Time
from tests.proofing.test_tables import FRAMEWORK, cells, claims_of


@pytest.mark.parametrize(
    ("heading", "role", "time"),
    (
        ("Qtr actual", Role.VALUE, None),
        ("Performance this quarter", Role.VALUE, Time.NOW),
        ("Current value", Role.VALUE, Time.NOW),
        ("Prev. qtr", Role.PREVIOUS, Time.PREVIOUS),
        ("Prior quarter's result", Role.PREVIOUS, Time.PREVIOUS),
        ("Same qtr last yr", Role.LAST_YEAR, Time.LAST_YEAR),
        ("12 months earlier", Role.LAST_YEAR, Time.LAST_YEAR),
        ("Corresponding period of the previous year", Role.LAST_YEAR, Time.LAST_YEAR),
        ("Tgt", Role.TARGET, None),
        ("Target¹", Role.TARGET, None),
        ("Year-end target", Role.YEAR_TARGET, None),
        ("YTD target", Role.TARGET, Time.SO_FAR),
        ("Previous RAG", Role.STATUS, Time.PREVIOUS),
        ("R/A/G", Role.STATUS, None),
        ("Traffic light", Role.STATUS, None),
        ("On target?", Role.VERDICT, None),
        ("Performance vs target", Role.VERDICT, None),
        ("Better or worse?", Role.DIRECTION, None),
        ("D.o.T.", Role.DIRECTION, None),
        ("Annual trend", Role.DIRECTION, Time.YEAR),
        ("Year on year change", Role.CHANGE, Time.LAST_YEAR),
        ("Compared with last quarter", Role.CHANGE, Time.PREVIOUS),
        ("Gap to target", Role.GAP, None),
        ("Unit of measure", Role.UNIT, None),
        ("How did we do?", Role.VALUE, None),
        ("End of quarter position", Role.VALUE, None),
        ("Position last quarter", Role.PREVIOUS, Time.PREVIOUS),
        ("Last time (quarter)", Role.PREVIOUS, None),
        ("Last year's outturn (same quarter)", Role.LAST_YEAR, Time.LAST_YEAR),
        ("At this point last year", Role.LAST_YEAR, Time.LAST_YEAR),
        ("What we set out to achieve", Role.TARGET, None),
        ("Level agreed by Cabinet", Role.TARGET, None),
        ("Did we reach our goal?", Role.VERDICT, None),
        ("Was the standard met?", Role.VERDICT, None),
        ("RAG indicator", Role.STATUS, None),
        ("Red / amber / green", Role.STATUS, None),
        ("Up or down?", Role.DIRECTION, None),
        ("Short-term", Role.DIRECTION, Time.PREVIOUS),
        # These head nothing of the figure's own.
        ("Performance measure", Role.OTHER, None),
        ("Plan owner", Role.OTHER, None),
        ("Risk rating", Role.OTHER, None),
        ("Long-term trend", Role.OTHER, None),
        ("Preferred direction of travel", Role.OTHER, None),
        ("Better if", Role.OTHER, None),
        ("National average", Role.OTHER, None),
        ("Forecast outturn", Role.OTHER, None),
        ("Previous quarter last year", Role.OTHER, Time.OTHER),
        ("Last result", Role.OTHER, None),
        ("Threshold", Role.OTHER, None),
        ("Quarter before last", Role.OTHER, Time.OTHER),
        ("Current tenants", None, Time.NOW),
    ),
)
def test_a_heading_says_what_its_column_holds(
    heading: str, role: Role | None, time: Time | None
) -> None:
    said = said_by(heading)
    assert (said.role, said.time) == (role, time)


@pytest.mark.parametrize(
    ("header", "rows", "claims"),
    (
        # A column of colours is one of statuses, and a column of arrows one of directions.
        (
            "Measure | Actual | How we did | Which way",
            ("BINS | 85 | Green | ↑", "CALLS | 77 | Red | ↓"),
            [
                "BINS 85 value Q2",
                "BINS Green status Q2",
                "BINS ↑ movement Q2<Q1",
                "CALLS 77 value Q2",
                "CALLS Red status Q2",
                "CALLS ↓ movement Q2<Q1",
            ],
        ),
        (
            "Measure | Performance",
            ("BINS | 🟢", "CALLS | 🔴"),
            ["BINS 🟢 status Q2", "CALLS 🔴 status Q2"],
        ),
        # A heading of nobody's is that of the values where there are no others, beside its like.
        (
            "Measure | How we did | Target",
            ("BINS | 85% | 90%", "CALLS | 77% | 80%"),
            [
                "BINS 85% value Q2",
                "BINS 90% target Q2",
                "CALLS 77% value Q2",
                "CALLS 80% target Q2",
            ],
        ),
        ("Measure | Cases | Target", ("BINS | 851 | 90%",), ["BINS 90% target Q2"]),
        ("Measure | North | South | Target", ("BINS | 85 | 86 | 90",), ["BINS 90 target Q2"]),
        ("Measure | Cases | Status", ("BINS | 85 | Red",), ["BINS Red status Q2"]),
        (
            "Measure | Which way is it going? | Actual",
            ("BINS | Higher | 85",),
            ["BINS Higher movement Q2<Q1", "BINS 85 value Q2"],
        ),
        # A status beside each of several periods is of the period before it.
        (
            "Measure | Q1 | RAG | Q2 | RAG",
            ("BINS | 77 | R | 85 | G",),
            ["BINS 77 value Q1", "BINS R status Q1", "BINS 85 value Q2", "BINS G status Q2"],
        ),
        ("Measure | Actual | RAG | RAG", ("BINS | 85 | R | G",), ["BINS 85 value Q2"]),
        (
            "Measure | RAG last quarter | RAG",
            ("BINS | A | G",),
            ["BINS A status Q1", "BINS G status Q2"],
        ),
        ("Measure | Result | Outturn | Aim", ("BINS | 85 | 86 | 90",), ["BINS 90 target Q2"]),
        # A year left over is of a period that was not understood whole.
        (
            "Measure | July to September quarter of 2021 | Actual",
            ("BINS | 77 | 85",),
            ["BINS 77 value LY", "BINS 85 value Q2"],
        ),
        (
            "Measure | The second quarter of 2021/22 | Actual",
            ("BINS | 77 | 85",),
            ["BINS 77 value LY", "BINS 85 value Q2"],
        ),
        # What a heading leaves open is told by the columns beside it.
        (
            "Measure | Last reported | Actual",
            ("BINS | 77 | 85",),
            ["BINS 77 value Q1", "BINS 85 value Q2"],
        ),
        ("Measure | Last reported | Target", ("BINS | 85 | 90",), ["BINS 90 target Q2"]),
        (
            "Measure | Last reported | Last quarter | Actual",
            ("BINS | 77 | 79 | 85",),
            ["BINS 79 value Q1", "BINS 85 value Q2"],
        ),
        (
            "Measure | Actual | Threshold",
            ("BINS | 85 | 90",),
            ["BINS 85 value Q2", "BINS 90 target Q2"],
        ),
        (
            "Measure | Actual | Target | Threshold",
            ("BINS | 85 | 90 | 80",),
            ["BINS 85 value Q2", "BINS 90 target Q2"],
        ),
        (
            "Measure | Actual | Compared with last quarter",
            ("BINS | 85 | 77", "CALLS | 61 | 64"),
            ["BINS 85 value Q2", "BINS 77 value Q1", "CALLS 61 value Q2", "CALLS 64 value Q1"],
        ),
        (
            "Measure | Actual | Compared with last quarter",
            ("BINS | 85 | 8", "CALLS | 61 | 3"),
            [
                "BINS 85 value Q2",
                "BINS 8 change Q2<Q1",
                "CALLS 61 value Q2",
                "CALLS 3 change Q2<Q1",
            ],
        ),
        (
            "Measure | Latest quarter",
            ("BINS | 85", "CALLS | 61"),
            ["BINS 85 value Q2", "CALLS 61 value Q2"],
        ),
        (
            "Measure | Rating | Travel",
            ("BINS | ✔ | ◄►", "CALLS | ✘ | ◄►", "BINS | ! | Held"),
            [
                "BINS ✔ status Q2",
                "BINS ◄► movement Q2<Q1",
                "CALLS ✘ status Q2",
                "CALLS ◄► movement Q2<Q1",
                "BINS ! status Q2",
                "BINS Held movement Q2<Q1",
            ],
        ),
        ("Measure | Rating", ("BINS | Yes", "CALLS | No"), ["BINS Yes met Q2", "CALLS No met Q2"]),
        # Which way is wanted is no direction, nor is a word that may say so.
        ("Measure | Good is | Actual", ("BINS | ↑ | 85",), ["BINS 85 value Q2"]),
        (
            "Measure | Sense | Actual",
            ("BINS | Higher | 85", "CALLS | Lower | 77"),
            ["BINS 85 value Q2", "CALLS 77 value Q2"],
        ),
        (
            "Measure | Change | Actual",
            ("BINS | Higher | 85",),
            ["BINS Higher movement Q2<Q1", "BINS 85 value Q2"],
        ),
        ("Measure | Risk rating | Actual", ("BINS | Red | 85",), ["BINS 85 value Q2"]),
        (
            "Measure | Trend | Actual",
            ("BINS | +8 | 85",),
            ["BINS +8 change Q2<Q1", "BINS 85 value Q2"],
        ),
        ("Measure | Yearly change", ("BINS | -1",), ["BINS -1 change Q2<LY"]),
        (
            "Measure | Trend",
            ("BINS | Improved on last year",),
            ["BINS Improved on last year movement Q2<LY"],
        ),
    ),
)
def test_a_column_holds_what_stands_in_it(
    header: str, rows: tuple[str, ...], claims: list[str]
) -> None:
    assert claims_of(header, *rows) == claims


@pytest.mark.parametrize(
    ("cells", "read"),
    (
        ("On target | Slightly off target | Off target", "green amber red"),
        ("Met | Near miss | Not met", "green amber red"),
        ("Y | Nearly | N", "green amber red"),
        ("G | A | N", "green amber -"),
        ("R | Y | G", "red amber green"),
        ("✓ | ~ | ✗", "green amber red"),
        ("● | ◐ | ○", "green amber red"),
        # Without a half, a ring may be a measure without a rating.
        ("● | ● | ○", "- - -"),
        ("Good | Adequate | Unsatisfactory", "green amber red"),
        ("Good | Good | Good", "- - -"),
        ("Excellent | Satisfactory | Poor", "green amber red"),
        (
            "Target missed (within tolerance) | Target missed (outside tolerance) | Data only",
            "amber red -",
        ),
        ("Red (R) ▼ | Green – on target | Red or amber", "red green -"),
        ("🙂 | 😐 | ☹", "green amber red"),
    ),
)
def test_a_status_is_read_as_its_column_means_it(cells: str, read: str) -> None:
    texts = cells.split(" | ")
    scale = StatusScale.of(texts, {})
    blank = Claim(ClaimKind.STATUS, "", "", PaperPlace(), 0)
    found = [status_of_cell(each, blank, scale) for each in texts]
    assert [each.status.value if each and each.status else "-" for each in found] == read.split()


@pytest.mark.parametrize(
    ("key", "read"),
    (
        ("Key: ● on target  ◌ within tolerance  ○ target missed", ["● green", "○ red"]),
        ("Key: ● = target missed; ○ = on target; ◌ = no data", ["● red", "○ green"]),
        ("Key: ● on target", []),
        ("● Bring your own ● On target ○ Target missed", ["● green", "○ red"]),
        ("The ● stands for a library.", []),
    ),
)
def test_a_key_says_what_signs_mean(key: str, read: list[str]) -> None:
    table = Table(cells("Measure", "Status"), (cells("BINS", "●"), cells("CALLS", "○")))
    document = Document("Quarter 2 2022/23", (table, Paragraph((Text(key),))))
    found = [each for each in extract_claims(document, FRAMEWORK) if each.status and each.in_table]
    assert [f"{each.text} {each.status}" for each in found] == read


@pytest.mark.parametrize(
    ("header", "rows", "counts"),
    (
        (
            "Status | Number of measures",
            ("Green | 12", "Amber | 4", "Off target | 5", "No target | 4", "All measures | 25"),
            ["12 Q2", "4 Q2", "5 Q2", "4 Q2", "25 Q2"],
        ),
        (
            "Rating | Q1 | Q2",
            ("Measures rated green | 12 | 11", "Measures rated red | 5 | 6"),
            ["12 Q1", "11 Q2", "5 Q1", "6 Q2"],
        ),
        (
            "Period | Green | Amber | Red | Total",
            ("Q1 | 12 | 4 | 5 | 21", "Q2 | 11 | 4 | 6 | 21"),
            ["21 Q1", "21 Q2"],
        ),
        # Of a part of the council nothing is held.
        ("Service | Green | Red | Total", ("Housing | 3 | 1 | 4",), ["4 ?"]),
        ("Colour | Bins", ("Green | 12", "Brown | 4"), []),
        ("Status | Share", ("Green | 70%", "Red | 30%"), []),
    ),
)
def test_a_table_of_statuses_counts_measures(
    header: str, rows: tuple[str, ...], counts: list[str]
) -> None:
    found = [each.removeprefix("None ") for each in claims_of(header, *rows) if " counts " in each]
    assert [each.replace(" counts", "") for each in found] == counts
