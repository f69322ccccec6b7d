"""What did a text say before it was decoded wrongly on its way?

In: words as found. Out: a `Mended`: the words as they were written, and one place where they
differ. UTF-8 read as Windows or Mac Roman is put right, once or several times over; anything else
is left as it is.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from ftfy import fix_encoding

from golden_thread.papers.reading.text_files import is_suspect

MOST_ROUNDS = 3
# A lead byte of UTF-8 and what may follow it, both as Mac Roman shows them. Only those leads are
# taken that give letters of Western Europe, Welsh, punctuation, arrows and pictographs.
_LEADS = "¬√≈\u201aÔ\uf8ffŒœ"
_FOLLOW = "".join(bytes([each]).decode("mac_roman") for each in range(0x80, 0xC0))
_MAC = re.compile(f"[{_LEADS}][{_FOLLOW}]{{1,3}}")
# The last byte of a closing quotation mark is a control letter, which programs drop.
_LOST_END = re.compile(r"â€(?=[\s.,;:)!?]|$)")
# What signs that only happen to stand together would give: no letters of a council's paper. Two of
# Greek are signs of Mac Roman, and stand where a text was decoded wrongly twice.
_FOREIGN = re.compile("(?![Ωπ])[\u0180-\u1dff]")
_UNREAD = frozenset({"is", "anchor", "address", "media_type"})


@dataclass(frozen=True, slots=True)
class Mended:
    """The words put right, in how many lines, and the first that differs: as found, as read."""

    text: str
    lines: int = 0
    found: str = ""
    read: str = ""

    @property
    def sentence(self) -> str:
        """What was done, for the person."""
        where = "1 line" if self.lines == 1 else f"{self.lines:,} lines"
        return (
            f"The text was decoded wrongly on its way to the file, in {where}: "
            f"“{self.found}” is read as “{self.read}”."
        )


def mend(text: str) -> Mended:
    """The text as it was written; `lines` is 0 where nothing was wrong."""
    if not is_suspect(text):
        return Mended(text)
    kept: list[str] = []
    changed: list[tuple[str, str]] = []
    for line in text.split("\n"):
        kept.append(_line(line) if is_suspect(line) else line)
        if kept[-1] != line:
            changed.append((line, kept[-1]))
    if not changed:
        return Mended(text)
    found, read = _first_word(*changed[0])
    return Mended("\n".join(kept), len(changed), found, read)


def mend_json(text: str) -> Mended:
    """The same for a document on its way as JSON; the anchors and addresses in it stay."""
    if not is_suspect(text):
        return Mended(text)
    changed: list[Mended] = []
    whole = _mended(json.loads(text), changed)
    if not changed:
        return Mended(text)
    written = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    return Mended(written, sum(each.lines for each in changed), changed[0].found, changed[0].read)


def _mended(value: Any, changed: list[Mended]) -> Any:
    match value:
        case str():
            found = mend(value)
            changed += [found] if found.lines else []
            return found.text
        case list():
            return [_mended(each, changed) for each in value]
        case dict():
            return {
                name: each if name in _UNREAD else _mended(each, changed)
                for name, each in value.items()
            }
    return value


def _line(line: str) -> str:
    """One line, mended until nothing changes: some texts were decoded wrongly twice."""
    for _ in range(MOST_ROUNDS):
        better = _LOST_END.sub("”", _MAC.sub(_from_mac, line))
        if is_suspect(better):
            guessed = fix_encoding(better)
            better = better if _FOREIGN.search(guessed) else guessed
        if better == line or not is_suspect(better):
            return better
        line = better
    return line


def _from_mac(found: re.Match[str]) -> str:
    """The letter whose bytes these signs are, with what stands after it; else the signs."""
    signs = found[0]
    for length in range(len(signs), 1, -1):
        try:
            letter = signs[:length].encode("mac_roman").decode("utf-8")
        except UnicodeDecodeError:
            continue
        is_sign = letter.isprintable() or letter in "\u00a0\u00ad\ufe0f"
        if len(letter) == 1 and is_sign and not _FOREIGN.match(letter):
            return letter + signs[length:]
    return signs


def _first_word(found: str, read: str) -> tuple[str, str]:
    """The first word that differs, as found and as read."""
    for was, now in zip(found.split(" "), read.split(" "), strict=False):
        if was != now:
            return was.strip()[:40], now.strip()[:40]
    return found.strip()[:40], read.strip()[:40]
