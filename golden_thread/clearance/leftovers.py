"""What was left over from drafting: places still to be filled, notes to oneself, broken fields.

In: the words of a line or a cell as printed. Out: each left-over with its place and what it is.
Nothing in it may go to the public, so only what is surely left over counts: “[x]” is a mark with a
note, and “date TBC” an event's honest answer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_COUNTED = (
    "%|per ?cent|percent|days?|weeks?|months?|hours?|minutes?|seconds?|homes|households|residents"
    "|people|cases|calls|visits|visitors|complaints|applications|tonnes|staff"
    "|january|february|march|april|may|june|july|august|september|october|november|december"
)
_FILL = (
    "insert|add|tbc|tba|to be (?:added|completed|confirmed|inserted|supplied|updated)|awaiting"
    "|(?:officers?|author|finance|legal|service|team|hr|lead) to |check |confirm |placeholder"
    "|delete|drafting note|note (?:to|for) |(?:name|date|figure|number|amount|total|link|source)s? "
    "(?:here|needed|to )|x{2,}|\\?+|\\.{3}|…"
)
# What a drafter asks of another.
_ASKED = (
    "add|amend|check|clarify|complete|confirm|delete|fill|finali[sz]e|agree|insert|provide|query|remove"
    "|replace|review|rewrite|supply|update|verify"
)
# What a value may be called for: “Turnover: TBC”, “the target is TBC”, “£TBC”, “TBC%”.
_TO_COME = "TB[CA]|tb[ca]"
_OF_AN_EVENT = re.compile(
    r"(?<!to )\b(?:date|dates|day|time|times|when|venue|location|place|where|speaker|speakers|chair"
    r"|host|lead|owner|meeting|launch|event|start|end|room)\W{0,6}$",
    re.IGNORECASE,
)
# Whose value a column holds: a result, and of no other time or place than the paper's own.
_OF_A_RESULT = re.compile(
    r"[%£]|\b(?:achieved|actuals?|amount|costs?|count|current|figures?|latest|number|outcomes?"
    r"|outturn|percentage|performance|position|rate|results?|scores?|spen[dt]|totals?|values?"
    r"|this (?:month|period|quarter|year))\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?:aim|ambition|average|baseline|benchmark|budget|comparators?|country|county|england"
    r"|estimated?|expected|forecast|goal|last|median|national(?:ly)?|neighbours?|next|peers?|plan"
    r"|planned|previous|prior|projected|quartile|region(?:al)?|scotland|targets?|threshold|tolerance"
    r"|uk|wales)\b",
    re.IGNORECASE,
)
_OF_A_TIME = re.compile(
    r"\b(?:(?:19|20)\d\d|\d\d[/-]\d\d|(?:q|qtr|quarter) ?[1-4]"
    r"|(?:first|second|third|fourth) quarter|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?"
    r"|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)
_NUMERAL_OF = re.compile(
    r"\b(?:act|annex|appendix|article|book|chapter|class|legion|louis|part|schedule|section|title"
    r"|table|tome|type|volume) $",
    re.IGNORECASE,
)
_TAUGHT = re.compile(
    r"\b(?:as|enter|entered|form|format|formatted|give|given|in|style|typed?|use|using|written)"
    r" \W?$",
    re.IGNORECASE,
)
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (what, re.compile(pattern))
    for what, pattern in (
        (
            "a figure still to be put in",
            rf"(?<![\w.&/-])(?i:x{{1,6}}(?:[.,]x{{1,6}}){{0,3}} ?(?:%|per ?cent\b|percent\b)"
            rf"|x{{2,6}}(?:[.,]x{{1,6}}){{0,3}}(?= (?:{_COUNTED})(?!\w)))"
            r"|£ ?[Xx]{1,6}(?:[.,][Xx]{1,6}){0,3}(?:bn|m|k)?(?!\w)",
        ),
        (
            "a figure still to be put in",
            r"(?<![\w?!£=])\?{2,8}(?:%|(?![\w?]))|£\?{1,8}|(?<![\w?=])\?%",
        ),
        (
            "a note to whoever was to finish it",
            r"\bDRAFT ?[-–—:] ?(?:(?i:not for|do not|to be|for comment|awaiting|check|confirm)\b)"
            r"[^.;]{0,80}",
        ),
        ("a place still to be filled", rf"\[(?i:{_FILL})[^\[\]]{{0,160}}\](?!\()"),
        (
            "a note to whoever was to finish it",
            # “[JM – please confirm before this goes out]”, “(please check)”, “[AB to update]”
            rf"[\[(](?=[^\[\]()]{{0,160}}[\])])(?:(?:[A-Z]{{2,3}}|[A-Z][a-z]{{1,12}}) ?[-–—:,] ?"
            rf"(?i:please|pls|can you|could you|needs? to|still to) |(?<=\[)(?i:please|pls) )"
            rf"(?i:{_ASKED})\b[^\[\]()]{{0,140}}[\])](?!\()"
            r"|\([A-Z]{2,3} to (?:add|check|confirm|insert|supply)\b[^()]{0,80}\)"
            rf"|\[(?:[A-Z]{{2,3}}|[A-Z][a-z]{{1,12}}(?: [A-Z][a-z]{{1,12}})?) (?i:to|will|must"
            rf"|should|can you) (?i:{_ASKED})\b[^\[\]]{{0,120}}\](?!\()",
        ),
        (
            "a note to whoever was to finish it",
            r"\[(?:DN|TODO|TO DO|(?i:drafting note|note to self))\b[^\[\]]{0,160}\]"
            r"|\b(?:TODO\b|FIXME\b|(?i:note to self|drafting note) ?[-–—:])[^.;]{0,80}",
        ),
        ("a place still to be filled", r"\[(?i:name|date|figure|number|amount|percentage)\](?!\()"),
        ("a place still to be filled", r"\((?i:insert) [^()]{1,80}\)"),
        (
            "a note to whoever was to finish it",
            r"\((?i:(?:officers?|author|finance|legal|service|team) to"
            r" (?:add|check|complete|confirm|insert|supply|update)\b)[^()]{0,80}\)",
        ),
        (
            "a place still to be filled",
            r"<<\w[^<>]{0,60}>>|«\w[^«»]{0,60}»|<(?i:insert)\b[^<>]{0,60}>",
        ),
        ("a field that was never filled", r"\{\{[^{}]{0,60}\}\}|\{\{|\}\}"),
        (
            "an error of a spreadsheet",
            r"#(?:REF!|DIV/0!|N/A(?!\w)|NAME\?|VALUE!|NUM!|NULL!|SPILL!)",
        ),
        (
            "a broken field of a word processor",
            r"\bError! (?:Reference source|Bookmark|Hyperlink|No text of|Not a valid|Unknown)"
            r"[^.]{0,40}\.?",
        ),
        (
            "a prompt of a word processor",
            r"\b(?:Click (?:or tap )?(?:here )?to enter (?:a date|text)|Click here to enter text"
            r"|Choose an item)\b\.?|\[Type (?:here|text)\]",
        ),
        ("a comment of a reviewer", r"\bComment(?:ed)? \[[A-Za-z]{1,4}\d{1,3}\]:"),
        ("filler text", r"(?i:\blorem ipsum\b)"),
    )
)
_XXX = re.compile(
    r"(?<![\w./@-])(?:(?:X{3,12}|x{3,12})(?![\w./@]|-\w)"
    # “XX new homes”
    r"|XX(?= (?:additional|affordable|new) [a-z]))"
)
_DATE_FORM = re.compile(
    r"(?<![\w/])(?i:dd/mm/yy(?:yy)?|dd month yyyy|xx/xx/(?:xx(?:xx)?|20[0-9x]{2}))(?!\w)"
)
_TO_COME_PATTERN = re.compile(
    rf"£ ?(?:{_TO_COME})\b|(?<![\w/])(?:{_TO_COME}) ?%"
    rf"|(?<=: )(?:{_TO_COME})(?=\W{{0,2}}$)|(?<=[-–] )(?:{_TO_COME})(?=\W{{0,2}}$)"
    rf"|(?:(?<=\bis )|(?<=\bwas )|(?<=\bof )|(?<=\bat )|(?<=\bto ))(?:TBC|TBA)\b"
)
_ONLY_TO_COME = re.compile(rf"\W{{0,3}}(?P<words>{_TO_COME})\W{{0,3}}")


@dataclass(frozen=True, slots=True)
class Leftover:
    """What was left over from `start` up to `end`, and what that is, in words."""

    start: int
    end: int
    what: str


def find_leftovers(
    words: str, labels: Sequence[str] | None = None, *, is_own: bool = False
) -> Iterator[Leftover]:
    """Each left-over of these words, once; a cell has the `labels` of its column and its row.

    `is_own` where its column is of the period that the paper is about.
    """
    ended = 0
    for found in sorted(
        _all(words, labels, is_own=is_own), key=lambda each: (each.start, -each.end)
    ):
        if found.start >= ended:
            ended = found.end
            yield found


def _all(words: str, labels: Sequence[str] | None, *, is_own: bool) -> Iterator[Leftover]:
    for what, pattern in _PATTERNS:
        for match in pattern.finditer(words):
            yield Leftover(*match.span(), what)
    for match in _XXX.finditer(words):
        if not _NUMERAL_OF.search(_before(words, match)):
            yield Leftover(*match.span(), "a place still to be filled")
    for match in _DATE_FORM.finditer(words):
        if not _TAUGHT.search(_before(words, match)):
            yield Leftover(*match.span(), "a date still to be put in")
    for match in _TO_COME_PATTERN.finditer(words):
        if not _OF_AN_EVENT.search(_before(words, match)):
            yield Leftover(*match.span(), "a value still to come")
    only = _ONLY_TO_COME.fullmatch(words) if labels is not None else None
    if only and _is_due(labels or (), is_own=is_own):
        yield Leftover(*only.span("words"), "a value still to come")


def _is_due(labels: Sequence[str], *, is_own: bool) -> bool:
    """Whether a value of this column belongs in the paper, and is not somebody else's to give.

    What another body has not published yet, the target that nobody has set, and a figure of another
    period may be to come when the paper goes out; its own result may not.
    """
    if any(_OF_AN_EVENT.search(label) for label in labels):
        return False
    column = labels[0] if labels else ""
    if not column.strip():
        return True
    if _OF_ANOTHER.search(column):
        return False
    return is_own if _OF_A_TIME.search(column) else bool(_OF_A_RESULT.search(column))


def _before(words: str, match: re.Match[str]) -> str:
    """The few words before a match."""
    return words[max(0, match.start() - 24) : match.start()]
