"""The desk answers its own page and nobody else, keeps nothing, and says clearly what is wrong."""

import csv
import re
import tempfile
from collections.abc import Iterator
from email.message import Message
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.cli.desk import serving as desk_room
from golden_thread.cli.desk.guarding import is_own_host, is_own_page
from golden_thread.cli.desk.posting import PostedPaper, read_posted
from golden_thread.cli.desk.sample import sample_paper
from golden_thread.cli.desk.serving import Desk, made_desk
from golden_thread.cli.proving import prove, read_evidence
from golden_thread.document import lines_of, plain_text
from tests.cli.desk.sending import EDGE, KIND, ask, form, send, serving
from tests.cli.running import SALTMERE, refused, run
from tests.spec.reading import FOLDER

FALSE = "Household waste recycled was 58.3% in Quarter 2 2023/24."
OTHERS = (
    "http://evil.example",
    "null",
    "https://127.0.0.1:{port}",
    "http://127.0.0.1:1",
    "http://127.0.0.1:{port}.evil.example",
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("built")
    (folder / "paper.html").write_text("A built paper", "utf-8")
    (folder / "inside").mkdir()
    return made_desk(read_evidence(SALTMERE, None), folder, "<h2>Built papers</h2>")


@pytest.fixture(scope="module")
def port(desk: Desk) -> Iterator[int]:
    with serving(desk) as port:
        yield port


def word(sentence: str) -> bytes:
    made, saved = docx.Document(), BytesIO()
    made.add_paragraph(sentence)
    made.save(saved)
    return saved.getvalue()


# What it answers.


def test_it_opens_on_the_sample_marked_up_with_the_box_above(port: int) -> None:
    response, page = ask(port, "GET")
    assert response.status == HTTPStatus.OK
    box, sample = page.index('type="file"'), page.index("409")
    assert box < page.index("claims found") < sample < page.index("Built papers")
    assert 'download="sample-paper.reviewed.docx"' in page


def test_a_word_paper_comes_back_marked_up_and_with_a_copy(port: int) -> None:
    response, page = send(port, form("last quarter.docx", word(FALSE)))
    assert response.status == HTTPStatus.OK
    assert "Proof of last quarter.docx" in page
    assert '<mark class="disagrees">58.3%</mark>' in page
    assert 'download="last quarter.reviewed.docx"' in page


@pytest.mark.parametrize(
    ("name", "content"),
    (
        ("notes.md", f"# Waste\n\n{FALSE}\n".encode()),
        ("page.html", f"<html><body><p>{FALSE}</p></body></html>".encode()),
    ),
)
def test_other_papers_come_back_without_a_copy(name: str, content: bytes, port: int) -> None:
    response, page = send(port, form(name, content))
    assert response.status == HTTPStatus.OK
    assert "58.3%</mark>" in page
    assert "download=" not in page


def test_a_name_that_is_a_path_or_markup_is_only_shown(port: int) -> None:
    _, page = send(port, form("../../<b>x</b>.md", b"# Waste\n\nNothing.\n"))
    assert "<b>" not in page
    _, page = send(port, form("C:\\\\papers\\\\waste.md", b"# Waste\n\nNothing.\n"))
    assert "Proof of waste.md" in page


def test_built_papers_are_given_and_no_folder_is_listed(port: int) -> None:
    response, page = ask(port, "GET", "/paper.html")
    assert (response.status, page) == (HTTPStatus.OK, "A built paper")
    assert ask(port, "HEAD", "/paper.html")[0].status == HTTPStatus.OK
    for path in ("/inside/", "/none", "/../desk", "/%2e%2e/%2e%2e/etc/passwd"):
        assert ask(port, "GET", path)[0].status == HTTPStatus.NOT_FOUND, path


def test_without_a_folder_there_is_nothing_but_the_desk(desk: Desk) -> None:
    with serving(Desk(desk.opening)) as port:
        assert ask(port, "GET", "/?a=1")[0].status == HTTPStatus.OK
        assert ask(port, "GET", "/pyproject.toml")[0].status == HTTPStatus.NOT_FOUND
        assert ask(port, "HEAD", "/pyproject.toml")[0].status == HTTPStatus.NOT_FOUND


# What is wrong, said clearly.


@pytest.mark.parametrize(
    ("name", "content", "says"),
    (
        ("sums.xlsx", b"PK\x05\x06" + bytes(18), "not read"),
        ("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(200), "Save it as Word (.docx)"),
        ("cut.docx", word(FALSE)[:800], "Open it in the program that made it, and save it again."),
        ("empty.docx", b"", "not read"),
        ("lost.pdf", b"The words of a page that was not found.", "not read"),
    ),
)
def test_what_cannot_be_read_is_told_with_what_to_do(
    name: str, content: bytes, says: str, port: int
) -> None:
    response, page = send(port, form(name, content))
    assert response.status == HTTPStatus.UNPROCESSABLE_ENTITY
    assert f"{name}: not read" in page
    assert says in page
    assert 'type="file"' in page


def test_a_paper_that_is_too_large_is_told_so(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_room, "LARGEST_FILE", 2**20)
    response, page = send(port, form("big.docx", bytes(2 * 2**20)))
    assert response.status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    assert "The file has more than 1 MB. Compress its pictures, or split it." in page


def test_no_file_and_no_form_are_told(port: int) -> None:
    for body, kind in (
        (form("", b""), KIND),
        (form("a.md", b"x", field="other"), KIND),
        (b"paper=1", "application/x-www-form-urlencoded"),
    ):
        response, page = send(port, body, kind=kind)
        assert response.status == HTTPStatus.BAD_REQUEST
        assert "No file was chosen." in page
    response, _ = send(port, b"", headers={"Content-Length": "many"})
    assert response.status == HTTPStatus.LENGTH_REQUIRED


def test_a_fault_of_ours_is_said_to_be_one_and_shown_to_whoever_runs_it(
    port: int, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("our reader broke")

    monkeypatch.setattr(desk_room, "read_posted_paper", fail)
    response, page = send(port, form("a.md", b"x"))
    assert response.status == HTTPStatus.INTERNAL_SERVER_ERROR
    assert "a fault of ours" in page
    assert "our reader broke" not in page
    assert "RuntimeError: our reader broke" in capfd.readouterr().err


# Whom it does not answer.


@pytest.mark.parametrize(
    "host", ("evil.example", "evil.example:{port}", "127.0.0.1", "0.0.0.0:{port}")
)
@pytest.mark.parametrize("method", ("GET", "HEAD", "POST"))
def test_a_request_for_another_host_is_refused(host: str, method: str, port: int) -> None:
    headers = {"Host": host.format(port=port), "Origin": f"http://127.0.0.1:{port}"}
    response, page = ask(port, method, headers=headers)
    assert response.status == HTTPStatus.FORBIDDEN
    assert "claims found" not in page


@pytest.mark.parametrize("origin", (*OTHERS, ""))
def test_a_paper_sent_from_another_page_is_refused(origin: str, port: int) -> None:
    body = form("a.md", FALSE.encode())
    response, page = send(port, body, headers={"Origin": origin.format(port=port)})
    assert response.status == HTTPStatus.FORBIDDEN
    assert "claim" not in page


def test_no_answer_may_be_read_by_another_page_or_kept(port: int) -> None:
    for response, _ in (ask(port, "GET"), ask(port, "GET", "/none"), send(port, b"")):
        assert response.headers["Access-Control-Allow-Origin"] is None
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["X-Frame-Options"] == "DENY"
    policy = ask(port, "GET")[0].headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none';")


def test_the_names_of_this_machine_are_its_own() -> None:
    def headers(**given: str) -> Message:
        made = Message()
        for name, value in given.items():
            made[name.replace("_", "-")] = value
        return made

    assert is_own_host(headers(Host="LocalHost:8000"), 8000)
    assert is_own_host(headers(Host="127.0.0.1"), 80)
    assert not is_own_host(headers(), 8000)
    assert is_own_page(headers(Sec_Fetch_Site="same-origin"), 8000)
    assert not is_own_page(headers(Sec_Fetch_Site="same-site"), 8000)


# What is kept.


def test_nothing_is_left_on_the_disk(
    port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for content in (word(FALSE), word(FALSE)[:500], b""):
        send(port, form("a.docx", content))
    assert list(tmp_path.iterdir()) == []


def test_no_log_is_written(port: int, capfd: pytest.CaptureFixture[str]) -> None:
    send(port, form("secret-name.md", b"# Waste\n\nNothing.\n"))
    ask(port, "GET", "/none")
    assert capfd.readouterr() == ("", "")


# Forms.


@pytest.mark.property
@given(some.binary(max_size=300), some.text("abc .ä\\\"'", min_size=1, max_size=9))
def test_the_file_of_a_form_comes_out_as_it_went_in(content: bytes, name: str) -> None:
    if f"\r\n--{EDGE}".encode() in content:
        return
    posted = read_posted(KIND, form(name.replace('"', "%22"), content))
    assert posted is not None
    assert posted.content == content


@pytest.mark.fuzz
@given(some.binary(max_size=400), some.text(max_size=80))
def test_whatever_is_sent_for_a_form_is_read_or_not(body: bytes, kind: str) -> None:
    for each in (kind, KIND):
        assert isinstance(read_posted(each, body), PostedPaper | None)


# The sample and the command.


def test_the_sample_is_a_word_file_and_the_same_every_time() -> None:
    sample = sample_paper()
    assert sample == sample_paper()
    assert docx.Document(BytesIO(sample.content)).tables


def test_every_mistake_planted_in_the_sample_is_found_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "sample.docx").write_bytes(sample_paper().content)
    (proved,) = prove([tmp_path / "sample.docx"], None)
    assert proved.document
    lines = [plain_text(line) for each in proved.document.blocks for line in lines_of(each)]
    with (FOLDER / "planted.csv").open(encoding="utf-8", newline="") as table:
        planted = [(row["check"], row["words"]) for row in csv.DictReader(table)]
    assert [words for _, words in planted if not any(words in line for line in lines)] == []
    found = [(each.finding.check.code, each.finding.text) for each in proved.settled.findings]
    assert sorted(code for code, _ in found) == sorted(code for code, _ in planted)
    assert [
        text
        for code, text in found
        if not any(code == check and (text in words or words in text) for check, words in planted)
    ] == []


def test_the_command_says_where_and_stops(monkeypatch: pytest.MonkeyPatch, port: int) -> None:
    def interrupted(_: Any) -> None:
        raise KeyboardInterrupt

    shown: list[str] = []
    monkeypatch.setattr("http.server.ThreadingHTTPServer.serve_forever", interrupted)
    monkeypatch.setattr("webbrowser.open", shown.append)
    monkeypatch.setenv("DISPLAY", ":0")
    result = run("desk", "--port", 0)
    assert result.stdout.startswith("Open http://127.0.0.1:")
    assert result.stdout.endswith("Stopped.\n")
    assert shown[0] in result.stdout
    assert f"Port {port} cannot be had" in refused("desk", "--port", port)


def test_no_name_on_a_page_is_given_twice(port: int) -> None:
    for _, page in (ask(port, "GET"), send(port, form("a.docx", word(FALSE)))):
        names = re.findall(r'\bid="([^"]+)"', page)
        assert len(names) == len(set(names))
        assert set(re.findall(r'href="#([^"]+)"', page)) <= set(names)
