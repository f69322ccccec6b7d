"""Files that carry a word and a number in one place each, the ways in which things have leaked.

In: a word and a number. Out: the bytes of a file that holds both, and shows neither or little.
"""

import base64
import gzip
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

import docx
import openpyxl
import pikepdf
import pptx
from openpyxl.comments import Comment
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE

from golden_thread.document import Document, Paragraph, Text
from golden_thread.papers.writing.pdf import render_pdf
from tests.clearance.packing import chunk, png, saved, with_part

Hider = Callable[[str, str], bytes]


def _docx_split(word: str, number: str) -> bytes:
    document = docx.Document()
    paragraph = document.add_paragraph()
    for piece in (word[:3], word[3:], " ", number[:4], number[4:]):
        paragraph.add_run(piece)
    return saved(document)


def _docx_comment(word: str, number: str) -> bytes:
    document = docx.Document()
    run = document.add_paragraph().add_run("Plain")
    document.add_comment(run, text=f"{word} {number}", author="Officer")
    return saved(document)


def _docx_properties(word: str, number: str) -> bytes:
    document = docx.Document()
    document.core_properties.author = word
    document.core_properties.keywords = number
    return saved(document)


def _docx_deleted(word: str, number: str) -> bytes:
    deleted = f"<w:del><w:r><w:delText>{word} {number}</w:delText></w:r></w:del>"
    return with_part(saved(docx.Document()), "word/document.xml", b"<w:sectPr", deleted.encode())


def _xlsx_hidden_sheet(word: str, number: str) -> bytes:
    book = openpyxl.Workbook()
    hidden = book.create_sheet("Working")
    hidden.sheet_state = "veryHidden"
    hidden["A1"], hidden["A2"] = word, int(number)
    return saved(book)


def _xlsx_comment(word: str, number: str) -> bytes:
    book = openpyxl.Workbook()
    book.active["A1"].comment = Comment(f"{word} {number}", "Officer")
    return saved(book)


def _pptx_notes(word: str, number: str) -> bytes:
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    slide.notes_slide.notes_text_frame.text = f"{word} {number}"
    slide._element.set("show", "0")
    return saved(deck)


def _pptx_chart_workbook(word: str, number: str) -> bytes:
    figures = CategoryChartData()
    figures.categories = [word]
    figures.add_series("Figures", (int(number),))
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    slide.shapes.add_chart(XL_CHART_TYPE.LINE, 0, 0, 9_000, 9_000, figures)
    return _without_the_cache(saved(deck))


def _without_the_cache(deck: bytes) -> bytes:
    """The deck with the workbook in its chart and without the chart's own copy of the numbers."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(deck)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"<c/>" if "charts/chart" in name else old.read(name))
    return packed.getvalue()


def _pdf_text(word: str, number: str) -> bytes:
    return render_pdf(Document("Plain", blocks=(Paragraph((Text(f"{word} {number}"),)),)), {})


def _pdf(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    change(pdf)
    made = io.BytesIO()
    pdf.save(made, compress_streams=True)
    return made.getvalue()


def _pdf_information(word: str, number: str) -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Title"] = f"{word} ‘{number}’"

    return _pdf(change)


def _pdf_xmp(word: str, number: str) -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        with pdf.open_metadata() as metadata:
            metadata["dc:description"] = f"{word} {number}"

    return _pdf(change)


def _pdf_attachment(word: str, number: str) -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["working.xlsx"] = _xlsx_hidden_sheet(word, number)

    return _pdf(change)


def _pdf_annotation(word: str, number: str) -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        words = pikepdf.String(f"{word} – {number}")
        note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Contents=words)
        pdf.pages[0].Annots = pikepdf.Array([note])

    return _pdf(change)


def _pdf_earlier_revision(word: str, number: str) -> bytes:
    earlier = zlib.compress(f"({word} {number}) Tj".encode())
    return _pdf(lambda pdf: None) + b"9 0 obj <<>> stream\n" + earlier + b"\nendstream endobj"


def _png_words(kind: bytes, body: Callable[[str], bytes]) -> Hider:
    return lambda word, number: png(chunk(kind, body(f"{word} {number}")))


def _html_data(word: str, number: str) -> bytes:
    inner = base64.b64encode(_png_words(b"zTXt", _zipped_words)(word, number)).decode()
    return f'<img alt="" src="data:image/png;base64,{inner}">'.encode()


def _zipped_words(words: str) -> bytes:
    return b"Comment\0\0" + zlib.compress(words.encode())


def _entities(word: str, number: str) -> bytes:
    return "".join(f"&#{ord(sign)};" for sign in f"<p>{word}</p>").encode() + (
        f"<b>{number[:3]}</b><i>{number[3:]}</i>".encode()
    )


def _json(word: str, number: str) -> bytes:
    escaped = "".join(f"\\u{ord(sign):04x}" for sign in word)
    return f'{{"{escaped}": {json.dumps(number)}}}'.encode()


def _jpeg_exif(word: str, number: str) -> bytes:
    words = b"Exif\0\0" + f"{word} {number}".encode("utf-16-be")
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(words) + 2) + words + b"\xff\xd9"


def _zip_in_zip(word: str, number: str) -> bytes:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{word}.txt", gzip.compress(number.encode()))
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner", inner.getvalue())
    return outer.getvalue()


HIDDEN: Mapping[str, Hider] = {
    "a comment of a zip in a zip": _zip_in_zip,
    "runs of Word": _docx_split,
    "a comment of Word": _docx_comment,
    "properties of Word": _docx_properties,
    "a tracked deletion": _docx_deleted,
    "a hidden sheet": _xlsx_hidden_sheet,
    "a comment of Excel": _xlsx_comment,
    "notes of a hidden slide": _pptx_notes,
    "the workbook in a chart": _pptx_chart_workbook,
    "text of a PDF": _pdf_text,
    "information of a PDF": _pdf_information,
    "metadata of a PDF": _pdf_xmp,
    "an attachment of a PDF": _pdf_attachment,
    "an annotation of a PDF": _pdf_annotation,
    "an earlier revision of a PDF": _pdf_earlier_revision,
    "plain words of a PNG": _png_words(b"tEXt", lambda words: b"Title\0" + words.encode()),
    "packed words of a PNG": _png_words(b"zTXt", _zipped_words),
    "packed words of a PNG in UTF-8": _png_words(
        b"iTXt", lambda words: b"Title\0\1\0en\0\0" + zlib.compress(words.encode())
    ),
    "camera data of a JPEG": _jpeg_exif,
    "a picture in HTML": _html_data,
    "a picture in HTML after the word base64, in a program": lambda word, number: (
        b'x="base64,%0A"+data%;' + _html_data(word, number).replace(b"+", b"%2B")
    ),
    "entities and tags of HTML": _entities,
    "an address": lambda word, number: (
        f"?q={word[:2]}%{ord(word[2]):x}{word[3:]}-{number}".encode()
    ),
    "escapes of JSON": _json,
    "thousands in CSV": lambda word, number: f'{word},"{int(number):,}"\n'.encode(),
    "capitals over a line's end": lambda word, number: (
        f"{word[:5].upper()}-\n{word[5:].upper()} £{int(number):,}.00".encode()
    ),
    "UTF-16": lambda word, number: f"x{word} {number}".encode("utf-16"),
    "UTF-16 at an odd place": lambda word, number: b"x" + f"{word} {number}".encode("utf-16-le"),
}
