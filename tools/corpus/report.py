"""How well the proof-reader reads, on the open wordings and on those held back.

In: every set of wordings. Out: a page between markers in
`docs/explanation/how-well-it-proofs.md`, and the same printed. Of the wordings held back nothing
is shown but counts and the names of those missed.
"""

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tools.corpus.formats import PaperFile
from tools.corpus.goals import alone_line, goals_table
from tools.corpus.measuring import Measured, Sizes, measure
from tools.corpus.score import Score
from tools.corpus.wordings import FOLDER, MORE, OPEN, fingerprint, read_half

HELD_BACK = FOLDER / "held_back"
HELD_BACK_TOO = FOLDER / "held_back_borough"
PAGE = FOLDER.parent.parent / "docs/explanation/how-well-it-proofs.md"
BEGINS, ENDS = "<!-- measured: begins -->", "<!-- measured: ends -->"
SEED = "golden thread 1"
# So few that the whole report takes minutes and not hours; every share says of how many it is.
SIZES = {
    PaperFile.OWN: Sizes(papers=10, slips=120),
    PaperFile.WORD: Sizes(papers=4, slips=40),
    PaperFile.PDF: Sizes(papers=3, slips=15),
    PaperFile.OFFICE: Sizes(papers=3, slips=15),
}
# The sets beside the first two are tried in our own tree alone, and fewer of those that are open.
OTHERS = {
    HELD_BACK_TOO: {PaperFile.OWN: Sizes(papers=8, slips=90)},
    **{each: {PaperFile.OWN: Sizes(papers=5, slips=40)} for each in MORE},
}
_TITLES = {
    "open": "The open wordings",
    "held_back": "The wordings held back",
    "held_back_borough": "More wordings held back",
    "county": "More open wordings: a county",
    "district": "More open wordings: small districts",
    "unitary": "More open wordings: unitary councils",
    "city": "More open wordings: cities and boroughs",
    "north": "More open wordings: Scotland, Wales and the north",
    "services": "More open wordings: officers of the services",
    "cabinet": "More open wordings: portfolio holders and cabinet members",
    "dashboard": "More open wordings: dashboards, exception reports and minutes",
    "analysts": "More open wordings: analysts of large councils",
    "plain": "More open wordings: heads of service in small districts",
}


def codes_table(measured: Measured) -> str:
    """For each check and format how many errors were made, caught, caught as another, missed."""
    codes = sorted({code for score in measured.scores.values() for code in score.codes})
    files = list(measured.scores)
    heads = " | ".join(file.value for file in files)
    lines = [f"| Check | {heads} |", "|---" * (len(files) + 1) + "|"]
    for code in codes:
        cells = (_tally(measured.scores[file], code) for file in files)
        lines.append(f"| `{code}` | {' | '.join(cells)} |")
    return "\n".join(lines)


def _tally(score: Score, code: str) -> str:
    tally = score.codes.get(code)
    if tally is None:
        return "none"
    missed = tally["made"] - tally["caught"] - tally["other"]
    return f"{tally['made']}: {tally['caught']} / {tally['other']} / {missed} / {tally['false']}"


def kinds_table(measured: Measured) -> str:
    """Of each kind of claim in our own tree, how many were found."""
    score = measured.scores[PaperFile.OWN]
    lines = ["| Kind of claim | There are | Found |", "|---|---|---|"]
    lines += [
        f"| {kind} | {many:,} | {score.found[kind]:,} |"
        for kind, many in sorted(score.expected.items())
    ]
    return "\n".join(lines)


def missed_line(measured: Measured) -> str:
    """The wordings whose errors were missed in our own tree, by name and how often."""
    missed = measured.scores[PaperFile.OWN].missed
    named = ", ".join(f"{entry} {many}" for entry, many in sorted(missed.items()))
    return f"Missed, by wording and how often: {named or 'none'}."


def section(measured: Measured) -> str:
    """The part of the page about one half."""
    unused = measured.unused_forms
    whole = (
        f"## {_TITLES.get(measured.name, measured.name)}",
        goals_table(measured),
        alone_line(measured),
    )
    if measured.name in (each.name for each in MORE):
        return "\n\n".join(whole)
    return "\n\n".join(
        (
            *whole,
            "Errors by check: made: caught / caught as another / missed / "
            "false findings in clean papers.",
            codes_table(measured),
            "Claims found, by kind, in our own tree:",
            kinds_table(measured),
            missed_line(measured),
            f"Printed forms that could not be used: {unused}.",
        )
    )


def measured_section(folder: Path) -> str:
    """The half in this folder measured, as a part of the page."""
    return section(measure(read_half(folder), OTHERS.get(folder, SIZES), SEED))


def write_page(text: str) -> None:
    """Put what was measured between the markers of the page."""
    page = PAGE.read_text(encoding="utf-8")
    head, _, rest = page.partition(BEGINS)
    _, _, tail = rest.partition(ENDS)
    PAGE.write_text(f"{head}{BEGINS}\n\n{text}\n\n{ENDS}{tail}", encoding="utf-8")


def main() -> int:
    """Measure every set, two at a time, print them and write the page."""
    with ProcessPoolExecutor(2) as pool:
        parts = list(pool.map(measured_section, (OPEN, HELD_BACK, *OTHERS)))
    hashes = " and ".join(f"`{fingerprint(each)}`" for each in (HELD_BACK, HELD_BACK_TOO))
    parts.append(f"The wordings held back had the hashes {hashes}.")
    text = "\n\n".join(parts)
    print(text)
    write_page(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
