"""A paper from its layout, whichever kind it is."""

from golden_thread.document import Document
from golden_thread.framework import Audience
from golden_thread.problems import Problem
from golden_thread.publishing.clearing import refuse_private
from golden_thread.publishing.deck import build_deck
from golden_thread.publishing.layout import Layout, LayoutKind
from golden_thread.publishing.report import build_report
from golden_thread.publishing.sections import Material

_BUILDERS = {LayoutKind.REPORT: build_report, LayoutKind.SLIDES: build_deck}


def build_paper(layout: Layout, material: Material, problems: list[Problem]) -> Document:
    """The document of this layout; what stops it, or may not stand in it, is in `problems`."""
    document = _BUILDERS[layout.kind](layout, material, problems)
    refuse_private(document, layout, material.framework, Audience.PUBLIC, problems)
    return document
