"""The council's plan, its parts and the ways of its house, at fault."""

from tests.workspace.breaking import Fault, swap, whole

COUNCIL, SERVICES = "council.yaml", "framework/services.yaml"
PLAN, ORGANISATION = "framework/plan.yaml", "framework/organisation.yaml"
LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
RULE = "  - when: within_tolerance\n"

BROKEN = (
    # The ways of the house.
    swap(
        "one word for two statuses",
        COUNCIL,
        "amber: Amber",
        "amber: green",
        Fault("GT-FRAMEWORK-020", 16, 10),
    ),
    swap(
        "our own word for another status",
        COUNCIL,
        "  green: Green\n  amber: Amber\n",
        "  green: Amber\n",
        Fault("GT-FRAMEWORK-020", 15, 10),
    ),
    swap(
        "a word for a status that is none",
        COUNCIL,
        "  red: Red\n",
        "  crimson: Red\n",
        Fault("GT-FILES-006", 17, 12),
    ),
    swap(
        "status words in a list",
        COUNCIL,
        "  green: Green\n  amber: Amber\n  red: Red\n  grey: Not rated\n",
        "  - Green\n",
        Fault("GT-FILES-013", 15, 3),
    ),
    swap(
        "a licence that is nowhere",
        COUNCIL,
        LICENCE,
        "see our website",
        Fault("GT-FRAMEWORK-021", 21, 12),
    ),
    swap(
        "a licence without a name",
        COUNCIL,
        "  name: Open Government Licence v3.0\n",
        "",
        Fault("GT-FILES-005", 20, 3),
    ),
    swap(
        "a share of tolerance below zero",
        COUNCIL,
        "language: en-GB\n",
        "language: en-GB\ntolerance_percent: -5\n",
        Fault("GT-FRAMEWORK-011", 6, 20),
    ),
    swap(
        "the council's rule against nothing",
        COUNCIL,
        RULE,
        "  - when: at_least\n    indicator: RECYCLING\n    status: green\n" + RULE,
        Fault("GT-FRAMEWORK-033", 11, 16),
    ),
    swap(
        "a number for a condition that has none",
        COUNCIL,
        RULE,
        RULE + "    value: 5\n",
        Fault("GT-FRAMEWORK-019", 11, 12),
    ),
    # The plan.
    whole("a plan that is no plan", PLAN, "- title: Saltmere\n", Fault("GT-FILES-013", 1)),
    swap(
        "a plan without a title",
        PLAN,
        "title: Saltmere 2023 to 2027\n",
        "",
        Fault("GT-FILES-005", 1),
    ),
    swap(
        "a plan that ends before it starts",
        PLAN,
        "ends_on: 2027-03-31",
        "ends_on: 2022-03-31",
        Fault("GT-FRAMEWORK-016", 3, 10),
    ),
    swap(
        "a priority twice",
        PLAN,
        "code: homes",
        "code: clean",
        Fault("GT-FRAMEWORK-018", 7, 11),
    ),
    swap(
        "a theme with a space in its code",
        PLAN,
        "code: streets",
        "code: our streets",
        Fault("GT-FRAMEWORK-029", 11, 11),
    ),
    # The parts.
    swap(
        "a portfolio that ends before it starts",
        ORGANISATION,
        "    ends_on: 2024-05-08\n",
        "    starts_on: 2024-05-09\n    ends_on: 2024-05-08\n",
        Fault("GT-FRAMEWORK-016", 16, 14),
    ),
    swap(
        "a portfolio of an unknown service",
        ORGANISATION,
        "services: [housing, contact]",
        "services: [housing, contacts]",
        Fault("GT-FRAMEWORK-017", 10, 25),
    ),
    swap(
        "a portfolio of one service twice",
        ORGANISATION,
        "services: [housing, contact]",
        "services: [housing, housing]",
        Fault("GT-FRAMEWORK-030", 10, 25),
    ),
    swap(
        "a portfolio nobody holds",
        ORGANISATION,
        "    holder: Portfolio Holder for Environment\n",
        "",
        Fault("GT-FILES-005", 11, 5),
    ),
    swap(
        "a service of an unknown directorate",
        SERVICES,
        "    title: Housing\n",
        "    title: Housing\n    directorate: people\n",
        Fault("GT-FRAMEWORK-017", 7, 18),
    ),
    swap(
        "a service with a semicolon in its code",
        SERVICES,
        "code: environment",
        "code: environment;waste",
        Fault("GT-FRAMEWORK-029", 2, 11),
    ),
    swap(
        "a body twice",
        ORGANISATION,
        "code: board",
        "code: council",
        Fault("GT-FRAMEWORK-018", 25, 11),
    ),
    swap(
        "a body of no kind",
        ORGANISATION,
        "kind: scrutiny",
        "kind: overview",
        Fault("GT-FILES-011", 19, 11),
    ),
    swap(
        "a meeting on no day",
        ORGANISATION,
        "[2023-08-15, 2023-11-14]",
        "[2023-08-15, 14 November]",
        Fault("GT-FILES-008", 20, 28),
    ),
    swap(
        "more clear days than there are",
        ORGANISATION,
        "clear_days: 3",
        "clear_days: 90",
        Fault("GT-FRAMEWORK-031", 29, 17),
    ),
    swap(
        "a part of a kind that is not known",
        ORGANISATION,
        "bodies:\n",
        "committees:\n",
        Fault("GT-FILES-006", 17, 3),
    ),
)
