"""What is written is read back, wherever it stands; and reading harms nothing."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golden_thread.periods import (
    ACADEMIC_YEAR,
    CALENDAR_YEAR,
    FINANCIAL_YEAR,
    PLANNING_YEAR,
    Calendar,
    LabelStyle,
    Period,
    PeriodKind,
    containing,
    find_labels,
    label,
    parse_label,
    periods_between,
)

CALENDARS = (FINANCIAL_YEAR, CALENDAR_YEAR, ACADEMIC_YEAR, PLANNING_YEAR)
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
KINDS_OF_YEARS = (PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE)
WORDS = (
    *("the rate", "rose", "fell by 12.5%", "and", "to", "1,234 cases,", "£4,000", "(see", ")", "–"),
    *("in", "for", "of", "at", "during ward", "Q&A", "Mayor", "may", "march", "4.5", "days;"),
    *("days.", "Marchmont Street;", "£2.5m;", "3/4", "N/A", "A41", "Decent Homes"),
)
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)


def may_differ(period: Period, style: LabelStyle) -> bool:
    """A year to date in months is also the label of a quarter, a half, a year or a month."""
    return period.kind is PeriodKind.YEAR_TO_DATE and style is LabelStyle.MONTHS


def all_periods(kind: PeriodKind, calendar: Calendar) -> tuple[Period, ...]:
    first = containing(FIRST_DAY, kind, calendar)
    return periods_between(first, containing(LAST_DAY, kind, calendar))


@pytest.mark.parametrize("calendar", CALENDARS)
@pytest.mark.parametrize("kind", KINDS_OF_YEARS)
@pytest.mark.parametrize("style", tuple(LabelStyle))
def test_every_part_of_every_year_is_read_back(
    kind: PeriodKind, calendar: Calendar, style: LabelStyle
) -> None:
    for period in all_periods(kind, calendar):
        read = parse_label(label(period, style), calendar=calendar)
        assert read is not None
        assert (read.starts_on, read.ends_on) == (period.starts_on, period.ends_on)
        assert read == period or may_differ(period, style)


@pytest.mark.parametrize(
    "kind", (PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.TWELVE_MONTHS)
)
def test_every_other_period_is_read_back(kind: PeriodKind) -> None:
    for period in all_periods(kind, FINANCIAL_YEAR):
        assert parse_label(label(period)) == period


@st.composite
def labelled_periods(draw: st.DrawFn) -> tuple[Period, Calendar, str]:
    calendar = draw(st.sampled_from(CALENDARS))
    kind = draw(st.sampled_from(PeriodKind))
    style = draw(st.sampled_from(LabelStyle))
    period = containing(draw(st.dates(FIRST_DAY, LAST_DAY)), kind, calendar)
    words = label(period, style)
    read = parse_label(words, calendar=calendar)
    assert read is not None
    # A year such as 2023 is not looked for in sentences.
    if words.isdigit():
        words = f"calendar year {words}"
    return read, calendar, words


@pytest.mark.property
@given(labelled_periods(), SENTENCES, SENTENCES)
def test_a_label_is_found_exactly_where_it_stands(
    labelled: tuple[Period, Calendar, str], before: str, after: str
) -> None:
    period, calendar, words = labelled
    start = len(before) + 1
    (found,) = find_labels(f"{before} {words} {after}", calendar=calendar)
    assert found.text == words
    assert (found.period, found.start, found.end) == (period, start, start + len(words))


@pytest.mark.property
@given(st.lists(labelled_periods(), min_size=2, max_size=6))
def test_labels_in_a_row_are_all_found(labelled: list[tuple[Period, Calendar, str]]) -> None:
    in_one_calendar = [each for each in labelled if each[1] is labelled[0][1]]
    text = "; then ".join(words for _, _, words in in_one_calendar)
    found = find_labels(text, calendar=labelled[0][1])
    assert [each.period for each in found] == [period for period, _, _ in in_one_calendar]


PIECES = (
    *("Q2 ", "quarter ", "H1", "first half", "2022/23", "2022", "22/23", "2022-", "July ", "May "),
    *("March 2023", "to ", "and ", "between ", "- ", "\u2013", "(", ")", ", ", "12 months to "),
    *("year to ", "YTD ", "25 ", "w/c ", "1/4/2022", "FY", "W2022-07-04", " ", "\u00a0", "\n"),
    *("last ", " last year", "£", "%", ".", "x", "'22", "of ", "12", "financial year "),
)


@pytest.mark.property
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.booleans())
def test_found_names_have_exact_places_never_overlap_and_stand_alone(
    text: str, has_year: bool
) -> None:
    own = containing(date(2022, 7, 25), PeriodKind.QUARTER, FINANCIAL_YEAR) if has_year else None
    end = 0
    for found in find_labels(text, within=own):
        assert end <= found.start < found.end
        assert text[found.start : found.end] == found.text
        end = found.end
        if not has_year and "and" not in found.text:
            assert parse_label(found.text) == found.period


@pytest.mark.property
@given(st.text(max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    for found in find_labels(text):
        assert text[found.start : found.end] == found.text


HARD_TO_READ = ("Q2 (", "2022 ", "1 ", "July to ", "12 months to ", " ", "Q", "between July and ")


@pytest.mark.parametrize("piece", HARD_TO_READ)
def test_time_grows_with_length_only(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        times = []
        for _ in range(3):
            started = time.process_time()
            find_labels(text)
            times.append(time.process_time() - started)
        return min(times)

    # Ten times the text; a hundred times the time would be the square.
    assert seconds(10_000) < 40 * seconds(1_000)
