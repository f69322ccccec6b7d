"""PDF files that mean harm: circles, depths without end, programs, and more than there is."""

from collections.abc import Callable
from io import BytesIO

import pikepdf

from tests.papers.reading.made import pdf


def with_pdf(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    content = BytesIO()
    with pikepdf.open(BytesIO(pdf("Turnover was 12%."))) as opened:
        change(opened)
        opened.save(content)
    return content.getvalue()


def looped_pages() -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R 3 0 R]>>endobj\n"
        b"3 0 obj<</Type/Pages/Count 9/Kids[2 0 R]/Parent 2 0 R>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF"
    )


def many_pages_claimed() -> bytes:
    kids = b"3 0 R " * 100_000
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 100000/Kids[" + kids + b"]>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF"
    )


def looped_xref() -> bytes:
    body = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n"
    return (
        body + b"xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 1/Prev "
        b"%d>>\nstartxref\n%d\n%%%%EOF" % (len(body), len(body))
    )


def deep_pdf(opening: bytes) -> bytes:
    return b"%PDF-1.4\n1 0 obj " + opening * 100_000 + b" endobj\ntrailer<</Root 1 0 R>>\n%%EOF"


def filtered(filters: int) -> bytes:
    def change(opened: pikepdf.Pdf) -> None:
        stream = opened.make_stream(b"")
        names = pikepdf.Array([pikepdf.Name.ASCIIHexDecode] * filters)
        stream.write(b"41" * 1000 + b">", filter=names)
        opened.pages[0].Contents = stream

    return with_pdf(change)


def acting(action: str) -> bytes:
    def change(opened: pikepdf.Pdf) -> None:
        opened.Root.OpenAction = pikepdf.Dictionary(
            S=pikepdf.Name(f"/{action}"), JS=pikepdf.String("app.alert(1)"), F="/bin/sh"
        )

    return with_pdf(change)


def attached(opened: pikepdf.Pdf) -> None:
    opened.attachments["virus.exe"] = b"MZ" + bytes(1000)


def looped_tags(opened: pikepdf.Pdf) -> None:
    root = opened.Root.StructTreeRoot
    root.K = pikepdf.Array([root, root])


def pages_repeated(opened: pikepdf.Pdf) -> None:
    page = opened.pages[0]
    for _ in range(60):
        opened.pages.append(page)
