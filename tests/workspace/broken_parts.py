"""The council's plan, its parts and the ways of its house, at fault."""

from tests.workspace.breaking import Fault, swap

COUNCIL, SERVICES = "council.yaml", "framework/services.yaml"
PLAN, ORGANISATION = "framework/plan.yaml", "framework/organisation.yaml"

BROKEN = (
    swap(
        "a portfolio that ends before it starts",
        ORGANISATION,
        "    ends_on: 2024-05-08\n",
        "    starts_on: 2024-05-09\n    ends_on: 2024-05-08\n",
        Fault("GT-FRAMEWORK-016", 16),
    ),
    swap(
        "a service of no portfolio's",
        ORGANISATION,
        "services: [housing, contact]",
        "services: [housing, contacts]",
        Fault("GT-FRAMEWORK-017", 10),
    ),
    swap(
        "a body twice",
        ORGANISATION,
        "code: board",
        "code: council",
        Fault("GT-FRAMEWORK-018", 25),
    ),
    swap(
        "one word for two statuses",
        COUNCIL,
        "amber: Amber",
        "amber: green",
        Fault("GT-FRAMEWORK-020", 16),
    ),
    swap(
        "a licence that is nowhere",
        COUNCIL,
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        "see our website",
        Fault("GT-FRAMEWORK-021", 21),
    ),
)
