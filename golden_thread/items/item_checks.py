"""What cannot be true of an item.

In: an item, its entry, and the framework that it names parts of. Out: faults, noted at the entry.
"""

import re

from golden_thread.files import Entry
from golden_thread.framework import Audience, Framework
from golden_thread.framework.parts_file import known_codes
from golden_thread.items.exempt_paragraphs import paragraphs_of
from golden_thread.items.item import Item, ItemKind, ItemStatus

# What can be read at a glance on a slide from the back of a room (practice of the papers here).
MOST_WORDS = 25
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
NEEDS_REASON = (ItemStatus.LATE, ItemStatus.DROPPED)


def check_item(item: Item, entry: Entry, framework: Framework) -> None:
    """Note what in one item cannot stand, whatever the others say."""
    if item.code and not CODE.fullmatch(item.code):
        message = f"“{item.code}” is not a code: small letters, digits and hyphens."
        entry.note("GT-ITEMS-002", message, "code")
    words = len(item.headline.split())
    if words > MOST_WORDS:
        message = f"The headline has {words} words; at most {MOST_WORDS} fit as a bullet."
        entry.note("GT-ITEMS-001", message, "headline")
    _check_names(entry, framework)
    _check_decision(item, entry, framework)
    _check_exemption(item, entry, framework)
    _check_days(item, entry)
    if item.status in NEEDS_REASON and not item.reason and not entry.faulty & {"status", "reason"}:
        message = f"What is {item.status.value} needs “reason”: why."
        entry.note("GT-ITEMS-011", message, "status")
    if item.cause and not item.indicators:
        message = "A cause is printed beside the figure it answers for: name it in “indicators”."
        entry.note("GT-ITEMS-015", message, "cause")


def _check_names(entry: Entry, framework: Framework) -> None:
    organisation, plan = framework.organisation, framework.plan
    known = (
        ("service", framework.services, "service"),
        ("services", framework.services, "service"),
        ("portfolio", organisation.portfolios, "portfolio"),
        ("priorities", plan.priorities, "priority"),
        ("themes", plan.themes, "theme"),
        ("indicators", framework.indicators, "indicator"),
    )
    for name, parts, what in known:
        if name not in entry.faulty:
            known_codes(entry, name, parts, what, problem="GT-ITEMS-004")


def _check_decision(item: Item, entry: Entry, framework: Framework) -> None:
    if item.kind is ItemKind.DECISION and not entry.has("decided") and "kind" not in entry.faulty:
        message = "A decision needs “decided”: the body and the day."
        entry.note("GT-ITEMS-005", message, "kind")
    group = entry.entry("decided")
    # A name of a body outside the framework is words; what looks like a code must be one.
    if group is not None and item.decided and CODE.fullmatch(item.decided.body):
        known_codes(group, "body", framework.organisation.bodies, "body", problem="GT-ITEMS-004")
        entry.sound = entry.sound and group.sound


def _check_exemption(item: Item, entry: Entry, framework: Framework) -> None:
    if entry.faulty & {"audience", "exempt"}:
        return
    group = entry.entry("exempt")
    if (item.audience is Audience.EXEMPT) != (group is not None):
        message = "“audience: exempt” and the group “exempt” go together; here is one of the two."
        entry.note("GT-ITEMS-007", message, "audience" if group is None else "exempt")
    if group is None or item.exemption is None or not item.exemption.paragraph:
        return
    there = paragraphs_of(framework.council.nation, item.period.ends_on)
    numbers = [each.paragraph for each in there]
    if numbers and item.exemption.paragraph not in numbers:
        message = f"“{item.exemption.paragraph}” is not one of the paragraphs {', '.join(numbers)}."
        group.note("GT-ITEMS-008", message, "paragraph")
        entry.sound = False


def _check_days(item: Item, entry: Entry) -> None:
    if item.due_on and "period" not in entry.faulty and item.due_on < item.period.starts_on:
        message = f"It falls due on {item.due_on}, before {item.period.key} begins."
        entry.note("GT-ITEMS-009", message, "due_on")
    if item.until and "happened_on" not in entry.faulty:
        if item.happened_on is None:
            entry.note("GT-ITEMS-010", "“until” needs “happened_on”, its first day.", "until")
        elif item.until < item.happened_on:
            message = f"It goes on until {item.until}, before {item.happened_on}."
            entry.note("GT-ITEMS-010", message, "until")
