"""The files of a workspace out of a draft.

In: a draft that was settled, the council, and the moment. Out: the text of each file by its name:
definitions, targets, figures and commentary.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from golden_thread.figures import COLUMNS
from golden_thread.framework import Polarity, Unit, typed_value
from golden_thread.framework.target_file import OPTIONAL_COLUMNS, TARGET_COLUMNS
from golden_thread.papers.reading.grids import column_letters
from golden_thread.periods import Nation
from golden_thread.workspace.file_texts import csv_text, yaml_text
from golden_thread.workspace.kpi import Draft, DraftFigure, DraftIndicator, DraftService
from golden_thread.workspace.kpi.commentary import paragraphs
from golden_thread.workspace.kpi.notes import Spot

TO_BE_NAMED = "To be named"
HELD_BACK = "framework/targets-held-back.csv"
_RULE = [
    {"when": "meets_target", "status": "green"},
    {"when": "within_tolerance", "status": "amber"},
    {"when": "otherwise", "status": "red"},
]
_FOR_SHORT = (
    " Metropolitan Borough Council", " Borough Council", " City Council", " County Council",
    " District Council", " Town Council", " Council",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Origins:
    """Where a workspace comes from: the council, the workbook's name, and when it was made."""

    council: str
    nation: Nation
    workbook: str
    made_at: datetime


def draft_files(draft: Draft, origins: Origins) -> dict[str, str]:
    """The files that hold what the workbook says, by name."""
    files = {
        "council.yaml": yaml_text(
            {
                "name": short_name(origins.council),
                "full_name": origins.council,
                "nation": origins.nation.value,
                "status_rule": _RULE,
            }
        ),
        "framework/services.yaml": yaml_text({"services": _services(draft)}),
        "figures.csv": csv_text(COLUMNS, _figure_rows(draft, origins)),
    }
    directorates = _directorates(draft)
    if directorates:
        files["framework/organisation.yaml"] = yaml_text({"directorates": directorates})
    for service in draft.services:
        entries = [
            indicator_entry(each, origins) for each in draft.indicators if _is_of(each, service)
        ]
        if entries:
            name = f"framework/indicators/{service.code}.yaml"
            files[name] = yaml_text({"indicators": entries})
    columns = (*TARGET_COLUMNS, *OPTIONAL_COLUMNS)
    kept = list(_target_rows(draft, origins, held_back=False))
    held = list(_target_rows(draft, origins, held_back=True))
    if kept:
        files["framework/targets.csv"] = csv_text(columns, kept)
    if held:
        files[HELD_BACK] = csv_text(columns, held)
    return files | dict(_commentary(draft))


def short_name(full_name: str) -> str:
    """A council's name without what kind of council it is."""
    for ending in _FOR_SHORT:
        if full_name.endswith(ending) and full_name != ending.strip():
            return full_name.removesuffix(ending)
    return full_name


def _is_of(indicator: DraftIndicator, service: DraftService) -> bool:
    return indicator.service == service.code


def _services(draft: Draft) -> list[dict[str, str]]:
    codes = {each["title"]: each["code"] for each in _directorates(draft)}
    return [
        {
            "code": service.code,
            "title": service.title,
            "responsible": _responsible(draft, service),
            "directorate": codes.get(service.directorate, ""),
        }
        for service in draft.services
    ]


def _directorates(draft: Draft) -> list[dict[str, str]]:
    titles = dict.fromkeys(each.directorate for each in draft.services if each.directorate)
    return [
        {"code": f"directorate-{number}", "title": title, "responsible": TO_BE_NAMED}
        for number, title in enumerate(titles, 1)
    ]


def _responsible(draft: Draft, service: DraftService) -> str:
    """The owner of most of its indicators."""
    owners = [each.owner for each in draft.indicators if _is_of(each, service) and each.owner]
    return max(owners, key=owners.count, default=TO_BE_NAMED)


def indicator_entry(indicator: DraftIndicator, origins: Origins) -> dict[str, str]:
    """What is written of an indicator, by its keys."""
    polarity = indicator.polarity or Polarity.NONE
    return {
        "code": indicator.code,
        "title": indicator.title,
        "meaning": indicator.meaning,
        "service": indicator.service,
        "unit": indicator.unit.value,
        "per": str(indicator.per or ""),
        "counted": indicator.counted,
        "decimals": str(indicator.decimals),
        "polarity": polarity.value,
        "frequency": indicator.frequency.value,
        "owner": indicator.owner or TO_BE_NAMED,
        "source": indicator.source or f"KPI workbook {origins.workbook}",
        "monitoring_only": "yes" if polarity is Polarity.NONE else "no",
    }


def _figure_rows(draft: Draft, origins: Origins) -> Iterator[dict[str, str]]:
    for indicator in draft.indicators:
        for figure in indicator.figures:
            yield _figure_row(indicator, figure, origins)


def _figure_row(indicator: DraftIndicator, figure: DraftFigure, origins: Origins) -> dict[str, str]:
    return {
        "indicator": indicator.code,
        "period": figure.period.key,
        "value": written(figure.value, indicator.unit),
        "missing": figure.missing.value if figure.missing else "",
        "qualifier": figure.qualifier.value,
        "printed": figure.printed,
        "origin": "typed",
        "source": f"{origins.workbook}, {_cell(figure.spot)}",
        "status_published": figure.status.value if figure.status else "",
        "revision": "1",
        "recorded_at": f"{origins.made_at:%Y-%m-%dT%H:%M:%SZ}",
        # A note never begins with a sign that a spreadsheet would take for a formula.
        "note": f"Note in the workbook: {figure.note}" if figure.note else "",
    }


def _target_rows(draft: Draft, origins: Origins, *, held_back: bool) -> Iterator[dict[str, str]]:
    """The targets that can be judged by, or those that wait for a polarity."""
    for indicator in draft.indicators:
        unit = indicator.unit
        is_range = indicator.polarity is Polarity.RANGE
        is_judged = indicator.polarity not in (None, Polarity.NONE)
        for target in indicator.targets:
            can_stand = is_judged and is_range == (target.upper is not None)
            if can_stand is held_back:
                continue
            yield {
                "indicator": indicator.code,
                "period": target.period.key,
                "target": written(target.value, unit),
                "tolerance": _plain(target.tolerance),
                "reason": f"{origins.workbook}, {_cell(target.spot)}",
                "agreed_by": "Not stated in the workbook",
                "agreed_on": "",
                "upper": written(target.upper, unit),
                "tolerance_percent": _plain(target.tolerance_percent),
            }


def _commentary(draft: Draft) -> Iterator[tuple[str, str]]:
    texts: dict[str, list[str]] = {}
    for indicator in draft.indicators:
        for period, comment in indicator.comments:
            name = f"commentary/{period.key}/{indicator.service}.md"
            texts.setdefault(name, []).append(paragraphs(indicator.title, comment))
    for name, several in texts.items():
        yield name, "\n".join(several)


def written(value: Decimal | None, unit: Unit) -> str:
    """A value as the files of a workspace hold it; empty for none."""
    return "" if value is None else typed_value(value, unit)


def _plain(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"


def _cell(spot: Spot) -> str:
    return f"sheet {spot.sheet}, cell {column_letters(spot.column)}{spot.row}"
