"""GT-P32: words that stand for a chart or a picture and give another figure.

In: a value in an alternative text. Out: as for a value in a sentence, held against the register or
against what the paper tells elsewhere.
"""

from golden_thread.problems import Level
from golden_thread.proofing.checks import same_fact, value
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence

CHECK = Check(
    "GT-P32",
    Level.ERROR,
    "The words for a chart give another figure",
    "Whoever cannot see the chart is told another result than whoever can.",
    what=(
        "A value in the alternative text of a chart or picture that is not the register's; or, of a"
        " measure that no register holds, not the one that the paper gives elsewhere."
    ),
    caught=(
        "![A line that ends at 88%: repairs completed on time were 88.9% in Quarter 2 2026/27]"
        "(https://example.org/chart.png)",
        "Staff turnover was 12% in Quarter 2 2026/27.\n\n"
        "![Bars. Staff turnover was 21% in Quarter 2 2026/27.](https://example.org/chart.png)",
        "![Repairs completed on time were 91.2% in Quarter 2 2026/27, from 84.8% in Quarter 1"
        " 2026/27](https://example.org/chart.png)",
    ),
    spared=(
        "![Repairs completed on time were 91.2% in Quarter 2 2026/27](https://example.org/chart.png)",
        "![Repairs completed on time were 91% in Quarter 2 2026/27](https://example.org/chart.png)",
        "Staff turnover was 12% in Quarter 2 2026/27.\n\n"
        "![Bars. Staff turnover was 12.3% in Quarter 2 2026/27.](https://example.org/chart.png)",
        "![Three people plant a tree beside the library](https://example.org/tree.png)",
        "![A map of the 14 wards](https://example.org/map.png)",
    ),
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a value in the words for a picture."""
    if claim.kind is not ClaimKind.VALUE or not claim.in_picture:
        return None
    return value.of_value(claim, evidence, CHECK)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of such a value that the paper tells elsewhere, too."""
    return same_fact.of_value(claim, case, CHECK) if claim.in_picture else None
