"""A deck as one page for a browser, with reveal.js in it: it asks for nothing else.

Takes a document with slides and its drawn charts; gives the bytes of an .html. Without a script,
and on paper, its slides stand one below another with their notes.
"""

from dataclasses import dataclass
from pathlib import Path
from string import Template

from golden_thread.document import Chart, Document, Picture, Slide, Table
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.writing.page_blocks import (
    blocks_html,
    chart_html,
    line_html,
    picture_address,
    table_html,
    words_html,
)
from golden_thread.papers.writing.pictures import JPEG, PNG, SVG, drawn, picture_type
from golden_thread.papers.writing.reveal_parts import (
    Backgrounds,
    program,
    style,
    style_without_script,
)
from golden_thread.papers.writing.slide_credits import background_credits
from golden_thread.papers.writing.slide_lines import Line
from golden_thread.papers.writing.slide_plan import (
    SlideKind,
    SlidePlan,
    needs_panel,
    plan_deck,
    stacks_of,
)
from golden_thread.papers.writing.slide_space import table_size
from golden_thread.papers.writing.slide_words import notes_title
from golden_thread.papers.writing.wording import printable

_TEMPLATE = Path(__file__).parent.parent / "templates" / "slides.html"


def render_reveal(document: Document, charts: DrawnCharts) -> bytes:
    """The page; the same bytes for the same document.

    Raises `FrontendMissing` where the build step that brings reveal.js has not been run.
    """
    writer = _Writer(document, charts, Backgrounds.of(document))
    page = Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        language=words_html(document.language),
        title=words_html(document.title),
        creator=words_html(document.creator),
        style=style(writer.backgrounds),
        style_without_script=style_without_script(),
        slides=_stacked(document, writer.sections()),
        program=program(),
    )
    return page.encode()


def _stacked(document: Document, sections: list[str]) -> str:
    """Each part of the talk beside the next, its slides below one another."""
    stacks = ("\n".join(sections[place] for place in stack) for stack in stacks_of(document))
    return "\n".join(f"<section>\n{stack}\n</section>" for stack in stacks)


@dataclass(frozen=True, slots=True)
class _Writer:
    document: Document
    charts: DrawnCharts
    backgrounds: Backgrounds

    def sections(self) -> list[str]:
        plans, credits_ = plan_deck(self.document), background_credits(self.document)
        numbered = enumerate(zip(self.document.slides, plans, credits_, strict=True), start=1)
        return [self._section(number, *each) for number, each in numbered]

    def _section(self, number: int, slide: Slide, plan: SlidePlan, credit: str) -> str:
        parts = [
            f'<section class="{self._classes(slide, plan)}">',
            f'<h2><span style="font-size:{plan.title_size}pt">{line_html(plan.title)}</span></h2>',
            f'<div class="body">{self._words(slide, plan)}{self._visual(plan)}</div>',
            f'<p class="credit foot">{words_html(credit)}</p>' if credit else "",
            f'<p class="number">{number} / {len(self.document.slides)}</p>',
            self._notes(slide),
            "</section>",
        ]
        return "\n".join(part for part in parts if part)

    def _classes(self, slide: Slide, plan: SlidePlan) -> str:
        names = [plan.kind.value]
        if plan.lines and plan.visual and not isinstance(plan.visual, Table):
            names.append("beside")
        if slide.background:
            names.append(self.backgrounds.name(slide.background))
        if needs_panel(slide.background) and (plan.lines or plan.kind is not SlideKind.SECTION):
            names.append("panel")
        return " ".join(names)

    def _words(self, slide: Slide, plan: SlidePlan) -> str:
        if not plan.lines:
            return ""
        prose = [block for block in slide.blocks if not isinstance(block, Table | Chart | Picture)]
        words = (
            _plain_lines(plan.lines)
            if plan.kind is SlideKind.OPENING
            else blocks_html(prose, level=3, language=self.document.language)
        )
        return f'<div class="words" style="font-size:{plan.lines_size}pt">{words}</div>'

    def _visual(self, plan: SlidePlan) -> str:
        match plan.visual:
            case Table() as table:
                return table_html(table, size=table_size(table, plan.visual_area))
            case Chart() as chart:
                return self._chart(chart, plan)
            case Picture() as picture:
                return _picture(picture, plan)
        return ""

    def _chart(self, chart: Chart, plan: SlidePlan) -> str:
        """The chart with its title over it, and its numbers for whoever cannot see it."""
        room = f"max-height:{plan.visual_area.height:.2f}in"
        image = _image(drawn(chart, self.charts).svg.encode(), SVG, chart.alternative, room)
        numbers = chart_html(chart, self.document.language)
        title = f"<figcaption>{line_html(plan.caption)}</figcaption>"
        inside = f'{title}{image}<div class="numbers">{numbers}</div>'
        return f'<figure class="chart">{inside}</figure>'

    def _notes(self, slide: Slide) -> str:
        if not slide.notes:
            return ""
        language = self.document.language
        notes = blocks_html(slide.notes, level=3, language=language)
        return f'<aside class="notes" data-title="{notes_title(language)}">\n{notes}\n</aside>'


def _plain_lines(lines: tuple[Line, ...]) -> str:
    return "".join(f"<p>{line_html(line.inlines)}</p>" for line in lines)


def _picture(picture: Picture, plan: SlidePlan) -> str:
    media_type = picture_type(picture, allowed=(PNG, JPEG, SVG))
    room = f"height:{plan.visual_area.height:.2f}in"
    image = _image(picture.content, media_type, picture.alternative, room)
    credit = words_html(plan.credit)
    caption = f'<figcaption class="credit">{credit}</figcaption>' if credit else ""
    return f'<figure class="picture">{image}{caption}</figure>'


def _image(content: bytes, media_type: str, alternative: str, look: str) -> str:
    address = picture_address(content, media_type)
    spoken = words_html(printable(alternative))
    return f'<img src="{address}" alt="{spoken}" style="{look}">'
