"""What a person should look at in a workspace made from a workbook, as two pages to read.

In: the problems met and the files made. Out: `to-check.md` with each cell refused and each thing
assumed, and `README.md` saying what lies where.
"""

from collections.abc import Iterable

from golden_thread.problems import CATALOGUE, Problem
from golden_thread.workspace.kpi.commentary import escaped

_ORDER = ("GT-WORKSPACE-019", "GT-WORKSPACE-017", "GT-WORKSPACE-016")


def to_check(workbook: str, problems: Iterable[Problem]) -> str:
    """The list of what to check: what was refused first, then what was not told, assumed, left."""
    found = tuple(problems)
    refused = [each for each in found if each.level.stops]
    lines = [
        "# What to check",
        "",
        f"This workspace was made from the workbook {escaped(workbook)}. What could not be told "
        "from it stands here, with sheet and cell. Take each line out when you have looked at it.",
    ]
    if refused:
        lines += ["", "## Left out because it could not be read", ""]
        lines += [_line(each) for each in refused]
    others = [each for each in found if not each.level.stops]
    codes = [*_ORDER, *dict.fromkeys(each.code for each in others if each.code not in _ORDER)]
    for code in codes:
        of_code = [each for each in others if each.code == code]
        if of_code:
            lines += ["", f"## {CATALOGUE[code].title}", "", CATALOGUE[code].remedy, ""]
            lines += [_line(each) for each in of_code]
    lines += ["", "## In every new workspace", "", *(f"- {each}" for each in _ALWAYS)]
    return "\n".join(lines) + "\n"


def readme(council: str, workbook: str, *, has_held_back: bool) -> str:
    """What lies where in the new workspace, and what to do first."""
    held = (
        "- `framework/targets-held-back.csv`: targets of measures whose polarity is not known. "
        "Give the measure its polarity, then move its rows to `targets.csv`.\n"
        if has_held_back
        else ""
    )
    return _README.format(council=escaped(council), workbook=escaped(workbook), held=held)


_ALWAYS = (
    "`council.yaml`: the council's name and nation, and its status rule.",
    "`framework/services.yaml`: who is responsible, as a job title and never a person's name.",
    "`framework/indicators`: the meaning in plain English, and the owner as a job title.",
    "`framework/targets.csv`: who agreed each target and when. The workbook does not say, and the "
    "day is left empty.",
)
_README = """# {council}

A workspace made from the KPI workbook {workbook}. Read [to-check.md](to-check.md) first: it says
what could not be told from the workbook and what was assumed.

- `council.yaml`: the council and its status rule.
- `framework/`: services, indicators and targets.
{held}- `figures.csv`: the register. Each row names the sheet and the cell it comes from.
- `commentary/`: the comments, by period and service. A comment of a period that no paper prints
  gives a warning, and does no harm.
- `papers/report.yaml`: a first report of the latest period.

Then: `golden-thread check` with this folder lists what is wrong, and `golden-thread build` makes
the report.
"""


def _line(problem: Problem) -> str:
    return f"- {escaped(problem.message)} ({problem.code})"
