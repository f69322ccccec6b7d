"""How good?

Observations, targets and the council's rule come in; a verdict with its reasons as values goes
out. Words come later.
"""

from golden_thread.judgement.comparison import Comparison, Direction, compare
from golden_thread.judgement.judging import judge
from golden_thread.judgement.verdict import Reason, ReasonKind, Verdict

__all__ = [
    "Comparison",
    "Direction",
    "Reason",
    "ReasonKind",
    "Verdict",
    "compare",
    "judge",
]
