"""A picture of the first page of a PDF of ours, for the page that leads to it.

In: the bytes of a PDF that we wrote; never a stranger's. Out: a PNG.
"""

import io

import pypdfium2

# A little over one and a half times screen size: readable in full, and small to send.
SCALE = 1.3


def first_page(pdf: bytes) -> bytes:
    """The first page as a PNG."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[0].render(scale=SCALE).to_pil()
    finally:
        document.close()
    buffer = io.BytesIO()
    picture.save(buffer, format="PNG", optimize=True)
    return buffer.getvalue()
