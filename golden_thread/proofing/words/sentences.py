"""A paragraph into its sentences, each with where it begins.

In: the text of a paragraph. Out: stretches that together are the whole of it but for the spaces
between. A full stop inside a number ends nothing, nor one after a single letter, a known short
form or the number of a list.
"""

import re
from collections.abc import Iterator

from golden_thread.proofing.words.wording import plain

# Words of which each may have to be held against each are at most so many letters.
LONGEST = 1500
_END = re.compile(r"[.!?][)\"']?(?= )")
_NUMBER = frozenset(("no", "nos"))
_ALWAYS_SHORT = """
    cllr mr mrs ms dr st e.g i.e ext vs prev tgt cf incl excl equiv corresp resp fig figs avg est
    viz mvt mvmt
"""
_SHORT = frozenset(_ALWAYS_SHORT.split())
# Before a number these are cut short; elsewhere a sentence may end with them.
_CUT_SHORT = """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat
    sun qtr approx ca c act targ yr mth wk cum var min max perf comp
"""
_SHORT_BEFORE_NUMBER = frozenset(_CUT_SHORT.split())
# “A rise of 3 p.p. since May”: with a small letter after it, the sentence goes on.
_SHORT_BEFORE_WORD = frozenset(("p.p", "p.c", "hrs", "mins", "secs", "approx", "qtr"))
_LIST_NUMBER = re.compile(r"\s{0,20}\d{1,2}(?:\.\d{1,2}){0,3}\.")
_LAST_WORD = re.compile(r"[\w.]{1,20}$")


def split_sentences(text: str) -> tuple[tuple[int, str], ...]:
    """Where each sentence begins, and its words."""
    words = plain(text)
    sentences = []
    start = 0
    for match in _END.finditer(words):
        before = _LAST_WORD.search(words[max(0, match.start() - 20) : match.start()])
        last = before.group() if before else ""
        is_list_number = _LIST_NUMBER.fullmatch(words, start, match.end())
        if is_list_number or (match.group() == "." and _goes_on(last, text[match.end() + 1 :])):
            continue
        sentences.append((start, text[start : match.end()]))
        start = match.end() + 1
    if text[start:].strip():
        sentences.append((start, text[start:]))
    return tuple(piece for at, words in sentences for piece in _pieces(at, words))


def _pieces(start: int, sentence: str) -> Iterator[tuple[int, str]]:
    """The sentence; one longer than anybody writes in pieces, so that reading it stays quick."""
    while len(sentence) > LONGEST:
        cut = sentence.rfind(" ", 0, LONGEST) + 1 or LONGEST
        yield start, sentence[:cut]
        start, sentence = start + cut, sentence[cut:]
    if sentence:
        yield start, sentence


def _goes_on(last: str, rest: str) -> bool:
    """Whether a full stop after this word belongs to it: “Cllr. Smith”, “J. Smith”, “No. 12”."""
    if last in _NUMBER:
        return rest[:1].isdigit()
    if last in _SHORT_BEFORE_NUMBER and (rest[:1].isdigit() or rest[:1] == "£"):
        return True
    if last in _SHORT_BEFORE_WORD and rest[:1].islower():
        return True
    return last in _SHORT or (len(last) == 1 and last.isalpha())
