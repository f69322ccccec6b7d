"""Idioms that say that a target was met or missed: “kept our word”, “represents underperformance”.

In: nothing. Out: each pattern with what it says, as in `verdict_words.py`, all of them outright.
They count only in a sentence that speaks of a target.
"""

import re

from golden_thread.proofing.words.aims import CAP, MARK, NUMBER, OWN, TARGET
from golden_thread.proofing.words.verdict_words import WEAK, Said

_GROUPS = r"(?P<number>(?!))?(?P<after>(?!))?(?P<bare>(?!))?(?P<weak>(?!))?"
# What goes on to a target, or comes from one, in the same sentence.
_AIMED = rf"(?=[^;]{{0,120}}(?:{MARK}|\b{TARGET}))"
_AFTER_AIM = rf"(?:{MARK}|\b{TARGET}s?\b)(?:[^.]|\.\d){{0,120}}?"
_WORD = r"(?:word|promise|pledge|commitment|side of the bargain|undertaking)"
_ITS = r"(?:our|its|their|the|that|this)"
_REACHED = r"(?:met|achieved|hit|reached|attained|satisfied|honoured|cleared)"
_ON = r"(?:[^.;]|\.\d)"
_SOME = r"(?:[£\d]|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)"
_LIMIT = rf"(?:{CAP}|maximum)s?\b{_ON}{{0,100}}?"
_MISSED: tuple[str, ...] = (
    # “The ceiling was 85%; in Quarter 2 it was breached”, “the limit is 20%; we went over it”
    rf"{_LIMIT};?{_ON}{{0,60}}?\b(?:it|this|that|which) (?:was|has been|had been|has now been)"
    r" (?:breached|broken|exceeded|passed|overstepped)\b",
    rf"{_LIMIT};?{_ON}{{0,60}}?\b(?:we|it|they|which) (?:have |has |had )?(?:went|gone|ran|run|rose"
    r"|risen|overshot|climbed)(?: (?:over|above|past|beyond|through)) (?:it|that|this)\b",
    rf"{_AFTER_AIM}\b(?:broke|broken|went back on|gone back on|failed to (?:keep|honour)|fell short"
    rf" (?:of|on)|fallen short (?:of|on)|(?:did|have|has) not (?:keep|kept|honoured?)) {_ITS}"
    rf" {_WORD}\b",
    rf"\b(?:needed|needs?|wanted|lacked|lacks|required) (?:(?:another|a further|an extra|an"
    rf" additional) {_SOME}"
    rf"|some\b|\d){_ON}{{1,90}}? to (?:reach|meet|hit|get to|achieve|attain|make) (?:the )?"
    rf"(?:{MARK}|{OWN}{TARGET}\b)",
    r"\bwould (?:need|have) to (?:come|go|fall|rise|drop|improve|increase|reduce|get|be|move|climb"
    rf"|gain|shed|lose|grow)\b{_ON}{{1,110}}? before\b{_ON}{{1,60}}?(?:{MARK}|\b{TARGET})",
    rf"\b(?:gap|distance|difference) (?:to|from|between)\b{_ON}{{1,90}}? (?:is |are |has |have"
    rf" )?(?:yet|still|remains?)"
    r" to be (?:closed|bridged|made up|found|recovered)\b",
    rf"\b(?:{TARGET}|{NUMBER})[^.;,]{{0,60}}? (?:eluded|escaped|proved too much for|proved beyond"
    rf"|was too much for)\b",
    rf"\bstill\b{_ON}{{1,90}}? before {OWN}{TARGET} (?:is|was|will be|can be|could be|gets)"
    rf" {_REACHED}\b",
    rf"\b(?:represents?|amounts? to|constitutes?|means?|is|was|shows?|marks?) (?:an? )?(?:clear "
    rf"|slight |marked )?(?:under-?performance|under-?achievement|shortfall)\b{_AIMED}",
    rf"{_AFTER_AIM}\b(?:represents?|amounts? to|constitutes?|means?|shows?|marks?) (?:an? )?"
    r"(?:clear |slight |marked )?(?:under-?performance|under-?achievement|shortfall)\b",
    rf"\b(?<!no )(?<!not )(?:off|behind|adrift of|short of|wide of) (?:plan|profile)\b{_AIMED}",
    rf"\b(?<!no )(?:adverse|unfavourable) (?:variance|result|outcome|outturn|position)\b{_AIMED}",
    r"\b(?<!no )shortfall (?:against|on|to|from) (?:the |our )?(?:plan|profile)\b",
    r"\b(?<!nearly )(?<!almost )(?<!not )(?:missed|misses|missing|wide of) the mark\b",
)
_MET: tuple[str, ...] = (
    rf"\b(?<!no )(?<!less )favourable (?:variance|result|outcome|outturn|position)\b{_AIMED}",
    rf"\bno (?:adverse|unfavourable) variance\b{_AIMED}",
    rf"{_LIMIT}\b(?:was|were|has been|have been) (?:respected|observed|held|kept to|adhered to"
    r"|honoured|not (?:breached|exceeded|passed|broken))\b",
    rf"{_AFTER_AIM}\b(?:(?<!not )(?<!never )(?:kept|honoured|made good(?: on)?|stood by|delivered"
    rf"(?: on)?|lived up to|stuck to)) {_ITS} {_WORD}\b",
    rf"\b(?:in line with|at|on|to|up to) (?:plan|profile|budget) or (?:better|above"
    rf"|ahead)\b{_AIMED}",
    rf"\b(?:does|did|do|has done) (?:all |just |exactly )?what {OWN}(?:{TARGET}|standard|plan"
    rf"|{MARK})"
    rf"{_ON}{{0,60}}? (?:asks?|asked|requires?|required|demands?|demanded|calls? for|called for)\b",
    rf"{_AFTER_AIM}\b(?:we|it|they|and) (?:duly |just |comfortably |easily |only just )?got"
    rf" there\b",
    rf"\b(?:{TARGET}|{WEAK}) of {NUMBER},? (?:duly |comfortably |easily |narrowly |just )?"
    rf"{_REACHED}\b",
    rf"{_AFTER_AIM}, {TARGET} (?:was |duly |comfortably )?{_REACHED}[.!]?\s*$",
    rf"(?:, |- |\b(?:is|was|were|are|at|being|stood at|came in at) )(?:no|not) (?:more|higher"
    rf"|greater"
    rf"|longer|worse|slower|lower|less|fewer|shorter) than (?:the |our |its |their )?"
    rf"(?:(?:{CAP}|floor|{TARGET}|maximum|minimum|level|standard) of )?{NUMBER} ?(?:{CAP}|floor"
    rf"|{TARGET}|maximum|minimum|allowed|permitted|agreed|set|required|asked|wanted|we |that "
    rf"|which "
    r"|[.,;)]|$)",
)
IDIOMS = tuple(
    Said(re.compile(words + _GROUPS), is_met, None, is_outright=True)
    for is_met, several in ((False, _MISSED), (True, _MET))
    for words in several
)
