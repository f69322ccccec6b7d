"""The framework as plain words under the keys of its files.

In: the values that the readers of `framework` give. Out: groups of words that, written as YAML,
they read as the same values; what is empty is left out by the writer.
"""

from datetime import date
from decimal import Decimal
from typing import Any

from golden_thread.framework import Council, Framework, Indicator, Rule, Tenure


def council_plain(council: Council) -> dict[str, Any]:
    """The keys of `council.yaml`."""
    return {
        "name": council.name,
        "full_name": council.full_name,
        "nation": council.nation.value,
        "language": council.language.value,
        "banner": council.banner,
        "tolerance_percent": plain(council.tolerance_percent),
        "status_rule": _rule(council.rule),
        "status_words": {status.value: word for status, word in council.status_words.items()},
        "licence": {"name": council.licence.name, "address": council.licence.address},
    }


def _rule(rule: Rule) -> list[dict[str, Any]]:
    """The lines of a status rule."""
    return [
        {
            "when": line.when.value,
            "status": line.status.value,
            "percent": plain(line.percent),
            "value": plain(line.value),
            "indicator": line.indicator,
        }
        for line in rule
    ]


def plan_plain(framework: Framework) -> dict[str, Any]:
    """The keys of `framework/plan.yaml`."""
    plan = framework.plan
    return {
        "title": plan.title,
        **_tenure(plan.tenure),
        "priorities": [
            {"code": each.code, "title": each.title, **_tenure(each.tenure)}
            for each in plan.priorities
        ],
        "themes": [{"code": each.code, "title": each.title} for each in plan.themes],
    }


def services_plain(framework: Framework) -> list[dict[str, Any]]:
    """The services of `framework/services.yaml`."""
    return [
        {
            "code": each.code,
            "title": each.title,
            "responsible": each.responsible,
            "directorate": each.directorate,
            **_tenure(each.tenure),
        }
        for each in framework.services
    ]


def organisation_plain(framework: Framework) -> dict[str, Any]:
    """The keys of `framework/organisation.yaml`."""
    organisation = framework.organisation
    return {
        "directorates": [
            {
                "code": each.code,
                "title": each.title,
                "responsible": each.responsible,
                **_tenure(each.tenure),
            }
            for each in organisation.directorates
        ],
        "portfolios": [
            {
                "code": each.code,
                "title": each.title,
                "holder": each.holder,
                "services": list(each.services),
                **_tenure(each.tenure),
            }
            for each in organisation.portfolios
        ],
        "bodies": [
            {
                "code": each.code,
                "title": each.title,
                "kind": each.kind.value,
                "publishes": yes(each.publishes),
                "clear_days": str(each.clear_days),
                "meets_on": [day.isoformat() for day in each.meets_on],
                **_tenure(each.tenure),
            }
            for each in organisation.bodies
        ],
    }


def indicator_plain(indicator: Indicator) -> dict[str, Any]:
    """The keys of an indicator."""
    return {
        "code": indicator.code,
        "title": indicator.title,
        "meaning": indicator.meaning,
        "services": list(indicator.services),
        "unit": indicator.unit.value,
        "decimals": str(indicator.decimals),
        "per": str(indicator.per or ""),
        "counted": indicator.counted,
        "counted_one": indicator.counted_one,
        "polarity": indicator.polarity.value,
        "frequency": indicator.frequency.value,
        "roll_up": indicator.roll_up.value,
        "owner": indicator.owner,
        "approver": indicator.approver,
        "source": indicator.source,
        "data_quality": indicator.data_quality,
        "audited_on": _day(indicator.audited_on),
        "lag_days": str(indicator.lag_days),
        "audience": indicator.audience.value,
        "protected": yes(indicator.protected),
        "monitoring_only": yes(indicator.monitoring_only),
        "no_real_change": plain(indicator.no_real_change),
        "aliases": list(indicator.aliases),
        "priorities": list(indicator.priorities),
        "themes": list(indicator.themes),
        "versions": [
            {
                "starts_on": each.starts_on.isoformat(),
                "meaning": each.meaning,
                "change": each.change,
                "comparable": yes(each.is_comparable),
            }
            for each in indicator.versions
        ],
        "status_rule": _rule(indicator.rule),
    }


def plain(value: Decimal | None) -> str:
    """The number with all its digits, empty for none."""
    return "" if value is None else f"{value:f}"


def yes(is_so: bool) -> str:
    """Yes or no, as people write it."""
    return "yes" if is_so else "no"


def _tenure(tenure: Tenure) -> dict[str, str]:
    return {"starts_on": _day(tenure.starts_on), "ends_on": _day(tenure.ends_on)}


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
