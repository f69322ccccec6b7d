"""Whether a sentence tells of what is to come or of what has been.

In: words in plain wording. Out: which of the two, where the words say so and say only one.
"""

import re

_WILL = (
    r"will|shall|is to|are to|to be|is due|are due|due to|upcoming|until|going to|takes? place"
    r"|closes|opens|begins|starts|ends|forthcoming|deadline|is scheduled|are scheduled|is planned"
    r"|are planned|is expected|are expected|is set to|are set to|join us|are invited"
)
_TO_COME = re.compile(
    rf"\b(?:{_WILL}|would|due|planned|scheduled|expected|proposed|expects?|plans to|intends?"
    r"|aims? to|hopes? to|next|coming)\b"
)
_SURELY_TO_COME = re.compile(rf"\b(?:{_WILL})\b")
_HAS_BEEN = re.compile(
    r"\b(?:was|were|had|has been|have been|held|took|met|began|ran|saw|went|came|gave|made|sent"
    r"|attended|hosted|launched|opened|visited|started|ended|closed|completed|approved|agreed"
    r"|collected|delivered|published|received|marked|joined|celebrated|welcomed|organised)\b"
)
_SURELY_BEEN = re.compile(r"\b(?:was|were|had|has been|have been|took|went|came|began|ran|gave)\b")


def is_to_come(words: str) -> bool:
    """Whether the sentence tells of what is still to come, and of that alone."""
    return bool(_SURELY_TO_COME.search(words)) and not _SURELY_BEEN.search(words)


def has_been(words: str) -> bool:
    """Whether the sentence tells of what has been, and of that alone."""
    return bool(_HAS_BEEN.search(words)) and not _TO_COME.search(words)
