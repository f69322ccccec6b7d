"""GT-P38: a reference to what the paper does not have.

In: a paper. Out: a finding for each table, figure, appendix or paragraph that it names and does not
have, for captions whose numbers are doubled or out of order, and for a line of its contents under
which no heading stands.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from golden_thread.problems import Level
from golden_thread.proofing.claims.printed_numbers import (
    Captioned,
    PrintedNumbers,
    caption_of,
    printed_numbers,
)
from golden_thread.proofing.claims.statement import Line, LineKind, Paper
from golden_thread.proofing.evidence.findings import Check, Finding
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import noticed
from golden_thread.proofing.words.sentences import split_sentences
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P38",
    Level.WARNING,
    "A reference to what is not there",
    "A reader who is sent to Appendix D and finds three appendices stops trusting the rest.",
    what=(
        "“Table 7”, “Figure 3”, “Appendix D” or “paragraph 4.9” where the paper prints numbers of "
        "that kind and has no such one; captions with the same number, or out of order; a line of "
        "the contents without its heading. An appendix that may be sent out with the paper, the "
        "one after the last or one named twice, is told only where a header lists them. "
        "References to other papers, Acts and plans are left "
        "alone."
    ),
    caught=(
        "Appendices: Appendix A – Measures; Appendix B – Risks\n\nRisks are in Appendix C.",
        "Risks are in Appendix D.\n\n# Appendix A: Measures\n\nThere are twelve.",
        "Appendices: N/A\n\nThe measures are in Appendix A.",
        "Table 1: Fly-tips by ward\n\nTable 2: Fines by ward\n\nTable 7 shows the fines.",
        "Table 1: Fly-tips\n\nTable 3: Fines\n\nTable 2: Grants",
        "Figure 1: Calls by month\n\nFigure 1: Visits by month",
        "2.1. Crews met.\n\n2.2. Crews set out.\n\n2.3. Crews came back, see paragraph 2.7.",
        "# Contents\n\n- Housing\n- Planning\n- Waste\n- Parking\n\n# Housing\n\nGood.\n\n"
        "# Planning\n\nGood.\n\n# Waste\n\nGood.",
    ),
    spared=(
        "Appendices: Appendix A – Measures; Appendix B – Risks\n\nRisks are in Appendix B.",
        "Risks are in Appendix D, which is sent out apart.",
        "Risks are in Appendix B.\n\n# Appendix A: Measures\n\nThere are twelve.",
        "Risks are in Appendix D, as are fees (Appendix D).\n\n# Appendix A: Measures\n\nTwelve.",
        "Table 1: Fly-tips by ward\n\nTable 7 of the national survey gives rents.",
        "Table 1: Fly-tips by ward\n\nThe census gives rents (ONS, Table 7).",
        "2.1. Crews met.\n\n2.2. See paragraph 4.9 of the Constitution.",
        "2.1. Crews met.\n\n2.2. A section 106 agreement pays for it, as does section 12.",
        "1. Table 1 shows fly-tips.\n2. Table 2 shows fines.",
    ),
)
_REFERENCE = re.compile(
    r"(?<!league )(?<!time)\b(?P<kind>table|figure|chart|appendix|annex|paragraphs?|paras?"
    r"|sections?) (?P<number>\d{1,3}(?:\.\d{1,2}){1,3}|\d{1,3}|[a-z])(?![\w%]|\.\d| ?/)"
)
# What follows or stands in the sentence when the reference is to another paper.
_OF_ANOTHER = re.compile(
    r",? (?:of|to|in|from|within|under|at) (?!this\b|the (?:report|paper|note)\b)(?:the |our |a )?"
    r"\w"
)
_ANOTHER = re.compile(
    r"\b(?:act|bulletin|census|code|constitution|contract|directive|framework|guidance|gov\.uk"
    r"|legislation|minutes|national|nppf|ons|policy|previous report|regulations?|schedule|statute"
    r"|strategy|supplementary|local plan)\b"
)
_PAGE = re.compile(r"[ .\t]{0,200}\d{0,3}$")
_ENTRY_NUMBER = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?|[a-z][.)]) ?")
# A list is taken for the contents where so many of its lines are headings.
_FEWEST_ENTRIES, _MOST_LOST = 4, 2


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """The findings, references first, then captions, then contents."""
    numbers = printed_numbers(paper)
    for line in paper.lines:
        if line.kind is not LineKind.HEADING:
            yield from _missing(line, numbers)
    yield from _captions(numbers.captions)
    yield from _contents(paper)


def _missing(line: Line, numbers: PrintedNumbers) -> Iterator[Finding]:
    for start, sentence in split_sentences(line.text):
        words = plain(sentence)
        if _ANOTHER.search(words):
            continue
        for match in _REFERENCE.finditer(words):
            is_caption = start + match.start() == 0 and caption_of(words)
            if is_caption or _OF_ANOTHER.match(words, match.end()):
                continue
            said = _not_there(match["kind"], match["number"], numbers)
            # “In table a word” and “annex a field” are no references.
            is_named = not match["number"].isalpha() or sentence[match.start("number")].isupper()
            if said and is_named:
                span = start + match.start(), start + match.end()
                yield noticed(CHECK, line, span, f"“{line.text[slice(*span)]}” {said}")


def _not_there(kind: str, number: str, numbers: PrintedNumbers) -> str:
    """Why a reference leads nowhere, in words; empty where it may lead somewhere."""
    if kind in ("appendix", "annex"):
        return _no_appendix(kind, number, numbers)
    if kind in ("table", "figure", "chart"):
        known = [each.number for each in numbers.captions if each.kind == kind]
        if not number.isdigit() or not known or int(number) in known:
            return ""
        return f"is not among the {kind}s, which have the numbers {_listed(known)}."
    return _no_paragraph(number, numbers) if "." in number else ""


def _no_appendix(kind: str, number: str, numbers: PrintedNumbers) -> str:
    known = sorted(
        each for of, each in numbers.appendices if of == kind and each.isdigit() == number.isdigit()
    )
    if not known and numbers.has_no_appendices:
        return "is named, and the header says that there are no appendices."
    if not known or number in known or _may_be_apart(kind, number, known, numbers):
        return ""
    return f"is not among the appendices, which are {', '.join(each.upper() for each in known)}."


def _may_be_apart(kind: str, number: str, known: Sequence[str], numbers: PrintedNumbers) -> bool:
    """Whether an appendix may be one that is sent out with the paper and no part of it.

    Where the header lists them there is no other. Else the one that follows the last, and one that
    the paper names again, are more likely sent out apart than not there.
    """
    if numbers.lists_appendices:
        return False
    last = known[-1]
    follows = len(number) == len(last) == 1 and ord(number) == ord(last) + 1
    return follows or numbers.named[kind, number] > 1


def _no_paragraph(number: str, numbers: PrintedNumbers) -> str:
    """Only past the last of its section: a number in between may have been lost in reading."""
    wanted = tuple(int(each) for each in number.split("."))
    siblings = [
        each for each in numbers.paragraphs if len(each) == len(wanted) and each[:-1] == wanted[:-1]
    ]
    if len(siblings) < 2 or wanted in numbers.paragraphs or wanted < max(siblings):
        return ""
    last = ".".join(str(each) for each in max(siblings))
    return f"is not there: the section ends with {last}."


def _listed(known: Sequence[int]) -> str:
    return ", ".join(str(each) for each in sorted(set(known)))


def _captions(captions: Sequence[Captioned]) -> Iterator[Finding]:
    """Numbers given twice, and numbers out of order; a list of tables repeats their captions."""
    last = {(each.kind, _entry(each.line.text)): each for each in captions}
    kept = [each for each in captions if last[each.kind, _entry(each.line.text)] is each]
    for kind in ("table", "figure", "chart"):
        of_kind = [each for each in kept if each.kind == kind]
        for first, second in pairwise(of_kind):
            if first.number >= second.number:
                words = second.line.text[: len(f"{kind} {second.number}")]
                so = (
                    "has the number of the one before it"
                    if first.number == second.number
                    else (f"comes after number {first.number}")
                )
                yield noticed(CHECK, second.line, (0, len(words)), f"“{words}” {so}.")


def _contents(paper: Paper) -> Iterator[Finding]:
    """The lines of the contents whose heading the paper does not have."""
    entries = _entries(paper)
    headings = {_entry(line.text) for line in paper.lines if line.kind is LineKind.HEADING}
    lost = [line for line in entries if _entry(line.text) not in headings]
    if len(entries) >= _FEWEST_ENTRIES and len(lost) <= _MOST_LOST:
        for line in lost:
            message = f"“{line.text}” stands in the contents, and no heading says so."
            yield noticed(CHECK, line, (0, len(line.text)), message)


def _entries(paper: Paper) -> list[Line]:
    """The lines under “Contents”, up to the next heading."""
    entries: list[Line] = []
    is_open = False
    for line in paper.lines:
        if plain(line.text).strip(" :") in ("contents", "table of contents"):
            is_open = True
        elif is_open and line.kind is LineKind.HEADING:
            return entries
        elif is_open and line.kind in (LineKind.ITEM, LineKind.PARAGRAPH) and line.text.strip():
            entries.append(line)
    return []


def _entry(text: str) -> str:
    """A heading or a line of the contents without its number and its page."""
    words = _ENTRY_NUMBER.sub("", plain(text).strip())
    return _PAGE.sub("", words).strip(" .:-")
