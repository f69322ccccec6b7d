"""What the cell of a column of directions says in words: “Improving”, “Slightly worse”.

In: the words of a cell. Out: the movement, with the words that say it; None where they say nothing
of the kind, or more than a cell of directions does.
"""

import re

from golden_thread.figures import Movement
from golden_thread.proofing.words.arrows import ARROWS
from golden_thread.proofing.words.movements import FoundMovement
from golden_thread.proofing.words.moves import Goodness
from golden_thread.proofing.words.wording import plain

# A longer cell is a comment.
LONGEST = 70
_LEADING = (
    r"(?:(?:slight(?:ly)?|small|minor|marginal(?:ly)?|significant(?:ly)?|large|big|strong(?:ly)?"
    r"|great(?:ly)?|sharp(?:ly)?|steady|steadily|gradual(?:ly)?|continued|continuing|further|much"
    r"|a lot|a little|a bit|overall|has|have|is|are|was|getting|becoming|gone|going|went|moved"
    r"|moving|trending|heading|performance|performing|trend|result|results|direction|position|an?"
    r"|some|very|broadly|largely|still|now|number|figure|value|it) ){0,4}"
)
_TRAILING = (
    r"(?: (?:in|of|for|with) (?:performance|travel|trend|direction|result|results|outcome|value"
    r"|number)| performance| trend| direction| result| movement| trajectory| slightly"
    r"| significantly| marginally| a little)?"
    r"(?: (?:since|from|on|than|over|as|with|compared (?:with|to)|against|vs|versus|this"
    r"|year on year|quarter on quarter|in the|during)(?: [\w/'-]{1,15}){0,5})?"
)
_WORDS: dict[Movement | Goodness, str] = {
    Movement.SAME: (
        r"(?:the )?same|none|no (?:real |significant |overall |material |major )?(?:change|movement"
        r"|difference)|unchanged|not changed|static|stable|steady|maintain(?:ed|ing)|level|flat"
        r"|constant|sustained|consistent|(?:stayed|remain(?:s|ed|ing)|staying|held) (?:the same"
        r"|stable|static|steady|level|unchanged|flat)|no difference|equal|plateau(?:ed)?|as before"
        r"|hold(?:ing)?(?: steady)?|held|neutral|about the same|little change"
        r"|sideways|stationary|s/?q|n/c|nil change|stabilised|="
    ),
    Movement.UP: (
        r"up|upwards?|increas(?:e|es|ed|ing)|higher|ris(?:e|es|en|ing)|rose|gr(?:ew|own|owing)"
        r"|growth|above|on the rise|more|inc\.?|later|raised|climb(?:ed|ing)|longer|greater|larger"
    ),
    Movement.DOWN: (
        r"down|downwards?|decreas(?:e|es|ed|ing)|lower|fall(?:s|en|ing)?|fell|drop(?:ped|ping)?"
        r"|reduc(?:e|ed|es|ing|tion)|shr(?:inking|ank|unk)|diminish(?:ed|ing)|less|fewer|dec\.?|earlier|shorter|smaller"
    ),
    Goodness.BETTER: (
        r"better|improv(?:e|ed|es|ing|ement)|imp\.?|positive|favourable|upturn|stronger"
        r"|strengthen(?:ed|ing)|recover(?:ed|ing|y)|(?:in )?(?:the )?right (?:direction|way)"
        r"|improved position|gaining|advancing|moving forward|for the better|picking up|on the mend"
    ),
    Goodness.WORSE: (
        r"worse|worsen(?:ed|ing|s)|deteriorat(?:e|ed|es|ing|ion)|det\.?|declin(?:e|ed|es|ing)"
        r"|negative|adverse|unfavourable|downturn|weaker|weaken(?:ed|ing)|poorer|slipp(?:ed|ing)"
        r"|slippage|(?:in )?(?:the )?wrong (?:direction|way)|dipp?(?:ed|ing)?"
        r"|regress(?:ed|ing|ion)|losing ground|backwards?|for the worse|set ?back"
    ),
}
_MEANINGS = tuple(_WORDS)
_CELL = re.compile(
    rf"{_LEADING}(?:"
    + "|".join(f"(?P<m{number}>{words})" for number, words in enumerate(_WORDS.values()))
    + rf"){_TRAILING}"
)
_OF_TARGET = re.compile(r"\b(?:targets?|plan|average|budget|\d+)\b")
# “Reduced performance” is no lower number.
_OF_PERFORMANCE = re.compile(r"\b(?:increas|decreas|reduc|higher|lower)[a-z]* (?:in )?performance")
_EDGES = " .,:;!*()[]" + "".join(ARROWS) + "\ufe0f"


def movement_of_words(text: str) -> FoundMovement | None:
    """The movement that a cell says in words, an arrow beside them left off."""
    words = plain(text)
    if len(words) > LONGEST:
        return None
    said = words.strip(_EDGES)
    start = words.find(said)
    match = _CELL.fullmatch(re.sub(r"(?<=[a-z])-(?=[a-z])", " ", said))
    if not said or match is None or _OF_TARGET.search(said) or _OF_PERFORMANCE.search(said):
        return None
    meaning = _MEANINGS[int((match.lastgroup or "m0")[1:])]
    return FoundMovement(meaning, text[start : start + len(said)], start, start + len(said))
