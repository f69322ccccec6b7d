"""How do we say it?

Verdicts and officers' commentary come in; document nodes go out in which every number is a figure
of the register. Tokens are a closed grammar resolved here, never a template language.
"""

from golden_thread.narrative.commentary import read_commentary
from golden_thread.narrative.counting_words import counts_sentence
from golden_thread.narrative.guide import reading_guide
from golden_thread.narrative.phrases import Phrase, missing_words, phrase
from golden_thread.narrative.sentences import describe, describe_run, direction_word
from golden_thread.narrative.status_words import status_word
from golden_thread.narrative.telling import Telling
from golden_thread.narrative.tokens import resolve

__all__ = [
    "Phrase",
    "Telling",
    "counts_sentence",
    "describe",
    "describe_run",
    "direction_word",
    "missing_words",
    "phrase",
    "read_commentary",
    "reading_guide",
    "resolve",
    "status_word",
]
