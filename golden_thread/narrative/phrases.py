"""Every phrase we write ourselves, by language.

In: a phrase's name. Out: its words in the language of the council. A second language is a second
column here and nothing else.
"""

from enum import StrEnum

from golden_thread.figures import Missing, Qualifier
from golden_thread.framework import Language, Status


class Phrase(StrEnum):
    """The phrases there are."""

    IN = "in"
    UP_BY = "up_by"
    DOWN_BY = "down_by"
    UP_FROM = "up_from"
    DOWN_FROM = "down_from"
    FROM = "from"
    ON = "on"
    SAME_AS = "same_as"
    UP_ON = "up_on"
    DOWN_ON = "down_on"
    TARGET_OF = "target_of"
    STATUS = "status"
    AS_PUBLISHED = "as_published"
    BETTER = "better"
    WORSE = "worse"
    NO_REAL_CHANGE = "no_real_change"
    HIGHER = "higher"
    LOWER = "lower"
    NO_COMPARISON = "no_comparison"
    HOW_TO_READ = "how_to_read"
    BEFORE_ROUNDING = "before_rounding"
    LITTLE_CHANGED = "little_changed"
    FOR = "for"


_ENGLISH = {
    Phrase.IN: "in",
    Phrase.UP_BY: "up by",
    Phrase.DOWN_BY: "down by",
    Phrase.UP_FROM: "up from",
    Phrase.DOWN_FROM: "down from",
    Phrase.FROM: "from",
    Phrase.ON: "on",
    Phrase.SAME_AS: "the same as",
    Phrase.UP_ON: "higher than in",
    Phrase.DOWN_ON: "lower than in",
    Phrase.TARGET_OF: "against a target of",
    Phrase.STATUS: "status",
    Phrase.AS_PUBLISHED: "as published",
    Phrase.BETTER: "Better",
    Phrase.WORSE: "Worse",
    Phrase.NO_REAL_CHANGE: "No real change",
    Phrase.HIGHER: "Higher",
    Phrase.LOWER: "Lower",
    Phrase.NO_COMPARISON: "–",
    Phrase.BEFORE_ROUNDING: "before rounding",
    Phrase.LITTLE_CHANGED: "little changed from",
    Phrase.HOW_TO_READ: "How to read this report",
    Phrase.FOR: "for",
}
_PHRASES = {Language.ENGLISH: _ENGLISH}

_STATUS_WORDS = {
    Language.ENGLISH: {
        Status.GREEN: "Green",
        Status.AMBER: "Amber",
        Status.RED: "Red",
        Status.GREY: "Not rated",
    }
}

_MISSING_WORDS = {
    Language.ENGLISH: {
        Missing.NOT_DUE: "no figure is due yet",
        Missing.LATE: "the figure is late",
        Missing.NOT_AVAILABLE: "no figure is held",
        Missing.SUPPRESSED: "the figure is withheld to protect people",
        Missing.NOT_APPLICABLE: "a figure does not apply",
    }
}

_QUALIFIERS = {
    Language.ENGLISH: {
        Qualifier.EXACT: "",
        Qualifier.ABOUT: "about ",
        Qualifier.OVER: "over ",
        Qualifier.UNDER: "under ",
        Qualifier.AT_LEAST: "at least ",
        Qualifier.AT_MOST: "at most ",
    }
}


def phrase(name: Phrase, language: Language) -> str:
    """The words of a phrase."""
    return _PHRASES[language][name]


def status_word(status: Status, language: Language) -> str:
    """The word for a status, with a capital."""
    return _STATUS_WORDS[language][status]


def qualifier_words(qualifier: Qualifier, language: Language) -> str:
    """What stands before a value that is not exact, with its space: `over `."""
    return _QUALIFIERS[language][qualifier]


def missing_words(missing: Missing, language: Language) -> str:
    """Why there is no figure, in words."""
    return _MISSING_WORDS[language][missing]
