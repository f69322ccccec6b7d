"""Sentences we write ourselves about one figure, or about a run of them.

In: a verdict and what it is told from. Out: inlines such as “ICT01 Incidents resolved: 85% in
Quarter 2 2022/23, up by 8 percentage points from 77% in Quarter 1 2022/23. Status red, as
published.” What is written here the proof-reader must read back to the same figures.
"""

from collections.abc import Sequence

from golden_thread.document import Inline, Text
from golden_thread.figures import Missing, Movement
from golden_thread.framework import Indicator, Polarity, Status, Unit
from golden_thread.judgement import Comparison, Verdict
from golden_thread.narrative.moved_words import compared_with, moved
from golden_thread.narrative.phrases import Phrase, in_period, missing_words, phrase
from golden_thread.narrative.telling import Telling
from golden_thread.periods import LabelStyle, Period, PeriodKind, label

_GOOD = {
    Unit.DATE: Phrase.EARLIER_IS_BETTER,
    Unit.YES_NO: Phrase.NO_IS_BETTER,
}


def describe(verdict: Verdict, telling: Telling) -> tuple[Inline, ...]:
    """A line that names an indicator and says all there is to say of its figure.

    The figure beside its target, how it moved since the period before and since a year earlier,
    which way is good where that is not up, why it is not compared, its status, and where the year
    stands.
    """
    cuts = "; ".join(f"{name}: {value}" for name, value in verdict.key.breakdown)
    title = verdict.indicator.title + (f" ({cuts})" if cuts else "")
    value = telling.value(verdict.indicator, verdict.observation)
    movement = moved(verdict, telling)
    if value is None:
        unknown = _unknown(verdict, movement, telling)
        return (Text(title, strong=True), Text(": "), *unknown, Text("."))
    exactly = telling.before_rounding(verdict)
    return (
        Text(title, strong=True),
        Text(": "),
        value,
        *_target(verdict, telling),
        Text(_in(verdict.key.period, telling) + (f" ({exactly})" if exactly else "")),
        *((Text(", "), *movement) if movement else ()),
        Text("."),
        *_what_is_good(verdict, telling, told=bool(movement)),
        *_not_compared(verdict, telling),
        *_status(verdict, telling),
        *_year(verdict, telling),
    )


def _unknown(
    verdict: Verdict, movement: tuple[Inline, ...], telling: Telling
) -> tuple[Inline, ...]:
    """What can be said where there is no value: which way it went, if stated, and why none."""
    found = verdict.observation
    missing = found.missing if found and found.missing else Missing.NOT_AVAILABLE
    period = label(verdict.key.period, LabelStyle.LONG)
    why = missing_words(missing, telling.language, period)
    return (*movement, Text(f"; {why}")) if movement else (Text(why),)


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
    return f" {in_period(period, telling.language)}"


def _target(verdict: Verdict, telling: Telling) -> tuple[Inline, ...]:
    target = telling.target(verdict.indicator, verdict.target)
    if target is None:
        return ()
    return (Text(f" {phrase(Phrase.TARGET_OF, telling.language)} "), target)


def _what_is_good(verdict: Verdict, telling: Telling, *, told: bool) -> tuple[Inline, ...]:
    """That lower is better, where something was said that a reader would take the other way."""
    if verdict.indicator.polarity is not Polarity.LOWER or not (told or verdict.target):
        return ()
    good = _GOOD.get(verdict.indicator.unit, Phrase.LOWER_IS_BETTER)
    return (Text(f" {phrase(good, telling.language)}."),)


def _not_compared(verdict: Verdict, telling: Telling) -> tuple[Inline, ...]:
    """Which earlier figures it is not set against, and what changed in the definition since."""
    refused = [each for each in compared_with(verdict) if each.definition_change and each.earlier]
    if not refused:
        return ()
    names = f" {phrase(Phrase.OR, telling.language)} ".join(
        label(each.against, LabelStyle.LONG) for each in refused
    )
    change = refused[0].definition_change.rstrip(". ").replace(". ", "; ")
    why = f"{phrase(Phrase.DEFINITION_CHANGED, telling.language)} (“{change}”)"
    return (Text(f" {phrase(Phrase.NOT_COMPARED, telling.language)} {names}: {why}."),)


def _status(verdict: Verdict, telling: Telling) -> tuple[Inline, ...]:
    if verdict.status is Status.GREY:
        return ()
    word = phrase(Phrase.STATUS, telling.language).capitalize()
    return (
        Text(f" {word} "),
        telling.status(verdict, in_a_sentence=True),
        Text(f"{_published(verdict, telling)}."),
    )


def _published(verdict: Verdict, telling: Telling) -> str:
    as_published = phrase(Phrase.AS_PUBLISHED, telling.language)
    return f", {as_published}" if verdict.status_published else ""


def _year(verdict: Verdict, telling: Telling) -> tuple[Inline, ...]:
    """Where the year stands, unless it says no more than the period's own figure does."""
    year = telling.year(verdict)
    if year is None or _says_the_same(year, verdict):
        return ()
    value = telling.value(year.indicator, year.observation)
    if value is None:
        return ()
    so_far = year.key.period.kind is PeriodKind.YEAR_TO_DATE
    opening = phrase(Phrase.YEAR_SO_FAR if so_far else Phrase.YEAR, telling.language)
    status: tuple[Inline, ...] = ()
    if year.status is not Status.GREY:
        word = phrase(Phrase.STATUS, telling.language)
        mark = telling.status(year, in_a_sentence=True)
        status = (Text(f", {word} "), mark, Text(_published(year, telling)))
    exactly = telling.before_rounding(year)
    return (
        Text(f" {opening} {label(year.key.period, LabelStyle.LONG)}: "),
        value,
        *_target(year, telling),
        *((Text(f" ({exactly})"),) if exactly else ()),
        *status,
        Text("."),
    )


def _says_the_same(year: Verdict, verdict: Verdict) -> bool:
    """Whether the year so far is the period's own figure beside its own target."""
    both = (year, verdict)
    told = [each.observation.value if each.observation else None for each in both]
    wanted = [(each.target.value, each.target.upper) if each.target else None for each in both]
    return told[0] == told[1] and wanted[0] == wanted[1]


def direction_word(
    comparison: Comparison, telling: Telling, indicator: Indicator | None = None
) -> str:
    """The word for a direction of travel in a table's cell; a dash where there is none."""
    rose = comparison.movement is Movement.UP
    neutral = Phrase.HIGHER if rose else Phrase.LOWER
    if indicator is not None and indicator.unit is Unit.DATE:
        neutral = Phrase.LATER if rose else Phrase.EARLIER
    if indicator is not None and indicator.unit is Unit.YES_NO:
        neutral = Phrase.CHANGED
    words = {
        "better": Phrase.BETTER,
        "worse": Phrase.WORSE,
        "no_real_change": Phrase.NO_REAL_CHANGE,
        "neutral": neutral,
        "cannot_compare": Phrase.NO_COMPARISON,
    }
    return phrase(words[comparison.direction.value], telling.language)
