"""What a section picks, as typed: items and indicators by what they belong to.

In: the entry of a section, and the framework whose codes it may name. Out: the picks, with a
Problem for each code that names nothing.
"""

from golden_thread.files import Entry
from golden_thread.framework import Framework
from golden_thread.items import ItemKind
from golden_thread.publishing.layouts.pick_layout import (
    Belonging,
    IndicatorManner,
    IndicatorsPick,
    ItemsPick,
    Manner,
    Span,
)


def read_indicators_pick(entry: Entry, framework: Framework) -> IndicatorsPick | None:
    """What stands under `indicators`, or None where nothing does."""
    group = entry.entry("indicators")
    if group is None:
        return None
    belonging = _belonging(group, framework)
    manners = group.choices("show", IndicatorManner) or (IndicatorManner.TABLE,)
    group.refuse_others()
    entry.sound = entry.sound and group.sound
    return IndicatorsPick(belonging, manners)


def read_items_picks(
    entry: Entry, framework: Framework, default: Manner, *, on_slides: bool
) -> tuple[ItemsPick, ...]:
    """What stands under `items`, in order; `default` is how they are shown if it does not say."""
    picks = []
    for group in entry.entries("items"):
        pick = ItemsPick(
            heading=group.text("heading", ""),
            kinds=group.choices("kinds", ItemKind),
            belonging=_belonging(group, framework),
            projects=group.texts("projects"),
            indicators=_codes(group, "indicators", [each.code for each in framework.indicators]),
            codes=group.texts("codes"),
            span=group.choice("window", Span, Span.THIS_PERIOD),
            since=group.date("since"),
            until=group.date("until"),
            manner=group.choice("show", Manner, default),
            place=group.place,
        )
        group.refuse_others()
        _check(group, pick, on_slides=on_slides)
        picks.append(pick)
        entry.sound = entry.sound and group.sound
    return tuple(picks)


def note_twice(entry: Entry, name: str) -> None:
    """Note each code that stands twice in the list of this name."""
    met: set[str] = set()
    for typed in entry.scalars(name):
        if typed.text in met:
            message = f"“{typed.text}” is there twice."
            entry.note("GT-PUBLISHING-026", message, name, at=typed.place)
        met.add(typed.text)


def _check(group: Entry, pick: ItemsPick, *, on_slides: bool) -> None:
    if pick.manner is Manner.SLIDES and not on_slides:
        message = "Only a deck shows an item as a slide."
        group.note("GT-PUBLISHING-014", message, "show")
    if pick.since and pick.until and pick.until < pick.since:
        message = f"“until: {pick.until}” is before “since: {pick.since}”."
        group.note("GT-PUBLISHING-015", message, "until")
    note_twice(group, "codes")
    others = {name for name in group.fields if name not in ("codes", "heading", "show")}
    if pick.codes and others:
        message = f"“codes” names items one by one, so that “{min(others)}” asks for nothing more."
        group.note("GT-PUBLISHING-016", message, "codes")


def _belonging(group: Entry, framework: Framework) -> Belonging:
    plan, organisation = framework.plan, framework.organisation
    return Belonging(
        services=_codes(group, "services", [each.code for each in framework.services]),
        portfolios=_codes(group, "portfolios", [each.code for each in organisation.portfolios]),
        priorities=_codes(group, "priorities", [each.code for each in plan.priorities]),
        themes=_codes(group, "themes", [each.code for each in plan.themes]),
    )


def _codes(group: Entry, name: str, known: list[str]) -> tuple[str, ...]:
    typed = group.texts(name)
    for code in typed:
        if code not in known:
            there = ", ".join(known) or "none is defined"
            message = f"“{name}” names “{code}”, which is not there; there is: {there}."
            group.note("GT-PUBLISHING-017", message, name)
    return typed
