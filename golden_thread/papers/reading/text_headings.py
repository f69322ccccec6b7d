"""Which lines of plain text are headings, where no style and no bold type says so?

In: the drafts of a text and the blank lines before each. Out: for each its level, or None. Capitals
head parts of a paper; a short line over a list, a sentence or a numbered paragraph heads that, and
one over entries (`Connections – 11,317`) heads those.
"""

from collections.abc import Sequence

from golden_thread.papers.reading.drafts import Draft, Line

LONGEST_HEADING = 90
MOST_WORDS = 12
MOST_IN_A_ROW = 4
_PARTS, _SECTIONS, LISTS = 1, 2, 3
_SENTENCE_ENDS = (".", ":", "?", "!", ".”", ".’", ".)")
_NEVER = ("@", "www.", "://", "\t")


def heading_levels(drafts: Sequence[Draft], are_entries: Sequence[bool]) -> list[int | None]:
    """The level of each draft; `are_entries` says which are entries of a list without a sign."""
    levels: list[int | None] = [None] * len(drafts)
    start = 0
    while start < len(drafts):
        end = start
        while end < len(drafts) and _is_short(drafts[end]):
            end += 1
        if end > start:
            _mark(drafts, are_entries, levels, (start, end))
        start = end + 1
    return levels


def _mark(
    drafts: Sequence[Draft],
    are_entries: Sequence[bool],
    levels: list[int | None],
    stretch: tuple[int, int],
) -> None:
    """Give their level to those of a stretch of short lines that are headings."""
    start, end = stretch
    for position in range(start, end):
        if _is_in_capitals(drafts[position]):
            levels[position] = _PARTS
    plain = [each for each in range(start, end) if levels[each] is None]
    follows_colon = start > 0 and _text(drafts[start - 1]).endswith(":")
    if follows_colon or len(plain) > MOST_IN_A_ROW or end == len(drafts):
        return
    level = LISTS if are_entries[end] else _SECTIONS
    if level == _SECTIONS and not _is_headed(drafts[end]):
        return
    for position in plain if level == _SECTIONS else plain[-1:]:
        levels[position] = level


def _is_short(draft: Draft) -> bool:
    """Whether the draft may be a heading: a few words that begin with a capital, no sentence."""
    if not isinstance(draft, Line) or draft.number is not None or draft.is_bullet:
        return False
    text = draft.text.strip()
    if not text or len(text) > LONGEST_HEADING or text[-1] in ".:;,?!":
        return False
    is_named = text[0].isupper() and not any(sign in text for sign in _NEVER)
    return is_named and len(text.split()) <= MOST_WORDS


def _is_in_capitals(draft: Draft) -> bool:
    text = _text(draft)
    return text.isupper() and " " in text and sum(map(str.isalpha, text)) > MOST_WORDS


def _is_headed(draft: Draft) -> bool:
    """Whether something stands here that a heading is put over."""
    if not isinstance(draft, Line):
        return False
    text = draft.text.strip()
    return draft.is_bullet or draft.number is not None or text.endswith(_SENTENCE_ENDS)


def _text(draft: Draft) -> str:
    return draft.text.strip() if isinstance(draft, Line) else ""
