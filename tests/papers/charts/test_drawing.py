"""Pictures of charts: the same bytes, live text, gaps, values and names that need no colour."""

import io
import re
from dataclasses import replace
from decimal import Decimal

import altair
import pytest
from PIL import Image

from golden_thread.document import Chart, ChartKind, ChartSeries
from golden_thread.papers.charts.drawing import draw_chart, draw_charts
from golden_thread.papers.charts.specification import specification
from tests.papers.writing.samples import AWKWARD, BAR_CHART, DECK, LINE_CHART, REPORT


def words_in(svg: str) -> str:
    return " ".join(re.findall(r">([^<>]+)<", svg))


@pytest.mark.parametrize("chart", (LINE_CHART, BAR_CHART), ids=["line", "bar"])
def test_the_same_chart_gives_the_same_bytes(chart: Chart) -> None:
    assert draw_chart(chart) == draw_chart(chart)


@pytest.mark.parametrize("chart", (LINE_CHART, BAR_CHART), ids=("line", "bar"))
def test_the_description_is_valid_vega_lite(chart: Chart) -> None:
    altair.LayerChart.from_dict(specification(chart), validate=True)


def test_the_picture_carries_its_size_and_matches_its_dots() -> None:
    drawn = draw_chart(LINE_CHART)
    dots = Image.open(io.BytesIO(drawn.png))
    assert drawn.width > drawn.height > 100
    assert dots.width / dots.height == pytest.approx(drawn.width / drawn.height, rel=0.01)


def test_values_names_and_labels_are_live_text() -> None:
    words = words_in(draw_chart(LINE_CHART).svg)
    for expected in ("72%", "61%", "77%", "Resolved in time 85%", "Target 90%", "Q3 2021/22"):
        assert expected in words


def test_nothing_is_fetched() -> None:
    svg = draw_chart(LINE_CHART).svg
    assert not re.search(r"(href|src|url\()[^>]*https?:", svg)


def test_a_gap_breaks_the_line_and_has_no_point() -> None:
    svg = draw_chart(LINE_CHART).svg
    line = next(path for path in re.findall(r'd="(M[^"]+)"', svg) if path.count("M") == 2)
    assert line.count("L") == 2


def test_bars_stand_on_zero() -> None:
    words = words_in(draw_chart(BAR_CHART).svg)
    assert re.search(r"\b0\b", words)


def test_series_differ_in_dashes_and_shapes() -> None:
    svg = draw_chart(LINE_CHART).svg
    assert 'stroke-dasharray="7,4"' in svg
    shapes = set(re.findall(r'aria-roledescription="point"[^>]*d="(M[^,]+,[^,]+)', svg))
    assert len(shapes) == 2


def test_a_line_that_ends_early_says_where() -> None:
    series = ChartSeries("England", (Decimal(3), Decimal(4), None, None, None))
    chart = replace(LINE_CHART, series=(*LINE_CHART.series, series))
    assert "England 4 (Q3 2021/22)" in words_in(draw_chart(chart).svg)


@pytest.mark.parametrize("kind", list(ChartKind))
def test_a_chart_without_any_figure_is_drawn(kind: ChartKind) -> None:
    chart = Chart("None", "None", ("Q1", "Q2"), (ChartSeries("Empty", (None, None)),), kind)
    assert "Q2" in words_in(draw_chart(chart).svg)


@pytest.mark.parametrize("kind", list(ChartKind))
def test_awkward_words_are_only_words(kind: ChartKind) -> None:
    series = (ChartSeries(AWKWARD, (Decimal(1), Decimal(2))), ChartSeries("b", (None, Decimal(1))))
    svg = draw_chart(Chart("t", "a", (AWKWARD, "\\'); x"), series, kind, "'+alert(1)+'")).svg
    assert "<script" not in svg


def test_every_chart_of_a_paper_is_drawn_once() -> None:
    assert set(draw_charts(REPORT)) == {LINE_CHART, BAR_CHART}
    assert set(draw_charts(DECK)) == {LINE_CHART, BAR_CHART}
