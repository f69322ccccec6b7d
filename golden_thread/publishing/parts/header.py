"""The header block of a report: the council's own rows, filled from the paper.

In: the setting of a paper. Out: a table whose labels head its rows, or None where the council has
no header block. A row of the layout takes the place of the house's row of the same label.
"""

from collections.abc import Callable, Sequence

from golden_thread.document import Cell, Row, Table, Text
from golden_thread.publishing.layouts.house import HeaderFact, HouseRow
from golden_thread.publishing.layouts.layout import Author, HeaderRow
from golden_thread.publishing.parts.appendix import TITLE
from golden_thread.publishing.parts.item_words import day_words
from golden_thread.publishing.picking.marking import exemptions_of
from golden_thread.publishing.picking.picks import Setting

NOT_APPLICABLE, NONE = "Not applicable", "None"
URGENCY = "Reason for urgency"
HEADINGS = ("About this report", "Details")


def header_block(setting: Setting) -> Table | None:
    """The header block."""
    rows = header_rows(setting)
    if not rows:
        return None
    cells = tuple(
        Row((Cell((Text(row.label, strong=True),)), Cell((Text("\n".join(row.lines)),))))
        for row in rows
    )
    header = Row(tuple(Cell((Text(words),)) for words in HEADINGS))
    return Table(header, cells, widths=(0.3, 0.7))


def header_rows(setting: Setting) -> tuple[HeaderRow, ...]:
    """The rows: the house's in their order, then those of the layout that are new."""
    own = {row.label: row for row in setting.edition.layout.header}
    house = setting.material.house.header
    rows = [own[row.label] if row.label in own else _filled(row, setting) for row in house]
    labels = {row.label for row in house}
    rows += [row for label, row in own.items() if label not in labels]
    meeting = setting.edition.meeting
    if meeting is not None and meeting.urgency:
        rows.append(HeaderRow(URGENCY, (meeting.urgency,)))
    return tuple(rows)


def prints_glossary(setting: Setting) -> bool:
    """Whether the header block holds the terms, so that no section of its own is needed."""
    own = {row.label for row in setting.edition.layout.header}
    return any(
        row.fact is HeaderFact.GLOSSARY and row.label not in own
        for row in setting.material.house.header
    )


def _filled(row: HouseRow, setting: Setting) -> HeaderRow:
    lines = row.lines if row.fact is None else _FILL[row.fact](setting)
    return HeaderRow(row.label, tuple(lines) or (NONE,))


def _body(setting: Setting) -> Sequence[str]:
    meeting = setting.edition.meeting
    body = setting.material.framework.organisation.body(meeting.body) if meeting else None
    return (body.title,) if body else ()


def _title(setting: Setting) -> Sequence[str]:
    parts = (setting.edition.title, setting.edition.layout.subtitle)
    return (" – ".join(part for part in parts if part),)


def _portfolio_holder(setting: Setting) -> Sequence[str]:
    code = setting.edition.layout.portfolio
    portfolio = setting.material.framework.organisation.portfolio(code)
    return (portfolio.holder,) if portfolio else ()


def _exempt_reason(setting: Setting) -> Sequence[str]:
    if not setting.edition.is_part_two:
        return (NOT_APPLICABLE,)
    exemptions = exemptions_of(setting)
    reasons = (f"Paragraph {each.paragraph}: {each.reason}" for each in exemptions)
    return tuple(dict.fromkeys(reasons))


def _glossary(setting: Setting) -> Sequence[str]:
    terms = (*setting.material.house.glossary, *setting.edition.layout.extras.glossary)
    return tuple(f"{each.term} – {each.meaning}" for each in terms)


def author_lines(author: Author) -> tuple[str, ...]:
    """An author as printed: the job title, then how to reach the office."""
    contact = " / ".join(author.contact)
    return (author.role, contact) if contact else (author.role,)


def _authors(setting: Setting) -> Sequence[str]:
    return tuple(line for each in setting.edition.layout.authors for line in author_lines(each))


_FILL: dict[HeaderFact, Callable[[Setting], Sequence[str]]] = {
    HeaderFact.BODY: _body,
    HeaderFact.TITLE: _title,
    HeaderFact.DATE: lambda setting: (day_words(setting.edition.dated),),
    HeaderFact.PORTFOLIO_HOLDER: _portfolio_holder,
    HeaderFact.PART: lambda setting: ("II" if setting.edition.is_part_two else "I",),
    HeaderFact.EXEMPT_REASON: _exempt_reason,
    HeaderFact.APPENDICES: lambda setting: (
        (TITLE,) if setting.edition.layout.extras.appendix else ()
    ),
    HeaderFact.GLOSSARY: _glossary,
    HeaderFact.AUTHORS: _authors,
    HeaderFact.PRIORITIES: lambda setting: tuple(
        each.title for each in setting.material.framework.plan.priorities
    ),
}
