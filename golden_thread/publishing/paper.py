"""A paper from its layout, whichever kind it is.

In: an edition and all the material. Out: its document, made only of what its audience may read.
"""

from dataclasses import dataclass, replace

from golden_thread.clearance import clear_items, refuse_indicators
from golden_thread.document import Document
from golden_thread.framework import Audience
from golden_thread.problems import Problem, problem
from golden_thread.publishing.briefing import build_briefing
from golden_thread.publishing.deck import build_deck
from golden_thread.publishing.doubts.doubts import note_doubts
from golden_thread.publishing.layouts.edition import Edition, editions_of, part_two_of
from golden_thread.publishing.layouts.layout import Layout, LayoutKind
from golden_thread.publishing.picking.material import Material, cleared
from golden_thread.publishing.picking.measures import every_section, items_of
from golden_thread.publishing.picking.picks import Setting
from golden_thread.publishing.report import build_report

_BUILDERS = {
    LayoutKind.REPORT: build_report,
    LayoutKind.BRIEFING: build_briefing,
    LayoutKind.SLIDES: build_deck,
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as a document, with the setting it was built in."""

    setting: Setting
    document: Document

    @property
    def edition(self) -> Edition:
        """Which edition it is."""
        return self.setting.edition


def build_paper(edition: Edition, material: Material, problems: list[Problem]) -> Paper:
    """The paper of this edition; what stops it is in `problems`."""
    _check_codes(edition, material, problems)
    setting = setting_of(edition, material)
    note_doubts(setting, problems)
    return Paper(setting, _BUILDERS[edition.layout.kind](setting, problems))


def setting_of(edition: Edition, material: Material) -> Setting:
    """The setting of an edition: its material cleared, and the titles of what it may not print."""
    withheld = clear_items(items_of(Setting(edition, material)), edition.audience).withheld
    own = cleared(material, edition.audience)
    return Setting(edition, replace(own, withheld=withheld))


def has_exempt_items(edition: Edition, material: Material) -> bool:
    """Whether the paper picks anything that only its Part II may print."""
    items = items_of(Setting(edition, material))
    return any(item.audience is Audience.EXEMPT for item in items)


def every_edition(layout: Layout, material: Material) -> tuple[Edition, ...]:
    """The open editions of a layout, and the Part II beside each that has exempt items."""
    opened = editions_of(layout)
    second = (part_two_of(each) for each in opened if has_exempt_items(each, material))
    return (*opened, *second)


def _check_codes(edition: Edition, material: Material, problems: list[Problem]) -> None:
    """Note each item picked by name that is not there, each measure not for this audience."""
    known = {item.code for item in material.items}
    whole = material.framework
    for section in every_section(edition.layout.sections):
        for pick in section.items:
            for code in pick.codes:
                if code not in known:
                    message = f"There is no item “{code}”."
                    problems.append(problem("GT-PUBLISHING-025", pick.place, message))
        named = (*section.summary, *section.table, *section.series, *section.charts)
        indicators = (each for code in named if (each := whole.indicator(code)))
        refuse_indicators(indicators, edition.audience, section.place, problems)
