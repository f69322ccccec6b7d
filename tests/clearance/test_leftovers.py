"""What is left over from drafting, and what only looks like it."""

import time

import pytest

from golden_thread.clearance import find_leftovers


@pytest.mark.parametrize(
    ("words", "found"),
    (
        ("Turnover was xx.x% at the end of June.", "xx.x%"),
        ("Recycling stood at X per cent.", "X per cent"),
        ("A total of XXX calls came in.", "XXX"),
        ("XX residents took part.", "XX"),
        ("XX new benches go in by spring.", "XX"),
        ("DRAFT – check with parks before issue", "DRAFT – check with parks before issue"),
        ("Opened on XX June 2026.", "XX"),
        ("Grants of £XX,XXX were paid.", "£XX,XXX"),
        ("The overspend is £x.xm this year.", "£x.xm"),
        ("Sickness was ?? days per person.", "??"),
        ("Occupancy was ??% in July.", "??%"),
        ("Income of £? was banked.", "£?"),
        ("[Insert chart of calls here]", "[Insert chart of calls here]"),
        ("[NAME] took over in June.", "[NAME]"),
        ("[to be updated after the meeting]", "[to be updated after the meeting]"),
        ("[Awaiting figure from finance]", "[Awaiting figure from finance]"),
        ("[XX]", "[XX]"),
        ("[Note to self: ask housing]", "[Note to self: ask housing]"),
        ("Fewer homes were empty (insert number).", "(insert number)"),
        ("Income rose (Finance to confirm).", "(Finance to confirm)"),
        ("Dear <<First name>>,", "<<First name>>"),
        ("Dear «Surname»,", "«Surname»"),
        ("Paid to {{ payee }} in May", "{{ payee }}"),
        ("The total is #REF! for the year", "#REF!"),
        ("The total is #N/A for the year", "#N/A"),
        ("Error! Bookmark not defined.", "Error! Bookmark not defined."),
        ("see Error! Reference source not found. for more", "Error! Reference source not found."),
        ("Click or tap here to enter text.", "Click or tap here to enter text."),
        ("Choose an item.", "Choose an item."),
        ("Commented [AB1]: is this right?", "Commented [AB1]:"),
        ("Lorem ipsum dolor sit amet", "Lorem ipsum"),
        ("The depot opens on dd/mm/yyyy.", "dd/mm/yyyy"),
        ("Reviewed on XX/XX/2026.", "XX/XX/2026"),
        ("Cost to date: TBC", "TBC"),
        ("The target is TBC and will be agreed by Cabinet.", "TBC"),
        ("A budget of £TBC was set aside.", "£TBC"),
        ("Turnover – TBA", "TBA"),
    ),
)
def test_left_over(words: str, found: str) -> None:
    assert [words[each.start : each.end] for each in find_leftovers(words)] == [found]


@pytest.mark.parametrize(
    "words",
    (
        "Posts on X (formerly Twitter) reached 12,000 people.",
        "Part XXX of the Act and its Schedule XX apply.",
        "Chapter XX new edition.",
        "The DRAFT plan goes to an inspector; a draft - to be read in May - is on the website.",
        "Pope John XX and Louis XXX are not residents of the borough.",
        "[x] [c] [z]",
        "Not available [x]",
        "He said [at the meeting] that it [the depot] had opened.",
        "The statement [name withheld] was read out.",
        "Consultation on the Draft Local Plan (Regulation 19) has closed.",
        "Follow [Add your view](https://example.org) for more.",
        "Venue: TBC",
        "Start date – TBC",
        "The date is to be confirmed.",
        "Is the bin full?",
        "What will it cost?!",
        "Size XXL jackets were bought for crews.",
        "A 1.5x% margin is unlikely.",
        "See www.example.org/xxx/page for more.",
        "https://example.org/?q=??",
        "Dates are written as DD/MM/YYYY.",
        "Item #12 and ticket #N/AB were closed.",
        "The error was put right at once.",
        "Generation X volunteers; a chi-squared test; Type X board.",
        "The insert of the newsletter was read by many (inserts cost more).",
        "5 x 3 = 15 and 4x4 vehicles",
        "Exhibit A <the map> and <a plan>",
    ),
)
def test_meant_as_it_is(words: str) -> None:
    assert not list(find_leftovers(words))


@pytest.mark.parametrize(
    ("labels", "is_found"),
    (
        (("Result", "Fly-tips"), True),
        (("", "Fly-tips"), True),
        (("% answered", "Calls"), True),
        (("Date", "Fair"), False),
        (("Details", "Venue"), False),
        (("2017/18", "Fly-tips"), False),
        (("Mar", "Fly-tips"), False),
        (("National average", "Fly-tips"), False),
        (("Target", "Fly-tips"), False),
    ),
)
def test_a_cell_to_come_by_what_it_is_of(labels: tuple[str, str], is_found: bool) -> None:
    assert bool(list(find_leftovers("TBC", labels))) is is_found
    assert not list(find_leftovers("TBC"))


@pytest.mark.parametrize(
    "piece", ("x", "[insert ", "<<a", "{{", "?", "XX/", "£x,", "(insert ", "TBC: ")
)
def test_hostile_lines_are_read_in_their_length(piece: str) -> None:
    words = piece * (60_000 // len(piece))
    started = time.perf_counter()
    list(find_leftovers(words))
    assert time.perf_counter() - started < 2


def test_a_result_of_the_papers_own_period_is_due() -> None:
    assert list(find_leftovers("TBC", ("Q2 2026/27", "Fly-tips"), is_own=True))
    assert list(find_leftovers("TBC", ("Q2 2026/27 result", "Fly-tips"), is_own=True))
    assert not list(find_leftovers("TBC", ("Q2 2026/27 target", "Fly-tips"), is_own=True))
