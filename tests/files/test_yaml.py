"""YAML keeps the words, their lines and their columns; what is not plain YAML is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.files import Scalar, Sequence, Source, parse_yaml, read_yaml
from golden_thread.problems import Place, Problem


def refused(text: str) -> list[tuple[str, int | None]]:
    problems: list[Problem] = []
    assert parse_yaml(Source(text, "a.yaml"), problems) is None
    return [(each.code, each.place.line) for each in problems]


def test_values_know_line_and_column() -> None:
    found = parse_yaml(Source("# Words.\na: 1\nlist: [x, y]\nlong:\n  - z\n", "a.yaml"), [])
    assert found is not None
    assert found.fields["a"] == Scalar("1", Place("a.yaml", 2, 4))
    assert found.fields["list"] == Sequence(
        (Scalar("x", Place("a.yaml", 3, 8)), Scalar("y", Place("a.yaml", 3, 11))),
        Place("a.yaml", 3, 7),
    )
    long = found.fields["long"]
    assert isinstance(long, Sequence)
    assert long.items == (Scalar("z", Place("a.yaml", 5, 5)),)


@pytest.mark.parametrize("mark", ("|", ">", "|-", ">+"))
def test_a_block_knows_that_its_words_begin_a_line_later(mark: str) -> None:
    found = parse_yaml(Source(f"a: 1\ntext: {mark}\n  One\n  two\n\n  three\n", "a.yaml"), [])
    assert found is not None
    block = found.fields["text"]
    assert isinstance(block, Scalar)
    assert (block.is_block, block.place.line) == (True, 2)
    first, last = block.text.split()[0], block.text.split()[-1]
    assert (first, last) == ("One", "three")


def test_a_quoted_text_is_no_block() -> None:
    found = parse_yaml(Source("text: 'One: two'\n", "a.yaml"), [])
    assert found is not None
    assert found.fields["text"] == Scalar("One: two", Place("a.yaml", 1, 7))


def test_lines_count_from_where_the_text_begins() -> None:
    found = parse_yaml(Source("a: 1\n", "a.yaml", first_line=10), [])
    assert found is not None
    assert found.fields["a"].place.line == 10


@pytest.mark.parametrize(
    ("text", "line"),
    (
        ("a: &x 1\nb: *x\n", 2),
        ("a: &x [*x]\n", 1),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", 3),
        ("a:\n- [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]\n", 2),
        ("[" * 90_000, 1),
        ("a: {b\nc: d}}\n", 2),
        ("a: 'open\n", 2),
        ("a: 1\n\tb: 2\n", 2),
        ("---\na: 1\n---\nb: 2\n", 3),
        ("a: *nobody\n", 1),
    ),
)
def test_what_is_not_plain_yaml_is_one_problem_at_its_line(text: str, line: int) -> None:
    assert refused(text) == [("GT-FILES-003", line)]


def test_a_tab_is_told_by_its_name() -> None:
    problems: list[Problem] = []
    assert parse_yaml(Source("a: 1\n\tb: 2\n", "t.yaml"), problems) is None
    (told,) = problems
    assert "the line begins with a tab; begin it with spaces" in told.message


def test_a_sign_that_yaml_forbids() -> None:
    assert refused("a: \x00\n")[0][0] == "GT-FILES-003"


@pytest.mark.parametrize("text", ("", "\n\n", "# Only a comment.\n"))
def test_an_empty_file(text: str) -> None:
    assert refused(text) == [("GT-FILES-005", None)]


@pytest.mark.parametrize("text", ("words\n", "- a\n- b\n"))
def test_a_file_is_a_group_of_keys(text: str) -> None:
    assert refused(text) == [("GT-FILES-013", 1)]


def test_a_key_twice_keeps_the_first_and_is_told_at_the_second() -> None:
    problems: list[Problem] = []
    found = parse_yaml(Source("a: 1\nb: 2\na: 3\n", "a.yaml"), problems)
    assert found is not None
    assert found.text("a") == "1"
    assert not found.sound
    assert [(each.code, each.place.line) for each in problems] == [("GT-FILES-004", 3)]


def test_a_key_that_is_no_word_is_not_known() -> None:
    problems: list[Problem] = []
    found = parse_yaml(Source("? [a, b]\n: c\n", "a.yaml"), problems)
    assert found is not None
    found.refuse_others()
    assert [each.code for each in problems] == ["GT-FILES-006"]


def test_tags_make_nothing() -> None:
    found = parse_yaml(Source("a: !!python/object/apply:os.getcwd []\nb: !!int 07\n", "a"), [])
    assert found is not None
    assert found.texts("a") == ()
    assert found.text("b") == "07"


@pytest.mark.fuzz
@given(some.text(alphabet=some.sampled_from("ab:-[]{}&*!|>'\"#,? \n\t%@`~<=."), max_size=60))
def test_whatever_is_typed_is_read_or_told(text: str) -> None:
    problems: list[Problem] = []
    found = parse_yaml(Source(text, "a.yaml"), problems)
    assert (found is None) <= bool(problems)
    assert all(each.place.file == "a.yaml" for each in problems)


def test_a_file_is_read_under_its_name_in_the_workspace(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/a.yaml").write_bytes(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")
    found = read_yaml(tmp_path, "deep/a.yaml", [])
    assert found is not None
    assert found.fields["b"] == Scalar("2", Place("deep/a.yaml", 2, 4))
