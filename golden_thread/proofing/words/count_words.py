"""Words that stand beside a number of measures and say which: “10 of the 12 met target”.

In: the words before a number and after it, in plain wording. Out: what is counted: a status, those
that missed their target whatever their colour, those that have a target, or all there are.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from golden_thread.framework import Status
from golden_thread.proofing.words.number_words import IN_WORDS

N = (
    rf"(?:\d{{1,3}}|{IN_WORDS})(?![\w%-]|[.,/]\d| ?(?:per cent|percent|percentage|points?|seconds?"
    r"|minutes?|hours?|(?:working |calendar )?days?|weeks?|months?|years?|tonnes|pounds|pp|pts)\b)"
)
MEASURES = (
    r"(?:(?:performance |key performance |key |corporate |council |targeted )?(?:measures?"
    r"|indicators?|kpis?|pis?|targets?|actions?|projects?|milestones?|objectives?|commitments?))"
)


class Counted(StrEnum):
    """What a number of measures is a number of."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    GREY = "grey"
    MISSED = "missed"
    TARGETED = "targeted"
    ALL = "all"


STATUS_OF = {
    Counted.GREEN: Status.GREEN,
    Counted.AMBER: Status.AMBER,
    Counted.RED: Status.RED,
    Counted.GREY: Status.GREY,
}
_ITS = r"(?:(?:their|its|the|own|agreed|quarterly|annual|respective|year-end) ){0,3}"
_INSIDE = r"(?:within|inside) (?:the |their |agreed )?tolerance"
_SHORT = (
    r"(?:short of|below|under|off|behind|missing|not (?:at|on|meeting)) (?:their |the )?targets?"
)
_PHRASES: dict[Counted, str] = {
    Counted.AMBER: (
        rf"ambers?(?:[- ]rated)?|{_INSIDE}(?:,? (?:but|though|although|yet|if|and|while) (?:still"
        rf" )?{_SHORT})?"
        rf"|{_SHORT},? (?:but|though|although|yet|if|and|while) (?:still )?{_INSIDE}"
        r"|narrowly missed(?: targets?)?|targets? missed narrowly|came close|near targets?"
        rf"|(?:just|slightly|narrowly|marginally|a little|fractionally) (?:off|below|under|outside"
        rf"|short of|missed|missing|missing out on)(?: {_ITS}targets?)?|near miss(?:es)?"
        rf"|(?:close|near|nearly|near to|close to|approaching) {_ITS}targets?"
        r"|(?:off|missed|missing|below|short of) targets? by (?:only )?a (?:small|narrow|slim"
        r"|slight"
        r"|fine) margin|just off it|within touching distance of targets?"
    ),
    Counted.RED: (
        r"reds?(?:[- ]rated)?|outside it|(?:outside|beyond|out of) (?:of )?(?:the |their |agreed"
        r" )?tolerance"
        r"|(?:breached|breaching|exceeded) (?:the |their |agreed )?tolerance|well off(?: target)?"
        r"|missed outright|(?:missed|missing)(?: (?:their |the |its"
        r" )?targets?)?"
        r" by more than (?:the |our |their )?tolerance(?: allows?)?|(?:fell|falling|came) well"
        r" short|(?:significantly|well|seriously"
        r"|substantially) (?:below|off|behind)"
        rf"(?: {_ITS}targets?)?|underperforming|off track"
    ),
    Counted.GREY: (
        r"grey|not rated|unrated|un-rated|without (?:a )?rating|not (?:yet )?(?:due|available"
        r"|reported|assessed|scored"
        r"|measured)|without (?:a |any )?(?:rag )?(?:rating|status|target|rag)"
        r"|(?:no|nor a) (?:rag |current )?(?:ratings?|rag|status|target|data)(?: is shown"
        r"| (?:is|was|were) (?:available|possible|given|shown|assigned)|(?: (?:can|could|has|have))"
        r" (?:yet )?(?:be|been) (?:given|assigned|awarded|made|shown|allocated|applied)| set)?"
        r"|(?:we|officers|it) (?:are|were|is|was) (?:not able|unable) to (?:give|assign|show"
        r"|provide"
        r"|offer) (?:a |any )?(?:rag )?(?:rating|status|rag)|(?:we )?(?:cannot|could not"
        r"|can not) (?:yet )?"
        r"(?:rate|score|assess|give a (?:rag )?(?:rating|status))"
        r"|(?:could|can) ?not be (?:rated|assessed|scored)|n/a|contextual|data only|for information"
        r"(?: only)?|monitor(?:ed|ing)? only|baseline|marked grey"
    ),
    Counted.GREEN: (
        r"greens?(?:[- ]rated)?|(?<!not )on[ -]target|on track|at target"
        r"|(?:on|at|in line with|equal to) or (?:above|better than|over|ahead of|exceeding"
        r"|beyond)(?: {_ITS}targets?)?"
        rf"|(?:(?:met|achieved|hit|reached|attained|satisfied|beat|beaten|exceeded|meeting"
        rf"|achieving"
        rf"|hitting|reaching|exceeding|surpassed)(?: or (?:exceeded|exceeding|beat|surpassed"
        rf"|bettered))?) (?:{_ITS}targets?|it|them|theirs)"
        r"|targets? (?:were |was |have been |being )?(?:met|achieved|hit|reached)"
        r"|(?:achieved|hit)(?=[.;]|$)|hit the mark|did what (?:we|they) said (?:we|they) would(?:"
        r" do)?"
    ),
    Counted.MISSED: (
        r"(?:missed|missing|miss|below|under|behind|short of|not meeting|did not meet"
        rf"|failed to meet|not achieving|did not achieve|failed to achieve|outside|off"
        rf"|not met) {_ITS}targets?"
        r"|not (?:yet )?(?:on|at) targets?|did not(?: meet it)?(?=[.,;]|$)|off[ -]target"
        r"|targets? (?:were |was )?(?:missed|not met|not achieved)"
    ),
    Counted.TARGETED: (
        r"(?:with|have|has|had|carry|carrying|carries|which have|that have|who have)"
        r" (?:a |an |set |their |agreed )?targets?"
        r"|targeted|for which (?:a )?targets? (?:exists?|(?:has|have) been set|(?:is|are) set)"
        r"|can be (?:checked|measured|judged|rated) against (?:a )?targets?|which carry one"
    ),
}
_LETTERS = {"g": Counted.GREEN, "a": Counted.AMBER, "r": Counted.RED}
_ORDER = (
    Counted.AMBER,
    Counted.RED,
    Counted.GREY,
    Counted.GREEN,
    Counted.MISSED,
    Counted.TARGETED,
)
_FILLER = (
    # “10 of the 19 measures (52.6%) are green”
    rf"(?:{MEASURES}|\(\d{{1,3}}(?:\.\d{{1,2}})? ?(?:%|per cent)\)|ones"
    rf"|of (?:them|these|those|which|the (?:measures|indicators))|ratings?|are"
    r"|were|is|was|now|currently|came|come|fell|fall|falling|rated|scored|reported|at|on|in|as"
    r"|shown as"
    r"|marked(?: as)?|flagged(?: as)?|classed as|classified as|the|a|an|status|have|has|had|been"
    r"|being|that|which|this (?:quarter|qtr)|with|also|still|each|all|where|achieving|recorded"
    r"|judged|to"
    r"|be|carry|carries|showing|carrying|list|against|deemed|whose|considered|in total|remain"
    r"|remained|met|for which|went|going|ended|ending|finished|finishing|closed|closing|came out"
    r"|ended up|sit|sits"
    r"|turned out|sitting|more|the (?:quarter|period|year)|monitored|left|that we set|(?:at|in"
    r"|under) (?:a|the))"
)
_OF_ALL = (
    rf"(?: ?\([^()]{{1,12}}\))?(?:,? (?:out )?(?:of|from) (?:a |the |our |these |those |all "
    rf"|possible |total of )*{N}(?:(?: [a-z'-]+){{0,3}}? {MEASURES})?"
    rf"(?: (?:with|that have|which have|having|carrying) (?:a |their )?targets?| which carry one"
    rf"| for which (?:a )?targets? (?:exists?|(?:has|have) been set)"
    rf"| in (?:this|the) (?:report|set|paper|scorecard|appendix)| reported| monitored)?)?"
    r"(?:: that is the (?:count|number|tally) of)?"
)
_LINK = (
    r"(?:: ?| ?= ?| - | \((?:number: ?)?|,? (?:which )?(?:is|was|are|were|came to|comes to|come to"
    r"|stands at|stood at|standing at|(?:confined|limited|restricted) to|totals|totalled|total"
    r"|numbers?|numbered|numbering|in|to|for|on|of|at"
    r"|being|has been"
    r"|reached|amounts to|amounted to|in respect of|by)(?: (?:a total of|just|only|now|some))? | )"
)
_BETWEEN = (
    rf"(?:,? (?:of which|that|those|performance|respect|{MEASURES}|ratings?|total|count"
    r"|number|tally|list|instances|status|statuses|column"
    r"|category|band|zone|cases|results?|this (?:quarter|qtr)|qtr|in total|rated|flagged|shown"
    r"|graded|marked|position|coloured|showing|overall|altogether|at quarter end|for|the|at"
    r"|end|of|in|quarter|was|were|is|are|has|have|been|given|awarded|assigned|made|year|by|with"
    r"|pis|as|measure|close|today|so far|achieved|outright|period|#{1,60}|reported|recorded))"
    r"{0,8}?"
)
_ALL_BEFORE = re.compile(
    rf"\btotal (?:lines|rows|entries|{MEASURES})(?:: ?| - | = | )$|\b{MEASURES} (?:in (?:the |our"
    rf" )?"
    r"(?:basket|scorecard|set|suite|report|dashboard)|reported|monitored|covered)(?:: ?| - | = )$"
    rf"|\b(?:suite|basket|set|full set|total|total set|portfolio|list|all {MEASURES}|{MEASURES} in"
    rf" (?:the|our) (?:set|suite|basket|scorecard|report)) ?(?:of|:|=|is|was|has|being)"
    r" (?:the )?$|\bacross the basket of $"
)
_ALL_AFTER = re.compile(
    rf"(?! of\b)(?: [a-z'-]+){{0,3}}? {MEASURES}\b(?! (?:with|that have|which have))"
    # “Nine measures are better than in Quarter 1” counts some of them.
    r"(?!(?: [a-z'-]+){0,3}? (?:better|worse|improv\w+|deteriorat\w+|declin\w+|worsen\w*|rose|fell"
    r"|higher|lower|up|down|changed|moved|stayed|remain\w*|need\w*|show\w*)\b)"
)
_TARGETS_FOR = re.compile(
    r"\btargets? (?:have been |has been |are |were |is |was )?(?:now )?(?:set|agreed|apply|applies"
    r"|exists?|in place) ?(?:for|to|on)? $|\b(?:targeted (?:pis|measures|indicators|kpis)|with a"
    r" target|with targets)(?:: ?| - | = | is | are | numbering )$"
)

