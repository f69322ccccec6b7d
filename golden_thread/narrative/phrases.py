"""Every phrase we write ourselves, by language.

In: a phrase's name. Out: its words in the language of the council. A second language is a second
column here and nothing else.
"""

from enum import StrEnum

from golden_thread.figures import Missing, Qualifier
from golden_thread.framework import Language, Unit
from golden_thread.periods import LabelStyle, Period, PeriodKind, label


class Phrase(StrEnum):
    """The phrases there are."""

    IN = "in"
    ON_DAY = "on_day"
    UP_BY = "up_by"
    DOWN_BY = "down_by"
    FROM = "from"
    ON = "on"
    SAME_AS = "same_as"
    SAME_IN = "same_in"
    AS_IN = "as_in"
    CHANGED_FROM = "changed_from"
    CHANGED_SINCE = "changed_since"
    UP_ON = "up_on"
    DOWN_ON = "down_on"
    LATER_THAN = "later_than"
    EARLIER_THAN = "earlier_than"
    AND = "and"
    OR = "or"
    TARGET_OF = "target_of"
    STATUS = "status"
    AS_PUBLISHED = "as_published"
    BETTER = "better"
    WORSE = "worse"
    NO_REAL_CHANGE = "no_real_change"
    HIGHER = "higher"
    LOWER = "lower"
    LATER = "later"
    EARLIER = "earlier"
    CHANGED = "changed"
    NO_COMPARISON = "no_comparison"
    LOWER_IS_BETTER = "lower_is_better"
    EARLIER_IS_BETTER = "earlier_is_better"
    NO_IS_BETTER = "no_is_better"
    NOT_COMPARED = "not_compared"
    DEFINITION_CHANGED = "definition_changed"
    YEAR_SO_FAR = "year_so_far"
    YEAR = "year"
    HOW_TO_READ = "how_to_read"
    BEFORE_ROUNDING = "before_rounding"
    LITTLE_CHANGED = "little_changed"
    FOR = "for"


_ENGLISH = {
    Phrase.IN: "in",
    Phrase.ON_DAY: "on",
    Phrase.UP_BY: "up by",
    Phrase.DOWN_BY: "down by",
    Phrase.FROM: "from",
    Phrase.ON: "on",
    Phrase.SAME_AS: "the same as",
    Phrase.SAME_IN: "much the same as in",
    Phrase.AS_IN: "as in",
    Phrase.CHANGED_FROM: "changed from",
    Phrase.CHANGED_SINCE: "changed since",
    Phrase.UP_ON: "higher than in",
    Phrase.DOWN_ON: "lower than in",
    Phrase.LATER_THAN: "later than",
    Phrase.EARLIER_THAN: "earlier than",
    Phrase.AND: "and",
    Phrase.OR: "or",
    Phrase.TARGET_OF: "against a target of",
    Phrase.STATUS: "status",
    Phrase.AS_PUBLISHED: "as published",
    Phrase.BETTER: "Better",
    Phrase.WORSE: "Worse",
    Phrase.NO_REAL_CHANGE: "No real change",
    Phrase.HIGHER: "Higher",
    Phrase.LOWER: "Lower",
    Phrase.LATER: "Later",
    Phrase.EARLIER: "Earlier",
    Phrase.CHANGED: "Changed",
    Phrase.NO_COMPARISON: "–",
    Phrase.LOWER_IS_BETTER: "Lower is better",
    Phrase.EARLIER_IS_BETTER: "Earlier is better",
    Phrase.NO_IS_BETTER: "No is better",
    Phrase.NOT_COMPARED: "Not compared with",
    Phrase.DEFINITION_CHANGED: "the definition changed",
    Phrase.YEAR_SO_FAR: "In the",
    Phrase.YEAR: "In",
    Phrase.BEFORE_ROUNDING: "before rounding",
    Phrase.LITTLE_CHANGED: "little changed from",
    Phrase.HOW_TO_READ: "How to read this report",
    Phrase.FOR: "for",
}
_PHRASES = {Language.ENGLISH: _ENGLISH}

# What a second comparison says in place of the words it shares with the first: “up by 8 percentage
# points from 77% in Quarter 1 2022/23 and by 10 percentage points from 75% in Quarter 2 2021/22”.
_SHORTER = {
    Language.ENGLISH: {
        Phrase.UP_BY: "by",
        Phrase.DOWN_BY: "by",
        Phrase.SAME_AS: "as",
        Phrase.SAME_IN: "in",
        Phrase.AS_IN: "in",
        Phrase.CHANGED_FROM: "from",
        Phrase.CHANGED_SINCE: "since",
        Phrase.UP_ON: "in",
        Phrase.DOWN_ON: "in",
        Phrase.LITTLE_CHANGED: "from",
    }
}


_MISSING_WORDS = {
    Language.ENGLISH: {
        Missing.NOT_DUE: "no figure is due yet{of}",
        Missing.LATE: "the figure{of} is late",
        Missing.NOT_AVAILABLE: "no figure is held{of}",
        Missing.SUPPRESSED: "the figure{of} is withheld to protect people",
        Missing.NOT_APPLICABLE: "a figure{of} does not apply",
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
_QUALIFIERS_OF_DATES = {
    Language.ENGLISH: {
        Qualifier.EXACT: "",
        Qualifier.ABOUT: "about ",
        Qualifier.OVER: "later than ",
        Qualifier.UNDER: "earlier than ",
        Qualifier.AT_LEAST: "no earlier than ",
        Qualifier.AT_MOST: "no later than ",
    }
}


def phrase(name: Phrase, language: Language) -> str:
    """The words of a phrase."""
    return _PHRASES[language][name]


def in_period(period: Period, language: Language) -> str:
    """A period as it ends a sentence: “in Quarter 2 2022/23”, “on 10 November 2024”."""
    opening = Phrase.ON_DAY if period.kind is PeriodKind.DAY else Phrase.IN
    return f"{phrase(opening, language)} {label(period, LabelStyle.LONG)}"


def shorter_phrase(name: Phrase, language: Language) -> str:
    """What a second comparison says where it shares this phrase with the first."""
    return _SHORTER[language].get(name, phrase(name, language))


def qualifier_words(qualifier: Qualifier, unit: Unit, language: Language) -> str:
    """What stands before a value that is not exact, with its space: `over `, `later than `.

    Nothing stands before a yes or a no.
    """
    if unit is Unit.YES_NO:
        return ""
    words = _QUALIFIERS_OF_DATES if unit is Unit.DATE else _QUALIFIERS
    return words[language][qualifier]


def missing_words(missing: Missing, language: Language, period: str = "") -> str:
    """Why there is no figure, in words, with the name of its period where one is given."""
    of = f" {phrase(Phrase.FOR, language)} {period}" if period else ""
    return _MISSING_WORDS[language][missing].format(of=of)
