"""Whole turns of phrase that say that a target was met or missed: “still work to do”, “in hand”.

In: nothing. Out: each pattern with what it says, as in `verdict_words.py`. All of them are said
outright: no modal undoes them. They count only in a sentence that speaks of a target.
"""

import re

from golden_thread.figures import Movement
from golden_thread.proofing.words.aims import MARK, NUMBER, OWN, SORT, TARGET
from golden_thread.proofing.words.verdict_words import WEAK, Said

_GROUPS = r"(?P<number>(?!))?(?P<after>(?!))?(?P<bare>(?!))?(?P<weak>(?!))?"
_ANY = rf"(?:{OWN}(?:{NUMBER}[ -]{OWN})?(?:{TARGET}s?{SORT}|{WEAK})\b|(?:the )?{NUMBER})"
# What goes on to a target, or comes from one, in the same sentence.
_AIMED = rf"(?=[^;]{{0,120}}(?:{MARK}|\b{TARGET}))"
_AFTER_AIM = rf"(?:{MARK}|\b{TARGET}s?\b)[^;]{{0,120}}?"
_GAP = r"£?\d[\d,.]*(?:%|k|m)?(?: ?(?:[a-z]+ ?){0,3}?(?:\d,\d{3})?)?"
_SMALL = r"[#a-z'&/-]{1,60}"
# “It should be no higher than 20 days but was 23”: what should have been, and what was.
_SHOULD = (
    r"\b(?:should|ought to|must|had to|wanted|hoped|set out to|said (?:we|it|they) would|was to"
    r"|were"
    r" to|supposed to|meant to|aimed to|promised to|undertook to|required to)\b"
    rf"[^.;~]{{0,100}}{MARK}{{1,60}}[^.;~\d]{{0,30}}?"
)
_BUT = (
    r"\b(?:but|yet|though|however|whereas|in fact|in the event|actually)\b[^.;\d]{0,80}?"
    r"\b(?:was|were|is|are|stood at|came in at|came out at|ended at|ended on|finished at|reached"
    r"|recorded|reported|managed|got|saw|returned|only|just)(?: [a-z]+){0,2} £?\d"
)
_PATTERNS: tuple[tuple[str, bool | None], ...] = (
    # --- missed
    (rf"{_SHOULD}{_BUT}", False),
    (
        rf"\b(?:leaves?|leaving|left|remains?|is|was|has|have"
        rf"|with)(?: still)? an? (?:[a-z]+ )?(?:gap|hole"
        rf"|shortfall|deficit|gulf|distance)\b{_AIMED}",
        False,
    ),
    (
        rf"{_AFTER_AIM}\b(?:leaves?|leaving|left)(?: [a-z]+)? an? (?:[a-z]+ )?(?:gap|hole"
        rf"|shortfall|deficit)\b",
        False,
    ),
    (rf"\b(?:shortfall|deficit) (?:in|on|against|of|for)\b{_AIMED}", False),
    (rf"\bdistance (?:from|to|off) {OWN}{TARGET}\b", False),
    (
        r"\bto have (?:met|hit|reached|achieved|attained|been (?:on|at|within)) "
        rf"{_ANY}[^.;]{{0,80}}\b(?:needed|would|required|had to)\b",
        False,
    ),
    (rf"\bwould have (?:taken|needed|required|had to)\b[^.;]{{0,140}}?{_ANY}", False),
    (
        r"\bto (?:get|bring|put|pull|return|move|restore|lift|drag)\b(?: [#a-z'-]{1,80}){0,4}?"
        rf" back (?:on|to|within|above|below|under|inside) {_ANY}",
        False,
    ),
    (
        rf"\b(?:separates?|divides?) (?:us|it|them|{_SMALL}|the [a-z]+)(?: [a-z]+)? from {_ANY}",
        False,
    ),
    (
        rf"\b(?:still )?(?:not (?:yet )?there(?: yet)?|some way to go|more to do|a way to go"
        rf"|further to go"
        r"|still work to (?:do|be done)|work remains to be done"
        rf"|still to be done)\b{_AIMED}",
        False,
    ),
    (
        rf"{_AFTER_AIM}\b(?:still work to (?:do|be done)|not (?:yet )?there(?: yet)?"
        r"|still some way to go|work remains to be done)\b",
        False,
    ),
    (
        rf"\bnot where (?:we|it|they|members|the [a-z]+)(?: [a-z]+)? (?:wants?|wanted|wish"
        rf"|wished|hoped"
        rf"|hope|needs?|needed|should|expected|would like|aimed?|planned"
        rf"|intended)\b[^;]{{0,30}}?{_AIMED}",
        False,
    ),
    (
        rf"{_AFTER_AIM}\bnot where (?:we|it|they|members|the [a-z]+)(?: [a-z]+)? (?:wants?"
        rf"|wanted|wish"
        r"|wished|hoped|needs?|needed|should)\b",
        False,
    ),
    (
        rf"\b{TARGET}s? (?:is |was )?(?:still |now )?(?:not so far|less far|further"
        rf"|still some way|some way"
        r"|a long way|well) (?:off|away)\b",
        False,
    ),
    (
        rf"\b{_GAP} (?:adrift|short|shy|too (?:high|low|many|few|long|slow))\b(?! of\b){_AIMED}",
        False,
    ),
    (
        rf"{_AFTER_AIM}(?<![£\d])£?\d[\d,.]*%?(?: [a-z]+){{0,2}} (?:adrift|too (?:high|low|many"
        rf"|few|long"
        r"|slow))\b",
        False,
    ),
    (rf"{_AFTER_AIM}\b(?:misses|missed|missing|wide of|short of) the mark\b", False),
    (
        rf"{_AFTER_AIM}\b(?:did not|didn't|failed to) (?:make it|make the grade|get there"
        rf"|come up to scratch"
        r"|measure up|do it)\b",
        False,
    ),
    (rf"{_AFTER_AIM}\bunfavourable by\b", False),
    (rf"\bunfavourable by\b{_AIMED}", False),
    (
        rf"{_AFTER_AIM}\b(?:on|is|was|falls|fell|lands|landed|sits) (?:on )?the (?:wrong"
        rf"|bad) side of the"
        r" (?:line|mark|divide|ledger)\b",
        False,
    ),
    (
        rf"{_AFTER_AIM}(?:: | - |; |\()(?:target )?(?:not met|missed|not achieved|not reached"
        rf"|not hit|failed"
        r"|fail|miss)\)?[.!]?\s*$",
        False,
    ),
    # --- met
    (
        rf"{_AFTER_AIM}(?:: | - |; |\()(?:target )?(?:met|achieved|delivered|hit|reached|beaten"
        rf"|passed"
        r"|satisfied)\)?[.!]?\s*$",
        True,
    ),
    (rf"\b{_GAP} (?:to the good|in hand|to spare|in credit)\b{_AIMED}", True),
    (
        rf"{_AFTER_AIM}(?<![£\d])£?\d[\d,.]*%?(?: [a-z]+){{0,2}} (?:to the good|in hand|to spare"
        rf"|in credit)\b",
        True,
    ),
    (
        rf"{_AFTER_AIM}\b(?:on|is|was|falls|fell|lands|landed|sits) (?:on )?the (?:right|good"
        rf"|correct) side of"
        r" the (?:line|mark|divide|ledger)\b",
        True,
    ),
    (rf"{_AFTER_AIM}\b(?:did|does|has done) the (?:job|trick)\b", True),
    (rf"{_AFTER_AIM}\b(?<!not )(?:hits?|hitting|made|makes) the (?:mark|grade)\b", True),
    (
        rf"\bthe {MARK}{{1,60}}(?: [#a-z'-]{{1,60}}){{0,12}}? (?:was|were|has been|have been"
        rf"|had been)"
        r"(?: (?:duly|comfortably|also|again|easily|narrowly|just|in fact))?"
        r" (?:met|achieved|hit|reached|attained|delivered|honoured|secured|satisfied|beaten"
        r"|bettered)\b"
        r"(?! (?:by|in) [£\d])",
        True,
    ),
    (
        rf"\bthe {MARK}{{1,60}}(?: [#a-z'-]{{1,60}}){{0,12}}? (?:was|were|has been|have been"
        rf"|had been)"
        r" (?:not|never|missed)(?: (?:quite|yet))?(?: (?:met|achieved|hit|reached|attained"
        r"|delivered"
        r"|honoured|secured|satisfied))?\b",
        False,
    ),
)
# “97% was asked for; the quarter saw just 95%”: below it, whatever is good.
_ONLY = (
    rf"{_SHOULD}[^.~\d]{{0,60}}?\b(?:saw|managed|managing|got|reached|achieved|recorded|was|at|with"
    r"|returned|delivered|produced|posted) (?:just|only|a mere|merely|barely) £?\d"
)
PHRASES = (
    *(
        Said(re.compile(words + _GROUPS), is_met, None, is_outright=True)
        for words, is_met in _PATTERNS
    ),
    Said(re.compile(_ONLY + _GROUPS), None, Movement.DOWN, is_outright=True),
)
