"""What the pages show is what happens: their commands are run, and their links lead somewhere."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from golden_thread import STAGES
from tests.docs.pages import DOCS, ROOT, blocks
from tests.docs.story import act, prepare

PAGES = sorted(DOCS.rglob("*.md"))
ACTED = [page for page in PAGES if any(block.language == "console" for block in blocks(page))]
# Words that a public name may have beside its nouns.
PLAIN = {"a", "built", "checked", "found", "golden", "not", "thread"}
WORD = re.compile(r"[A-Z][a-z]*")
SHOWN = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#]+)(#[^)]*)?\)")


@pytest.mark.parametrize("page", ACTED, ids=lambda page: page.stem)
def test_every_command_of_a_page_prints_what_the_page_shows(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    prepare(page, tmp_path)
    for command, shown, printed in act(page, tmp_path):
        assert (command, printed.split("\n")) == (command, shown.split("\n"))


def test_the_pages_with_commands_are_the_tutorial_and_the_how_to_pages() -> None:
    named = {page.parent.name for page in ACTED}
    assert named >= {"tutorial", "how-to"}


def test_every_link_leads_to_a_page() -> None:
    lost = [
        f"{page.relative_to(ROOT)}: {link}"
        for page in PAGES
        for link, _ in LINK.findall(SHOWN.sub("", page.read_text(encoding="utf-8")))
        if not (page.parent / link).is_file()
    ]
    assert not lost


def test_every_page_is_in_the_navigation() -> None:
    listed = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    missing = [page for page in PAGES if page.relative_to(DOCS).as_posix() not in listed]
    assert not missing


def test_every_decision_is_in_the_list_under_its_number() -> None:
    index = (DOCS / "decisions/index.md").read_text(encoding="utf-8")
    for page in sorted((DOCS / "decisions").glob("0*.md")):
        number = int(page.name[:4])
        title = page.read_text(encoding="utf-8").splitlines()[0]
        assert title.startswith(f"# {number}. "), page.name
        assert f"{number}. [{title.removeprefix(f'# {number}. ')}]({page.name})" in index


def test_the_glossary_is_in_order_and_says_each_noun_once() -> None:
    nouns = _nouns()
    assert nouns == sorted(set(nouns))


def test_every_noun_of_a_public_name_is_in_the_glossary() -> None:
    """`ItemKind` is an item and its kind; a name may also say that something was found or built."""
    nouns = {noun.replace("-", " ") for noun in _nouns()} | PLAIN
    unknown = [
        f"{stage}.{name}"
        for stage in STAGES
        for name, given in vars(import_module(f"golden_thread.{stage}")).items()
        if isinstance(given, type)
        and not _made_of([part.casefold() for part in WORD.findall(name)], nouns)
    ]
    assert not unknown


def _nouns() -> list[str]:
    lines = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8").splitlines()
    return [line.split("|")[1].strip().casefold() for line in lines if line.startswith("| ")][1:]


def _made_of(parts: list[str], nouns: set[str]) -> bool:
    cuts = range(1, len(parts) + 1)
    return not parts or any(
        " ".join(parts[:cut]) in nouns and _made_of(parts[cut:], nouns) for cut in cuts
    )


def test_no_page_names_a_machine() -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"/work/|/home/|/tmp/", text), page
