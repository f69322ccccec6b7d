"""Items as they stand in a paper: bullets, paragraphs or a table.

In: items in order, and how each is told. Out: document blocks, not yet numbered. The headline is
the bullet, the detail the paragraph; nothing of an item is printed that is not one of its words
for readers: not its note, its source or its cause.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile

from golden_thread.document import (
    Alignment,
    Block,
    Bullets,
    Cell,
    Inline,
    Link,
    Paragraph,
    Picture,
    Row,
    Table,
    Text,
)
from golden_thread.items import Item, ItemList
from golden_thread.narrative import Telling, read_commentary, resolve
from golden_thread.problems import Problem
from golden_thread.publishing.layouts.pick_layout import Manner
from golden_thread.publishing.parts.item_words import decision_words, status_words_of, when_words

Tell = Callable[[Item], Telling]
MORE = "More: "


def item_blocks(
    items: Sequence[Item], manner: Manner, tell: Tell, problems: list[Problem]
) -> tuple[Block, ...]:
    """The items in this manner; one slide an item is for a deck to make."""
    if manner is Manner.TABLE:
        return (_table(items, tell, problems),) if items else ()
    ways = {Manner.PARAGRAPHS: _paragraphs, Manner.BOTH: _both}
    way = ways.get(manner, _bullet)
    blocks = [block for item in items for block in way(item, tell(item), problems)]
    return tuple(joined_lists(blocks))


def headline(item: Item, telling: Telling, problems: list[Problem]) -> tuple[Inline, ...]:
    """The headline with its figures."""
    return resolve(Text(item.headline), telling, item.place, problems)


def detail_blocks(item: Item, telling: Telling, problems: list[Problem]) -> tuple[Block, ...]:
    """The detail, the decision, the list and the links of an item; nothing where it has none."""
    blocks: list[Block] = []
    if item.detail is not None:
        blocks += read_commentary(item.detail, telling, problems)
    if item.decided is not None:
        blocks.append(Paragraph((Text(decision_words(item.decided, telling.framework)),)))
    if item.listed is not None:
        blocks.append(_listed(item.listed, item))
    if item.links:
        blocks.append(Paragraph((Text(MORE), *_links(item))))
    return tuple(blocks)


def picture_of(item: Item) -> Picture | None:
    """The picture of an item as a block, with its rights under it."""
    shown = item.picture
    if shown is None:
        return None
    return Picture(shown.content, shown.media_type, shown.alternative, rights=shown.rights)


def _paragraphs(item: Item, telling: Telling, problems: list[Problem]) -> Iterator[Block]:
    if item.detail is None:
        yield Paragraph(_sentence(headline(item, telling, problems)))
    yield from detail_blocks(item, telling, problems)
    picture = picture_of(item)
    if picture is not None:
        yield picture


def _both(item: Item, telling: Telling, problems: list[Problem]) -> Iterator[Block]:
    """A bullet of headline and detail, each paragraph on a line of its own; lists follow it."""
    words = headline(item, telling, problems)
    yield from point_blocks(words, detail_blocks(item, telling, problems))
    picture = picture_of(item)
    if picture is not None:
        yield picture


def point_blocks(words: tuple[Inline, ...], said: Sequence[Block]) -> Iterator[Block]:
    """A point as a bullet with what is said of it, of which all but paragraphs follows the bullet.

    A point of which nothing is said is the whole bullet, and is not set apart from it.
    """
    if said:
        words = tuple(_strong(inline) for inline in _sentence(words))
    lines = tuple(takewhile(lambda block: isinstance(block, Paragraph), said))
    yield Bullets(((*words, *_lines(lines)),))
    yield from said[len(lines) :]


def _lines(paragraphs: Sequence[Block]) -> Iterator[Inline]:
    """The paragraphs within one bullet: the first goes on where the headline ends."""
    for place, each in enumerate(paragraphs):
        if isinstance(each, Paragraph):
            yield Text("\n" if place else " ")
            yield from each.inlines


def _bullet(item: Item, telling: Telling, problems: list[Problem]) -> Iterator[Block]:
    links = (Text(" – "), *_links(item)) if item.links else ()
    yield Bullets(((*headline(item, telling, problems), *links),))
    if item.listed is not None:
        yield _listed(item.listed, item)


def joined_lists(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, lists of dots that follow each other made one."""
    waiting: Bullets | None = None
    for block in blocks:
        if isinstance(block, Bullets) and not block.ordered:
            waiting = Bullets((*(waiting.items if waiting else ()), *block.items))
            continue
        if waiting is not None:
            yield waiting
            waiting = None
        yield block
    if waiting is not None:
        yield waiting


def _listed(listed: ItemList, item: Item) -> Block:
    if not listed.is_ranked:
        return Bullets(tuple((Text(entry.text),) for entry in listed.entries))
    counted = listed.counted[:1].upper() + listed.counted[1:]
    header = Row(
        (
            Cell((Text("Rank"),), Alignment.RIGHT),
            Cell((Text("Which"),)),
            _number(counted or "Number"),
        )
    )
    rows = tuple(
        Row((_number(str(place)), Cell((Text(entry.text),)), _number(f"{entry.value:,f}")))
        for place, entry in enumerate(listed.entries, 1)
        if entry.value is not None
    )
    return Table(header, rows, (Text(item.headline),), (0.12, 0.66, 0.22))


def _links(item: Item) -> tuple[Inline, ...]:
    words: list[Inline] = []
    for link in item.links:
        words += [Text(", "), Link(link.text, link.address)]
    return tuple(words[1:])


def _table(items: Sequence[Item], tell: Tell, problems: list[Problem]) -> Table:
    """A table of items: what, when, by whom, how far; a column empty in every row is left out."""
    rows = [
        (
            headline(item, tell(item), problems),
            (Text(when_words(item)),),
            (Text(item.owner),),
            (Text(status_words_of(item)),),
        )
        for item in items
    ]
    headings = ("Item", "When", "Owner", "How far")
    kept = [place for place in range(len(headings)) if any(_says(row[place]) for row in rows)]
    return Table(
        Row(tuple(Cell((Text(headings[place]),)) for place in kept)),
        tuple(Row(tuple(Cell(row[place]) for place in kept)) for row in rows),
    )


def _says(inlines: tuple[Inline, ...]) -> bool:
    return any(inline.text for inline in inlines)


def _number(words: str) -> Cell:
    return Cell((Text(words),), Alignment.RIGHT)


def _strong(inline: Inline) -> Inline:
    return Text(inline.text, strong=True) if isinstance(inline, Text) else inline


def _sentence(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """The headline as a sentence of its own."""
    ends = inlines[-1].text[-1:] if inlines else ""
    return inlines if ends in ".!?" else (*inlines, Text("."))
