"""The page of checks, made of the checks themselves.

In: the registry. Out: the Markdown of `docs/reference/checks.md`; a test holds the page to it.
`python -m tools.checks_page` writes it anew.
"""

from collections.abc import Iterator
from pathlib import Path

from golden_thread.proofing import CHECKS, Check
from golden_thread.proofing.waiting import WAITING

PAGE = Path(__file__).resolve().parent.parent / "docs/reference/checks.md"
OPENING = """\
# Checks

Each check is a file in `golden_thread/proofing/checks`; this page is made of them by
`python -m tools.checks_page`. The examples are small papers in Markdown, titled “Quarter 2 2026/27
performance report”, and are held against the workspace of
[Start a workspace](../how-to/start-a-workspace.md), where repairs completed on time were 88.4% in
Quarter 1 and 91.2% in Quarter 2, against a target of 90%, and against themselves alone: what is
caught is caught one way or the other, and what is not caught is not caught either way. A check
whose examples name measures that the workspace does not have needs no register.

`blocks` stops a release, `error` needs a fix or a reason, `warning` and `suggestion` stop nothing.
"""


def checks_page() -> str:
    """The whole page."""
    return OPENING + "".join(_section(check) for check in CHECKS) + "".join(_waiting())


def _waiting() -> Iterator[str]:
    """The checks that are numbered and not there yet."""
    yield "\n## Waiting\n\nThese numbers are kept for checks that wait for something.\n\n"
    yield "| Check | What it would look for | Waits for |\n|---|---|---|\n"
    for each in WAITING:
        yield f"| {each.code} | {each.title} | {each.waits_for} |\n"


def _section(check: Check) -> str:
    lines = [f"\n## {check.code}: {check.title}\n", check.what, "", check.why, ""]
    lines.append(f"Level: `{check.level.value}`.")
    lines += ["", "Caught:", *_examples(check.caught)]
    lines += ["", "Not caught:", *_examples(check.spared)]
    return "\n".join(lines) + "\n"


def _examples(texts: tuple[str, ...]) -> Iterator[str]:
    for text in texts:
        yield ""
        yield "```text"
        yield text
        yield "```"


if __name__ == "__main__":
    PAGE.write_text(checks_page(), encoding="utf-8")
