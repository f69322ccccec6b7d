"""The words of statuses: the council's own where it has them, ours by language elsewhere.

In: a status and the council. Out: its word, as it begins a cell or stands within a sentence.
"""

from golden_thread.framework import Council, Language, Status

_STATUS_WORDS = {
    Language.ENGLISH: {
        Status.GREEN: "Green",
        Status.AMBER: "Amber",
        Status.RED: "Red",
        Status.GREY: "Not rated",
    }
}


def status_word(status: Status, council: Council) -> str:
    """The council's own word for a status, or else ours, with a capital."""
    return council.status_words.get(status) or _STATUS_WORDS[council.language][status]


def status_word_within(status: Status, council: Council) -> str:
    """The word for a status inside a sentence; an abbreviation keeps its capitals."""
    word = status_word(status, council)
    return word if word[1:2].isupper() else word[:1].lower() + word[1:]
