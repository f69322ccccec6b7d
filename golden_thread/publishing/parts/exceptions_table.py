"""The figures of the exceptions: measures of several periods in one table.

In: red and amber verdicts, and the setting of the paper. Out: a table of measure, period, figure,
target and status.
"""

from collections.abc import Sequence

from golden_thread.document import Alignment, Cell, Row, Table, Text
from golden_thread.judgement import Verdict
from golden_thread.periods import LabelStyle, label
from golden_thread.publishing.parts.cells import (
    MEASURE,
    STATUS,
    TARGET,
    figure_cell,
    status_cell,
    target_cell,
    words_cell,
)
from golden_thread.publishing.parts.figure_table import figure_table
from golden_thread.publishing.picking.picks import Setting

CAPTION = "Measures that are red or amber"


def exceptions_table(verdicts: Sequence[Verdict], setting: Setting) -> Table:
    """The table; where all are of one period, that heads the column of figures."""
    periods = {verdict.key.period for verdict in verdicts}
    language = setting.material.framework.council.language
    rows = []
    for verdict in verdicts:
        telling = setting.telling(verdict.key.period)
        when = label(verdict.key.period, LabelStyle.SHORT)
        cells = [words_cell(verdict.indicator.title)]
        cells += [Cell((Text(when),), Alignment.RIGHT)] if len(periods) > 1 else []
        cells += [
            figure_cell(telling, verdict.indicator, verdict.observation),
            target_cell(verdict, telling),
            status_cell(verdict, telling),
        ]
        rows.append(Row(tuple(cells)))
    one = label(next(iter(periods)), LabelStyle.SHORT)
    headings = [MEASURE, *(["Period", "Figure"] if len(periods) > 1 else [one]), TARGET, STATUS]
    return figure_table(CAPTION, headings, rows, language)
