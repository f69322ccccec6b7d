"""The file of dismissals beside a paper: `report.docx.dismissed.yaml`.

In: the folder and the name of the paper. Out: its dismissals, with a Problem for everything that is
not as it should be; and the text of a new entry.
"""

from collections.abc import Collection
from datetime import date
from pathlib import Path

import yaml

from golden_thread.files import Entry, Source, parse_yaml, read_source
from golden_thread.problems import Problem
from golden_thread.proofing.checks import CHECKS
from golden_thread.proofing.dismissals.dismissal import Dismissal
from golden_thread.proofing.evidence.findings import Finding

ENDING = ".dismissed.yaml"
_HEAD = """\
# Findings of {paper} that somebody has looked at and let stand, each with the reason and
# the job title of who decided. An entry holds as long as claim, figure and check stay as they are.
dismissed:
"""
_LONGEST = 2**30


def read_dismissals(folder: Path, paper: str, problems: list[Problem]) -> tuple[Dismissal, ...]:
    """The dismissals beside this paper, in their order; none where there is no file.

    An entry with a fault is left out, with a Problem.
    """
    if not (folder / f"{paper}{ENDING}").exists():
        return ()
    source = read_source(folder, f"{paper}{ENDING}", problems)
    return parse_dismissals(source, problems) if source else ()


def parse_dismissals(source: Source, problems: list[Problem]) -> tuple[Dismissal, ...]:
    """The dismissals of a text, in their order."""
    top = parse_yaml(source, problems)
    if top is None:
        return ()
    entries = top.entries("dismissed")
    top.refuse_others()
    levels = {check.code: check.level.value for check in CHECKS}
    read = (_dismissal(entry, levels) for entry in entries)
    return tuple(each for each in read if each is not None)


def count_entries(source: Source) -> int:
    """How many entries a text has, sound or not; none where it cannot be read."""
    top = parse_yaml(source, []) if source.text.strip() else None
    return len(top.entries("dismissed")) if top else 0


def entry_text(finding: Finding, figure: str, *, reason: str, by: str, on: date) -> str:
    """An entry for this finding, ready for the file; an empty reason is to be filled in."""
    lines = {
        "words": finding.text,
        "sentence": finding.sentence,
        "check": finding.check.code,
        "version": str(finding.check.version),
        "figure": figure,
        "says": finding.message,
        "reason": reason,
        "by": by,
        "on": on.isoformat(),
    }
    plain = ("check", "version", "on")
    written = [
        f"{name}: {words if name in plain else _quoted(words.strip())}"
        for name, words in lines.items()
        if words or name in ("reason", "by")
    ]
    return "  - " + "\n    ".join(written) + "\n"


def with_entries(before: str, paper: str, entries: Collection[str]) -> str:
    """The text of the file with these entries at its end."""
    text = before if before.strip() else _HEAD.format(paper=paper)
    return text + ("" if text.endswith("\n") else "\n") + "".join(entries)


def _quoted(words: str) -> str:
    written: str = yaml.safe_dump(words, default_style='"', allow_unicode=True, width=_LONGEST)
    return written.removesuffix("\n")


def _dismissal(entry: Entry, levels: dict[str, str]) -> Dismissal | None:
    dismissal = Dismissal(
        words=entry.text("words"),
        sentence=entry.text("sentence"),
        check=entry.text("check"),
        version=entry.whole("version", 1),
        figure=entry.text("figure", ""),
        says=entry.text("says"),
        reason=entry.text("reason"),
        by=entry.text("by"),
        on=entry.needed_date("on"),
        place=entry.place,
    )
    entry.refuse_others()
    if dismissal.check and dismissal.check not in levels:
        message = f"There is no check {dismissal.check}."
        entry.note("GT-PROOFING-001", message, "check")
    elif levels.get(dismissal.check) == "blocks":
        message = f"{dismissal.check} blocks a release; no reason lets it stand."
        entry.note("GT-PROOFING-002", message, "check")
    return dismissal if entry.sound else None
