"""Whose the pictures behind slides are: said once, on the first slide that shows each.

Takes a deck; gives a line for the foot of each slide, empty for most.
"""

from golden_thread.document import Document, plain_text
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.slide_plan import CREDIT_SIZE, FOOT
from golden_thread.papers.writing.slide_space import text_height


def background_credits(document: Document) -> tuple[str, ...]:
    """The line for each slide; an error where one does not fit the foot of its slide."""
    said: set[bytes] = set()
    lines = []
    for slide in document.slides:
        picture = slide.background.picture if slide.background else None
        rights = picture.rights if picture and picture.content not in said else ""
        if picture:
            said.add(picture.content)
        if rights and text_height([rights], FOOT.width - 0.2, CREDIT_SIZE) > FOOT.height:
            title = plain_text(slide.title)
            raise DocumentNotWritable(f"The rights of the picture behind “{title}” are too long")
        lines.append(rights)
    return tuple(lines)
