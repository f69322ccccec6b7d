"""A paragraph into its sentences, each with where it begins.

In: the text of a paragraph. Out: stretches that together are the whole of it but for the spaces
between. A full stop inside a number, after one letter or after a known short form ends nothing.
"""

import re

from golden_thread.proofing.wording import plain

_END = re.compile(r"[.!?][)\"']?(?= )")
_SHORT = frozenset(("no", "nos", "cllr", "mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "ext", "vs"))
_LAST_WORD = re.compile(r"[\w.]{1,20}$")


def split_sentences(text: str) -> tuple[tuple[int, str], ...]:
    """Where each sentence begins, and its words."""
    words = plain(text)
    sentences = []
    start = 0
    for match in _END.finditer(words):
        before = _LAST_WORD.search(words[max(0, match.start() - 20) : match.start()])
        last = before.group() if before else ""
        if match.group()[0] == "." and (last in _SHORT or (len(last) == 1 and last.isalpha())):
            continue
        sentences.append((start, text[start : match.end()]))
        start = match.end() + 1
    if text[start:].strip():
        sentences.append((start, text[start:]))
    return tuple(sentences)
