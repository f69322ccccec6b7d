"""The few words that we set on slides ourselves, in the language of their deck.

Takes a language; gives words.
"""


def measure_heading(language: str) -> str:
    """What heads the names in a table of a chart's numbers."""
    return "Mesur" if _is_welsh(language) else "Measure"


def notes_title(language: str) -> str:
    """What stands over a speaker's notes where they are printed."""
    return "Nodiadau" if _is_welsh(language) else "Notes"


def part_words(part: int, parts: int, language: str) -> str:
    """`(1 of 2)`, after the caption of a table that goes on."""
    return f"({part} {'o' if _is_welsh(language) else 'of'} {parts})"


def _is_welsh(language: str) -> bool:
    return language.lower().startswith("cy")
