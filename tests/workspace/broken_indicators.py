"""Indicators whose keys cannot be true together."""

from tests.workspace.breaking import Fault, swap

WHOLE = "framework/indicators/whole.yaml"

BROKEN = (
    swap(
        "a share without its per cent",
        WHOLE,
        "        percent: 5\n",
        "",
        Fault("GT-FRAMEWORK-019", 33),
    ),
    swap(
        "both service and services",
        WHOLE,
        "    services: [environment, contact]\n",
        "    service: environment\n    services: [environment, contact]\n",
        Fault("GT-FRAMEWORK-022", 7),
    ),
    swap(
        "versions out of order",
        WHOLE,
        "starts_on: 2023-04-01",
        "starts_on: 2020-04-01",
        Fault("GT-FRAMEWORK-023", 28),
    ),
    swap(
        "an indicator that is exempt",
        WHOLE,
        "audience: public",
        "audience: exempt",
        Fault("GT-FRAMEWORK-024", 18),
    ),
    swap(
        "yes and no added up",
        WHOLE,
        "roll_up: latest",
        "roll_up: sum",
        Fault("GT-FRAMEWORK-025", 60),
    ),
    swap(
        "a rate for each of nothing",
        WHOLE,
        "    per: 100000\n",
        "",
        Fault("GT-FRAMEWORK-026", 3),
    ),
)
