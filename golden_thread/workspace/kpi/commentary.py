"""Comments of a workbook as commentary: Markdown in which no sign of a stranger's means anything.

In: an indicator's title and the words of a cell. Out: paragraphs that print as those words.
"""

import re

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|&~])")
_AT_START = re.compile(r"^([-+=:])")
_NUMBERED = re.compile(r"^(\d{1,9})([.)])")


def paragraphs(title: str, comment: str) -> str:
    """The comment under the title of its indicator, a paragraph for each of its lines."""
    lines = [" ".join(line.split()) for line in comment.splitlines()]
    first, *others = [escaped(line) for line in lines if line] or [""]
    return "\n\n".join((f"**{escaped(title)}:** {first}", *others)) + "\n"


def escaped(line: str) -> str:
    """The line with a stroke before each sign that Markdown or a figure token would read."""
    plain = _SIGNS.sub(r"\\\1", line)
    return _NUMBERED.sub(r"\1\\\2", _AT_START.sub(r"\\\1", plain))
