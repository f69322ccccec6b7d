"""A deck of a made-up council with every kind of slide, and the pictures it shows."""

import io
import math
from dataclasses import replace
from datetime import date

from PIL import Image

from golden_thread.document import (
    Background,
    Bullets,
    Document,
    Heading,
    Link,
    Paragraph,
    Picture,
    Row,
    Slide,
    Table,
)
from golden_thread.papers.writing.slide_parts import split_table
from tests.papers.writing.samples import (
    AMBER,
    AWKWARD,
    BAR_CHART,
    COUNCIL,
    INDICATORS,
    LINE_CHART,
    RED,
    cell,
    number,
    text,
)


def made_picture(form: str, width: int, height: int, *, dark: bool = False) -> bytes:
    """Bands of light and shade, so that words before it are tried against both."""
    strip = Image.new("RGB", (width, 1))
    strip.putdata([_shade(math.sin(across / 37), dark) for across in range(width)])
    made = io.BytesIO()
    strip.resize((width, height)).save(made, form)
    return made.getvalue()


def _shade(wave: float, dark: bool) -> tuple[int, int, int]:
    light = int(127 * (wave + 1))
    return (0, light // 8, light // 6) if dark else (light, 200, 255 - light)


BEHIND = Picture(
    made_picture("JPEG", 800, 600, dark=True),
    "image/jpeg",
    "Evening over the town",
    rights="Photograph: a made-up person, CC BY 4.0",
)
PLANTERS = Picture(
    made_picture("JPEG", 640, 360),
    "image/jpeg",
    "Six painted planters in a row along a street.",
    caption="The planters on the day they were filled",
    rights="Wexbury District Council",
)
DOTS = Picture(made_picture("PNG", 300, 500), "image/png", "A leaflet with four steps.")
FAINT = Background(BEHIND, 0.25)
STRONG = Background(BEHIND, 0.6)
NOTES = (
    Paragraph(text("Welcome Members. " * 12)),
    Heading(text("What to say"), level=1),
    Bullets((text("The share rose."), text("The target was missed."))),
    Bullets((text("First"), text("Second")), ordered=True),
    Heading(text("The numbers"), level=2),
    INDICATORS,
)
LONG = Table(
    INDICATORS.header,
    tuple(
        Row((cell(f"HR{place:02} A measure with a rather long name, for each employee"),
             number(f"{place}.5%"), number("90%"), number("77%"), cell("Better"), mark))
        for place, mark in zip(range(1, 22), [RED, AMBER, *INDICATORS.rows[1].cells[5:]] * 7,
                               strict=True)
    ),
    text("Every measure of People"),
)  # fmt: skip
HEADLINE = (
    "Officers of four services met residents at nine drop-in sessions in libraries and leisure "
    "centres, and answered six hundred and twelve of their questions"
)
DECK_OF_ALL = Document(
    title="Community safety and performance",
    subtitle="Presentation to Members, 14 July 2022",
    creator=COUNCIL,
    dated=date(2022, 7, 14),
    slides=(
        Slide(text("Community safety and performance"), notes=NOTES, background=FAINT),
        Slide(
            text("Agenda"),
            (Bullets((text("Community safety"), text("Performance"), text("People"))),),
            background=FAINT,
        ),
        Slide(text("Community safety"), opens_section=True, background=STRONG),
        Slide(
            text("Planters filled again"),
            (
                Bullets(
                    (
                        text("Thirty volunteers filled six planters"),
                        (Link("Watch the film", "https://example.org/watch?v=1&t=2"),),
                    )
                ),
                PLANTERS,
            ),
            (Paragraph(text("Thank the volunteers.")),),
            background=STRONG,
        ),
        Slide(text("A leaflet for every home"), (DOTS,), background=FAINT),
        Slide(text(HEADLINE), (Paragraph(text("Told at length in the notes.")),), NOTES),
        Slide(
            text("Performance"),
            (Paragraph(text("Quarter 4 of 2021/22")),),
            opens_section=True,
            background=FAINT,
        ),
        Slide(text("How the quarter went"), (INDICATORS,), NOTES, background=STRONG),
        Slide(
            text("Incidents resolved"),
            (
                Bullets((text("85% resolved in less than two days"), text("Target is 90%"))),
                LINE_CHART,
            ),
        ),
        Slide(text("Missed bins"), (BAR_CHART,), background=FAINT),
        *(Slide(text("People"), (part,)) for part in split_table(LONG)),
        Slide(
            text("Figures and words"),
            (
                Paragraph(text("Two measures of five met their target.")),
                replace(INDICATORS, caption=()),
            ),
        ),
        Slide(text("Questions"), opens_section=True),
    ),
)
AWKWARD_TABLE = Table(
    Row((cell(AWKWARD), cell("x"))), (Row((cell(AWKWARD), cell("y"))),), text(AWKWARD)
)
AWKWARD_LINK = Link(AWKWARD, "https://example.org/?a=\"><script>&b='")
AWKWARD_DECK = Document(
    AWKWARD,
    subtitle=AWKWARD,
    creator=AWKWARD,
    slides=(
        Slide(text("Opening")),
        Slide(
            text(AWKWARD),
            (
                Heading(text("H " + AWKWARD)),
                Paragraph(text("P " + AWKWARD)),
                Bullets((text("B " + AWKWARD),)),
            ),
            (Paragraph(text(AWKWARD)), Bullets((text(AWKWARD),), ordered=True)),
        ),
        Slide(text("Table"), (AWKWARD_TABLE,)),
        Slide(
            text("Picture"),
            (replace(PLANTERS, alternative=AWKWARD, caption=AWKWARD, rights=""),),
        ),
        Slide(text("Link"), (Paragraph((AWKWARD_LINK,)),)),
    ),
)
