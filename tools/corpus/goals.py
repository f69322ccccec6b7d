"""The goals G1 to G8, and each set beside what was reached.

In: the score of a half in each format. Out: rows of a table in Markdown.
"""

from collections.abc import Callable
from dataclasses import dataclass

from tools.corpus.formats import PaperFile
from tools.corpus.measuring import Measured
from tools.corpus.score import Score


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal: what is wanted of our own papers, of Word files and of PDF files of strangers."""

    code: str
    title: str
    wanted: tuple[str, str, str]
    reached: Callable[[Score], str]


def _per_hundred(score: Score) -> str:
    claims = score.counts["claims"]
    rate = 100 * score.counts["false errors"] / claims if claims else 0.0
    return f"{rate:.2f} in {claims:,}"


def _precision(level: str) -> Callable[[Score], str]:
    return lambda score: str(score.share(f"{level} useful", f"{level} findings"))


GOALS = (
    Goal("G1", "claims found", ("98%", "94%", "88%"), lambda score: str(score.read)),
    Goal(
        "G2",
        "claims bound to the right figure",
        ("99%", "93%", "90%"),
        lambda score: str(score.share("bound right", "bound")),
    ),
    Goal(
        "G3",
        "errors caught",
        ("97%", "92%", "85%"),
        lambda score: str(score.share("caught", "made")),
    ),
    Goal(
        "G4",
        "errors caught that change the verdict",
        ("99%", "96%", "90%"),
        lambda score: str(score.share("verdicts caught", "verdicts")),
    ),
    Goal("G5", "findings useful, errors", ("98%", "97%", "95%"), _precision("error")),
    Goal("G5", "findings useful, warnings", ("95%", "92%", "90%"), _precision("warning")),
    Goal("G5", "findings useful, suggestions", ("80%", "75%", "70%"), _precision("suggestion")),
    Goal("G6", "false errors per 100 claims", ("0.2", "0.5", "1"), _per_hundred),
    Goal(
        "G7",
        "claims that cannot be told",
        ("10%", "20%", "30%"),
        lambda score: str(score.share("cannot tell", "checkable")),
    ),
)
_SAME = ("100%", "99%", "98%")


def goals_table(measured: Measured) -> str:
    """G1 to G8 with what was reached in each format and the goal in brackets."""
    files = list(measured.scores)
    heads = ("Goal", "What", *(file.value for file in files))
    lines = [_row(heads), "|---" * len(heads) + "|"]
    for goal in GOALS:
        cells = (
            f"{goal.reached(measured.scores[file])} ({goal.wanted[_column(file)]})"
            for file in files
        )
        lines.append(_row((goal.code, goal.title, *cells)))
    same = (f"{measured.same_fact} ({_SAME[0]})", *("" for _ in files[1:]))
    lines.append(_row(("G8", "same fact, same verdict", *same)))
    return "\n".join(lines)


def alone_line(measured: Measured) -> str:
    """What is reached without a register, in a sentence."""
    score = measured.alone
    return (
        f"Without a register, in our own tree: {score.read} claims found, "
        f"{score.share('caught', 'made')} errors that the paper itself shows caught, "
        f"{_per_hundred(score)} false errors per 100 claims."
    )


def _column(file: PaperFile) -> int:
    return {PaperFile.OWN: 0, PaperFile.WORD: 1}.get(file, 2)


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
