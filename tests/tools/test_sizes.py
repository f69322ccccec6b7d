"""The shape of the code: what each limit lets through, and what it does not."""

from pathlib import PurePosixPath

import pytest

from tools.sizes import faults_in


def messages(source: str, path: str = "golden_thread/figures/register.py") -> list[str]:
    return [f"{fault.line}: {fault.message}" for fault in faults_in(PurePosixPath(path), source)]


def function_of(lines: int) -> str:
    return "def judge():\n" + "    pass\n" * (lines - 1)


@pytest.mark.parametrize(
    "source",
    (
        "x = 1\n" * 400,
        function_of(60),
        "\n".join(f"def judge_{letter}(): ..." for letter in "abcdefg"),
        "\n".join(f"NAME_{letter} = 1" for letter in "abcdefghij"),
        "\n".join(f"def _judge_{letter}(): ..." for letter in "abcdefghij"),
        "class Colour:\n" + "".join(f"    {letter} = 1\n" for letter in "ABCDEFGHIJ"),
        "def draw():\n    import altair  # late: takes a second, and most runs draw nothing\n",
        "if total:  # pragma: no cover - only on Windows\n    pass\n",
        "def judge(today):\n    return today.date, time.perf_counter()\n",
        "self.now = 1\n",
    ),
)
def test_what_keeps_the_shape_passes(source: str) -> None:
    assert messages(source) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    (
        ("x = 1\n" * 401, "401: 401 lines in a file"),
        (function_of(61), "1: judge has 61 lines"),
        ("async " + function_of(61), "1: judge has 61 lines"),
        ("class A:\n" + function_of(61).replace("\n", "\n  ").replace("def", "  def"), "2: judge"),
        ("\n".join(f"def judge_{letter}(): ..." for letter in "abcdefgh"), "8: 8 public functions"),
        ("def draw():\n    import altair\n", "2: an import inside a function"),
        ("def draw():\n    import altair  # late:\n", "2: an import inside a function"),
        ("def draw():\n    if x:\n        from a import b\n", "3: an import inside a function"),
        ("assert total\n", "1: assert"),
        ("if total:  # pragma: no cover\n    pass\n", "1: excluded from coverage"),
        ("x = 1  # pragma: no cover -\n", "1: excluded from coverage"),
        ("x = 1  # pragma: no branch\n", "1: excluded from coverage"),
        ("import datetime\ndatetime.datetime.now()\n", "2: datetime.now in the core"),
        ("from datetime import datetime as d\nd.now()\n", "2: datetime.now in the core"),
        ("from datetime import date\nday = date.today\n", "2: date.today in the core"),
        ("import time as t\nt.time()\n", "2: time.time in the core"),
        ("from time import time\n", "1: time.time in the core"),
        ("import os\nos.environ['HOME']\n", "2: os.environ in the core"),
        ("from os import environ\n", "1: os.environ in the core"),
        ("import os\nos.getenv('HOME')\n", "2: os.getenv in the core"),
    ),
)
def test_what_breaks_the_shape_is_named_with_its_line(source: str, expected: str) -> None:
    (message,) = messages(source)
    assert message.startswith(expected)


@pytest.mark.parametrize(
    ("path", "expected"),
    (
        ("golden_thread/papers/reading/words/pages.py", "more than 3 folders deep"),
        ("golden_thread/utils/dates.py", "'utils'"),
        ("golden_thread/figures/helpers.py", "'helpers'"),
        ("tests/common/councils.py", "'common'"),
        ("golden_thread/examples/make.py", "data only"),
    ),
)
def test_a_path_that_says_nothing_or_goes_too_deep_is_named(path: str, expected: str) -> None:
    (message,) = messages("", path)
    assert expected in message


def test_three_folders_deep_is_deep_enough() -> None:
    assert messages("", "golden_thread/papers/reading/word.py") == []


def test_the_command_line_may_read_the_clock_but_not_assert() -> None:
    source = "import os\nassert os.environ\n"
    assert messages(source, "golden_thread/cli/main.py") == [
        "2: assert vanishes under -O; raise, or collect a Problem"
    ]


def test_outside_the_core_only_the_sizes_hold() -> None:
    source = "import os\ndef f():\n    import a\n    assert os.environ\n"
    assert messages(source, "tests/figures/test_register.py") == []
    assert messages(function_of(61), "tests/figures/test_register.py") != []


def test_all_faults_of_a_file_come_at_once_in_the_order_of_its_lines() -> None:
    source = "import time\nassert time.time()\n" + function_of(61)
    lines = [message.partition(":")[0] for message in messages(source)]
    assert lines == ["2", "2", "3"]
