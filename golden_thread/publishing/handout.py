"""T."""

from golden_thread.document import Document, Heading


def handout(document):
    blocks = []
    for s in document.slides:
        blocks.append(Heading(s.title))
        blocks += s.blocks
        blocks += s.notes
    return Document(document.title, tuple(blocks), dated=document.dated, creator=document.creator)
