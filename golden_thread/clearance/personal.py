"""What is surely about one private person: numbers, addresses and dates that name nobody else.

In: the words of a line or a cell as printed. Out: each with its place and what it is. Officers'
names, council addresses and office telephones are usual in papers and are left alone. `is_sure` is
False where a name beside words such as “tenant” only suggests a private person.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Ten digits in threes and a four; the last is a check digit (NHS Data Model and Dictionary, “NHS
# NUMBER”: weights 10 to 2, modulus 11). Numbers in use begin with 4, 6 or 7.
_NHS = re.compile(
    r"(?<![\w+(/-])(?<!\d )(?P<number>\d{3}(?P<gap>[ -]?)\d{3}(?P=gap)\d{4})(?![\w/]|-\d| \d)"
)
_NHS_NAMED = re.compile(r"\bnhs\b", re.IGNORECASE)
_TELEPHONE = re.compile(r"\b(?:tel|telephone|phone|call|ring|fax|mobile|text|ext)\b", re.IGNORECASE)
_IN_USE = ("4", "6", "7")
# Two letters, six digits, A to D (HMRC, National Insurance Manual NIM39110); and which never begin.
_INSURANCE = re.compile(
    r"(?<![\w/-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
    r" ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w/-])"
)
_BIRTH = re.compile(
    r"\b(?:date of birth|d\.?o\.?b\.?)(?: is| was|)\W{0,4}"
    r"(?P<day>\d{1,2}(?:[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)|(?:st|nd|rd|th)? [a-z]{3,9} \d{4}))(?!\d)",
    re.IGNORECASE,
)
_MAIL = re.compile(
    r"(?<![\w.+-])(?P<name>[\w.+-]{1,64})@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud"
    r"|me|aol|btinternet|sky|talktalk|virginmedia|ntlworld|blueyonder|tiscali|protonmail|proton|gmx"
    r"|msn)\.(?:com|co\.uk|net|org|me|uk)(?![\w-])",
    re.IGNORECASE,
)
# A club's or a parish's own address, which is given to be used.
_OF_A_GROUP = re.compile(
    r"admin|allotment|assoc|book|cafe|choir|church|clerk|club|committee|community|contact|council"
    r"|enquir|event|festival|forum|friends|garden|group|hall|hello|info|mail|market|museum|network"
    r"|office|parish|project|school|scout|secretary|society|street|team|theatre|town|treasurer|trust"
    r"|village|volunteer|watch|youth",
    re.IGNORECASE,
)
_POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}"
_HOME = re.compile(
    r"(?<![\w.,£])\d{1,4}[A-Za-z]?,? (?:[A-Z][\w'’-]{1,20} ){1,3}(?:Road|Street|Close|Avenue"
    r"|Lane|Drive|Way|Crescent|Court|Gardens|Grove|Place|Terrace|Rise|Walk|Mews|Hill|Green|View|Row)\b"
    rf"[^.;:\n]{{0,60}}?(?<!\w){_POSTCODE}(?!\w)"
)
_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z][a-z'’-]+|\b(?:lives|lived|living|resides) (?:at|in)\b"
    r"|\b(?:tenant|claimant|complainant|patient|pupil|service user|home address)\b",
)
_OFFICE = re.compile(
    r"\b(?:offices?|hall|centre|council|depot|library|school|surgery|church|shop|museum|hub|suite"
    r"|department|in writing|by post|write to|licen[cs]ed|planning application|solicitors?|agent"
    r"|limited|ltd)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z][a-z'’-]{1,30}(?: [A-Z][a-z'’-]{1,30})?")
# Words of one person's own affairs; “homeless” and “safeguarding” are subjects of debate too.
_PRIVATE = re.compile(
    r"\b(?:tenant|claimant|complainant|rent arrears|was evicted|benefit claim|diagnosed|care plan"
    r"|social worker of|council tax debt|her case|his case|case reference|complaint reference)\b",
    re.IGNORECASE,
)
_OFFICIAL = re.compile(
    r"\b(?:judge|ombudsman|inspector|director|head of|manager|chief|officer|councillor|cllr|mayor"
    r"|portfolio holder|chair|professor|minister)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?]{1,600}[.!?]?")


@dataclass(frozen=True, slots=True)
class Personal:
    """What names a private person from `start` up to `end`, in words; `is_sure` or suggested."""

    start: int
    end: int
    what: str
    is_sure: bool = True


def find_personal(words: str) -> Iterator[Personal]:
    """Each thing in these words that is surely, or by its words, of a private person."""
    for match in _NHS.finditer(words):
        if _is_of_a_patient(match, words):
            yield Personal(*match.span("number"), "an NHS number")
    for match in _INSURANCE.finditer(words):
        yield Personal(*match.span(), "a National Insurance number")
    for match in _BIRTH.finditer(words):
        yield Personal(*match.span("day"), "a date of birth")
    for match in _MAIL.finditer(words):
        if not _OF_A_GROUP.search(match["name"]):
            yield Personal(*match.span(), "a private e-mail address")
    for match in _HOME.finditer(words):
        if _PERSON.search(words) and not _OFFICE.search(words):
            yield Personal(*match.span(), "a person's home address")
    yield from _named(words)


def _named(words: str) -> Iterator[Personal]:
    """Names with a title in a sentence about what is nobody's business but theirs."""
    for sentence in _SENTENCE.finditer(words):
        if _PRIVATE.search(sentence.group()) and not _OFFICIAL.search(sentence.group()):
            for match in _NAMED.finditer(words, *sentence.span()):
                yield Personal(*match.span(), "a name beside a private matter", is_sure=False)


def _is_of_a_patient(match: re.Match[str], words: str) -> bool:
    """Whether ten digits are an NHS number: named so, or printed as one and no telephone's."""
    digits = re.sub(r"\D", "", match["number"])
    if not has_check_digit(digits):
        return False
    around = words[max(0, match.start() - 40) : match.start()]
    if _NHS_NAMED.search(around):
        return True
    return bool(match["gap"]) and digits.startswith(_IN_USE) and not _TELEPHONE.search(around)


def has_check_digit(digits: str) -> bool:
    """Whether the last of ten digits is the check digit of the nine before it."""
    weighted = sum(
        weight * int(digit) for weight, digit in zip(range(10, 1, -1), digits, strict=False)
    )
    check = 11 - weighted % 11
    return (0 if check == 11 else check) == int(digits[-1])
