"""Turns of phrase for a movement: “tailed off”, “a step forward”, “did not budge”, “pushed it up”.

In: nothing. Out: for each meaning the pattern of its turns of phrase, tried before the plain words.
A name of a measure comes as a row of `#`.
"""

from golden_thread.figures import Movement
from golden_thread.proofing.words.movement_frames import (
    AIM,
    GOES_ON,
    NUMBER,
    SIZE,
    TREND,
    showed,
)
from golden_thread.proofing.words.moves import Goodness, Moved, Nearness, Turn

_TO_FROM_BY = r"(?= (?:back )?(?:from|to(?! be\b)|by)\b)"
# “The past year pushed calls up to 85%”: the measure stands between the verb and the way.
_PUSHED = (
    r"(?:push|pushed|pushing|driven|drove|driving|taken|took|taking|brought|bringing|nudged|sent"
    r"|sending|forced|forcing|got|getting|lifted|edged|pulled|moved) (?:the |our )?#+ (?:back )?"
)
_WENT = r"(?=[,.;:)]|$| (?:to|from|by|in|on|over|since|for|during|at|and|once|as|when|after)\b)"
_PROGRESS = (
    r"(?:(?:good|welcome|some|real|steady|further|encouraging|pleasing|significant|clear|solid"
    r"|modest|great|excellent|strong|continued|tangible|notable) ){1,2}(?:progress|headway)"
    r"(?= (?:has been made |was made |made |seen )?(?:on|with|in|under|for) (?:the )?#"
    r"[^;]{0,120}?\b(?:since|from|between|compared)\b)"
)
_NO_MORE = r"(?! (?:without|if|unless|until|beyond)\b)"
_SUM = (
    r"(?:sum|amount|figure|number|total|share|proportion|level|rate|percentage|count|volume|score"
    r"|value|result)"
)
_LOGGED = (
    r"(?:(?:was|were|is|are|has been|have been|had been|being) )?(?:logged|recorded|reported|seen"
    r"|counted|received|registered|returned|made|taken|booked|noted|dealt with|handled|raised"
    r"|collected|spent|owed|held|issued|to deal with|to report|outstanding|came in|coming in"
    r"|came through|has come through|have come through|going out|went out)"
)
_UNDER = (
    r" (?:on|for|under|against|in|by|through|of|to) (?:the )?#+"
    r"(?=[^;]{0,60}?(?: than\b| as opposed to\b| as against\b| compared\b|, (?:was|down|up)\b))"
)

