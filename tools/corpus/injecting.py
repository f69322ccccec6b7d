"""One error a copy: the ways there are, taken in turn over papers made for it.

In: a composer, how many, and a seed. Out: each slip with its paper. A way that finds no place in a
paper passes its turn there.
"""

from collections.abc import Iterator
from random import Random

from tools.corpus import wrong_figures, wrong_labels, wrong_tables
from tools.corpus.composing import Composer, MadePaper
from tools.corpus.slip import Slip, Way
from tools.corpus.wrong_figures import part_of_sum, wrong_figure
from tools.corpus.wrong_words import CODES, wrong_wording

_COUNTS = ("measures", "green", "amber", "red", "grey", "with_target")
_PARTS = ("part1", "part2", "part3")
_SHARES = ("share1", "share2", "share3")
# How many slips one paper gives copies for.
COPIES = 8
WAYS: tuple[Way, ...] = (
    *(wrong_wording(code) for code in CODES),
    wrong_wording("GT-P03"),
    wrong_wording("GT-P05"),
    wrong_figure("digit", ("value",), ("GT-P04",)),
    wrong_figure("transposed", ("value",), ("GT-P04",)),
    wrong_figure("digit", ("year_to_date",), ("GT-P04",)),
    wrong_figure("quarter", ("value",), ("GT-P11", "GT-P04")),
    wrong_figure("scale", ("value",), ("GT-P30", "GT-P04")),
    wrong_figure("digit", ("previous",), ("GT-P07",)),
    wrong_figure("digit", ("last_year",), ("GT-P07",)),
    wrong_figure("digit", ("target",), ("GT-P19",)),
    wrong_figure("digit", ("change", "change_year", "change_percent"), ("GT-P08",)),
    wrong_figure("digit", ("gap",), ("GT-P08", "GT-P03")),
    wrong_figures.threshold,
    wrong_figures.points,
    wrong_figures.case,
    wrong_figures.impossible_share,
    part_of_sum((*_PARTS, "total"), frozenset((*_PARTS, "total")), "GT-P16", "0.5"),
    part_of_sum(_SHARES, frozenset(_SHARES), "GT-P17", "2.5"),
    part_of_sum(_COUNTS, frozenset(), "GT-P18", "0.5"),
    wrong_figures.longer_run,
    wrong_figures.other_one_in,
    wrong_tables.wrong_colour,
    wrong_tables.turned_arrow,
    wrong_tables.wrong_cell("value", "GT-P04"),
    wrong_tables.wrong_cell("previous", "GT-P07"),
    wrong_tables.wrong_cell("target", "GT-P19"),
    wrong_tables.wrong_count,
    wrong_labels.wrong_weekday,
    wrong_labels.impossible_date,
    wrong_labels.turned_dates,
    wrong_labels.done_too_late,
    wrong_labels.wrong_months,
    wrong_labels.wrong_year,
    wrong_labels.drafting,
    wrong_labels.no_such_appendix,
    wrong_labels.no_such_code,
)


def slips(composer: Composer, many: int, seed: str) -> Iterator[tuple[MadePaper, Slip]]:
    """So many slips, each with the clean paper that it was made in a copy of."""
    chance = Random(seed)  # noqa: S311 - chance for a measurement, no secret
    made = at = number = 0
    while made < many:
        paper = composer.paper(f"{seed} {number}")
        number += 1
        for _ in range(COPIES):
            if made == many:
                return
            slip = WAYS[at % len(WAYS)](paper, composer, chance)
            at += 1
            if slip is not None:
                made += 1
                yield paper, slip
