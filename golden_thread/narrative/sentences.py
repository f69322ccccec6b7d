"""Sentences we write ourselves about one figure, or about a run of them.

In: a verdict and what it is told from. Out: inlines such as “ICT01 Incidents resolved: 85% in
Quarter 2 2022/23, up by 8 percentage points from 77% in Quarter 1 2022/23. Status red, as
published.” What is written here the proof-reader must read back to the same figures.
"""

from collections.abc import Sequence

from golden_thread.document import Inline, Text
from golden_thread.figures import Missing, Movement
from golden_thread.framework import Indicator, Status
from golden_thread.judgement import Comparison, Verdict
from golden_thread.narrative.phrases import Phrase, missing_words, phrase
from golden_thread.narrative.telling import Telling
from golden_thread.periods import LabelStyle, Period, label


def describe(verdict: Verdict, telling: Telling) -> tuple[Inline, ...]:
    """One line that names an indicator, its figure, what changed since last period, its status."""
    cuts = "; ".join(f"{name}: {value}" for name, value in verdict.key.breakdown)
    title = verdict.indicator.title + (f" ({cuts})" if cuts else "")
    value = telling.value(verdict.indicator, verdict.observation)
    period = verdict.key.period
    moved = _moved(verdict, telling)
    if value is None:
        unknown = _unknown(verdict, moved, telling)
        return (Text(title, strong=True), Text(": "), *unknown, Text("."))
    exactly = telling.before_rounding(verdict)
    return (
        Text(title, strong=True),
        Text(": "),
        value,
        *_target(verdict, telling),
        Text(_in(period, telling) + (f" ({exactly})" if exactly else "")),
        *((Text(", "), *moved) if moved else ()),
        Text("."),
        *_status(verdict, telling),
    )


def _unknown(verdict: Verdict, moved: tuple[Inline, ...], telling: Telling) -> tuple[Inline, ...]:
    """What can be said where there is no value: which way it went, if stated, and why none."""
    found = verdict.observation
    missing = found.missing if found and found.missing else Missing.NOT_AVAILABLE
    on = phrase(Phrase.FOR, telling.language)
    when = f"{on} {label(verdict.key.period, LabelStyle.LONG)}"
    why = f"{missing_words(missing, telling.language)} {when}"
    return (*moved, Text(f"; {why}")) if moved else (Text(why),)


def describe_run(
    indicator: Indicator, run: Sequence[Period], telling: Telling
) -> tuple[Inline, ...]:
    """One line with every figure of an indicator over a run of periods; gaps are left out."""
    rows = telling.register.observations(indicator.code, run, as_at=telling.as_at)
    parts: list[Inline] = [Text(f"{indicator.title}: ")]
    for row in rows:
        value = telling.value(indicator, row)
        if value is not None:
            between = "" if len(parts) == 1 else ", "
            parts += [Text(between), value, Text(_in(row.key.period, telling))]
    return (*parts, Text("."))


def _in(period: Period, telling: Telling) -> str:
    return f" {phrase(Phrase.IN, telling.language)} {label(period, LabelStyle.LONG)}"


def _target(verdict: Verdict, telling: Telling) -> tuple[Inline, ...]:
    target = telling.target(verdict.indicator, verdict.target)
    if target is None:
        return ()
    return (Text(f" {phrase(Phrase.TARGET_OF, telling.language)} "), target)


def _status(verdict: Verdict, telling: Telling) -> tuple[Inline, ...]:
    if verdict.status is Status.GREY:
        return ()
    word = phrase(Phrase.STATUS, telling.language).capitalize()
    published = f", {phrase(Phrase.AS_PUBLISHED, telling.language)}"
    return (
        Text(f" {word} "),
        telling.status(verdict, in_a_sentence=True),
        Text(f"{published if verdict.status_published else ''}."),
    )


def _moved(verdict: Verdict, telling: Telling) -> tuple[Inline, ...]:
    comparison = verdict.previous
    if comparison.movement is None:
        return ()
    earlier = telling.value(verdict.indicator, comparison.earlier)
    before = _in(comparison.against, telling)
    if comparison.movement is Movement.SAME:
        same = phrase(Phrase.SAME_AS, telling.language)
        return (Text(f"{same} "), earlier, Text(before)) if earlier else (Text(same + before),)
    change = telling.change(verdict.indicator, comparison, verdict.key.period)
    rose = comparison.movement is Movement.UP
    against = label(comparison.against, LabelStyle.LONG)
    if change is None:
        on = phrase(Phrase.UP_ON if rose else Phrase.DOWN_ON, telling.language)
        return (Text(f"{on} {against}"),)
    if earlier is not None and not telling.shows(change):
        little = phrase(Phrase.LITTLE_CHANGED, telling.language)
        return (Text(f"{little} "), earlier, Text(before))
    by = phrase(Phrase.UP_BY if rose else Phrase.DOWN_BY, telling.language)
    if earlier is None:
        on = phrase(Phrase.ON, telling.language)
        return (Text(f"{by} "), change, Text(f" {on} {against}"))
    start = phrase(Phrase.FROM, telling.language)
    return (Text(f"{by} "), change, Text(f" {start} "), earlier, Text(before))


def direction_word(comparison: Comparison, telling: Telling) -> str:
    """The word for a direction of travel in a table's cell; a dash where there is none."""
    neutral = Phrase.HIGHER if comparison.movement is Movement.UP else Phrase.LOWER
    words = {
        "better": Phrase.BETTER,
        "worse": Phrase.WORSE,
        "no_real_change": Phrase.NO_REAL_CHANGE,
        "neutral": neutral,
        "cannot_compare": Phrase.NO_COMPARISON,
    }
    return phrase(words[comparison.direction.value], telling.language)
