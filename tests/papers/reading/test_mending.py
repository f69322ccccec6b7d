"""Text that was decoded wrongly on its way is read as it was written, and the proof says so."""

import json
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.papers.reading import read_paper
from golden_thread.papers.reading.mending import mend, mend_json
from tests.papers.reading.made import saved, text
from tests.timing import quickest

WORDS = "The service’s “wait” fell – from £1,250 to £980 • café, ½ ✅ ⚠️"


def wrongly(words: str, encoding: str, times: int = 1) -> str:
    """The words as a program shows them that takes UTF-8 for another encoding."""
    for _ in range(times):
        words = words.encode("utf-8").decode(encoding)
    return words


@pytest.mark.parametrize("times", (1, 2))
def test_words_taken_for_mac_roman_are_put_right(times: int) -> None:
    found = wrongly(WORDS, "mac_roman", times)
    assert found != WORDS
    assert mend(found).text == WORDS


@pytest.mark.parametrize("times", (1, 2))
def test_words_taken_for_windows_letters_are_put_right(times: int) -> None:
    words = "The service’s wait fell – from £1,250 to £980, in a café"
    assert mend(wrongly(words, "cp1252", times)).text == words


@pytest.mark.parametrize(
    ("found", "read"),
    (
        ("| 36 | \u201aúÖ |", "| 36 | ✅ |"),
        ("\uf8ffüî¥", "🔴"),
        ("¬£5,000", "£5,000"),
        ("50¬†000", "50\u00a0000"),
        ("Tŷ Gŵyr \u201aÄì 85%", "Tŷ Gŵyr – 85%"),
        ("cafâ\u02c6šÂ©", "café"),
        ("â€œGoodâ€ it was", "“Good” it was"),
    ),
)
def test_what_the_usual_way_leaves_is_put_right(found: str, read: str) -> None:
    assert mend(found).text == read


@pytest.mark.parametrize(
    "honest",
    (
        "“élan” ‘£5’ –£5 …° café® naïve 5° ½ × ÷ ± µ",
        "Tŷ’r Gŵyr, Llanfair–ym–Môn",
        "Â, Ã and ¬ stand alone",
        "«Übung» Åse’s Ångström",
        "\u201aquoted’ low, • bullets, ✓ and ■ squares",
        "Calls were 85%.",
        "",
    ),
)
def test_honest_words_stay(honest: str) -> None:
    found = mend(honest)
    assert (found.text, found.lines) == (honest, 0)


@pytest.mark.property
@given(some.text(some.sampled_from("abc 123 £€–—‘’“”•…éèâîôŵŷ½°✅🔴%.,"), max_size=60))
def test_what_council_papers_have_is_never_taken_for_a_mistake(words: str) -> None:
    assert mend(words).text == words


@pytest.mark.property
@given(some.text(some.sampled_from("abc 123 £–‘’“”•…éâôŵŷ°✅%.,"), min_size=1, max_size=60))
def test_mac_roman_is_undone(words: str) -> None:
    assert mend(wrongly(words, "mac_roman")).text == words


def test_the_note_says_where_and_shows_one_place() -> None:
    found = mend("Calls\nfell \u201aÄì by 9\n¬£5 each")
    assert found.lines == 2
    assert found.sentence.endswith("in 2 lines: “\u201aÄì” is read as “–”.")
    assert "in 1 line:" in mend("¬£5").sentence
    assert mend("a\u201aÄìb  c").sentence.endswith("“a\u201aÄìb” is read as “a–b”.")


def test_a_document_on_its_way_keeps_its_anchors() -> None:
    document = {"is": "Text", "text": "¬£5", "anchor": "¬£5", "rows": ["¬£6", 7, None]}
    found = mend_json(json.dumps(document, ensure_ascii=False))
    assert found.lines == 2
    assert json.loads(found.text) == {**document, "text": "£5", "rows": ["£6", 7, None]}
    honest = json.dumps("“é”", ensure_ascii=False)
    assert mend_json(honest).text == honest
    assert mend_json('"Âé"').lines == 0


@pytest.mark.parametrize("suffix", ("txt", "md", "html", "docx"))
def test_a_paper_is_mended_with_a_warning(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"paper.{suffix}"
    words = "Grants of ¬£5,000 \u201aÄì twice."
    if suffix == "docx":
        opened = docx.Document()
        opened.add_paragraph(words)
        path.write_bytes(saved(opened))
    else:
        before = "<html><p>" if suffix == "html" else ""
        path.write_text(f"{before}{words}\n", encoding="utf-8")
    reading = read_paper(path)
    assert [(each.code, each.level) for each in reading.problems] == [("GT-PAPERS-013", "warning")]
    assert reading.document is not None
    assert [text(block) for block in reading.document.blocks] == ["Grants of £5,000 – twice."]


@pytest.mark.fuzz
@pytest.mark.parametrize("piece", ("\u201aÄ", "â€™", "Ã", "Ã ", "¬", "\u201aÄÄÄ", "ÃƒÂ¢", "â€"))
def test_a_line_of_wrong_letters_takes_no_time(piece: str) -> None:
    line = piece * (20_000 // len(piece))
    assert quickest(lambda: mend(line), 0.2) < 0.2
