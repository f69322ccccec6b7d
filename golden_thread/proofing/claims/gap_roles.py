"""Whether a number is how far a figure lies from its target: “5 points short”, “missed by 20”.

In: the words before a number and after it, in plain wording, where each number that is a target is
a run of `MARK`. Out: that it is such a gap. A gap from an average or a benchmark of others is none.
"""

import re

from golden_thread.proofing.words.aims import MARK, NOUN, NUMBER, OWN

_ROUGHLY = r"(?: (?:a|an|some|just|only|just over|just under|about|around|nearly|almost|exactly))?"
# What the gap is from: “its target”, “the 95% target”, “the 95% we set”.
_AIM = rf"(?:{OWN}(?:{NUMBER} )?{OWN}{NOUN}\b|(?:the )?{NUMBER}|(?:plan|profile|budget)\b)"
_AWAY = (
    r"(?:(?:above|below|short of|under|over|behind|ahead of|off|adrift of|shy of|wide of|clear of"
    r"|inside|outside|away from|out from|beyond|past|within|from|adverse to|favourable to)"
    r"|(?:better|worse|higher|lower|more|less|fewer|longer|shorter|faster|slower) than"
    r"|(?:on |to )?the (?:right|wrong|good|bad) side of|in excess of|out(?: of line)? (?:from"
    r"|with))"
)
# What stands between a value and a verdict on it, and never between a gap and where it is from.
_NO_GAP = (
    r"was|were|is|are|stood|came|fell|remains?|and|but|to|result|figure|being|recorded|reported"
    r"|achieved|posted|outturn|performance|return|score|rate|in|for|which|at"
)
_AFTER = re.compile(
    rf" (?:(?!(?:{_NO_GAP}) )[a-z]+ ){{0,2}}"
    rf"{_AWAY} {_AIM}"
    rf"| (?:of )?(?:headroom|slack|leeway|breathing space)\b"
    r"| (?:is |are |was )?(?:still |left |yet |remaining )?to (?:make up|go|find|gain|recover|close"
    r"|add|take off|cut|lose|shed|trim|save|knock off|claw back|win|travel|be (?:found|made up"
    r"|closed|recovered|gained))\b"
    r"| (?:short|adrift|shy|out|too (?:high|low|many|few|long|slow)|to spare|in hand|to the good"
    r"|to the bad|clear|in credit)(?= (?:on|for|in|at|of|against) |[,.;:)]|$)"
    # “Two away from the target”, “3 up on target”, “5 worse than it should be”
    rf"| (?:up|down) (?:on|against) {_AIM}"
    r"| (?:[a-z]+er|worse|more|less) than (?:it|they|we) (?:should|ought)\b"
    # “4 points still separate us from the target”
    r"| (?:still |now |also |only ){0,2}(?:separates?|divides?|lies|stands|remains?|sits)"
    rf"(?: [#a-z'-]{{1,60}}| £?\d[\d,.%]{{0,12}}){{0,8}}? (?:from|between|off|short of|before"
    rf"|until) {_AIM}"
    rf"| (?:still |now )?(?:stands?|lies?) between [#a-z' -]{{1,60}} and {_AIM}"
    r"| (?:more|further|extra) to (?:bring|take|get|lift|reach|meet|hit)\b"
    r"| (?:in the (?:right|wrong) direction|of (?:improvement|progress|movement|ground))\b"
    r"(?! (?:on|over|since|from) )(?=[^.;]{0,80}(?:\bto (?:be|reach|meet|hit|get)|needed|required))"
)
_GAP = (
    r"(?:gap|gaps|shortfall|shortfalls|distance|difference|variance|margin|deficit|headroom|surplus"
    r"|excess|deviation|slippage|under-?performance|over-?performance|overshoot|undershoot)"
)
# “The gap between result and target was 5 points”, “variance from target: 5”
_NOUN_BEFORE = re.compile(
    rf"\b{_GAP}\b(?:[^.;()\d]|\([^()]{{1,40}}\)){{0,140}}?(?: of| is| was| to| being|:| -| =)"
    rf"{_ROUGHLY} $|\b(?:hole|gulf|chasm|space|ground|slack|leeway|cushion|buffer) (?:of"
    rf"|:){_ROUGHLY} $"
    rf"|\b{_GAP} (?:against|to|from|on) {OWN}{NOUN},?{_ROUGHLY} $"
    rf"|\b{_GAP}"
    rf"(?: between (?:the two|them|these|result and target|actual and target))?{_ROUGHLY} $"
)
_BY_AFTER_VERDICT = re.compile(
    r"\b(?:miss|missed|missing|misses|beat|beats|beating|exceed|exceeded|exceeding|exceeds|above"
    r"|below|under|over|behind|short|ahead|off|out|outside|inside|than|surpassed|surpassing"
    r"|overshot|undershot|overshooting|bettered|bettering|fails|failed|adverse|favourable|passed"
    r"|breached|breaching|breaches|outperformed|undercut|met|cleared|adrift|past|beaten|overran"
    r"|lagging|lags"
    r"|lagged|trailing|trails|trailed|overshoots|undershoots"
    rf"|wide)\b(?P<gap>(?: [\w.,%£'#{MARK}-]{{1,40}}){{0,9}}?) by{_ROUGHLY} $"
)
_OF_A_TARGET = re.compile(
    r"(?:miss|beat|exceed|surpass|better|overshot|undershot|fail|breach|adverse|favourable|adrift)"
)
_MOVED = re.compile(
    r"\b(?:improved|rose|fell|increased|decreased|grew|dropped|changed|declined|worsened|reduced"
    r"|slipped|up|down|moved|climbed|risen|fallen)\b"
)
_OVER_TIME = re.compile(
    r",? (?:on|from|since|than|over|compared (?:with|to)) (?:the |that of )*"
    r"(?:last|previous|prior|quarter|year|same|#)"
)
_OUT_BY = re.compile(
    r"\b(?:out|missed|short|over|under|off target|off|adverse|favourable|unfavourable"
    rf"|exceeds|exceeded|ahead|behind|adrift|breached|breaches|overshot|undershot) by{_ROUGHLY} $"
    # “Short of 77% by 4 points”, where “short of” is the number's own
    rf"|^\W*{NUMBER} by{_ROUGHLY} $"
    r"|\b(?:miss(?:es|ed)?|fails?|failed) by (?:the )?(?:margin|matter) of $"
)
_LEFT = re.compile(
    r"\b(?:leaves?|leaving|left)(?: (?:us|it|them|the (?:council|service|team)))?(?: still| yet)?"
    rf"{_ROUGHLY} $"
)
_LEFT_TO_GO = re.compile(
    r" (?:to (?:go|make up|find|gain|recover|close)|short|adrift|shy|out|off|away|behind)\b"
)
_NEEDED = re.compile(
    rf"\b(?:further|another|extra|additional)(?: (?:improvement|reduction|increase|decrease|gain"
    rf"|rise|fall|drop) of)?{_ROUGHLY} $"
    r"|\b(?:needs|need|needed|would have|would need|has|have|had|must|required) to"
    r" (?:come|go|be|have|fall|rise|drop|improve|increase|decrease|get|move|reduce|climb|shed|gain)"
    r"(?: [a-z]+){0,3}"
    rf"(?: by)?{_ROUGHLY} $"
)
# “To get back on target we must make up 3 points”
_MAKE_UP = re.compile(
    r"\b(?:must|to|needs? to|has to|have to|would have to|had to|still)(?: still| now| yet)?"
    r" (?:make up|makes up|find|recover|gain|regain|claw back|close|pick up|shave off|shed|bridge)"
    rf"(?: (?:a|another|a further|some|the remaining|around|about))?{_ROUGHLY} $"
)
_NEEDED_AFTER = re.compile(
    r"(?: [a-z]+){0,2} (?:would|is|was|are|were|needed|required|to)\b|(?=[,.;)]|$)"
)
# “Another 354 on online forms to reach 7,790”
_NEEDED_ON = re.compile(
    r" (?:on|for|in) [#a-z' -]{1,80} to (?:reach|meet|hit|get to|achieve|attain)\b"
)
_AIM_SAID = re.compile(rf"\b{NOUN}\b|{NUMBER}|\b(?:plan|the mark)\b")
# “A result of 86%” is none, whatever stands before it.
_A_RESULT = re.compile(
    r"\b(?:result|outturn|figure|value|actual|return|performance|score) (?:of|is|was) $"
)
NEAR = 160


def is_gap(before: str, after: str) -> bool:
    """Whether a number is how far a figure lies from its target."""
    if _NEEDED_ON.match(after) and _NEEDED.search(before):
        return _AIM_SAID.search(after[:NEAR]) is not None
    if _OVER_TIME.match(after) or _A_RESULT.search(before):
        return False
    if _AFTER.match(after):
        return _AIM_SAID.search(before + after) is not None
    words = f"{before}{after[:NEAR]}"
    if _AIM_SAID.search(words) is None:
        return False
    if _NEEDED.search(before) and (
        before.endswith("by ") or _NEEDED_AFTER.match(after) is not None
    ):
        return True
    if _NOUN_BEFORE.search(before) or _OUT_BY.search(before) or _MAKE_UP.search(before):
        return True
    if _LEFT.search(before) and _LEFT_TO_GO.match(after):
        return True
    by = _BY_AFTER_VERDICT.search(before)
    if by is None or _MOVED.search(by["gap"]) is not None:
        return False
    # “Worse than in Quarter 1 by 3 points” is of no target, though the sentence goes on to one.
    return _AIM_SAID.search(by.group()) is not None or _OF_A_TARGET.match(by.group()) is not None