IDIOMS: tuple[tuple[Moved, str], ...] = (
    (
        Nearness.CLOSER,
        rf"(?:ground|headway) (?:was |has been |is being )?(?:made up|gained|made|recovered)"
        rf" (?:on|towards) {AIM}"
        rf"|(?:not (?:so|as|quite so|quite as)|less) (?:far|distant|adrift)(?: away)?"
        rf" (?:from|off|short of|behind|of) {AIM}"
        rf"|(?:less|not so much|not as much) (?:ground|distance) to (?:make up|cover|recover)"
        rf"(?= (?:than|as)\b)|{AIM} (?:is |was )?(?:not (?:so|as) far off|less far off"
        rf"|less distant|(?:now )?(?:closer|nearer))(?= (?:as|than)\b|[,.;]|$)"
        rf"|(?:gain|gains|gained|gaining|clos(?:ed|es|ing) in) on {AIM}"
        rf"|within (?:closer|easier) (?:reach|distance) of {AIM}",
    ),
    (
        Nearness.FURTHER,
        rf"(?:more remote|more adrift|further removed|further away|further adrift"
        rf"|a longer way)(?: from| of| off) {AIM}"
        rf"|ground (?:was |has been )?(?:lost|given up|ceded) (?:on|to|against) {AIM}"
        rf"|more (?:ground|distance) to (?:make up|cover|recover)(?= than\b)"
        rf"|{AIM} (?:is |was |has become )?(?:(?:now )?further off|more distant|further away)"
        rf"(?= than\b|[,.;]|$)",
    ),
    (
        Goodness.WORSE,
        r"(?:suffer|suffers|suffered|suffering|saw) (?:a|another|some) "
        r"(?:\w+ )?(?:setback|reversal|reverse)(?! (?:to|in) (?!#))"
        r"|setback(?= (?:suffered|experienced|seen|recorded|sustained)\b)"
        r"|performance (?:on|for|in|under|against) (?:the )?(?:[\w#']+ ){0,6}?suffered(?! from)"
        r"|(?:a |another )(?:\w+ )?step (?:back|backwards?|in the wrong direction)"
        r"|(?:have |has |had )?(?:become|got|grown|been) (?:\w+er |more )?(?:harder|tougher"
        r"|trickier"
        r"|more (?:difficult|challenging))(?= (?:for|on|with|under) (?:the )?#)"
        r"|(?:a |an )?(?:harder|tougher|trickier|more (?:difficult|challenging|testing))"
        r" (?:quarter|period|three months|time) (?:for|on|under|with|in)(?= (?:the )?#)"
        rf"|(?:could not|cannot|was not|were not|has not been|have not been) (?:be )?"
        rf"(?:sustained|maintained|repeated|matched|kept up|carried forward){_NO_MORE}"
        r"|pressure (?:has |is )?(?:built|building|mounted|mounting|grew|growing|increased"
        r"|intensified)(?: up)? (?:on|in|under|around)(?= (?:the )?#)"
        r"|underperformed(?= (?:by comparison|compared|in comparison|relative|against|on)\b)"
        r"|(?:is|was|are|represents|marks|proved|being) (?:a )?(?:disappointing(?= beside| against"
        r"|[,.;]|$)|let-?down)"
        r"|(?:is|was|represents|marks|being) a retreat(?= (?:both |on|from)\b)"
        r"|(?:less|nothing like as|not as|not so|nowhere near as) (?:good|strong|well|healthy)"
        r" (?:a )?(?:\w+ )?(?:news |picture |story |result )?(?=(?:as|than)\b)"
        r"|(?:gone|went|going|turned) (?:in )?(?:the )?wrong way"
        r"|backward step|further into the red",
    ),
    (
        Goodness.BETTER,
        rf"{_PROGRESS}"
        r"|(?:better|brighter|more encouraging|improved) (?:news|story|picture|outcome|outlook)"
        r"(?= (?:on|for|from|under|with) (?:the )?#)"
        r"|(?:a |another )(?:\w+ )?step (?:forwards?|up|in the right direction)"
        r"|(?:have |has |had )?(?:become|got|grown) easier(?= (?:for|on|with|under) (?:the )?#)"
        r"|(?:an )?easier (?:quarter|period|three months|time) (?:for|on|under|with"
        r"|in)(?= (?:the )?#)"
        r"|(?:is|was|are|represents|marks|being) an advance(?= (?:both |on|over|upon)\b)"
        rf"|of progress(?= (?:on|under|for|with) (?:the )?#)"
        r"|(?:an )?improved (?:position|picture|result|showing|outcome|performance|figure)"
        r"(?= (?:is |was |has been |can be )?(?:reported |recorded |seen |shown |noted "
        r"|presented )?"
        r"(?:on|for|under|in|by|with|against) (?:the )?#)"
        r"|to have improved|(?:forward|upward) step"
        rf"|(?:improved|strengthened|turned round|turned around|bettered) (?:the "
        rf"|our )?#+{_TO_FROM_BY}"
        rf"|(?:moved|brought|took|taken) (?:the |our )?#+ (?:on|forward)(?= (?:from|to)\b)"
        r"|bettered(?= (?:that|this|it|the|its|our|on)\b)",
    ),
    (
        Movement.SAME,
        r"(?:did not|has not|have not|had not|hasn't|didn't|haven't|never) (?:budge|budged|shift"
        r"|shifted|stir|stirred|vary|varied|waver|wavered|shift(?:ed)? at all|differ|differed)\b"
        r"(?! (?:by )?(?:more|much|far|greatly|significantly)\b)"
        r"|no (?:shift|variation|difference|alteration)(?= (?:on|in|for|from|since|under"
        r"|between)\b)"
        rf"|{NUMBER}[^;]{{0,16}} it was and {NUMBER}[^;]{{0,16}} it (?:remains|still is|is)"
        r"|(?:plateaued|stagnated|flatlined|flat-lined|stalled|levelled (?:off|out)|leveled off)"
        r"(?= |[.,;:)]|$)"
        r"|(?:a |another )?(?:flat|static|level|unchanged|steady) (?:quarter|period|picture"
        r"|three months|result|reading) (?:for|on|under|with|in)(?= (?:the )?#)"
        r"|no (?:different|better and no worse|higher and no lower)(?= (?:from|to|than|on)\b|[.,;])"
        r"|neither (?:better nor worse|worse nor better|higher nor lower|up nor down)"
        rf"|(?<=# )(?:flat|static|unchanged|level|steady|no change)(?=[,.;)]|$)"
        rf"|{TREND}(?:static|stable|steady|flat|level|unchanged|the same|neutral|constant"
        r"|maintained|sideways)(?=[,.;:)]|$| )"
        r"|(?:is|was|remains|stands|finished|ended|closed) (?:exactly |precisely "
        r"|just )?where (?:it"
        r"|we|they) (?:was|were|stood|had been|left it|left off|started|began)\b"
        r"|(?:repeat|repeats|repeated|repeating|replicated|replicates)"
        rf"(?= (?:the|its|that|last) (?:[\w']+ ){{0,3}}?(?:{NUMBER}|figure|result|level))"
        r"|(?:no|little) movement (?:either way|in either direction)|unmoved|nothing between"
        r"|stayed put|stood pat|trod(?:den)? water|treading water"
        r"|as (?:in|at|for) (?=(?:the )?(?:q[1-4]|qtr|quarter|first|second|third|fourth"
        r"|(?:last|previous|preceding|prior) (?:quarter|month|period)|january|february|march|april"
        r"|may|june|july|august|september|october|november|december)[^,;]{0,40}, (?:the )?"
        r"(?:result (?:for|on) )?#+ (?:was|is|stood|stands|came|remain))",
    ),
    (
        Turn.UPTURN,
        r"(?:trend |direction )?arrow(?: (?:for|on|beside"
        r"|against) (?:the )?(?:[\w'-]+ ){0,2}?[\w#]+)?"
        r"(?: now)? (?:points|is pointing|pointing|pointed|turned|has turned|goes|is) (?:\w+ly )?"
        r"up(?:wards?)?\b"
        r"|(?:(?<=was )|(?<=were )|(?<=been )|(?<=points ))(?:gained|won|recovered|picked up)"
        r"(?= (?:on|for|under|in) (?:the )?#)",
    ),
    (
        Turn.DOWNTURN,
        r"(?:trend |direction )?arrow(?: (?:for|on|beside"
        r"|against) (?:the )?(?:[\w'-]+ ){0,2}?[\w#]+)?"
        r"(?: now)? (?:points|is pointing|pointing|pointed|turned|has turned|goes|is) (?:\w+ly )?"
        r"down(?:wards?)?\b"
        rf"|(?:tailed|trailed|fallen|fell|dropped|drifted) (?:off|away(?! from\b)){_WENT}"
        rf"|(?:waned|faded|ebbed|dwindled|sagged|petered out){GOES_ON}"
        rf"|(?:(?<=was )|(?<=were )|(?<=been ))(?:lost|shed|given up|surrendered)"
        r"(?= (?:on|for|under|in) (?:the )?#)",
    ),
    (
        Movement.UP,
        rf"{_PUSHED}(?:up|upwards|higher){_WENT}"
        rf"|(?:stood|was|were|been|is|are) (?:rather |somewhat |much |\w+ly )?(?:higher|longer)"
        rf"(?=,? at {NUMBER})"
        rf"|(?:lifted|raised|boosted|increased|grew|pushed up|drove up|lifts|raises|hiked)"
        rf" (?:the |our )?#+{_TO_FROM_BY}"
        rf"|(?:a|an|some|further|another|more) upward (?:pressure|pull|drift|step)"
        rf"|upward (?:pressure|pull|drift|step)"
        rf"|added(?= [^;#]{{1,40}}? to (?:the )?#)|(?<=# )(?:has |have )?added(?= {NUMBER})"
        rf"|{showed('increase|rise|growth|jump|uplift|climb|surge|gain')}"
        rf"|(?:a|an) (?:larger|bigger|higher|greater|increased) {_SUM} of(?= {NUMBER})"
        rf"|more {_LOGGED}{_UNDER}"
        rf"|more (?:money|cash|cases|people|time|days) (?:\w+ ){{1,2}}(?:against|under|on|in"
        rf"|for)(?= #+"
        rf"[^;]{{0,60}} than\b)"
        rf"|(?:demand|pressure|volumes?|numbers?|activity|workload) (?:is|was|are|were|has been)"
        rf" (?:now )?(?:heavier|higher|greater|busier)\b"
        rf"|up(?=,? at {NUMBER}|, to {NUMBER})|(?<=[\d%] )up(?= to {NUMBER})|(?:(?<=is )|(?<=are )"
        rf"|(?<=was )|(?<=were )"
        rf"|(?<=been ))"
        r"up(?=[.,;:)]|$)"
        r"|(?:took|takes|taking|taken) longer(?= than\b)"
        r"|bigger(?= than (?:it was|last|in|the)\b)",
    ),
    (
        Movement.DOWN,
        rf"{_PUSHED}(?:down|downwards|lower){_WENT}"
        rf"|(?:stood|was|were|been|is|are) (?:rather |somewhat |much |\w+ly )?(?:lower|shorter)"
        rf"(?=,? at {NUMBER})"
        rf"|(?:reduced|cut|lowered|trimmed|decreased|shortened|drove down|brought down|got down"
        rf"|cuts|reduces|slashed) (?:the |our )?#+{_TO_FROM_BY}"
        rf"|(?:a|an|some|further|another|more) downward (?:pressure|pull|drift|step)"
        rf"|downward (?:pressure|pull|drift|step)"
        rf"|(?:shed|sheds|shedding){SIZE}"
        rf"|{showed('decrease|fall|drop|reduction|contraction|cut')}"
        rf"|(?:a|an) (?:smaller|lower|lesser|reduced) {_SUM} of(?= {NUMBER})"
        rf"|(?:fewer|less) {_LOGGED}{_UNDER}"
        rf"|(?:fewer|less) (?:money|cash|cases|people|time|days) (?:\w+ ){{1,2}}(?:against|under"
        rf"|on|in"
        rf"|for)(?= #+[^;]{{0,60}} than\b)"
        rf"|(?:demand|pressure|volumes?|numbers?|activity|workload) (?:is|was|are|were|has been)"
        rf" (?:now )?(?:lighter|lower|lesser|quieter)\b"
        rf"|down(?=,? at {NUMBER}|, to {NUMBER})|(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )"
        rf"|(?<=been ))"
        r"down(?=[.,;:)]|$)"
        r"|(?:took|takes|taking|taken) less (?:long|time)(?= than\b)",
    ),
    (
        Goodness.BETTER,
        rf"{showed('improvement|upturn|betterment|recovery')}",
    ),
    (
        Goodness.WORSE,
        rf"{showed('deterioration|downturn|worsening|weakening|slippage')}",
    ),
    (Turn.DOWNTURN, rf"{showed('decline|dip|slide|slip')}"),
)
