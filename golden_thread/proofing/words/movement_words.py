"""The words for a movement, family by family: which of them mean that a figure rose or fell.

In: nothing. Out: for each meaning the pattern of its words, in the order in which they are tried.
Where a name of a measure or a number must stand beside a word, the pattern says so.
"""

from golden_thread.figures import Movement
from golden_thread.proofing.words.movement_frames import (
    AIM,
    BARE_DOWN,
    BARE_UP,
    BESIDE,
    COMPARATIVE_BETTER,
    COMPARATIVE_DOWN,
    COMPARATIVE_UP,
    COMPARATIVE_WORSE,
    CONTINUES,
    GAP,
    GOES_ON,
    LEADS_ON,
    NARROWS,
    NUMBER,
    SIZE,
    TREND,
    WAY,
    WIDENS,
    after_size,
    noun,
    than,
)
from golden_thread.proofing.words.moves import Goodness, Moved, Nearness, Turn

PATTERNS: tuple[tuple[Moved, str], ...] = (
    (
        Nearness.CLOSER,
        rf"(?:closer to|nearer(?: to)?) {AIM}"
        rf"|{GAP}[\w #']{{0,70}}? (?:\w+ ){{0,2}}?{NARROWS}"
        rf"|{NARROWS} (?:the|its|that|our) {GAP}(?: (?:to|with|from|between|against)\b)"
        rf"|(?:headway|progress|ground)(?: made)? (?:towards|toward|on reaching) {AIM}",
    ),
    (
        Nearness.FURTHER,
        rf"(?:further|farther|more distant)(?: away)?(?: from| adrift of| off| short of| behind)"
        rf"(?: reaching)? {AIM}"
        rf"|{GAP}[\w #']{{0,70}}? (?:\w+ ){{0,2}}?{WIDENS}"
        rf"|{WIDENS} (?:the|its|that|our) {GAP}(?: (?:to|with|from|between|against)\b)"
        rf"|(?:drift|slip|mov|gone|go|fall|fell)\w* (?:further )?away from {AIM}",
    ),
    (
        Goodness.WORSE,
        rf"{WAY}(?:wrong|adverse|negative|unfavourable) (?:way|direction)"
        rf"|(?:worsened|deteriorated|worsening|deteriorating|weakened|weakening|regressed){GOES_ON}"
        rf"|{CONTINUES}(?:worsen|deteriorate|weaken)"
        rf"|(?:got|gets|getting|gotten|become|becoming|grown|turned) (?:\w+ly )?(?:worse|poorer"
        rf"|weaker)"
        rf"|{noun('deterioration|worsening|weakening|downturn|setback')}"
        rf"|{than(COMPARATIVE_WORSE)}"
        r"|(?:a |an )?(?:poorer|weaker|worse|less good|disappointing)(?: \w+)? "
        r"(?=(?:quarter|period) (?:for|on|under|with|in)\b)"
        r"|(?:not|no longer|nothing like) (?:quite )?(?:as|so|such) (?:a )?(?:good|strong|well)"
        r"(?: (?:a |as )?(?:quarter|result|position|period|showing)?)?"
        r"(?: (?:for|on|under|with) [\w#' ]{1,70}?)? as"
        r"|did (?:less well|worse|not do (?:as|so) well)"
        r"|(?:los(?:t|ing|es|e)|given up|giving up|ceded) (?:some |further |more )?ground"
        rf"|los(?:t|ing|es|e) [\d£.,]{{1,14}}[%\w]{{0,3}}(?: \w{{1,10}}){{0,2}} of ground"
        r"|ground(?: amounting to [\w.,£% ]{1,30}?)?(?: (?:was|has been|is|being))? lost"
        r"|(?:took|taken|takes|taking) a (?:\w+ )?turn for the worse"
        r"|(?:gone|went|going|stepped|slipped) backwards"
        r"|compar(?:es|ed|ing|e) (?:poorly|badly|unfavourably|less (?:well|favourably))"
        r" (?:with|to)"
        rf"|(?<=\ba )(?:{COMPARATIVE_WORSE})"
        r"(?= (?:result|figure|position|performance|outcome|showing|outturn)"
        rf" (?:on|for|in|under|of) #|(?: \w+ of)? {NUMBER})"
        rf"|{after_size('worse|poorer|weaker')}"
        r"|(?:does|do|did) us no favours|(?<=# )(?:worsen|deteriorate)(?= (?:by|to|from)\b)"
        r"|adverse (?:movement|change|variation|shift)(?! against)"
        rf"|{TREND}(?:adverse|negative|unfavourable|poor(?:er)?|worsening|deteriorating|weaker"
        r"|declining)\b(?! than\b)",
    ),
    (
        Goodness.BETTER,
        rf"{WAY}(?:right|positive|favourable|good|better) (?:way|direction)"
        rf"|(?:improved|improves|improving|strengthened|strengthening){GOES_ON}"
        rf"|{CONTINUES}(?:improve|strengthen)"
        rf"|(?:got|gets|getting|gotten|become|becoming|grown) (?:\w+ly )?(?:better|stronger)"
        rf"|{noun('improvement|upturn|strengthening')}|improvement(?= in performance\b)"
        rf"|{than(COMPARATIVE_BETTER)}"
        r"|(?:a |an )?(?:better|stronger|good|improved|more encouraging|much better)"
        r" (?=(?:quarter|period) (?:for|on|under|with|in)\b)"
        r"|(?:did|doing|done|fared|performed|performing) better(?! than)"
        r"|(?:made|making|makes|make) (?:some |good |further |real )?headway"
        r"|(?:gain(?:ed|ing|s)|made up|making up|recover(?:ed|ing)) (?:some |further )?ground"
        r"|clawed back|claws back"
        r"|(?:took|taken|takes|taking) a (?:\w+ )?turn for the better"
        r"|compar(?:es|ed|ing|e) (?:well|favourably) (?:with|to)|flatters us"
        r"|(?:lifted|raised|boosted)(?= (?:its|our|their|the) (?:performance|result|score))"
        r"|bettered(?= (?:that|this|the) (?:result|figure|showing|performance))"
        r"|(?<=# )improve(?= (?:by|to|from)\b)"
        rf"|(?<=\ba )(?:{COMPARATIVE_BETTER})"
        r"(?= (?:result|figure|position|performance|outcome|showing|outturn)"
        rf" (?:on|for|in|under|of) #|(?: \w+ of)? {NUMBER})|(?<=\ban )improved(?= {NUMBER})"
        rf"|{after_size('better|stronger')}"
        r"|favourable (?:movement|change|variation|shift)(?! against)"
        rf"|{TREND}(?:favourable|positive|improving|better|stronger|encouraging)\b(?! than\b)"
        r"|(?:in|into) better shape",
    ),
    (
        Movement.SAME,
        r"(?:broadly |about |much |exactly |almost |virtually )?the same as"
        r"|unchanged|(?:no|little) (?:real |overall |material )?(?:change|movement)"
        rf"|held at(?= (?:about |around |just )?{NUMBER}| the same)"
        r"|(?:stayed|remained|stays|remains|held(?! (?:at|on)\b)|stuck|staying|remaining)"
        rf" (?:at|on(?= {NUMBER})|level"
        r"|the same|unchanged|static|constant"
        r"|(?:broadly |fairly |relatively )?(?:stable|steady|consistent|flat))(?!\w)"
        r"|(?:stood|stands|standing|been|kept) (?:still|the same|unchanged|static|flat|steady"
        r"|level)(?!\w)"
        r"|(?:was|were|is|are) (?:static|flat|stable|steady|level)(?= |[.,;:)]|$)"
        rf"|(?:static|flat|steady) (?:at|on)(?= {NUMBER})"
        r"|(?:similar|comparable) to\b|consistent with\b|in line with\b|level with\b"
        r"|(?:did not|has not|have not|had not) (?:move|moved|change|changed|alter|altered)"
        r"|neither (?:rose nor fell|up nor down|gain nor loss|a rise nor a fall|better nor worse"
        r"|improved nor (?:worsened|deteriorated))"
        r"|nothing (?:has )?(?:shifted|moved|changed)|as you were(?= on\b)",
    ),
    (
        Turn.UPTURN,
        rf"(?:recovered|rallied|rebounded|bounced back|picked up|picks up|picking up)"
        rf"(?:{LEADS_ON}|(?= in performance)|(?=[.,;:]|$))"
        rf"|(?:gained|gains|gaining){SIZE}"
        rf"|(?:lifted|advanced|advances){LEADS_ON}|{CONTINUES}recover"
        rf"|{noun('gain|recovery')}",
    ),
    (
        Turn.DOWNTURN,
        rf"(?:dipped|slipped|slid|slipping|dipping|dips|slips|sagged|retreated|sank|sunk)"
        rf"{LEADS_ON}"
        rf"|(?:declined|declines|declining){GOES_ON}"
        rf"|(?:lost|loses|losing){SIZE}|{CONTINUES}(?:decline|slip|slide|dip)"
        rf"|(?<=# )(?:decline|slip|dip)(?= (?:by|to|from)\b)"
        rf"|(?:fallen|falls|falling|fell) behind(?= (?:the|that|what|its|last)\b)"
        rf"|{noun('decline|dip|slide|slip|slippage')}",
    ),
    (
        Movement.UP,
        rf"(?:rose|rises|risen|rising|increased|increases|increasing|grew|grows|grown|growing"
        rf"|climbed|climbs|climbing|mounted|mounting|lengthened|lengthens|lengthening|swelled"
        rf"|swollen){GOES_ON}"
        rf"|(?:jumped|soared|surged|leapt|leaped|rocketed|expanded|spiked"
        rf"|(?:crept|edged|ticked|inched|nudged|drifted|shot|moved|turned|pushed|trended) "
        rf"up(?:wards?)?){LEADS_ON}"
        rf"|(?:moved|moving|moves|turned|turning|heading|headed|trending|drifted|edged|crept)"
        rf" upwards?\b|(?:went|gone|goes|going) up(?= (?!to the\b|the\b|and down\b)|[.,;:)]|$)"
        rf"|{CONTINUES}(?:rise|increase|grow|climb|go up)|{BARE_UP}up {BESIDE}"
        rf"|put on{SIZE}|upward(?:s)? (?:movement|trend|shift|path)"
        rf"|{noun('increase|rise|growth|jump|surge|climb|uplift|spike')}"
        rf"|{after_size('higher|longer')}|(?<=: )plus(?= {NUMBER})|(?<=is )plus(?= {NUMBER})"
        r"|(?:was|were|been) added to(?= (?:the \w+ (?:for|of) )?#)"
        r"|(?<=# )(?:rise|increase|grow|climb)(?= (?:by|to|from)\b)"
        rf"|{than(COMPARATIVE_UP)}|(?:higher|longer) by(?= {NUMBER})"
        rf"|{TREND}(?:upwards?|rising|increasing|up)\b",
    ),
    (
        Movement.DOWN,
        rf"(?:fell(?! (?:\w+ short|within|into|under|outside)\b)|falls(?! (?:short"
        rf"|\w+ short|in|within|under|into|outside|on|to (?:be|us|me|them|you|all|members|officers)"
        r")\b)|fallen"
        rf"|falling|decreased|decreases|decreasing|dropped|drops|dropping"
        rf"|reduced|reducing|shrank|shrunk|shrinks|shrinking|shortened|shortens|shortening"
        rf"|dwindled|diminished|lessened){GOES_ON}"
        rf"|(?:eased|plummeted|plunged|tumbled|slumped|contracted|cut|subsided|receded"
        rf"|(?:edged|crept|ticked|inched|nudged|drifted|trended|moved|brought|taken|turned)"
        rf" down(?:wards?)?){LEADS_ON}"
        rf"|(?:moved|moving|moves|turned|turning|heading|headed|trending|drifted|edged|crept)"
        rf" downwards?\b"
        rf"|(?:went|gone|goes|going|came|come|comes|coming) down"
        rf"(?= (?!to the\b|the\b|and\b)|[.,;:)]|$)"
        rf"|(?:fell|fallen|dropped|eased) back(?= (?!on)|[.,;:)]|$)|came in lower"
        rf"|{CONTINUES}(?:fall|decrease|drop|reduce|go down|come down|shrink)"
        rf"|{BARE_DOWN}down (?:{BESIDE}|(?=to (?:{NUMBER}|just|only|around|about)))"
        rf"|downward(?:s)? (?:movement|trend|shift|path)"
        rf"|(?:came|taken|shaved|knocked|trimmed) off(?= #|[\w ]{{0,30}}#)"
        rf"|{noun('decrease|fall|drop|reduction|contraction')}"
        rf"|{after_size('lower|shorter')}|(?<=: )minus(?= {NUMBER})|(?<=is )minus(?= {NUMBER})"
        r"|(?:shaved|knocked|trimmed|shaves|shaving)(?= [^;]{1,40}? off\b)"
        rf"|(?:took|takes|taking)(?= {NUMBER}[^;]{{0,24}} off\b)"
        r"|(?<=# )(?:fall|decrease|drop|shrink|reduce)(?= (?:by|to|from)\b)"
        rf"|{than(COMPARATIVE_DOWN)}|(?:lower|shorter) by(?= {NUMBER})"
        rf"|{TREND}(?:downwards?|falling|decreasing|down)\b",
    ),
)
# Words of movement only where what moves stands before them: “performance has dipped”.
OF_A_SUBJECT: tuple[tuple[Moved, str], ...] = (
    (
        Turn.UPTURN,
        rf"(?:recovered|rallied|rebounded|picked up|picking up|lifted|advanced){GOES_ON}"
        r"|on the (?:up|rise|increase)(?=[,.;:]|$| (?:and|vs|versus|since|this|compared)\b)",
    ),
    (
        Turn.DOWNTURN,
        rf"(?:dipped|slipped|slid|slipping|dipping|sagged|fallen away|fell away){GOES_ON}",
    ),
    (Movement.UP, rf"(?:jumped|soared|surged|expanded|spiked){GOES_ON}"),
    (
        Movement.DOWN,
        rf"(?:eased(?: back| off)?|contracted|plummeted|slumped|subsided){GOES_ON}",
    ),
)
# Words that compare with an earlier figure where one stands right after them: “above the 94%
# recorded in Quarter 1”. Of a target or an average they say nothing of a movement.
COMPARISONS: tuple[tuple[Moved, str], ...] = (
    (
        Goodness.BETTER,
        r"(?:beat|beats|beating|better|betters|bettered|bettering|improves? on|improving on"
        r"|improved on|improved upon|(?:marks|is|represents) an advance on|outperform(?:s|ed|ing)"
        r"|outstripp?(?:s|ed|ing))\b",
    ),
    (
        Goodness.WORSE,
        r"(?:compares? (?:poorly|badly|unfavourably) with"
        r"|(?:unable|failed|failing) to match|(?:does|did|do) not match)\b",
    ),
    (
        Turn.DOWNTURN,
        r"(?:falls?|fell|fallen|falling|is|was|are|were|still|lags?|lagged|dropped) behind\b",
    ),
    (Turn.UPTURN, r"ahead of"),
    (Movement.UP, r"(?:above|exceed(?:s|ed|ing)?|tops|topped|surpass(?:es|ed|ing)?)\b"),
    (Movement.DOWN, r"(?:below|beneath|under)"),
    (
        Movement.SAME,
        r"(?:match(?:es|ed|ing)|equall?(?:s|ed|ing)|(?:equal|identical) to"
        r"|(?:exactly|just|precisely) the (?:figure|level|result|number|rate)"
        r"(?: (?:recorded|reported|seen|returned))?|the same (?:figure|level|result|rate) as"
        # “As in other years, most were …” opens with how it was, and compares no figure.
        r"|(?<!^)(?:exactly |just |precisely )?as"
        r"(?= (?:in|for|at|it (?:was|had been) in) (?:the )?(?:q[1-4]"
        r"|qtr|quarter|first|second"
        r"|third|fourth|last|previous|preceding|same|20\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep"
        r"|oct|nov|dec)))",
    ),
)
