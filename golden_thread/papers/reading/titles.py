"""What is a stranger's paper called?

In: the title it prints, the one in its properties, and its drafts. Out: the best of them.
"""

from collections.abc import Sequence

from golden_thread.papers.reading.drafts import Draft, Grid, Line

_LABELS = ("title", "report title", "title of report", "title of the report", "subject")
_FILLED_IN_BY_PROGRAMS = ("word document", "powerpoint presentation", "untitled", "microsoft word")


def title_of(printed: str, stored: str, drafts: Sequence[Draft]) -> str:
    """The printed title, else the stored one unless a program made it up, else the first heading.

    A paper without any heading is called by its first line; an empty one has an empty title.
    """
    stored = stored.strip()
    if printed:
        return printed
    if stored and not stored.lower().startswith(_FILLED_IN_BY_PROGRAMS):
        return stored
    lines = [draft for draft in drafts if isinstance(draft, Line)]
    headings = [line for line in lines if line.level is not None]
    first = next(iter(headings or lines), None)
    return first.text.strip() if first else ""


def title_in(drafts: Sequence[Draft]) -> str:
    """The title that the paper's header block gives; empty where it has none."""
    grid = next((draft for draft in drafts if isinstance(draft, Grid)), None)
    for row in grid.rows if grid is not None else ():
        if len(row.spots) > 1 and row.spots[0].text.strip(" :").lower() in _LABELS:
            return " ".join(row.spots[1].text.split())
    return ""
