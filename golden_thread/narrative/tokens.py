"""Figures in braces, resolved: `{ICT01}`, `{ICT01.previous}`, `{ICT01.change}`, `{ICT01.status}`.

In: one run of text from parsed Markdown. Out: text and figures in order, or a Problem for every
brace that is not a known figure: a token never becomes a blank and is never evaluated.
"""

import re
from dataclasses import replace

from golden_thread.document import FigureReference, Inline, StatusMark, Text
from golden_thread.framework import Indicator, Status
from golden_thread.judgement import Verdict
from golden_thread.narrative.telling import Telling
from golden_thread.periods import Period, previous, same_last_year
from golden_thread.problems import Place, Problem, problem

TOKEN = re.compile(r"\{([A-Z][A-Z0-9-]*)((?:\.[a-z_]+){0,9})\}")
BACK = {"previous": previous, "last_year": same_last_year}
PARTS = ("change", "target", "status")


def resolve(
    text: Text, telling: Telling, place: Place, problems: list[Problem]
) -> tuple[Inline, ...]:
    """The text with its tokens as figures; what cannot be resolved is in `problems`."""
    inlines: list[Inline] = []
    end = 0
    for match in TOKEN.finditer(text.text):
        inlines += _plain(text, text.text[end : match.start()], place, problems)
        inlines += _figure(match, text, telling, place, problems)
        end = match.end()
    return (*inlines, *_plain(text, text.text[end:], place, problems))


def _plain(text: Text, words: str, place: Place, problems: list[Problem]) -> tuple[Inline, ...]:
    if "{" in words or "}" in words:
        message = f"“{words.strip()}” holds a brace that is no figure such as {{ICT01.previous}}."
        problems.append(problem("GT-NARRATIVE-001", place, message))
    return (replace(text, text=words),) if words else ()


def _figure(
    match: re.Match[str], text: Text, telling: Telling, place: Place, problems: list[Problem]
) -> tuple[Inline, ...]:
    token, code, steps = match.group(), match.group(1), match.group(2).split(".")[1:]
    indicator = telling.framework.indicator(code)
    if code in telling.withheld:
        message = f"{token}: {code} is not for the readers of this paper."
        problems.append(problem("GT-CLEARANCE-001", place, message))
        return ()
    if indicator is None:
        message = f"{token}: there is no indicator {code}."
        problems.append(problem("GT-NARRATIVE-002", place, message))
        return ()
    part = steps.pop() if steps and steps[-1] in PARTS else "value"
    unknown = [step for step in steps if step not in BACK]
    if unknown:
        known = ", ".join((*BACK, *PARTS))
        message = f"{token}: “{unknown[0]}” is not one of: {known}."
        problems.append(problem("GT-NARRATIVE-003", place, message))
        return ()
    period = telling.period
    for step in steps:
        period = BACK[step](period)
    found = _part(part, indicator, telling.verdict(indicator, period), telling)
    if found is None:
        message = f"{token}: the register has no {part} of {code} for {period.key}."
        message += _recorded_later(indicator, period, telling)
        problems.append(problem("GT-NARRATIVE-004", place, message))
        return ()
    if isinstance(found, FigureReference):
        return (replace(found, strong=text.strong, emphasis=text.emphasis),)
    return (found,)


def _recorded_later(indicator: Indicator, period: Period, telling: Telling) -> str:
    """That the figure is there and was recorded after the paper's moment, where that is so."""
    newest = telling.register.observations(indicator.code, (period,))
    if telling.as_at is None or not newest or newest[0].recorded_at_utc <= telling.as_at:
        return ""
    moments = (newest[0].recorded_at_utc, telling.as_at)
    recorded, as_at = (f"{moment:%Y-%m-%dT%H:%MZ}" for moment in moments)
    return f" One was recorded at {recorded}, after the moment of this paper ({as_at})."


def _part(
    part: str, indicator: Indicator, verdict: Verdict, telling: Telling
) -> FigureReference | StatusMark | None:
    if part == "value":
        return telling.value(indicator, verdict.observation)
    if part == "change":
        return telling.change(indicator, verdict.previous, verdict.key.period)
    if part == "target":
        return telling.target(indicator, verdict.target)
    graded = verdict.status is not Status.GREY
    return telling.status(verdict, in_a_sentence=True) if graded else None
