"""The council, from `council.yaml`.

In: the folder. Out: the council, with a Problem for whatever in it cannot stand.
"""

from pathlib import Path

from golden_thread.files import Entry, read_yaml
from golden_thread.framework.council import Council, Language, Licence
from golden_thread.framework.rule_file import read_rule
from golden_thread.framework.status import Status
from golden_thread.periods import Nation
from golden_thread.problems import Problem


def read_council(root: Path, problems: list[Problem]) -> Council | None:
    """The council, or None when its file has an error."""
    entry = read_yaml(root, "council.yaml", problems)
    if entry is None:
        return None
    council = Council(
        name=entry.text("name"),
        full_name=entry.text("full_name"),
        nation=entry.choice("nation", Nation),
        language=entry.choice("language", Language, Language.ENGLISH),
        rule=read_rule(entry, needed=True),
        banner=entry.text("banner", ""),
        place=entry.place,
        tolerance_percent=entry.decimal("tolerance_percent"),
        status_words=_status_words(entry),
        licence=_licence(entry),
    )
    if council.tolerance_percent is not None and council.tolerance_percent < 0:
        message = "A tolerance cannot be below zero."
        entry.note("GT-FRAMEWORK-011", message, "tolerance_percent")
    entry.refuse_others()
    return council if entry.sound else None


def _status_words(entry: Entry) -> dict[Status, str]:
    """The council's own words for statuses; those it does not name keep ours."""
    group = entry.entry("status_words")
    if group is None:
        return {}
    words = {status: group.text(status.value, "") for status in Status}
    group.refuse_others()
    # A word of the council's own may not be ours for another status that it left as it was.
    called = {status: (word or status.value).casefold() for status, word in words.items()}
    for status, word in reversed(words.items()):
        others = [other for other in Status if other is not status]
        same = next((other for other in others if called[other] == word.casefold()), None)
        if same is not None:
            message = f"“{word}” is what {same.value} is called, too."
            group.note("GT-FRAMEWORK-020", message, status.value)
            break
    entry.sound = entry.sound and group.sound
    return {status: word for status, word in words.items() if word}


def _licence(entry: Entry) -> Licence:
    group = entry.entry("licence")
    if group is None:
        return Licence()
    licence = Licence(group.text("name"), group.text("address"))
    group.refuse_others()
    if licence.address and not licence.address.startswith(("https://", "http://")):
        message = f"“{licence.address}” is no web address."
        group.note("GT-FRAMEWORK-021", message, "address")
    entry.sound = entry.sound and group.sound
    return licence
