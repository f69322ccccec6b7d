"""What stands around the sentences of a made-up paper: its header block and what it covers.

In: a council, the paper's facts and chance. Out: the blocks a paper opens with, and its counts.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from random import Random

from tools.corpus.council import MadeCouncil
from tools.corpus.facts import Facts
from tools.corpus.filling import PaperFacts
from tools.corpus.forms import words_of_month, words_of_period, words_of_range
from tools.corpus.plan import Grid, GridRow, Headed, PlanBlock, Prose
from tools.corpus.sentence import Filled, sentence_of


def counts_of(measures: Iterable[Facts]) -> dict[str, int]:
    """How many measures there are, how many of each status, and how many with a target."""
    listed = tuple(measures)
    statuses = Counter(each.status for each in listed)
    return {
        "measures": len(listed),
        **{status: statuses[status] for status in ("green", "amber", "red", "grey")},
        "with_target": sum(each.target is not None for each in listed),
    }


def opening(council: MadeCouncil, paper: PaperFacts, chance: Random) -> list[PlanBlock]:
    """The header block and the first section: which period, on which day, and where the rest is."""
    now, forms = council.now, paper.forms
    quarter = Filled("period", forms.period(now, chance, months=False), "period", period=now)
    months = Filled("months", forms.period(now, chance, months=True), "period", period=now)
    day = Filled("date", forms.date(paper.dated, chance), "date", day=paper.dated)
    rows = (
        GridRow((Filled("label", "Report for"), Filled("cell", "Overview and Scrutiny Committee"))),
        GridRow((Filled("label", "Date of meeting"), day)),
        GridRow((Filled("label", "Period covered"), quarter)),
    )
    year = Filled("year", _drawn("financial_years", words_of_period(now), paper, chance))
    month = Filled("month", _drawn("months", words_of_month(now.ends_on), paper, chance))
    gathered = words_of_range(now.ends_before, paper.dated - timedelta(7))
    days = Filled("days", _drawn("date_ranges", gathered, paper, chance))
    covers = sentence_of("This report covers {period} ({months}).", now, quarter, months)
    ends = sentence_of(
        "All of it falls in {year}, and the last month counted is {month}.", now, year, month
    )
    when = sentence_of("Services took some weeks to send their figures in ({days}).", now, days)
    rest = sentence_of(
        "The results of all measures are in Appendix {letter}.", now, Filled("letter", "A")
    )
    return [
        Grid("The report", ("Item", "Details"), rows, "header"),
        Headed("Introduction"),
        Prose((covers, ends, when, rest)),
    ]


def _drawn(where: str, words: dict[str, str], paper: PaperFacts, chance: Random) -> str:
    """These words in a form of that list."""
    return chance.choice(paper.forms.lists[where]).fill(words)
