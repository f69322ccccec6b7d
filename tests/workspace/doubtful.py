"""Definitions that may be meant and seldom are: each is told, and nothing stops."""

from tests.workspace.breaking import Fault, swap

SERVICES, ORGANISATION = "framework/services.yaml", "framework/organisation.yaml"
WHOLE, TARGETS = "framework/indicators/whole.yaml", "framework/targets.csv"
OWN_RULE = """\
    status_rule:
      - when: at_most
        indicator: {other}
        status: green
      - when: otherwise
        status: red
"""

DOUBTFUL = (
    swap(
        "a paper for a day on which its committee does not meet",
        "papers/whole.yaml",
        "    on: 2023-11-14\n",
        "    on: 2023-11-15\n",
        Fault("GT-PUBLISHING-028", 13, 9),
        # The paper is then dated the day before a meeting, which is too late.
        Fault("GT-PUBLISHING-034", 13, 9),
    ),
    swap(
        "a meeting on a Saturday",
        ORGANISATION,
        "[2023-08-15, 2023-11-14]",
        "[2023-08-19, 2023-11-14]",
        Fault("GT-FRAMEWORK-032", 20, 16),
    ),
    swap(
        "a meeting on a Sunday",
        ORGANISATION,
        "[2023-09-26, 2023-11-28]",
        "[2023-09-26, 2023-11-26]",
        Fault("GT-FRAMEWORK-032", 24, 28),
        Fault("GT-PUBLISHING-028", 11, file="papers/autumn-note.yaml"),
        Fault("GT-PUBLISHING-028", 16, file="papers/whole.yaml"),
    ),
    swap(
        "a meeting twice",
        ORGANISATION,
        "[2023-08-15, 2023-11-14]",
        "[2023-08-15, 2023-11-14, 2023-08-15]",
        Fault("GT-FRAMEWORK-032", 20, 40),
    ),
    swap(
        "a meeting of a body that is gone",
        ORGANISATION,
        "    publishes: no\n",
        "    publishes: no\n    ends_on: 2023-10-31\n    meets_on: 2023-11-07\n",
        Fault("GT-FRAMEWORK-032", 30, 15),
    ),
    swap(
        "a rule against another unit",
        WHOLE,
        "    counted_one: degree\n",
        "    counted_one: degree\n" + OWN_RULE.format(other="RELET-DAYS"),
        Fault("GT-FRAMEWORK-034", 96, 20),
    ),
    swap(
        "a rule against another frequency",
        "framework/indicators/environment.yaml",
        "    counted: collections\n",
        "    counted: collections\n" + OWN_RULE.format(other="CALLS"),
        Fault("GT-FRAMEWORK-034", 29, 20),
    ),
    swap(
        "a rule against itself",
        WHOLE,
        "    counted_one: degree\n",
        "    counted_one: degree\n" + OWN_RULE.format(other="ROOM-WARMTH"),
        Fault("GT-FRAMEWORK-034", 96, 20),
    ),
    swap(
        "a rule of what is only monitored",
        WHOLE,
        "    polarity: none\n",
        "    polarity: none\n"
        + OWN_RULE.format(other="MISSED-RATE").replace("at_most", "at_least"),
        Fault("GT-FRAMEWORK-034", 51, 20),
        Fault("GT-FRAMEWORK-035", 50, 7),
    ),
    swap(
        "a value typed over one that was printed",
        "figures.csv",
        "TENANTS-HEARD,FY2023-24-Q1,,64,",
        "TENANTS-HEARD,FY2023-24-Q1,,58,",
        Fault("GT-FIGURES-012", 20, 7),
    ),
    swap(
        "a target agreed when all was over",
        TARGETS,
        "Advice of the health board,Cabinet,2023-03-14",
        "Advice of the health board,Cabinet,2023-10-01",
        Fault("GT-FRAMEWORK-037", 11, 7),
    ),
    swap(
        "a target of a service that has ended",
        SERVICES,
        "    title: Customer Contact\n",
        "    title: Customer Contact\n    ends_on: 2023-08-31\n",
        Fault("GT-FRAMEWORK-038", 7, 2, file=TARGETS),
    ),
    swap(
        "a target of a service that has not begun",
        SERVICES,
        "    title: Customer Contact\n",
        "    title: Customer Contact\n    starts_on: 2023-10-01\n",
        Fault("GT-FRAMEWORK-038", 7, 2, file=TARGETS),
    ),
)