# What else is green, amber or red.
_OTHER_THINGS = (
    r"waste|bins?|spaces?|flags?|routes?|lights?|belt|homes|rooms?|doors?|boxes|lids?|cards?|cars?"
    r"|vans?|tape|lines?|squirrels"
)


def counted_beside(
    before: str, after: str, own: Mapping[str, Status]
) -> tuple[Counted, bool] | None:
    """What a number counts by the words beside it, and whether they name it in so many words.

    `own` are the council's own words for its statuses. `before` goes back to the number before it,
    and `after` on to the next.
    """
    for kind, pattern in _after_patterns(tuple(own)):
        match = pattern.match(after)
        if match is not None:
            return _kind(kind, match, own), True
    if _TARGETS_FOR.search(before):
        return Counted.TARGETED, True
    for kind, pattern in _before_patterns(tuple(own)):
        match = pattern.search(before)
        if match is not None:
            return _kind(kind, match, own), True
    if _ALL_BEFORE.search(before) or _ALL_AFTER.match(after):
        return Counted.ALL, False
    return None


def _kind(kind: Counted, match: re.Match[str], own: Mapping[str, Status]) -> Counted:
    word = match.groupdict().get("own")
    if word:
        return Counted(own[word].value)
    letter = match.groupdict().get("letter")
    return _LETTERS[letter] if letter else kind


