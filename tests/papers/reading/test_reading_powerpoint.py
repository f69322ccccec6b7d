from decimal import Decimal

import pptx
from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pptx.slide import Slide as SlidePage
from pptx.util import Cm

from golden_thread.document import (
    Bullets,
    Chart,
    ChartSeries,
    Paragraph,
    Picture,
    Table,
    plain_text,
)
from golden_thread.papers.reading.pptx import read
from tests.papers.reading.made import dot, saved, text, texts


def deck() -> tuple[Presentation, SlidePage]:
    made = pptx.Presentation()
    page = made.slides.add_slide(made.slide_layouts[1])
    page.shapes.title.text = "Digital"
    return made, page


def test_title_bullets_and_notes_with_places() -> None:
    made, page = deck()
    page.placeholders[1].text = "85% resolved in time\nTarget 90%"
    page.notes_slide.notes_text_frame.text = "Systems were up.\n- first\n1. second"
    (slide,) = read(saved(made)).slides
    assert plain_text(slide.title) == "Digital"
    assert [(type(block), text(block)) for block in slide.blocks] == [
        (Bullets, "85% resolved in time"),
        (Bullets, "Target 90%"),
    ]
    assert [(type(block), text(block), block.place.paragraph) for block in slide.notes] == [
        (Paragraph, "Systems were up.", None),
        (Bullets, "first", None),
        (Paragraph, "second", "1"),
    ]
    assert slide.blocks[1].place.as_json() == {"slide": 1, "heading": "Digital"}
    assert slide.notes[0].place.as_json() == {"slide": 1, "heading": "Digital", "note": True}


def test_paragraphs_that_switch_bullets_off_and_automatic_numbers() -> None:
    made, page = deck()
    frame = page.placeholders[1].text_frame
    frame.text = "Plain\nFirst\nSecond\nPlain again\nFirst again"
    kinds = ("buNone", "buAutoNum", "buAutoNum", "buNone", "buAutoNum")
    for paragraph, kind in zip(frame.paragraphs, kinds, strict=True):
        sign = etree.SubElement(paragraph._p.get_or_add_pPr(), qn(f"a:{kind}"))
        if kind == "buAutoNum":
            sign.set("type", "alphaLcParenBoth")
    (slide,) = read(saved(made)).slides
    assert [(type(block), block.place.paragraph) for block in slide.blocks] == [
        (Paragraph, None),
        (Paragraph, "(a)"),
        (Paragraph, "(b)"),
        (Paragraph, None),
        (Paragraph, "(a)"),
    ]


def test_tables_with_their_heading_row_and_merged_cells() -> None:
    made, page = deck()
    page.placeholders[1].element.getparent().remove(page.placeholders[1].element)
    for _ in range(2):
        shape = page.shapes.add_table(3, 3, Cm(1), Cm(1), Cm(10), Cm(3))
        rows = [["Measure", "Q1", "Q2"], ["Incidents", "77%", "85%"], ["All of it", "", ""]]
        for row, words in zip(shape.table.rows, rows, strict=True):
            for cell, each in zip(row.cells, words, strict=True):
                cell.text = each
        shape.table.cell(2, 0).merge(shape.table.cell(2, 2))
    (slide,) = read(saved(made)).slides
    first, second = slide.blocks
    assert isinstance(first, Table)
    assert isinstance(second, Table)
    assert texts(first.header) == ["Measure", "Q1", "Q2"]
    assert [texts(row) for row in first.rows] == [
        ["Incidents", "77%", "85%"],
        ["All of it", "", ""],
    ]
    assert second.rows[0].cells[2].place.as_json() == {
        "slide": 1,
        "heading": "Digital",
        "table": 2,
        "row": 2,
        "column": 3,
    }


def test_pictures_groups_and_text_boxes_in_their_order() -> None:
    made, page = deck()
    page.placeholders[1].element.getparent().remove(page.placeholders[1].element)
    group = page.shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, 100, 100).text_frame.text = "In a group: 12%"
    picture = page.shapes.add_picture(dot(), 0, 0)
    picture._element.nvPicPr.cNvPr.set("descr", "A chart of 4.5 and 4.2.")
    (slide,) = read(saved(made)).slides
    box, drawn = slide.blocks
    assert (type(box), text(box)) == (Paragraph, "In a group: 12%")
    assert isinstance(drawn, Picture)
    assert drawn.alternative == "A chart of 4.5 and 4.2."


def test_native_charts_give_their_figures() -> None:
    made, page = deck()
    page.placeholders[1].element.getparent().remove(page.placeholders[1].element)
    figures = CategoryChartData()
    figures.categories = ["Q1", "Q2", "Q3"]
    figures.add_series("Resolved in time", (0.77, 0.85, None))
    page.shapes.add_chart(XL_CHART_TYPE.LINE, 0, 0, Cm(9), Cm(5), figures)
    (chart,) = read(saved(made)).slides[0].blocks
    assert isinstance(chart, Chart)
    assert chart.labels == ("Q1", "Q2", "Q3")
    (series,) = chart.series
    assert series == ChartSeries("Resolved in time", (Decimal("0.77"), Decimal("0.85"), None))
    assert chart.place.as_json() == {"slide": 1, "heading": "Digital"}


def test_the_deck_is_called_by_its_first_slide() -> None:
    made, _ = deck()
    assert read(saved(made)).title == "Digital"
    assert read(saved(pptx.Presentation())).slides == ()
