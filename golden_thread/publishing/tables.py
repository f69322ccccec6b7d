"""Tables of figures: a quarter beside the last, and a run of periods.

In: indicators and what they are told from. Out: a table, whose caption explains the mark of any
figure that is missing. Columns that would be empty in every row are left out.
"""

from collections.abc import Sequence

from golden_thread.document import Alignment, Cell, FigureReference, Row, Table, Text
from golden_thread.figures import Missing, Movement, Observation
from golden_thread.framework import Indicator, Language, Status
from golden_thread.judgement import Verdict
from golden_thread.narrative import Telling, direction_word, missing_words
from golden_thread.periods import LabelStyle, Period, label, previous

# One mark stands for several kinds of missing; the first of each says what the mark means.
MARKED = (Missing.NOT_AVAILABLE, Missing.SUPPRESSED, Missing.NOT_APPLICABLE)
MEASURE, CHANGE, DIRECTION, TARGET, STATUS = (
    "Measure", "Change", "Direction of travel", "Target", "Status"
)  # fmt: skip
# The shares of the width: names of measures need the room, and words more than numbers.
WEIGHTS = {MEASURE: 3.0, CHANGE: 1.4, DIRECTION: 1.7, TARGET: 1.2, STATUS: 1.5}
PERIOD_WEIGHT = 1.5


def indicator_table(subject: str, indicators: Sequence[Indicator], telling: Telling) -> Table:
    """The table of this period beside the one before: value, change, direction, target, status.

    `subject` begins its caption, so that no two tables of a report are called the same; on a
    slide, where the title says it, it is empty.
    """
    verdicts = [telling.verdict(indicator) for indicator in indicators]
    with_target = any(verdict.target for verdict in verdicts)
    with_status = any(verdict.status is not Status.GREY for verdict in verdicts)
    here, before = telling.period, previous(telling.period)
    headings = [MEASURE, label(here, LabelStyle.SHORT), label(before, LabelStyle.SHORT)]
    headings += [CHANGE, DIRECTION]
    headings += [TARGET] * with_target + [STATUS] * with_status
    rows = [_row(verdict, telling, with_target, with_status) for verdict in verdicts]
    measures = f"measures in {label(here, LabelStyle.LONG)}"
    caption = f"{subject}: {measures}" if subject else f"M{measures[1:]}"
    exactly = [(verdict, telling.before_rounding(verdict)) for verdict in verdicts]
    caption += "".join(f"; {each.indicator.title} {words}" for each, words in exactly if words)
    return _table(caption, headings, rows, telling.language)


def series_table(indicators: Sequence[Indicator], run: Sequence[Period], telling: Telling) -> Table:
    """The table of a run of periods, oldest first."""
    rows = []
    for indicator in indicators:
        found = _observations(indicator, run, telling)
        cells = [_figure(telling, indicator, found.get(period)) for period in run]
        rows.append(Row((_words(indicator.title), *cells)))
    first, last = (label(period, LabelStyle.LONG) for period in (run[0], run[-1]))
    subject = indicators[0].title if len(indicators) == 1 else "Measures"
    headings = [MEASURE, *(label(period, LabelStyle.SHORT) for period in run)]
    return _table(f"{subject}, {first} to {last}", headings, rows, telling.language)


def _observations(
    indicator: Indicator, run: Sequence[Period], telling: Telling
) -> dict[Period, Observation]:
    found = telling.register.observations(indicator.code, run, as_at=telling.as_at)
    return {row.key.period: row for row in found}


def _row(verdict: Verdict, telling: Telling, with_target: bool, with_status: bool) -> Row:
    indicator, comparison = verdict.indicator, verdict.previous
    cells = [
        _words(indicator.title),
        _figure(telling, indicator, verdict.observation),
        _figure(telling, indicator, comparison.earlier),
        _change(verdict, telling),
        _words(direction_word(comparison, telling)),
    ]
    if with_target:
        target = telling.target(indicator, verdict.target)
        cells.append(_number(target) if target else _words("–"))
    if with_status:
        cells.append(Cell((telling.status(verdict, in_a_sentence=False),)))
    return Row(tuple(cells))


def _figure(telling: Telling, indicator: Indicator, found: Observation | None) -> Cell:
    value = telling.value(indicator, found)
    if value is not None:
        return _number(value)
    missing = found.missing if found and found.missing else Missing.NOT_AVAILABLE
    return Cell((Text(missing.mark),), Alignment.RIGHT)


def _change(verdict: Verdict, telling: Telling) -> Cell:
    """The change with its sign; a movement known only in words is said in words."""
    comparison = verdict.previous
    change = telling.change(verdict.indicator, comparison, verdict.key.period, short=True)
    if change is None:
        moved = {Movement.UP: "Up", Movement.DOWN: "Down", Movement.SAME: "None"}
        word = moved[comparison.movement] if comparison.movement else "–"
        return Cell((Text(word),), Alignment.RIGHT)
    signs = {Movement.UP: "+", Movement.DOWN: "−"} if telling.shows(change) else {}
    sign = signs.get(comparison.movement or Movement.SAME, "")
    return Cell((Text(sign), change) if sign else (change,), Alignment.RIGHT)


def _number(figure: FigureReference) -> Cell:
    return Cell((figure,), Alignment.RIGHT)


def _words(words: str) -> Cell:
    return Cell((Text(words),))


def _table(caption: str, headings: Sequence[str], rows: Sequence[Row], language: Language) -> Table:
    cells = tuple(Cell((Text(words),), _alignment(words)) for words in headings)
    weights = [WEIGHTS.get(words, PERIOD_WEIGHT) for words in headings]
    widths = tuple(weight / sum(weights) for weight in weights)
    return Table(Row(cells), tuple(rows), (Text(caption + _legend(rows, language)),), widths)


def _alignment(heading: str) -> Alignment:
    words = (MEASURE, DIRECTION, STATUS)
    return Alignment.LEFT if heading in words else Alignment.RIGHT


def _legend(rows: Sequence[Row], language: Language) -> str:
    """What the marks in these rows mean, in brackets; nothing when there are none."""
    printed = {inline.text for row in rows for cell in row.cells for inline in cell.inlines}
    meant = [
        f"{kind.mark} {missing_words(kind, language)}" for kind in MARKED if kind.mark in printed
    ]
    return f" ({'; '.join(meant)})" if meant else ""
