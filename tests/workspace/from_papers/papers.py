"""Papers of our own words, as documents and as files, and what comes of reading and confirming."""

import csv
from collections.abc import Callable, Mapping
from pathlib import Path

import docx

from golden_thread.papers.reading import read_paper
from golden_thread.workspace.from_papers import PaperFile, propose
from golden_thread.workspace.from_papers.proposal import Proposal, ProposedFigure, ProposedItem

REPORT = """# Saltby Borough Council: performance report, Quarter 1 2026/27

## Housing

Repairs completed on time stood at 88.4%, against a target of 90%. Re-let time was 31 days, down
from 35 days in Quarter 4 2025/26.

We held 14 drop-in sessions for tenants. A new lettings policy will go to Cabinet in September 2026.

## Waste

| Indicator | Value | Target | Status |
|---|---|---|---|
| Missed bins | 240 | 250 | Green |
"""
# The codes that only a confirmation gives; `test_confirming` shows each.
SHOWN = tuple(f"GT-WORKSPACE-0{number}" for number in range(23, 28))
AT = "2026-11-02T09:00:00Z"


def proposed(text: str, folder: Path, name: str = "paper.md") -> Proposal:
    """What a Markdown paper of this text is read as."""
    path = folder / name
    path.write_text(text, "utf-8")
    document = read_paper(path).document
    assert document is not None
    return propose([PaperFile(name, document, name)], None)


def figures(text: str, folder: Path) -> tuple[ProposedFigure, ...]:
    """The figures proposed of a Markdown paper."""
    return proposed(text, folder).figures


def items(text: str, folder: Path) -> tuple[ProposedItem, ...]:
    """The items proposed of a Markdown paper."""
    return proposed(text, folder).items


def as_word(text: str, path: Path) -> Path:
    """The Markdown of headings, paragraphs and one table as a Word file."""
    document = docx.Document()
    rows: list[list[str]] = []
    for part in text.strip().split("\n\n"):
        line = " ".join(part.split("\n"))
        if line.startswith("# "):
            document.add_heading(line[2:], 0)
        elif line.startswith("## "):
            document.add_heading(line[3:], 1)
        elif line.startswith("|"):
            rows = [row.strip("|").split("|") for row in part.split("\n")]
            rows = [row for row in rows if not row[0].startswith("-")]
            table = document.add_table(len(rows), len(rows[0]))
            for at, row in enumerate(rows):
                for across, cell in enumerate(row):
                    table.cell(at, across).text = cell.strip()
        else:
            document.add_paragraph(line)
    document.save(str(path))
    return path


def rows_of(root: Path, name: str = "figures") -> list[dict[str, str]]:
    """The rows of a file of proposals."""
    with (root / f"proposed/{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def edit(
    root: Path, change: Callable[[dict[str, str]], Mapping[str, str]], name: str = "figures"
) -> None:
    """Change cells of each row of a file of proposals, as a person does."""
    rows = rows_of(root, name)
    with (root / f"proposed/{name}.csv").open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows({**row, **change(row)} for row in rows)


def all_of(row: dict[str, str]) -> dict[str, str]:
    """Every row confirmed."""
    return {"confirm": "yes"}
