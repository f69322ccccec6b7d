"""How good?

Observations, targets and the council's rule come in; a verdict with its reasons as values goes
out. Words come later.
"""

from golden_thread.judgement.comparison import Comparison, Direction, compare
from golden_thread.judgement.counting import StatusCounts, count_statuses, is_unbalanced
from golden_thread.judgement.figure_doubts import figure_doubts
from golden_thread.judgement.judging import judge
from golden_thread.judgement.rule_applied import rule_applied, tolerance_applied
from golden_thread.judgement.target_doubts import target_doubts
from golden_thread.judgement.verdict import Reason, ReasonKind, Verdict
from golden_thread.judgement.year_standing import judge_year

__all__ = [
    "Comparison",
    "Direction",
    "Reason",
    "ReasonKind",
    "StatusCounts",
    "Verdict",
    "compare",
    "count_statuses",
    "figure_doubts",
    "is_unbalanced",
    "judge",
    "judge_year",
    "rule_applied",
    "target_doubts",
    "tolerance_applied",
]
