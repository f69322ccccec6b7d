"""What a deck in a browser carries beside its slides: reveal.js, our look, pictures behind slides.

Takes the files that `make` puts beside our templates, and a deck; gives text for the page.
"""

from dataclasses import dataclass
from pathlib import Path

from golden_thread.document import Background, Document
from golden_thread.papers.writing.errors import FrontendMissing
from golden_thread.papers.writing.page_blocks import picture_address
from golden_thread.papers.writing.pictures import JPEG, PNG, SVG, picture_type
from golden_thread.papers.writing.slide_plan import strength_of

_TEMPLATES = Path(__file__).parent.parent / "templates"
_REVEAL = _TEMPLATES / "reveal"


@dataclass(frozen=True, slots=True)
class Backgrounds:
    """Every picture behind a slide, once for each strength; the page carries a picture once."""

    shown: tuple[Background, ...]

    @classmethod
    def of(cls, document: Document) -> "Backgrounds":
        """Those of a deck, in the order of its slides."""
        found = [slide.background for slide in document.slides if slide.background]
        return cls(tuple(dict.fromkeys(found)))

    def name(self, background: Background) -> str:
        """The class of the slides that show it; reveal.js gives it to what lies behind them."""
        return f"behind-{self.shown.index(background) + 1}"

    def style(self) -> str:
        """The rules of these classes."""
        pictures = list(dict.fromkeys(each.picture for each in self.shown))
        rules = []
        for number, picture in enumerate(pictures, start=1):
            media_type = picture_type(picture, allowed=(PNG, JPEG, SVG))
            address = picture_address(picture.content, media_type)
            rules.append(f':root {{ --picture-{number}: url("{address}"); }}')
        rules += [
            f".slide-background.{self.name(each)} > .slide-background-content "
            f"{{ background-image: var(--picture-{pictures.index(each.picture) + 1}); "
            f"opacity: {strength_of(each):.2f}; }}"
            for each in self.shown
        ]
        return "\n".join(rules)


def style(backgrounds: Backgrounds) -> str:
    """The look of the deck: that of reveal.js, then ours over it."""
    flow = _read(_TEMPLATES / "slides_flow.css")
    own = [_read(_TEMPLATES / "slides.css"), f"@media print {{\n{flow}}}", backgrounds.style()]
    return "\n".join([_built("reset.css"), _built("reveal.css"), *own])


def style_without_script() -> str:
    """The look where no script runs: one slide below another."""
    return _read(_TEMPLATES / "slides_flow.css")


def program() -> str:
    """reveal.js on its own terms, with its speaker's view, and the words that start it."""
    terms = f"/*! reveal.js\n{_built('LICENSE').strip()}\n*/"
    parts = (terms, _built("reveal.js"), _built("notes.js"), _read(_TEMPLATES / "slides.js"))
    # A script ends at the first of these, also within its own strings.
    return "\n".join(parts).replace("</script", "<\\/script").replace("<!--", "<\\!--")


def _built(name: str) -> str:
    path = _REVEAL / name
    if not path.is_file():
        raise FrontendMissing(f"There is no {path}; run `make .make/frontend` to fetch reveal.js")
    return _read(path)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
