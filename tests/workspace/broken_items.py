"""Items that can be read and cannot stand, and those that cannot be read."""

from tests.workspace.breaking import Change, Fault, swap, whole

QUARTER_1 = "items/2023-24-quarter-1.yaml"
QUARTER_2 = "items/2023-24-quarter-2.yaml"
HOUSING = "items/housing/2023-24-quarter-2.yaml"
TABLE = "items.csv"
PEOPLE = "framework/indicators/people.yaml"
REPORT = "papers/quarter-2.yaml"
QUAY = "pictures/quay.png"
AND_AGAIN = " and again" * 10


def first(name: str, old: str, new: str, *faults: Fault) -> Change:
    """A change to the items of Quarter 1."""
    return swap(name, QUARTER_1, old, new, *faults)


def second(name: str, old: str, new: str, *faults: Fault) -> Change:
    """A change to the items of Quarter 2."""
    return swap(name, QUARTER_2, old, new, *faults)


def housing(name: str, old: str, new: str, *faults: Fault) -> Change:
    """A change to the items of housing."""
    return swap(name, HOUSING, old, new, *faults)


def row(name: str, old: str, new: str, *faults: Fault) -> Change:
    """A change to the table of items."""
    return swap(name, TABLE, old, new, *faults)


BROKEN = (
    second(
        "a headline of 26 words",
        "The quay is open to walkers again",
        "The quay is open to walkers again" + AND_AGAIN,
        Fault("GT-ITEMS-001", 36, 15),
    ),
    row(
        "a headline of 26 words in the table",
        "The winter plan goes to Full Council",
        "The winter plan goes to Full Council" + AND_AGAIN,
        Fault("GT-ITEMS-001", 3, 3),
    ),
    second(
        "no headline",
        "    headline: The quay is open to walkers again\n",
        "",
        Fault("GT-FILES-005", 34, 5),
    ),
    row(
        "an empty headline in the table",
        "The winter plan goes to Full Council",
        "",
        Fault("GT-FILES-005", 3, 3),
    ),
    second(
        "a code in capitals",
        "code: quay-2023q2",
        "code: QUAY-2023Q2",
        Fault("GT-ITEMS-002", 34, 11),
    ),
    row("a code with a space", "drop-in-2023q2", "drop in 2023q2", Fault("GT-ITEMS-002", 2, 1)),
    second(
        "a code twice in a file",
        "code: regatta-2023q2",
        "code: quay-2023q2",
        Fault("GT-ITEMS-003", 59, 11),
    ),
    housing(
        "a code twice in two files",
        "code: award-2023q2",
        "code: quay-2023q2",
        Fault("GT-ITEMS-003", 16, 11),
    ),
    row(
        "a code of a file in the table",
        "drop-in-2023q2",
        "quay-2023q2",
        Fault("GT-ITEMS-003", 2, 1),
    ),
    first(
        "a service unknown",
        "service: environment\n    due_on: 2023-12-31",
        "service: parks\n    due_on: 2023-12-31",
        Fault("GT-ITEMS-004", 45, 14),
    ),
    second(
        "one service unknown of two",
        "[environment, contact]",
        "[environment, harbour]",
        Fault("GT-ITEMS-004", 65, 29),
    ),
    second(
        "a portfolio unknown",
        "portfolio: streets",
        "portfolio: roads",
        Fault("GT-ITEMS-004", 44, 16),
    ),
    housing("a priority unknown", "[homes]", "[houses]", Fault("GT-ITEMS-004", 21, 18)),
    first("a theme unknown", "themes: [streets]", "themes: [bins]", Fault("GT-ITEMS-004", 13, 14)),
    second("an indicator unknown", "[AUDIT-DONE]", "[AUDITS]", Fault("GT-ITEMS-004", 125, 18)),
    row(
        "an indicator unknown in the table",
        "RENT-OWED;CALLS",
        "RENT-OWED;CALL",
        Fault("GT-ITEMS-004", 2, 14),
    ),
    second("a body unknown", "body: council", "body: cabinet", Fault("GT-ITEMS-004", 75, 13)),
    first(
        "due before it was promised",
        "due_on: 2023-12-31",
        "due_on: 2023-03-31",
        Fault("GT-ITEMS-009", 46, 13),
    ),
    second(
        "over before it began",
        "until: 2023-09-17",
        "until: 2023-09-15",
        Fault("GT-ITEMS-010", 64, 12),
    ),
    row(
        "an end without a beginning",
        "2023-09-05,2023-09-26",
        ",2023-09-26",
        Fault("GT-ITEMS-010", 2, 16),
    ),
    second(
        "late without a reason",
        "    reason: The first trial lost two bids.\n",
        "",
        Fault("GT-ITEMS-011", 20, 13),
    ),
    second(
        "dropped without a reason",
        "    reason: No other store lies above the flood line.\n",
        "",
        Fault("GT-ITEMS-011", 30, 13),
    ),
    row("late without a reason in the table", ",done,", ",late,", Fault("GT-ITEMS-011", 2, 7)),
    second(
        "the outcome of an item unknown",
        "follows: bins-harbour-2023q1",
        "follows: bins-2023q1",
        Fault("GT-ITEMS-012", 13, 14),
    ),
    second(
        "the outcome of what was no promise",
        "follows: bins-harbour-2023q1",
        "follows: regatta-2023q2",
        Fault("GT-ITEMS-012", 13, 14),
    ),
    second(
        "an item that follows itself",
        "follows: lets-online-2023q1",
        "follows: lets-online-late-2023q2",
        Fault("GT-ITEMS-013", 24, 14),
    ),
    first(
        "two items that follow each other",
        "    due_on: 2023-09-15\n",
        "    due_on: 2023-09-15\n    follows: lets-online-late-2023q2\n",
        Fault("GT-ITEMS-013", 25, 14),
        Fault("GT-ITEMS-013", 24, 14, file=QUARTER_2),
    ),
    second(
        "a service and services",
        "services: [environment, contact]",
        "services: [environment, contact]\n    service: contact",
        Fault("GT-ITEMS-014", 65, 15),
    ),
    second(
        "a cause of no figure",
        "    indicators: [MISSED-BINS, MISSED-RATE]\n",
        "",
        Fault("GT-ITEMS-015", 9, 12),
    ),
    second("a kind unknown", "kind: outage", "kind: fault", Fault("GT-FILES-011", 147, 11)),
    second(
        "a status unknown", "status: dropped", "status: given up", Fault("GT-FILES-011", 30, 13)
    ),
    second(
        "an audience unknown",
        "audience: officers",
        "audience: staff",
        Fault("GT-FILES-011", 152, 15),
    ),
    second(
        "no period",
        "    period: FY2023-24-Q2\n    happened_on: 2023-08-22",
        "    happened_on: 2023-08-22",
        Fault("GT-FILES-005", 146, 5),
    ),
    row(
        "a period in words",
        "FY2023-24-Q2,Emergency plan",
        "Quarter 2,Emergency plan",
        Fault("GT-FILES-010", 3, 4),
    ),
    second("a day in words", "2023-08-22", "22 August", Fault("GT-FILES-008", 150, 18)),
    second("no source", "    source: Incident log\n", "", Fault("GT-FILES-005", 146, 5)),
    second(
        "a key of an item misspelt",
        "    detail: |",
        "    details: |",
        Fault("GT-FILES-006", 37, 14),
    ),
    housing(
        "a key beside the items", "items:\n", "item: none\nitems:\n", Fault("GT-FILES-006", 1, 7)
    ),
    whole("no items under the heading", HOUSING, "items: []\n", Fault("GT-FILES-005", 1, 8)),
    row(
        "a column of the table unknown", "note,follows", "note,after", Fault("GT-FILES-006", 1, 22)
    ),
    row(
        "a column of the table missing",
        "code,kind",
        "codes,kind",
        Fault("GT-FILES-005", 1),
        Fault("GT-FILES-006", 1, 1),
    ),
    row(
        "a cell too many in the table",
        "2023-11-28,,,,,",
        "2023-11-28,,,,,,x",
        Fault("GT-FILES-014", 3),
    ),
    row(
        "a quote not closed in the table",
        'every Tuesday"',
        "every Tuesday",
        Fault("GT-FILES-016", 2),
    ),
    housing(
        "an item without a group", "items:\n", "items:\n  - award\n", Fault("GT-FILES-013", 2, 3)
    ),
    swap(
        "a measure for officers in a report",
        PEOPLE,
        "source: Tenants' survey\n",
        "source: Tenants' survey\n    audience: officers\n",
        Fault("GT-CLEARANCE-001", 20, file=REPORT),
        Fault("GT-CLEARANCE-001", 27, file=REPORT),
    ),
)
