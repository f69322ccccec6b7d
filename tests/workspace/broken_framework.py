"""Definitions that can be read and cannot stand."""

from tests.workspace.breaking import Fault, swap, whole

COUNCIL, SERVICES = "council.yaml", "framework/services.yaml"
WASTE, PEOPLE = "framework/indicators/environment.yaml", "framework/indicators/people.yaml"
TARGETS = "framework/targets.csv"

RULE = "  - when: otherwise\n    status: red\n"
LATE_SERVICE = "  - code: contact\n    title: Customer Contact\n"

BROKEN = (
    swap("no last resort", COUNCIL, RULE, "", Fault("GT-FRAMEWORK-002", 10, 11)),
    swap(
        "a condition twice",
        COUNCIL,
        "when: within_tolerance",
        "when: meets_target",
        Fault("GT-FRAMEWORK-002", 10, 11),
    ),
    swap(
        "otherwise before the end",
        COUNCIL,
        RULE,
        RULE + "  - when: within_tolerance\n    status: green\n",
        Fault("GT-FRAMEWORK-002", 12, 11),
        Fault("GT-FRAMEWORK-002", 14, 11),
    ),
    swap("a status unknown", COUNCIL, "status: amber", "status: yellow", Fault("GT-FILES-011", 11)),
    swap(
        "no rule",
        COUNCIL,
        "status_rule:\n  - when: meets_target\n    status: green\n"
        "  - when: within_tolerance\n    status: amber\n" + RULE,
        "",
        Fault("GT-FILES-005", 2),
    ),
    swap(
        "a service twice",
        SERVICES,
        LATE_SERVICE,
        LATE_SERVICE.replace("contact", "housing"),
        Fault("GT-FRAMEWORK-003", 8),
    ),
    swap(
        "a service without a title",
        SERVICES,
        LATE_SERVICE,
        "  - code: contact\n",
        Fault("GT-FILES-005", 8),
    ),
    swap(
        "a code in small letters",
        PEOPLE,
        "code: CALLS",
        "code: calls",
        Fault("GT-FRAMEWORK-004", 46),
    ),
    swap(
        "a service unknown",
        PEOPLE,
        "service: contact\n    unit: count",
        "service: contacts\n    unit: count",
        Fault("GT-FRAMEWORK-005", 49),
    ),
    swap("seven decimals", WASTE, "decimals: 1", "decimals: 7", Fault("GT-FRAMEWORK-006", 7)),
    swap(
        "a band below zero",
        WASTE,
        "no_real_change: 0.1",
        "no_real_change: -0.1",
        Fault("GT-FRAMEWORK-007", 12),
    ),
    swap(
        "a title of another",
        PEOPLE,
        "title: Calls answered",
        "title: Average Wait of a Caller",
        Fault("GT-FRAMEWORK-008", 46),
    ),
    swap(
        "an alias of another file",
        PEOPLE,
        "title: Calls answered",
        "title: Recycling rate",
        Fault("GT-FRAMEWORK-008", 46),
    ),
    swap("a code twice", PEOPLE, "code: CALLS", "code: CALL-WAIT", Fault("GT-FRAMEWORK-008", 46)),
    whole(
        "no indicators in a file",
        "framework/indicators/more.yaml",
        "indicators: []\n",
        Fault("GT-FILES-005", 1),
    ),
    swap(
        "a target twice",
        TARGETS,
        "RECYCLED,FY2023-24-Q1",
        "RECYCLED,FY2023-24-Q2",
        Fault("GT-FRAMEWORK-009", 3),
    ),
    swap(
        "a target of nothing", TARGETS, "MISSED-BINS", "MISSED-BIN", Fault("GT-FRAMEWORK-010", 4, 1)
    ),
    swap(
        "a tolerance below zero",
        TARGETS,
        ",28.0,3.5,",
        ",28.0,-3.5,",
        Fault("GT-FRAMEWORK-011", 5, 4),
    ),
    swap(
        "a target for a month of a quarterly figure",
        TARGETS,
        "MISSED-BINS,FY2023-24-Q2",
        "MISSED-BINS,2023-09",
        Fault("GT-FRAMEWORK-012", 4, 2),
    ),
    swap(
        "a target for the year of a quarterly figure",
        TARGETS,
        "MISSED-BINS,FY2023-24-Q2",
        "MISSED-BINS,FY2023-24",
        Fault("GT-FRAMEWORK-012", 4, 2),
    ),
    swap(
        "a target finer than its figures",
        TARGETS,
        ",28.0,3.5,",
        ",28.05,3.5,",
        Fault("GT-FRAMEWORK-013", 5, 3),
    ),
    swap(
        "a target for what is only monitored",
        TARGETS,
        "MISSED-BINS,FY2023-24-Q2,250",
        "PARK-VISITS,FY2023-24-Q2,250",
        Fault("GT-FRAMEWORK-014", 4, 1),
    ),
    swap(
        "a target of more than all",
        TARGETS,
        "RECYCLED,FY2023-24-Q2,48",
        "RECYCLED,FY2023-24-Q2,480",
        Fault("GT-FRAMEWORK-015", 3, 3),
    ),
    swap(
        "pounds to one place",
        PEOPLE,
        "unit: money\n    decimals: 0",
        "unit: money\n    decimals: 1",
        Fault("GT-FRAMEWORK-006", 18),
    ),
    swap(
        "a target nobody agreed",
        TARGETS,
        "The customer promise,Cabinet",
        "The customer promise,",
        Fault("GT-FILES-005", 7, 6),
    ),
)
