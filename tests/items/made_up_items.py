"""Items made in code, and strategies that make any."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as some

from golden_thread.framework import Audience
from golden_thread.items import Exemption, Item, ItemKind, ItemStatus
from golden_thread.periods import FINANCIAL_YEAR, PeriodKind, containing, parse_key
from golden_thread.problems import Place

Q1, Q2, Q3 = (parse_key(f"FY2022-23-Q{number}") for number in (1, 2, 3))
EXEMPTION = Exemption("Sale of land", "3", "The council is in talks.")
FIRST_DAY, LAST_DAY = date(2021, 1, 1), date(2024, 12, 31)
PERIODS = tuple(
    containing(date(2021, 1, 1) + timedelta(days=40 * step), kind, FINANCIAL_YEAR)
    for step in range(36)
    for kind in (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR)
)
SERVICES_OF_ONE = ((), ("housing",), ("waste", "contact"), ("contact",))
SERVICES, PROJECTS = ("housing", "waste", "contact"), ("", "towers", "quay")


def made_item(code: str = "quay", **given: Any) -> Item:
    """A public achievement of Quarter 2 2022/23 unless told otherwise."""
    whole: dict[str, Any] = {
        "code": code,
        "kind": ItemKind.ACHIEVEMENT,
        "headline": "The quay is open again",
        "period": Q2,
        "status": ItemStatus.DONE,
        "audience": Audience.PUBLIC,
        "source": "Project file",
        "place": Place("items/made-up.yaml", 1),
    }
    return Item(**(whole | given))


def made_promise(code: str = "promise", due_on: date = date(2022, 11, 30), **given: Any) -> Item:
    """A promise of Quarter 2 2022/23 unless told otherwise."""
    whole = {"kind": ItemKind.ACTION, "status": ItemStatus.PLANNED, "due_on": due_on}
    return made_item(code, **(whole | given))


def days() -> some.SearchStrategy[date]:
    """Any day of four years."""
    return some.dates(FIRST_DAY, LAST_DAY)


@some.composite
def any_item(draw: some.DrawFn, code: str = "any") -> Item:
    """An item of any kind, period, status and audience, with or without days of its own."""
    period = draw(some.sampled_from(PERIODS))
    happened_on = draw(some.none() | days())
    audience = draw(some.sampled_from(Audience))
    return made_item(
        code,
        kind=draw(some.sampled_from(ItemKind)),
        period=period,
        status=draw(some.sampled_from(ItemStatus)),
        audience=audience,
        exemption=EXEMPTION if audience is Audience.EXEMPT else None,
        happened_on=happened_on,
        due_on=draw(some.none() | some.dates(period.starts_on, LAST_DAY + timedelta(days=400))),
        services=draw(some.sampled_from(SERVICES_OF_ONE)),
        project=draw(some.sampled_from(PROJECTS)),
        note=draw(some.sampled_from(("", "Not for print"))),
    )


def any_items() -> some.SearchStrategy[tuple[Item, ...]]:
    """Up to five items, each with a code of its own."""
    return some.integers(0, 5).flatmap(
        lambda count: some.tuples(*(any_item(f"item-{number}") for number in range(count)))
    )
