"""Which elements of a web page does its own style sheet hide?

In: the tree of a page. Out: the same with those elements marked as hidden. Only rules of the
plainest kind are read: a class, an identifier or an element by itself, outside rules for print and
the like.
"""

import re

from lxml.etree import _Element

_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)"
    r"|(?<![-\w])(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:!|;|$)",
    re.IGNORECASE,
)
_BRACE = re.compile(r"([{}])")
_PLAIN = re.compile(r"([a-z][a-z0-9]*)?(?:([.#])([\w-]+))?", re.IGNORECASE)
_NEVER_HIDDEN = ("html", "body")


def is_hidden_by(style: str) -> bool:
    """Whether declarations hide what they are for."""
    return _HIDING.search(style) is not None


def mark_hidden(root: _Element) -> None:
    """Mark what the style sheets in the page hide."""
    names = {name for sheet in root.iter("style") for name in _hidden_names(sheet.text or "")}
    if not names:
        return
    for element in root.iter():
        if isinstance(element.tag, str) and not names.isdisjoint(_names_of(element)):
            element.set("hidden", "")


def _hidden_names(sheet: str) -> set[tuple[str, str, str]]:
    """The plain selectors of rules that hide, outside any other rule."""
    found: set[tuple[str, str, str]] = set()
    selectors: list[str] = []
    pieces = _BRACE.split(_without_comments(sheet))
    for piece, brace in zip(pieces[::2], pieces[1::2], strict=False):
        if brace == "{":
            selectors.append(piece.rpartition(";")[2])
            continue
        if len(selectors) == 1 and is_hidden_by(piece):
            plain = (_PLAIN.fullmatch(each.strip()) for each in selectors[0].split(","))
            found |= {(p[1] or "", p[2] or "", p[3] or "") for p in plain if p is not None and p[0]}
        selectors = selectors[:-1]
    return {name for name in found if name[0].lower() not in _NEVER_HIDDEN}


def _without_comments(sheet: str) -> str:
    kept: list[str] = []
    for piece in sheet.split("/*"):
        kept.append(piece.partition("*/")[2] if kept else piece)
    return "".join(kept)


def _names_of(element: _Element) -> set[tuple[str, str, str]]:
    """Every plain selector that means the element."""
    classes = [(".", name) for name in element.get("class", "").split()]
    marks = [*classes, ("#", element.get("id", "")), ("", "")]
    return {(tag, sign, name) for sign, name in marks for tag in (element.tag, "") if tag or name}
