r"""Between which lines of a Markdown file do slides begin?

In: the head of the file, in which reveal-md's `separator` and `verticalSeparator` stand as regular
expressions of a stranger. Out: the lines that they mean. None of them is run: only those of a
plain form are understood (`^\\+{3}`, `\\n---\\n`, `<!--s-->`), and any other is left to the usual.
"""

import re

_USUAL_ACROSS, _USUAL_DOWN = ("---",), ("----", "+++")
_STATED = re.compile(
    r"^(?P<name>separator|verticalSeparator):[ \t]*(?P<written>\S.{0,80}?)[ \t]*$", re.MULTILINE
)
_EDGES = re.compile(r"^(?:\^|\\r|\\n|\?|\$|['\"])+|(?:\^|\\r|\\n|\?|\$|['\"])+$")
_STEP = re.compile(r"(?P<sign>\\[^\w\s]|[^\\\[\](){}|*+?.^$])(?:\{(?P<times>\d{1,2})\})?")


def separators(head: str) -> tuple[frozenset[str], frozenset[str]]:
    """The lines that begin a slide beside the last one, and those that begin one below it."""
    across, down = set(_USUAL_ACROSS), set(_USUAL_DOWN)
    for stated in _STATED.finditer(head):
        line = _line_of(stated["written"])
        if line:
            lines = across if stated["name"] == "separator" else down
            lines.clear()
            lines.add(line)
    return frozenset(across), frozenset(down - across)


def _line_of(written: str) -> str:
    """The line that an expression of plain form means; empty for any other."""
    inside = _EDGES.sub("", written)
    line, at = "", 0
    while at < len(inside):
        step = _STEP.match(inside, at)
        if step is None:
            return ""
        line += step["sign"].removeprefix("\\") * int(step["times"] or 1)
        at = step.end()
    return line.strip()
