"""The line that tells whoever opens a paper that it is not for everybody.

In: the setting of a paper. Out: the line, or nothing where the public may read the paper. Part I
and Part II have files of one name, and only what they say tells them apart.
"""

from collections.abc import Iterator

from golden_thread.document import Block, Paragraph, Text
from golden_thread.framework import Audience
from golden_thread.items import Exemption
from golden_thread.publishing.picking.measures import items_of
from golden_thread.publishing.picking.picks import Setting

_MARKINGS = {
    Audience.MEMBERS: "For Members only: not for publication.",
    Audience.OFFICERS: "For officers only: not for publication.",
    Audience.EXEMPT: "Part II: not for publication",
}


def marking(setting: Setting) -> str:
    """The line; empty for a public paper."""
    words = _MARKINGS.get(setting.edition.audience, "")
    if not setting.edition.is_part_two:
        return words
    paragraphs = tuple(dict.fromkeys(each.paragraph for each in exemptions_of(setting)))
    noun = "paragraph" if len(paragraphs) == 1 else "paragraphs"
    return f"{words} ({noun} {' and '.join(paragraphs)})."


def marked_subtitle(setting: Setting) -> str:
    """The line before the paper's own, so that it stands under the title and over the contents."""
    return "\n".join(
        words for words in (marking(setting), setting.edition.layout.subtitle) if words
    )


def marking_blocks(setting: Setting) -> Iterator[Block]:
    """The line as a paragraph, for the first slide."""
    words = marking(setting)
    if words:
        yield Paragraph((Text(words, strong=True),))


def exemptions_of(setting: Setting) -> tuple[Exemption, ...]:
    """Why the exempt items that the paper prints are exempt."""
    return tuple(item.exemption for item in items_of(setting) if item.exemption is not None)
