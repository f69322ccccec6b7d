"""One indicator as typed. In: its entry. Out: the indicator; its faults are noted at the entry."""

from decimal import Decimal

from golden_thread.files import Entry
from golden_thread.framework.audience import Audience
from golden_thread.framework.indicator import (
    DefinitionVersion,
    Frequency,
    Indicator,
    Polarity,
    RollUp,
)
from golden_thread.framework.rule_file import read_rule
from golden_thread.framework.units import Unit


def read_indicator(entry: Entry) -> Indicator:
    """The indicator; where its entry is not sound it must be dropped."""
    indicator = Indicator(
        code=entry.text("code"),
        title=entry.text("title"),
        meaning=entry.text("meaning"),
        services=_services(entry),
        unit=entry.choice("unit", Unit),
        decimals=entry.whole("decimals", 0),
        polarity=entry.choice("polarity", Polarity),
        frequency=entry.choice("frequency", Frequency),
        owner=entry.text("owner"),
        source=entry.text("source"),
        monitoring_only=entry.yes("monitoring_only"),
        no_real_change=entry.decimal("no_real_change") or Decimal(0),
        counted=entry.text("counted", ""),
        aliases=entry.texts("aliases"),
        place=entry.place,
        priorities=entry.texts("priorities"),
        themes=entry.texts("themes"),
        per=entry.whole("per", 0),
        counted_one=entry.text("counted_one", ""),
        roll_up=entry.choice("roll_up", RollUp, RollUp.NONE),
        approver=entry.text("approver", ""),
        data_quality=entry.text("data_quality", ""),
        audited_on=entry.date("audited_on"),
        lag_days=entry.whole("lag_days", 0),
        audience=entry.choice("audience", Audience, Audience.PUBLIC),
        protected=entry.yes("protected"),
        versions=_versions(entry),
        rule=read_rule(entry, needed=False),
    )
    entry.refuse_others()
    return indicator


def _services(entry: Entry) -> tuple[str, ...]:
    """The services: `services` in order, or the one of `service`; one of the two is needed."""
    one, several = entry.text("service", ""), entry.texts("services")
    if one and several:
        entry.note("GT-FRAMEWORK-022", "Name “service” or “services”, one of the two.", "services")
    if not one and not several and not entry.faulty & {"service", "services"}:
        entry.note("GT-FILES-005", "“service” is missing or empty.", "service")
    return several or ((one,) if one else ())


def _versions(entry: Entry) -> tuple[DefinitionVersion, ...]:
    versions: list[DefinitionVersion] = []
    for group in entry.entries("versions"):
        version = DefinitionVersion(
            starts_on=group.needed_date("starts_on"),
            meaning=group.text("meaning"),
            change=group.text("change"),
            is_comparable=group.yes("comparable"),
        )
        group.refuse_others()
        if versions and group.sound and version.starts_on <= versions[-1].starts_on:
            message = f"It starts no later than the one before it ({versions[-1].starts_on})."
            group.note("GT-FRAMEWORK-023", message, "starts_on")
        versions.append(version)
        entry.sound = entry.sound and group.sound
    return tuple(versions)
