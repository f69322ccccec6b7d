"""`--dismiss N`: findings entered in the file beside the paper.

In: a proved paper, the numbers of findings, a reason and a job title. Out: the file with the
entries at its end, or the problems that kept it as it was.
"""

from collections.abc import Sequence
from datetime import date

from golden_thread.cli.output import Output
from golden_thread.cli.proving import ProvedPaper
from golden_thread.files import Source, read_source
from golden_thread.problems import Level, Place, Problem, problem
from golden_thread.proofing.dismissals.dismissal_file import (
    ENDING,
    count_entries,
    entry_text,
    with_entries,
)


def with_dismissals(
    paper: ProvedPaper, numbers: Sequence[int], *, reason: str, by: str, on: date
) -> tuple[Output | None, tuple[Problem, ...]]:
    """The file to be written into the folder of the paper; or None, and every problem."""
    name = f"{paper.path.name}{ENDING}"
    problems: list[Problem] = []
    found = {each.number: each for each in paper.settled.findings}
    entries = []
    for number in dict.fromkeys(numbers):
        fault = _fault(paper, number)
        if fault:
            problems.append(problem("GT-PROOFING-004", Place(name), fault))
        else:
            each = found[number]
            entries.append(entry_text(each.finding, each.figure, reason=reason, by=by, on=on))
    there = (paper.path.parent / name).exists()
    source = read_source(paper.path.parent, name, problems) if there else Source("", name)
    if problems or source is None:
        return None, tuple(problems)
    text = with_entries(source.text, paper.path.name, entries)
    if count_entries(Source(text, name)) != count_entries(source) + len(entries):
        message = f"The new entries cannot be put at the end of {name}; nothing was written."
        return None, (problem("GT-PROOFING-005", Place(name), message),)
    return Output(name, text.encode()), ()


def _fault(paper: ProvedPaper, number: int) -> str:
    """Why the finding of this number cannot be dismissed; empty where it can."""
    each = next((each for each in paper.settled.findings if each.number == number), None)
    if each is None:
        return f"There is no finding {number}; there are {len(paper.settled.findings)}."
    if each.dismissal:
        return f"Finding {number} is dismissed already."
    if each.finding.check.level is Level.BLOCKS:
        return f"Finding {number} blocks a release; no reason lets it stand."
    return ""
