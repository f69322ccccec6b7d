"""The cells of tables of figures.

In: figures as they are told. Out: cells; a figure that is missing is printed with its mark.
"""

from golden_thread.document import Alignment, Cell, FigureReference, Text
from golden_thread.figures import Missing, Movement, Observation
from golden_thread.framework import Indicator
from golden_thread.judgement import Verdict
from golden_thread.narrative import Telling

# One mark stands for several kinds of missing; the first of each says what the mark means.
MARKED = (Missing.NOT_AVAILABLE, Missing.SUPPRESSED, Missing.NOT_APPLICABLE)
MEASURE, CHANGE, DIRECTION, TARGET, STATUS = (
    "Measure", "Change", "Direction of travel", "Target", "Status"
)  # fmt: skip
DASH = "–"


def figure_cell(telling: Telling, indicator: Indicator, found: Observation | None) -> Cell:
    """A figure, or the mark of why there is none."""
    value = telling.value(indicator, found)
    if value is not None:
        return number_cell(value)
    missing = found.missing if found and found.missing else Missing.NOT_AVAILABLE
    return Cell((Text(missing.mark),), Alignment.RIGHT)


def change_cell(verdict: Verdict, telling: Telling) -> Cell:
    """The change with its sign; a movement known only in words is said in words."""
    comparison = verdict.previous
    change = telling.change(verdict.indicator, comparison, verdict.key.period, short=True)
    if change is None:
        moved = {Movement.UP: "Up", Movement.DOWN: "Down", Movement.SAME: "None"}
        word = moved[comparison.movement] if comparison.movement else DASH
        return Cell((Text(word),), Alignment.RIGHT)
    signs = {Movement.UP: "+", Movement.DOWN: "−"} if telling.shows(change) else {}
    sign = signs.get(comparison.movement or Movement.SAME, "")
    return Cell((Text(sign), change) if sign else (change,), Alignment.RIGHT)


def target_cell(verdict: Verdict, telling: Telling) -> Cell:
    """The target, or a dash where there is none."""
    target = telling.target(verdict.indicator, verdict.target)
    return number_cell(target) if target else Cell((Text(DASH),), Alignment.RIGHT)


def status_cell(verdict: Verdict, telling: Telling) -> Cell:
    """The status as shape, word and letter."""
    return Cell((telling.status(verdict, in_a_sentence=False),))


def number_cell(figure: FigureReference) -> Cell:
    """A figure on the right."""
    return Cell((figure,), Alignment.RIGHT)


def words_cell(words: str) -> Cell:
    """Words on the left."""
    return Cell((Text(words),))
