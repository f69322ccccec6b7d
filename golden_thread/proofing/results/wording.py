"""What is said of a finding, in the same words on a page, in Word and on the screen.

In: a settled finding. Out: its heading and its lines, each with a label or none.
"""

from collections.abc import Iterator

from golden_thread.problems import Level
from golden_thread.proofing.dismissals.settling import SettledFinding, SettledProof
from golden_thread.proofing.evidence.findings import Finding

LEVEL_WORDS = {
    Level.BLOCKS: "Blocks a release",
    Level.ERROR: "Error",
    Level.WARNING: "Warning",
    Level.SUGGESTION: "Suggestion",
}
_COUNTED = {
    Level.BLOCKS: ("blocks a release", "block a release"),
    Level.ERROR: ("error", "errors"),
    Level.WARNING: ("warning", "warnings"),
    Level.SUGGESTION: ("suggestion", "suggestions"),
}


def heading_of(finding: Finding) -> str:
    """How much it stops and what it is: “Error: Value differs from the register (GT-P04)”."""
    check = finding.check
    return f"{LEVEL_WORDS[check.level]}: {check.title} ({check.code})"


def lines_of(settled: SettledFinding) -> Iterator[tuple[str, str]]:
    """What was found, the sum, what to write, why it is looked for, and what was decided."""
    finding = settled.finding
    yield "", finding.message
    if finding.arithmetic:
        yield "The sum", finding.arithmetic
    if finding.suggestion:
        yield "What to do", replacement_of(finding)
    if settled.dismissal:
        yield "Dismissed", dismissal_of(settled)
    if settled.returned:
        yield "Came back", settled.returned
    yield "Why it is checked", finding.check.why


def replacement_of(finding: Finding) -> str:
    """The replacement, ready to be typed."""
    if not finding.text:
        return finding.suggestion
    return f"Replace “{finding.text}” by “{finding.suggestion}”."


def dismissal_of(settled: SettledFinding) -> str:
    """The reason, who gave it and when."""
    entry = settled.dismissal
    return f"{entry.reason} ({entry.by}, {entry.on.isoformat()})" if entry else ""


def counted(settled: SettledProof) -> str:
    """How many findings there are to look at, by level: “3 findings: 2 errors, 1 warning.”."""
    found = len(settled.open)
    if not found:
        return "No findings."
    levels = [each.finding.check.level for each in settled.open]
    parts = [
        f"{levels.count(level)} {words[levels.count(level) > 1]}"
        for level, words in _COUNTED.items()
        if level in levels
    ]
    return f"{found} finding{'' if found == 1 else 's'}: {', '.join(parts)}."
