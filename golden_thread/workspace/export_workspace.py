"""A workspace's figures, targets and definitions as a workbook that reads back without loss.

In: a loaded workspace. Out: the workbook's bytes, or a Problem for each text that no cell can hold.
Papers, commentary and items are words and stay in their files.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from golden_thread.figures import Observation
from golden_thread.framework import Framework, Target, Unit
from golden_thread.papers.writing.export_workbook import (
    FIRST_ROW,
    LONGEST_TEXT,
    Cell,
    ExportSheet,
    render_export,
)
from golden_thread.problems import Place, Problem, problem, stops
from golden_thread.workspace import export_forms as forms
from golden_thread.workspace.draft_files import written
from golden_thread.workspace.framework_plain import (
    council_plain,
    indicator_plain,
    organisation_plain,
    plain,
    plan_plain,
    services_plain,
)
from golden_thread.workspace.workspace import Workspace

_NUMBERS = ("value", "stated_change", "target", "tolerance", "upper", "tolerance_percent")
_COVER = ("sheet", "what it holds")


def export_workspace(workspace: Workspace, name: str, problems: list[Problem]) -> bytes | None:
    """The workbook, None where a text is too long for it; `name` stands in the problems."""
    before = len(problems)
    rows = _rows(workspace.framework)
    rows[forms.FIGURES.name] = [
        _figure(each, workspace.framework)
        for revisions in workspace.register.revisions.values()
        for each in revisions
    ]
    rows[forms.TARGETS.name] = [
        _target(each, workspace.framework) for each in workspace.framework.targets
    ]
    sheets = [_sheet(form, rows.get(form.name, [])) for form in forms.FORMS]
    _check_lengths(sheets, name, problems)
    title = f"{workspace.framework.council.full_name}: figures, targets and definitions"
    if stops(problems[before:]):
        return None
    return render_export((_cover(title), *sheets), title)


def _rows(framework: Framework) -> dict[str, list[Mapping[str, Any]]]:
    """The rows of the definitions, by sheet."""
    council, plan = council_plain(framework.council), plan_plain(framework)
    organisation = organisation_plain(framework)
    indicators = [indicator_plain(each) for each in framework.indicators]
    rules = [{forms.OF: "", **line} for line in council["status_rule"]]
    rules += [
        {forms.OF: each["code"], **line} for each in indicators for line in each["status_rule"]
    ]
    return {
        forms.COUNCIL.name: [council],
        forms.RULES.name: rules,
        forms.PLAN.name: [plan] if plan["title"] else [],
        forms.PRIORITIES.name: plan["priorities"],
        forms.THEMES.name: plan["themes"],
        forms.SERVICES.name: services_plain(framework),
        forms.DIRECTORATES.name: organisation["directorates"],
        forms.PORTFOLIOS.name: organisation["portfolios"],
        forms.BODIES.name: organisation["bodies"],
        forms.INDICATORS.name: indicators,
        forms.VERSIONS.name: [
            {forms.OF: each["code"], **version}
            for each in indicators
            for version in each["versions"]
        ],
    }


def _figure(row: Observation, framework: Framework) -> dict[str, str]:
    indicator = framework.indicator(row.key.indicator)
    unit = indicator.unit if indicator else Unit.COUNT
    return {
        "indicator": row.key.indicator,
        "period": row.key.period.key,
        "breakdown": ";".join(f"{name}={value}" for name, value in row.key.breakdown),
        "value": written(row.value, unit),
        "missing": row.missing.value if row.missing else "",
        "qualifier": row.qualifier.value,
        "printed": row.printed,
        "origin": row.origin.value,
        "source": row.source,
        "status_published": row.status_published.value if row.status_published else "",
        "stated_change": plain(row.stated_change),
        "stated_movement": row.stated_movement.value if row.stated_movement else "",
        "stated_against": row.stated_against.key if row.stated_against else "",
        "revision": str(row.revision),
        "recorded_at": row.recorded_at_utc.isoformat().replace("+00:00", "Z"),
        "reason": row.reason,
        "note": row.note,
    }


def _target(target: Target, framework: Framework) -> dict[str, str]:
    indicator = framework.indicator(target.indicator)
    unit = indicator.unit if indicator else Unit.COUNT
    return {
        "indicator": target.indicator,
        "period": target.period.key,
        "target": written(target.value, unit),
        "tolerance": plain(target.tolerance),
        "reason": target.reason,
        "agreed_by": target.agreed_by,
        "agreed_on": target.agreed_on.isoformat() if target.agreed_on else "",
        "upper": written(target.upper, unit),
        "tolerance_percent": plain(target.tolerance_percent),
    }


def _sheet(form: forms.Form, rows: list[Mapping[str, Any]]) -> ExportSheet:
    made = tuple(tuple(_cell(row, column) for column in form.columns) for row in rows)
    return ExportSheet(form.name, form.title, form.sentence, form.columns, made)


def _cell(row: Mapping[str, Any], column: str) -> Cell:
    group, dot, key = column.partition(".")
    content = row.get(group, "")
    if dot:
        content = content.get(key, "") if content else ""
    if isinstance(content, list):
        return "\n".join(joined(each) for each in content)
    if column in _NUMBERS and content.lstrip("-").replace(".", "", 1).isdigit():
        return Decimal(content)
    return str(content)


def joined(text: str) -> str:
    """An entry of a list on one line: a break of its own is written as a stroke and an n."""
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _cover(title: str) -> ExportSheet:
    sentence = "Change what you like and give it to golden-thread new; this sheet must stay."
    sheets = tuple((form.name, form.sentence) for form in forms.FORMS)
    rows = (("made by", forms.MARKER), *sheets)
    return ExportSheet(forms.COVER, title, sentence, _COVER, rows)


def _check_lengths(sheets: list[ExportSheet], name: str, problems: list[Problem]) -> None:
    for sheet, place, content in _texts(sheets, name):
        if len(content) > LONGEST_TEXT:
            message = f"Sheet “{sheet}”: a cell of Excel has room for {LONGEST_TEXT:,} letters."
            problems.append(problem("GT-WORKSPACE-021", place, message))


def _texts(sheets: list[ExportSheet], name: str) -> Iterator[tuple[str, Place, str]]:
    for sheet in sheets:
        for number, row in enumerate(sheet.rows, FIRST_ROW):
            for column, content in enumerate(row, 1):
                if isinstance(content, str):
                    yield sheet.name, Place(name, number, column), content
