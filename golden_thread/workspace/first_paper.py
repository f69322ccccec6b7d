"""The first paper of a new workspace: a report of the latest period its workbook has figures for.

In: a draft and the moment. Out: a layout with a section for each service, its comments and tables;
indicators due more or less often than most have sections of their own period.
"""

from collections import Counter
from datetime import datetime
from typing import Any

from golden_thread.framework import Frequency
from golden_thread.periods import LabelStyle, Period, label
from golden_thread.workspace.file_texts import yaml_text
from golden_thread.workspace.kpi import Draft, DraftIndicator

# With the period of the report there are five columns, which an upright page has room for.
MOST_BEFORE = 4


def report_layout(draft: Draft, made_at: datetime) -> str | None:
    """The layout as YAML; None where the workbook had no figure at all."""
    latest, main = _latest(draft), _main(draft)
    if main is None:
        return None
    period = latest[main]
    sections: list[dict[str, Any]] = [
        {"heading": "The period in brief", "summary": _codes(draft, period, latest)}
    ]
    commented = {(period, each.service) for each in draft.indicators for period, _ in each.comments}
    for service in draft.services:
        for frequency in sorted(latest, key=lambda each: each is not main):
            own = latest[frequency]
            codes = _codes(draft, own, latest, service.code)
            has_comments = (own, service.code) in commented
            if not codes and not has_comments:
                continue
            named = service.title if own == period else f"{service.title}: {_named(own)}"
            sections.append(
                {
                    "heading": named,
                    "period": "" if own == period else own.key,
                    "commentary": service.code if has_comments else "",
                    "table": codes,
                }
            )
    sections += _runs(draft, period, latest)
    return yaml_text(
        {
            "kind": "report",
            "title": f"{_named(period)} performance report",
            "dated": f"{made_at:%Y-%m-%d}",
            "figures_as_at": f"{made_at:%Y-%m-%dT%H:%M:%SZ}",
            "period": period.key,
            "sections": sections,
        }
    )


def left_out_of_run(draft: Draft) -> str:
    """Which earlier periods the report's last section does not go back to; empty where none."""
    latest, main = _latest(draft), _main(draft)
    earlier = _earlier(draft, _codes(draft, latest[main], latest), latest[main]) if main else []
    left = earlier[:-MOST_BEFORE]
    if not left:
        return ""
    before = _named(left[0]) if len(left) == 1 else f"{_named(left[0])} to {_named(left[-1])}"
    return (
        "The table of figures by period in papers/report.yaml begins with "
        f"{_named(earlier[-MOST_BEFORE])}; the figures of {before} are kept and not in it. An "
        "earlier “since” there takes them in."
    )


def _main(draft: Draft) -> Frequency | None:
    """How often most indicators with figures are due."""
    counted = Counter(each.frequency for each in draft.indicators if each.figures)
    return max(counted, key=lambda frequency: counted[frequency], default=None)


def _latest(draft: Draft) -> dict[Any, Period]:
    """Of each frequency, the last period with a value, else the last there is."""
    found: dict[Any, Period] = {}
    for frequency in dict.fromkeys(each.frequency for each in draft.indicators):
        figures = [
            figure
            for each in draft.indicators
            if each.frequency is frequency
            for figure in each.figures
        ]
        valued = [figure.period for figure in figures if figure.value is not None]
        if figures:
            found[frequency] = max(valued or [figure.period for figure in figures])
    return found


def _codes(draft: Draft, period: Period, latest: dict[Any, Period], service: str = "") -> list[str]:
    return [
        each.code
        for each in draft.indicators
        if latest.get(each.frequency) == period and service in ("", each.service)
    ]


def _runs(draft: Draft, period: Period, latest: dict[Any, Period]) -> list[dict[str, Any]]:
    """A last section with the figures of the run up to the period, where there is a run."""
    codes = _codes(draft, period, latest)
    before = _earlier(draft, codes, period)[-MOST_BEFORE:]
    if not before:
        return []
    return [{"heading": "Figures by period", "since": before[0].key, "series": codes}]


def _earlier(draft: Draft, codes: list[str], period: Period) -> list[Period]:
    """The earlier periods with figures of these indicators, oldest first."""
    of_these: list[DraftIndicator] = [each for each in draft.indicators if each.code in codes]
    periods = {figure.period for each in of_these for figure in each.figures}
    return sorted(each for each in periods if each < period)


def _named(period: Period) -> str:
    return label(period, LabelStyle.LONG)
