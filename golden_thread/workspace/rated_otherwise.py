"""Figures that the workbook rates otherwise than the new workspace does.

In: what the workbook was found to say, and the files made of it. Out: a warning for each figure
whose status would change, since a paper prints what the rule says and not what was typed.
"""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from golden_thread.judgement import judge
from golden_thread.problems import Problem
from golden_thread.workspace.file_texts import write_texts
from golden_thread.workspace.kpi import Draft
from golden_thread.workspace.kpi.notes import Notes
from golden_thread.workspace.workspace import Workspace, load


def rated_otherwise(draft: Draft, files: Mapping[str, str], workbook: str) -> tuple[Problem, ...]:
    """A warning for each two statuses that differ, with the cells of the figures."""
    if not any(figure.status for each in draft.indicators for figure in each.figures):
        return ()
    with tempfile.TemporaryDirectory() as folder:
        write_texts(Path(folder), files)
        workspace = load(Path(folder), [])
    return () if workspace is None else _compared(draft, workspace, workbook)


def _compared(draft: Draft, workspace: Workspace, workbook: str) -> tuple[Problem, ...]:
    notes = Notes(workbook)
    for each in draft.indicators:
        indicator = workspace.framework.indicator(each.code)
        for figure in each.figures if indicator else ():
            # What is missing has no status of its own that could be another.
            if figure.status is None or figure.value is None or indicator is None:
                continue
            verdict = judge(workspace.framework, workspace.register, indicator, figure.period)
            if verdict.target is not None and verdict.status is not figure.status:
                message = (
                    f"The workbook rates this figure {figure.status.value}, and the new status "
                    f"rule {verdict.status.value}."
                )
                notes.note("GT-WORKSPACE-022", figure.spot, message)
    return notes.problems()
