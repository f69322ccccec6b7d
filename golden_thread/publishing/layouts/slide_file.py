"""What only a slide has, as typed: notes, a picture, links, a background.

In: the entry of a slide and the folder its pictures are in. Out: its look, with a Problem for each
picture that is not there.
"""

from decimal import Decimal
from pathlib import Path

from golden_thread.files import Entry, read_picture
from golden_thread.items import ItemPicture
from golden_thread.items.part_entries import read_item_picture, read_links
from golden_thread.publishing.layouts.section_layout import SlideLook

STRENGTH = Decimal("0.2")


def read_look(entry: Entry, root: Path) -> SlideLook:
    """The look of a slide; where nothing is typed it is plain."""
    background = entry.entry("background")
    strength = (background.decimal("strength") if background else None) or STRENGTH
    if background is not None and not 0 < strength <= 1:
        message = "The strength of a background is above 0 and at most 1."
        background.note("GT-PUBLISHING-018", message, "strength")
    look = SlideLook(
        notes=entry.markdown("notes"),
        opens_section=entry.yes("opens_section"),
        background=_background(background, root) if background else None,
        strength=float(strength),
        picture=read_item_picture(entry, root),
        links=tuple((each.text, each.address) for each in read_links(entry)),
    )
    if background is not None:
        background.refuse_others()
        entry.sound = entry.sound and background.sound
    return look


def _background(group: Entry, root: Path) -> ItemPicture | None:
    """The picture behind a slide: it says nothing, so that it has no words but whose it is."""
    found, rights = read_picture(root, group, "file"), group.text("rights", "")
    if found is None:
        return None
    return ItemPicture(found.name, "", rights, found.content, found.media_type)
