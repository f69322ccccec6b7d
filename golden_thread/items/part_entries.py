"""What an item may have beside its words, as typed.

In: the item's entry, and the folder where pictures lie. Out: the parts; faults are noted there.
"""

from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from golden_thread.files import Entry, Sequence, read_picture
from golden_thread.items.item_parts import (
    Decided,
    Exemption,
    ItemLink,
    ItemList,
    ItemPicture,
    Listed,
)

Part = TypeVar("Part")

ADDRESSES = ("https://", "http://", "mailto:")


def read_exemption(entry: Entry) -> Exemption | None:
    """Why it is exempt, or None where nothing is typed."""
    group = entry.entry("exempt")
    if group is None:
        return None
    exemption = Exemption(
        group.text("title"),
        group.text("paragraph"),
        group.text("reason"),
        group.date("review_on"),
    )
    return _closed(group, entry, exemption)


def read_decided(entry: Entry) -> Decided | None:
    """Who decided and when, or None where nothing is typed."""
    group = entry.entry("decided")
    if group is None:
        return None
    decided = Decided(
        group.text("body"),
        group.needed_date("on"),
        group.text("minute", ""),
        group.date("call_in_ends_on"),
    )
    ends_on = decided.call_in_ends_on
    if "on" not in group.faulty and ends_on is not None and ends_on < decided.on:
        message = f"Call-in ends on {ends_on}, before the decision of {decided.on}."
        group.note("GT-ITEMS-006", message, "call_in_ends_on")
    return _closed(group, entry, decided)


def read_links(entry: Entry) -> tuple[ItemLink, ...]:
    """The links in order."""
    links = []
    for group in entry.entries("links"):
        link = ItemLink(group.text("text"), group.text("address"))
        if link.address and not link.address.startswith(ADDRESSES):
            message = f"“{link.address}” is no address on the web and none of an e-mail."
            group.note("GT-ITEMS-016", message, "address")
        links.append(_closed(group, entry, link))
    return tuple(links)


def read_item_picture(entry: Entry, root: Path) -> ItemPicture | None:
    """The picture with its words and rights, or None where there is none that can be had."""
    group = entry.entry("picture")
    if group is None:
        return None
    found = read_picture(root, group, "file")
    alternative, rights = group.text("alternative"), group.text("rights")
    _closed(group, entry, found)
    if found is None:
        return None
    return ItemPicture(found.name, alternative, rights, found.content, found.media_type)


def read_list(entry: Entry) -> ItemList | None:
    """The list, or None where there is none."""
    group = entry.entry("list")
    if group is None:
        return None
    is_ranked = group.yes("ranked")
    listed = ItemList(_listed(group, is_ranked=is_ranked), is_ranked, group.text("counted", ""))
    return _closed(group, entry, listed)


def _listed(group: Entry, *, is_ranked: bool) -> tuple[Listed, ...]:
    """The entries: words alone, or groups of words and a number."""
    typed = group.fields.get("entries")
    if isinstance(typed, Sequence) and any(isinstance(each, Entry) for each in typed.items):
        entries = group.entries("entries")
        read = [_one_listed(each, group) for each in entries]
    else:
        entries = ()
        read = [Listed(words) for words in group.texts("entries")]
    if not read and "entries" not in group.faulty:
        group.note("GT-FILES-005", "“entries” is missing or empty.", "entries")
    if is_ranked and group.sound:
        _check_ranking(group, entries or (group,) * len(read), read)
    return tuple(read)


def _one_listed(each: Entry, group: Entry) -> Listed:
    return _closed(each, group, Listed(each.text("text"), each.decimal("value")))


def _check_ranking(group: Entry, entries: tuple[Entry, ...], read: list[Listed]) -> None:
    """Note, at the entry, the first without a number, or the first that turns the order round."""
    values = [each.value for each in read if each.value is not None]
    for entry, each in zip(entries, read, strict=True):
        if each.value is None:
            message = f"“{each.text}” has no value, by which the list is ranked."
            entry.note("GT-ITEMS-017", message, "entries")
            group.sound = False
            return
    rises = values[0] < values[-1] if values else False
    for entry, (before, here) in zip(entries[1:], pairwise(values), strict=True):
        if before != here and (before < here) != rises:
            message = f"{here} stands after {before}: the list turns round here."
            entry.note("GT-ITEMS-018", message, "value")
            group.sound = False
            return


def _closed(group: Entry, entry: Entry, part: Part) -> Part:
    """The part, when every other key of its group is refused and its faults are the item's too."""
    group.refuse_others()
    entry.sound = entry.sound and group.sound
    return part
