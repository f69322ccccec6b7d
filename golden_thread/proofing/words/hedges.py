"""Words of how near a number is: “just over”, “a shade under”, “or thereabouts”.

In: words in plain wording and where a number stands in them. Out: its qualifier, and where the
words for it begin. “Nearly” and its like are “about”, from below.
"""

import re

from golden_thread.figures import Qualifier

_BY_LITTLE = (
    *("just", "only just", "slightly", "marginally", "fractionally", "a little", "a shade"),
    *("a touch", "a fraction", "a whisker", "a bit", "a hair", "a tad", "a sliver", "narrowly"),
    *("somewhat", "very slightly", "ever so slightly"),
)
_BY_MUCH = ("well", "comfortably", "considerably", "significantly", "far", "substantially")
_ABOVE = ("over", "above", "more than", "higher than", "greater than", "in excess of", "past")
_BELOW = (
    *("under", "below", "less than", "lower than", "fewer than", "short of", "shy of", "beneath"),
    *("inside", "within"),
)
# “About”, but only from below.
FROM_BELOW = (
    *(f"{little} {word}" for little in _BY_LITTLE for word in _BELOW),
    *("nearly", "almost", "approaching", "approached", "approaches", "shy of", "nearing"),
    *("touching", "pushing", "close on", "edging towards", "bordering on", "verging on"),
    *("within touching distance of", "within a whisker of", "as near as makes no difference"),
    *("not quite", "not far short of", "fell just short of", "stopped just short of"),
    *("not quite at", "not quite", "almost at", "nigh on", "well on the way to"),
    *(
        f"{near},{but} without {quite}{there},"
        for near in ("approached", "neared", "came close to", "got close to")
        for but in ("", " but")
        for quite in ("", "quite ", "ever ")
        for there in ("attaining", "reaching", "touching", "hitting", "passing", "matching")
    ),
    *("all but", "practically", "virtually", "knocking on", "a breath away from", "not far below"),
)
_QUALIFIERS = {
    Qualifier.ABOUT: (
        *("about", "around", "approximately", "roughly", "some", "close to", "in the region of"),
        *("in the order of", "of the order of", "somewhere near", "in the neighbourhood of"),
        *("in the vicinity of", "circa", "ca.", "c.", "approx.", "approx", "near to", "near"),
        *("not far off", "not far from", "not a million miles from", "not far away from"),
        *("approximates to", "approximated to", "approximating to", "approximating", "call it"),
        *("hovering around", "hovered around", "hovered at around", "somewhere around"),
        *("somewhere about", "rounds to", "rounding to", "rounded to", "broadly", "near enough"),
        *("in the area of", "the best part of", "something like", "something around", "at around"),
        *("something of the order of", "in the ballpark of", "give or take a few"),
        *FROM_BELOW,
    ),
    Qualifier.OVER: (
        *(f"{little} {word}" for little in (*_BY_LITTLE, *_BY_MUCH) for word in _ABOVE),
        *("over", "more than", "in excess of", "above", "upwards of", "upward of", "beyond"),
        *("north of", "topped", "tops", "topping", "got past", "went past", "climbed past"),
        *("edged past", "crept past", "nudged past", "moved past", "edged above", "crept above"),
        *("crept over", "edged over", "nudged above", "nudged over", "climbed above", "rose above"),
        *("broke through", "exceeded", "exceeds", "exceeding", "surpassed", "surpasses"),
        *(
            "surpassing",
            "greater than",
            "went through the",
            "passed the",
            "crossed the",
            "broke the",
        ),
        *("broken the", "topped the", "gone past the", "got past the"),
    ),
    Qualifier.UNDER: (
        *(f"{much} {word}" for much in _BY_MUCH for word in _BELOW),
        *("under", "fewer than", "less than", "below", "south of", "did not reach", "beneath"),
        *("did not quite reach", "failed to reach", "short of", "did not touch", "fell short of"),
        *("did not quite touch", "did not get to", "did not quite get to", "stopped short of"),
        *("without reaching", "never reached", "has not reached", "not quite reaching"),
    ),
    Qualifier.AT_LEAST: (
        *("at least", "no fewer than", "no less than", "not less than", "no lower than"),
        *("a minimum of", "at or above", "not below", "not fewer than", "not lower than"),
    ),
    Qualifier.AT_MOST: (
        *("at most", "up to", "as many as", "no more than", "not more than", "no higher than"),
        *("no longer than", "no greater than", "not exceeding", "a maximum of", "at or below"),
        *("not above", "not higher than", "not longer than"),
    ),
}
_QUALIFYING = sorted((each for words in _QUALIFIERS.values() for each in words), key=len)
_EITHER = "|".join(re.escape(each) for each in reversed(_QUALIFYING))
_BEFORE = re.compile(rf"\b(?P<words>{_EITHER}) $")
# “Went up to 87%”, “crept up to 12.7” say that it rose, and no more.
_ROSE = re.compile(
    r"\b(?:went|gone|goes|go|going|crept|edged|moved|pushed|inched|climbed|came|come|got|brought|taken"
    r"|nudged|jumped|ticked|drifted|shot|sent|back|now) up to $"
)
_LEADING = re.compile(rf"(?:{_EITHER}) |c\. ?|ca\. ?|[~≈<>≥≤]=? ?")
_KINDS = {word: kind for kind, words in _QUALIFIERS.items() for word in words}
_LONGEST = max(map(len, _QUALIFYING)) + 2
# “~42%”, “<5”; but not the “->” of an arrow.
_SIGNS = {
    Qualifier.ABOUT: re.compile(r"(?:[~≈] ?|\b(?:c\.? ?|ca\. |approx\. ))$"),
    Qualifier.OVER: re.compile(r"(?<![-=])> ?$"),
    Qualifier.UNDER: re.compile(r"< ?$"),
    Qualifier.AT_LEAST: re.compile(r"(?:≥|>=) ?$"),
    Qualifier.AT_MOST: re.compile(r"(?:≤|<=) ?$"),
}
_LONGEST_SIGN = 8
# “£245,000 or thereabouts”, “90 or more”, “£170,000 plus a bit”
_AFTERWARDS = {
    Qualifier.ABOUT: re.compile(
        r",? (?:or so|or thereabouts|give or take|more or less|or near enough|near enough"
        r"|in round (?:terms|figures|numbers)|when rounded|\(rounded\)|to the nearest)\b"
    ),
    Qualifier.OVER: re.compile(r" (?:plus|and|with) (?:a bit|some|change|a little)\b(?! of)"),
    Qualifier.AT_LEAST: re.compile(r" (?:or more|or above|or over|or higher|or better)\b"),
    Qualifier.AT_MOST: re.compile(r" (?:or less|or fewer|or below|or under|or lower)\b"),
}
# Said of the whole sentence: its one number is round.
_ROUND = re.compile(
    r"\b(?:in (?:round|rough) (?:terms|figures|numbers)|give or take|when rounded|roughly speaking"
    r"|as near as (?:makes|made) no (?:difference|odds|matter)|near as damn it|as good as"
    r"|rounding (?:up|down|it)|rounded (?:up|down|off)|to a round figure|as a round figure)\b"
)


def hedge_before(words: str, start: int) -> tuple[int, Qualifier]:
    """Where the words before a number begin that qualify it, and how; `start` if there are none."""
    match = _BEFORE.search(words[max(0, start - _LONGEST) : start])
    if match is not None and not _ROSE.search(words[max(0, start - _LONGEST) : start]):
        return start - len(match.group()), _KINDS[match["words"]]
    near = words[max(0, start - _LONGEST_SIGN) : start]
    found = ((kind, sign) for kind, pattern in _SIGNS.items() if (sign := pattern.search(near)))
    kind, sign = next(found, (Qualifier.EXACT, None))
    return start - len(sign.group()) if sign else start, kind


def length_of_hedge(text: str) -> int:
    """How many letters of a number's text are the words for how near it is."""
    match = _LEADING.match(text)
    return match.end() if match else 0


def hedge_after(words: str, end: int) -> Qualifier:
    """What is said of how near a number is after it."""
    kinds = (kind for kind, pattern in _AFTERWARDS.items() if pattern.match(words, end))
    return next(kinds, Qualifier.EXACT)


def is_in_round_terms(words: str) -> bool:
    """Whether a sentence says of its number that it is a round one."""
    return _ROUND.search(words) is not None
