"""A word of movement in the form of another: “fell” for “rose”, “lower than” for “higher than”.

In: the word as it is printed, and the words for the movement that the figures show. Out: the one of
these that stands in the same form, with its capital.
"""

from collections.abc import Mapping

# The forms a word of movement comes in, told by how it ends.
_FORMS = {
    "than": (" than", "than in", "the same as", "similar to", "comparable to", " with", " over"),
    "noun": (
        *("increase", "rise", "growth", "decrease", "fall", "drop", "reduction", "decline", "dip"),
        *("improvement", "deterioration", "gain", "upturn", "downturn", "worsening"),
    ),
    "comparing": ("above", "below", "beneath", "under", "beats", "exceeds", "exceeded", "bettered"),
    "of": (" of",),
    "from": (" from", " on"),
    "go": ("went up", "went down", "gone up", "gone down", "edged up", "edged down", "crept up"),
    "continues": ("grow", "climb"),
    "up": ("up", "down"),
    "cell": ("better", "worse", "higher", "lower", "same", "no real change", "no change"),
}
UP = {
    "verb": "rose",
    "noun": "increase",
    "comparing": "above",
    "than": "higher than",
    "of": "increase of",
    "from": "increase from",
    "go": "went up",
    "continues": "rose",
    "up": "up",
    "cell": "higher",
}
DOWN = {
    "verb": "fell",
    "noun": "decrease",
    "comparing": "below",
    "than": "lower than",
    "of": "decrease of",
    "from": "decrease from",
    "go": "went down",
    "continues": "fell",
    "up": "down",
    "cell": "lower",
}
SAME = {
    "verb": "stayed the same",
    "noun": "no change",
    "comparing": "the same as",
    "than": "the same as",
    "of": "no change, instead of",
    "from": "no change from",
    "go": "stayed the same",
    "continues": "stayed the same",
    "up": "unchanged",
    "cell": "no real change",
}
BETTER = {
    **UP, "verb": "improved", "noun": "improvement", "than": "better than", "cell": "better",
    "comparing": "better than",
}  # fmt: skip
WORSE = {
    **DOWN, "verb": "worsened", "noun": "deterioration", "than": "worse than", "cell": "worse",
    "comparing": "worse than",
}  # fmt: skip


def in_form(text: str, words: Mapping[str, str]) -> str:
    """The word of these for the form that the text has, with its capital."""
    lowered = text.lower()
    form = next((form for form, endings in _FORMS.items() if lowered.endswith(endings)), "verb")
    word = words[form]
    if lowered.startswith("fewer") and word == "higher than":
        word = "more than"
    return word.capitalize() if text[:1].isupper() else word
