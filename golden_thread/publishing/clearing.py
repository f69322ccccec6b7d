"""No paper prints a measure that its audience may not see, wherever in it the figure stands.

In: a layout and the document made from it. Out: a Problem for each measure that must not be there.
"""

from collections.abc import Iterable

from golden_thread.clearance import refuse_indicators
from golden_thread.document import Document, figure_references
from golden_thread.framework import Audience, Framework
from golden_thread.problems import Place, Problem
from golden_thread.publishing.layout import Layout


def refuse_private(
    document: Document,
    layout: Layout,
    framework: Framework,
    audience: Audience,
    problems: list[Problem],
) -> None:
    """Note each measure that a layout names, or a figure token prints, and the paper may not.

    Those that the layout names are told at their section, all others at the head of the layout.
    """
    named: set[str] = set()
    for section in layout.sections:
        codes = (*section.summary, *section.table, *section.series, *section.charts)
        named.update(codes)
        _refuse(codes, framework, audience, section.place, problems)
    printed = (each.indicator for each in figure_references(document))
    others = [code for code in printed if code not in named]
    _refuse(others, framework, audience, layout.place, problems)


def _refuse(
    codes: Iterable[str],
    framework: Framework,
    audience: Audience,
    place: Place,
    problems: list[Problem],
) -> None:
    found = (framework.indicator(code) for code in codes)
    refuse_indicators((each for each in found if each is not None), audience, place, problems)
