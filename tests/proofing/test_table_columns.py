"""What a column holds, by the words over it and by what stands in it."""

import pytest

from golden_thread.document import PaperPlace
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.column_roles import Role, Time, said_by
from golden_thread.proofing.claims.status_cells import StatusScale, status_of_cell
from tests.proofing.test_tables import claims_of


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
