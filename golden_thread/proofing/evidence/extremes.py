"""The highest and lowest of a table's rows: “it is highest in City Operations, at 16.4%”.

In: a sentence and the tables of its paper. Out: each superlative that another row of its own column
goes beyond. The row is the one that its clause names, and the column the one in which that row has
a figure of the clause; where the row has no such figure, one in which it is another row's, and the
extreme. Where one table bears the words out, they are left alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from golden_thread.figures import Qualifier
from golden_thread.proofing.evidence.grids import Grid, digits_of, row_spans
from golden_thread.proofing.words.quantities import find_quantities
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

_UP = (
    "highest|largest|greatest|biggest|busiest|longest|slowest|(?<=the )most"
    "|most(?= (?:common|frequent|popular|numerous|often)\\b)"
)
_DOWN = "lowest|smallest|fewest|least|shortest|quickest|fastest|quietest"
_RISES = r"rises?|increases?|growth|gains?|jump|over-?spend|overspends?"
_FALLS = r"falls?|decreases?|drops?|reductions?|declines?|under-?spend|underspends?"
_ANY_OTHER = r".{0,60} than (?:in |for |at )?(?:any|all|every|the) (?:of the )?other\w*"
_EXTREME = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b"
    rf"(?:(?: [a-z]+){{0,2}}? (?:(?P<rise>{_RISES})|(?P<fall>{_FALLS}))\b)?"
    rf"|\b(?P<more>more|higher|larger|busier|longer|greater)\b{_ANY_OTHER}"
    rf"|\b(?P<less>fewer|less|lower|smaller|shorter|quieter)\b{_ANY_OTHER}"
)
# “One of the highest”, “second highest”, “at most”, “the most recent”, “for the most part”.
_NOT_BEFORE = re.compile(
    r"\b(?:one of (?:the|our)|among(?:st)? (?:the|our)|second|third|fourth|next|joint|equal|nearly"
    r"|almost|not|at|no longer|usually|normally|typically|historically|\d(?:nd|rd|th)|previous\w*"
    r"|last year's|target|expected to be|likely to be) (?:the |our )?$"
)
_NOT_AFTER = re.compile(
    r" (?:recent\w*|part\b|of (?:the|our|these|those|which|all|them|it)\b(?! \w+ (?:contractors"
    r"|months|quarters|services|wards|areas|teams|directorates|categories|years|centres))"
    r"|likely|ever|since|on record|in (?:the )?(?:country|county|region|england|wales|scotland|uk)"
    r"|deprived|vulnerable|significant\w*|important\w*|notabl\w+|appropriate|effective\w*|urgent"
    r"|complex|serious|people|residents|councils|authorities|need\w*|possible|cost[- ]effective)\b"
)
_SUBSET = re.compile(
    r"\b(?:excluding|apart from|other than|aside from|except\w*|among|amongst|of those|followed by"
    r"|after|behind|within the|in the (?:country|county|region)|england|national\w*|per head"
    r"|forecast|expected|previous\w*|last (?:year|quarter|month)|year ago|used to|if)\b"
)
_BREAK = re.compile(r";|:|,? (?:and|while|whilst|but|whereas|although|though)\b|\. ")
# How a figure is tied to a superlative before it, or comes right before one itself.
_TIED = re.compile(
    r"(?:[(,:-] ?|\b(?:at|with|of|is|was|were|by|only|just|up|down) (?:£ ?|just )?)$"
)
_THEN = re.compile(r"\)?,? (?:which (?:is|was) )?(?:the|its|their|our) $")
# “August was the quietest.” is of the figures just told.
_ENDS = re.compile(r"(?: (?:month|quarter|year|week|day)s?)?(?:[.,;:)]|$)")
_OF_SIZE = re.compile(r"(?:high|low|larg|small|bus|quiet|few|most|least)")
# A figure of fewer digits is in a row by chance.
DIGITS = 2
FEWEST_RIVALS = 2


@dataclass(frozen=True, slots=True)
class Beyond:
    """A superlative, from `start` to `end`, and the row and figure that go beyond it."""

    start: int
    end: int
    own: str
    rival: str
    rival_figure: str


@dataclass(frozen=True, slots=True)
class _Said:
    """A superlative with the words of its clause."""

    is_up: bool
    is_rise: bool | None
    span: tuple[int, int]
    clause: tuple[int, int]


def beyond(text: str, grids: Sequence[Grid]) -> Iterator[Beyond]:
    """The superlatives of a sentence that a row of a table goes beyond."""
    words = plain(text)
    if not _EXTREME.search(words) or _SUBSET.search(words):
        return
    numbers = [
        each
        for each in find_quantities(text)
        if each.qualifier is Qualifier.EXACT and each.upper is None
    ]
    column: tuple[Grid, int] | None = None
    for said in _said(words, grids):
        here = [each for each in numbers if _is_tied(words, said, each)]
        found, column = _judged(words, said, here, grids, column)
        if found is not None:
            yield found


def _is_tied(words: str, said: _Said, number: Quantity) -> bool:
    """Whether a number of the clause is what the superlative is said of.

    “The largest service, Housing, answered 82% in time” gives no size.
    """
    start, end = said.span
    if not said.clause[0] <= number.start < said.clause[1]:
        return False
    if number.end <= start:
        return _THEN.fullmatch(words, number.end, start) is not None
    return number.start < end or _TIED.search(words, end - 1, number.start) is not None


def _said(words: str, grids: Sequence[Grid]) -> Iterator[_Said]:
    """The superlatives, each with the stretch of the sentence that is of it alone."""
    matches = [
        match
        for match in _EXTREME.finditer(words)
        if not _NOT_BEFORE.search(words, max(0, match.start() - 40), match.start())
        and not _NOT_AFTER.match(words, match.end())
    ]
    named = [span for grid in grids for row in grid.parts for span in row_spans(words, grid, row)]
    breaks = [
        each.start()
        for each in _BREAK.finditer(words)
        if not any(start < each.start() < end for start, end in named)
    ]
    for match in matches:
        first = max((each for each in breaks if each < match.start()), default=0)
        last = min((each for each in breaks if each >= match.end()), default=len(words))
        is_up = bool(match["up"] or match["more"])
        rise = True if match["rise"] else False if match["fall"] else None
        yield _Said(is_up, rise, match.span(), (first, last))


def _judged(
    words: str,
    said: _Said,
    numbers: Sequence[Quantity],
    grids: Sequence[Grid],
    column: tuple[Grid, int] | None,
) -> tuple[Beyond | None, tuple[Grid, int] | None]:
    """What comes of a superlative, and the table and column that it was of.

    One without a figure is of the column of the one before it in the sentence.
    """
    clause = words[slice(*said.clause)]
    rows = [(grid, row) for grid in grids for row in _rows_named(clause, grid)]
    typed = {digits_of(each) for each in numbers}
    typed = {each for each in typed if sum(map(str.isdigit, each)) >= DIGITS}
    found: list[Beyond | None] = []
    for grid, row in rows:
        for number in _columns_with(grid, row, typed):
            column = (grid, number)
            found.append(_held(said, grid, row, number))
    if not typed:
        own = [row for grid, row in rows if column and grid is column[0]]
        is_carried = _ENDS.match(words, said.span[1]) and _OF_SIZE.match(words, said.span[0])
        if column and len(own) == 1 and is_carried and not re.search(r"\d", clause):
            found.append(_held(said, column[0], own[0], column[1]))
    elif not found:
        found = [each for grid, row in rows for each in _of_another(said, grid, row, typed)]
    worst = found[0] if found and all(found) else None
    return worst, column


def _rows_named(clause: str, grid: Grid) -> list[int]:
    """The one row of a table that a clause names; none where it names two."""
    if grid.is_scorecard:
        return []
    named = [row for row in grid.parts if row_spans(clause, grid, row)]
    return named if len(named) == 1 else []


def _columns_with(grid: Grid, row: int, typed: set[str]) -> list[int]:
    """The columns in which a row has one of these figures."""
    cells = enumerate(grid.numbers[row])
    return [number for number, each in cells if number and each and digits_of(each) in typed]


def _held(said: _Said, grid: Grid, row: int, column: int) -> Beyond | None:
    """The row that goes beyond this one in a column; None where there is none, or nobody knows."""
    own = grid.numbers[row][column]
    rivals = _rivals(said, grid, row, column)
    if own is None or not rivals:
        return None
    if said.is_rise is not None and (own.value > 0) is not said.is_rise and own.signed:
        return None
    ahead = [
        (abs(each.value) if said.is_rise is not None else each.value, other)
        for other, each in rivals
    ]
    mine = abs(own.value) if said.is_rise is not None else own.value
    best = max(ahead) if said.is_up else min(ahead)
    if not (best[0] > mine if said.is_up else best[0] < mine):
        return None
    figure = grid.numbers[best[1]][column]
    return Beyond(*said.span, grid.labels[row], grid.labels[best[1]], figure.text if figure else "")


def _rivals(said: _Said, grid: Grid, row: int, column: int) -> list[tuple[int, Quantity]]:
    """The other rows with a figure in a column that can be set beside the row's own.

    Of rises only the rises: where the column has no signs it may be of neither.
    """
    own = grid.numbers[row][column]
    cells = [(other, grid.numbers[other][column]) for other in grid.parts if other != row]
    known = [(other, each) for other, each in cells if each is not None]
    if own is None or len(known) < FEWEST_RIVALS:
        return []
    if any(each.unit != own.unit for _, each in known):
        return []
    if said.is_rise is None:
        return [] if any(each.signed for _, each in known) else known
    if not own.signed and not any(each.signed for _, each in known):
        return []
    return [(other, each) for other, each in known if (each.value > 0) is said.is_rise]


def _of_another(said: _Said, grid: Grid, row: int, typed: set[str]) -> Iterator[Beyond | None]:
    """The row whose figure it is that the clause gives to another, and the extreme of its column.

    None of a figure that stands in the table twice.
    """
    places = [
        (other, number)
        for other in range(len(grid.labels))
        for number in _columns_with(grid, other, typed)
    ]
    if len(places) != 1 or places[0][0] not in grid.parts:
        return
    other, number = places[0]
    figure = grid.numbers[other][number]
    long_enough = figure and sum(map(str.isdigit, digits_of(figure))) > DIGITS
    is_extreme = _held(said, grid, other, number) is None and _rivals(said, grid, other, number)
    own = grid.numbers[row][number]
    if figure and long_enough and is_extreme and own and own.unit == figure.unit:
        yield Beyond(*said.span, grid.labels[row], grid.labels[other], figure.text)
