"""One item as typed. In: its entry, and the folder. Out: the item; its faults are noted there."""

from datetime import date
from pathlib import Path

from golden_thread.files import Entry
from golden_thread.framework import Audience
from golden_thread.items.item import Item, ItemKind, ItemStatus
from golden_thread.items.part_entries import (
    read_decided,
    read_exemption,
    read_item_picture,
    read_links,
    read_list,
)
from golden_thread.periods import Period, parse_key

# A stand-in for a period that could not be read; never seen, because its item is dropped.
NO_PERIOD = parse_key("1900-01-01")


def read_item(entry: Entry, root: Path) -> Item:
    """The item; where its entry is not sound it must be dropped."""
    kind = entry.choice("kind", ItemKind)
    due_on = entry.date("due_on")
    return Item(
        code=entry.text("code"),
        kind=kind,
        headline=entry.text("headline"),
        detail=entry.markdown("detail"),
        period=_period(entry),
        status=entry.choice("status", ItemStatus, _usual_status(kind, due_on)),
        audience=entry.choice("audience", Audience, Audience.PUBLIC),
        source=entry.text("source"),
        place=entry.place,
        services=_services(entry),
        portfolio=entry.text("portfolio", ""),
        priorities=entry.texts("priorities"),
        themes=entry.texts("themes"),
        project=entry.text("project", ""),
        indicators=entry.texts("indicators"),
        happened_on=entry.date("happened_on"),
        until=entry.date("until"),
        due_on=due_on,
        cause=entry.text("cause", ""),
        owner=entry.text("owner", ""),
        reason=entry.text("reason", ""),
        note=entry.text("note", ""),
        follows=entry.text("follows", ""),
        exemption=read_exemption(entry),
        decided=read_decided(entry),
        links=read_links(entry),
        picture=read_item_picture(entry, root),
        listed=read_list(entry),
    )


def _usual_status(kind: ItemKind, due_on: date | None) -> ItemStatus:
    """What is still to come is planned; anything else has been done."""
    is_ahead = due_on is not None or kind is ItemKind.COMING_NEXT
    return ItemStatus.PLANNED if is_ahead else ItemStatus.DONE


def _period(entry: Entry) -> Period:
    if not entry.has("period"):
        entry.note("GT-FILES-005", "“period” is missing or empty.", "period")
    return entry.period("period") or NO_PERIOD


def _services(entry: Entry) -> tuple[str, ...]:
    """The services: `services` in order, or the one of `service`; an item may have none."""
    one, several = entry.texts("service"), entry.texts("services")
    if one and several:
        entry.note("GT-ITEMS-014", "Name “service” or “services”, one of the two.", "services")
    return one or several