@cache
def _after_patterns(own: tuple[str, ...]) -> tuple[tuple[Counted, re.Pattern[str]], ...]:
    """For each kind the words that may follow its number."""
    end = rf"(?![\w-])(?! (?:{_OTHER_THINGS}))"
    found: list[tuple[Counted, re.Pattern[str]]] = [
        (kind, re.compile(rf"{_OF_ALL}(?: {_FILLER}){{0,7}}? (?:{_PHRASES[kind]}){end}"))
        for kind in _ORDER
        if kind is not Counted.TARGETED
    ]
    # “8 among the strengths (target met)”
    found += [
        (kind, re.compile(rf"(?: [a-z]+){{1,6}} \((?:{_PHRASES[kind]})\)"))
        for kind in _ORDER
        if kind is not Counted.TARGETED
    ]
    targeted = rf"(?: {_FILLER}){{0,7}}? (?:{_PHRASES[Counted.TARGETED]}){end}"
    found.append((Counted.TARGETED, re.compile(targeted)))
    # “18 of the 21 measures carry a target”, but not “3 of the 18 that have one were late”
    carry = rf"{_OF_ALL} (?:now )?(?:have|had|carry|carried) (?:a |an )?(?:agreed )?targets?{end}"
    found.append((Counted.TARGETED, re.compile(carry)))
    found.append((Counted.GREEN, re.compile(r" (?P<letter>[gar])(?=[,.;)]|$| and\b| [|/])")))
    if own:
        words = "|".join(re.escape(each) for each in sorted(own, key=len, reverse=True))
        found.insert(
            0, (Counted.ALL, re.compile(rf"{_OF_ALL}(?: {_FILLER}){{0,5}}? (?P<own>{words}){end}"))
        )
    return tuple(found)


@cache
def _before_patterns(own: tuple[str, ...]) -> tuple[tuple[Counted, re.Pattern[str]], ...]:
    """For each kind the words that may stand before its number."""
    found = [(kind, re.compile(rf"\b(?:{_PHRASES[kind]})\)?{_BETWEEN}{_LINK}$")) for kind in _ORDER]
    # “Reds for the board to discuss come to 2”
    found += [
        (kind, re.compile(rf"\b{kind}s(?: [a-z]+){{0,6}}? (?:come|came|amount|number)(?: to)? $"))
        for kind in (Counted.GREEN, Counted.AMBER, Counted.RED)
    ]
    found.append(
        (Counted.GREEN, re.compile(r"(?:^|[,;:|/] |\band )(?P<letter>[gar])(?: |: ?|=| = | - )$"))
    )
    if own:
        words = "|".join(re.escape(each) for each in sorted(own, key=len, reverse=True))
        found.insert(0, (Counted.ALL, re.compile(rf"\b(?P<own>{words}){_BETWEEN}{_LINK}$")))
    return tuple(found)
