"""What a made-up council could measure: names, units and which way is good, by service.

In: nothing. Out: plain values from which a council is drawn by chance.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure before it has figures. `usual` is about where its figures lie."""

    title: str
    unit: str
    polarity: str
    usual: int
    decimals: int = 0
    more: str = ""


SERVICES = {
    "Housing": (
        Measure("Repairs completed on time", "percent", "higher", 88, 1),
        Measure("Tenant satisfaction with repairs", "percent", "higher", 79, 1),
        Measure("Average time to relet a home", "days", "lower", 27, 1),
        Measure("Households in temporary accommodation", "count", "lower", 140),
        Measure("Rent arrears of current tenants", "money", "lower", 1_240_000),
        Measure("Homes with a valid gas safety certificate", "percent", "higher", 96, 1),
        Measure("Homeless applications decided in time", "percent", "higher", 66, 1),
    ),
    "Waste and recycling": (
        Measure("Household waste recycled", "percent", "higher", 48, 1),
        Measure("Missed bin collections", "count", "lower", 320),
        Measure("Fly-tipping incidents reported", "count", "lower", 410),
        Measure("Garden waste subscribers", "count", "higher", 12_400),
        Measure("Residual waste collected", "quantity", "lower", 4_650, 1, "tonnes"),
        Measure("Average time to clear fly-tips", "days", "lower", 4, 1),
    ),
    "Customer services": (
        Measure("Calls answered", "percent", "higher", 91, 1),
        Measure("Average call waiting time", "seconds", "lower", 210),
        Measure("Complaints received", "count", "lower", 96),
        Measure("Complaints answered on time", "percent", "higher", 84, 1),
        Measure("Online forms submitted", "count", "higher", 8_700),
        Measure("Average wait for a callback", "hours", "lower", 9, 1),
    ),
    "Planning": (
        Measure("Major applications decided in time", "percent", "higher", 83, 1),
        Measure("Householder applications decided in time", "percent", "higher", 90, 1),
        Measure("Planning fee income", "money", "higher", 214_000),
        Measure("Average time to validate an application", "working_days", "lower", 6, 1),
        Measure("Enforcement cases open", "count", "lower", 175),
        Measure("Appeals dismissed", "percent", "higher", 68, 1),
    ),
    "Revenues and benefits": (
        Measure("Council tax collected", "percent", "higher", 57, 1),
        Measure("Business rates collected", "percent", "higher", 55, 1),
        Measure("Time to process new benefit claims", "days", "lower", 21, 1),
        Measure("Benefit overpayments recovered", "money", "higher", 86_500),
        Measure("Direct debit take-up", "percent", "higher", 74, 1),
    ),
    "People": (
        Measure("Working days lost to sickness", "working_days", "lower", 8, 1),
        Measure("Staff turnover", "percent", "lower", 12, 1),
        Measure("Vacancies unfilled", "count", "lower", 38),
        Measure("Agency staff spend", "money", "lower", 312_000),
        Measure("Appraisals completed", "percent", "higher", 87, 1),
    ),
    "Leisure and community": (
        Measure("Leisure centre visits", "count", "higher", 94_000),
        Measure("Swimming lesson places filled", "percent", "higher", 81, 1),
        Measure("Library loans", "count", "higher", 31_500),
        Measure("Museum income", "money", "higher", 42_000),
        Measure("Anti-social behaviour reports", "rate", "lower", 14, 1, "1000"),
        Measure("Community grants awarded", "count", "higher", 24),
    ),
}
AREAS = (
    "Northgate",
    "Castle Hill",
    "Riverside",
    "Millbrook",
    "Oakfield",
    "Quayside",
    "Priory Park",
)
NAMES = ("Wharfbury", "Aldermere", "Thornwick", "Penhallow", "Stokebridge", "Marlingford")
