"""One number of a built paper is changed: that sentence is found, and a comment stands on it."""

import subprocess
from datetime import datetime
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.text.paragraph import Paragraph

from golden_thread.papers.reading import read_paper
from golden_thread.papers.review import Reviewed, comment_word
from golden_thread.proofing import Proof, review_comments, settle
from golden_thread.proofing.results.review import AUTHOR
from golden_thread.publishing.files import PaperFormat, make_paper
from tests.proofing.loop import edition_of, paper, proof_of

REPORT = edition_of("dacorum", "committee-report")
SENTENCE = "Incidents resolved in less than 2 days improved to 58%, "
DATED = datetime(2022, 10, 25, 9)


@pytest.fixture(scope="module")
def broken() -> bytes:
    """The committee report in Word, with `85%` made `58%` in the words on digital services."""
    made = make_paper(paper("dacorum", REPORT), [], (PaperFormat.DOCX,))
    assert made is not None
    (content,) = made.files.values()
    opened = docx.Document(BytesIO(content))
    (paragraph,) = (each for each in opened.paragraphs if "improved to 85%" in each.text)
    (run,) = (run for run in paragraph.runs if run.text == "85%")
    run.text = "58%"
    saved = BytesIO()
    opened.save(saved)
    return saved.getvalue()


@pytest.fixture(scope="module")
def proof(broken: bytes, tmp_path_factory: pytest.TempPathFactory) -> Proof:
    """The proof of the broken report, read from its file."""
    path = tmp_path_factory.mktemp("papers") / "report.docx"
    path.write_bytes(broken)
    reading = read_paper(path)
    assert reading.document is not None
    return proof_of("dacorum", REPORT, reading.document)


@pytest.fixture(scope="module")
def reviewed(broken: bytes, proof: Proof) -> Reviewed:
    """The review copy."""
    return comment_word(broken, review_comments(settle(proof, None)), dated=DATED)


def test_exactly_that_sentence_is_found(proof: Proof, broken: bytes) -> None:
    (finding,) = proof.findings
    assert (finding.check.code, finding.text) == ("GT-P04", "58%")
    assert finding.sentence.startswith(SENTENCE)
    (paragraph,) = (words for words in words_of(broken) if SENTENCE in words)
    assert finding.sentence in paragraph
    assert paragraph[finding.start :].startswith("58%")
    assert finding.message == (
        "“58%” does not agree with the register. Incidents resolved in less than 2 days (ICT01) "
        "for Quarter 2 2022/23 is 85% (Quarter 2 2022/23 performance report, paragraph 6.2)."
    )
    assert (finding.arithmetic, finding.suggestion) == ("58 − 85 = −27", "85%")
    assert finding.place.heading == "Digital and ICT"


def words_of(content: bytes) -> list[str]:
    """The text of every paragraph, those in tables last."""
    opened = docx.Document(BytesIO(content))
    cells = (cell for table in opened.tables for row in table.rows for cell in row.cells)
    return [
        each.text for each in (*opened.paragraphs, *(p for cell in cells for p in cell.paragraphs))
    ]


def commented_words(paragraph: Paragraph) -> str:
    """The words between the marks that begin and end a comment."""
    inside, words = False, ""
    for element in paragraph._p:
        name = element.tag.rpartition("}")[2]
        inside = name == "commentRangeStart" or (inside and name != "commentRangeEnd")
        if inside and name == "r":
            words += "".join(text.text or "" for text in element.iter() if text.tag.endswith("}t"))
    return words


def test_the_comment_stands_on_the_words_and_changes_none(
    broken: bytes, proof: Proof, reviewed: Reviewed
) -> None:
    assert reviewed.unplaced == ()
    assert words_of(reviewed.content) == words_of(broken)
    opened = docx.Document(BytesIO(reviewed.content))
    (comment,) = opened.comments
    assert comment.author == AUTHOR
    (finding,) = proof.findings
    for words in (finding.message, finding.arithmetic, "Replace “58%” by “85%”.", "(GT-P04)"):
        assert words in comment.text
    assert [commented_words(each) for each in opened.paragraphs if commented_words(each)] == ["58%"]


@pytest.mark.office
def test_the_review_copy_opens_in_libreoffice(reviewed: Reviewed, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(reviewed.content)
    home = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", home, "--headless", "--convert-to", "odt", "--outdir", tmp_path, path],
        check=True,
        capture_output=True,
        timeout=120,
    )
    content = subprocess.run(
        ["unzip", "-p", tmp_path / "report.odt", "content.xml"], check=True, capture_output=True
    ).stdout.decode()
    assert "58 − 85 = −27" in content
    assert content.count("<office:annotation ") == 1
