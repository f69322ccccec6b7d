"""The checks, one file each: this folder is the registry.

In: a claim, or a paper, and what is known. Out: what each check makes of it. A file here has a
`CHECK` that says what it looks for and why, with sentences it must catch and sentences it must
spare, and one or more of:

- `check(claim, evidence)`: of a claim bound to a figure of the register; None where it is not the
  check's to judge;
- `judge(claim, case)`: of a claim that can be held against its own statement or other papers;
  None where it is not the check's;
- `look(paper, evidence)`: the findings in a paper that are no claim's;
- `beside(paper, told)`: such findings as come of other papers read beside it;
- `settle(column, evidence)`: the one finding at the head of a column of which most disagrees,
  instead of those of its cells; the first check that makes one has the column.

Numbers are those of the list of checks in `docs/reference/checks.md`.
"""

import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.evidence.case import Case, Told
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.judged_columns import JudgedColumn


@dataclass(frozen=True, slots=True)
class Registered:
    """A check and what its file does."""

    check: Check
    of_figure: Callable[[Claim, Evidence], Outcome | None] | None
    of_claim: Callable[[Claim, Case], Outcome | None] | None
    of_paper: Callable[[Paper, Evidence | None], Iterator[Finding]] | None
    of_papers: Callable[[Paper, Told], Iterator[Finding]] | None
    of_column: Callable[[JudgedColumn, Evidence], Finding | None] | None


def _registered() -> Iterator[Registered]:
    for found in pkgutil.iter_modules(__path__):
        module = import_module(f"{__name__}.{found.name}")
        yield Registered(
            module.CHECK,
            getattr(module, "check", None),
            getattr(module, "judge", None),
            getattr(module, "look", None),
            getattr(module, "beside", None),
            getattr(module, "settle", None),
        )


REGISTERED = tuple(sorted(_registered(), key=lambda each: each.check.code))
CHECKS = tuple(each.check for each in REGISTERED)
