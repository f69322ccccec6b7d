"""Whether a sentence tells of what is to come or of what has been.

In: words in plain wording. Out: which of the two, where the words say so and say only one.
"""

import re

_WILL = (
    r"will|shall|is to|are to|(?<!has )(?<!had )(?<!have )(?<!enough )to be"
    r"|is due|are due|due to|upcoming|until|going to|takes? place"
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


# What a sentence has that can be of the past at all, and what can be of a time to come.
_PAST_SIGN = re.compile(
    r"\b(?:was|were|had|has|have|did|since|previously|already|last|ago|[a-z]{2,}ed|began|became|broke"
    r"|brought|built|came|cut|done|drew|fell|found|gave|given|gone|got|grew|held|kept|led|left|lost"
    r"|made|met|paid|put|ran|rose|said|sat|saw|seen|sent|set|shown|shut|sold|spent|spoke|stood|taken"
    r"|took|went|won|written|wrote)\b"
)
_TO_COME_SIGN = re.compile(
    r"\b(?:will|shall|would|may|might|should|must|can|could|cannot|to|be|by|until|till|from|due|next"
    r"|upcoming|forthcoming|coming|deadline|subject|expiry|once|when|before|after|if|[a-z]+ing|is|are"
    r"|has|have|closes|opens|starts|begins|ends|runs|goes|comes|takes|expires|launches|resumes"
    r"|returns|meets|finishes|considers|reports)\b"
    # “Recruitment planned for 3 May”
    r"|\b(?:agreed|aimed|anticipated|arranged|booked|called|committed|confirmed|expected|fixed"
    r"|intended|ordered|planned|programmed|projected|promised|proposed|scheduled|set|targeted)\b"
)


def may_have_been(words: str) -> bool:
    """Whether anything in the sentence can be of a day that is over."""
    return _PAST_SIGN.search(words) is not None


def may_be_to_come(words: str) -> bool:
    """Whether anything in the sentence can be of a day that is still to come."""
    return _TO_COME_SIGN.search(words) is not None
