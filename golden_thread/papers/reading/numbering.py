"""Which number does Word print in front of a paragraph?

In: the numbering part, the styles and the paragraphs in their order. Out: for each paragraph its
`Mark`: the number as printed, or a bullet. Follows ECMA-376 part 1, 17.9.
"""

from dataclasses import dataclass, field

from docx.oxml.ns import qn
from lxml.etree import _Element

from golden_thread.papers.reading.docx_styles import Styles, child, style_of, switch_of, value_of
from golden_thread.papers.reading.number_formats import print_number

LEVELS = 9


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands in front of a paragraph: `number` is empty for a bullet; levels count from 0."""

    number: str
    level: int
    is_bullet: bool


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list as defined, overrides applied."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    is_legal: bool = False
    restarts_after: int | None = None


@dataclass(slots=True)
class _Counter:
    """How far each level of one list has counted; lists of one definition share it."""

    counts: list[int | None] = field(default_factory=lambda: [None] * LEVELS)
    restarted: set[tuple[str, int]] = field(default_factory=set)


class Numbering:
    """Counts through the paragraphs of one file; ask for each paragraph once, in order."""

    def __init__(self, part: _Element | None, styles: Styles) -> None:
        found = () if part is None else part
        self._styles = styles
        self._lists = {e.get(qn("w:numId")): e for e in found if e.tag == qn("w:num")}
        self._definitions = {
            e.get(qn("w:abstractNumId")): e for e in found if e.tag == qn("w:abstractNum")
        }
        self._counters: dict[str, _Counter] = {}

    def mark(self, paragraph: _Element) -> Mark | None:
        """The number or bullet of the next paragraph, None where it has none."""
        list_id, level = self._list_of(paragraph)
        if list_id is None or list_id not in self._lists:
            return None
        name, definition = self._definition(list_id)
        if definition is None:
            return None
        levels = self._levels(list_id, definition)
        counter = self._counters.setdefault(name, _Counter())
        self._count(counter, levels, list_id, level)
        if levels[level].form == "bullet":
            return Mark("", level, is_bullet=True)
        number = print_levels(levels, counter.counts, level)
        return Mark(number, level, is_bullet=False) if number else None

    def _list_of(self, paragraph: _Element) -> tuple[str | None, int]:
        """The list and level of a paragraph: its own, else those of its style."""
        own = child(paragraph, "w:pPr", "w:numPr")
        list_id, level = value_of(own, "w:numId"), value_of(own, "w:ilvl")
        if list_id is None:
            for style in self._styles.chain(style_of(paragraph)):
                properties = child(style, "w:pPr", "w:numPr")
                list_id = value_of(properties, "w:numId")
                if list_id is not None:
                    level = level or self._linked_level(list_id, style)
                    level = level or value_of(properties, "w:ilvl")
                    break
        if list_id in (None, "0"):
            return None, 0
        wanted = int(level) if level and level.isdigit() else 0
        return list_id, min(wanted, LEVELS - 1)

    def _linked_level(self, list_id: str, style: _Element) -> str | None:
        """The level that names this style as its own, which wins over the style's `w:ilvl`."""
        _, definition = self._definition(list_id)
        for level in () if definition is None else definition.findall(qn("w:lvl")):
            if value_of(level, "w:pStyle") == style.get(qn("w:styleId")):
                return str(level.get(qn("w:ilvl"), "0"))
        return None

    def _definition(self, list_id: str) -> tuple[str, _Element | None]:
        """The definition behind a list and its name; a link to a list style is followed once."""
        name = value_of(self._lists.get(list_id), "w:abstractNumId") or ""
        definition = self._definitions.get(name)
        link = value_of(definition, "w:numStyleLink")
        if link is None:
            return name, definition
        for other, candidate in self._definitions.items():
            if value_of(candidate, "w:styleLink") == link:
                return other, candidate
        return name, definition

    def _levels(self, list_id: str, definition: _Element) -> tuple[_Level, ...]:
        levels = [_Level()] * LEVELS
        for element in definition.findall(qn("w:lvl")):
            levels[_index(element)] = _read_level(element)
        for override in self._lists[list_id].findall(qn("w:lvlOverride")):
            element = child(override, "w:lvl")
            if element is not None:
                levels[_index(override)] = _read_level(element)
        return tuple(levels)

    def _count(
        self, counter: _Counter, levels: tuple[_Level, ...], list_id: str, level: int
    ) -> None:
        counts = counter.counts
        restart = self._restart(list_id, level)
        if restart is not None and (list_id, level) not in counter.restarted:
            counts[level] = restart
        else:
            before = counts[level]
            counts[level] = levels[level].start if before is None else before + 1
        counter.restarted.add((list_id, level))
        for above in range(level):
            if counts[above] is None:
                counts[above] = levels[above].start
        for below in range(level + 1, LEVELS):
            after = levels[below].restarts_after
            if after is None or level < after:
                counts[below] = None

    def _restart(self, list_id: str, level: int) -> int | None:
        for override in self._lists[list_id].findall(qn("w:lvlOverride")):
            start = value_of(override, "w:startOverride")
            if _index(override) == level and start is not None and start.isdigit():
                return int(start)
        return None


def print_levels(levels: tuple[_Level, ...], counts: list[int | None], level: int) -> str:
    """The number as printed: `%1.%2.` filled in, its last full stop left off."""
    text = levels[level].text
    for index in range(LEVELS):
        count = counts[index]
        if f"%{index + 1}" in text and count is not None:
            form = "decimal" if levels[level].is_legal else levels[index].form
            text = text.replace(f"%{index + 1}", print_number(count, form))
    return text.strip().rstrip(".")


def _index(element: _Element) -> int:
    level = element.get(qn("w:ilvl"), "0")
    return min(int(level), LEVELS - 1) if level.isdigit() else 0


def _read_level(element: _Element) -> _Level:
    start = value_of(element, "w:start") or "1"
    restart = value_of(element, "w:lvlRestart")
    return _Level(
        start=int(start) if start.isdigit() else 1,
        form=value_of(element, "w:numFmt") or "decimal",
        text=value_of(element, "w:lvlText") or "",
        is_legal=bool(switch_of(element, "w:isLgl")),
        restarts_after=int(restart) if restart is not None and restart.isdigit() else None,
    )
