"""A made council as large as is wanted: so many indicators, each with a figure a quarter.

In: a new folder, and how many indicators and quarters. Out: the files of a workspace there: every
figure with its target, and one report of the last quarter with an appendix of all indicators. The
same every time: the values go round and come from no chance.
"""

from pathlib import Path

from golden_thread.figures import COLUMNS
from golden_thread.periods import Period, following, parse_key, periods_between

FIRST_QUARTER = parse_key("FY2013-14-Q1")
SERVICES = 10
# Unit, polarity, roll-up and decimals, taken in turn.
KINDS = (
    ("percent", "higher", "mean", 2),
    ("count", "lower", "sum", 0),
    ("days", "lower", "mean", 1),
    ("money", "higher", "sum", 2),
)
COUNCIL = """\
name: Wharfbury
full_name: Wharfbury Borough Council
nation: england
banner: Wharfbury is made up to measure speed. There is no such council.
status_rule:
  - when: meets_target
    status: green
  - when: within_tolerance
    status: amber
  - when: otherwise
    status: red
"""
INDICATOR = """\
  - code: M{number:03}
    title: Measure {number} of service {service}
    meaning: What the service counts as its measure {number}.
    service: service-{service}
    unit: {unit}
    decimals: {decimals}
    polarity: {polarity}
    roll_up: {roll_up}
    frequency: quarter
    owner: Head of Service {service}
    source: The records of service {service}
"""
REPORT = """\
kind: report
title: Performance of the quarter
dated: {dated}
figures_as_at: {dated}T12:00:00Z
period: {period}
appendix: yes
sections:
  - heading: All services
    text: The appendix has every measure.
"""


def make_council(root: Path, indicators: int, quarters: int) -> None:
    """Write the workspace into a new folder."""
    periods = periods_between(FIRST_QUARTER, last_quarter(quarters))
    numbers = range(1, indicators + 1)
    figures = [_figure(number, at, each) for number in numbers for at, each in enumerate(periods)]
    targets = [_target(number, each) for number in numbers for each in periods]
    head = "indicator,period,target,tolerance,reason,agreed_by,agreed_on"
    _write(root, "council.yaml", COUNCIL)
    _write(root, "framework/services.yaml", "services:\n" + "".join(map(_service, range(SERVICES))))
    _write(
        root, "framework/indicators/all.yaml", "indicators:\n" + "\n".join(map(_indicator, numbers))
    )
    _write(root, "framework/targets.csv", "\n".join((head, *targets, "")))
    _write(root, "figures.csv", "\n".join((",".join(COLUMNS), *figures, "")))
    last = periods[-1]
    report = REPORT.format(dated=following(last).ends_on, period=last.key)
    _write(root, "papers/quarter.yaml", report)


def last_quarter(quarters: int) -> Period:
    """The last of so many quarters."""
    last = FIRST_QUARTER
    for _ in range(quarters - 1):
        last = following(last)
    return last


def _write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _service(number: int) -> str:
    return (
        f"  - code: service-{number}\n    title: Service {number}\n"
        f"    responsible: Head of Service {number}\n"
    )


def _indicator(number: int) -> str:
    unit, polarity, roll_up, decimals = KINDS[number % len(KINDS)]
    return INDICATOR.format(
        number=number,
        service=number % SERVICES,
        unit=unit,
        decimals=decimals,
        polarity=polarity,
        roll_up=roll_up,
    )


def _figure(number: int, at: int, period: Period) -> str:
    value = 40 + (number * 7 + at * 11) % 31
    _, _, _, decimals = KINDS[number % len(KINDS)]
    printed = f"{value}.{(number + at) % 10**decimals:0{decimals}}" if decimals else str(value)
    recorded = f"{following(period).starts_on.isoformat()}T09:00:00Z"
    cells = (
        f"M{number:03}", period.key, "", printed, "", "", "", "typed",
        f"Head of Service {number % SERVICES}", "", "", "", "", "1", recorded, "", "",
    )  # fmt: skip
    return ",".join(cells)


def _target(number: int, period: Period) -> str:
    return f"M{number:03},{period.key},55,5,The plan of the service,Cabinet,2013-03-14"
