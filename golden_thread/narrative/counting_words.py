"""How many results have each status, in one sentence.

In: the counts and what they are told from. Out: “Of 23 indicators with a target, 17 are green, 4
are amber and 2 are red; 3 more are not rated.” Those not rated are never among the number it
begins with, and a status that nothing has is left out.
"""

from golden_thread.document import Inline, Text
from golden_thread.framework import Language, Status
from golden_thread.judgement import StatusCounts
from golden_thread.narrative.status_words import status_word_within
from golden_thread.narrative.telling import Telling

_RATED = (Status.GREEN, Status.AMBER, Status.RED)
_ENGLISH = {
    "one": "indicator",
    "many": "indicators",
    "with a target": "with a target",
    "rated one": "that is rated",
    "rated many": "that are rated",
    "none of one": "The 1 indicator is {grey}",
    "none of many": "None of the {total} indicators is rated",
    "all of one": "The 1 {what} is {word}",
    "all of many": "All {rated} {what} are {word}",
    "some": "Of {rated} {what}, {listed}",
    "count of one": "1 is {word}",
    "count of many": "{count} are {word}",
    "more one": "; 1 more is {grey}",
    "more many": "; {count} more are {grey}",
    "and": " and ",
}
_WORDS = {Language.ENGLISH: _ENGLISH}


def counts_sentence(counts: StatusCounts, telling: Telling) -> tuple[Inline, ...]:
    """The sentence with its full stop; nothing where there is nothing to count."""
    if not counts.total:
        return ()
    words = _WORDS[telling.language]
    grey = status_word_within(Status.GREY, telling.framework.council)
    if not counts.rated:
        unrated = words["none of one" if counts.total == 1 else "none of many"]
        return (Text(f"{unrated.format(total=counts.total, grey=grey)}."),)
    return (Text(f"{_of_rated(counts, telling)}{_more(counts, grey, words)}."),)


def _of_rated(counts: StatusCounts, telling: Telling) -> str:
    council, words = telling.framework.council, _WORDS[telling.language]
    single = counts.rated == 1
    which = "with a target" if counts.is_by_target else f"rated {'one' if single else 'many'}"
    what = f"{words['one' if single else 'many']} {words[which]}"
    held = [status for status in _RATED if counts.of(status)]
    if len(held) == 1:
        whole = words["all of one" if single else "all of many"]
        word = status_word_within(held[0], council)
        return whole.format(rated=f"{counts.rated:,}", what=what, word=word)
    each = []
    for status in held:
        count = counts.of(status)
        form = words["count of one" if count == 1 else "count of many"]
        each.append(form.format(count=f"{count:,}", word=status_word_within(status, council)))
    listed = words["and"].join((", ".join(each[:-1]), each[-1]))
    return words["some"].format(rated=f"{counts.rated:,}", what=what, listed=listed)


def _more(counts: StatusCounts, grey: str, words: dict[str, str]) -> str:
    if not counts.grey:
        return ""
    form = words["more one" if counts.grey == 1 else "more many"]
    return form.format(count=f"{counts.grey:,}", grey=grey)
