import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from golden_thread.papers.reading import ReaderFailed, child, confinement, process, read_paper
from golden_thread.papers.reading.damage import fault_of
from golden_thread.problems import GoldenThreadError
from tests.papers.reading.made import pdf, saved, text, word

ROOT = Path(__file__).parents[3]


def test_a_paper_is_read_by_its_content_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(word("2.1. Turnover was 12%."))
    reading = read_paper(path)
    assert reading.problems == ()
    assert reading.document is not None
    assert [text(block) for block in reading.document.blocks] == ["Turnover was 12%."]


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    assert [each.code for each in read_paper(tmp_path / "no.pdf").problems] == ["GT-FILES-001"]


def test_reading_that_takes_too_long_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf("Words"))
    assert [each.code for each in read_paper(path, seconds=0.01).problems] == ["GT-PAPERS-009"]


def test_letters_that_no_text_can_hold_do_not_end_the_reading(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph(
        "Turnover \ud83d\ude00 12%".encode("utf-16", "surrogatepass").decode("utf-16")
    )
    path = tmp_path / "report.docx"
    path.write_bytes(saved(made))
    assert read_paper(path).document is not None


def test_a_fault_of_our_own_is_an_exception_with_the_reader_s_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(word("Words"))
    monkeypatch.setattr(process, "_CHILD", "golden_thread.papers.reading.no_such_module")
    with pytest.raises(ReaderFailed, match="no_such_module") as raised:
        read_paper(path)
    assert isinstance(raised.value, GoldenThreadError)


def test_only_faults_of_files_are_taken_for_damage() -> None:
    assert fault_of(ValueError("ours")) is None
    assert fault_of(KeyError("ours")) is None


SEALED = """
from golden_thread.papers.reading.confinement import limit, seal
import os, socket, subprocess, urllib.request
limit()
seal()
{act}
"""


@pytest.mark.parametrize(
    "act",
    (
        "socket.socket()",
        "socket.create_connection(('127.0.0.1', 9))",
        "urllib.request.urlopen('http://127.0.0.1:9/')",
        "subprocess.run(['/bin/true'])",
        "os.system('true')",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "os.fork()",
        "open('written', 'w')",
        "open('written', 'r+b')",
        "os.open('written', os.O_CREAT | os.O_WRONLY)",
        "os.remove('kept')",
        "os.rename('kept', 'other')",
        "os.mkdir('made')",
    ),
)
def test_a_sealed_process_can_do_nothing_outside_itself(act: str, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("kept")
    ended = subprocess.run(
        [sys.executable, "-c", SEALED.format(act=act)],
        capture_output=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert b"OutsideTheFile" in ended.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


@pytest.mark.parametrize(
    ("act", "complaint"),
    (("bytes(2 * 2**30)", b"MemoryError"), ("print(open('kept').read())", b"")),
)
def test_memory_is_bounded_and_reading_still_works(
    act: str, complaint: bytes, tmp_path: Path
) -> None:
    (tmp_path / "kept").write_text("kept")
    ended = subprocess.run(
        [sys.executable, "-c", SEALED.format(act=act)],
        capture_output=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert complaint in ended.stderr
    assert (ended.returncode == 0) is (complaint == b"")


@pytest.mark.parametrize(
    ("event", "arguments"),
    (
        ("socket.connect", ()),
        ("subprocess.Popen", ()),
        ("os.exec", ()),
        ("ctypes.dlopen", ("evil.so",)),
        ("open", ("file", "w", 0)),
        ("open", ("file", None, os.O_RDWR)),
    ),
)
def test_what_a_sealed_process_refuses(event: str, arguments: tuple[object, ...]) -> None:
    with pytest.raises(confinement.OutsideTheFile):
        confinement._refuse(event, arguments)


def test_a_sealed_process_may_read() -> None:
    confinement._refuse("open", ("file", "rb", os.O_RDONLY))
    confinement._refuse("import", ("module",))


@pytest.fixture
def unsealed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "seal", lambda: None)


@pytest.mark.usefixtures("unsealed")
@pytest.mark.parametrize(
    ("content", "codes"),
    ((word("Words"), []), (pdf("Words")[:200], ["GT-PAPERS-003"]), (b"", ["GT-PAPERS-001"])),
    ids=("whole", "damaged", "empty"),
)
def test_the_child_gives_a_document_or_faults(content: bytes, codes: list[str]) -> None:
    faults, document = child._read(content)
    assert [fault.code for fault in faults] == codes
    assert bool(document) is not bool(codes)


@pytest.mark.usefixtures("unsealed")
def test_the_child_does_not_hide_a_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "to_json", lambda document: [][0])
    with pytest.raises(IndexError):
        child._read(word("Words"))
