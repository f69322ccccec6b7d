"""The committed templates are what the tool makes, with every style that the writers name."""

import io

import docx
import pytest
from pptx import Presentation

from tools.make_templates import MAKERS, TEMPLATES

STYLES = {
    "Author",
    "Body Text",
    "Captioned Figure",
    "Chart Title",
    "Compact",
    "Figure",
    "First Paragraph",
    "Heading 1",
    "Heading 5",
    "Numbered Paragraph",
    "Picture Caption",
    "Status Amber",
    "Status Green",
    "Status Grey",
    "Status Red",
    "Subtitle",
    "TOC 1",
    "TOC 2",
    "TOC Heading",
    "Table Caption",
    "Table Heading",
    "Table Text",
    "Title",
    "Typed Number Paragraph",
}


@pytest.mark.parametrize("name", MAKERS)
def test_the_tool_makes_the_committed_file(name: str) -> None:
    assert MAKERS[name]() == (TEMPLATES / name).read_bytes()


def test_the_word_template_has_every_style() -> None:
    made = docx.Document(io.BytesIO((TEMPLATES / "report.docx").read_bytes()))
    assert {style.name for style in made.styles} >= STYLES


def test_the_slide_template_is_wide_and_empty() -> None:
    deck = Presentation(str(TEMPLATES / "slides.pptx"))
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9, rel=0.001)
    assert not len(deck.slides)


def contrast(first: str, second: str) -> float:
    """The ratio of WCAG 2.2, 1.4.3."""
    lighter, darker = sorted((brightness(first), brightness(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def brightness(colour: str) -> float:
    parts = [byte / 255 for byte in bytes.fromhex(colour)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_statuses_are_legible_in_word() -> None:
    made = docx.Document(io.BytesIO((TEMPLATES / "report.docx").read_bytes()))
    for name in ("Green", "Amber", "Red", "Grey"):
        style = made.styles[f"Status {name}"]
        [ground] = style.element.xpath(".//w:shd/@w:fill")
        assert contrast(ground, str(style.font.color.rgb)) >= 4.5
