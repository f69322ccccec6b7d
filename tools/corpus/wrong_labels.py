"""Errors of labels: weekdays, dates, quarters, left-over drafting, references to nowhere.

In: a clean paper and chance. Out: a `Slip`, or None. The paper itself shows each of them.
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from golden_thread.periods import Period, following, previous
from tools.corpus.composing import Composer, MadePaper
from tools.corpus.filling import LAST_PAST
from tools.corpus.meanings import DAYS
from tools.corpus.sentence import Filled
from tools.corpus.slip import Slip, in_sentence
from tools.corpus.wrong_figures import spots

# A month and a day that it never has.
_NEVER = ((31, "April"), (31, "June"), (31, "September"), (31, "November"), (30, "February"))
_DRAFTS = ("XX%", "[insert figure]", "TBC", "#REF!", "{{value}}", "[x]%", "XXX")
_YEAR = re.compile(r"(?<!\d)(20\d\d)([/–-])(\d\d)(?!\d)")


def wrong_weekday(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """Another day of the week than the date is."""
    for spot in spots(paper, chance, "weekday"):
        others = [each for each in DAYS if each != spot.filled.text]
        filled = replace(spot.filled, text=chance.choice(others))
        sentence = spot.sentence.with_fill((spot.at, filled))
        return in_sentence("weekday", ("GT-P27",), paper, spot.where, sentence, is_alone=True)
    return None


def impossible_date(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A day that its month does not have."""
    for spot in spots(paper, chance, "date", "start_date", "end_date"):
        if spot.filled.day is None:
            continue
        day, month = chance.choice(_NEVER)
        filled = replace(spot.filled, text=f"{day} {month} {spot.filled.day.year}")
        sentence = spot.sentence.with_fill((spot.at, filled))
        codes = ("GT-P28",)
        return in_sentence("impossible date", codes, paper, spot.where, sentence, is_alone=True)
    return None


def turned_dates(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """An end before its start."""
    for spot in spots(paper, chance, "start_date"):
        ends = spot.sentence.find("end_date")
        if not ends:
            continue
        end = spot.sentence.fills[ends[0]]
        sentence = spot.sentence.with_fill(
            (spot.at, replace(end, slot="start_date")),
            (ends[0], replace(spot.filled, slot="end_date")),
        )
        codes = ("GT-P34",)
        return in_sentence("turned dates", codes, paper, spot.where, sentence, is_alone=True)
    return None


def done_too_late(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """What was, on a day after the paper's own."""
    for spot in spots(paper, chance, "date"):
        entry = spot.sentence.entry
        if entry.kind != "dates" or entry.number > LAST_PAST:
            continue
        day = paper.paper.dated + timedelta(chance.randint(20, 150))
        fills = [(spot.at, _on(day, spot.filled, paper, chance))]
        fills += [
            (at, replace(spot.sentence.fills[at], text=f"{day:%A}", day=day))
            for at in spot.sentence.find("weekday")
        ]
        sentence = spot.sentence.with_fill(*fills)
        codes = ("GT-P34",)
        return in_sentence("done too late", codes, paper, spot.where, sentence, is_alone=True)
    return None


def _on(day: date, filled: Filled, paper: MadePaper, chance: Random) -> Filled:
    return replace(filled, text=paper.paper.forms.date(day, chance), day=day)


def wrong_months(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A quarter with the months of another, or with those of another year."""
    for spot in spots(paper, chance, "months"):
        now = spot.sentence.period
        other = chance.choice((previous(now), following(now), _last_year(now)))
        text = paper.paper.forms.period(other, chance, months=True)
        sentence = spot.sentence.with_fill((spot.at, replace(spot.filled, text=text)))
        codes = ("GT-P29",)
        return in_sentence("months", codes, paper, spot.where, sentence, is_alone=True)
    return None


def _last_year(period: Period) -> Period:
    for _ in range(4):
        period = previous(period)
    return period


def wrong_year(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A financial year of two years, or of none: 2025/27, 2025/25."""
    for spot in spots(paper, chance, "period", "previous_period", "last_year_period", "year"):
        found = _YEAR.search(spot.filled.text)
        if not found:
            continue
        end = (int(found[3]) + chance.choice((1, -1))) % 100
        text = _YEAR.sub(f"{found[1]}{found[2]}{end:02}", spot.filled.text, count=1)
        sentence = spot.sentence.with_fill((spot.at, replace(spot.filled, text=text)))
        codes = ("GT-P29",)
        return in_sentence("year", codes, paper, spot.where, sentence, is_alone=True)
    return None


def drafting(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """What somebody meant to fill in later."""
    for spot in spots(paper, chance, "value", "previous", "target", "date", "change"):
        filled = replace(spot.filled, text=chance.choice(_DRAFTS))
        sentence = spot.sentence.with_fill((spot.at, filled))
        return in_sentence("drafting", ("GT-P37",), paper, spot.where, sentence, is_alone=True)
    return None


def no_such_appendix(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A reference to an appendix that the paper does not have."""
    for spot in spots(paper, chance, "letter"):
        filled = replace(spot.filled, text=chance.choice("CDE"))
        sentence = spot.sentence.with_fill((spot.at, filled))
        return in_sentence("appendix", ("GT-P38",), paper, spot.where, sentence, is_alone=True)
    return None


def no_such_code(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A code like those of the council, which no measure has."""
    for spot in spots(paper, chance, "code"):
        text = f"{spot.filled.text[:3]}{chance.randint(40, 99)}"
        sentence = spot.sentence.with_fill((spot.at, replace(spot.filled, text=text)))
        return in_sentence("code", ("GT-P39",), paper, spot.where, sentence)
    return None
