"""Makes the reference documents of Word and PowerPoint, so that ours can be made again.

In: nothing. Out: two files in `golden_thread/papers/templates`, the same bytes each time.
"""

from pathlib import Path

from tools.templates_slides import make_slides
from tools.templates_word import make_word

TEMPLATES = Path(__file__).parent.parent / "golden_thread" / "papers" / "templates"
MAKERS = {"report.docx": make_word, "slides.pptx": make_slides}

if __name__ == "__main__":
    for name, make in MAKERS.items():
        (TEMPLATES / name).write_bytes(make())
